import { readDate } from '../../dates/dates.ts'
import type { Cell, Row, Span, Table } from '../../list/model.ts'

/** The kind of a cell's content; `empty` fits any column. */
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

/** The shape of at least 80 % of a column's filled cells, in rows of the right width. */
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

/** How many cells have the shape of their column; -1 if a date and another shape meet. */
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
 * The index of the cell where a second row begins on a row's line, because the line break between
 * them is missing. The second half must look like a row: a date, or two cells of other shapes, in
 * the columns that have them.
 *
 * @param model the table that shows the shapes of the columns: the row's own, or its base
 */
export function gluedAt(row: Row, model: Table = row.table): number | undefined {
  const width = row.table.header.length
  if (row.cells.length < width + 2 || row.cells.length > 2 * width + 1) return
  const expected = columnShapes(model)
  for (let at = Math.min(width, row.cells.length - 2); at >= 2; at--) {
    // `… | |` between the halves is an empty cell of neither.
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
 * The likely fix of a row with too many cells: the pipes inside one column's text escaped. The column
 * is the one that leaves the others in their usual shapes; among equals the one whose pipes have no
 * spaces around them. Nothing if that is not a single column.
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
