/** Text that was meant as a link: its brackets or its scheme are wrong, so GitHub shows it as text. */

import type { Heading, Html, List as ListNode, Nodes, Paragraph, TableCell } from 'mdast'
import type { Span } from '../../list/model.ts'
import { spanOf } from '../../list/span.ts'
import { startsWithHost } from '../../list/top-level-domains.ts'
import { code, type Message, message, quote } from '../message.ts'
import { nearestScheme, repairAddress } from './address-faults.ts'

export interface BrokenLink {
  message: Message
  place: Span
  /** The link that was most likely intended, where that is plain. */
  expected?: string
}

/** All text of a list that was meant as a link, by place. */
export function* brokenLinks(tree: Nodes, text: string): Generator<BrokenLink> {
  for (const node of candidates(tree)) {
    if (node.type === 'list') yield* titlesWithoutAddress(node)
    else yield* brokenIn(node, text)
  }
}

/** Lists, HTML, and the paragraphs, headings and cells with text that looks like a link. */
function* candidates(node: Nodes): Generator<Paragraph | Heading | TableCell | Html | ListNode> {
  if (node.type === 'paragraph' || node.type === 'heading' || node.type === 'tableCell') {
    if (looksLikeLink(node)) yield node
    return
  }
  if (node.type === 'list' || node.type === 'html') yield node
  if ('children' in node) for (const child of node.children) yield* candidates(child)
}

function looksLikeLink(node: Nodes): boolean {
  if (node.type === 'text') return /[[\]]|\)\[|<(?:a|img)\s|[:：/]\//i.test(node.value)
  return 'children' in node && node.children.some(looksLikeLink)
}

/** Replaces valid links, code and HTML in the search for broken links. */
const MASK = '\uFFFC'

