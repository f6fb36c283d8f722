import { type DateReading, type ListDate, readDate } from '../dates/dates.ts'
import type { Cell, Row, Table } from './model.ts'

/** A cell of a date column, and the date in it. */
export interface DateCell {
  row: Row
  cell: Cell
  reading: DateReading
}

export interface DatedRow {
  row: Row
  cell: Cell
  date: ListDate
}

const cache = new WeakMap<Table, DateCell[]>()

/** The cells of a table's first date column, row by row; none where it has no such column. */
export function dateCells(table: Table): DateCell[] {
  const found = cache.get(table) ?? readDateCells(table)
  cache.set(table, found)
  return found
}

function readDateCells(table: Table): DateCell[] {
  const column = table.columns.find((candidate) => candidate.role === 'date')
  if (!column) return []
  return table.rows.flatMap((row) => {
    const cell = row.cells[column.index]
    if (!cell) return []
    const hidden = /<!--\s*(.*?)\s*-->/.exec(cell.raw)?.[1]
    return [{ row, cell, reading: readDate(cell.text, hidden) }]
  })
}

/** The rows of a table that have a date. */
export function datedRows(table: Table): DatedRow[] {
  return dateCells(table).flatMap(({ row, cell, reading }) =>
    reading.kind === 'date' ? [{ row, cell, date: reading.date }] : [],
  )
}
