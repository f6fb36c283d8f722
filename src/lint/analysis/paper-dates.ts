/** What the arXiv numbers of entries show about their dates. */

import { monthNumber, monthsOf } from '../../dates/compare.ts'
import type { ListDate, YearMonth } from '../../dates/formats.ts'
import { writeDate } from '../../dates/write.ts'
import { arxivMonth } from '../../identity/arxiv.ts'
import type { List } from '../../list/model.ts'
import type { FileContext } from '../context.ts'
import { beforeChange, type DatedEntry, type Timeline, timelinesOf } from './date-cells.ts'
import { isNamedByPage } from './named-by-page.ts'
import {
  type DateOrder,
  fitsBetween,
  neighborsOf,
  ownOrder,
  type SortDirection,
  type SortedEntries,
  sortedEntries,
  type Weigh,
} from './sort-direction.ts'

/** A smaller difference is no mistake: authors count from different days. */
export const MIN_MONTHS = 2
/**
 * A column with so many early dates, and this share, has another meaning: days of releases. Of 40
 * columns with six papers or more in 20 lists none has over 6 % early dates.
 */
const MIN_EARLY = 3
const MAX_EARLY = 0.15
/** Entries with one day, as of an event. */
const MIN_SHARED_DAY = 3
/**
 * Dates agree with the numbers if at least so many others do, and this share of them: 36 of those 40
 * columns, with 11,296 of 11,480 papers.
 */
const MIN_OTHERS = 5
const MIN_AGREEING = 0.95
/** A month of difference counts in tables of this size, of which as many agree exactly. */
const MIN_EXACT = 20
/** Where fewer agree, a later date may be one of publication; the entry is only not moved. */
const MIN_OTHERS_UNMOVED = 3
const MIN_AGREEING_UNMOVED = 0.8

/** A dated entry with exactly one arXiv number. */
export interface PaperDate {
  dated: DatedEntry
  /** `arxiv:1706.03762` */
  number: string
  month: YearMonth
  /** Months from the paper to the date, negative for a date before it; 0 if the date can be its month. */
  gap: number
}

/** What is wrong with a date. */
export type DateDoubt =
  /** It is before the paper, or a year or more after it. */
  | 'early'
  | 'late'
  /** The entry stands where the paper's month belongs, but not its date. */
  | 'place'
  /** It does not agree with the number, which is no finding by itself. */
  | 'differs'

/** A timeline with what is known about its dates. */
export interface PaperTimeline {
  timeline: Timeline
  papers: PaperDate[]
  doubts: ReadonlyMap<DatedEntry, PaperDate & { doubt: DateDoubt }>
  /** The entries whose dates are not in doubt. */
  trusted: DatedEntry[]
  order: DateOrder | undefined
  /** Of entries that could move, one whose number agrees exactly stays. */
  weigh: Weigh
}

interface CachedTimelines {
  today: string | undefined
  models: readonly Timeline[]
  found: PaperTimeline[]
}

const cache = new WeakMap<readonly Timeline[], CachedTimelines>()

/**
 * Compares the dates of a list's timelines with their arXiv numbers. What a column means, and whether
 * its dates agree with the numbers, is inferred from the list before the change, where it has that.
 */
export function reviewedTimelines(
  list: List,
  context: Pick<FileContext, 'text' | 'today' | 'base' | 'baseTable'>,
): PaperTimeline[] {
  const timelines = timelinesOf({ list, text: context.text })
  return paperTimelines(timelines, context.today, beforeChange(timelines, context))
}

/**
 * Compares the dates of a file's timelines with their arXiv numbers.
 * @param today an ISO day
 * @param before each timeline as it was before the change, to infer from
 */
export function paperTimelines(
  timelines: readonly Timeline[],
  today: string | undefined,
  before: ReadonlyMap<Timeline, Timeline> = new Map(),
): PaperTimeline[] {
  const models = timelines.map((timeline) => before.get(timeline) ?? timeline)
  const known = cache.get(timelines)
  const isKnown = known?.today === today && models.every((model, at) => model === known?.models[at])
  if (known && isKnown) return known.found
  const found = compareAll(timelines, today, models)
  cache.set(timelines, { today, models, found })
  return found
}

function compareAll(
  timelines: readonly Timeline[],
  today: string | undefined,
  models: readonly Timeline[],
): PaperTimeline[] {
  const papers = new Map([...timelines, ...models].map((each) => [each, paperDates(each)]))
  return timelines.map((timeline, at) => {
    const own = papers.get(timeline) as PaperDate[]
    const model = models[at] ?? timeline
    const evidence = papers.get(model) as PaperDate[]
    const sameHeader = models.filter(({ header }) => header === model.header)
    const pool =
      evidence.length > 10 ? evidence : sameHeader.flatMap((same) => papers.get(same) ?? [])
    const doubts = findDoubts(own, { evidence, isAhead: isAhead(pool) })
    const isTrusted = (dated: DatedEntry) => !doubts.has(dated) && !isFuture(dated.date, today)
    let trusted = timeline.dated.filter(isTrusted)
    const inexact = new Set(own.flatMap(({ gap, dated }) => (gap === 0 ? [] : dated)))
    const weigh: Weigh = (dated) => timeline.dated.length + (inexact.has(dated) ? 0 : 1)
    const order = ownOrder(trusted, timeline, weigh)
    if (order) {
      for (const paper of misplacedDates(
        { papers: own, evidence },
        sortedEntries(trusted, order.direction, weigh),
        order.direction,
      )) {
        const doubt = doubts.get(paper.dated)?.doubt ?? 'differs'
        doubts.set(paper.dated, { ...paper, doubt: doubt === 'differs' ? 'place' : doubt })
      }
      trusted = trusted.filter(isTrusted)
    }
    return { timeline, papers: own, doubts, trusted, order, weigh }
  })
}

