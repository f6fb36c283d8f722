import type { Bullet, List, Span } from '../../list/model.ts'
import { visibleText } from '../../list/visible-text.ts'
import { comparableTitle } from '../../titles/comparable.ts'

/** The form of a bullet such as `[name](address) - Description.` */
export interface BulletShape {
  bullet: Bullet
  /** Absent where it comes later in the line. */
  separator: string | undefined
  separatorSpan: Span
  /** What follows the separator, without asides at its end. */
  description: Span
  /** The first letter of the description, if it has two cases. */
  letter: Span | undefined
  capital: boolean | undefined
  /** The description's last character. */
  last: Span
  /** Absent where both are right, as after an abbreviation. */
  stop: boolean | undefined
}

/** The text before an entry's link: the bullet, a checkbox, emphasis. */
const LEAD = /^\s*(?:[-*+]|\d+[.)])\s+(?:\[[ xX]\]\s+)?[*_~]*$/
const SEPARATOR = /^([*_~]*)(\s*[-–—:]\s+|\s+)(?=[\p{L}"“'‘`(])/u
/** A separator after more text: `[a](…) and [b](…) - Words`. */
const SEPARATOR_LATER = /\s[-–—]\s|:\s/
/** What is behind the last letter or digit. */
const TAIL = /(?<![^\p{L}\p{N}])[^\p{L}\p{N}]*$/u
/** Words with a full stop of their own, at the end: `by X Inc.`, `in the U.S.` */
const ABBREVIATION = /(?:\b(?:etc|al|Inc|Ltd|Corp|Co|Jr|Sr|\p{Lu})|(?<=\p{Lu}\.)\p{Lu})$/u
/**
 * What may follow a description's full stop, or stand before a missing one: `(Fork of Jj)`, tags in
 * brackets or backticks, links (`([Demo](…), [Source](…))`), and who wrote it: `by @someone`.
 */
const ASIDE =
  /(?<!\s)\s+(?:[*_]{0,2}\((?:[^()]|\([^()]*\))*\)[*_]{0,2}|[*_]{0,2}\[[^[\]]*\](?:\([^()\s]*\))?[*_]{0,2}|`[^`]*`|(?:[-–—]\s+)?by (?:@[\w-]+|\[@[^[\]]*\]\([^()\s]*\)))[.。]?$/iu
const MAX_ASIDES = 4
export const CHINESE_OR_JAPANESE = /[\p{scx=Han}\p{scx=Hira}\p{scx=Kana}]/u

/** The bullets of a list that begin with their link. */
export function shapesOf(list: List, text: string): BulletShape[] {
  return list.entries.flatMap((bullet) => {
    const link = bullet.mainLink
    if (bullet.kind !== 'bullet' || !link) return []
    if (!LEAD.test(text.slice(bullet.span.start, link.span.start))) return []
    const rest = text.slice(link.span.end, wordsEnd(bullet))
    const match = SEPARATOR.exec(rest)
    if (!match) return []
    const [whole, markup = '', separator = ''] = match
    const description = withoutAsides(rest.slice(whole.length).trimEnd())
    const descriptionAt = link.span.end + whole.length
    const separatorAt = link.span.end + markup.length
    const isLater = separator.trim() === '' && SEPARATOR_LATER.test(description)
    const letter = isLater ? undefined : firstLetter(description, bullet.title)
    const last = [...description.slice(-2)].at(-1) ?? ''
    return {
      bullet,
      separator: isLater ? undefined : separator.replace(/\s+/g, ' '),
      separatorSpan: { start: separatorAt, end: separatorAt + separator.length },
      description: { start: descriptionAt, end: descriptionAt + description.length },
      letter: letter ? { start: descriptionAt, end: descriptionAt + letter.length } : undefined,
      capital: letter ? letter === letter.toUpperCase() : undefined,
      last: {
        start: descriptionAt + description.length - last.length,
        end: descriptionAt + description.length,
      },
      stop: /[:：;,]$/.test(description) ? undefined : hasStop(description),
    }
  })
}

/** A description up to its full stop where only asides follow that; otherwise all of it. */
function withoutAsides(description: string): string {
  let words = description
  for (let count = 0; count < MAX_ASIDES; count++) words = words.replace(ASIDE, '')
  return hasStop(words) === false ? description : words
}

/** Whether a text ends in a full stop; nothing if it needs no other one: `Fast!`, `and so on…`, `by X Inc.` */
function hasStop(text: string): boolean | undefined {
  const [tail = ''] = TAIL.exec(text) ?? []
  if (/[!?！？…]|\.\./.test(tail)) return
  const isAbbreviated = tail.startsWith('.') && ABBREVIATION.test(text.slice(0, -tail.length))
  return isAbbreviated ? undefined : /[.。]/.test(tail)
}

/** Where the text of a bullet's first paragraph ends: comments and badges after it do not count. */
function wordsEnd({ node, span }: Bullet): number {
  const [paragraph] = node.children
  if (paragraph?.type !== 'paragraph') return span.end
  const last = paragraph.children.findLast((child) => visibleText(child).trim() !== '')
  return last?.position?.end.offset ?? span.end
}

/**
 * The first letter of a description, unless it has only one case or begins a name: the entry's own,
 * or one such as `npm-run` or `iOS`.
 */
function firstLetter(description: string, title: string): string | undefined {
  const [word = ''] = /^[^\s,;:()]+/.exec(description) ?? []
  if (!/^\p{L}[\p{Ll}’']*\.?$/u.test(word)) return
  if (comparableTitle(word) === comparableTitle(title)) return
  const [letter = ''] = word
  return letter.toUpperCase() === letter.toLowerCase() ? undefined : letter
}
