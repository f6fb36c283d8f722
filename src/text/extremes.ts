/** The greatest of any amount of numbers; `-Infinity` of none. `Math.max(...many)` overflows the stack. */
export function greatest(numbers: Iterable<number>): number {
  let found = Number.NEGATIVE_INFINITY
  for (const number of numbers) found = Math.max(found, number)
  return found
}

/** The least of any amount of numbers; `Infinity` of none. */
export function least(numbers: Iterable<number>): number {
  let found = Number.POSITIVE_INFINITY
  for (const number of numbers) found = Math.min(found, number)
  return found
}
