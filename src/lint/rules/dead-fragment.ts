import { distance } from 'fastest-levenshtein'
import type { Root } from 'mdast'
import { fragmentOf, linkKey } from '../../links/result.ts'
import { type Address, addressesOf } from '../../list/addresses.ts'
import { linkedPage } from '../../list/linked-page.ts'
import type { Link, List, Span } from '../../list/model.ts'
import { decodeUri } from '../../text/url.ts'
import { isMalformed } from '../analysis/address-faults.ts'
import { percent } from '../analysis/escape-url.ts'
import { isInCode } from '../analysis/lines.ts'
import { code, line, message, quote } from '../message.ts'
import { type RuleContext, rule } from '../rule.ts'

/** The share of a fragment that may differ from an anchor that is suggested. */
const MAX_DIFFERENCE = 0.4

export default rule(
  {
    id: 'dead-fragment',
    severity: ['warning', 'info'],
    description:
      'A link to a heading or anchor that does not exist; info if only the case differs, or for another site’s page.',
    baseline: 'key',
  },
  (list, context) => {
    reportOtherSites(list, context)
    const own = anchorIndex(list.anchors, list)
    const indexes = new Map([[list.anchors, own]])
    let headings: Map<string, HeadingWithoutSpace> | undefined
    let people: Span[] | undefined
    for (const address of addressesOf(list)) {
      if (address.link.kind.includes('image')) continue
      const target = targetOf(address.link, list, context)
      if (!target || isKnown(target) || isMalformed(address.link.url)) continue
      people ??= contributors(list)
      if (people.some(({ start, end }) => start < address.place.start && address.place.end < end))
        continue
      const index = indexes.get(target.anchors) ?? anchorIndex(target.anchors)
      indexes.set(target.anchors, index)
      if (reportCase(address, target, index, context)) continue
      if (index === own) headings ??= headingsWithoutSpace(context.text, context.tree)
      const heading = index === own ? headings?.get(bare(target.fragment)) : undefined
      if (heading) {
        const fingerprint = fingerprintOf(address.link, target)
        if (!heading.isReported) reportHeading(heading, address.place, fingerprint, context)
        heading.isReported = true
      } else reportMissing(address, target, index, list, context)
    }
  },
)

/** Where a link with a fragment leads to. */
interface FragmentTarget {
  /** The address before `#`, as written. */
  before: string
  /** As written, without the prefix that GitHub removes and without `:~:`, after which words of the page follow. */
  written: string
  /** That decoded. */
  fragment: string
  anchors: ReadonlySet<string>
  /** The path of another file. */
  file?: string
}

/** Nothing where the link has no fragment, or where the headings of its page are not known. */
function targetOf(
  { url }: Link,
  { anchors }: List,
  { pages, repositoryPath = '' }: RuleContext<unknown>,
): FragmentTarget | undefined {
  if (url.startsWith('#')) return { before: '', anchors, ...parse(url.slice(1)) }
  const linked = pages && linkedPage(url, repositoryPath, pages.own)
  const page = linked && pages.byPath.get(linked.path)
  if (!page) return
  const at = { before: url.slice(0, url.indexOf('#')), ...parse(linked.fragment) }
  // By its name, in the version that is checked.
  if (page.path === repositoryPath) return { ...at, anchors }
  return { ...at, anchors: page.anchors, file: page.path }
}

function parse(fragment: string): Pick<FragmentTarget, 'written' | 'fragment'> {
  const [written = ''] = fragment.replace(/^user-content-/, '').split(':~:')
  return { written, fragment: decodeUri(written) }
}

function isKnown({ anchors, written, fragment }: FragmentTarget): boolean {
  return anchors.has(written) || anchors.has(fragment)
}

/** What all-contributors wrote: its links to `#ideas-name` never lead anywhere, and show what someone did. */
function contributors({ comments }: List): Span[] {
  const marks = comments.filter(({ text }) => /^\s*ALL-CONTRIBUTORS-LIST:/.test(text))
  return marks.flatMap(({ text, span }, index) => {
    const end = /START/.test(text) ? marks[index + 1]?.span.end : undefined
    return end === undefined ? [] : [{ start: span.start, end }]
  })
}