const LINK_TEXT = String.raw`(?<!\\)\[((?:[^[\]]|\[[^[\]]*\])*)\]`
const ADDRESS = String.raw`(?:h?t?tps?\s*[:：]|www\.|[\w-]+\.(?:com|org|io|net|ai|dev|edu)\/)`
/** What is in each address that is searched, or a link directly behind a title; in few other texts. */
const MAYBE_ADDRESS =
  /[:：;；/]\/|www\.|tps?\s*[:：]|\.(?:com|org|io|net|ai|dev|edu)\/|\](?:\(\s*)?\uFFFC/i
const AS_TEXT = 'so GitHub shows the link as text.'

/** A syntax mistake that turns a link into text. */
interface MalformedForm {
  /** Captures the link's text and its address. */
  pattern: RegExp
  message: Message
  /** Whether the match is no link after all. */
  isFine?: (text: string, address: string) => boolean
  /** The link that was most likely intended; by default of the captured text and address. */
  repair?: (text: string, address: string) => string | undefined
}

/** `[1] (https://…)` refers to a note. */
const isNote = (text: string) => /^\d*$/.test(text)

/** The likelier forms come first; a later one does not report the same text again. */
const FORMS: MalformedForm[] = [
  {
    pattern: form`${LINK_TEXT} ?(?:\(\s*(${ADDRESS}[^\s()（）|]*)\s*）|（\s*(${ADDRESS}[^\s()（）|]*)\s*[)）])`,
    message: message`The brackets around the address are full-width, ${AS_TEXT} Write ${code('(')} and ${code(')')}.`,
    isFine: isNote,
  },
  {
    pattern: form`${LINK_TEXT}\(\s*(${ADDRESS}(?:\\\||[^()|\r\n\uFFFC])*)\)`,
    message: message`The address contains a space, ${AS_TEXT} Remove the space, or write it as ${code('%20')}.`,
    // Quotes or brackets after the space are a title.
    isFine: (_, address) => !/\s/.test(address.trim()) || /^\S+\s+["'(]/.test(address),
    repair(text, address) {
      const joined = joinBlanks(address)
      return joined && linkOf(text, joined)
    },
  },
  {
    // The address was pasted as a link of its own.
    pattern: form`${LINK_TEXT}\(\s*(\uFFFC+)\s*(?:\)|$)`,
    message: message`The address is a whole link with brackets, ${AS_TEXT} Write ${code('[text](address)')}.`,
    isFine(text, link) {
      const [, shown = ''] = PASTED.exec(link) ?? []
      // `[ICLR 2024]([project page](…))` is meant.
      return shown !== text && !/^(?:https?:\/\/|www\.)/i.test(shown)
    },
    repair: (text, link) => linkOf(text, PASTED.exec(link)?.[2] ?? ''),
  },
  {
    pattern: form`${LINK_TEXT}\(\(+\s*(${ADDRESS}[^\s()|]*)\)(?!\))`,
    message: message`There is one ${code('(')} too many before the address, ${AS_TEXT} Remove it.`,
  },
  {
    pattern: form`${LINK_TEXT}\(<(${ADDRESS}[^\s<>()|]*)\)`,
    message: message`The ${code('>')} after the address is missing, ${AS_TEXT} Remove the ${code('<')}.`,
  },
  {
    // Of `[[text](address]` the last bracket is that around the link.
    pattern: form`(?<=\[)${LINK_TEXT}\(\s*(${ADDRESS}[^\s()|[\]\uFFFC]*)(?=\](?:[\s|[.,;:]|$))`,
    message: message`The closing ${code(')')} is missing, ${AS_TEXT} Add it after the address.`,
  },
  {
    pattern: form`${LINK_TEXT}\(\s*(${ADDRESS}[^\s()|\uFFFC]*(?:\([^\s()|\uFFFC]*\)?)?)(?=[\s|]|$)`,
    message: message`The closing ${code(')')} is missing, ${AS_TEXT} Add it after the address.`,
    isFine: (_, address) => !address.includes('.'),
    repair(text, address) {
      const isOpen = address.lastIndexOf('(') > address.lastIndexOf(')')
      const [stop = ''] = isOpen ? [] : (/(?<![.,;:!])[.,;:!]$/.exec(address) ?? [])
      const whole = isOpen ? `${address})` : address.slice(0, address.length - stop.length)
      const link = linkOf(text, whole)
      return link && link + stop
    },
  },
  {
    pattern: form`${LINK_TEXT} {1,3}\((${ADDRESS}[^\s()|]*)\)`,
    message: message`There is a space between ${code(']')} and ${code('(')}, ${AS_TEXT} Remove the space.`,
    isFine: isNote,
  },
  {
    pattern: form`\(([^()]+)\)\[(${ADDRESS}[^\s\][|]*)\]`,
    message: message`The brackets are swapped, ${AS_TEXT} Write ${code('[text](address)')}.`,
  },
  {
    pattern: form`${LINK_TEXT}\[\(?(${ADDRESS}[^\s()\][|]*)\)?\]`,
    message: message`The address is in square brackets, ${AS_TEXT} Write ${code('[text](address)')}.`,
  },
  {
    pattern: form`${LINK_TEXT}(https?:\/\/[^\s()\][|<>\uFFFC]+)\)(?=[\s|.,;:]|$)`,
    message: message`The ${code('(')} before the address is missing, ${AS_TEXT} Write ${code('[text](address)')}.`,
    isFine: (text) => isNote(text) || /^[ x]$/i.test(text),
  },
  {
    pattern: form`${LINK_TEXT}[<{]?((?:https?:\/\/|www\.)[^\s()\][|<>{}\uFFFC，。；、]*[^\s()\][|<>{}\uFFFC，。；、.,;:!])[>})]?(?=[.,;:!]?(?:[\s|，。；、]|$))`,
    message: message`The address is not in brackets, ${AS_TEXT} Write ${code('[text](address)')}.`,
    isFine: (text) => isNote(text) || /^[ x]$/i.test(text),
  },
  {
    pattern: form`${LINK_TEXT}(\uFFFC+)`,
    message: message`The address is not in brackets, ${AS_TEXT} Write ${code('[text](address)')}.`,
    isFine: (text, link) => isNote(text) || !/^<https?:\/\/[^\s<>]+>$/i.test(link),
    repair: (text, link) => linkOf(text, link.slice(1, -1)),
  },
  {
    pattern: form`(?<!\\)\[([^[\]()\s\uFFFC]+(?: [^[\]()\s\uFFFC]+)*)\((https?:\/\/[^\s()\][|<>\uFFFC]+)\)\]?(?![(\]])`,
    message: message`The ${code(']')} before the address is missing, ${AS_TEXT} Write ${code('[text](address)')}.`,
    repair: (text, address) => linkOf(text.replace(/[}>）】]$/, ''), address),
  },
  {
    pattern: form`<((?:a|img)(?:\s+[\w-]+\s*=\s*"[^"<>]*")*\s+(?:href|src))\s*=\s*(?:["'](https?:\/\/[^\s"'<>\uFFFC]*)(?=\s*\/?>|\s+[\w-]+=)|(https?:\/\/[^\s"'<>\uFFFC]*)["'](?=[\s/>]))`,
    message: message`A quote around the address is missing, ${AS_TEXT} Add it.`,
    repair: (tag, address) => `<${tag}="${address}"`,
  },
]

/** A link as it is pasted for an address: its text, and the address that it leads to. */
const PASTED = /^\[([^[\]]*)\]\((https?:\/\/[^()\s]*(?:\([^()\s]*\)[^()\s]*)*)(?:\s"[^"]*")?\)$/i

/** A link, where its address has no fault or one with a plain repair. */
function linkOf(text: string, address: string): string | undefined {
  const isHost = !/^https?:/i.test(address) && startsWithHost(address)
  const repaired = repairAddress(isHost ? `https://${address}` : address)
  return repaired && `[${text}](${repaired})`
}

function form(strings: TemplateStringsArray, ...parts: string[]): RegExp {
  return new RegExp(String.raw(strings, ...parts), 'dgi')
}

/**
 * An address without its spaces: those next to punctuation are removed, one in a file's name is
 * encoded. Nothing where the intention is not clear.
 */
function joinBlanks(address: string): string | undefined {
  // Two addresses.
  if (/\s(?:https?:|www\.)/i.test(address.trim())) return
  const joined = address.trim().replace(/(?:(?<!\s)\s+)?([:/.?&=#%_-])\s*/g, '$1')
  if (!/\s/.test(joined)) return joined
  return /\.\w{2,5}$/.test(joined) ? joined.replace(/\s+/g, '%20') : undefined
}

function* brokenIn(node: Exclude<Nodes, ListNode>, text: string): Generator<BrokenLink> {
  const { start } = spanOf(node)
  const source = node.type === 'html' ? withoutComments(node, text) : masked(node, text)
  if (!MAYBE_ADDRESS.test(source)) return
  const forms = node.type === 'html' ? FORMS.slice(-1) : FORMS
  const found: Span[] = []
  const isNew = (place: Span) =>
    !found.some((other) => place.start < other.end && other.start < place.end)
  for (const { pattern, message, isFine, repair } of forms) {
    for (const { indices } of source.matchAll(pattern)) {
      const [whole, linkText, address] = (indices ?? []).filter((range) => range !== undefined)
      if (!whole || !linkText || !address) continue
      const place = { start: start + whole[0], end: start + whole[1] }
      const slice = ([from, to]: [number, number]) => text.slice(start + from, start + to)
      if (isFine?.(slice(linkText), slice(address)) || !isNew(place)) continue
      found.push(place)
      const expected = repair
        ? repair(slice(linkText), slice(address))
        : linkOf(slice(linkText), slice(address))
      yield { message, place, ...(expected !== undefined && { expected }) }
    }
  }
  if (node.type === 'html') return
  // The rest of a row whose link goes on in this line: `broken-table` reports that.
  const isRest = node.type === 'tableCell' && isInLink(text, start)
  for (const broken of [...(isRest ? [] : missingBrackets(source)), ...misspelledSchemes(source)]) {
    const place = { start: start + broken.place.start, end: start + broken.place.end }
    if (isNew(place)) yield { ...broken, place }
  }
}

/** Whether the line before the one of an offset leaves a square bracket open. */
function isInLink(text: string, offset: number): boolean {
  const end = text.lastIndexOf('\n', offset - 1)
  const before = end < 0 ? '' : text.slice(text.lastIndexOf('\n', end - 1) + 1, end)
  return before.lastIndexOf('[') > before.lastIndexOf(']')
}

/** `title](https://…)`. Where the title begins is plain only if it is all that is before it. */
function* missingBrackets(source: string): Generator<BrokenLink> {
  for (const match of source.matchAll(/(?<!\\)\]\(((?:https?:\/\/|www\.)[^\s()|\uFFFC]+)\)/gi)) {
    const before = source.slice(0, match.index)
    if (before.lastIndexOf('[') > before.lastIndexOf(']')) continue
    const title = /^(?:\|\s*(?!\s))?([^[\]|\uFFFC\r\n<>*`]+)$/.exec(before)?.[1]
    const expected = title && linkOf(title, match[1] ?? '')
    yield {
      message: message`The ${code('[')} before the title is missing, ${AS_TEXT} Write ${code('[text](address)')}.`,
      place: {
        start: match.index - (title?.length ?? 0),
        end: match.index + match[0].length,
      },
      ...(expected && { expected }),
    }
  }
}

const WRITTEN_SCHEME =
  /(?<![\p{L}\p{N}_/:.@-])([a-z]{3,7})([:：;；]\/{1,3}|\/\/)(?=[\w-]{1,63}\.[a-z\d])/giu

/** `ttps://example.org` in plain text. */
function* misspelledSchemes(source: string): Generator<BrokenLink> {
  for (const { index, 0: whole, 1: scheme = '' } of source.matchAll(WRITTEN_SCHEME)) {
    const near = nearestScheme(scheme)
    if (!near || whole.toLowerCase() === `${near}://`) continue
    yield {
      message: message`Unexpected ${code(whole)}, expected ${code(`${near}://`)}.`,
      place: { start: index, end: index + whole.length },
      expected: `${near}://`,
    }
  }
}

/** So many bullets of a list begin with a link, at least. */
const MIN_LINKED = 3
/** Of the other bullets of its list, so many begin with a link where one without address is reported. */
const MIN_SHARE_LINKED = 0.9

/** Bullets `[title] - …` among bullets that begin with a link. */
function* titlesWithoutAddress({ children }: ListNode): Generator<BrokenLink> {
  const starts = children.map((item) => {
    const [first] = item.children
    if (first?.type !== 'paragraph' || typeof item.checked === 'boolean') return undefined
    const [start, next] = first.children
    return start?.type === 'strong' ? start.children[0] : isAddress(next) ? undefined : start
  })
  const bare = starts.flatMap((node) => {
    const [whole, title = ''] =
      (node?.type === 'text' && /^\[([^[\]]+)\](?=\s+[-–—:：]\s|[:：]|$)/.exec(node.value)) || []
    if (!node || !whole || /^\d?$/.test(title)) return []
    return [{ start: spanOf(node).start, length: whole.length, title }]
  })
  const linked = starts.filter((node) => node?.type === 'link' || node?.type === 'linkReference')
  const others = children.length - bare.length
  if (linked.length < MIN_LINKED || linked.length < others * MIN_SHARE_LINKED) return
  if (bare.length > linked.length * (1 - MIN_SHARE_LINKED) + 1) return
  for (const { start, length, title } of bare) {
    yield {
      message: message`${quote(title)} has no address, so GitHub shows its brackets as text. Add the address.`,
      place: { start, end: start + length },
    }
  }
}

/** An address without brackets: `[title]https://…` is reported as that. */
function isAddress(node: Nodes | undefined): boolean {
  const [text] = node?.type === 'link' ? node.children : []
  return node?.type === 'link' && text?.type === 'text' && node.url.endsWith(text.value)
}

function withoutComments(node: Nodes, text: string): string {
  const { start, end } = spanOf(node)
  return text
    .slice(start, end)
    .replace(/<!--[\s\S]*?(?:-->|$)/g, (comment) => MASK.repeat(comment.length))
}

/** A node's source with valid links, code and HTML masked, so that no match reaches into them. */
function masked(container: Nodes, text: string): string {
  const { start, end } = spanOf(container)
  let source = ''
  let at = start
  const mask = (node: Nodes) => {
    const [from, to] = [node.position?.start.offset, node.position?.end.offset]
    if (node.type === 'text' || from === undefined || to === undefined) return
    const isBare = node.type === 'link' && text[from] !== '[' && text[from] !== '<'
    if (isBare) return
    if ('children' in node && !/^(?:link|footnote)/.test(node.type)) {
      node.children.forEach(mask)
      return
    }
    source += text.slice(at, from) + MASK.repeat(to - from)
    at = to
  }
  if ('children' in container) container.children.forEach(mask)
  return source + text.slice(at, end)
}
