import type { LinkMetadata, PaperMetadata, RepositoryMetadata } from '../../links/result.ts'
import type { SizeBudget } from '../../text/fit.ts'
import { amount, number } from '../../text/phrases.ts'
import { codeSpan, prose, tableRow } from './escape.ts'
import type { NamePlace } from './places.ts'

/** An entry that a change adds, and what sources know of what it links. */
export interface AddedEntry {
  path: string
  line: number
  title: string
  /** The heading that it stands under. */
  section: string
  metadata: readonly LinkMetadata[]
}

const LONGEST_TITLE = 120
const MOST_ENTRIES = 100
const YEAR = 365.25 * 24 * 3_600_000

/**
 * What a maintainer looks up by hand before merging: the added entries with the
 * true titles and dates of their papers, and the state of their repositories.
 *
 * @param now milliseconds since 1970
 */
export function addedMarkdown(
  added: readonly AddedEntry[],
  namePlace: NamePlace,
  room: SizeBudget,
  section: string | undefined,
  now: number,
): string[] {
  if (added.length === 0) return []
  const { taken } = room.take(added.slice(0, MOST_ENTRIES), (entry) =>
    tableRow([
      `${prose(entry.title, LONGEST_TITLE)} (${namePlace(entry, section)})`,
      prose(entry.section, LONGEST_TITLE),
      entry.metadata
        .filter((facts) => facts.kind === 'paper')
        .map(paperText)
        .join('; '),
      entry.metadata
        .filter((facts) => facts.kind === 'repository')
        .map((facts) => repositoryText(facts, now))
        .join('; '),
    ]),
  )
  const left = added.length - taken.length
  return [
    `### Added here: ${amount(added.length, 'entry', 'entries')}`,
    [
      tableRow(['Entry', 'Section', 'Paper', 'Repository']),
      tableRow(['---', '---', '---', '---']),
      ...taken.map(({ text }) => text),
    ].join('\n'),
    ...(left > 0 ? [`${amount(left, 'more entry', 'more entries')} had no room here.`] : []),
  ]
}

function paperText({ title, published, isWithdrawn }: PaperMetadata): string {
  return [
    `“${prose(title, LONGEST_TITLE)}”`,
    ...(published === undefined ? [] : [published]),
    ...(isWithdrawn ? ['**withdrawn**'] : []),
  ].join(', ')
}

function repositoryText(facts: RepositoryMetadata, now: number): string {
  const { name, created, pushed, stars, license: licence, isArchived, archived, isDisabled } = facts
  return [
    codeSpan(name),
    ...(created === undefined ? [] : [ageText(created, now)]),
    ...(stars === undefined ? [] : [`${number(stars)} ★`]),
    licence === undefined ? 'no licence known' : codeSpan(licence),
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
