import { fits } from '../../dates/parse.ts'
import { writeDate } from '../../dates/write.ts'
import type { Table } from '../../list/model.ts'
import { dateCells } from '../analysis/date-cells.ts'
import { matchTables } from '../baseline/match-tables.ts'
import { rule } from '../rule.ts'

/** The share of a column's dates that may differ from a format for it to be the column's. */
const MOST_OUTLIERS = 0.25
/** So many dates must agree for their format to be the column's. */
const LEAST_DATES = 3

/** A date that is none, or is written otherwise than its column's. */
export default rule(
  {
    id: 'date-format',
    severity: ['warning'],
    description:
      'A date that does not exist, or is not in the format that most of its column uses.',
    baseline: 'changed-lines',
  },
  (list, { base, report }) => {
    const matches = base && matchTables(list, base.list)
    for (const table of list.tables) {
      const format = usualFormat(matches?.get(table) ?? table)
      for (const { row, cell, reading } of dateCells(table)) {
        const about = [...table.section.path, row.identity ?? row.title]
        if (reading.kind === 'impossible') {
          report({
            message: `Unexpected date “${cell.text}” (${reading.reason}), expected ${reading.expected}`,
            place: cell.span,
            fingerprint: [...about, 'impossible'],
          })
          continue
        }
        if (reading.kind !== 'date' || !format || fits(cell.text, format)) continue
        const expected = writeDate(reading.date, format)
        report({
          message: `Unexpected date “${cell.text}”, expected ${expected === undefined ? `the form ${format}` : `“${expected}”`} as in the rest of the column`,
          place: cell.span,
          fingerprint: about,
          // Where markup stands around the date, what to write is told only.
          ...(expected !== undefined &&
            cell.raw === cell.text && { expected: [expected], fixKind: 'safe' }),
        })
      }
    }
  },
)

/** The format of a table's dates, where nearly all of them have one. */
function usualFormat(table: Table): string | undefined {
  const dates = dateCells(table).flatMap(({ cell, reading }) =>
    reading.kind === 'date' ? [{ text: cell.text, format: reading.date.format }] : [],
  )
  let usual: string | undefined
  let most = LEAST_DATES - 1
  for (const format of new Set(dates.map((date) => date.format))) {
    const fitting = dates.filter((date) => fits(date.text, format)).length
    if (fitting > most) {
      most = fitting
      usual = format
    }
  }
  return dates.length - most <= dates.length * MOST_OUTLIERS ? usual : undefined
}
