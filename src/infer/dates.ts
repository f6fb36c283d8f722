import type { VFile } from 'vfile'
import { compareDates } from '../dates/dates.ts'
import { type DatedRow, datedRows } from '../list/date-cells.ts'
import { lint } from '../lint/linter.ts'
import type { List, Table } from '../list/model.ts'
import { only } from './only.ts'

export type SortDirection = 'newest-first' | 'oldest-first'

/** A table with dates. */
export interface DatedTable {
  /** The header of its dates. */
  column: string
  /** How most of them are written: `YYYY-MM`. */
  format: string
  rows: number
  /** Absent where the rows are not sorted by date. */
  direction?: SortDirection
}

/** The tables of a list that have dates. */
export interface Dates {
  tables: DatedTable[]
  /** How many findings `date-order` has with each order: the one it infers, or one for all. */
  findings: Record<SortDirection | 'auto', number>
}

/** Fewer rows show no order. */
const LEAST_DATES = 4
/** The share of steps from row to row that go one way where a table is sorted. */
const MOSTLY = 0.75

/** Which columns of a list hold dates, how they are written and sorted. */
export function readDates(file: VFile, list: List): Dates {
  const count = (order: SortDirection | 'auto') =>
    lint(file, { settings: only('date-order', ['warning', { order }]) }).length
  return {
    tables: list.tables.flatMap((table) => datedTable(table) ?? []),
    findings: {
      auto: count('auto'),
      'newest-first': count('newest-first'),
      'oldest-first': count('oldest-first'),
    },
  }
}

function datedTable(table: Table): DatedTable | undefined {
  const rows = datedRows(table)
  const column = table.columns.find(({ role }) => role === 'date')
  if (!column || rows.length < LEAST_DATES) return
  const direction = directionOf(rows)
  return {
    column: column.name,
    format: commonest(rows.map(({ date }) => date.format)) ?? '',
    rows: rows.length,
    ...(direction && { direction }),
  }
}

function directionOf(rows: readonly DatedRow[]): SortDirection | undefined {
  const steps = rows.flatMap(({ date }, index) => {
    const before = rows[index - 1]
    const step = before ? compareDates(date, before.date) : 0
    return step === 0 ? [] : [Math.sign(step)]
  })
  const rising = steps.filter((step) => step > 0).length
  const falling = steps.length - rising
  if (rising > falling && rising >= steps.length * MOSTLY) return 'oldest-first'
  if (falling > rising && falling >= steps.length * MOSTLY) return 'newest-first'
  return
}

/** The value that occurs most often, of equals the first. */
export function commonest(values: readonly string[]): string | undefined {
  const counts = [...Map.groupBy(values, (value) => value)]
  return counts.sort(([, one], [, other]) => other.length - one.length)[0]?.[0]
}
