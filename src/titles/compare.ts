/** Compares the title of an entry with the title of the paper that it links, word by word. */

import { holdsTitle } from './held.ts'
import { areTwoVersions, isName } from './names.ts'
import { findRun, solidOf } from './one-paper.ts'
import { type Overlap, overlapOf } from './overlap.ts'
import { isForeign, plainTitle, type TitleWord, weigh, wordsOf } from './words.ts'

/** The result of a comparison. */
export interface TitleComparison {
  /** `unknown`: too few words can be compared. */
  answer: 'same' | 'different' | 'unknown'
  /** The share of common words, by weight: 0 to 1. */
  score: number
}

/** With at least this score two titles are the same. */
const SAME = 0.9
/**
 * Below this score they are different: if only one has words of its own, if both have, if these
 * are specific words, and if both also have different names.
 */
const DIFFERENT = { more: 0.5, words: 0.65, specific: 0.72, names: 0.76 }
/** The weight of a specific word. */
const ONE_WORD = 1
/** A text with such a share of a title, by weight, mentions it. */
const MENTIONED = 0.8
/** With fewer words, or less weight, a title is a name or a topic. */
const MIN_WORDS = 4
const MAX_WORDS = 50
const MIN_WEIGHT = 1.2

/**
 * Compares the title of a paper in a list with the true one. `different` is nearly always right:
 * names alone (`BERT`), other scripts and languages, and titles that share half of their words
 * give `unknown`. Takes about 40 µs.
 *
 * @param given a row's title, or a link's text
 * @param truth the title in the archive
 */
export function compareTitles(given: string, truth: string): TitleComparison {
  const [a, b] = [readTitle(given), readTitle(truth)]
  if (a.solid === '' || b.solid === '') return { answer: 'unknown', score: 0 }
  if (a.solid === b.solid) return { answer: 'same', score: 1 }
  const overlap = bestOverlap(a, b)
  return { answer: answerFor(a, b, overlap), score: overlap.share }
}

function answerFor(a: Title, b: Title, overlap: Overlap): TitleComparison['answer'] {
  if (areTwoVersions(a.parts[0]!.words, b.parts[0]!.words, a.parts.length > 1)) return 'different'
  const held = holdsTitle(a.text, b.words)
  if (held) return held
  if (isPartOf(a, b) || isPartOf(b, a) || isBeginningOf(a, b) || shareAPart(a, b)) return 'same'
  if (isForeign(a.words, b.words) || isDescription(a)) return 'unknown'
  if (isExtended(a, b, overlap)) return 'different'
  if (isSuccessor(a, b) || isSuccessor(b, a)) return 'different'
  if (overlap.share >= SAME) return 'same'
  if (!isSpecific(a)) return 'unknown'
  if (haveOneName(a, b)) return 'unknown'
  return overlap.share < limitOf(a, b, overlap) ? 'different' : 'unknown'
}

/** The overlap with or without what the given title has in brackets (a name, a place). */
function bestOverlap(a: Title, b: Title): Overlap {
  const whole = overlapOf(a.words, b.words)
  const bare = readPart(a.text.replace(/\([^()]*\)|\[[^[\]]*\]/g, ' '))
  if (bare.words.length === a.words.length || bare.words.length < MIN_WORDS) return whole
  const rest = overlapOf(bare.words, b.words)
  return rest.share > whole.share ? rest : whole
}

/** The score below which two titles are of different papers. */
function limitOf(a: Title, b: Title, { onlyLeft, onlyRight }: Overlap): number {
  const least = Math.min(weigh(onlyLeft), weigh(onlyRight))
  const most = Math.max(weigh(onlyLeft), weigh(onlyRight))
  if (least === 0 || most < ONE_WORD) return DIFFERENT.more
  if (least < ONE_WORD) return DIFFERENT.words
  return nameOf(a) !== undefined && nameOf(b) !== undefined ? DIFFERENT.names : DIFFERENT.specific
}

/** Whether one title is the other with more words directly before or after it. */
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

/** Whether two titles start with the same name, or one without a name contains the other's. */
function haveOneName(a: Title, b: Title): boolean {
  const [name, trueName] = [nameOf(a), nameOf(b)]
  if (name !== undefined) return name === trueName
  const [head] = b.parts
  if (b.parts.length > 1 && a.solid.startsWith(head!.solid) && head!.words.length > 1) return true
  return trueName !== undefined && holdsSolid(a.words, trueName)
}

/** Whether a text describes a paper instead of naming it. */
function isDescription({ text }: Title): boolean {
  return /^(?:we|our|this|here)\b|\b(?:papers?|blog ?posts?|slides|released?)$/i.test(text)
}

/**
 * Whether a text mentions a paper, by its name or by most of the words of its title.
 *
 * @param text the rest of an entry, addresses included, line by line
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
  return weigh(title.words) >= MIN_WEIGHT && weigh(found) >= MENTIONED * weigh(title.words)
}

/** A title in parts. */
interface Title extends TitlePart {
  /** Whether it ends in an ellipsis. */
  isCut: boolean
  /** Separated by colons, dashes and brackets. */
  parts: TitlePart[]
}

interface TitlePart {
  words: TitleWord[]
  /** Its words without spaces. */
  solid: string
  text: string
}

const MARKS = /(?:(?<!\s)\s+)?(?:[:：?!()[\]"“”]|(?<!\d)\||\s--?-?\s|---|\.\s)\s*/u

function readTitle(title: string): Title {
  const plain = plainTitle(title)
  const parts = plain
    .split(MARKS)
    .map(readPart)
    .filter(({ solid }) => solid !== '')
  return { ...readPart(plain), parts, isCut: /(?:…|\.\.\.?)\s*$/.test(title) }
}

function readPart(text: string): TitlePart {
  const words = wordsOf(text).slice(0, MAX_WORDS)
  return { words, solid: solidOf(words), text }
}

/** Whether `a` is one or more consecutive parts of `b`: its name, or what follows it. */
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

/** Whether two titles share a specific part, after names that are written differently. */
function shareAPart(a: Title, b: Title): boolean {
  return a.parts.some(
    (part) => isSpecific(part) && b.parts.some(({ solid }) => solid === part.solid),
  )
}

/** Whether `a` is `b` cut off: with an ellipsis, or somewhere after a colon. */
function isBeginningOf(a: Title, b: Title): boolean {
  if (!b.solid.startsWith(a.solid)) return false
  return (a.isCut && a.words.length > 1) || a.parts.length > 1
}

function isSpecific({ words }: TitlePart): boolean {
  return (
    weigh(words) >= (words.length > MIN_WORDS ? MIN_WEIGHT : 2 * ONE_WORD) &&
    words.length >= MIN_WORDS
  )
}

/** The name that a title starts with: `BERT: …`. */
function nameOf({ parts }: Title): string | undefined {
  const [head] = parts
  return parts.length > 1 && head && isName(head.text) ? head.solid : undefined
}

/** Whether consecutive words make up `solid`. */
function holdsSolid(words: readonly TitleWord[], solid: string): boolean {
  return findRun(words, solid) !== undefined
}
