import { distance } from 'fastest-levenshtein'
import type { Heading, Nodes, Paragraph, TableCell } from 'mdast'
import { addressesOf } from '../../list/addresses.ts'
import type { Link, Span } from '../../list/model.ts'
import { lacksScheme } from '../../list/relative.ts'
import { code, type Message, message } from '../message.ts'
import { type Finding, rule } from '../rule.ts'

/** Real schemes, however similar to `https` they look. */
const KNOWN_SCHEMES =
  /^(?:https?|ftps?|sftp|ssh|git|svn|irc|ircs|ipfs|ipns|data|urn|tel|sms|mailto|magnet|gopher|gemini|vscode|obsidian|chrome|about|javascript|doi|arxiv)$/i
const LOOPBACK = /^(?:https?:)?\/\/(?:localhost|127\.\d+\.\d+\.\d+|0\.0\.0\.0|\[::1\])(?=[:/?#]|$)/i

/** A scheme, perhaps without its name, and the separator after it. */
const SCHEME = /^([a-z]{2,9}|(?=:\/\/))([:：;；,.]\/{2,3}|:\/?|\/\/)(?=[^/])/i

export default rule(
  {
    id: 'malformed-link',
    severity: ['error'],
    description:
      'A link with a syntax error: a bracket or space in its address, a misspelled scheme, an address on the author’s computer.',
    baseline: 'key',
  },
  (list, { tree, text, report }) => {
    for (const { link, place } of addressesOf(list)) {
      const mistake = mistakeIn(link.url)
      if (!mistake || (mistake.isLocal && isShown(link))) continue
      // The fix is made of the source text, which is escaped for its place.
      const written = text.slice(place.start, place.end)
      const fixed = link.urlSpan && mistakeIn(written)?.expected
      report({
        message: mistake.message,
        place,
        fingerprint: [link.entry?.identity ?? link.entry?.title ?? link.text, link.url],
        ...(fixed !== undefined && { expected: [fixed] }),
      })
    }
    for (const container of candidates(tree)) reportSyntax(container, text, report)
  },
)

/** Whether the address itself is the link's text, as in "open http://localhost:8080". */
function isShown({ kind, text, url }: Link): boolean {
  const address = (words: string) => words.replace(/^https?:\/\//, '').replace(/\/$/, '')
  return kind === 'bare' || kind === 'autolink' || address(url) === address(text)
}

interface AddressMistake {
  message: Message
  expected?: string
  /** An address of the reader's own computer, which may be intended in instructions. */
  isLocal?: boolean
}

/** The mistake in an address, if there is one. */
function mistakeIn(url: string): AddressMistake | undefined {
  const bracket = /^[[(<{"'“‘]+(?=https?:\/\/)/i.exec(url)?.[0]
  if (bracket) {
    const rest = url.slice(bracket.length).replace(/\]\(.*|[\])>}"'”’]+$/s, '')
    return {
      message: message`The address begins with a stray ${code(bracket)}. Write ${code(rest)}.`,
      expected: rest,
    }
  }
  if (/^file:/i.test(url) || /^[a-z]:[\\/]/i.test(url)) {
    return {
      message: message`This is a file on your own computer, so nobody else can open it. Link a public address.`,
    }
  }
  if (LOOPBACK.test(url)) {
    return {
      message: message`This address leads each reader to their own computer. Link a public address.`,
      isLocal: true,
    }
  }
  const doubled = /^https?:\/\/(https?)(:?\/\/?:?)(?=[^/:])/i.exec(url)
  if (doubled) {
    const rest = `${doubled[1]}://${url.slice(doubled[0].length)}`
    const scheme = url.slice(0, url.indexOf('//') + 2).toLowerCase()
    return {
      message:
        scheme === `${doubled[1]?.toLowerCase()}://`
          ? message`The address contains ${code(scheme)} twice. Write ${code(rest)}.`
          : message`The address begins with two schemes. Write ${code(rest)}.`,
      expected: rest,
    }
  }
  const [, scheme = '', separator = ''] = SCHEME.exec(url) ?? []
  const near = scheme === '' && separator !== '' ? 'https' : nearestScheme(scheme)
  if (near && (separator !== '://' || near !== scheme.toLowerCase())) {
    const rest = `${near}://${url.slice(scheme.length + separator.length)}`
    return {
      message: message`Unexpected ${code(`${scheme}${separator}`)}, expected ${code(`${near}://`)}.`,
      expected: rest,
    }
  }
  if (/^https?:\/\/\s/i.test(url)) {
    const rest = url.replace(/^(https?:\/\/)\s+/i, '$1')
    return {
      message: message`The address contains a space. Write ${code(rest)}.`,
      expected: rest,
    }
  }
  if (/^https?:\/\/[^./?#:@[\]]+(?=[/?#]|$)/i.test(url)) {
    return {
      message: message`The host name in ${code(url)} is incomplete: it has no dot. Correct the address.`,
    }
  }
  if (lacksScheme(url)) {
    const rest = `https://${url}`
    return {
      message: message`Without ${code('https://')} GitHub looks for a file of this name. Write ${code(rest)}.`,
      expected: rest,
    }
  }
  return
}

/** `http` or `https`, if a scheme is one of them or a typo of it. */
function nearestScheme(scheme: string): 'http' | 'https' | undefined {
  const lower = scheme.toLowerCase()
  if (lower === 'http' || lower === 'https') return lower
  if (lower.length < 3 || KNOWN_SCHEMES.test(lower)) return
  if (distance(lower, 'https') <= (lower.includes('s') ? 2 : 1)) return 'https'
  return distance(lower, 'http') <= 1 ? 'http' : undefined
}

/** Paragraphs, headings and cells with text that looks like the brackets of a link. */
function* candidates(node: Nodes): Generator<Paragraph | Heading | TableCell> {
  if (node.type === 'paragraph' || node.type === 'heading' || node.type === 'tableCell') {
    if (hasBrackets(node)) yield node
  } else if ('children' in node) for (const child of node.children) yield* candidates(child)
}

function hasBrackets(node: Nodes): boolean {
  if (node.type === 'text') return /[\])] ?[[(（]/.test(node.value)
  return 'children' in node && node.children.some(hasBrackets)
}

/** Replaces valid links, code and HTML in the search for broken links. */
const MASK = '\uFFFC'

const LINK_TEXT = String.raw`(?<!\\)\[((?:[^[\]]|\[[^[\]]*\])*)\]`
const ADDRESS = String.raw`(?:h?t?tps?\s*[:：]|www\.|[\w-]+\.(?:com|org|io|net|ai|dev|edu)\/)`

/** A syntax mistake that turns a link into text. */
interface MalformedForm {
  /** Captures the link's text and its address. */
  pattern: RegExp
  message: Message
  /** Whether the match is no link after all. */
  isFine?: (text: string, address: string) => boolean
  /** The address that was most likely intended; by default the captured one. */
  fix?: (address: string) => string | undefined
}

/** `[1] (https://…)` refers to a note. */
const isNote = (text: string) => /^\d*$/.test(text)

/** The likelier forms come first; a later one does not report the same text again. */
const FORMS: MalformedForm[] = [
  {
    pattern: form`${LINK_TEXT} ?(?:\(\s*(${ADDRESS}[^\s()（）|]*)\s*）|（\s*(${ADDRESS}[^\s()（）|]*)\s*[)）])`,
    message: message`The brackets around the address are full-width, so GitHub shows the link as text. Write ${code('(')} and ${code(')')}.`,
    isFine: isNote,
  },
  {
    pattern: form`${LINK_TEXT}\(\s*(${ADDRESS}(?:\\\||[^()|\r\n\uFFFC])*)\)`,
    message: message`The address contains a space, so GitHub shows the link as text. Remove the space, or write it as ${code('%20')}.`,
    // Quotes or brackets after the space are a title.
    isFine: (_, address) => !/\s/.test(address.trim()) || /^\S+\s+["'(]/.test(address),
    fix: joinBlanks,
  },
  {
    pattern: form`${LINK_TEXT}\(\s*(${ADDRESS}[^\s()|\uFFFC]*(?:\([^\s()|\uFFFC]*\)?)?)(?=[\s|]|$)`,
    message: message`The closing ${code(')')} is missing, so GitHub shows the link as text. Add it after the address.`,
    isFine: (_, address) => !address.includes('.'),
    fix: (address) => (/\([^)]*$/.test(address) ? `${address})` : address),
  },
  {
    pattern: form`${LINK_TEXT} \((${ADDRESS}[^\s()|]*)\)`,
    message: message`There is a space between ${code(']')} and ${code('(')}, so GitHub shows the link as text. Remove the space.`,
    isFine: isNote,
  },
  {
    pattern: form`\(([^()]+)\)\[(${ADDRESS}[^\s\][|]*)\]`,
    message: message`The brackets are swapped, so GitHub shows the link as text. Write ${code('[text](address)')}.`,
  },
  {
    pattern: form`${LINK_TEXT}\[(${ADDRESS}[^\s\][|]*)\]`,
    message: message`The address is in square brackets, so GitHub shows the link as text. Write ${code('[text](address)')}.`,
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
  const joined = address.trim().replace(/\s*([:/.?&=#%_-])\s*/g, '$1')
  if (!/\s/.test(joined)) return joined
  return /\.\w{2,5}$/.test(joined) ? joined.replace(/\s+/g, '%20') : undefined
}

function reportSyntax(container: Nodes, text: string, report: (finding: Finding) => void): void {
  const start = container.position?.start.offset ?? 0
  const source = masked(container, text)
  const reported: Span[] = []
  for (const { pattern, message, isFine, fix } of FORMS) {
    for (const { indices } of source.matchAll(pattern)) {
      const [whole, linkText, address] = (indices ?? []).filter((found) => found !== undefined)
      if (!whole || !linkText || !address) continue
      const place = { start: start + whole[0], end: start + whole[1] }
      const slice = ([from, to]: [number, number]) => text.slice(start + from, start + to)
      if (isFine?.(slice(linkText), slice(address))) continue
      if (reported.some((other) => place.start < other.end && other.start < place.end)) continue
      reported.push(place)
      const fixed = fix ? fix(slice(address)) : slice(address)
      report({
        message,
        place,
        fingerprint: [text.slice(place.start, place.end)],
        ...(fixed !== undefined && { expected: [`[${slice(linkText)}](${fixed})`] }),
      })
    }
  }
}

/** A node's source with valid links, code and HTML masked, so that no match reaches into them. */
function masked(container: Nodes, text: string): string {
  const start = container.position?.start.offset ?? 0
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
  return source + text.slice(at, container.position?.end.offset)
}
