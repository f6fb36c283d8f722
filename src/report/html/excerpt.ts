import type { ReportFinding } from '../model.ts'
import { type ExcerptSource, type LinePlace, linePlaceOf } from '../text/excerpt.ts'
import { type Html, type HtmlPart, html, link } from './markup.ts'

/** Code units of a line to show, and of those before the place. */
const MAX_LINE_LENGTH = 280
const MAX_BEFORE = 140

/** The address of lines where a server shows them; nothing for those that it does not have. */
export type LineAddress = (place: {
  path: string
  line: number
  endLine?: number
}) => string | undefined

/** What the lines of a file are shown with. */
export interface FileSource {
  /** Absent where the text is not at hand. */
  excerpts?: ExcerptSource
  addressOf: LineAddress
}

/** The line of a finding with its place marked; nothing where the text has no such line. */
export function findingLine(finding: ReportFinding, source: FileSource): Html | undefined {
  const { excerpts } = source
  const place = excerpts && linePlaceOf(finding, excerpts, MAX_LINE_LENGTH)
  return place && sourceLine(finding, markPlace(excerpts.text, place), 'at', source)
}

/** The start of a line that has to do with a finding. */
export function relatedLine(
  place: { path: string; line: number },
  source: FileSource,
): Html | undefined {
  const { excerpts } = source
  const start = excerpts?.places.toOffset({ line: place.line, column: 1 })
  if (!excerpts || start === undefined) return
  const whole = { lineStart: start, start, end: excerpts.text.length }
  return sourceLine(place, markPlace(excerpts.text, whole), 'other', source)
}

function sourceLine(
  place: Parameters<LineAddress>[0],
  code: Html | undefined,
  name: string,
  source: FileSource,
): Html | undefined {
  if (!code) return
  const number = lineLink(place, source, html`<span class="unseen">line </span>${place.line}`)
  return html`<div class="line ${name}"><span class="number">${number}</span><code>${code}</code></div>`
}

/** The name of a line, a link where a server shows it. */
export function lineLink(
  { path, line, endLine = line }: Parameters<LineAddress>[0],
  { addressOf }: Pick<FileSource, 'addressOf'>,
  words: HtmlPart,
): Html {
  const url = addressOf({ path, line, endLine })
  return url === undefined ? html`${words}` : link(url, words, 'line-link')
}

/** A line, cut around its marked place; a place that is the whole line is not marked. */
function markPlace(text: string, { lineStart, start, end }: LinePlace): Html | undefined {
  const from = Math.max(lineStart, start - MAX_BEFORE)
  const [rest = ''] = text.slice(start, start + MAX_LINE_LENGTH).split(/[\r\n]/, 1)
  const before = text.slice(from, start)
  const marked = rest.slice(0, end - start)
  const after = rest.slice(marked.length, Math.max(marked.length, MAX_LINE_LENGTH - before.length))
  if (`${before}${rest}`.trim() === '') return
  const next = text.charAt(start + marked.length + after.length)
  const isCut = /[^\r\n]/.test(next)
  const first = from > lineStart ? `…${whole(before)}` : before.trimStart()
  const last = whole(after) + (isCut ? '…' : '')
  const isWhole = first === '' && (isCut ? endsLine(text, end) : after.trim() === '')
  return isWhole || marked === ''
    ? html`${first}${whole(marked)}${last}`
    : html`${first}<mark>${whole(marked)}</mark>${last}`
}

/** Whether nothing but blanks is behind an offset on its line, as far as it is worth a look. */
function endsLine(text: string, end: number): boolean {
  return /^[ \t]*(?:[\r\n]|$)/.test(text.slice(end, end + MAX_LINE_LENGTH))
}

/** Without halves of characters at the ends. */
function whole(text: string): string {
  return text.replace(/^[\uDC00-\uDFFF]|[\uD800-\uDBFF]$/g, '')
}
