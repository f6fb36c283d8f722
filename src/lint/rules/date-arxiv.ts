import type { ListDate, YearMonth } from '../../dates/formats.ts'
import { writeDate } from '../../dates/write.ts'
import { arxivMonth } from '../../identity/arxiv.ts'
import { identify } from '../../identity/identify.ts'
import { type LinkResult, metadataOf } from '../../links/result.ts'
import type { Row } from '../../list/model.ts'
import { datedRows } from '../analysis/date-cells.ts'
import { rule } from '../rule.ts'

/** A month between the two means nothing: authors count from different days. */
const LEAST_MONTHS = 2

/** A row dated before its paper was there. */
export default rule(
  {
    id: 'date-arxiv',
    severity: ['warning'],
    description: 'A row dated two months or more before its paper’s arXiv number was given out.',
    baseline: 'changed-lines',
  },
  (list, { file, report }) => {
    for (const table of list.tables) {
      for (const { row, cell, date } of datedRows(table)) {
        const numbers = row.papers.filter((paper) => paper.startsWith('arxiv:'))
        const [number] = numbers
        const appeared =
          number && numbers.length === 1 && firstDay(row, number, file.data.linkResults)
        const month = appeared || (number && arxivMonth(number))
        if (!month || numbers.length > 1) continue
        const months = (month.year - date.year) * 12 + month.month - (date.month ?? 12)
        if (months < LEAST_MONTHS) continue
        const given = `${month.year}-${String(month.month).padStart(2, '0')}`
        const reason = appeared
          ? `the row links \`${number}\`, which came out on ${appeared.text}`
          : `the row links \`${number}\`, a number of that month`
        const expected = write(date, month)
        report({
          message: `Unexpected date “${cell.text}”, expected ${given} or later: ${reason}`,
          place: cell.span,
          fingerprint: [...table.section.path, row.identity ?? row.title],
          ...(expected !== undefined && cell.raw === cell.text && { expected: [expected] }),
        })
      }
    }
  },
)

interface Day extends YearMonth {
  day: number
  /** As an ISO date. */
  text: string
}

/** The day on which the first version of a row's paper came out, where its archive has told. */
function firstDay(
  row: Row,
  number: string,
  results: ReadonlyMap<string, LinkResult> | undefined,
): Day | undefined {
  const link = row.links.find(
    ({ url }) => identify(url) === number && metadataOf(results, url, 'paper'),
  )
  const text = link && metadataOf(results, link.url, 'paper')?.published?.slice(0, 10)
  const [, year, month, day] = /^(\d{4})-(\d\d)-(\d\d)$/.exec(text ?? '') ?? []
  if (!text || !day) return undefined
  return { year: Number(year), month: Number(month), day: Number(day), text }
}

/** When the paper came out, written as precisely as the row writes its date; a day, if it is known. */
function write(date: ListDate, found: YearMonth & { day?: number }): string | undefined {
  const { year, month, day } = found
  const { precision, format } = date
  if (precision === 'year') return writeDate({ year, precision, format }, format)
  if (precision === 'month') return writeDate({ year, month, precision, format }, format)
  return day === undefined ? undefined : writeDate({ year, month, day, precision, format }, format)
}
