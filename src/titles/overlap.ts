import { distance } from 'fastest-levenshtein'
import { type TitleWord, weigh } from './words.ts'

/** What two titles have in common. */
export interface Overlap {
  /** How much of their words they share, by weight: 0 to 1. */
  share: number
  /** The words of each that the other has not. */
  onlyLeft: TitleWord[]
  onlyRight: TitleWord[]
}

/**
 * Compares the words of two titles. Words agree that are spelt nearly alike, are one word here and
 * two there (`pre training`), or stand for one another's initials (`LLMs` for `Large Language
 * Models`).
 */
export function overlapOf(a: readonly TitleWord[], b: readonly TitleWord[]): Overlap {
  const [left, right] = [new Set(a), new Set(b)]
  for (const agree of [isSame, isAlike]) matchWords(left, right, agree)
  if (left.size > 0 && right.size > 0) {
    matchRuns(left, runsOf(b), right)
    matchRuns(right, runsOf(a), left)
  }
  const [onlyLeft, onlyRight] = [[...left], [...right]]
  const whole = weigh(a) + weigh(b)
  const share = whole === 0 ? 0 : 1 - (weigh(onlyLeft) + weigh(onlyRight)) / whole
  return { share, onlyLeft, onlyRight }
}

type WordMap = Set<TitleWord>

/** Takes out of both what agrees, word by word. */
function matchWords(left: WordMap, right: WordMap, agree: (a: string, b: string) => boolean): void {
  for (const word of left) {
    for (const other of right) {
      if (!agree(word.text, other.text)) continue
      left.delete(word)
      right.delete(other)
      break
    }
  }
}

/** Takes out words that stand for several of the other title's on end. */
function matchRuns(
  words: WordMap,
  runs: ReadonlyMap<string, readonly TitleWord[]>,
  others: WordMap,
): void {
  for (const word of words) {
    const run = runs.get(word.text) ?? runs.get(word.text.replace(/(?<=..)s$/, ''))
    if (!run?.some((other) => others.has(other))) continue
    words.delete(word)
    for (const other of run) others.delete(other)
  }
}

/** No abbreviation stands for more words, and no word for more that are written together. */
const MOST_INITIALS = 7
const MOST_JOINED = 3

/** A title's words on end, by what they are written together, and by their initials. */
function runsOf(words: readonly TitleWord[]): Map<string, readonly TitleWord[]> {
  const runs = new Map<string, readonly TitleWord[]>()
  for (let start = 0; start < words.length; start++) {
    let [joined, initials, telling] = ['', '', '']
    for (let end = start; end < Math.min(words.length, start + MOST_INITIALS); end++) {
      const { text, weight } = words[end]!
      joined += text
      initials += text[0]
      if (weight > 0) telling += text[0]
      if (end === start) continue
      const run = words.slice(start, end + 1)
      if (run.length <= MOST_JOINED) setOnce(runs, joined, run)
      if (weight === 0 || words[start]!.weight === 0) continue
      setOnce(runs, initials, run)
      if (telling.length > 1) setOnce(runs, telling, run)
    }
  }
  return runs
}

function setOnce<Value>(map: Map<string, Value>, key: string, value: Value): void {
  if (!map.has(key)) map.set(key, value)
}

function isSame(a: string, b: string): boolean {
  return a === b
}

/** Whether two words are forms or misspellings of one; numbers never are. */
function isAlike(a: string, b: string): boolean {
  if (/\d/.test(a) || /\d/.test(b)) return false
  const [x, y] = [stem(a), stem(b)]
  if (x === y) return true
  const shorter = Math.min(x.length, y.length)
  if (shorter < 5 || Math.abs(x.length - y.length) > 2) return false
  return distance(x, y) <= (shorter < 9 ? 1 : 2)
}

/** A word without its English ending. */
function stem(word: string): string {
  if (word.length < 5) return word.replace(/(?<=..)s$/, '')
  return word
    .replace(/(?:ies)$/, 'y')
    .replace(/(?<=[^s])s$/, '')
    .replace(/(?:ations?|ating|ated|ates?|ings?|ers?|ed|e)$/, '')
    .replace(/is(?=$|ing$|ed$)/, 'iz')
}
