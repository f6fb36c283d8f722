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
import { acceptanceOf, codeOf, isInTime } from '../analysis/venues/publication.ts'
import { code, message, quote } from '../message.ts'
import { type Finding, type RuleContext, rule } from '../rule.ts'

export default rule(
  {
    id: 'paper-update',
    severity: ['off', 'info'],
    description:
      'A row of a paper that lacks the venue or the code that arXiv knows, or has its former title.',
    baseline: 'changed-lines',
  },
  (list, context) => {
    if (!context.linkResults) return
    const papers = papersOf(list, context)
    reportVenues(list, papers, context)
    for (const table of list.tables) reportCode(table, papers, context)
    for (const [row, paper] of papers) reportTitle(row, paper, context)
  },
)

type Papers = ReadonlyMap<Row, PaperMetadata>
type UpdateContext = RuleContext<unknown>

/** What arXiv knows of each row's one paper; without rows that link another one than they name. */
function papersOf(list: List, { linkResults }: UpdateContext): Papers {
  const papers = new Map<Row, PaperMetadata>()
  for (const row of list.tables.flatMap(({ rows }) => rows)) {
    const number = paperOf(row)
    if (number === undefined) continue
    const paper = row.links
      .filter(({ url }) => identify(url) === number)
      .map(({ url }) => metadataOf(linkResults, url, 'paper'))
      .find((metadata) => metadata !== undefined)
    if (!paper || paper.isWithdrawn) continue
    const titles = [paper.title, ...(paper.formerTitles ?? [])]
    const isOther = titles.every((title) => compareTitles(row.title, title).answer === 'different')
    if (!isOther) papers.set(row, paper)
  }
  return papers
}

/** In code points. */
const MAX_WORDS = 80

function reportVenues(list: List, papers: Papers, context: UpdateContext): void {
  const columns = venueColumns(list)
  const known = context.base ? venueColumns(context.base.list) : columns
  const yearOf = rowYears(list)
  const styleOf = venueStyles(known)
  for (const { row, cell, said, number } of unplacedRows(list, columns)) {
    const paper = papers.get(row)
    const found = paper && acceptanceOf(paper)
    const published = arxivMonth(number)?.year
    const years = [
      yearOf(row),
      said.kind === 'preprint' ? said.year : undefined,
      published && published - 1,
    ]
    if (!found || years.some((year) => year !== undefined && !isInTime(found.year, year))) continue
    const written = writeVenue(found, styleOf(context.baseTable(row.table)))
    const now =
      said.kind === 'empty'
        ? message`has no venue`
        : message`says ${/^arxiv$/i.test(cell.text) ? 'arXiv' : quote(truncate(cell.text))}`
    context.report({
      severity: 'info',
      message: message`arXiv says ${quote(truncate(found.words, MAX_WORDS))}; this row ${now}. Write ${code(written)}.`,
      ...aboutOf(row, 'venue', paper),
      ...editOf(cell, written, row, context.text),
    })
  }
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
    const paper = papers.get(row)
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
  const isTitled = (name: string) =>
    comparableTitle(plainTitle(row.title)) === comparableTitle(plainTitle(name))
  if (isTitled(title) || !paper.formerTitles?.some(isTitled)) return
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
