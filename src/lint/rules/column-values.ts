import { distance } from 'fastest-levenshtein'
import * as v from 'valibot'
import type { Cell, Table } from '../../list/model.ts'
import { fold, truncate } from '../../list/text.ts'
import { pattern } from '../../schema/pattern.ts'
import { code, type Message, message, quote } from '../message.ts'
import { rule } from '../rule.ts'

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

/** The share of a text that may differ from a value that is suggested instead. */
const MAX_DIFFERENCE = 0.4

export default rule(
  {
    id: 'column-values',
    severity: ['off', 'warning'],
    description:
      'A cell that is empty in a required column, or not one of the allowed values, or does not match the pattern.',
    baseline: 'changed-lines',
    options,
  },
  (list, { options, report }) => {
    for (const table of list.tables) {
      for (const column of table.columns) {
        const rules = options.columns[column.name]
        if (!rules) continue
        const matcher = rules.pattern && new RegExp(`^(?:${rules.pattern})$`, 'u')
        for (const row of table.rows) {
          const cell = row.cells[column.index]
          const text = cell ? shownIn(cell) : ''
          const place = cell && cell.span.end > cell.span.start ? cell.span : row.span
          const fingerprint = [...table.section.path, column.name, row.identity ?? row.title]
          if (text === '') {
            if (rules.required) {
              report({
                message: message`The column ${quote(column.name)} must not be empty. Add a value.`,
                place,
                fingerprint,
              })
            }
          } else if (rules.values && !rules.values.includes(text)) {
            const near = cell?.raw === text ? nearest(text, rules.values, table.syntax) : []
            report({
              message: message`${quote(truncate(text))} is not allowed in the column ${quote(column.name)}. Use ${oneOf(rules.values)}.`,
              place,
              fingerprint,
              ...(near.length > 0 && { expected: near }),
            })
          } else if (matcher && !matcher.test(text)) {
            report({
              message: message`${quote(truncate(text))} does not match the pattern of the column ${quote(column.name)}: ${code(rules.pattern ?? '')}.`,
              place,
              fingerprint,
            })
          }
        }
      }
    }
  },
)

/** The visible text of a cell; of one with only images, their alternative text. */
function shownIn({ text, links, raw }: Cell): string {
  if (text !== '' || links.length === 0) return text
  return fold(links.map((link) => link.text).join(' ')) || raw
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
    .map((value) => ({ value, changes: distance(text.toLowerCase(), value.toLowerCase()) }))
    .filter(({ value, changes }) => changes <= Math.min(text.length, value.length) * MAX_DIFFERENCE)
    .sort((a, b) => a.changes - b.changes)
    .map(({ value }) => (syntax === 'gfm' ? value.replaceAll('|', '\\|') : value))
}
