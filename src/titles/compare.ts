/**
 * Whether a list means the paper that its link leads to: what an entry is called against the
 * title that the archive knows. By words alone: nothing is looked up, nothing is learnt.
 */

import { areTwoVersions, isName } from './names.ts'
import { type Overlap, overlapOf } from './overlap.ts'
import { isForeign, plainTitle, type TitleWord, weigh, wordsOf } from './words.ts'

/** What two titles say of one another. */
export interface TitleComparison {
  /** `unknown`: too little of the two can be compared to tell. */
  answer: 'same' | 'different' | 'unknown'
  /** How much of the words the two share, by weight: 0 to 1. */
  score: number
}

/** From here on two titles are one, in other words. */
const SAME = 0.9
/**
 * Below this they are two: where one only says more than the other, where each has words that the
 * other lacks, where these are words of weight, and where both have names of their own besides.
 */
const DIFFERENT = { more: 0.5, words: 0.65, telling: 0.72, names: 0.76 }
/** The weight of a word that tells. */
const ONE_WORD = 1
/** A text that has so much of a title, by weight, speaks of it. */
const MENTIONED = 0.8
/** With fewer words, or less weight, a title is a name or a topic. */
const LEAST_WORDS = 4
/** No title has more. */
const MOST_WORDS = 50
const LEAST_WEIGHT = 1.2

/**
 * Compares what a list calls a paper with the paper's true title.
 *
 * `different` is meant to be right nearly always: names alone (`BERT`), other scripts and
 * languages, and titles that share half of their words give `unknown`. Takes some 40 µs.
 *
 * @param given what the list says: a row's title, or a link's text
 * @param truth the title as the archive has it
 */
export function compareTitles(given: string, truth: string): TitleComparison {
  const [a, b] = [readTitle(given), readTitle(truth)]
  if (a.solid === '' || b.solid === '') return { answer: 'unknown', score: 0 }
  if (a.solid === b.solid) return { answer: 'same', score: 1 }
  const overlap = bestOverlap(a, b)
  return { answer: judge(a, b, overlap), score: overlap.share }
}

function judge(a: Title, b: Title, overlap: Overlap): TitleComparison['answer'] {
  if (areTwoVersions(a.parts[0]!.words, b.parts[0]!.words, a.parts.length > 1)) return 'different'
  if (isPartOf(a, b) || isPartOf(b, a) || isBeginningOf(a, b) || shareAPart(a, b)) return 'same'
  if (isForeign(a.words, b.words) || isDescription(a)) return 'unknown'
  if (isExtended(a, b, overlap)) return 'different'
  if (isSuccessor(a, b) || isSuccessor(b, a)) return 'different'
  if (overlap.share >= SAME) return 'same'
  if (!isTelling(a)) return 'unknown'
  if (haveOneName(a, b)) return 'unknown'
  return overlap.share < limitOf(a, b, overlap) ? 'different' : 'unknown'
}

/** What two titles share; what the given one adds in brackets (a name, a place) may count or not. */
function bestOverlap(a: Title, b: Title): Overlap {
  const whole = overlapOf(a.words, b.words)
  const bare = readPart(a.text.replace(/\([^()]*\)|\[[^[\]]*\]/g, ' '))
  if (bare.words.length === a.words.length || bare.words.length < LEAST_WORDS) return whole
  const rest = overlapOf(bare.words, b.words)
  return rest.share > whole.share ? rest : whole
}

/** Below which share two titles are of two papers. */
function limitOf(a: Title, b: Title, { onlyLeft, onlyRight }: Overlap): number {
  const least = Math.min(weigh(onlyLeft), weigh(onlyRight))
  const most = Math.max(weigh(onlyLeft), weigh(onlyRight))
  if (least === 0 || most < ONE_WORD) return DIFFERENT.more
  if (least < ONE_WORD) return DIFFERENT.words
  return nameOf(a) !== undefined && nameOf(b) !== undefined ? DIFFERENT.names : DIFFERENT.telling
}

/** Whether one title is the other with more words before it, or after it in one breath. */
function isExtended(a: Title, b: Title, { onlyLeft, onlyRight }: Overlap): boolean {
  if (onlyLeft.length === 0 && weigh(onlyRight) >= ONE_WORD) {
    return a.words.length > 2 && b.parts.some(({ solid }) => solid.endsWith(a.solid))
  }
  if (onlyRight.length > 0 || weigh(onlyLeft) < ONE_WORD || b.words.length < 2) return false
  return a.parts.some(({ solid }) => solid.endsWith(b.solid) || solid.startsWith(b.solid))
}

