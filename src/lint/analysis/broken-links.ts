/** Text that was meant as a link: its brackets or its scheme are wrong, so GitHub shows it as text. */

import type { Heading, Html, List as ListNode, Nodes, Paragraph, TableCell } from 'mdast'
import type { Span } from '../../list/model.ts'
import { spanOf } from '../../list/span.ts'
import { code, type Message, message, quote } from '../message.ts'
import { nearestScheme } from './address-faults.ts'

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
  if (node.type === 'text') return /[[\]]|\)\[|<a\s|[:：/]\//i.test(node.value)
  return 'children' in node && node.children.some(looksLikeLink)
}

/** Replaces valid links, code and HTML in the search for broken links. */
const MASK = '\uFFFC'

const LINK_TEXT = String.raw`(?<!\\)\[((?:[^[\]]|\[[^[\]]*\])*)\]`
const ADDRESS = String.raw`(?:h?t?tps?\s*[:：]|www\.|[\w-]+\.(?:com|org|io|net|ai|dev|edu)\/)`
/** What is in each address that is searched, and in few other texts. */
const MAYBE_ADDRESS = /[:：;；/]\/|www\.|tps?\s*[:：]|\.(?:com|org|io|net|ai|dev|edu)\//i
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
      return joined && `[${text}](${joined})`
    },
  },
  {
    pattern: form`${LINK_TEXT}\(<(${ADDRESS}[^\s<>()|]*)\)`,
    message: message`The ${code('>')} after the address is missing, ${AS_TEXT} Remove the ${code('<')}.`,
  },
  {
    pattern: form`${LINK_TEXT}\(\s*(${ADDRESS}[^\s()|\uFFFC]*(?:\([^\s()|\uFFFC]*\)?)?)(?=[\s|]|$)`,
    message: message`The closing ${code(')')} is missing, ${AS_TEXT} Add it after the address.`,
    isFine: (_, address) => !address.includes('.'),
    repair: (text, address) =>
      `[${text}](${address}${address.lastIndexOf('(') > address.lastIndexOf(')') ? ')' : ''})`,
  },
  {
    pattern: form`${LINK_TEXT} \((${ADDRESS}[^\s()|]*)\)`,
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
    pattern: form`${LINK_TEXT}(https?:\/\/[^\s()\][|<>\uFFFC]+)(?=[\s|]|$)`,
    message: message`The address is not in brackets, ${AS_TEXT} Write ${code('[text](address)')}.`,
    isFine: (text) => isNote(text) || /^[ x]$/i.test(text),
  },
  {
    pattern: form`${LINK_TEXT}(https?:\/\/[^\s()\][|<>\uFFFC]+)\)(?=[\s|.,;:]|$)`,
    message: message`The ${code('(')} before the address is missing, ${AS_TEXT} Write ${code('[text](address)')}.`,
    isFine: (text) => isNote(text) || /^[ x]$/i.test(text),
  },
  {
    pattern: form`(?<!\\)\[([^[\]()\s\uFFFC]+(?: [^[\]()\s\uFFFC]+)*)\((https?:\/\/[^\s()\][|<>\uFFFC]+)\)\]?(?![(\]])`,
    message: message`The ${code(']')} before the address is missing, ${AS_TEXT} Write ${code('[text](address)')}.`,
  },
  {
    pattern: form`<(a)\s+href\s*=\s*["'](https?:\/\/[^\s"'<>\uFFFC]*)>`,
    message: message`The closing quote after the address is missing, ${AS_TEXT} Add it.`,
    repair: (tag, address) => `<${tag} href="${address}">`,
  },
]

function form(strings: TemplateStringsArray, ...parts: string[]): RegExp {
  return new RegExp(String.raw(strings, ...parts), 'dgi')
}

/**
 * An address without its spaces: those next to punctuation are removed, one in a file's name is
 * encoded. Nothing where the intention is not clear.
 */
function joinBlanks(address: string): string | undefined {
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
        : `[${slice(linkText)}](${slice(address)})`
      yield { message, place, ...(expected !== undefined && { expected }) }
    }
  }
  if (node.type === 'html') return
  for (const broken of [...missingBrackets(source), ...misspelledSchemes(source)]) {
    const place = { start: start + broken.place.start, end: start + broken.place.end }
    if (isNew(place)) yield { ...broken, place }
  }
}

/** `title](https://…)`. Where the title begins is plain only if it is all that is before it. */
function* missingBrackets(source: string): Generator<BrokenLink> {
  for (const match of source.matchAll(/(?<!\\)\]\(((?:https?:\/\/|www\.)[^\s()|\uFFFC]+)\)/gi)) {
    const before = source.slice(0, match.index)
    if (before.lastIndexOf('[') > before.lastIndexOf(']')) continue
    const title = /^(?:\|\s*(?!\s))?([^[\]|\uFFFC\r\n<>*`]+)$/.exec(before)?.[1]
    yield {
      message: message`The ${code('[')} before the title is missing, ${AS_TEXT} Write ${code('[text](address)')}.`,
      place: {
        start: match.index - (title?.length ?? 0),
        end: match.index + match[0].length,
      },
      ...(title && { expected: `[${title}](${match[1]})` }),
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
    // `[title]https://…` is another fault.
    const isHalf = start?.type === 'text' && next?.type === 'link' && start.value.endsWith(']')
    return isHalf ? undefined : start
  })
  const bare = starts.flatMap((node) => {
    const [whole, title = ''] =
      (node?.type === 'text' && /^\[([^[\]]{2,})\](?=\s+[-–—:：]\s|[:：]|$)/.exec(node.value)) || []
    return node && whole ? [{ start: spanOf(node).start, length: whole.length, title }] : []
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
