import type { VFile } from 'vfile'
import { datedRows } from '../lint/analysis/date-cells.ts'
import {
  directionOf,
  MIN_DATES,
  type SortDirection,
  sortDirection,
} from '../lint/analysis/sort-direction.ts'
import type { List, Table } from '../list/model.ts'
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
  const usual = directionOf(list.tables)
  return {
    tables: list.tables.flatMap((table) => datedTable(table, usual) ?? []),
    findings: {
      auto: count('auto'),
      'newest-first': count('newest-first'),
      'oldest-first': count('oldest-first'),
    },
  }
}

function datedTable(table: Table, usual: SortDirection | undefined): DatedTable | undefined {
  const rows = datedRows(table)
  const column = table.columns.find(({ role }) => role === 'date')
  if (!column || rows.length < MIN_DATES) return
  const direction = sortDirection(table, usual)
  const [[format] = ['']] = byFrequency(rows, ({ date }) => date.format)
  return { column: column.name, format, rows: rows.length, ...(direction && { direction }) }
}
