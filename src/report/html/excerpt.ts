import type { ReportFinding } from '../model.ts'
import { type ExcerptSource, type LinePlace, linePlaceOf } from '../text/excerpt.ts'
import { type Html, html } from './markup.ts'

/** Code units of a line to show, and of those before the place. */
const MAX_LINE_LENGTH = 280
const MAX_BEFORE = 140

/** The line of a finding with its place marked; nothing where the text has no such line. */
export function excerptOf(
  finding: ReportFinding,
  source: ExcerptSource | undefined,
): Html | undefined {
  const place = source && linePlaceOf(finding, source)
  return place && sourceLine(finding.line, markPlace(source.text, place), 'at')
}

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
  const from = Math.max(lineStart, start - MAX_BEFORE)
  const [rest = ''] = text.slice(start, start + MAX_LINE_LENGTH).split(/[\r\n]/, 1)
  const before = text.slice(from, start)
  const marked = rest.slice(0, end - start)
  const after = rest.slice(marked.length, Math.max(marked.length, MAX_LINE_LENGTH - before.length))
  if (`${before}${rest}`.trim() === '') return
  const next = text.charAt(start + marked.length + after.length)
  const first = from > lineStart ? `…${whole(before)}` : before.trimStart()
  const last = whole(after) + (/[^\r\n]/.test(next) ? '…' : '')
  const isWhole = first === '' && last.trim() === ''
  return isWhole || marked === ''
    ? html`${first}${whole(marked)}${last}`
    : html`${first}<mark>${whole(marked)}</mark>${last}`
}

/** Without halves of characters at the ends. */
function whole(text: string): string {
  return text.replace(/^[\uDC00-\uDFFF]|[\uD800-\uDBFF]$/g, '')
}
