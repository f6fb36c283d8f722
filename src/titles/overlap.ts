import { distance } from 'fastest-levenshtein'
import { type TitleWord, weigh } from './words.ts'

/** The words that two titles share. */
export interface Overlap {
  /** The share of common words, by weight: 0 to 1. */
  share: number
  /** The words of each that the other does not have. */
  onlyLeft: TitleWord[]
  onlyRight: TitleWord[]
}

/**
 * Compares the words of two titles. Words match if they are spelled nearly alike, joined in one
 * title (`pre training`), or initials of the other's words (`LLMs` for `Large Language Models`).
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

type WordSet = Set<TitleWord>

/** Removes matching words from both. */
function matchWords(left: WordSet, right: WordSet, agree: (a: string, b: string) => boolean): void {
  for (const word of left) {
    for (const other of right) {
      if (!agree(word.text, other.text)) continue
      left.delete(word)
      right.delete(other)
      break
    }
  }
}

/** Removes words that stand for several consecutive words of the other title. */
function matchRuns(
  words: WordSet,
  runs: ReadonlyMap<string, readonly TitleWord[]>,
  others: WordSet,
): void {
  for (const word of words) {
    const run = runs.get(word.text) ?? runs.get(word.text.replace(/(?<=..)s$/, ''))
    if (!run?.some((other) => others.has(other))) continue
    words.delete(word)
    for (const other of run) others.delete(other)
  }
}

/** An abbreviation stands for at most so many words, a joined word for at most so many. */
const MAX_INITIALS = 7
const MAX_JOINED = 3

/** Consecutive words of a title, by their joined spelling and by their initials. */
function runsOf(words: readonly TitleWord[]): Map<string, readonly TitleWord[]> {
  const runs = new Map<string, readonly TitleWord[]>()
  for (let start = 0; start < words.length; start++) {
    let [joined, initials, specific] = ['', '', '']
    for (let end = start; end < Math.min(words.length, start + MAX_INITIALS); end++) {
      const { text, weight } = words[end]!
      joined += text
      initials += text[0]
      if (weight > 0) specific += text[0]
      if (end === start) continue
      const run = words.slice(start, end + 1)
      if (run.length <= MAX_JOINED) setOnce(runs, joined, run)
      if (weight === 0 || words[start]!.weight === 0) continue
      setOnce(runs, initials, run)
      if (specific.length > 1) setOnce(runs, specific, run)
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

/** Whether two words are forms or misspellings of one word; numbers never are. */
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
