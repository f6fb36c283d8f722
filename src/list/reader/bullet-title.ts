import type { Nodes } from 'mdast'
import { readDate } from '../../dates/parse.ts'
import { flatten } from '../../text/phrases.ts'
import { isAddress, isBesideTitle, isLabel, isNoTitle, isVenue } from '../link-text.ts'
import { visibleText } from '../visible-text.ts'

/** A piece of a bullet's visible text: the text of a link, or words between links. */
export interface TextPart {
  text: string
  isLink: boolean
}

/** A title stands near the start: patterns that are not linear see no more. In UTF-16 code units. */
export const MAX_TITLE_TEXT = 2_000

/** The visible text of a bullet's own paragraphs, divided at links; links of images are left out. */
export function textParts(nodes: readonly Nodes[]): TextPart[] {
  const parts: TextPart[] = []
  let isInTag = false
  const add = (text: string, isLink: boolean) => {
    const last = parts.at(-1)
    if (last && last.isLink === isLink && (isInTag || !isLink)) last.text += text
    else if (text !== '') parts.push({ text, isLink })
  }
  const visit = (node: Nodes) => {
    if (node.type === 'link' || node.type === 'linkReference') add(flatten(visibleText(node)), true)
    else if (node.type === 'html' && /^<a\s/i.test(node.value)) isInTag = true
    else if (node.type === 'html' && /^<\/a\b/i.test(node.value)) isInTag = false
    else if ('children' in node) for (const child of node.children) visit(child)
    else add(visibleText(node), isInTag)
  }
  for (const node of nodes) {
    visit(node)
    isInTag = false
    add(' ', false)
  }
  let left = MAX_TITLE_TEXT
  return parts.flatMap(({ text, isLink }) => {
    const shown = text.slice(0, left)
    left -= shown.length
    return shown === '' ? [] : [{ text: shown, isLink }]
  })
}

