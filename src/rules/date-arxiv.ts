import { datedRows } from '../list/date-cells.ts'
import { type ListDate, writeDate } from '../list/dates.ts'
import { arxivMonth } from '../list/identity.ts'
import { rule } from './rule.ts'

/** A month between the two means nothing: authors count from different days. */
const LEAST_MONTHS = 2

/** A row dated before its paper was there. */
export default rule(
  {
    id: 'date-arxiv',
    severity: ['warning'],
    says: 'A row dated two months or more before its paper’s arXiv number was given out.',
    novelty: 'relative',
  },
  (list, { report }) => {
    for (const table of list.tables) {
      for (const { row, cell, date } of datedRows(table)) {
        const numbers = row.papers.filter((paper) => paper.startsWith('arxiv:'))
        const [number] = numbers
        const month = number && arxivMonth(number)
        if (!month || numbers.length > 1) continue
        const months = (month.year - date.year) * 12 + month.month - (date.month ?? 12)
        if (months < LEAST_MONTHS) continue
        const given = `${month.year}-${String(month.month).padStart(2, '0')}`
        const expected = writeMonth(date, month)
        report({
          message: `Unexpected date “${cell.text}”, expected ${given} or later: the row links \`${number}\`, a number of that month`,
          place: cell.span,
          about: [...table.section.path, row.identity ?? row.title],
          ...(expected !== undefined && cell.raw === cell.text && { expected: [expected] }),
        })
      }
    }
  },
)

/** The number's month, written as precisely as the row writes its date; a day cannot be known. */
function writeMonth(date: ListDate, month: { year: number; month: number }): string | undefined {
  if (date.precision === 'day') return
  return date.precision === 'year'
    ? writeDate({ year: month.year, precision: 'year', format: date.format }, date.format)
    : writeDate({ ...month, precision: 'month', format: date.format }, date.format)
}
