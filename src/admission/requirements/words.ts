/** Words of others' texts, compared as a reader sees them. */

/** Made when it is first needed: most runs ask for no length. */
let segmenter: Intl.Segmenter | undefined

/** The number of characters as a reader counts them: an emoji or a letter with its accent is one. */
export function characterCount(text: string): number {
  segmenter ??= new Intl.Segmenter('en', { granularity: 'grapheme' })
  let count = 0
  for (const _ of segmenter.segment(text)) count++
  return count
}

/** Folds what is not seen as a difference: case, the form of accents, runs of white space. */
export function fold(text: string): string {
  return text.normalize('NFKC').toLowerCase().split(/\s/).filter(Boolean).join(' ')
}

/** Letters of all scripts, digits, and what names are written with: `C++`, `C#`, `snake_case`. */
const WORD_CHARACTER = /[\p{L}\p{N}\p{M}_+#]/u

/**
 * The first of the words that stands in a text as a whole word, in any case. One with a `*` is a
 * pattern for the whole text: `* API` is a text that ends with this word.
 */
export function findWord(text: string, words: readonly string[]): string | undefined {
  const folded = fold(text)
  return words.find((word) =>
    word.includes('*') ? matchesWhole(folded, fold(word).split('*')) : hasWord(folded, fold(word)),
  )
}

/** @param parts what stands between the `*` of a pattern; at least two */
function matchesWhole(folded: string, parts: readonly string[]): boolean {
  const [first = '', ...rest] = parts
  const last = rest.pop() ?? ''
  const end = folded.length - last.length
  if (!folded.startsWith(first) || !folded.endsWith(last)) return false
  let at = first.length
  for (const part of rest) {
    const found = folded.indexOf(part, at)
    if (found < 0) return false
    at = found + part.length
  }
  return at <= end
}

/** Whether a text begins with some words, whatever the case and the signs around them. */
export function startsWithWords(text: string, words: string): boolean {
  const [folded, start] = [trimSigns(fold(text)), fold(words)]
  return start !== '' && folded.startsWith(start) && !isWordAt(folded, start.length)
}

/** @param folded both are */
function hasWord(folded: string, word: string): boolean {
  if (word === '') return false
  for (let at = folded.indexOf(word); at >= 0; at = folded.indexOf(word, at + 1)) {
    const isStart = !isWordAt(word, 0) || !isWordAt(folded, at - 1)
    if (isStart && !isWordAt(folded, at + word.length)) return true
  }
  return false
}

/** Whether the character at an index, or around it where it is a half of a pair, is of a word. */
function isWordAt(text: string, index: number): boolean {
  if (index < 0 || index >= text.length) return false
  const code = text.charCodeAt(index)
  const isLowHalf = code >= 0xdc00 && code <= 0xdfff
  return WORD_CHARACTER.test(
    String.fromCodePoint(text.codePointAt(isLowHalf ? index - 1 : index) ?? 0),
  )
}

function trimSigns(text: string): string {
  let start = 0
  while (start < text.length && !isWordAt(text, start)) start++
  return text.slice(start)
}
