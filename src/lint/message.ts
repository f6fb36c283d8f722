import { truncate } from '../list/text.ts'

/**
 * Messages are built of parts, so that each renderer (terminal, Markdown, HTML, SARIF, GitHub) can
 * show quotes, code and places in its own form, and nothing searches a finished sentence.
 */

/** A part of a message. */
export type MessagePart =
  /** Our own words. */
  | { kind: 'text'; text: string }
  /** Something to type or to read letter by letter: an address, a date, a rule's id. */
  | { kind: 'code'; text: string }
  /** Words of the list, shown between quotation marks. */
  | { kind: 'quote'; text: string }
  /** A line, or the lines from one to another, of the same file or another of the repository. */
  | { kind: 'place'; line: number; endLine?: number; path?: string; isFirst?: true }

/** A message: its parts in order; joined they are one or two sentences. */
export type Message = readonly MessagePart[]

type Value = string | number | MessagePart | Message

/** Builds a message of a template: `message`${quote(title)} is already listed on ${line(71)}.``. */
export function message(literals: TemplateStringsArray, ...values: readonly Value[]): Message {
  const parts: MessagePart[] = []
  for (const [index, literal] of literals.entries()) {
    add(parts, text(literal))
    const value = values[index]
    if (value === undefined) continue
    if (typeof value === 'string' || typeof value === 'number') add(parts, text(String(value)))
    else for (const part of [value].flat() as MessagePart[]) add(parts, part)
  }
  return parts
}

/** Appends a part; adjacent texts become one. */
function add(parts: MessagePart[], part: MessagePart): void {
  const last = parts.at(-1)
  if (part.kind === 'place') {
    const { isFirst: _, ...place } = part
    parts.push(last ? place : { ...place, isFirst: true })
  } else if (part.kind !== 'text') parts.push(part)
  else if (last?.kind === 'text') parts[parts.length - 1] = text(last.text + part.text)
  else if (part.text !== '') parts.push(part)
}

export function text(words: string): MessagePart {
  return { kind: 'text', text: words }
}

export function code(words: string): MessagePart {
  return { kind: 'code', text: words }
}

export function quote(words: string): MessagePart {
  return { kind: 'quote', text: words }
}

/**
 * Two quotes of one message, cut so that they differ if the texts do: of long texts that begin
 * alike, each is cut around its first difference.
 */
export function quoteBoth(one: string, other: string): [MessagePart, MessagePart] {
  const cut = [truncate(one), truncate(other)] as const
  if (cut[0] !== cut[1] || one === other) return [quote(cut[0]), quote(cut[1])]
  const [a, b] = [[...one], [...other]]
  const first = a.findIndex((character, index) => character !== b[index])
  const start = Math.max((first < 0 ? a.length : first) - KEPT_CHARACTERS, 0)
  const tail = (characters: string[]) => quote(truncate(`…${characters.slice(start).join('')}`))
  return [tail(a), tail(b)]
}

/** How many equal characters are kept before the first difference. */
const KEPT_CHARACTERS = 10

/** @param lineNumber counted from 1 @param endLine the last line, if it is another */
export function line(lineNumber: number, endLine = lineNumber): MessagePart {
  return { kind: 'place', line: lineNumber, ...(endLine !== lineNumber && { endLine }) }
}

/** A message as one string: the `reason` of a `VFileMessage`, and the `message` of the JSON report. */
export function plainText(parts: Message): string {
  return parts.map(plainPart).join('')
}

function plainPart(part: MessagePart): string {
  switch (part.kind) {
    case 'text':
      return part.text
    case 'code':
      return `\`${part.text}\``
    case 'quote':
      return `“${part.text}”`
    case 'place':
      return placeText(part)
  }
}

/** "line 71", "lines 31 to 35", "line 3 of docs/list.md"; "Line 71" at the start of a message. */
export function placeText(place: MessagePart & { kind: 'place' }): string {
  const { line, endLine, path, isFirst } = place
  const noun = isFirst ? 'Line' : 'line'
  const lines = endLine === undefined ? `${noun} ${line}` : `${noun}s ${line} to ${endLine}`
  return path === undefined ? lines : `${lines} of ${path}`
}
