import { type ListDate, writeDate, type YearMonth } from '../../dates/dates.ts'
import { arxivMonth, identify } from '../../identity/identity.ts'
import { type LinkResult, metadataOf } from '../../links/result.ts'
import { datedRows } from '../../list/date-cells.ts'
import type { Row } from '../../list/model.ts'
import { paperPart } from '../analysis/paper-part.ts'
import { message } from '../message.ts'
import { rule } from '../rule.ts'

/** Less is no mistake: authors count from different days. */
const MIN_MONTHS = 2

const MONTH = new Intl.DateTimeFormat('en', { month: 'long', year: 'numeric', timeZone: 'UTC' })

export default rule(
  {
    id: 'date-arxiv',
    severity: ['warning'],
    description: 'A row dated two months or more before its arXiv paper appeared.',
    baseline: 'changed-lines',
  },
  (list, { linkResults, report }) => {
    for (const table of list.tables) {
      for (const { row, cell, date } of datedRows(table)) {
        const numbers = row.papers.filter((paper) => paper.startsWith('arxiv:'))
        const [number] = numbers
        const appeared = number && numbers.length === 1 && firstDay(row, number, linkResults)
        const month = appeared || (number && arxivMonth(number))
        if (!month || numbers.length > 1) continue
        const months = (month.year - date.year) * 12 + month.month - (date.month ?? 12)
        if (months < MIN_MONTHS) continue
        const day = appeared
          ? `on ${appeared.text}`
          : `in ${MONTH.format(Date.UTC(month.year, month.month - 1))}`
        const expected = write(date, month)
        report({
          message: message`The date is before the paper: ${paperPart(number)} appeared ${day}.`,
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

/** The day on which the first version of a row's paper appeared, if the link results have it. */
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

/** When the paper appeared, in the format of the row's date; nothing for an unknown day. */
function write(date: ListDate, found: YearMonth & { day?: number }): string | undefined {
  const { year, month, day } = found
  const { precision, format } = date
  if (precision === 'year') return writeDate({ year, precision, format }, format)
  if (precision === 'month') return writeDate({ year, month, precision, format }, format)
  return day === undefined ? undefined : writeDate({ year, month, day, precision, format }, format)
}
