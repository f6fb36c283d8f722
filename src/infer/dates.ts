import type { VFile } from 'vfile'
import { timelinesOf } from '../lint/analysis/date-cells.ts'
import { type PaperTimeline, paperTimelines } from '../lint/analysis/paper-dates.ts'
import { isLong, type SortDirection } from '../lint/analysis/sort-direction.ts'
import type { List } from '../list/model.ts'
import { findingsOf } from './findings.ts'
import { byFrequency } from './share.ts'

/** A table with dates. */
export interface DatedTable {
  /** The header of its dates. */
  column: string
  /** How most of them are written: `YYYY-MM`. */
  format: string
  rows: number
  /** Absent if the rows are not sorted by date. */
  direction?: SortDirection
}

/** The tables of a list that have dates. */
export interface Dates {
  tables: DatedTable[]
  /** The number of findings of `date-order` with each value of its option. */
  findings: Record<SortDirection | 'auto', number>
}

/** Which columns of a list hold dates, how they are written and sorted. */
export function analyzeDates(file: VFile, list: List): Dates {
  const count = (order: SortDirection | 'auto') =>
    findingsOf(file, 'date-order', ['warning', { order }]).size
  const timelines = paperTimelines(timelinesOf({ list, text: String(file) }), undefined)
  return {
    tables: timelines.flatMap((timeline) => datedTable(timeline) ?? []),
    findings: {
      auto: count('auto'),
      'newest-first': count('newest-first'),
      'oldest-first': count('oldest-first'),
    },
  }
}

function datedTable({ timeline, trusted, order }: PaperTimeline): DatedTable | undefined {
  const { table, dated } = timeline
  const column = table?.columns.find(({ role }) => role === 'date')
  if (!column || !isLong(trusted)) return
  const [[format] = ['']] = byFrequency(dated, ({ date }) => date.format)
  const direction = order?.direction
  return { column: column.name, format, rows: dated.length, ...(direction && { direction }) }
}
