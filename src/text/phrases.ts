/** `1,203`. */
export function number(count: number): string {
  return count.toLocaleString('en')
}

/** `a`, `a and b`, `a, b and c`. */
export function enumerate(parts: readonly string[], word = 'and'): string {
  const last = parts.at(-1) ?? ''
  return parts.length < 2 ? last : `${parts.slice(0, -1).join(', ')} ${word} ${last}`
}

/** `1 row`, `1,203 rows`. */
export function amount(count: number, noun: string, nouns = `${noun}s`): string {
  return `${number(count)} ${count === 1 ? noun : nouns}`
}

/** A text on one line: each run of white space becomes one space, none is left at the ends. */
export function flatten(text: string): string {
  // Most texts are on one line already, and looking is cheaper than replacing.
  return UNFLAT.test(text) ? text.replace(/\s+/g, ' ').trim() : text.trim()
}

const UNFLAT = /\s\s|[^\S ]/

/** The amounts of nouns, those of 0 left out: `['2 errors', '1 warning']`. */
export function amounts(counts: Readonly<Record<string, number>>): string[] {
  return Object.entries(counts).flatMap(([noun, count]) => (count > 0 ? [amount(count, noun)] : []))
}
