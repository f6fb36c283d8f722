import { arxivMonth } from '../../identity/arxiv.ts'
import { identify } from '../../identity/identify.ts'
import { metadataOf, type PaperMetadata } from '../../links/result.ts'
import type { Cell, List, Row, Table } from '../../list/model.ts'
import { flatten } from '../../text/phrases.ts'
import { truncate } from '../../text/truncate.ts'
import { comparableTitle } from '../../titles/comparable.ts'
import { compareTitles } from '../../titles/compare.ts'
import { plainTitle } from '../../titles/words.ts'
import { datedRows } from '../analysis/date-cells.ts'
import { addressPart, escapeUrl } from '../analysis/escape-url.ts'
import {
  frameOf,
  isEmptyCell,
  paperOf,
  unplacedRows,
  venueColumns,
  venueStyles,
  writeVenue,
} from '../analysis/venues/cells.ts'
import {
  type Acceptance,
  acceptanceOf,
  codeOf,
  isInTime,
  publicationOf,
} from '../analysis/venues/publication.ts'
import { code, message, quote } from '../message.ts'
import { type Finding, type RuleContext, rule } from '../rule.ts'

export default rule(
  {
    id: 'paper-update',
    severity: ['off', 'info'],
    description:
      'A row of a paper that lacks the venue or the code that its archive knows, or has its former title.',
    baseline: 'changed-lines',
  },
  (list, context) => {
    if (!context.linkResults) return
    const papers = papersOf(list, context)
    reportVenues(list, papers, context)
    for (const table of list.tables) reportCode(table, papers, context)
    for (const [row, { preprint }] of papers) if (preprint) reportTitle(row, preprint, context)
  },
)

/** What arXiv knows of a row's one paper, and Crossref of its one DOI. */
interface RowPapers {
  preprint?: PaperMetadata
  published?: PaperMetadata
}

type Papers = ReadonlyMap<Row, RowPapers>
type UpdateContext = RuleContext<unknown>

/** What is known of the rows' papers; without those that have another title than their row. */
function papersOf(list: List, { linkResults }: UpdateContext): Papers {
  const papers = new Map<Row, RowPapers>()
  for (const row of list.tables.flatMap(({ rows }) => rows)) {
    const known = row.links.flatMap(({ url }) => metadataOf(linkResults, url, 'paper') ?? [])
    const ownOf = (isOne: (paper: PaperMetadata) => boolean) => {
      const [paper, ...others] = known.filter(isOne)
      const isOnly = paper && others.every(({ id }) => id === paper.id)
      return isOnly && !paper.isWithdrawn && isTitled(row, paper) ? paper : undefined
    }
    const hasOne = paperOf(row) !== undefined
    const preprint = hasOne ? ownOf(({ id }) => id.startsWith('arXiv:')) : undefined
    const published = ownOf(({ container }) => container !== undefined)
    if (preprint || published) {
      papers.set(row, { ...(preprint && { preprint }), ...(published && { published }) })
    }
  }
  return papers
}

function isTitled(
  row: Row,
  { title, otherTitles = [], formerTitles = [] }: PaperMetadata,
): boolean {
  return [title, ...otherTitles, ...formerTitles].some(
    (known) => compareTitles(row.title, known).answer !== 'different',
  )
}

/** In code points. */
const MAX_WORDS = 80

function reportVenues(list: List, papers: Papers, context: UpdateContext): void {
  const columns = venueColumns(list)
  const known = context.base ? venueColumns(context.base.list) : columns
  const yearOf = rowYears(list)
  const styleOf = venueStyles(known)
  for (const { row, cell, said, paper } of unplacedRows(list, columns)) {
    const { source, found, about } = placeOf(papers.get(row)) ?? {}
    const published = arxivMonth(paper)?.year
    const years = [
      yearOf(row),
      said.kind === 'preprint' ? said.year : undefined,
      published && published - 1,
    ]
    if (!found || !about || years.some((year) => year !== undefined && !isInTime(found.year, year)))
      continue
    const written = writeVenue(found, styleOf(context.baseTable(row.table)))
    const now =
      said.kind === 'empty'
        ? message`has no venue`
        : message`says ${/^arxiv$/i.test(cell.text) ? 'arXiv' : quote(truncate(cell.text))}`
    context.report({
      severity: 'info',
      message: message`${source ?? ''} says ${quote(truncate(found.words, MAX_WORDS))}; this row ${now}. Write ${code(written)}.`,
      ...aboutOf(row, 'venue', about),
      ...editOf(cell, written, row, context.text),
    })
  }
}

interface FoundPlace {
  source: string
  found: Acceptance
  about: PaperMetadata
}

