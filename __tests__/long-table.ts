/** Rows for tables that are long enough to show their date order. */

/** Months from one on, each a month older than the one before, as `2021-12`. */
export function monthsBack(newest: string, count: number): string[] {
  const [year = 0, month = 1] = newest.split('-').map(Number)
  return Array.from({ length: count }, (_, index) =>
    new Date(Date.UTC(year, month - 1 - index)).toISOString().slice(0, 7),
  )
}
