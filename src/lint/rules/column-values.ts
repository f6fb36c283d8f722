import { distance } from 'fastest-levenshtein'
import * as v from 'valibot'
import type { Cell, Column, Table } from '../../list/model.ts'
import { pattern } from '../../schema/pattern.ts'
import { flatten } from '../../text/phrases.ts'
import { truncate } from '../../text/truncate.ts'
import { code, type Message, message, quote } from '../message.ts'
import { type RuleContext, rule } from '../rule.ts'

const options = v.strictObject({
  columns: v.optional(
    v.pipe(
      v.record(
        v.string(),
        v.strictObject({
          required: v.optional(
            v.pipe(v.boolean(), v.description('Whether the cell must not be empty.')),
          ),
          values: v.optional(v.pipe(v.array(v.string()), v.description('The allowed texts.'))),
          pattern: v.optional(
            v.pipe(pattern, v.description('A pattern that the whole visible text must match.')),
          ),
        }),
      ),
      v.description('The rules of each column, by its header.'),
    ),
    {},
  ),
})

type ColumnRules = v.InferOutput<typeof options>['columns'][string]

/** The share of a text that may differ from a value that is suggested instead. */
const MAX_DIFFERENCE = 0.4

export default rule(
  {
    id: 'column-values',
    severity: ['info', 'warning'],
    description:
      'A cell that writes a frequent value of its column another way; with options, one that is empty, not allowed, or does not match the pattern.',
    baseline: 'changed-lines',
    options,
  },
  (list, context) => {
    const { options, report } = context
    for (const table of list.tables) {
      for (const column of table.columns) {
        const rules = options.columns[column.name]
        if (!rules) {
          reportVariants(table, column, context)
          continue
        }
        for (const row of table.rows) {
          const cell = row.cells[column.index]
          const text = cell ? visibleText(cell) : ''
          const found = problemOf(text, column.name, rules)
          if (!found) continue
          const near =
            text !== '' && cell?.raw === text ? nearest(text, rules.values ?? [], table.syntax) : []
          report({
            severity: 'warning',
            message: found,
            place: cell && cell.span.end > cell.span.start ? cell.span : row.span,
            fingerprint: [...table.section.path, column.name, row.identity ?? row.title],
            ...(near.length > 0 && { expected: near }),
          })
        }
      }
    }
  },
)

/** A value of its column stands at least so often, its variants at most a fourth as often. */
const MIN_TIMES = 20
const MAX_VARIANTS = 0.25

/** Reports values that differ only in case, blanks or backticks from a frequent one. */
function reportVariants(
  table: Table,
  { index, name, role }: Column,
  { baseTable, report }: RuleContext<unknown>,
): void {
  if (role === 'title' || role === 'date') return
  const model = baseTable(table)
  const column = model.columns.find((other) => other.name === name && other.index === index)
  if (!column || model.rows.length < MIN_TIMES) return
  const times = new Map<string, number>()
  for (const { cells } of model.rows) {
    const value = wordsOf(cells[index])
    if (value) times.set(value, (times.get(value) ?? 0) + 1)
  }
  const frequent = new Map(
    [...times].filter(([, count]) => count >= MIN_TIMES).map(([value]) => [plain(value), value]),
  )
  if (frequent.size === 0) return
  for (const row of table.rows) {
    const cell = row.cells[index]
    const value = wordsOf(cell)
    const usual = value && frequent.get(plain(value))
    if (!cell || !usual || usual === value) continue
    const usualTimes = times.get(usual) ?? 0
    if ((times.get(value) ?? 0) > usualTimes * MAX_VARIANTS) continue
    report({
      severity: 'info',
      message: message`${usualTimes} rows of the column ${quote(name)} write ${code(usual)}, not ${code(value)}.`,
      place: cell.span,
      fingerprint: [...table.section.path, name, row.identity ?? row.title],
      expected: [usual],
    })
  }
}

/** A cell's text as written, if it has letters, and neither links nor other markup than backticks. */
function wordsOf(cell: Cell | undefined): string | undefined {
  if (!cell || cell.links.length > 0 || !/\p{L}/u.test(cell.raw)) return
  return /[<>[\]*_|\\&]/.test(cell.raw) ? undefined : cell.raw
}

function plain(value: string): string {
  return value.replace(/[\s`]+/g, '').toLowerCase()
}

function problemOf(text: string, name: string, rules: ColumnRules): Message | undefined {
  const { required, values, pattern: source } = rules
  if (text === '') {
    return required ? message`The column ${quote(name)} must not be empty. Add a value.` : undefined
  }
  const shown = quote(truncate(text))
  if (values && !values.includes(text)) {
    return message`${shown} is not allowed in the column ${quote(name)}. Use ${oneOf(values)}.`
  }
  if (source === undefined || new RegExp(`^(?:${source})$`, 'u').test(text)) return
  return message`${shown} does not match the pattern of the column ${quote(name)}: ${code(source)}.`
}

/** The visible text of a cell; of one with only images, their alternative text. */
function visibleText({ text, links, raw }: Cell): string {
  if (text !== '' || links.length === 0) return text
  return flatten(links.map((link) => link.text).join(' ')) || raw
}

function oneOf(values: readonly string[]): Message {
  return values.flatMap((value, index) => {
    const separator = index === 0 ? '' : index === values.length - 1 ? ' or ' : ', '
    return message`${separator}${code(value)}`
  })
}

/** The values that a text may be a typo of, the nearest first, as a cell writes them. */
function nearest(text: string, values: readonly string[], syntax: Table['syntax']): string[] {
  return values
    .filter((value) => value !== text)
    .map((value) => ({ value, changes: distance(text.toLowerCase(), value.toLowerCase()) }))
    .filter(({ value, changes }) => changes <= Math.min(text.length, value.length) * MAX_DIFFERENCE)
    .sort((a, b) => a.changes - b.changes)
    .map(({ value }) => (syntax === 'gfm' ? value.replaceAll('|', '\\|') : value))
}