/** Whether a title's name is the other's with more: `D-TensoRF: …` after `TensoRF: …`. */
function isSuccessor(a: Title, b: Title): boolean {
  const [name, first] = [nameOf(a), nameOf(b)]
  if (name === undefined || first === undefined || name === first) return false
  return a.parts[0]!.words.length > b.parts[0]!.words.length && holdsSolid(a.parts[0]!.words, first)
}

/** Whether two titles begin with one name; or one without a name holds the other's. */
function haveOneName(a: Title, b: Title): boolean {
  const [name, trueName] = [nameOf(a), nameOf(b)]
  if (name !== undefined) return name === trueName
  const [head] = b.parts
  if (b.parts.length > 1 && a.solid.startsWith(head!.solid) && head!.words.length > 1) return true
  return trueName !== undefined && holdsSolid(a.words, trueName)
}

/** Whether a text talks of a paper rather than names it. */
function isDescription({ text }: Title): boolean {
  return /^(?:we|our|this|here)\b|\b(?:papers?|blog ?posts?|slides|released?)$/i.test(text)
}

/**
 * Whether a text speaks of a paper, by its name or by most of the words of its title: a row that
 * does may well mean it, whatever it is called.
 *
 * @param text what else an entry says, addresses included, line by line
 * @param truth the paper's true title
 */
export function mentionsTitle(text: string, truth: string): boolean {
  const title = readTitle(truth)
  const lines = text.replace(/[/_?=&#]/g, ' ').split('\n')
  const words = lines.flatMap((line) => wordsOf(plainTitle(line)))
  const name = nameOf(title)
  if (name !== undefined && name.length >= 3 && holdsSolid(words, name)) return true
  const known = new Set(words.map((word) => word.text))
  const found = title.words.filter((word) => known.has(word.text))
  return weigh(title.words) >= LEAST_WEIGHT && weigh(found) >= MENTIONED * weigh(title.words)
}

/** A title, read once. */
interface Title extends TitlePart {
  /** Whether it says itself that it was cut off. */
  isCut: boolean
  /** What stands before, between and behind its colons, dashes and brackets. */
  parts: TitlePart[]
}

interface TitlePart {
  words: TitleWord[]
  /** Its words with nothing between them. */
  solid: string
  text: string
}

const MARKS = /\s*(?:[:：?!()[\]"“”]|(?<!\d)\||\s--?-?\s|---|\.\s)\s*/u

function readTitle(title: string): Title {
  const plain = plainTitle(title)
  const parts = plain
    .split(MARKS)
    .map(readPart)
    .filter(({ solid }) => solid !== '')
  return { ...readPart(plain), parts, isCut: /(?:…|\.\.\.?)\s*$/.test(title) }
}

function readPart(text: string): TitlePart {
  const words = wordsOf(text).slice(0, MOST_WORDS)
  return { words, solid: solidOf(words), text }
}

function solidOf(words: readonly TitleWord[]): string {
  return words.map(({ text }) => text).join('')
}

/** Whether `a` is, as a whole, one or more parts of `b` on end: its name, what stands behind it. */
function isPartOf(a: Title, b: Title): boolean {
  for (let from = 0; from < b.parts.length; from++) {
    let solid = ''
    for (const part of b.parts.slice(from)) {
      solid += part.solid
      if (solid === a.solid) return from === 0 || a.words.length > 1
      if (solid.length > a.solid.length) break
    }
  }
  return false
}

/** Whether two titles say the same behind names that are written in two ways. */
function shareAPart(a: Title, b: Title): boolean {
  return a.parts.some(
    (part) => isTelling(part) && b.parts.some(({ solid }) => solid === part.solid),
  )
}

/** Whether `a` is `b` cut off: it says so, or stops behind a colon's first words. */
function isBeginningOf(a: Title, b: Title): boolean {
  if (!b.solid.startsWith(a.solid)) return false
  return (a.isCut && a.words.length > 1) || a.parts.length > 1
}

function isTelling({ words }: TitlePart): boolean {
  return (
    weigh(words) >= (words.length > LEAST_WORDS ? LEAST_WEIGHT : 2 * ONE_WORD) &&
    words.length >= LEAST_WORDS
  )
}

/** What a paper's method is called, where its title begins with that: `BERT: …`. */
function nameOf({ parts }: Title): string | undefined {
  const [head] = parts
  return parts.length > 1 && head && isName(head.text) ? head.solid : undefined
}

/** Whether words on end make up `solid`. */
function holdsSolid(words: readonly TitleWord[], solid: string): boolean {
  return words.some((_, from) => {
    let found = ''
    for (let at = from; found.length < solid.length && at < words.length; at++) {
      found += words[at]!.text
    }
    return found === solid
  })
}