interface AnchorIndex {
  all: readonly string[]
  /** Those that no link leads to; none where the links to a page are not known. */
  unlinked: ReadonlySet<string>
  byLowerCase: ReadonlyMap<string, string>
}

function anchorIndex(anchors: ReadonlySet<string>, list?: List): AnchorIndex {
  // A name with a blank, as in `<a name=" x">`, is itself a mistake.
  const all = [...anchors].filter((anchor) => /^\S+$/.test(anchor))
  const linked = new Set(
    list?.links.flatMap(({ url }) => (url.startsWith('#') ? decodeUri(url) : [])),
  )
  return {
    all,
    unlinked: new Set(list ? all.filter((anchor) => !linked.has(`#${anchor}`)) : []),
    byLowerCase: new Map(all.map((anchor) => [anchor.toLowerCase(), anchor])),
  }
}

function fingerprintOf(link: Link, { file, fragment }: FragmentTarget): string[] {
  const name = link.entry?.identity ?? link.entry?.title ?? link.text
  return [name, file === undefined ? fragment : `${file}#${fragment}`]
}

/** Whether only the case differs, which is then reported. */
function reportCase(
  { link, place }: Address,
  target: FragmentTarget,
  { byLowerCase }: AnchorIndex,
  { report, text }: RuleContext<unknown>,
): boolean {
  const { file, fragment, before } = target
  const other = byLowerCase.get(fragment.toLowerCase())
  if (other === undefined) return false
  const where = file === undefined ? [] : message` in ${code(file)}`
  report({
    severity: 'info',
    message: message`The case of ${code(`#${fragment}`)} differs from the anchor${where}. Write ${code(`#${other}`)}.`,
    place,
    fingerprint: fingerprintOf(link, target),
    ...(isWritten(link, before, text) && {
      expected: [`${before}#${encode(other)}`],
      ...(file === undefined && { fixKind: 'safe' }),
    }),
  })
  return true
}

function reportMissing(
  { link, place }: Address,
  target: FragmentTarget,
  index: AnchorIndex,
  list: List,
  { report, text }: RuleContext<unknown>,
): void {
  const { file, fragment, before } = target
  const near =
    nearest(link, fragment, index) ?? (file === undefined ? named(list, fragment) : undefined)
  const where = file === undefined ? 'this file' : code(file)
  report({
    ...(near === undefined && isLetter(link.text.trim(), fragment) && { severity: 'info' }),
    message: message`No heading ${quote(fragment)} in ${where}, so ${code(`#${fragment}`)} leads nowhere.${
      near === undefined ? '' : message` Perhaps ${code(`#${near}`)} is meant.`
    }`,
    place,
    fingerprint: fingerprintOf(link, target),
    ...(near !== undefined &&
      isWritten(link, before, text) && { expected: [`${before}#${encode(near)}`] }),
  })
}

/** Whether a link is one of an index of letters, which has also those without a section: `[Q](#q-tools)`. */
function isLetter(text: string, fragment: string): boolean {
  if (text.length !== 1) return false
  const start = /[\p{L}\p{N}]/u.test(text) ? text.toLowerCase() : '-'
  return fragment.toLowerCase().startsWith(start)
}

/** Whether the text has the address before `#` as it is, so that it can be written again. */
function isWritten({ urlSpan }: Link, before: string, text: string): boolean {
  return urlSpan !== undefined && text.startsWith(`${before}#`, urlSpan.start)
}

/** A line such as `###Tools`, which GitHub shows as text. */
interface HeadingWithoutSpace {
  marker: string
  span: Span
  /** One finding is enough for all links to it. */
  isReported: boolean
}

