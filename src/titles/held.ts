import { findRun, solidOf } from './one-paper.ts'
import { isCommon, type TitleWord, withoutVenues } from './words.ts'

/** With more words, what stands beside a title is no short name, or no list of authors. */
const MAX_NAME_WORDS = 3
const MAX_AUTHORS = 12

const PLACED_WORD =
  /\p{N}+(?:\.\p{N}+)+\p{L}*|\p{L}+\p{N}+(?:\.\p{N}+)+|[\p{L}\p{N}]+(?:'\p{L}+)*\+*/gu

/**
 * Whether a plain title holds all of a paper's title, and beside it only a short name, authors, a
 * venue or a year: `same`; `unknown` where that may also be another paper's title.
 */
export function holdsTitle(
  given: string,
  truth: readonly TitleWord[],
): 'same' | 'unknown' | undefined {
  if (truth.length < 2) return
  const words = Array.from(given.matchAll(PLACED_WORD), ({ 0: word, index }) => ({
    text: word.replaceAll("'", '').toLowerCase(),
    start: index,
    end: index + word.length,
  }))
  const run = findRun(words, solidOf(truth))
  if (!run) return
  const before = given.slice(0, words[run.from]?.start)
  const after = given.slice(words[run.to - 1]?.end)
  // A part of a compound: `Semi-Supervised …`.
  if (/[\p{L}\p{N}]-$/u.test(before) || /^-[\p{L}\p{N}]/u.test(after)) return
  const isLatin = /\p{Script=Latin}/u.test(solidOf(truth))
  const sides = [readBefore(before, isLatin), readAfter(after, truth, isLatin)]
  if (sides.includes(undefined)) return
  return sides.includes('unknown') ? 'unknown' : 'same'
}

type SideReading = 'same' | 'unknown' | undefined

/** A translation of a title in Latin letters. */
const UNLIKE_LATIN = /^[^\p{Script=Latin}]*$/u

function readBefore(before: string, isLatin: boolean): SideReading {
  const { words, isVenue } = readSide(before)
  if (isLatin && UNLIKE_LATIN.test(words.join(''))) return 'same'
  const isApart = /[^\p{L}\p{N}\s]\s*$/u.test(before)
  if (words.length === 0 || isCredited(before, words)) return 'same'
  if (isApart && (words.length <= MAX_NAME_WORDS || areNames(words))) return 'same'
  if (words.length > MAX_NAME_WORDS) return
  if (words.some(isAcronym)) return 'same'
  const isName = words.every(isCapital) && !words.every(isModifier)
  return isVenue || isName ? 'unknown' : undefined
}

function readAfter(after: string, truth: readonly TitleWord[], isLatin: boolean): SideReading {
  const { words, isVenue } = readSide(after)
  if (isLatin && UNLIKE_LATIN.test(words.join(''))) return 'same'
  if (words.length === 0 || isCredited(after, words)) return 'same'
  const [word = ''] = words
  const isName = words.length === 1 && isAcronym(word)
  if (isName) {
    const isApart = /^\s*[^\p{L}\p{N}\s]/u.test(after) || isInitials(word, truth)
    return isApart ? 'same' : 'unknown'
  }
  if (!areNames(words) || /[:：]/.test(after)) return
  const isApart = /^\s*(?:[,;([|·]|by\b)/i.test(after)
  if (isApart && (words.length > 1 || isVenue)) return 'same'
  return isApart || isVenue || after.includes(',') ? 'unknown' : undefined
}

/** The words of a side without venues and years, and whether it had some. */
function readSide(side: string): { words: string[]; isVenue: boolean } {
  const rest = withoutVenues(side)
  const words = rest.match(/[\p{L}\p{N}][\p{L}\p{N}.'+-]*/gu) ?? []
  return { words: words.map((word) => word.replace(/(?<![.-])[.-]+$/, '')), isVenue: rest !== side }
}

function isCredited(side: string, words: readonly string[]): boolean {
  return words.length <= MAX_AUTHORS && /\bet\.? ?al\b|等/i.test(side)
}

/** Whether words are names of people or organizations. */
function areNames(words: readonly string[]): boolean {
  return (
    words.length <= MAX_AUTHORS &&
    words.every(
      (word) => isCapital(word) || /^(?:and|by|von|van|de[nrl]?|di|la|at|from)$/.test(word),
    )
  )
}

function isCapital(word: string): boolean {
  return /^\p{Lu}/u.test(word)
}

/** `DDPM`, `LLaVA-1.5`, `MedSAM`; not `3D`, `V2` or `II`. */
function isAcronym(word: string): boolean {
  return (
    /\p{Ll}\p{Lu}|\p{Lu}{2}|^\P{L}*\p{L}.*\d/u.test(word) &&
    !/^(?:\d+D|v?\d[\d.]*|[IVX]+)$/i.test(word) &&
    !isCommon(word.toLowerCase())
  )
}

function isInitials(word: string, truth: readonly TitleWord[]): boolean {
  const letters = truth.filter(({ weight }) => weight > 0).map(({ text }) => text[0])
  return word.toLowerCase() === letters.join('')
}

/** Whether a word only qualifies the title behind it: `Improved`, `Medical`, `Efficient`. */
function isModifier(word: string): boolean {
  return (
    isCommon(word.toLowerCase()) ||
    /(?:[ei]d|ing|[tsi]ve|al|ous|ic|able|ent|less|wise|ful|ly)$/.test(word)
  )
}
