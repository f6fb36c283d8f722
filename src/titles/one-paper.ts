import { isDescriptive } from './comparable.ts'
import { overlapOf } from './overlap.ts'
import { plainTitle, type TitleWord, wordsOf } from './words.ts'

/** Words that distinguish the models or data of one paper: sizes, versions, splits, languages. */
const VARIANT =
  /^(?:v?\d[\d.]*[bmkx]?|i{1,3}|iv|base|tiny|mini|small|medium|large|huge|xx?l|lite|pro|plus|turbo|max|chat|instruct|moe|it|sft|rl|dpo|code|math|vision|train(?:ing)?|test(?:ing)?|dev|val(?:id(?:ation)?)?|split|subset|part|set|hard|easy|full|chinese|english|multilingual|data|datasets?|models?|bench(?:mark)?)$/

/** With so many words, what one title has more than the other is a subtitle. */
const MIN_SUBTITLE_WORDS = 3
/** Titles that share so much, by weight, differ by spelling and abbreviations only. */
const NEARLY_EQUAL = 0.95
/** Titles that share so much are the same if their other words begin alike. */
const ALIKE = 0.7
/** In UTF-16 code units. */
const COMMON_BEGINNING = 4

/**
 * Whether two titles of one paper both name the paper: they are spelled nearly alike, or one
 * contains the other and has a subtitle or an abbreviation more (`LLaMA-VID`, `LLaMA-VID: An Image
 * is Worth …`). Names of two models or datasets of the paper do not (`GLM`, `GLM-130B`).
 */
export function nameOnePaper(a: string, b: string): boolean {
  const [short, long] = [plainTitle(a), plainTitle(b)].sort((x, y) => x.length - y.length) as [
    string,
    string,
  ]
  const [words, more] = [wordsOf(short), wordsOf(long)]
  if (words.length === 0) return false
  const run = findRun(more, solidOf(words))
  if (!run) {
    if (!isTitle(short)) return false
    const { share, onlyLeft, onlyRight } = overlapOf(words, more)
    const rest = [...onlyLeft, ...onlyRight]
    if (rest.some(isVariant)) return false
    if (rest.length === 1 && [short, long].some((title) => isFollowedByMark(title, rest)))
      return true
    return share >= NEARLY_EQUAL || (share >= ALIKE && areMisspelled(onlyLeft, onlyRight))
  }
  const [before, after] = [more.slice(0, run.from), more.slice(run.to)]
  const rest = [...before, ...after]
  if (rest.length === 0) return true
  const isHead = before.length > 1 && isFollowedByMark(long, before)
  // Words in the middle of a sentence are no title.
  if (before.length > 0 && after.length > 0) return false
  if (rest.length < MIN_SUBTITLE_WORDS && rest.some(isVariant) && !isHead) return false
  if (abbreviates(rest, words) || abbreviates(words, rest)) return true
  const isSubtitle = rest.length >= MIN_SUBTITLE_WORDS || isDescriptive(solidOf(rest))
  if (before.length > 0) {
    const isApart = isSubtitle || isFollowedByMark(long, before) || startsWithAcronym(long, before)
    return isTitle(short) && (isApart || /^[^:：]+[:：]/.test(long))
  }
  if (!isSubtitle) return isTitle(short) && endsInName(long)
  return rest.length > MIN_SUBTITLE_WORDS || isFollowedByMark(long, words)
}

/** Whether brackets at the end of a title hold a name with a capital letter, and it is not the only one. */
function endsInName(title: string): boolean {
  if (!/[)\]]$/.test(title)) return false
  const inside = title.slice(Math.max(title.lastIndexOf('('), title.lastIndexOf('[')) + 1)
  return /\p{Lu}/u.test(inside) && (title.match(/\p{Lu}/gu)?.length ?? 0) > 1
}

function areMisspelled(left: readonly TitleWord[], right: readonly TitleWord[]): boolean {
  const begin = ({ text }: TitleWord) => text.slice(0, COMMON_BEGINNING)
  return left.length === right.length && left.every((word, at) => begin(word) === begin(right[at]!))
}

/** Whether a text is long enough for a title; joined by hyphens only, it is a name. */
function isTitle(text: string): boolean {
  return isDescriptive(text) || (/\s/.test(text) && wordsOf(text).length > MIN_SUBTITLE_WORDS)
}

function isVariant({ text }: TitleWord): boolean {
  return VARIANT.test(text)
}

/** Whether a colon, dash or bracket follows the first words of a title. */
function isFollowedByMark(title: string, words: readonly TitleWord[]): boolean {
  const [head = ''] = title.split(/[:：()[\]【】|→]| - /)
  return head !== title && solidOf(wordsOf(head)) === solidOf(words)
}

/** Whether the first words of a title are one name with two capital letters, as in `LLaMA-VID An Image …`. */
function startsWithAcronym(title: string, words: readonly TitleWord[]): boolean {
  const [head = ''] = title.split(' ', 1)
  return /\p{Lu}.*\p{Lu}/u.test(head) && solidOf(wordsOf(head)) === solidOf(words)
}

/** So many letters of an abbreviation may stand for words that are left out: `SAM`, Segment Anything. */
const MAX_UNSPELLED = 1

/** Whether words are the initials of others, with or without those of `of` and `the`. */
function abbreviates(words: readonly TitleWord[], others: readonly TitleWord[]): boolean {
  const initials = (some: readonly TitleWord[]) => some.map(({ text }) => text[0]).join('')
  const solid = solidOf(words)
  if (others.length < 2 || solid.length > others.length + MAX_UNSPELLED) return false
  const specific = others.filter(({ weight }) => weight > 0)
  return [others, specific].some((some) => some.length > 1 && solid.startsWith(initials(some)))
}

/** Words without spaces between them. */
export function solidOf(words: readonly { text: string }[]): string {
  return words.map(({ text }) => text).join('')
}

/** The first consecutive words that make up `solid`. */
export function findRun(
  words: readonly { text: string }[],
  solid: string,
): { from: number; to: number } | undefined {
  for (let from = 0; from < words.length; from++) {
    let found = ''
    for (let to = from; solid.startsWith(found) && to < words.length; ) {
      found += words[to++]!.text
      if (found === solid) return { from, to }
    }
  }
  return undefined
}