/** Quoted words that stand as a title: at the start, or after the end of something else. */
const QUOTED = /(?:^|[.,:;)\]|–—-])\s*["“”«]([^"“”»]{8,})["”»]/u
/** The same with quotes inside: up to a quote that something else follows. */
const QUOTED_WHOLE =
  /(?:^|[.,:;)\]|–—-])\s*["“«](.{8,300}?)["”»](?:(?<=[.!?,]["”»])|(?=\s*(?:$|[[(（【,.;|–—]|\d{4}|https?:)))/u

/** Tags that GitHub shows as text. */
const TAGS =
  /<\/?(?:a|b|i|u|br|hr|img|su[bp]|p|div|span|strong|em|font|details|summary|center|kbd)\b[^<>]*>?/gi

/** A title without tags that are shown as text. */
export function withoutTags(title: string): string {
  return title.includes('<') ? flatten(title.replace(TAGS, ' ')) : title
}

/** The title of a bullet, from its text. */
export function bulletTitle(parts: readonly TextPart[]): string {
  const named = parts.find(({ isLink, text }) => isLink && !isNoTitle(text))
  return withoutTags(findTitle(parts)) || (named?.text ?? '')
}

function findTitle(parts: readonly TextPart[]): string {
  const at = parts.findIndex(({ isLink }) => isLink)
  const first = at < 0 ? '' : (parts[at] as TextPart).text
  const lead = withoutShortcodes(joined(at < 0 ? parts : parts.slice(0, at)))
  const leads = at >= 0 && !/[\p{L}\p{N}]/u.test(lead)
  const isNamed = !isNoTitle(first)
  if (leads && isNamed)
    return (at >= 0 && titleBehindTag(lead, first, parts.slice(at + 1))) || first
  const text = joined(parts)
  const quoted = (QUOTED_WHOLE.exec(text) ?? QUOTED.exec(text))?.[1]
  if (quoted) return flatten(quoted).replace(/[.,]$/, '')
  if (leads) {
    const rest = parts.slice(at + 1)
    const isBracketed = /[[(（【]$/u.test(lead)
    return (mayLead(first, isBracketed, joined(rest)) && wordsBehind(rest)) || first
  }
  const words = withoutAuthors(trimEnd(lead), isNamed && isTitle(first) ? 2 : 3)
  if (isNamed && at >= 0 && (words === '' || isAside(words))) return first
  return /\p{L}/u.test(words) ? words : first || words
}

/** A text without the names of emoji, which GitHub shows as pictures: `:x:`. */
function withoutShortcodes(text: string): string {
  return text.includes(':') ? flatten(text.replace(/(?<!\S):[a-z\d_+-]{1,40}:(?!\S)/g, ' ')) : text
}

function joined(parts: readonly TextPart[]): string {
  return flatten(parts.map(({ text }) => text).join(''))
}

function trimEnd(words: string): string {
  let end = words.length
  while (end > 0 && SEPARATOR.test(words.charAt(end - 1))) end--
  return words.slice(0, end)
}

/** What may stand between a title and a link, or before brackets. */
const SEPARATOR = /[\s[({:：,;|–—-]/

/** The title behind a word in brackets that is a link, such as a venue that is not known. */
function titleBehindTag(lead: string, tag: string, rest: readonly TextPart[]): string {
  if (!/[[【]$/u.test(lead) || !/^\S{1,20}$/.test(tag)) return ''
  if (!/^\s*[\]】]\s*["“]?[\p{L}\p{N}]/u.test(joined(rest))) return ''
  const words = wordsBehind(rest)
  return isTitle(words) || isUnspacedTitle(words) ? words : ''
}

/** Whether the title follows a link: `[[ICRA](…)] Title`, `[pdf](…) Title`; not `[Slides](…) - Words`. */
function mayLead(text: string, isBracketed: boolean, rest: string): boolean {
  if (isBracketed || isAddress(text)) return true
  return isBesideTitle(text) && !/^\s*[-–—:：,(（]/u.test(rest)
}

/** The words behind a link that is no title, up to the end of a sentence or another such link. */
function wordsBehind(all: readonly TextPart[]): string {
  const from = all.findIndex(({ isLink, text }) =>
    isLink ? !isNoTitle(text) : /[\p{L}\p{N}]/u.test(text),
  )
  const rest = from < 0 ? [] : all.slice(from)
  const end = rest.findIndex(({ isLink, text }) => isLink && isNoTitle(text))
  const named = rest.findIndex(({ isLink, text }) => isLink && !isNoTitle(text))
  const isTitleLink = named >= 0 && (end < 0 || named < end)
  if (isTitleLink && !/[\p{L}\p{N}]/u.test(joined(rest.slice(0, named)))) {
    return (rest[named] as TextPart).text
  }
  const words = joined(end < 0 ? rest : rest.slice(0, end))
    .replace(/^(?:[\s\])}）】.,:：;|–—-]+|[[(（【][^[\]()（）【】]{1,30}[\])）】])+/u, '')
    .replace(/(?:(?<!\s)\s+)?[[【].*/u, '')
    .replace(/(?<=[\p{L}\p{N}]{3}[)"”]?)[.。](?:\s.*|$)/u, '')
  const title = withoutAuthors(trimEnd(words), 3)
  return /\p{L}{2}/u.test(title) && !/^\d{4}\b/.test(title) && !isNoTitle(title) ? title : ''
}

/** What a link's text is, said before it. */
const SORT =
  /^(?:surveys?|reviews?|overview|books?|courses?|lectures?|thesis|podcast|interview|综述|书籍|课程|教材)$/i

/** Whether words before a link are a label, a venue, a date, or a sort of text. */
function isAside(words: string): boolean {
  const bare = words.replace(/^[^\p{L}\p{N}]+|(?<=[\p{L}\p{N}])[^\p{L}\p{N}]+$/gu, '')
  return isLabel(bare) || SORT.test(bare) || isVenue(bare) || readDate(bare).kind === 'date'
}

const PERSON =
  /^(?:and |& )?(?:\p{Lu}[\p{L}'’-]*\.?\s+(?:\p{Lu}\.?\s*|(?:van|von|de|der|den|di|la|el|bin) )*\p{Lu}[\p{L}'’-]+|\p{Lu}[\p{L}'’-]+,? (?:\p{Lu}\.\s*)+|(?:\p{Lu}[\p{L}'’-]+ ){1,3}et al)\.?$/u

/** No name of a person is longer, in UTF-16 code units. */
const MAX_PERSON_LENGTH = 100

function isPerson(words: string): boolean {
  return words.length <= MAX_PERSON_LENGTH && PERSON.test(words.replace(/(?<!\s)\s\.$/, ''))
}

/** A text without the names of persons at its start: of `least`, or of some with `et al.` */
function withoutAuthors(words: string, least: number): string {
  const parts = words.split(/,\s+|;\s+|(?<!\s)\s+(?:and|&)\s+|(?<=et al)\.\s+|:\s+/u)
  let count = 0
  while (count < parts.length && isPerson((parts[count] as string).trim())) count++
  const isEtAl = /\bet al\.?$/.test((parts[count - 1] ?? '').trim())
  if (count < least && !isEtAl) return words
  return count === parts.length ? '' : words.slice(words.indexOf(parts[count] as string)).trim()
}

/** Whether a text has the length of a paper's title. */
export function isTitle(text: string): boolean {
  return (text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0) >= 4
}

/** The same in scripts without spaces. */
export function isUnspacedTitle(text: string): boolean {
  return /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]{6}/u.test(text)
}
