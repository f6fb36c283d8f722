import { identify } from '../../identity/identify.ts'
import { type LinkResult, metadataOf } from '../../links/result.ts'
import { isVenue } from '../../list/link-text.ts'
import type { Entry } from '../../list/model.ts'
import type { DatedEntry } from '../analysis/date-cells.ts'
import {
  type DateDoubt,
  gapOf,
  isFuture,
  MIN_MONTHS,
  type PaperDate,
  reviewedTimelines,
  staysInPlace,
  writePaperDate,
} from '../analysis/paper-dates.ts'
import { paperPart } from '../analysis/paper-part.ts'
import { type Message, message } from '../message.ts'
import { rule } from '../rule.ts'

export default rule(
  {
    id: 'date-arxiv',
    severity: ['warning'],
    description:
      'A date two months or more before the entry’s arXiv paper appeared, or years after it where the others agree.',
    baseline: 'changed-lines',
  },
  (list, context) => {
    const { today, linkResults, report } = context
    for (const papers of reviewedTimelines(list, context)) {
      for (const [dated, paper] of papers.doubts) {
        const { entry, cell, date } = dated
        if (paper.doubt === 'differs' || isFuture(date, today)) continue
        const firstDay = firstDayOf(entry, paper.number, linkResults)
        const found = firstDay ?? paper.month
        const gap = gapOf(date, found)
        if (paper.doubt === 'early' ? gap > -MIN_MONTHS : gap === 0) continue
        const right = writePaperDate(date, found)
        // Another entry with this number may be the right one: then the link is wrong.
        const isOnly = papers.papers.filter(({ number }) => number === paper.number).length === 1
        const isOffered =
          right &&
          isOnly &&
          isPlain(dated, paper.doubt, gap) &&
          cell.raw === cell.text &&
          staysInPlace(dated, right.date, papers)
        report({
          message: message`${reasonOf(paper.doubt, gap)}: ${paperPart(paper.number)} appeared ${
            firstDay ? `on ${firstDay.text}` : `in ${monthWords(found)}`
          }.`,
          place: cell.span,
          fingerprint: [...entry.section.path, entry.identity ?? entry.title],
          ...(isOffered && { expected: [right.text] }),
        })
      }
    }
  },
)

/**
 * Whether the date is what is wrong. Otherwise that may be the link: of a later model, with the paper
 * of an earlier one, or of a paper that a conference had in that year.
 */
function isPlain({ entry, cell, date }: DatedEntry, doubt: DateDoubt, gap: number): boolean {
  if (doubt === 'late' && gap % 12 !== 0) return false
  if (date.precision !== 'year' || entry.kind === 'bullet') return true
  return !entry.cells.some(
    (other) => other !== cell && isVenue(other.text) && !/arxiv|\d{4}$/i.test(other.text),
  )
}

function reasonOf(doubt: DateDoubt, gap: number): Message {
  if (doubt === 'early') return message`The date is before the paper`
  if (doubt === 'place') {
    return message`The entry is in the place of its paper’s month, not of its date`
  }
  const years = Math.round(gap / 12)
  const after = gap % 12 > 0 ? `${gap} months` : years === 1 ? 'one year' : `${years} years`
  return message`The date is ${after} after the paper`
}

/** The day on which the first version of an entry's paper appeared, if the link results have it. */
function firstDayOf(
  { links }: Entry,
  number: PaperDate['number'],
  results: ReadonlyMap<string, LinkResult> | undefined,
) {
  const text = links
    .filter(({ url }) => identify(url) === number)
    .map(({ url }) => metadataOf(results, url, 'paper')?.published?.slice(0, 10))
    .find((day) => day !== undefined)
  const [, year, month, day] = /^(\d{4})-(\d\d)-(\d\d)$/.exec(text ?? '') ?? []
  if (!text || !day) return undefined
  return { year: Number(year), month: Number(month), day: Number(day), text }
}

/** `February 2025`. */
function monthWords({ year, month }: { year: number; month: number }): string {
  const options = { month: 'long', year: 'numeric', timeZone: 'UTC' } as const
  return new Date(Date.UTC(year, month - 1)).toLocaleDateString('en', options)
}
