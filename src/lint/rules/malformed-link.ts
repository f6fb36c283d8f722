import { distance } from 'fastest-levenshtein'
import type { Heading, Nodes, Paragraph, TableCell } from 'mdast'
import { addressesOf } from '../../list/addresses.ts'
import type { Link, Span } from '../../list/model.ts'
import { lacksScheme } from '../../list/relative.ts'
import { type Finding, rule } from '../rule.ts'

/** Schemes that are meant when written, however near they are to `https`. */
const KNOWN_SCHEMES =
  /^(?:https?|ftps?|sftp|ssh|git|svn|irc|ircs|ipfs|ipns|data|urn|tel|sms|mailto|magnet|gopher|gemini|vscode|obsidian|chrome|about|javascript|doi|arxiv)$/i
const LOOPBACK = /^(?:https?:)?\/\/(?:localhost|127\.\d+\.\d+\.\d+|0\.0\.0\.0|\[::1\])(?=[:/?#]|$)/i

/** A scheme, its name perhaps lost, and what parts it from the rest. */
const SCHEME = /^([a-z]{2,9}|(?=:\/\/))([:：;；,.]\/{2,3}|:\/?|\/\/)(?=[^/])/i

/** A link that became text, or leads to nothing but its author's own machine. */
export default rule(
  {
    id: 'malformed-link',
    severity: ['error'],
    description:
      'A link that is broken as written: a bracket or blank in its address, a scheme misspelt, an address on one’s own machine.',
    baseline: 'key',
  },
  (list, { tree, text, report }) => {
    for (const { link, place } of addressesOf(list)) {
      const fault = faultOf(link.url)
      if (!fault || (fault.isLocal && isShown(link))) continue
      // The mend is made of what is written, which is escaped for its place.
      const written = text.slice(place.start, place.end)
      const mended = link.urlSpan && faultOf(written)?.expected
      report({
        message: fault.message,
        place,
        fingerprint: [link.entry?.identity ?? link.entry?.title ?? link.text, link.url],
        ...(mended !== undefined && { expected: [mended] }),
      })
    }
    for (const container of suspects(tree)) tellBrokenSyntax(container, text, report)
  },
)

/** Whether the address itself is what a reader sees, as in "open http://localhost:8080". */
function isShown({ kind, text, url }: Link): boolean {
  const address = (words: string) => words.replace(/^https?:\/\//, '').replace(/\/$/, '')
  return kind === 'bare' || kind === 'autolink' || address(url) === address(text)
}

interface LinkFault {
  message: string
  expected?: string
  /** Leads to the reader's own machine, which instructions may mean. */
  isLocal?: boolean
}

/** What is wrong with an address, or nothing. */
function faultOf(url: string): LinkFault | undefined {
  const bracket = /^[[(<{"'“‘]+(?=https?:\/\/)/i.exec(url)?.[0]
  if (bracket) {
    const rest = url.slice(bracket.length).replace(/\]\(.*|[\])>}"'”’]+$/s, '')
    return {
      message: `Unexpected \`${bracket}\` before the address, expected \`${rest}\``,
      expected: rest,
    }
  }
  if (/^file:/i.test(url) || /^[a-z]:[\\/]/i.test(url)) {
    return {
      message:
        'Unexpected address of a file on one’s own computer, expected one that others can open',
    }
  }
  if (LOOPBACK.test(url)) {
    return {
      message: 'Unexpected address of one’s own machine, expected one that others can open',
      isLocal: true,
    }
  }
  const doubled = /^https?:\/\/(https?)(:?\/\/?:?)(?=[^/:])/i.exec(url)
  if (doubled) {
    const rest = `${doubled[1]}://${url.slice(doubled[0].length)}`
    return { message: `Unexpected scheme twice, expected \`${rest}\``, expected: rest }
  }
  const [, scheme = '', separator = ''] = SCHEME.exec(url) ?? []
  const near = scheme === '' && separator !== '' ? 'https' : nearestScheme(scheme)
  if (near && (separator !== '://' || near !== scheme.toLowerCase())) {
    const rest = `${near}://${url.slice(scheme.length + separator.length)}`
    return {
      message: `Unexpected \`${scheme}${separator}\`, expected \`${near}://\``,
      expected: rest,
    }
  }
  if (/^https?:\/\/\s/i.test(url)) {
    const rest = url.replace(/^(https?:\/\/)\s+/i, '$1')
    return { message: 'Unexpected blank in the address, expected none', expected: rest }
  }
  if (/^https?:\/\/[^./?#:@[\]]+(?=[/?#]|$)/i.test(url)) {
    return { message: `Unexpected host without a dot in \`${url}\`, expected a whole name` }
  }
  if (lacksScheme(url)) {
    const rest = `https://${url}`
    return {
      message: `Unexpected address without \`https://\`, expected \`${rest}\`: GitHub looks for a file of that name`,
      expected: rest,
    }
  }
  return
}

/** `http` or `https`, if that is what a scheme is or is a slip of. */
function nearestScheme(scheme: string): 'http' | 'https' | undefined {
  const lower = scheme.toLowerCase()
  if (lower === 'http' || lower === 'https') return lower
  if (lower.length < 3 || KNOWN_SCHEMES.test(lower)) return
  if (distance(lower, 'https') <= (lower.includes('s') ? 2 : 1)) return 'https'
  return distance(lower, 'http') <= 1 ? 'http' : undefined
}

/** Paragraphs, headings and cells with text in them that looks like the brackets of a link. */
function* suspects(node: Nodes): Generator<Paragraph | Heading | TableCell> {
  if (node.type === 'paragraph' || node.type === 'heading' || node.type === 'tableCell') {
    if (hasBrackets(node)) yield node
  } else if ('children' in node) for (const child of node.children) yield* suspects(child)
}

function hasBrackets(node: Nodes): boolean {
  if (node.type === 'text') return /[\])] ?[[(（]/.test(node.value)
  return 'children' in node && node.children.some(hasBrackets)
}

/** What takes the place of sound links, code and HTML while looking for broken links. */
const MASK = '\uFFFC'

const FAULT_NAMES = String.raw`(?<!\\)\[((?:[^[\]]|\[[^[\]]*\])*)\]`
const ADDRESS = String.raw`(?:h?t?tps?\s*[:：]|www\.|[\w-]+\.(?:com|org|io|net|ai|dev|edu)\/)`

/** A way in which a link becomes text. */
interface MalformedForm {
  /** Captures the link's words and its address. */
  pattern: RegExp
  message: string
  /** Whether what was captured is no such link after all. */
  isFine?: (words: string, address: string) => boolean
  /** The address as it was most likely meant; as it is, if left out. */
  mend?: (address: string) => string | undefined
}

/** `[1] (https://…)` refers to a note. */
const isNote = (words: string) => /^\d*$/.test(words)

/** The likelier forms come first; a later one says nothing of what an earlier one told. */
const FORMS: MalformedForm[] = [
  {
    pattern: form`${FAULT_NAMES} ?(?:\(\s*(${ADDRESS}[^\s()（）|]*)\s*）|（\s*(${ADDRESS}[^\s()（）|]*)\s*[)）])`,
    message: 'Unexpected full-width bracket around the address, expected `(` and `)`',
    isFine: isNote,
  },
  {
    pattern: form`${FAULT_NAMES}\(\s*(${ADDRESS}(?:\\\||[^()|\r\n\uFFFC])*)\)`,
    message: 'Unexpected blank in the address, expected none',
    // Quotes or brackets behind the blank: a title, whatever else is wrong with it.
    isFine: (_, address) => !/\s/.test(address.trim()) || /^\S+\s+["'(]/.test(address),
    mend: joinBlanks,
  },
  {
    pattern: form`${FAULT_NAMES}\(\s*(${ADDRESS}[^\s()|\uFFFC]*(?:\([^\s()|\uFFFC]*\)?)?)(?=[\s|]|$)`,
    message: 'Unexpected end of the link, expected `)` after the address',
    isFine: (_, address) => !address.includes('.'),
    mend: (address) => (/\([^)]*$/.test(address) ? `${address})` : address),
  },
  {
    pattern: form`${FAULT_NAMES} \((${ADDRESS}[^\s()|]*)\)`,
    message: 'Unexpected blank between `]` and `(`, expected none',
    isFine: isNote,
  },
  {
    pattern: form`\(([^()]+)\)\[(${ADDRESS}[^\s\][|]*)\]`,
    message: 'Unexpected `(text)[address]`, expected `[text](address)`',
  },
  {
    pattern: form`${FAULT_NAMES}\[(${ADDRESS}[^\s\][|]*)\]`,
    message: 'Unexpected `[text][address]`, expected `[text](address)`',
  },
]

function form(strings: TemplateStringsArray, ...parts: string[]): RegExp {
  return new RegExp(String.raw(strings, ...parts), 'dgi')
}

/**
 * An address without its blanks: those next to a mark were not meant, one in a
 * file's name was. Nothing where nobody can tell.
 */
function joinBlanks(address: string): string | undefined {
  const joined = address.trim().replace(/\s*([:/.?&=#%_-])\s*/g, '$1')
  if (!/\s/.test(joined)) return joined
  return /\.\w{2,5}$/.test(joined) ? joined.replace(/\s+/g, '%20') : undefined
}

function tellBrokenSyntax(
  container: Nodes,
  text: string,
  report: (finding: Finding) => void,
): void {
  const start = container.position?.start.offset ?? 0
  const source = masked(container, text)
  const told: Span[] = []
  for (const { pattern, message, isFine, mend } of FORMS) {
    for (const { indices } of source.matchAll(pattern)) {
      const [whole, words, address] = (indices ?? []).filter((found) => found !== undefined)
      if (!whole || !words || !address) continue
      const place = { start: start + whole[0], end: start + whole[1] }
      const slice = ([from, to]: [number, number]) => text.slice(start + from, start + to)
      if (isFine?.(slice(words), slice(address))) continue
      if (told.some((other) => place.start < other.end && other.start < place.end)) continue
      told.push(place)
      const mended = mend ? mend(slice(address)) : slice(address)
      report({
        message: `${message}: GitHub shows the link as text`,
        place,
        fingerprint: [text.slice(place.start, place.end)],
        ...(mended !== undefined && { expected: [`[${slice(words)}](${mended})`] }),
      })
    }
  }
}

/** A node's source with sound links, code and HTML blotted out, so that no match reaches into them. */
function masked(container: Nodes, text: string): string {
  const start = container.position?.start.offset ?? 0
  let source = ''
  let at = start
  const blot = (node: Nodes) => {
    const [from, to] = [node.position?.start.offset, node.position?.end.offset]
    if (node.type === 'text' || from === undefined || to === undefined) return
    const isBare = node.type === 'link' && text[from] !== '[' && text[from] !== '<'
    if (isBare) return
    if ('children' in node && !/^(?:link|footnote)/.test(node.type)) {
      node.children.forEach(blot)
      return
    }
    source += text.slice(at, from) + MASK.repeat(to - from)
    at = to
  }
  if ('children' in container) container.children.forEach(blot)
  return source + text.slice(at, container.position?.end.offset)
}
