import { distance } from 'fastest-levenshtein'
import * as v from 'valibot'
import type { Cell, Table } from '../../list/model.ts'
import { pattern } from '../../schema/pattern.ts'
import { flatten } from '../../text/phrases.ts'
import { truncate } from '../../text/truncate.ts'
import { rule } from '../rule.ts'

const options = v.strictObject({
  columns: v.optional(
    v.pipe(
      v.record(
        v.string(),
        v.strictObject({
          required: v.optional(
            v.pipe(v.boolean(), v.description('Whether the cell must hold something.')),
          ),
          values: v.optional(
            v.pipe(v.array(v.string()), v.description('The only texts that the cell may show.')),
          ),
          pattern: v.optional(
            v.pipe(pattern, v.description('What the cell’s whole visible text must match.')),
          ),
        }),
      ),
      v.description('For each column, by its header, what its cells may hold.'),
    ),
    {},
  ),
})

/** How much of a text may differ from a value for that to be offered instead. */
const NEAR = 0.4

/** A cell that does not hold what its column must. */
export default rule(
  {
    id: 'column-values',
    severity: ['off', 'warning'],
    description:
      'A cell that is empty in a required column, or is not one of the column’s values or not of its pattern.',
    baseline: 'changed-lines',
    options,
  },
  (list, { options, report }) => {
    for (const table of list.tables) {
      for (const column of table.columns) {
        const demands = options.columns[column.name]
        if (!demands) continue
        const matcher = demands.pattern && new RegExp(`^(?:${demands.pattern})$`, 'u')
        for (const row of table.rows) {
          const cell = row.cells[column.index]
          const text = cell ? shownIn(cell) : ''
          const place = cell && cell.span.end > cell.span.start ? cell.span : row.span
          const about = [...table.section.path, column.name, row.identity ?? row.title]
          if (text === '') {
            if (demands.required) {
              report({
                message: `Unexpected empty cell in “${column.name}”, expected a value`,
                place,
                fingerprint: about,
              })
            }
          } else if (demands.values && !demands.values.includes(text)) {
            const near = cell?.raw === text ? nearest(text, demands.values, table.syntax) : []
            report({
              message: `Unexpected “${truncate(text)}” in “${column.name}”, expected ${oneOf(demands.values)}`,
              place,
              fingerprint: about,
              ...(near.length > 0 && { expected: near }),
            })
          } else if (matcher && !matcher.test(text)) {
            report({
              message: `Unexpected “${truncate(text)}” in “${column.name}”, expected a text of the pattern \`${demands.pattern}\``,
              place,
              fingerprint: about,
            })
          }
        }
      }
    }
  },
)

/** What a reader sees of a cell; of one that holds only pictures, their alternative text. */
function shownIn({ text, links, raw }: Cell): string {
  if (text !== '' || links.length === 0) return text
  return flatten(links.map((link) => link.text).join(' ')) || raw
}

function oneOf(values: readonly string[]): string {
  const quoted = values.map((value) => `“${value}”`).join(', ')
  return values.length === 1 ? quoted : `one of ${quoted}`
}

/** The values that a text may be a slip of, the likeliest first, as a cell writes them. */
function nearest(text: string, values: readonly string[], syntax: Table['syntax']): string[] {
  return values
    .map((value) => ({ value, changes: distance(text.toLowerCase(), value.toLowerCase()) }))
    .filter(({ value, changes }) => changes <= Math.min(text.length, value.length) * NEAR)
    .sort((a, b) => a.changes - b.changes)
    .map(({ value }) => (syntax === 'gfm' ? value.replaceAll('|', '\\|') : value))
}