/** By the letters of their words. */
function headingsWithoutSpace(text: string, tree: Root): Map<string, HeadingWithoutSpace> {
  const found = new Map<string, HeadingWithoutSpace>()
  for (const match of text.matchAll(/^(#{1,6})([^\s#][^\r\n]*)/gm)) {
    const [whole, marker = '', words = ''] = match
    const span = { start: match.index, end: match.index + whole.length }
    if (!found.has(bare(words)) && !isInCode(tree, span.start)) {
      found.set(bare(words), { marker, span, isReported: false })
    }
  }
  return found
}

function reportHeading(
  { marker, span }: HeadingWithoutSpace,
  place: Span,
  fingerprint: string[],
  { lineOf, report }: RuleContext<unknown>,
): void {
  const at = span.start + marker.length
  report({
    message: message`This link leads nowhere, because ${line(lineOf(span.start))} is no heading without a space after ${code(marker)}. Add it.`,
    place,
    fingerprint,
    cause: { message: message`The heading lacks a space here.`, place: span },
    fix: { range: [at, at], text: ' ' },
  })
}

/** Fragments of other sites' pages, if the configuration enables `links.fragments`. */
function reportOtherSites(list: List, context: RuleContext<unknown>): void {
  const { linkResults, report } = context
  if (!linkResults) return
  for (const link of list.links) {
    const key = link.url.includes('#') ? linkKey(link.url) : undefined
    const missing = key === undefined ? undefined : linkResults.get(key)?.missingFragments
    const fragment = fragmentOf(link.url) ?? ''
    if (!missing?.includes(fragment) || targetOf(link, list, context)) continue
    report({
      severity: 'info',
      message: message`The page has no anchor ${code(`#${decodeUri(fragment)}`)}, so the link opens at its top. Correct the anchor, or remove it.`,
      place: link.urlSpan ?? link.span,
      fingerprint: [link.entry?.identity ?? link.entry?.title ?? link.text, link.url],
    })
  }
}

/** A shorter fragment is not compared with similar anchors. */
const MIN_SIMILAR_LENGTH = 5

/**
 * The anchor with the fragment's letters (an emoji in a heading leaves hyphens) or those of the
 * link's text, if one heading has that text, apart from a count after them where only one is
 * (`Audio (39)`); otherwise the one most similar to the fragment.
 */
function nearest(
  link: Link,
  fragment: string,
  { all: anchors, unlinked }: AnchorIndex,
): string | undefined {
  for (const words of [bare(fragment), bare(link.text)]) {
    const same = words === '' ? undefined : anchors.find((anchor) => bare(anchor) === words)
    if (same !== undefined && words === bare(fragment)) return same
    // Which of several headings with the link's text is meant, its text does not say.
    if (same !== undefined) return anchors.includes(`${same}-1`) ? undefined : same
    const counted = anchors.filter((anchor) => words !== '' && isCounted(anchor, words))
    if (counted.length === 1) return counted[0]
  }
  // `#papers-2` where there are only two: no other heading is the third.
  if (
    /-\d+$/.test(fragment) &&
    anchors.some((anchor) => unnumbered(anchor) === unnumbered(fragment))
  )
    return
  // One letter more or less makes another short word: `llm` is no slip of `glm`.
  if (fragment.length < MIN_SIMILAR_LENGTH) return
  let best: string | undefined
  let least = Math.max(fragment.length, 1) * MAX_DIFFERENCE
  for (const anchor of anchors) {
    if (Math.abs(anchor.length - fragment.length) > least) continue
    const changes = distance(fragment.toLowerCase(), anchor)
    if (changes > least || (changes === least && best !== undefined)) continue
    if (!haveSameWords(fragment.toLowerCase(), anchor, unlinked.has(anchor))) continue
    least = changes
    best = anchor
  }
  return best === undefined || isOneOfSeveral(fragment, best, anchors) ? undefined : best
}

/** Whether other anchors, too, are a fragment with another word: `pose-guided`, `sound-guided`. */
function isOneOfSeveral(fragment: string, best: string, anchors: readonly string[]): boolean {
  const words = new Set(wordsOf(fragment.toLowerCase()))
  const others = (anchor: string) => wordsOf(anchor).filter((word) => !words.has(word))
  const [other, ...more] = others(best)
  if (other === undefined || more.length > 0) return false
  if (words.values().some((word) => isSlip(word, other))) return false
  const count = wordsOf(best).length
  return anchors.some(
    (anchor) => anchor !== best && wordsOf(anchor).length === count && others(anchor).length === 1,
  )
}

/** The anchor of the one heading that has a fragment’s words behind the name of an emoji. */
function named({ sections }: List, fragment: string): string | undefined {
  const same = sections.filter(({ title }) => {
    const words = title.replace(EMOJI_NAME, '')
    return words !== title && bare(words).replace(/(?<!\d)\d+$/, '') === bare(fragment)
  })
  return same.length === 1 ? same[0]?.slug : undefined
}

/** With so many words the same, another word is a renamed heading, if no other link leads to it. */
const MIN_SAME_WORDS = 2

/** A shorter word that one of two fragments has more is another thing: `c-libraries`, `x-tools`. */
const MIN_EXTRA_LENGTH = 3

/**
 * Whether two fragments have the same words but for misspellings, or one some more: `fpga-design` is
 * no slip of `asic-design`. Of 23 suggestions that this drops on 108 lists of bullets, 20 named
 * another section.
 */
function haveSameWords(fragment: string, anchor: string, isUnlinked: boolean): boolean {
  const left = wordsOf(anchor)
  const extra = wordsOf(fragment).filter((word) => {
    const index = left.findIndex((other) => isSlip(word, other, isUnlinked))
    if (index >= 0) left.splice(index, 1)
    return index < 0
  })
  const same = wordsOf(anchor).length - left.length
  if (extra.length > 0 && left.length > 0) {
    return isUnlinked && extra.length === 1 && left.length === 1 && same >= MIN_SAME_WORDS
  }
  if (extra.length + left.length > 0 && same < MIN_SAME_WORDS && !isUnlinked) return false
  return [...extra, ...left].every(({ length }) => length >= MIN_EXTRA_LENGTH)
}

function wordsOf(anchor: string): string[] {
  return anchor.split(/[^\p{L}\p{N}\p{M}]+/u).filter((word) => word !== '')
}

/** In a shorter word another letter makes another word, and one more or less may be a slip. */
const MIN_SPELLED_LENGTH = 5

/**
 * The share of a word that may differ; less where other links lead to the anchor, or where a character
 * is a syllable or a word.
 */
const MAX_SLIP = { letters: 0.4, linked: 0.25, characters: 0.2 }

function isSlip(a: string, b: string, isUnlinked = true): boolean {
  if (a === b) return true
  const [short, long] = a.length < b.length ? [a, b] : [b, a]
  // Other numbers; opposites (`supervised`, `unsupervised`).
  if (a.replace(/\D/g, '') !== b.replace(/\D/g, '') || long.endsWith(short)) return false
  const changes = distance(a, b)
  if (long.length < MIN_SPELLED_LENGTH) return changes === 1 && short.length < long.length
  const isSyllabic =
    /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u.test(a)
  return (
    changes <= long.length * MAX_SLIP[isSyllabic ? 'characters' : isUnlinked ? 'letters' : 'linked']
  )
}

function unnumbered(anchor: string): string {
  return anchor.replace(/-\d+$/, '')
}

/** The name of an emoji before a heading's words, as GitHub reads it: `:tada:`. */
const EMOJI_NAME = /^:[a-z\d_+-]{1,40}:(?=\s)/

/** Whether an anchor is some words and a count after them: `-audio-39`, `-音频39`. */
function isCounted(anchor: string, words: string): boolean {
  return (
    bare(unnumbered(anchor)) === words ||
    (/\D$/.test(words) && bare(anchor).replace(/(?<!\d)\d+$/, '') === words)
  )
}

/** Letters and digits only. */
function bare(anchor: string): string {
  return anchor.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '')
}

/** A fragment as a link can hold it: letters of any script stay, what would end a link is encoded. */
function encode(fragment: string): string {
  return fragment.replace(/[\s()<>[\]"'`|\\%]/g, percent)
}
