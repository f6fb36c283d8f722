/** What `init` says, for a person at a terminal. */

import { percentage } from '../../infer/configuration.ts'
import type { DateInference, Inference } from '../../infer/inference.ts'
import { isSignificant } from '../../infer/share.ts'
import { SEVERITIES, severityOf } from '../../lint/severity.ts'
import type { PlainMessage } from '../../report/build.ts'
import type { Colorize } from '../../report/terminal/colors.ts'
import { wrap } from '../../report/terminal/wrap.ts'
import { amount, enumerate, number } from '../../text/phrases.ts'
import { disarm, truncateCode, visible } from '../../text/printable.ts'
import type { PlannedFile } from './files.ts'
import type { FoundList } from './lists.ts'

/** How to write. */
export interface InitLayout {
  /** Columns of the terminal. */
  width: number
  paint: Colorize
}

/** Names of lists, columns and rules to tell; the others are counted. */
const NAMED = { lists: 12, columns: 3, rules: 4 }
/** Code units of a column’s header to show. */
const LONGEST_HEADER = 40
const MARGIN = 12

/** What stands in the repository, and what was inferred from it. */
export function foundText(
  lists: readonly Pick<FoundList, 'path' | 'outline'>[],
  inferred: Inference,
  layout: InitLayout,
): string {
  const { dates, alphabetical, entryFormat } = inferred
  return lines([
    layout.paint('bold', 'Found in this repository'),
    ...paragraph(lists.length === 1 ? 'list' : 'lists', listWords(lists), layout),
    ...paragraph('dates', dates ? datesWords(dates) : [], layout),
    ...paragraph('alphabet', alphabetical ? alphabetWords(alphabetical) : [], layout),
    ...paragraph('form', entryFormat ? formWords(entryFormat) : [], layout),
  ])
}

function listWords(lists: readonly Pick<FoundList, 'path' | 'outline'>[]): string[] {
  const words = lists.map(({ path, outline: { entries, tables, links } }) => {
    const inTables = tables > 0 ? `, ${amount(tables, 'table')}` : ''
    return `${visible(path)}: ${amount(entries, 'entry', 'entries')}${inTables}, ${amount(links.length, 'link')}`
  })
  const more = words.length - NAMED.lists
  return more > 1 ? [...words.slice(0, NAMED.lists), `and ${number(more)} more`] : words
}

function datesWords({ columns, format, tables, order }: DateInference): string[] {
  const named = columns.slice(0, NAMED.columns).map(quoted)
  const more = columns.length - named.length
  const where = more > 0 ? [...named, `${more} more`] : named
  const { 'newest-first': newest, 'oldest-first': oldest, unsorted } = tables
  const all = newest + oldest + unsorted
  const head = `${columns.length === 1 ? 'column' : 'columns'} ${enumerate(where)} of ${amount(all, 'table')}, mostly as ${format}`
  if (order) return [`${head}; ${order.replace('-', ' ')}`]
  const parts = [
    newest > 0 ? [`${number(newest)} newest first`] : [],
    oldest > 0 ? [`${number(oldest)} oldest first`] : [],
    unsorted > 0 ? [`${number(unsorted)} in no such order`] : [],
  ].flat()
  return [`${head}; ${enumerate(parts)}: each table keeps its own order`]
}

function alphabetWords(share: NonNullable<Inference['alphabetical']>): string[] {
  if (!isSignificant(share)) return []
  const by = share.column === undefined ? '' : `, tables by ${quoted(share.column)}`
  return [
    `${percentage(share)} of ${number(share.of)} entries stand in alphabetical order${by}: ${conclusion('alphabetical', share.isKept)}`,
  ]
}

function formWords(share: NonNullable<Inference['entryFormat']>): string[] {
  if (!isSignificant(share)) return []
  const form = `[name](address)${share.separator}description`
  return [
    `${percentage(share)} of ${number(share.of)} bullets are written alike (${form}): ${conclusion('entry-format', share.isKept)}`,
  ]
}

function conclusion(rule: string, isKept: boolean): string {
  return isKept ? `the rule ${rule} is switched on` : `the rule ${rule} stays off`
}

/** What an inspection finds now, so that nobody is surprised. */
export function findingsText(messages: readonly PlainMessage[], layout: InitLayout): string {
  const parts = SEVERITIES.flatMap((severity) => {
    const count = messages.filter((message) => severityOf(message) === severity).length
    return count > 0 ? [amount(count, severity)] : []
  })
  const graver = messages.filter((message) => severityOf(message) !== 'info')
  const rules = [...Map.groupBy(graver, ({ ruleId }) => ruleId ?? '')]
    .sort(([, one], [, other]) => other.length - one.length)
    .map(([rule, found]) => `${rule} (${number(found.length)})`)
  const most = rules.length > NAMED.rules + 1 ? rules.slice(0, NAMED.rules) : rules
  const named = `${most === rules ? '' : 'mostly '}${enumerate(most)}`
  return lines([
    layout.paint('bold', 'With these settings it finds today, links not visited'),
    ...paragraph('', [enumerate(parts) || 'nothing to mend'], layout),
    ...paragraph('', rules.length > 0 ? [named] : [], layout),
    ...paragraph(
      '',
      messages.length > 0
        ? [
            'Reviews tell only what a pull request brings: none of these will be held against one.',
            'To see them now: awesome-keeper --links none',
          ]
        : [],
      layout,
    ),
  ])
}

/** The files that would be written, in full. */
export function contentsText(files: readonly PlannedFile[], { paint }: InitLayout): string {
  return files
    .filter(({ takenBy }) => takenBy === undefined)
    .map(({ path, text }) =>
      lines([
        paint('bold', path),
        ...text
          .trimEnd()
          .split('\n')
          .map((line) => `${paint('dim', '  │')} ${visible(line)}`.trimEnd()),
      ]),
    )
    .join('\n')
}

/** Each file, what it is for, and whether it is written. */
export function planText(files: readonly PlannedFile[], { paint }: InitLayout): string {
  const width = Math.max(...files.map(({ path }) => path.length))
  return lines(
    files.map(({ path, purpose, takenBy }) => {
      const name = path.padEnd(width)
      if (takenBy === undefined) return `  ${paint('green', 'new ')}  ${name}  ${purpose}`
      const why = takenBy === path ? 'is there already' : `not needed: ${visible(takenBy)} does it`
      return `  ${paint('dim', 'left')}  ${name}  ${why}`
    }),
  )
}

/** A label and, indented under each other, what it is about. */
function paragraph(
  label: string,
  items: readonly string[],
  { width, paint }: InitLayout,
): string[] {
  return items
    .flatMap((item) => wrap(item, Math.max(40, width - MARGIN)))
    .map((line, index) => {
      const head = `  ${index === 0 ? label : ''}`
      return paint('dim', head.padEnd(MARGIN)) + line
    })
}

function quoted(header: string): string {
  return `“${visible(truncateCode(header, LONGEST_HEADER))}”`
}

function lines(texts: readonly string[]): string {
  return texts.map((text) => `${disarm(text)}\n`).join('')
}
