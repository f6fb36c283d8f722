/** A day in UTC as ISO 8601 writes it: `2026-01-31`. @param time a date, or milliseconds since 1970 */
export function isoDay(time: Date | number): string {
  return new Date(time).toISOString().slice(0, 10)
}

/** Whether a text is a day that exists, as `2027-01-31`. */
export function isDay(text: string): boolean {
  const time = /^\d{4}-\d\d-\d\d$/.test(text) ? Date.parse(text) : Number.NaN
  return !Number.isNaN(time) && isoDay(time) === text
}

/** @param month from 1 to 12 */
export function daysInMonth(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate()
}
