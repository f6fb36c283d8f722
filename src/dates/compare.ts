import type { ListDate } from './formats.ts'

/**
 * Negative if `a` is before `b`, positive if after, otherwise 0. Only parts that both have
 * are compared, so 2023 and 2023-05 are equal. A hidden day counts.
 */
export function compareDates(a: ListDate, b: ListDate): number {
  if (a.year !== b.year) return a.year - b.year
  if (a.month === undefined || b.month === undefined) return 0
  if (a.month !== b.month) return a.month - b.month
  const dayA = a.day ?? a.hiddenDay
  const dayB = b.day ?? b.hiddenDay
  return dayA === undefined || dayB === undefined ? 0 : dayA - dayB
}
