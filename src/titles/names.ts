import type { TitleWord } from './words.ts'

/** Whether a text is the name of a method or model (`BERT`, `SAM 2`, `Grounding DINO`), not a topic. */
export function isName(text: string): boolean {
  const words = text.match(/[^\s]+/g) ?? []
  if (words.length === 1) return true
  return words.length <= 4 && words.some((word) => /\p{Ll}\p{Lu}|\p{Lu}{2}|\d/u.test(word))
}

/** A name and its version: `Llama 2`, `DINOv2`, `V-Net++`, `Textbooks II`. */
interface SeriesName {
  /** The name without spaces and version. */
  stem: string
  version: string | undefined
}

/**
 * Whether the beginnings of two titles (before their first colon) name two versions of one series.
 *
 * @param isFull whether more follows the given one: a name alone may stand for its series
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

/** Sizes (`7b`) and variants of a model, which its paper's title leaves out. */
const FORM = /^(?:\d+(?:\.\d+)?[bmk]|moe|base|chat|instruct|large|small|tiny|mini)$/
const ROMAN: ReadonlyMap<string, string> = new Map(Object.entries({ ii: '2', iii: '3', iv: '4' }))

/** A version at the end of a word: `v2`, `dinov2`, `qwen2.5`, `4o`, `unet++`; not a year or a size. */
const VERSION = /^([^\d+]*?)v?(\d{1,2}(?:\.\d{1,2})*[a-z]?|\++)$/

function seriesOf(words: readonly TitleWord[]): SeriesName {
  const parts = words.map(({ text }) => text)
  // These words after a name are not part of it: "GPT-4 Technical Report".
  while (/^(?:technical|tech|report|system|card|paper)$/.test(parts.at(-1) ?? '')) parts.pop()
  while (parts.length > 1 && FORM.test(parts.at(-1) ?? '')) parts.pop()
  const last = parts.pop() ?? ''
  const roman = parts.length > 0 ? ROMAN.get(last) : undefined
  if (roman) return { stem: parts.join(''), version: roman }
  const [, rest = '', version] = VERSION.exec(last) ?? []
  const stem = parts.join('') + (version === undefined ? last : rest)
  if (version === undefined || stem === '') return { stem, version: undefined }
  const plain = version.replace(/(?<!\.0)(?:\.0)+$/, '')
  return { stem, version: plain === '1' ? undefined : plain }
}
