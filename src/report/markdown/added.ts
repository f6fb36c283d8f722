import type { LinkMetadata, PaperMetadata, RepositoryMetadata } from '../../links/result.ts'
import type { SizeBudget } from '../../text/fit.ts'
import { amount, number } from '../../text/phrases.ts'
import { codeSpan, prose, tableRow } from './escape.ts'
import { type PlaceContext, placeMarkdown } from './places.ts'

/** An entry that a change adds, and the metadata of its links. */
export interface AddedEntry {
  path: string
  line: number
  title: string
  /** The heading above it. */
  section: string
  metadata: readonly LinkMetadata[]
}

const MAX_TITLE_LENGTH = 120
const MAX_ENTRIES = 100
/** What is known of the links; a column is left out where it would be empty. */
const METADATA_COLUMNS: readonly {
  head: string
  textOf(metadata: LinkMetadata, now: number): string | undefined
}[] = [
  { head: 'Paper', textOf: (one) => (one.kind === 'paper' ? paperText(one) : undefined) },
  {
    head: 'Repository',
    textOf: (one, now) => (one.kind === 'repository' ? repositoryText(one, now) : undefined),
  },
]
const YEAR = 365.25 * 24 * 3_600_000

/**
 * What a maintainer would look up before merging: papers and repositories of the added entries.
 * @param now milliseconds since 1970
 */
export function addedMarkdown(
  added: readonly AddedEntry[],
  context: PlaceContext,
  budget: SizeBudget,
  now: number,
): string[] {
  if (added.length === 0) return []
  const entries = added.slice(0, MAX_ENTRIES)
  const cellOf = ({ metadata }: AddedEntry, { textOf }: (typeof METADATA_COLUMNS)[number]) =>
    metadata.flatMap((one) => textOf(one, now) ?? []).join('; ')
  const columns = METADATA_COLUMNS.filter((column) =>
    entries.some((entry) => cellOf(entry, column) !== ''),
  )
  const { taken } = budget.take(entries, (entry) =>
    tableRow([
      `${prose(entry.title, MAX_TITLE_LENGTH)} (${placeMarkdown(entry, context)})`,
      prose(entry.section, MAX_TITLE_LENGTH),
      ...columns.map((column) => cellOf(entry, column)),
    ]),
  )
  const left = added.length - taken.length
  return [
    `### Added: ${amount(added.length, 'entry', 'entries')}`,
    [
      tableRow(['Entry', 'Section', ...columns.map(({ head }) => head)]),
      tableRow(['---', '---', ...columns.map(() => '---')]),
      ...taken.map(({ text }) => text),
    ].join('\n'),
    ...(left > 0 ? [`Not shown: ${amount(left, 'more entry', 'more entries')}.`] : []),
  ]
}

function paperText({ title, published, isWithdrawn }: PaperMetadata): string {
  return [
    `“${prose(title, MAX_TITLE_LENGTH)}”`,
    ...(published === undefined ? [] : [published]),
    ...(isWithdrawn ? ['**withdrawn**'] : []),
  ].join(', ')
}

function repositoryText(repository: RepositoryMetadata, now: number): string {
  const { name, created, pushed, stars, license, isArchived, archived, isDisabled } = repository
  return [
    codeSpan(name),
    ...(created === undefined ? [] : [ageText(created, now)]),
    ...(stars === undefined ? [] : [`${number(stars)} ★`]),
    license === undefined || license === 'NOASSERTION' ? 'no known license' : codeSpan(license),
    ...(pushed === undefined ? [] : [`last push ${pushed}`]),
    ...(isArchived ? [`**archived**${archived === undefined ? '' : ` ${archived}`}`] : []),
    ...(isDisabled ? ['**disabled**'] : []),
  ].join(', ')
}

function ageText(created: string, now: number): string {
  const months = Math.max(0, Math.floor(((now - Date.parse(created)) / YEAR) * 12))
  if (months === 0) return 'new this month'
  return months < 24
    ? `${amount(months, 'month')} old`
    : `${amount(Math.floor(months / 12), 'year')} old`
}
