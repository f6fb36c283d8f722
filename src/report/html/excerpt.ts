import type { ReportFinding } from '../build.ts'
import { type ExcerptSource, type LinePlace, linePlaceOf } from '../text/excerpt.ts'
import { type Html, html } from './markup.ts'

/** Code units of a line to show, and those before a place that is longer. */
const LONGEST_LINE = 280
const LEAST_BEFORE = 24

/** The line of a finding with its place marked; nothing where the line is not to be had. */
export function excerptOf(
  finding: ReportFinding,
  source: ExcerptSource | undefined,
): Html | undefined {
  const place = source && linePlaceOf(finding, source)
  return place && sourceLine(finding.line, markPlace(source.text, place), 'at')
}

/** Another line that a finding names. */
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

/** A line, cut around a place; the whole line is told by its number alone. */
function markPlace(text: string, { lineStart, start, end }: LinePlace): Html | undefined {
  const stretch = text.slice(start, start + 2 * LONGEST_LINE)
  const [shown = ''] = stretch.split(/[\r\n]/, 1)
  const marked = shown.slice(0, Math.min(end - start, LONGEST_LINE))
  const room = Math.max(LEAST_BEFORE, LONGEST_LINE - marked.length)
  const after = shown.slice(marked.length, LONGEST_LINE)
  const before = text.slice(
    Math.max(lineStart, start - Math.max(room - after.length, Math.floor(room / 2))),
    start,
  )
  const tail = after.slice(0, Math.max(0, room - before.length))
  const isCutLeft = start - before.length > lineStart
  const isCutRight = marked.length + tail.length < shown.length
  if (`${before}${marked}${tail}`.trim() === '') return
  const isWhole = !isCutLeft && before.trim() === '' && tail.trim() === ''
  const first = `${isCutLeft ? '…' : ''}${isCutLeft ? whole(before) : before.trimStart()}`
  const last = `${whole(tail)}${isCutRight ? '…' : ''}`
  if (isWhole || marked === '') return html`${first}${whole(marked)}${last}`
  return html`${first}<mark>${whole(marked)}</mark>${last}`
}

/** A cut may have gone through a character of two code units. */
function whole(text: string): string {
  return text.replace(/^[\uDC00-\uDFFF]|[\uD800-\uDBFF]$/g, '')
}
