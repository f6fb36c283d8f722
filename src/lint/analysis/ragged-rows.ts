import { readDate } from '../../dates/parse.ts'
import type { Cell, Row, Table } from '../../list/model.ts'
import { greatest, least } from '../../text/extremes.ts'
import { flatten } from '../../text/phrases.ts'
import { truncate } from '../../text/truncate.ts'
import type { Fix } from '../rule.ts'

/** The kind of a cell's content; `empty` fits any column. */
type CellShape = 'date' | 'link' | 'picture' | 'words' | 'empty'

function shapeOf(cell: Cell | undefined): CellShape {
  if (!cell || (cell.text === '' && cell.links.length === 0)) return 'empty'
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
    const filled = rows.map(({ cells }) => shapeOf(cells[column])).filter((s) => s !== 'empty')
    const groups = Map.groupBy(filled, (shape) => shape)
    return groups.keys().find((shape) => {
      return (groups.get(shape)?.length ?? 0) * 5 >= filled.length * 4
    })
  })
  shapes.set(table, result)
  return result
}

/** How many cells have the shape of their column, how many another, and whether a date meets one. */
function compareShapes(cells: readonly Cell[], expected: readonly (CellShape | undefined)[]) {
  const result = { same: 0, other: 0, isDateWrong: false }
  for (const [column, shape] of expected.entries()) {
    const actual = shapeOf(cells[column])
    if (!shape || actual === 'empty') continue
    if (actual === shape) result.same++
    else {
      result.other++
      result.isDateWrong ||= shape === 'date' || actual === 'date'
    }
  }
  return result
}

/** How many cells have the shape of their column; -1 if a date and another shape meet. */
function agreement(cells: readonly Cell[], expected: readonly (CellShape | undefined)[]): number {
  const { same, isDateWrong } = compareShapes(cells, expected)
  return isDateWrong ? -1 : same
}

/** What more cells mean is not searched for: it takes the square of their number. */
const MAX_CELLS = 200

/** Where a second row begins in the cells of a row. */
interface SecondRow {
  /** The last cell of the first row. */
  last: Cell
  /** The cells of the second. */
  cells: Cell[]
}

/**
 * The second row on a row's line, because the line break between them is missing. It must look like
 * a row: a date, or two cells of other shapes, in the columns that have them.
 *
 * @param model the table that shows the shapes of the columns: the row's own, or its base
 */
export function secondRow(row: Row, model: Table = row.table): SecondRow | undefined {
  const width = row.table.header.length
  if (row.cells.length < width + 2) return
  const cells = mergeAt(row.cells, innerPipes(row.cells))
  if (cells.length < width + 2 || cells.length > 2 * width + 1) return
  const expected = columnShapes(model)
  for (let at = Math.min(width, cells.length - 2); at >= 2; at--) {
    // `… | |` between the halves is an empty cell of neither.
    for (const second of cells[at]?.raw === '' ? [at + 1, at] : [at]) {
      const rest = cells.slice(second)
      const last = cells[Math.min(second, width) - 1]
      if (!last || rest.length > width || rest.length < 2) continue
      const own = agreement(cells.slice(0, at), expected)
      const other = agreement(rest, expected)
      const dated = expected.some(
        (shape, column) => shape === 'date' && shapeOf(rest[column]) === 'date',
      )
      if (own >= 1 && other >= 2 && (dated || rest.length === width)) return { last, cells: rest }
    }
  }
  return
}

/** The likely fix of a row with too many cells. */
export interface RowRepair extends Fix {
  /** `escape`: pipes inside a cell; `drop`: cells that are empty or a dash. */
  kind: 'escape' | 'drop'
}

/**
 * The fix of a row with too many cells, if one reading fits the columns and no other: the pipes that
 * stand inside code, a formula, brackets or a word escaped; or else empty cells and dashes left out,
 * where the row as it is does not fit.
 */
