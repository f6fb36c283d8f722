import { columns } from '../../text/columns.ts'
import { greatest } from '../../text/extremes.ts'
import { enumerate, number } from '../../text/phrases.ts'
import { visible } from '../../text/printable.ts'
import { truncate } from '../../text/truncate.ts'
import type { ReportFinding } from '../model.ts'
import { type ExcerptSource, excerpt, linePlaceOf } from '../text/excerpt.ts'
import { messageText, unmentionedFixes, unmentionedPlaces } from '../text/message.ts'
import { COLORS, type Colorize } from './colors.ts'
import { hyperlink } from './hyperlink.ts'
import { wrap } from './wrap.ts'

/** Columns of a file's findings, the same for all, so that they align. */
export interface TextLayout {
  width: number
  colorize: Colorize
  /** Makes places and rules hyperlinks. */
  addressOf: ((place: { path: string; line: number }) => string | undefined) | undefined
  line: number
  column: number
  severity: number
}

const MAX_NOTE_LENGTH = 600
const MAX_INFO_LENGTH = 200
/** Line numbers of infos to name; the others are counted. */
const MAX_LINES = 3

export function layoutOf(
  findings: readonly ReportFinding[],
  style: Pick<TextLayout, 'width' | 'colorize' | 'addressOf'>,
): TextLayout {
  const longest = (texts: (string | number)[]) =>
    texts.reduce<number>((length, text) => Math.max(length, String(text).length), 0)
  return {
    ...style,
    line: longest(findings.map(({ line }) => line)),
    column: longest(findings.map(({ column }) => column)),
    severity: longest(findings.map(({ severity }) => severity)),
  }
}

/** `line:column  severity  message  rule`, below it the source, related places and the fix. */
export function findingText(
  finding: ReportFinding,
  source: ExcerptSource | undefined,
  layout: TextLayout,
): string[] {
  const { colorize } = layout
  const margin = ' '.repeat(2 + layout.line + 1 + layout.column + 2)
  const width = layout.width - margin.length
  const details = [
    ...excerptOf(finding, source, width, colorize),
    ...notesOf(finding, width, colorize),
  ]
  return [...headOf(finding, layout), ...details.map((line) => margin + line)]
}

function headOf(finding: ReportFinding, layout: TextLayout): string[] {
  const { colorize, addressOf } = layout
  const line = String(finding.line).padStart(layout.line)
  const column = String(finding.column).padEnd(layout.column)
  const severity = finding.severity.padEnd(layout.severity)
  const margin = ' '.repeat(2 + line.length + 1 + column.length + 2 + severity.length + 2)
  const width = layout.width - margin.length

  const lines = wrap(messageText(finding.parts), width)
  const rule = visible(finding.rule)
  const last = lines.at(-1) ?? ''
  const joint = columns(last) + 2 + columns(rule) <= width ? `${lines.pop()}  ` : ''
  lines.push(joint + colorize('dim', addressOf ? hyperlink(finding.url, rule) : rule))

  const place = hyperlink(addressOf?.(finding), `${line}:${column}`.trim())
  const [before, after] = [line.search(/\S/), column.length - column.trimEnd().length]
  const shown = colorize('dim', ' '.repeat(before) + place + ' '.repeat(after))
  const lead = `  ${shown}  ${colorize(COLORS[finding.severity], severity)}  `
  return lines.map((words, index) => (index === 0 ? lead : margin) + words)
}

function excerptOf(
  finding: ReportFinding,
  source: ExcerptSource | undefined,
  width: number,
  colorize: Colorize,
): string[] {
  const place = source && linePlaceOf(finding, source, width)
  if (!place) return []
  const shown = excerpt(source.text, place, width)
  if (shown.source.trim() === '') return []
  return [shown.source, colorize(COLORS[finding.severity], shown.marker)]
}

/** Related places and the fix, as far as the message does not show them. */
function notesOf(finding: ReportFinding, width: number, colorize: Colorize): string[] {
  const places = unmentionedPlaces(finding)
    .map(({ path, line, message }) => {
      const place = path === finding.path ? `line ${line}` : `${path}:${line}`
      return `see ${place}: ${truncate(message, MAX_NOTE_LENGTH)}`
    })
    .flatMap((note) => wrap(note, width - 2))
    .map((line, index) => (index === 0 ? line : `  ${line}`))
  return [...places, ...fixNote(finding, width)].map((line) => colorize('dim', line))
}

/** Only where it fits on one line. */
function fixNote(finding: ReportFinding, width: number): string[] {
  const fixes = unmentionedFixes(finding, width)
  const note = `expected: ${visible(fixes.join(' or '))}`
  return fixes.length > 0 && columns(note) <= width ? [note] : []
}

/** A file's infos: for each rule how many there are, and the lines of the first. */
export function infosText(
  infos: readonly ReportFinding[],
  { width, colorize, addressOf }: TextLayout,
): string[] {
  const groups = [...Map.groupBy(infos, ({ rule }) => rule).values()]
  const digits = greatest(groups.map((group) => number(group.length).length))
  return groups.flatMap((group) => {
    const count = `  ${number(group.length).padStart(digits)} × `
    const margin = ' '.repeat('  info'.length + count.length)
    const [first = '', ...others] = wrap(groupText(group), width - margin.length)
    const [{ rule, url }] = group as [ReportFinding]
    const id = visible(rule)
    const isLinked = addressOf && first.startsWith(id)
    const line = isLinked ? hyperlink(url, id) + first.slice(id.length) : first
    return [
      `  ${colorize(COLORS.info, 'info')}${count}${line}`,
      ...others.map((other) => margin + other),
    ]
  })
}

function groupText(group: readonly ReportFinding[]): string {
  const [{ rule, message, parts }] = group as [ReportFinding]
  const lead = group.every((info) => info.message === message) ? rule : `${rule}, for example`
  return `${lead}: ${messageText(parts, MAX_INFO_LENGTH)} (${linesOf(group)})`
}

/** `line 92`, `lines 92, 93 and 95`, `lines 92, 93, 94 and 11 more`. */
function linesOf(group: readonly ReportFinding[]): string {
  const lines = [...new Set(group.map(({ line }) => line))].map(String)
  // "and 1 more" is no shorter than the line itself.
  const named = lines.length === MAX_LINES + 1 ? lines : lines.slice(0, MAX_LINES)
  const more = lines.length - named.length
  const parts = more > 0 ? [...named, `${number(more)} more`] : named
  return `${lines.length === 1 ? 'line' : 'lines'} ${enumerate(parts)}`
}
