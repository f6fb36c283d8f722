import { readDate } from '../../dates/parse.ts'
import type { Cell, Row, Span, Table } from '../../list/model.ts'

/**
 * What kind of thing a cell holds, as far as it tells columns apart. `empty`
 * fits anywhere.
 */
type CellShape = 'date' | 'link' | 'picture' | 'words' | 'empty'

function shapeOf(cell: Cell): CellShape {
  if (cell.text === '' && cell.links.length === 0) return 'empty'
  const reading = readDate(cell.text)
  if (reading.kind === 'date') return 'date'
  if (reading.kind === 'empty' && cell.links.length === 0) return 'empty'
  if (cell.links.some((link) => !link.badge)) return 'link'
  return cell.links.length > 0 ? 'picture' : 'words'
}

const shapes = new WeakMap<Table, (CellShape | undefined)[]>()

/** The shape that at least four fifths of a column's filled cells have, over rows of the right width. */
function columnShapes(table: Table): (CellShape | undefined)[] {
  const found = shapes.get(table)
  if (found) return found
  const rows = table.rows.filter((row) => row.cells.length <= table.header.length)
  const result = table.header.map((_, column) => {
    const counts = new Map<CellShape, number>()
    let filled = 0
    for (const row of rows) {
      const cell = row.cells[column]
      const shape = cell ? shapeOf(cell) : 'empty'
      if (shape === 'empty') continue
      filled++
      counts.set(shape, (counts.get(shape) ?? 0) + 1)
    }
    for (const [shape, count] of counts) if (count * 5 >= filled * 4) return shape
    return undefined
  })
  shapes.set(table, result)
  return result
}

/** How many cells agree with the shapes of their columns, or -1 where one contradicts. */
function agreement(cells: readonly Cell[], expected: readonly (CellShape | undefined)[]): number {
  let agreed = 0
  for (const [column, shape] of expected.entries()) {
    const cell = cells[column]
    const actual = cell ? shapeOf(cell) : 'empty'
    if (!shape || actual === 'empty') continue
    if (actual === shape) agreed++
    else if (shape === 'date' || actual === 'date') return -1
  }
  return agreed
}

/**
 * The cell with which a second row begins on a row's line, or nothing: two rows
 * that lost the line break between them. The second half must look like a row
 * of its own: a date, or two cells of other kinds, where the columns have them.
 *
 * @param model the table that shows what the columns hold: the row's own, or what it was before a change
 */
export function gluedAt(row: Row, model: Table = row.table): number | undefined {
  const width = row.table.header.length
  if (row.cells.length < width + 2 || row.cells.length > 2 * width + 1) return
  const expected = columnShapes(model)
  for (let at = Math.min(width, row.cells.length - 2); at >= 2; at--) {
    // `… | |` between the halves leaves an empty cell that belongs to neither.
    for (const second of row.cells[at]?.raw === '' ? [at + 1, at] : [at]) {
      const rest = row.cells.slice(second)
      if (rest.length > width || rest.length < 2) continue
      const own = agreement(row.cells.slice(0, at), expected)
      const other = agreement(rest, expected)
      const dated = expected.some(
        (shape, column) => shape === 'date' && rest[column] && shapeOf(rest[column]) === 'date',
      )
      if (own >= 1 && (dated ? other >= 2 : other >= 2 && rest.length === width)) return second
    }
  }
  return
}

export function isGlued(row: Row, model?: Table): boolean {
  return gluedAt(row, model) !== undefined
}

/**
 * The mend of a row with too many cells as it may have been meant: the cells of
 * one column, cut up by pipes, put together again with the pipes escaped. The
 * column is the one that leaves the others in their usual shapes; among equals
 * the one whose pipes have no blanks around them. Nothing where that is no
 * single column.
 */
export function joinSurplus(row: Row, text: string): { span: Span; text: string } | undefined {
  const width = row.table.header.length
  const surplus = row.cells.length - width
  const expected = columnShapes(row.table)
  const joints = row.table.header.flatMap((_, column) => {
    const [first, last] = [row.cells[column], row.cells[column + surplus]]
    if (!first || !last) return []
    const span = { start: first.span.start, end: last.span.end }
    const inside = text.slice(span.start, span.end)
    const joined = { ...first, links: [...first.links, ...last.links], text: 'words' }
    const agreed = agreement(row.cells.toSpliced(column, surplus + 1, joined), expected)
    const tight = inside.match(/(?<=[^\s\\])\|(?=\S)/g)?.length ?? 0
    return { span, text: inside.replace(/(?<!\\)\|/g, '\\|'), rank: agreed * 1000 + tight }
  })
  const best = Math.max(...joints.map((joint) => joint.rank))
  const [only, ...others] = joints.filter((joint) => joint.rank === best)
  return only && others.length === 0 ? { span: only.span, text: only.text } : undefined
}
