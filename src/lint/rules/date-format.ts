import { fits, writeDate } from '../../dates/dates.ts'
import { dateCells } from '../../list/date-cells.ts'
import type { Table } from '../../list/model.ts'
import { matchTables } from '../baseline/match-tables.ts'
import { code, message, quote } from '../message.ts'
import { rule } from '../rule.ts'

/** A format is the column's if at most this share of its dates differ from it. */
const MAX_OUTLIERS = 0.25
/** A format is the column's if at least so many dates have it. */
const MIN_DATES = 3

export default rule(
  {
    id: 'date-format',
    severity: ['warning'],
    description: 'A date that does not exist, or that differs from the usual format of its column.',
    baseline: 'changed-lines',
  },
  (list, { base, report }) => {
    const matches = base && matchTables(list, base.list)
    for (const table of list.tables) {
      const format = usualFormat(matches?.get(table) ?? table)
      for (const { row, cell, reading } of dateCells(table)) {
        const fingerprint = [...table.section.path, row.identity ?? row.title]
        const place = cell.span
        if (reading.kind === 'impossible') {
          report({
            message: message`${quote(cell.text)} is not a date: there is no ${reading.reason}.`,
            place,
            fingerprint: [...fingerprint, 'impossible'],
          })
          continue
        }
        if (reading.kind !== 'date' || !format || fits(cell.text, format)) continue
        const expected = writeDate(reading.date, format)
        report({
          message: message`Nearly all dates in this column are written as ${code(format)}. ${
            expected === undefined
              ? message`Write ${quote(cell.text)} the same way.`
              : message`Write ${code(expected)} instead of ${quote(cell.text)}.`
          }`,
          place,
          fingerprint,
          // A date with markup around it is not replaced.
          ...(expected !== undefined &&
            cell.raw === cell.text && { expected: [expected], fixKind: 'safe' }),
        })
      }
    }
  },
)

/** The format that nearly all dates of a table have. */
function usualFormat(table: Table): string | undefined {
  const dates = dateCells(table).flatMap(({ cell, reading }) =>
    reading.kind === 'date' ? [{ text: cell.text, format: reading.date.format }] : [],
  )
  let usual: string | undefined
  let most = MIN_DATES - 1
  for (const format of new Set(dates.map((date) => date.format))) {
    const fitting = dates.filter((date) => fits(date.text, format)).length
    if (fitting > most) {
      most = fitting
      usual = format
    }
  }
  return dates.length - most <= dates.length * MAX_OUTLIERS ? usual : undefined
}
