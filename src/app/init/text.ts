/** The texts that `init` prints. */

import { percentage } from '../../infer/configuration.ts'
import type { DateInference, Inference } from '../../infer/inference.ts'
import { isSignificant } from '../../infer/share.ts'
import { SEVERITIES, severityOf } from '../../lint/severity.ts'
import type { PlainMessage } from '../../report/build.ts'
import type { Colorize } from '../../report/terminal/colors.ts'
import { wrap } from '../../report/terminal/wrap.ts'
import { greatest } from '../../text/extremes.ts'
import { amount, enumerate, number } from '../../text/phrases.ts'
import { disarm, visible } from '../../text/printable.ts'
import { truncate } from '../../text/truncate.ts'
import type { PlannedFile } from './files.ts'
import type { FoundList } from './lists.ts'

export interface InitLayout {
  width: number
  color: Colorize
}

/** How many lists, columns and rules are named; the others are counted. */
const MAX_NAMED = { lists: 12, columns: 3, rules: 4 }
/** In UTF-16 code units. */
const MAX_HEADER_LENGTH = 40
/** Columns of the labels before the texts. */
const MARGIN = 12

/** The lists of the repository, and what was inferred from them. */
export function foundText(
  lists: readonly Pick<FoundList, 'path' | 'outline'>[],
  inferred: Inference,
  layout: InitLayout,
): string {
  const { dates, alphabetical, entryFormat, papers } = inferred
  return lines([
    layout.color('bold', 'Found in this repository'),
    ...paragraph(lists.length === 1 ? 'list' : 'lists', listWords(lists), layout),
    ...paragraph('dates', dates ? datesWords(dates) : [], layout),
    ...paragraph('alphabet', alphabetical ? alphabetWords(alphabetical) : [], layout),
    ...paragraph('format', entryFormat ? formatWords(entryFormat) : [], layout),
    ...paragraph('papers', papers ? paperWords(papers) : [], layout),
  ])
}

function listWords(lists: readonly Pick<FoundList, 'path' | 'outline'>[]): string[] {
  const words = lists.map(({ path, outline: { entries, tables, links } }) => {
    const inTables = tables > 0 ? `, ${amount(tables, 'table')}` : ''
    return `${visible(path)}: ${amount(entries, 'entry', 'entries')}${inTables}, ${amount(links.length, 'link')}`
  })
  const more = words.length - MAX_NAMED.lists
  return more > 1 ? [...words.slice(0, MAX_NAMED.lists), `and ${number(more)} more`] : words
}

function datesWords({ columns, format, tables, order }: DateInference): string[] {
  const named = columns.slice(0, MAX_NAMED.columns).map(quoted)
  const more = columns.length - named.length
  const where = more > 0 ? [...named, `${more} more`] : named
  const { 'newest-first': newest, 'oldest-first': oldest, unsorted } = tables
  const all = newest + oldest + unsorted
  const head = `${columns.length === 1 ? 'column' : 'columns'} ${enumerate(where)} of ${amount(all, 'table')}, mostly as ${format}`
  if (order) return [`${head}; ${order.replace('-', ' ')}`]
  const parts = [
    newest > 0 ? [`${number(newest)} newest first`] : [],
    oldest > 0 ? [`${number(oldest)} oldest first`] : [],
    unsorted > 0 ? [`${number(unsorted)} unsorted`] : [],
  ].flat()
  return [`${head}; ${enumerate(parts)}: each table keeps its own order`]
}

function alphabetWords(share: NonNullable<Inference['alphabetical']>): string[] {
  if (!isSignificant(share)) return []
  const by = share.column === undefined ? '' : `, tables by ${quoted(share.column)}`
  return [
    `${percentage(share)} of ${number(share.of)} entries are in alphabetical order${by}: ${conclusion('alphabetical', share.isKept)}`,
  ]
}

function formatWords(share: NonNullable<Inference['entryFormat']>): string[] {
  if (!isSignificant(share)) return []
  const form = `[name](address)${share.separator}description`
  return [
    `${percentage(share)} of ${number(share.of)} bullets have the same format (${form}): ${conclusion('entry-format', share.isKept)}`,
  ]
}

function paperWords({ unplaced, isWorthwhile }: NonNullable<Inference['papers']>): string[] {
  return [
    `${amount(unplaced, 'row')} of papers on arXiv without a venue: ${conclusion('paper-update', isWorthwhile)}`,
  ]
}

function conclusion(rule: string, isKept: boolean): string {
  return isKept ? `the rule ${rule} is on` : `the rule ${rule} is off`
}

const NEXT = [
  'Reviews report only new problems, so no pull request gets a comment about these.',
  'To see them: awesome-keeper --links none',
]

/** The findings of the first run. */
export function findingsText(messages: readonly PlainMessage[], layout: InitLayout): string {
  const parts = SEVERITIES.flatMap((severity) => {
    const count = messages.filter((message) => severityOf(message) === severity).length
    return count > 0 ? [amount(count, severity)] : []
  })
  const important = messages.filter((message) => severityOf(message) !== 'info')
  const rules = [...Map.groupBy(important, ({ ruleId }) => ruleId ?? '')]
    .sort(([, one], [, other]) => other.length - one.length)
    .map(([rule, found]) => `${rule} (${number(found.length)})`)
  const most = rules.length > MAX_NAMED.rules + 1 ? rules.slice(0, MAX_NAMED.rules) : rules
  const named = `${most === rules ? '' : 'mostly '}${enumerate(most)}`
  return lines([
    layout.color('bold', 'Findings with these settings today, without link checks'),
    ...paragraph('', [enumerate(parts) || 'none'], layout),
    ...paragraph('', rules.length > 0 ? [named] : [], layout),
    ...paragraph('', messages.length > 0 ? NEXT : [], layout),
  ])
}

/** The files that would be written, in full. */
export function contentsText(files: readonly PlannedFile[], { color }: InitLayout): string {
  const margin = color('dim', '  │')
  return files
    .filter(({ takenBy }) => takenBy === undefined)
    .map(({ path, text }) => {
      const shown = text.trimEnd().split('\n')
      return lines([
        color('bold', path),
        ...shown.map((line) => `${margin} ${visible(line)}`.trimEnd()),
      ])
    })
    .join('\n')
}

/** Each file, its purpose, and whether it is written. */
export function planText(files: readonly PlannedFile[], { color }: InitLayout): string {
  const width = greatest(files.map(({ path }) => path.length))
  return lines(
    files.map(({ path, purpose, takenBy }) => {
      const name = path.padEnd(width)
      if (takenBy === undefined) return `  ${color('green', 'new ')}  ${name}  ${purpose}`
      const why = takenBy === path ? 'exists' : `not needed: ${visible(takenBy)} has this purpose`
      return `  ${color('dim', 'kept')}  ${name}  ${why}`
    }),
  )
}

function paragraph(label: string, items: readonly string[], { width, color }: InitLayout) {
  return items
    .flatMap((item) => wrap(item, Math.max(40, width - MARGIN)))
    .map((line, index) => {
      const head = `  ${index === 0 ? label : ''}`
      return color('dim', head.padEnd(MARGIN)) + line
    })
}

function quoted(header: string): string {
  return `“${visible(truncate(header, MAX_HEADER_LENGTH))}”`
}

function lines(texts: readonly string[]): string {
  return texts.map((text) => `${disarm(text)}\n`).join('')
}
