/** A day in UTC as ISO 8601 writes it: `2026-01-31`. @param time a date, or milliseconds since 1970 */
export function isoDay(time: Date | number): string {
  return new Date(time).toISOString().slice(0, 10)
}