export function repairRow(row: Row, model: Table, text: string): RowRepair | undefined {
  const { cells, table } = row
  const expected = columnShapes(model)
  const inner = innerPipes(cells)
  const pipes = inner.size > 0 ? inner : pipesInWords(cells, text)
  if (pipes.size === 0) return dropCells(row, model, text)
  if (cells.some((cell, at) => pipes.has(at - 1) && pipes.has(at) && isOfRow(cell))) return
  const merged = mergeAt(cells, pipes)
  const { length: width } = table.header
  if (merged.length < width || merged.slice(width).some(isContent)) return
  const isWhole = (at: number) => merged[at] === undefined || cells.includes(merged[at])
  if (expected.some((shape, at) => shape === 'date' && !isWhole(at))) return
  const { other, isDateWrong } = compareShapes(
    merged,
    expected.map((shape, at) => (isWhole(at) ? shape : undefined)),
  )
  const isOther = inner.size > 0 ? isDateWrong : other > 0
  return isOther ? undefined : escapePipes(cells, pipes, text)
}

/** Whether a cell is none of words: between the parts of another it shows that a row was pasted there. */
function isOfRow(cell: Cell): boolean {
  return cell.links.length > 0 || shapeOf(cell) === 'date'
}

function escapePipes(cells: readonly Cell[], pipes: ReadonlySet<number>, text: string): RowRepair {
  const [first, last] = [least(pipes), greatest(pipes) + 1]
  let fixed = ''
  for (let at = first; at <= last; at++) {
    const [cell, next] = [cells[at] as Cell, cells[at + 1]]
    fixed += cell.raw
    if (at === last || !next) continue
    const between = text.slice(cell.span.end, next.span.start)
    fixed += pipes.has(at) ? between.replace('|', '\\|') : between
  }
  const range: Fix['range'] = [cells[first]?.span.start ?? 0, cells[last]?.span.end ?? 0]
  return { kind: 'escape', range, text: fixed }
}

/** How many rows must show what a column holds before cells are moved into it. */
const MIN_MODEL_ROWS = 3

/** Leaves one empty cell or dash out, if the row then fits as no other way does. */
function dropCells({ cells, span, table }: Row, model: Table, text: string): RowRepair | undefined {
  const expected = columnShapes(model)
  const whole = model.rows.filter((row) => row.cells.length === model.header.length)
  if (cells.length !== table.header.length + 1 || cells.length > MAX_CELLS) return
  if (whole.length < MIN_MODEL_ROWS) return
  // What all other rows have is not left out.
  const always = table.header.map((_, at) => whole.every((row) => isFilled(row.cells[at])))
  const isFit = (some: readonly Cell[]) =>
    compareShapes(some, expected).other === 0 && always.every((is, at) => !is || isFilled(some[at]))
  if (isFit(cells)) return
  const fits = cells.flatMap((cell, at) => {
    const isNothing = cell.raw === '' || isDash(cell)
    return isNothing && isFit(cells.toSpliced(at, 1)) ? [at] : []
  })
  // Of neighbours it is the same which one goes.
  const [at, ...others] = fits
  const isOne = others.every((other, index) => other === (fits[index] as number) + 1)
  if (at === undefined || !isOne || at === cells.length - 1) return
  const [before, dropped] = [cells[at - 1], cells[at] as Cell]
  const [start, end] = before
    ? [before.span.end, dropped.span.end]
    : [span.start, text.indexOf('|', dropped.span.end) + (text[span.start] === '|' ? 0 : 1)]
  const fixed = text.slice(span.start, start) + text.slice(end, span.end)
  return { kind: 'drop', range: [span.start, span.end], text: fixed }
}

/** Not what is fine behind the last column: blanks, dashes, comments, and `[//]: # …`. */
export function isContent(cell: Cell): boolean {
  const visible = cell.text !== '' || cell.links.length > 0
  return visible && !isDash(cell) && !/^\[(?:\/\/|comment)\]:/i.test(cell.raw)
}

function isFilled(cell: Cell | undefined): boolean {
  return cell !== undefined && cell.raw !== '' && !isDash(cell)
}

function isDash(cell: Cell): boolean {
  return /^[-–—]+$/.test(cell.text || cell.raw) && cell.links.length === 0
}