function paperDates({ dated }: Timeline): PaperDate[] {
  return dated.flatMap((item) => {
    const [number, ...others] = item.entry.papers.filter((paper) => paper.startsWith('arxiv:'))
    const month = number && others.length === 0 ? arxivMonth(number) : undefined
    return number && month ? [{ dated: item, number, month, gap: gapOf(item.date, month) }] : []
  })
}

/** Months from the paper's to the date's nearest month. */
export function gapOf(date: ListDate, month: YearMonth): number {
  const [first, last] = monthsOf(date)
  const paper = monthNumber(month)
  return last < paper ? last - paper : Math.max(first - paper, 0)
}

function isClose({ gap }: PaperDate): boolean {
  return Math.abs(gap) < MIN_MONTHS
}

/** Whether the dates as a whole are those of something before the papers. */
function isAhead(papers: readonly PaperDate[]): boolean {
  const early = papers.filter(({ gap }) => gap <= -MIN_MONTHS).length
  return early >= MIN_EARLY && early >= papers.length * MAX_EARLY
}

/** @param evidence the papers that show what the dates mean: those before the change, if there are any */
function findDoubts(
  papers: readonly PaperDate[],
  { evidence, isAhead }: { evidence: readonly PaperDate[]; isAhead: boolean },
) {
  const doubts = new Map<DatedEntry, PaperDate & { doubt: DateDoubt }>()
  const days = Map.groupBy(papers, ({ dated: { date } }) =>
    date.day === undefined ? undefined : `${date.year}-${date.month}-${date.day}`,
  )
  const isEvent = (paper: PaperDate) =>
    [...days].some(
      ([day, same]) => day !== undefined && same.length >= MIN_SHARED_DAY && same.includes(paper),
    )
  const close = evidence.filter(isClose).length
  for (const paper of papers) {
    const { gap, dated } = paper
    if (Math.abs(gap) < MIN_MONTHS) continue
    const isAmong = evidence.some(({ number }) => number === paper.number)
    const others = evidence.length - (isAmong ? 1 : 0)
    const agrees = others >= MIN_OTHERS && close >= others * MIN_AGREEING
    const years = dated.date.year - paper.month.year
    const isLate = dated.date.precision === 'year' ? years >= 2 : gap >= 12
    if (gap < 0) {
      if (!isAhead && !isEvent(paper) && !isNamedByPage(dated.entry)) {
        doubts.set(dated, { ...paper, doubt: 'early' })
      }
    } else if (agrees && isLate) {
      doubts.set(dated, { ...paper, doubt: 'late' })
    } else if (others < MIN_OTHERS_UNMOVED || close >= others * MIN_AGREEING_UNMOVED) {
      doubts.set(dated, { ...paper, doubt: 'differs' })
    }
  }
  return doubts
}

/** The entries that stand where their papers' months belong, and not their dates. */
function misplacedDates(
  { papers, evidence }: Record<'papers' | 'evidence', readonly PaperDate[]>,
  sorted: SortedEntries,
  direction: SortDirection,
): PaperDate[] {
  const exact = evidence.filter(({ gap }) => gap === 0).length
  const isExact = evidence.length >= MIN_EXACT && exact >= evidence.length * MIN_AGREEING
  const close = evidence.filter(isClose).length
  return papers.filter(({ dated, gap, month }) => {
    if (gap === 0 || sorted.kept.has(dated)) return false
    if (
      Math.abs(gap) < MIN_MONTHS ? !isExact : close < (evidence.length - 1) * MIN_AGREEING_UNMOVED
    ) {
      return false
    }
    const neighbors = neighborsOf(dated, sorted)
    const paperDate: ListDate = { ...month, precision: 'month', format: 'YYYY-MM' }
    return (
      !fitsBetween(dated.date, neighbors, direction) && fitsBetween(paperDate, neighbors, direction)
    )
  })
}

/** The date of a paper in the format of another date; nothing for an unknown day. */
export function writePaperDate(
  date: ListDate,
  { year, month, day }: YearMonth & { day?: number },
): { date: ListDate; text: string } | undefined {
  // A day of the right month and a wrong year is most likely the right day.
  const known = day ?? (month === date.month ? date.day : undefined)
  if (date.ambiguous || (date.precision === 'day' && known === undefined)) return
  const found: ListDate = {
    ...{ year, precision: date.precision, format: date.format },
    ...(date.precision !== 'year' && { month }),
    ...(date.precision === 'day' && known !== undefined && { day: known }),
  }
  const text = writeDate(found, date.format)
  return text === undefined ? undefined : { date: found, text }
}

/** Whether an entry stays where it is when its date is corrected. */
export function staysInPlace(
  dated: DatedEntry,
  date: ListDate,
  { timeline, trusted }: PaperTimeline,
): boolean {
  const corrected = { ...dated, date }
  const others = new Set(trusted)
  const entries = timeline.dated.flatMap((other) =>
    other === dated ? [corrected] : others.has(other) ? [other] : [],
  )
  const order = ownOrder(entries, timeline)
  return !order || sortedEntries(entries, order.direction).kept.has(corrected)
}

/** Whether a date is later than tomorrow in UTC, or a year than the next one. */
export function isFuture({ year, month, day }: ListDate, today: string | undefined): boolean {
  if (today === undefined) return false
  const tomorrow = new Date(`${today}T00:00:00Z`)
  tomorrow.setUTCDate(tomorrow.getUTCDate() + 1)
  if (month === undefined) return year > Number(today.slice(0, 4)) + 1
  return Date.UTC(year, month - 1, day ?? 1) > tomorrow.getTime()
}
