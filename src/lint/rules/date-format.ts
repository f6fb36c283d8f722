import type { ListDate } from '../../dates/formats.ts'
import { fits } from '../../dates/parse.ts'
import { writeDate } from '../../dates/write.ts'
import {
  beforeChange,
  type DateReadingCell,
  type Timeline,
  timelinesOf,
} from '../analysis/date-cells.ts'
import {
  isFuture,
  type PaperTimeline,
  reviewedTimelines,
  staysInPlace,
  writePaperDate,
} from '../analysis/paper-dates.ts'
import { code, message, quote } from '../message.ts'
import { type RuleContext, rule } from '../rule.ts'

/** A format is the one of a header if so many dates have it, and this share of all. */
const MIN_DATES = 3
const MIN_SHARE = 0.75
/** Another spelling is a warning, and another padding is reported, if this share agrees. */
const MIN_SHARE_WARNING = 0.95

export default rule(
  {
    id: 'date-format',
    severity: ['warning', 'info'],
    description:
      'A date that cannot be read, does not exist or is in the future, or that is written in another format than the others.',
    baseline: 'changed-lines',
  },
  (list, context) => {
    const { text, today } = context
    const timelines = timelinesOf({ list, text })
    const models = beforeChange(timelines, context)
    const byHeader = Map.groupBy(new Set(models.values()), ({ header }) => header)
    const formats = new Map(
      [...byHeader].map(([header, same]) => [header, new HeaderFormats(same)] as const),
    )
    for (const papers of reviewedTimelines(list, context)) {
      const { timeline } = papers
      const model = models.get(timeline) ?? timeline
      for (const found of timeline.cells) {
        if (found.reading.kind === 'impossible') {
          context.report({
            message: message`${quote(found.cell.text)} is not a date: ${found.reading.reason}.`,
            place: found.cell.span,
            fingerprint: [...fingerprintOf(found), 'impossible'],
          })
        } else if (found.reading.kind === 'date') {
          if (isFuture(found.reading.date, today)) reportFuture(found, papers, context)
          if (timeline.table) reportFormat(found, formats.get(model.header), context)
        } else if (isLateYear(found, timeline)) reportFuture(found, papers, context)
      }
    }
  },
)

type DateFormatContext = Pick<RuleContext<object>, 'report' | 'today'>

function fingerprintOf({ entry }: DateReadingCell): string[] {
  return [...entry.section.path, entry.identity ?? entry.title]
}

/** Whether a number is a slip in a year (`2204`), where all the others are years. */
function isLateYear({ cell }: DateReadingCell, { table, dated }: Timeline): boolean {
  if (!table || !/^(?:2[1-9]|[3-9]\d)\d\d$/.test(cell.text)) return false
  return dated.length >= MIN_DATES && dated.every(({ date }) => date.precision === 'year')
}

/** Where other dates of the column are in the future, it is a calendar. */
function reportFuture(
  found: DateReadingCell,
  papers: PaperTimeline,
  { report, today }: DateFormatContext,
): void {
  const { dated } = papers.timeline
  if (dated.filter(({ date }) => isFuture(date, today)).length > 1) return
  const item = dated.find(({ cell }) => cell === found.cell)
  const month = papers.papers.find((paper) => paper.dated === item)?.month
  const right = item && month && writePaperDate(item.date, month)
  const isOffered =
    right && found.cell.raw === found.cell.text && staysInPlace(item, right.date, papers)
  report({
    message: message`${quote(found.cell.text)} is in the future. Correct the date.`,
    place: found.cell.span,
    fingerprint: [...fingerprintOf(found), 'future'],
    ...(isOffered && { expected: [right.text] }),
  })
}

function reportFormat(
  found: DateReadingCell,
  formats: HeaderFormats | undefined,
  { report }: DateFormatContext,
): void {
  const { cell, reading } = found
  const usual = formats?.usual
  if (reading.kind !== 'date' || !formats || !usual || fits(cell.text, usual)) return
  const expected = writeDate(reading.date, usual)
  // A date of another precision, or with an ambiguous month, is not just another spelling.
  if (expected === undefined) return
  const isCommon = formats.agreeing(reading.date) >= MIN_SHARE_WARNING
  if (!isCommon && isPadding(reading.date.format, usual)) return
  report({
    message: message`Nearly all dates in this column are written as ${code(usual)}. Write ${code(expected)} instead of ${quote(cell.text)}.`,
    place: cell.span,
    fingerprint: fingerprintOf(found),
    severity: isCommon ? 'warning' : 'info',
    // A date with markup around it is not replaced.
    ...(cell.raw === cell.text && {
      expected: [expected],
      fixKind: isCommon ? 'safe' : 'suggestion',
    }),
  })
}

/** Whether two formats differ only in leading zeros. */
function isPadding(format: string, other: string): boolean {
  const bare = (name: string) => name.replace('MM', 'M').replace('DD', 'D')
  return bare(format) === bare(other)
}

/** How the dates of all tables with one header are written. */
class HeaderFormats {
  readonly #dates: { text: string; date: ListDate }[]
  /** The format of nearly all dates. */
  readonly usual: string | undefined
  readonly #other: number

  constructor(timelines: readonly Timeline[]) {
    this.#dates = timelines.flatMap(({ dated }) =>
      dated.map(({ cell, date }) => ({ text: cell.text, date })),
    )
    const counts = [...new Set(this.#dates.map(({ date }) => date.format))].map((format) => ({
      format,
      fitting: this.#dates.filter(({ text }) => fits(text, format)).length,
    }))
    const [most] = counts.sort((a, b) => b.fitting - a.fitting)
    this.#other = this.#dates.length - (most?.fitting ?? 0)
    const isUsual =
      most && most.fitting >= MIN_DATES && most.fitting >= this.#dates.length * MIN_SHARE
    this.usual = isUsual ? most.format : undefined
  }

  /** The share of dates with the usual format, of those that a date's own format does not fit. */
  agreeing({ format }: ListDate): number {
    const { usual } = this
    if (!usual) return 0
    const fitting = this.#dates.filter(({ text }) => fits(text, usual) && !fits(text, format))
    // The date itself differs, also where it is not among those before the change.
    return fitting.length / (fitting.length + Math.max(this.#other, 1))
  }
}