/** Where a row's paper was published; nothing where its archives name different places. */
function placeOf({ preprint, published }: RowPapers = {}): FoundPlace | undefined {
  const accepted = preprint && acceptanceOf(preprint)
  const printed = published && publicationOf(published)
  if (accepted && printed && !isSamePlace(accepted, printed)) return
  if (accepted) return { source: 'arXiv', found: accepted, about: preprint }
  return printed && { source: 'Crossref', found: printed, about: preprint ?? published }
}

function isSamePlace(one: Acceptance, other: Acceptance): boolean {
  return one.venue === other.venue && one.year === other.year
}

/** The years of the rows' dates. */
function rowYears(list: List): (row: Row) => number | undefined {
  const years = new Map(
    list.tables.flatMap((table) =>
      datedRows(table).map(({ entry, date }) => [entry, date.year] as const),
    ),
  )
  return (row) => years.get(row)
}

const CODE_HEADER =
  /^(?:(?:source |official )?codes?(?: ?base| links?)?|github|git|repo|repository|implementation|代码|コード|코드)$/i

function reportCode(table: Table, papers: Papers, context: UpdateContext): void {
  const column = table.columns.find(({ name }) => CODE_HEADER.test(name.slice(0, 40)))
  if (!column) return
  const text = linkText(context.baseTable(table), column.index)
  for (const row of table.rows) {
    const cell = row.cells[column.index]
    const paper = papers.get(row)?.preprint
    const url = paper && codeOf(paper)
    if (!cell || !url || !isEmptyCell(cell)) continue
    if (row.links.some((link) => identify(link.url) === identify(url))) continue
    const written = text && `[${text}](${escapeUrl(url, { kind: 'inline', cell })})`
    context.report({
      severity: 'info',
      message: message`arXiv names the code of this paper, ${addressPart(url)}; this row has none.`,
      ...aboutOf(row, 'code', paper),
      ...(written ? editOf(cell, written, row, context.text) : { place: row.span }),
    })
  }
}

/** The text of most links of a column; `undefined` where each has its own, or they are pictures. */
function linkText({ rows, syntax }: Table, index: number): string | undefined {
  if (syntax === 'html') return
  const links = rows.flatMap(({ cells }) => cells[index]?.links[0] ?? [])
  if (links.length === 0) return 'Code'
  const texts = Map.groupBy(links, ({ text, badge }) => (badge ? '' : text))
  const [most] = [...texts].sort(([, a], [, b]) => b.length - a.length)
  const isUsual = most && most[1].length * 2 > links.length && /^[\p{L}\p{N} ]+$/u.test(most[0])
  return isUsual ? most[0] : undefined
}

/** In code points. */
const MAX_TITLE = 150

function reportTitle(row: Row, paper: PaperMetadata, { report }: UpdateContext): void {
  const title = flatten(paper.title)
  const isNamed = (name: string) =>
    comparableTitle(plainTitle(row.title)) === comparableTitle(plainTitle(name))
  if (isNamed(title) || !paper.formerTitles?.some(isNamed)) return
  if (comparableTitle(plainTitle(row.title)) === '') return
  const cell = row.cells.find(({ raw }) => raw.includes(row.title))
  const at = cell?.raw.indexOf(row.title) ?? -1
  const isOnce = cell !== undefined && cell.raw.lastIndexOf(row.title) === at
  const start = (cell?.span.start ?? 0) + at
  const place = isOnce ? { start, end: start + row.title.length } : row.span
  report({
    severity: 'info',
    message: message`The paper has a newer title on arXiv: ${quote(truncate(title, MAX_TITLE))}.`,
    ...aboutOf(row, 'title', paper),
    place,
    // What Markdown, LaTeX or HTML could read as more than text is left to a person.
    ...(isOnce && /^[\p{L}\p{N} .,:;'’“”"()?!/–—&+-]+$/u.test(title) && { expected: [title] }),
  })
}

function aboutOf({ section, identity, title }: Row, kind: string, { published }: PaperMetadata) {
  const fingerprint = [...section.path, identity ?? title, kind]
  return { fingerprint, ...(published !== undefined && { published }) }
}

/** Where to report a cell, and its edit if it holds nothing but its text. */
function editOf(
  cell: Cell,
  written: string,
  row: Row,
  text: string,
): Pick<Finding, 'place' | 'fix' | 'expected'> {
  const { start, end } = cell.span
  if (end > start) {
    const isPlain = cell.links.length === 0 && frameOf(cell.raw, cell.text) !== undefined
    return { place: cell.span, ...(isPlain && { expected: [written] }) }
  }
  if (row.table.syntax === 'html') return { place: row.span }
  const before = text[start - 1] === '|' ? ' ' : ''
  const after = text[start] === '|' ? ' ' : ''
  // The words take the place of blanks, so that columns that are aligned stay so.
  const [blanks = ''] = /^ */.exec(text.slice(end, end + written.length + 1)) ?? []
  const last = end + Math.max(blanks.length - 1, 0)
  const fix: Finding['fix'] = { range: [start, last], text: `${before}${written}${after}` }
  return { place: row.span, fix }
}
