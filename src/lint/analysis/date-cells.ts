import type { ListDate } from '../../dates/formats.ts'
import { type DateReading, readDate } from '../../dates/parse.ts'
import type { Bullet, Cell, Entry, List, Section, Span, Table } from '../../list/model.ts'
import { firstComment } from '../../text/comments.ts'
import type { FileContext } from '../context.ts'

/** Where a date is written: a cell, or a piece of a bullet. */
export type DateCell = Pick<Cell, 'span' | 'raw' | 'text'>

export interface DateReadingCell {
  entry: Entry
  cell: DateCell
  reading: DateReading
}

export interface DatedEntry {
  entry: Entry
  cell: DateCell
  date: ListDate
}

/** Entries that a maintainer may keep in the order of their dates. */
export interface Timeline {
  /** Absent for bullets. */
  table?: Table
  section: Section
  /** The header of the date column, in lower case; empty for bullets. */
  header: string
  cells: DateReadingCell[]
  dated: DatedEntry[]
}

/** So many of a list's bullets must have a date at the same end for the dates to be read. */
const DATED_BULLETS = 0.9
const MIN_BULLETS = 5

const cache = new WeakMap<List, Timeline[]>()

/** The tables with a date column, and the lists of bullets that begin or end with a date. */
export function timelinesOf({ list, text }: { list: List; text: string }): Timeline[] {
  const found = cache.get(list) ?? [
    ...list.tables.flatMap((table) => tableTimeline(table) ?? []),
    ...bulletTimelines(list, text),
  ]
  cache.set(list, found)
  return found
}

function tableTimeline(table: Table): Timeline | undefined {
  const column = table.columns.find(({ role }) => role === 'date')
  if (!column) return
  const cells = table.rows.flatMap((entry): DateReadingCell[] => {
    const cell = entry.cells[column.index]
    if (!cell) return []
    const hidden = firstComment(cell.raw)?.trim()
    return [{ entry, cell, reading: readDate(cell.text, hidden) }]
  })
  return {
    table,
    section: table.section,
    header: column.name.toLowerCase(),
    cells,
    ...dates(cells),
  }
}

function dates(cells: readonly DateReadingCell[]): Pick<Timeline, 'dated'> {
  const dated = cells.flatMap(({ entry, cell, reading }) =>
    reading.kind === 'date' ? [{ entry, cell, date: reading.date }] : [],
  )
  return { dated }
}

/** The rows of a table that have a date. */
export function datedRows(table: Table): DatedEntry[] {
  return tableTimeline(table)?.dated ?? []
}

/** `(Apr, 2025) …`, `**[2023/10]** …`, `2023-05 - …`, `2023-05: …`, `2023-05 [Title](…)`. */
const STARTS = [
  /^[*_`~\\]{0,4}[[(【（［]([^()[\]【】（）［］\\]{4,20})\\?[\])】）］](?!\()/d,
  /^[*_`~]{0,3}([\p{L}\d][^()[\]【】|*_`~:]{3,19}?)[*_`~]{0,3}(?:\s+[-–—|:]|[:：|]|\s+(?=[[*<]))/du,
]
/** `… (Apr, 2025)`, `… [2023/10]`, `… - 2023-05`, `… , May 2023`. */
const ENDS = [
  /(?<!\])[[(【（［]([^()[\]【】（）［］\\]{4,20})\\?[\])】）］][*_`~.。]{0,4}$/d,
  /(?:\s[-–—|]\s+|[,:]\s+|\s[*_`]{1,3})([\p{L}\d][^()[\]【】|*_`~]{3,19})[*_`~]{0,3}\.?$/du,
]
/** In UTF-16 code units; a date is not longer. */
const MAX_END = 40

function bulletTimelines(list: List, text: string): Timeline[] {
  const outer = list.entries.filter((entry) => entry.kind === 'bullet' && entry.depth === 0)
  const lists = Map.groupBy(outer as Bullet[], (bullet) => bullet.list)
  return [...lists.values()].flatMap((bullets): Timeline[] => {
    const [first] = bullets
    if (!first || bullets.length < MIN_BULLETS) return []
    for (const side of [STARTS, ENDS]) {
      const cells = bullets.flatMap((bullet) => readBullet(bullet, text, side) ?? [])
      if (cells.length < bullets.length * DATED_BULLETS) continue
      return [{ section: first.section, header: '', cells, ...dates(cells) }]
    }
    return []
  })
}

/** The date of a bullet, with a month or a day: a year alone is mostly of the title. */
function readBullet(
  entry: Bullet,
  text: string,
  patterns: readonly RegExp[],
): DateReadingCell | undefined {
  const position = entry.node.children.find(({ type }) => type === 'paragraph')?.position
  if (!position) return
  const [start = 0, end = 0] = [position.start.offset, position.end.offset]
  const from = patterns === STARTS ? start : Math.max(start, end - MAX_END)
  const words =
    patterns === STARTS ? text.slice(from, Math.min(end, from + MAX_END)) : text.slice(from, end)
  for (const pattern of patterns) {
    const [at, to] = pattern.exec(words)?.indices?.[1] ?? []
    if (at === undefined || to === undefined) continue
    const raw = words.slice(at, to)
    const reading = readDate(raw)
    const isFine = reading.kind === 'date' && reading.date.precision !== 'year'
    if (!isFine && reading.kind !== 'impossible') continue
    const span: Span = { start: from + at, end: from + to }
    return { entry, cell: { span, raw, text: raw }, reading }
  }
  return undefined
}

/** Each timeline as it was before the change, to infer from; itself if it is new. */
export function beforeChange(
  timelines: readonly Timeline[],
  { base, baseTable }: Pick<FileContext, 'base' | 'baseTable'>,
): Map<Timeline, Timeline> {
  const before = base ? timelinesOf(base) : []
  const pathOf = ({ section }: Timeline) => section.path.join('\n')
  return new Map(
    timelines.map((timeline) => {
      const { table } = timeline
      const old = table && baseTable(table)
      const found = before.find((other) =>
        table ? other.table === old : !other.table && pathOf(other) === pathOf(timeline),
      )
      return [timeline, found ?? timeline]
    }),
  )
}
