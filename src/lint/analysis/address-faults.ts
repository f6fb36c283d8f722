/** Faults that an address has in itself, whatever list it is in. */

import { distance } from 'fastest-levenshtein'
import { impossibleArxiv } from '../../identity/arxiv.ts'
import { identify } from '../../identity/identify.ts'
import { isTooLong, linkKey, MAX_URL_LENGTH } from '../../links/result.ts'
import { startsWithHost } from '../../list/top-level-domains.ts'
import { truncate } from '../../text/truncate.ts'
import { code, type Message, message, quote } from '../message.ts'
import { addressPart } from './escape-url.ts'

export interface AddressFault {
  reason: Message
  /** What to do where there is no repair; absent where `reason` is enough. */
  advice?: Message
  /** The address without this fault, where one reading is plain. */
  repaired?: string
  /** `repaired` is the whole new text, of which messages show `shown`. */
  isWhole?: true
  shown?: string
  severity?: 'info'
  /** An address of the reader's own computer, which may be intended in instructions. */
  isLocal?: true
}

const CORRECT = message`Correct the address.`

/** Most addresses; others of arXiv and in Punycode may have faults nevertheless. */
const PLAIN = /^https?:\/\/(?:[a-z\d-]+\.)+[a-z]{2,}(?:\/[\w./~+@:=&?-]*[\w/=-])?$/i
/** Numbers that can exist: four digits from 2008 to 2014, five since. */
const PLAIN_ARXIV =
  /^https?:\/\/(?:www\.)?arxiv\.org\/(?:abs|pdf)\/(?:(?:0[89]|1[0-4])(?:0[1-9]|1[0-2])\.\d{4}|(?:1[5-9]|[2-5]\d)(?:0[1-9]|1[0-2])\.\d{5})(?:v\d+)?(?:\.pdf)?$/

/** The first fault of an address, if it has one. */
export function addressFault(url: string): AddressFault | undefined {
  if (url.length < 500 && PLAIN.test(url)) {
    if (!/xn--|ar[x5]iv|alphaxiv/i.test(url) || PLAIN_ARXIV.test(url)) return
  }
  if (isTooLong(url)) return tooLong(url)
  for (const find of FAULTS) {
    const fault = find(url)
    if (fault) return fault
  }
  return
}

/** Of an address without brackets, which ends for GitHub only at a blank or `<`. */
export function bareFault(url: string): AddressFault | undefined {
  const sentence = sentenceStart(url)
  if (sentence === undefined) return addressFault(url)
  // What closes the markup around the address: `~~https://…~~，`.
  const end = url.slice(0, sentence).replace(/(?<![*_~])[*_~]+$/, '').length
  const shown = `<${url.slice(0, end)}>`
  const reason = message`GitHub takes ${quote(truncate(url.slice(sentence), 20))} for a part of the address.`
  const isPlain = /^https?:/i.test(url) && !addressFault(url.slice(0, end))
  if (!isPlain) return { reason, advice: message`Put a space before it.` }
  return { reason, shown, repaired: `${shown}${url.slice(end)}`, isWhole: true }
}

/** Where full-width punctuation of a sentence begins; brackets only where they are not in pairs. */
function sentenceStart(url: string): number | undefined {
  let depth = 0
  for (let at = 0; at < url.length; at++) {
    const character = url[at] as string
    if (/[（「【《]/.test(character)) depth++
    if (/[，。；、]/.test(character) || (/[）」】》]/.test(character) && --depth < 0)) return at
  }
  return
}

/** The address without any fault; nothing where one of them has no plain repair. */
export function repairAddress(url: string): string | undefined {
  let repaired = url
  for (let round = 0; round < 6; round++) {
    const fault = addressFault(repaired)
    if (!fault) return repaired
    if (fault.repaired === undefined) return
    repaired = fault.repaired
  }
  return
}

/** Whether another rule need not report an address: its fault has been reported already. */
export function isMalformed(url: string): boolean {
  const fault = addressFault(url)
  return fault !== undefined && fault.severity === undefined && !fault.isLocal
}

const FAULTS = [
  nestedLink,
  missingQuote,
  invisibleCharacter,
  strayPrefix,
  ownComputer,
  doubledScheme,
  misspelledScheme,
  spaceAfterScheme,
  backslash,
  trailingJunk,
  doubledHash,
  unparsable,
  incompleteHost,
  impossibleNumber,
]

