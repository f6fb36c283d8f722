/** `1,203`. */
export function number(count: number): string {
  return count.toLocaleString('en')
}

/** `1 row`, `1,203 rows`. */
export function amount(count: number, noun: string, nouns = `${noun}s`): string {
  return `${number(count)} ${count === 1 ? noun : nouns}`
}
