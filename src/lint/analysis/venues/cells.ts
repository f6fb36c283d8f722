/** Columns of venues, what their cells say, and how a list writes a venue. */

import type { Cell, Column, List, Row, Table } from '../../../list/model.ts'
import { tokensOf, venueAt, yearAt } from './names.ts'

export type VenueCell =
  | { kind: 'empty' }
  /** It names arXiv or a preprint, perhaps with a year. */
  | { kind: 'preprint'; year?: number }
  | { kind: 'venue'; venue: string; name: string; form?: YearForm }
  | { kind: 'other' }

/** How the year follows the name. */
interface YearForm {
  /** What is between them (` `, `'`, `-`); absent where cells have no year. */
  between?: string
  digits: 0 | 2 | 4
  /** The markup on both sides: `*`, `` ` ``. */
  frame: string
}

const NO_VALUE = /^(?:[-–—/.?✗❌]*|n\/?a|none|null|tbd|tba|todo|coming soon)$/i

/** Whether a cell has nothing, or a sign for that. */
export function isEmptyCell({ text, links }: Cell): boolean {
  return links.length === 0 && NO_VALUE.test(text)
}

const PREPRINT = /^(?:preprint[ ,]?)?(?:arxiv|corr|preprint)(?:\.org| preprint)?[\d .,:'’()/v-]*$/i

export function readVenueCell(cell: Cell): VenueCell {
  // A column of venues may show counts of citations as pictures.
  const isPicture = cell.text === '' && cell.links.every(({ badge }) => badge)
  if (isPicture || isEmptyCell(cell)) return { kind: 'empty' }
  const text = cell.text.slice(0, MAX_CELL)
  if (PREPRINT.test(text)) {
    const year = Number(/(?:19|20)\d\d(?!\d)/.exec(text)?.[0])
    return { kind: 'preprint', ...(year > 0 && !/\d{4}\.\d{4}/.test(text) && { year }) }
  }
  const tokens = tokensOf(text)
  const found = venueAt(tokens, 0)
  if (!found) return { kind: 'other' }
  const { venue, end } = found
  const nameEnd = tokens[end - 1]?.end ?? 0
  const name = text.slice(0, nameEnd)
  const frame = frameOf(cell.raw, text)
  if (frame === undefined) return { kind: 'venue', venue, name }
  if (end === tokens.length) return { kind: 'venue', venue, name, form: { digits: 0, frame } }
  const at = tokens.findIndex(({ text }, index) => index >= end && /^\p{Nd}+$/u.test(text))
  const year = at < 0 ? undefined : yearAt(tokens, at)
  const start = tokens[at]?.start ?? 0
  if (!year || year.end !== tokens.length) return { kind: 'venue', venue, name }
  const between = text.slice(nameEnd, start)
  if (!/^[ '’‘`,-]{0,3}$/.test(between)) return { kind: 'venue', venue, name }
  const digits = text.length - start === 4 ? 4 : 2
  return { kind: 'venue', venue, name, form: { between, digits, frame } }
}

/** In UTF-16 code units: a venue is not longer. */
const MAX_CELL = 100

/** The markup around a cell's text; `undefined` where there is more than that. */
export function frameOf(raw: string, text: string): string | undefined {
  const frames = ['', '*', '**', '_', '__', '`']
  return frames.find((frame) => raw === `${frame}${text}${frame}`)
}

const HEADER =
  /(?<![\p{L}\p{N}])(?:venues?|conf|conferences?|pub|publications?|published (?:in|at)|journals?|proceedings|会议|会议\/期刊|期刊|发表|学会)(?![\p{L}\p{N}])/iu

/** A column with such a header has venues if this share of its cells that say something is known. */
const MIN_KNOWN = 0.3

/** The column of venues of each table that has one. */
export function venueColumns(list: List): Map<Table, Column> {
  const columns = list.tables.flatMap((table) => {
    const column = table.columns.find(({ name, role }) => role !== 'title' && HEADER.test(name))
    return column ? [{ table, column }] : []
  })
  const found = new Map<Table, Column>()
  for (const same of Map.groupBy(columns, ({ column }) => column.name).values()) {
    const kinds = same.flatMap(({ table, column }) =>
      table.rows.flatMap(({ cells }) => {
        const cell = cells[column.index]
        return cell ? readVenueCell(cell).kind : []
      }),
    )
    const filled = kinds.filter((kind) => kind !== 'empty').length
    const known = kinds.filter((kind) => kind === 'venue' || kind === 'preprint').length
    if (known === 0 || known < filled * MIN_KNOWN) continue
    for (const { table, column } of same) found.set(table, column)
  }
  return found
}

/** A row with one paper, of arXiv or with a DOI, whose cell says no venue. */
export interface UnplacedRow {
  row: Row
  cell: Cell
  said: Extract<VenueCell, { kind: 'empty' | 'preprint' }>
  /** `arxiv:1706.03762`, or `doi:10.…` where there is none of arXiv */
  paper: string
}

/** The rows that could get a venue from the archive of their paper. */
export function unplacedRows(list: List, columns = venueColumns(list)): UnplacedRow[] {
  return Array.from(columns).flatMap(([table, { index }]) =>
    table.rows.flatMap((row) => {
      const cell = row.cells[index]
      const paper = paperOf(row)
      const said = cell && paper !== undefined ? readVenueCell(cell) : undefined
      if (!cell || !paper || (said?.kind !== 'empty' && said?.kind !== 'preprint')) return []
      return [{ row, cell, said, paper }]
    }),
  )
}

/** The one paper that a row links: on arXiv, or else with a DOI. */
export function paperOf({ papers }: Row): string | undefined {
  const ofKind = (kind: string) => papers.filter((paper) => paper.startsWith(kind))
  const numbers = ofKind('arxiv:')
  const [paper, ...others] = numbers.length > 0 ? numbers : ofKind('doi:')
  return others.length === 0 ? paper : undefined
}

/** How a list writes venues. */
export interface VenueStyle {
  form: YearForm
  /** The names that it uses, by venue. */
  names: ReadonlyMap<string, string>
}

/** For each table the form of most of its venues, or else of all, and the names that most cells use. */
export function venueStyles(columns: ReadonlyMap<Table, Column>): (table: Table) => VenueStyle {
  const cells = new Map(Array.from(columns, ([table, column]) => [table, cellsOf(table, column)]))
  const all = Array.from(cells.values()).flat()
  const general = formOf(all) ?? { between: ' ', digits: 4, frame: '' }
  const names = new Map(
    Array.from(
      Map.groupBy(all, ({ venue }) => venue),
      ([venue, same]) => [venue, mostFrequent(same.map(({ name }) => name)) ?? venue],
    ),
  )
  const forms = new Map(Array.from(cells, ([table, own]) => [table, formOf(own)]))
  return (table) => ({ form: forms.get(table) ?? general, names })
}

function formOf(cells: readonly NamedVenue[]): YearForm | undefined {
  const text = mostFrequent(cells.flatMap(({ form }) => (form ? [JSON.stringify(form)] : [])))
  return text === undefined ? undefined : (JSON.parse(text) as YearForm)
}

type NamedVenue = Extract<VenueCell, { kind: 'venue' }>

function cellsOf(table: Table, column: Column): NamedVenue[] {
  return table.rows.flatMap(({ cells }) => {
    const cell = cells[column.index]
    const read = cell && readVenueCell(cell)
    return read?.kind === 'venue' ? [read] : []
  })
}

function mostFrequent(texts: readonly string[]): string | undefined {
  const [first] = [...Map.groupBy(texts, (text) => text)].sort(
    ([, a], [, b]) => b.length - a.length,
  )
  return first?.[0]
}

/** A venue and its year in the list's own form. */
export function writeVenue(
  { venue, year, isFindings }: { venue: string; year: number; isFindings: boolean },
  { form, names }: VenueStyle,
): string {
  const { between = '', digits, frame } = form
  const written = digits === 0 ? '' : `${between}${String(year).slice(-digits)}`
  return `${frame}${names.get(venue) ?? venue}${written}${isFindings ? ' Findings' : ''}${frame}`
}
