import type { Row, Table } from '../../list/model.ts'

/** Rows of a table that are no rows, or not as they were meant. */
export interface BrokenRows {
  /**
   * `conflict`: a marker of a merge conflict; `full-width`: `｜` instead of pipes; `wrapped`: one row
   * over several lines; `empty`: no cell has anything; `text`: the lines directly under a table.
   */
  kind: 'conflict' | 'full-width' | 'wrapped' | 'empty' | 'text'
  rows: Row[]
  /** The row as it was meant, where that is plain. */
  repaired?: string
}

/** A line that git leaves where two changes meet. */
export const CONFLICT_MARKER = /^(?:<{7}|={7}|>{7}|\|{7})(?:[ \t].*)?$/

/** Over how many lines a row may be wrapped. */
const MAX_LINES = 5

/** The rows of a table that only look like rows to GitHub, in the order of the text, each once. */
export function brokenRows(table: Table, text: string): BrokenRows[] {
  const { rows, header, headerSpan } = table
  const source = ({ span }: Pick<Row, 'span'>) => text.slice(span.start, span.end).trimEnd()
  const isText = (row: Row) => row.cells.length === 1 && !/(?<!\\)\|/.test(source(row))
  const isConflict = (row: Row) => CONFLICT_MARKER.test(source(row))
  const under = rows.findLastIndex((row) => !isText(row) || isConflict(row)) + 1
  const isFramed = header.length > 1 && /^\|.*\|$/.test(source({ span: headerSpan }))
  const isWide = text.slice(table.span.start, table.span.end).includes('｜')
  const isRegular = !isFramed && endInLinks(table)
  const found: BrokenRows[] = []
  for (let at = 0; at < rows.length; at++) {
    const row = rows[at] as Row
    const repaired =
      isWide && row.cells.length <= header.length && fullWidthRepair(source(row), header.length)
    const isWhole = row.cells.length >= header.length && source(row).endsWith('|')
    const lines = isFramed && !isWhole ? rows.slice(at, at + MAX_LINES).map(source) : []
    const wrapped = isRegular
      ? wrappedUnframed(rows.slice(at, at + 2), header.length, source)
      : wrappedRow(lines, header.length)
    if (isConflict(row)) found.push({ kind: 'conflict', rows: [row] })
    else if (repaired) found.push({ kind: 'full-width', rows: [row], repaired })
    else if (wrapped) {
      found.push({ kind: 'wrapped', rows: rows.slice(at, at + wrapped.lines), ...wrapped })
      at += wrapped.lines - 1
    } else if (row.cells.every(({ raw }) => raw === '')) found.push({ kind: 'empty', rows: [row] })
    else if (at >= under && header.length > 1) {
      found.push({ kind: 'text', rows: rows.slice(at) })
      break
    }
  }
  return found
}

/** A line split at its pipes, those at its ends left out. */
export function cellsOf(line: string): string[] {
  const inner = line.replace(/^\|/, '').replace(/(?<!\\)\|$/, '')
  return inner.split(/(?<!\\)\|/).map((cell) => cell.trim())
}

function fullWidthRepair(line: string, width: number): string | undefined {
  const repaired = line.replaceAll('｜', '|')
  return repaired !== line && cellsOf(repaired).length === width ? repaired : undefined
}

/**
 * The row that some lines are together: the first lacks its last pipe or the next its first one, and
 * joined they have as many cells as the header.
 */
function wrappedRow(
  lines: readonly string[],
  width: number,
): { lines: number; repaired: string } | undefined {
  let [joined = '', ...others] = lines
  if (!joined.startsWith('|') || CONFLICT_MARKER.test(joined)) return
  for (const [index, line] of others.entries()) {
    const isNewRow = line.startsWith('|') && joined.endsWith('|')
    if (isNewRow || CONFLICT_MARKER.test(line)) return
    joined += ` ${line}`
    const count = cellsOf(joined).length
    if (count > width) return
    if (count === width && line.endsWith('|')) return { lines: index + 2, repaired: joined }
  }
  return
}

const startsWithNumber = ({ cells }: Row) => /^\p{P}?\d/u.test(cells[0]?.text ?? '')
const endsInLink = ({ cells }: Row) => (cells.at(-1)?.links.length ?? 0) > 0

/** Whether all whole rows of a table begin with a number or date and end in a link. */
function endInLinks({ rows, header }: Table): boolean {
  const whole = rows.filter(({ cells }) => cells.length === header.length)
  return (
    whole.length > 0 &&
    whole.length < rows.length &&
    whole.every((row) => startsWithNumber(row) && endsInLink(row))
  )
}

/** The row that two lines of such a table are, where only the second ends and only the first begins as its rows do. */
function wrappedUnframed(
  [row, next]: readonly Row[],
  width: number,
  source: (row: Row) => string,
): { lines: number; repaired: string } | undefined {
  if (!row || !next || row.cells.length < 2 || next.cells.length < 2) return
  if (row.cells.length + next.cells.length !== width + 1) return
  if (endsInLink(row) || !endsInLink(next) || startsWithNumber(next) || !startsWithNumber(row))
    return
  return { lines: 2, repaired: `${source(row)} ${source(next)}` }
}