/** The visible words of cells, without what a split cell leaves of its markup. */
export function wordsOf(cells: readonly Cell[], separator: string): string {
  const words = cells.map(({ text, links }) => {
    const shown = text || links.map((link) => link.text).join(' ') || (links[0] ? 'an image' : '')
    return flatten(shown.replace(/\]\([^\s)]*\)?|[`*]+/g, ''))
  })
  return truncate(words.filter(Boolean).join(separator))
}

/** Cells with those merged between which a pipe stands inside of a cell. */
function mergeAt(cells: readonly Cell[], pipes: ReadonlySet<number>): Cell[] {
  const merged: Cell[] = []
  for (const [at, cell] of cells.entries()) {
    const last = merged.at(-1)
    if (!last || !pipes.has(at - 1)) merged.push(cell)
    else
      merged[merged.length - 1] = {
        span: { start: last.span.start, end: cell.span.end },
        raw: `${last.raw}|${cell.raw}`,
        text: flatten(`${last.text} ${cell.text}`),
        links: [...last.links, ...cell.links],
      }
  }
  return merged
}

/** What a cell opens or closes without its other half. */
interface HalfMarks {
  opened: string[]
  closed: string[]
}

const CLOSING: Readonly<Record<string, string>> = {
  ...{ '(': ')', '[': ']', '{': '}', '（': '）', '「': '」', '“': '”' },
}

const CLOSERS = new Set(Object.values(CLOSING))

/**
 * The pipes, by the index of the cell before each, that stand inside code, a formula or brackets: a
 * cell opens what a later one closes, and neither has both halves.
 */
export function innerPipes(cells: readonly Cell[]): Set<number> {
  const pipes = new Set<number>()
  if (cells.length > MAX_CELLS) return pipes
  const marks = cells.map((cell, at) =>
    halfMarks(cell.raw, isTight(cells, at - 1), isTight(cells, at)),
  )
  for (let first = 0; first < cells.length; first++) {
    const opened = marks[first]?.opened.at(-1)
    if (opened === undefined) continue
    const wanted = CLOSING[opened] ?? opened
    const last = marks.findIndex(({ closed }, at) => at > first && closed.includes(wanted))
    if (last < 0) continue
    for (let at = first; at < last; at++) pipes.add(at)
    first = last - 1
    // What the closing cell opened with the same run of backticks is closed.
    if (CLOSING[opened] === undefined) first = last
  }
  return pipes
}

/** Whether no blank stands around the pipe after a cell. */
function isTight(cells: readonly Cell[], at: number): boolean {
  return cells[at] !== undefined && cells[at + 1]?.span.start === cells[at].span.end + 1
}

function halfMarks(raw: string, isTightBefore: boolean, isTightAfter: boolean): HalfMarks {
  const runs = [...raw.matchAll(/(?<![\\`])`+/g)].map(([run]) => run)
  const unpaired: string[] = []
  for (let at = 0; at < runs.length; at++) {
    const run = runs[at] as string
    const end = runs.indexOf(run, at + 1)
    if (end < 0) unpaired.push(run)
    else at = end
  }
  if (unpaired.length > 0) return { opened: unpaired.slice(0, 1), closed: unpaired }
  const plain = raw.replace(/(?<!`)(`+)(?!`)[^`]*\1/g, '').replace(/\\./g, '')
  const dollars = plain.match(/\$+/g) ?? []
  if (dollars.length % 2 === 1) {
    // As on GitHub: not `5 $`, `US$` or `$5` (prices) where another half would have to stand.
    const inner = `${isTightBefore ? '|' : ' '}${plain}${isTightAfter ? '|' : ' '}`
    const opened = inner.match(/(?<![\p{L}\p{N}$])\$+(?=[^\s$])/gu) ?? []
    const closed = inner.match(/(?<=[^\s$])\$+(?![\p{L}\p{N}$])/gu) ?? []
    return { opened, closed }
  }
  const marks: HalfMarks = { opened: [], closed: [] }
  for (const mark of plain) {
    if (CLOSING[mark]) marks.opened.push(mark)
    else if (mark === CLOSING[marks.opened.at(-1) ?? '']) marks.opened.pop()
    else if (CLOSERS.has(mark)) marks.closed.push(mark)
  }
  return marks
}

/** The pipes between two small letters, where all others of the row have a blank beside them. */
function pipesInWords(cells: readonly Cell[], text: string): Set<number> {
  const tight = [...cells.keys()].filter((at) => isTight(cells, at))
  const isInWord = (at: number) => {
    const pipe = cells[at]?.span.end ?? 0
    return /^\p{Ll}\|\p{Ll}$/u.test(text.slice(pipe - 1, pipe + 2))
  }
  return new Set(tight.every(isInWord) ? tight : [])
}
