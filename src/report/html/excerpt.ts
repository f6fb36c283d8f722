import type { ReportFinding } from '../model.ts'
import { type ExcerptSource, type LinePlace, linePlaceOf } from '../text/excerpt.ts'
import { type Html, html } from './markup.ts'

/** Code units of a line to show, and those before a place that is longer. */
const MAX_LINE_LENGTH = 280
const MIN_BEFORE = 24

/** The line of a finding with its place marked; nothing where the text has no such line. */
export function excerptOf(
  finding: ReportFinding,
  source: ExcerptSource | undefined,
): Html | undefined {
  const place = source && linePlaceOf(finding, source)
  return place && sourceLine(finding.line, markPlace(source.text, place), 'at')
}

/** A related line. */
export function otherLine(line: number, source: ExcerptSource | undefined): Html | undefined {
  const start = source?.places.toOffset({ line, column: 1 })
  if (!source || start === undefined) return
  const place = { lineStart: start, start, end: source.text.length }
  return sourceLine(line, markPlace(source.text, place), 'other')
}

function sourceLine(line: number, code: Html | undefined, name: string): Html | undefined {
  if (!code) return
  return html`<div class="line ${name}"><span class="number"><span class="unseen">line </span>${line}</span><code>${code}</code></div>`
}

/** A line, cut around its marked place; a place that is the whole line is not marked. */
function markPlace(text: string, { lineStart, start, end }: LinePlace): Html | undefined {
  const stretch = text.slice(start, start + 2 * MAX_LINE_LENGTH)
  const [shown = ''] = stretch.split(/[\r\n]/, 1)
  const marked = shown.slice(0, Math.min(end - start, MAX_LINE_LENGTH))
  const size = Math.max(MIN_BEFORE, MAX_LINE_LENGTH - marked.length)
  const after = shown.slice(marked.length, MAX_LINE_LENGTH)
  const before = text.slice(
    Math.max(lineStart, start - Math.max(size - after.length, Math.floor(size / 2))),
    start,
  )
  const tail = after.slice(0, Math.max(0, size - before.length))
  const isCutLeft = start - before.length > lineStart
  const isCutRight = marked.length + tail.length < shown.length
  if (`${before}${marked}${tail}`.trim() === '') return
  const isWhole = !isCutLeft && before.trim() === '' && tail.trim() === ''
  const first = `${isCutLeft ? '…' : ''}${isCutLeft ? whole(before) : before.trimStart()}`
  const last = `${whole(tail)}${isCutRight ? '…' : ''}`
  if (isWhole || marked === '') return html`${first}${whole(marked)}${last}`
  return html`${first}<mark>${whole(marked)}</mark>${last}`
}

/** Without halves of characters at the ends. */
function whole(text: string): string {
  return text.replace(/^[\uDC00-\uDFFF]|[\uD800-\uDBFF]$/g, '')
}
