import type { Section, Span } from '../../../list/model.ts'
import { bare, leadingEmoji, withoutCount, withoutEmoji, withoutNumber } from './words.ts'
import type { WrittenItem } from './written.ts'

/** A choice, and whether (nearly) all of the contents is written so. */
export interface Choice {
  text: string
  isSure: boolean
}

/** The share of the lines that must be written in one way. */
const MIN_SHARE = 0.9

/** Fewer lines show no style. */
const MIN_LINES = 3

type TitleOf = (section: Section, text: string) => string | undefined

/** What of a heading the contents repeats, the simplest first. */
const TITLES: readonly TitleOf[] = [
  ({ title }) => title,
  sourceOf,
  ({ title }) => withoutEmoji(title),
  ({ title }) => withoutCount(title),
  ({ title }) => withoutCount(withoutEmoji(title)),
  ({ title }) => withoutNumber(title),
]

/** A heading's own Markdown, where it has no links, images and HTML. */
function sourceOf({ span }: Section, text: string): string | undefined {
  const source = text.slice(span.start, span.end)
  const words = /^#{1,6}[ \t]([^\r\n]*)$/
    .exec(source)?.[1]
    ?.replace(/[ \t]#{1,6}[ \t]*$/, '')
    .trim()
  return words === undefined || /[[\]<>!]/.test(words) ? undefined : words
}

/** Some headings end with one, which a contents leaves out. */
const COLON = /[ \t]?[:：]$/

/** How the links of a contents are written. */
export interface LinkStyle {
  /** The visible text of a new link, as those of the others are made of their headings. */
  label(section: Section, model: WrittenItem): Choice
  /** Its fragment. */
  address(section: Section): Choice
}

/** Finds how nearly all links of a contents are written. */
export function linkStyle(items: readonly WrittenItem[], text: string): LinkStyle {
  const written = items.map((item) => ({
    section: item.section,
    label: plain(sliceOf(text, item.label)),
    address: sliceOf(text, item.address),
  }))
  const hasColons = written.some(({ label }) => COLON.test(label))
  const named = (words: string) => (hasColons ? flat(words) : flat(words).replace(COLON, ''))
  const title = mostFit(TITLES, (titleOf) =>
    count(written, ({ section, label }) => named(titleOf(section, text) ?? '') === label),
  )
  const address = mostFit(ADDRESSES, (write) =>
    count(written, ({ section, address }) => write(section.slug) === address),
  )
  return {
    label(section, model) {
      const words = title.best(section, text)
      const [opening, closing] = markupOf(sliceOf(text, model.label))
      const label =
        words !== undefined && title.best === sourceOf
          ? words
          : escaped(named(words ?? section.title), model)
      const isSure = bare(words ?? '') !== '' && isShared(title.count, items.length)
      return { text: opening + label + closing, isSure }
    },
    address: ({ slug }) => ({
      text: address.best(slug),
      isSure: isShared(address.count, items.length),
    }),
  }
}

/** The first choice with the highest count. */
function mostFit<Option>(
  options: readonly Option[],
  countOf: (option: Option) => number,
): { best: Option; count: number } {
  let best = { best: options[0] as Option, count: 0 }
  for (const option of options) {
    const count = countOf(option)
    if (count > best.count) best = { best: option, count }
  }
  return best
}

function count<Item>(items: readonly Item[], isFit: (item: Item) => boolean): number {
  let count = 0
  for (const item of items) if (isFit(item)) count++
  return count
}

function sliceOf(text: string, { start, end }: Span): string {
  return text.slice(start, end)
}

/** Emphasis around all of a label. */
function markupOf(label: string): [string, string] {
  const opening = /^(?:\*\*|__|\*|_)?/.exec(label.trim())?.[0] ?? ''
  return opening !== '' && label.trimEnd().endsWith(opening) ? [opening, opening] : ['', '']
}

/** A label without emphasis around it, escapes and references of HTML. */
function plain(label: string): string {
  const [{ length }] = markupOf(label)
  const words = label.trim()
  return flat(words.slice(length, words.length - length))
    .replace(/\\([!-/:-@[-`{-~])/g, '$1')
    .replaceAll('&amp;', '&')
}

function flat(words: string): string {
  return words.replace(/\s+/g, ' ').trim()
}

function escaped(words: string, { link }: WrittenItem): string {
  return link.kind === 'html-link'
    ? words.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
    : words.replace(/[\\[\]<>`*]|(?<!\w)_|_(?!\w)/g, '\\$&')
}

const ADDRESSES: readonly ((slug: string) => string)[] = [
  (slug) => slug,
  encodeURIComponent,
  encodeURI,
  (slug) => `user-content-${slug}`,
]

function isShared(count: number, all: number): boolean {
  return all >= MIN_LINES && count >= all * MIN_SHARE
}

/** Lines of one depth, and what (nearly) all of them have around their link. */
export interface LineGroup {
  /** In the order of their sections. */
  lines: readonly WrittenItem[]
  before: string | undefined
  after: string | undefined
}

export function lineGroup(lines: readonly WrittenItem[]): LineGroup {
  return {
    lines,
    before: common(lines.map(({ before }) => before)),
    after:
      common(lines.map(({ after }) => after)) ?? common(lines.map(({ after }) => after.trim())),
  }
}

/** What at least nine of ten texts are. */
export function common(texts: readonly string[]): string | undefined {
  const counts = new Map<string, number>()
  for (const text of texts) {
    const count = (counts.get(text) ?? 0) + 1
    counts.set(text, count)
    if (count >= texts.length * MIN_SHARE) return text
  }
  return
}

/** What is before the link on a new line below or above the line of `model`. */
export function prefixFor(
  section: Section,
  model: WrittenItem,
  { lines, before }: LineGroup,
): Choice {
  const marker = MARKER.exec(model.before)?.[0] ?? ''
  if (NUMBERED.test(model.before)) {
    // Markdown counts by itself: some lists write `1.` everywhere.
    if (before !== undefined && lines.length > 1) return { text: before, isSure: true }
    const isLast = lines.at(-1) === model
    return { text: oneMore(model.before), isSure: isLast && lines.every(isNumbered) }
  }
  if (before !== undefined) return { text: before, isSure: true }
  // An emoji that stands before the link here and in the heading there.
  const isEmoji = lines.every(
    (line) =>
      line.before.slice(MARKER.exec(line.before)?.[0].length).trim() === emojiOf(line.section),
  )
  const emoji = isEmoji ? emojiOf(section) : ''
  return { text: marker + (emoji === '' ? '' : `${emoji} `), isSure: emoji !== '' }
}

function emojiOf({ title }: Section): string {
  return leadingEmoji(title).trim()
}

const MARKER = /^[\s>]*(?:(?:[-*+]|\d{1,4}[.)])(?=[ \t]))?[ \t]*/

const NUMBERED = /^[\s>]*\d{1,4}[.)][ \t]+$/

function isNumbered({ before }: WrittenItem): boolean {
  return NUMBERED.test(before)
}

function oneMore(before: string): string {
  return before.replace(/\d+/, (number) => String(Number(number) + 1))
}

const COUNT = /^([ \t]?[([（])(\d{1,6})([)\]）])[ \t]*$/

/** What is after the link on a new line: what all others have there, or the number of entries. */
export function suffixFor(
  { lines, after }: LineGroup,
  countOf: (section: Section) => number,
  section: Section,
): Choice {
  if (after !== undefined && !COUNT.test(after)) return { text: after, isSure: true }
  const counts = lines.map((line) => COUNT.exec(line.after))
  const isCount = counts.every((match, index) => {
    const line = lines[index]
    return match && line && Number(match[2]) === countOf(line.section)
  })
  const [match] = counts
  return match && isCount
    ? { text: `${match[1]}${countOf(section)}${match[3]}`, isSure: true }
    : { text: '', isSure: false }
}
