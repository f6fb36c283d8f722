import type { TitleWord } from './words.ts'

/** Whether a text is what a method or model is called (`BERT`, `SAM 2`, `Grounding DINO`), no topic. */
export function isName(text: string): boolean {
  const words = text.match(/[^\s]+/g) ?? []
  if (words.length === 1) return true
  return words.length <= 4 && words.some((word) => /\p{Ll}\p{Lu}|\p{Lu}{2}|\d/u.test(word))
}

/** The name of a series, and which of it: `Llama 2`, `DINOv2`, `V-Net++`, `Textbooks II`. */
interface SeriesName {
  /** The name with nothing between its words, the version left out. */
  stem: string
  version: string | undefined
}

/**
 * Whether two titles' beginnings (what stands before their first colon) are of one series and
 * name two of it.
 *
 * @param isFull whether more follows on the given one: a name alone may stand for its series
 */
export function areTwoVersions(
  given: readonly TitleWord[],
  truth: readonly TitleWord[],
  isFull: boolean,
): boolean {
  const [a, b] = [seriesOf(given), seriesOf(truth)]
  if (a.stem !== b.stem || a.stem.length < 2 || a.version === b.version) return false
  return a.version !== undefined || isFull || given.length > 2
}

/** Sizes (`7b`) and forms of a model, which its paper's title leaves out. */
const FORM = /^(?:\d+(?:\.\d+)?[bmk]|moe|base|chat|instruct|large|small|tiny|mini)$/
const ROMAN: ReadonlyMap<string, string> = new Map([
  ['ii', '2'],
  ['iii', '3'],
  ['iv', '4'],
])

/** A version at the end of a word: `v2`, `dinov2`, `qwen2.5`, `4o`, `unet++`; no year, no size. */
const VERSION = /^([^\d+]*?)v?(\d{1,2}(?:\.\d{1,2})*[a-z]?|\++)$/

function seriesOf(words: readonly TitleWord[]): SeriesName {
  const parts = words.map(({ text }) => text)
  // What follows a name with a version tells of something else: "GPT-4 Technical Report".
  while (/^(?:technical|tech|report|system|card|paper)$/.test(parts.at(-1) ?? '')) parts.pop()
  while (parts.length > 1 && FORM.test(parts.at(-1) ?? '')) parts.pop()
  const last = parts.pop() ?? ''
  const roman = parts.length > 0 ? ROMAN.get(last) : undefined
  if (roman) return { stem: parts.join(''), version: roman }
  const [, rest = '', version] = VERSION.exec(last) ?? []
  const stem = parts.join('') + (version === undefined ? last : rest)
  if (version === undefined || stem === '') return { stem, version: undefined }
  const plain = version.replace(/(?:\.0)+$/, '')
  return { stem, version: plain === '1' ? undefined : plain }
}
