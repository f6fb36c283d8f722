import stringWidth from 'string-width'
import { truncateCode, visible } from '../../text/printable.ts'
import type { ReportFinding } from '../build.ts'
import { type ExcerptSource, excerpt, linePlaceOf } from '../text/excerpt.ts'
import { unmentionedFixes, unmentionedPlaces } from '../text/unsaid.ts'
import { COLORS, type Colorize } from './colors.ts'
import { wrap } from './wrap.ts'

/** Columns of a file's findings, the same for all, so that they stand under each other. */
export interface TextLayout {
  /** Of the terminal. */
  width: number
  /** Digits of the greatest line number. */
  line: number
  /** Digits of the greatest column number. */
  column: number
  /** Letters of the longest severity. */
  severity: number
}

/** Code units of a message to show: titles in it may have any length. */
const LONGEST_MESSAGE = 600

export function layoutOf(findings: readonly ReportFinding[], width: number): TextLayout {
  const layout = { width, line: 0, column: 0, severity: 0 }
  for (const { line, column, severity } of findings) {
    layout.line = Math.max(layout.line, String(line).length)
    layout.column = Math.max(layout.column, String(column).length)
    layout.severity = Math.max(layout.severity, severity.length)
  }
  return layout
}

/**
 * One finding: `line:column  severity  message  rule`, below it the source with
 * a mark under the place, the other place, and the mend.
 */
export function findingText(
  finding: ReportFinding,
  source: ExcerptSource | undefined,
  layout: TextLayout,
  paint: Colorize,
): string[] {
  const margin = ' '.repeat(2 + layout.line + 1 + layout.column + 2)
  const room = layout.width - margin.length
  return [
    ...headOf(finding, layout, paint),
    ...[...excerptOf(finding, source, room, paint), ...notesOf(finding, room, paint)].map(
      (line) => margin + line,
    ),
  ]
}

function headOf(finding: ReportFinding, layout: TextLayout, paint: Colorize): string[] {
  const line = String(finding.line).padStart(layout.line)
  const column = String(finding.column).padEnd(layout.column)
  const severity = finding.severity.padEnd(layout.severity)
  const margin = ' '.repeat(2 + line.length + 1 + column.length + 2 + severity.length + 2)
  const room = layout.width - margin.length

  const lines = wrap(truncateCode(finding.message, LONGEST_MESSAGE), room)
  const rule = visible(finding.rule)
  const last = lines.at(-1) ?? ''
  const joint = stringWidth(last) + 2 + stringWidth(rule) <= room ? `${lines.pop()}  ` : ''
  lines.push(joint + paint('dim', rule))

  const place = paint('dim', `${line}:${column}`)
  const grade = paint(COLORS[finding.severity], severity)
  return lines.map((words, index) =>
    index === 0 ? `  ${place}  ${grade}  ${words}` : margin + words,
  )
}

function excerptOf(
  finding: ReportFinding,
  source: ExcerptSource | undefined,
  room: number,
  paint: Colorize,
): string[] {
  const place = source && linePlaceOf(finding, source)
  if (!place) return []
  const shown = excerpt(source.text, place, room)
  if (shown.source.trim() === '') return []
  return [shown.source, paint(COLORS[finding.severity], shown.marker)]
}

/** Where else to look, and what to write, as far as the message has not said so. */
function notesOf(finding: ReportFinding, room: number, paint: Colorize): string[] {
  const { path } = finding
  const notes = unmentionedPlaces(finding)
    .map((other) => {
      const place = other.path === path ? `line ${other.line}` : `${other.path}:${other.line}`
      return `see ${place}: ${truncateCode(other.message, LONGEST_MESSAGE)}`
    })
    .flatMap((note) => wrap(note, room - 2))
    .map((line, index) => (index === 0 ? line : `  ${line}`))
  const mend = mendOf(finding, room)
  return [...notes, ...(mend === undefined ? [] : [mend])].map((line) => paint('dim', line))
}

/** Only what fits on one line. */
function mendOf(finding: ReportFinding, room: number): string | undefined {
  const untold = unmentionedFixes(finding, room)
  if (untold.length === 0) return
  const mend = `expected: ${visible(untold.join(' or '))}`
  return stringWidth(mend) <= room ? mend : undefined
}