function tooLong(url: string): AddressFault | undefined {
  if (!/^\s*(?:https?:)?\/\//i.test(url)) return
  const reason = message`The address is longer than ${MAX_URL_LENGTH} characters.`
  return { reason, advice: message`Link a shorter one.` }
}

/** `[a]([b](c))`: the inner address is the newer one. */
function nestedLink(url: string): AddressFault | undefined {
  const [, inner] =
    /^\[[^[\]]*\]\((https?:\/\/[^()\s]*(?:\([^()\s]*\)[^()\s]*)*)\)$/i.exec(url) ?? []
  if (inner !== undefined) {
    return { reason: message`The address is a whole link with brackets.`, repaired: inner }
  }
  if (!/^https?:/i.test(url) || !/\]\(https?:/i.test(url)) return
  return { reason: message`The address contains a second link.`, advice: CORRECT }
}

/** Only of HTML, where a value ends at the next quote. */
function missingQuote(url: string): AddressFault | undefined {
  const [repaired] = /^https?:\/\/[^<>]*(?=>[\s\S]*<)/i.exec(url) ?? []
  if (repaired === undefined) return
  return { reason: message`The quote after ${addressPart(repaired)} is missing.`, advice: CORRECT }
}

const HIDDEN = String.raw`\u00AD\u200B-\u200F\u2060-\u2064\uFEFF`
const LEADING_BLANKS = new RegExp(
  String.raw`^(?:[\s${HIDDEN}]|%20|%C2%A0|%E2%80%8B)+(?=(?:https?:|www\.|#))`,
  'i',
)
/** Without the joiners U+200C and U+200D, which some scripts and emoji need. */
const HIDDEN_WITHIN = /[\u00AD\u200B\u200E\u200F\u2060-\u2064\uFEFF]/g

function invisibleCharacter(url: string): AddressFault | undefined {
  const [blanks] = LEADING_BLANKS.exec(url) ?? []
  // Browsers drop plain blanks, which only HTML has here.
  if (blanks !== undefined && !/^[ \t\r\n]+$/.test(blanks)) {
    const reason = message`The address begins with a space or an invisible character.`
    return { reason, repaired: url.slice(blanks.length) }
  }
  const visible = url.replace(HIDDEN_WITHIN, '')
  if (visible === url) return
  return { reason: message`The address contains an invisible character.`, repaired: visible }
}

/** Real schemes, however similar to `https` they look; `hxxps` is written where nobody must click. */
const KNOWN_SCHEMES =
  /^(?:https?|hxxps?|ftps?|sftp|ssh|git|svn|irc|ircs|ipfs|ipns|data|urn|tel|sms|mailto|magnet|gopher|gemini|vscode|obsidian|chrome|about|javascript|doi|arxiv|blob|feed|jar|intent|view-source|(?:git|web|svn|hg)\+[a-z\d+.-]+|[a-z]+-[a-z\d-]+)$/i

/** The longest text before an address that is plainly not a part of it. */
const MAX_PREFIX_LENGTH = 20

function strayPrefix(url: string): AddressFault | undefined {
  const prefix = url.slice(0, Math.max(url.search(/https?:\/\//i), 0))
  const [, scheme] = /^([a-z][a-z\d+.-]*):/i.exec(prefix) ?? []
  const isKnown = scheme !== undefined && KNOWN_SCHEMES.test(scheme) && !/^https?$/i.test(scheme)
  const isCompound = /^[a-z][a-z\d.-]*\+$/i.test(prefix)
  // Another site's address, query or fragment may hold this one.
  const holdsThis = /[^/]\/\/|\/\/[^/]|\?|[^#]#/.test(prefix) || isHostWithPath(prefix)
  if (!prefix.trim() || isKnown || isCompound || holdsThis) return
  const repaired = url.slice(prefix.length)
  // Of `[a](https://b/)c` only a part is the address.
  const isPlain = prefix.length <= MAX_PREFIX_LENGTH && !/\]\($/.test(prefix)
  return {
    reason: message`The address begins with a stray ${code(prefix)}.`,
    advice: CORRECT,
    ...(isPlain && { repaired }),
  }
}

/** `example.org/`, which may hold an address; `example.org` alone cannot. */
function isHostWithPath(prefix: string): boolean {
  return prefix.includes('/') && startsWithHost(prefix)
}

const LOOPBACK = /^(?:https?:)?\/\/(?:localhost|127\.\d+\.\d+\.\d+|0\.0\.0\.0|\[::1\])(?=[:/?#]|$)/i

function ownComputer(url: string): AddressFault | undefined {
  const advice = message`Link a public address.`
  if (/^file:/i.test(url) || /^[a-z]:(?:\\|\/(?!\/))/i.test(url)) {
    return {
      reason: message`This is a file on your own computer, so nobody else can open it.`,
      advice,
    }
  }
  if (!LOOPBACK.test(url)) return
  const reason = message`This address leads each reader to their own computer.`
  return { reason, advice, isLocal: true }
}

function doubledScheme(url: string): AddressFault | undefined {
  const doubled = /^https?:\/\/(https?)(:?\/\/?:?)(?=[^/:])/i.exec(url)
  if (!doubled) return
  const repaired = `${doubled[1]}://${url.slice(doubled[0].length)}`
  const scheme = url.slice(0, url.indexOf('//') + 2).toLowerCase()
  const reason = repaired.toLowerCase().startsWith(scheme)
    ? message`The address contains ${code(scheme)} twice.`
    : message`The address begins with two schemes.`
  return { reason, repaired }
}

/** A scheme, perhaps without its name, and the separator after it. */
const SCHEME =
  /^([a-z]{1,9}|(?=:\/\/))([:：;；,.][:：;；,.]?[\\/]{2,6}|:[\\/]?|：|[\\/]{2})(?=[^\\/:])/i
/** `https` without any separator that belongs to it, before what may be a host. */
const GLUED_SCHEME = /^(https?)(\/|(?=www\.))(?=[a-z\d])/i

function misspelledScheme(url: string): AddressFault | undefined {
  const [glued = ''] = GLUED_SCHEME.exec(url) ?? []
  const isGlued = glued !== '' && startsWithHost(url.slice(glued.length))
  const [, scheme = '', separator = ''] = (isGlued ? GLUED_SCHEME : SCHEME).exec(url) ?? []
  const isCut = scheme === '' && separator !== ''
  const near = isCut || isTail(scheme, separator) ? 'https' : nearestScheme(scheme)
  if (!near || (separator === '://' && near === scheme.toLowerCase())) return
  return {
    reason: message`Unexpected ${code(`${scheme}${separator}`)}, expected ${code(`${near}://`)}.`,
    repaired: `${near}://${url.slice(scheme.length + separator.length)}`,
  }
}

/** The last letters of `https`, of which no more were copied. */
function isTail(scheme: string, separator: string): boolean {
  return /^(?:p?s)$/i.test(scheme) && separator === '://'
}

/** `http` or `https`, if a scheme is one of them or a typo of it. */
export function nearestScheme(scheme: string): 'http' | 'https' | undefined {
  const lower = scheme.toLowerCase()
  if (lower === 'http' || lower === 'https') return lower
  if (lower.length < 3 || KNOWN_SCHEMES.test(lower)) return
  if (distance(lower, 'https') <= (lower.includes('s') ? 2 : 1)) return 'https'
  if (distance(lower, 'http') <= 1) return 'http'
  // The letters in another order, or too often.
  const [, end] = /^h[tp]{2,5}(s?)$/.exec(lower) ?? []
  return end === undefined ? undefined : end ? 'https' : 'http'
}

function spaceAfterScheme(url: string): AddressFault | undefined {
  const repaired = url.replace(/^(https?:\/\/)\s+/i, '$1')
  if (repaired === url) return
  return { reason: message`The address contains a space.`, repaired }
}

function backslash(url: string): AddressFault | undefined {
  const [address = ''] = url.split(/[?#]/, 1)
  if (!/^https?:/i.test(url) || !address.includes('\\')) return
  const clean = address.replace(/(?<!\\)\\+$|\\(?=[_*&~()[\]-])/g, '').replaceAll('\\', '/')
  const reason = message`The address contains a backslash.`
  return { reason, repaired: clean + url.slice(address.length) }
}

const OPENING: Readonly<Record<string, string>> = {
  ')': '(',
  ']': '[',
  '}': '{',
  '）': '（',
  '】': '【',
  '」': '「',
  '》': '《',
}

/** A space, no-break or without width, as browsers copy it. */
const ENCODED_BLANK = /%(?:20|C2%A0|E2%80%8B)$/i

/** Where the punctuation at the end of an address begins that belongs to the text around it. */
function junkStart(url: string): number {
  if (/[\w/]$/.test(url.slice(-1)) && !ENCODED_BLANK.test(url.slice(-9))) return url.length
  const count = new Map<string, number>()
  for (const character of url) count.set(character, (count.get(character) ?? 0) + 1)
  const left = (character: string) => count.get(character) ?? 0
  let end = url.length
  while (end > 0) {
    const last = url[end - 1] as string
    const opening = OPENING[last]
    const isJunk =
      opening !== undefined
        ? left(last) > left(opening)
        : /["'`]/.test(last)
          ? left(last) % 2 === 1
          : /[.;,<>\s，。；、…“”‘’]/.test(last)
    if (isJunk) end--
    else {
      const [blank = ''] = ENCODED_BLANK.exec(url.slice(Math.max(end - 9, 0), end)) ?? []
      if (blank === '') break
      end -= blank.length
      continue
    }
    count.set(last, left(last) - 1)
  }
  return end
}

function trailingJunk(url: string): AddressFault | undefined {
  if (!/^https?:\/\//i.test(url) || url.includes(':~:')) return
  const end = junkStart(url)
  const junk = url.slice(end)
  // Only HTML has plain blanks at the end, which browsers drop.
  if (junk.trim() === '' && /^[ \t\r\n]*$/.test(junk)) return
  if (/^(?:…|\.{2,})/.test(junk)) {
    return { reason: message`The address is cut off at ${code(junk)}.`, advice: CORRECT }
  }
  const isDot = junk === '.'
  // `Apple_Inc.` is a title, `E.T.` a name.
  if (isDot && (/^https?:\/\/[^/]*wiki/i.test(url) || /(?:\b[A-Z]\.){2}$/.test(url.slice(-5))))
    return
  return {
    reason: junk.trim()
      ? message`The address ends with a stray ${junk.includes('`') ? quote(junk) : code(junk)}.`
      : message`The address ends with an invisible character.`,
    repaired: url.slice(0, end),
    ...(isDot && { severity: 'info' }),
  }
}

function doubledHash(url: string): AddressFault | undefined {
  const repaired = url.replace(/^([^#]*)##+/, '$1#')
  if (repaired === url) return
  return { reason: message`The fragment begins with more than one ${code('#')}.`, repaired }
}

function unparsable(url: string): AddressFault | undefined {
  if (!/^(?:https?:|\/\/)/i.test(url) || linkKey(url) !== undefined) return
  const fixed = url.replace(/^(https?:\/\/[a-z\d.-]+):(?=[a-z])/i, '$1/')
  const isKnown = !/^url:|^$/.test(identify(fixed) ?? '')
  return {
    reason: message`No browser can open ${addressPart(url)}: its host or its port is not valid.`,
    advice: CORRECT,
    ...(isKnown && { repaired: fixed }),
  }
}

function incompleteHost(url: string): AddressFault | undefined {
  const [host = ''] = /^https?:\/\/[^/?#]*/i.exec(url) ?? []
  if (host.includes('..')) {
    return {
      reason: message`The host name in ${addressPart(url)} has a dot too many.`,
      repaired: host.replace(/\.{2,}/g, '.') + url.slice(host.length),
    }
  }
  if (!/^https?:\/\/[^./?#:@[\]]+(?=[/?#]|$)/i.test(url)) return
  return {
    reason: message`The host name in ${addressPart(url)} is incomplete: it has no dot.`,
    advice: CORRECT,
  }
}

function impossibleNumber(url: string): AddressFault | undefined {
  const { number, missing, end = 0 } = impossibleArxiv(url) ?? {}
  if (number === undefined) return
  if (number === '') {
    return { reason: message`The address of an arXiv paper has no number.`, advice: CORRECT }
  }
  if (missing === undefined) {
    return {
      reason: message`There is no arXiv paper with the number ${code(number)}.`,
      advice: CORRECT,
    }
  }
  const at = url.indexOf('/', url.indexOf('//') + 2)
  return {
    reason: message`The address of an arXiv paper needs ${code(missing)} before the number.`,
    repaired: url.slice(0, at) + missing + url.slice(at + end),
  }
}
