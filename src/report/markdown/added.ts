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
  const { taken } = budget.take(added.slice(0, MAX_ENTRIES), (entry) => {
    const { title, section, metadata } = entry
    const cells = [
      `${prose(title, MAX_TITLE_LENGTH)} (${placeMarkdown(entry, context)})`,
      prose(section, MAX_TITLE_LENGTH),
      metadata.flatMap((one) => (one.kind === 'paper' ? [paperText(one)] : [])).join('; '),
      metadata
        .flatMap((one) => (one.kind === 'repository' ? [repositoryText(one, now)] : []))
        .join('; '),
    ]
    return tableRow(cells)
  })
  const left = added.length - taken.length
  return [
    `### Added: ${amount(added.length, 'entry', 'entries')}`,
    [
      tableRow(['Entry', 'Section', 'Paper', 'Repository']),
      tableRow(['---', '---', '---', '---']),
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
