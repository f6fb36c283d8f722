import { distance } from 'fastest-levenshtein'

/** Longer texts are no misspelled names. In UTF-16 code units. */
const MAX_LENGTH = 60

/**
 * The name that was probably meant: the same but for case, `_` and blanks, otherwise one of which at
 * most two in five letters differ.
 */
export function nearestName(names: readonly string[], input: string): string | undefined {
  if (input === '' || input.length > MAX_LENGTH) return
  const words = bare(input)
  let found: string | undefined
  let least = Number.POSITIVE_INFINITY
  for (const name of names) {
    const differing = distance(words, bare(name))
    if (differing <= Math.ceil(name.length * 0.4) && differing < least) {
      found = name
      least = differing
    }
  }
  return found
}

function bare(text: string): string {
  return text.toLowerCase().replace(/[ _]/g, '-')
}
