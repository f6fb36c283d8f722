import type { ListDate, YearMonth } from './formats.ts'

/**
 * Negative if `a` is before `b`, positive if after, otherwise 0. Only parts that both have
 * are compared, so 2023 and 2023-05 are equal. A hidden day counts.
 */
export function compareDates(a: ListDate, b: ListDate): number {
  const [firstA, lastA] = daysOf(a)
  const [firstB, lastB] = daysOf(b)
  return lastA < firstB ? lastA - firstB : firstA > lastB ? firstA - lastB : 0
}

/** The first and the last day that a date may be, as numbers that rise with time. */
export function daysOf(date: ListDate): [first: number, last: number] {
  const [first, last] = monthsOf(date)
  const day = date.day ?? date.hiddenDay
  return [first * 31 + (day ?? 1), last * 31 + (day ?? 31)]
}

/** The first and the last month that a date may be, see `monthNumber`. */
export function monthsOf({ year, month, precision }: ListDate): [first: number, last: number] {
  const first = monthNumber({ year, month: month ?? 1 })
  return [first, month === undefined ? first + 11 : precision === 'quarter' ? first + 2 : first]
}

/** A month as a number: those of two months differ by the months between them. */
export function monthNumber({ year, month }: YearMonth): number {
  return year * 12 + month - 1
}
