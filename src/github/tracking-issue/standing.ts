/** How the lists stand: what the report and the links' verdicts come to, as data. */

import { type LinkResult, type LinkStatus, linkKey } from '../../links/result.ts'
import type { ReportFinding } from '../../report/model.ts'
import { isIgnored } from './ignored.ts'
import type { FailingLink, TrackedLink, TrackedList, TrackingInput } from './model.ts'
import { type HealthCounts, linkHashOf, type TrackingState } from './state.ts'
import type { ListPlace } from './texts/places.ts'

/** An address that something is to be said of, wherever the lists have it. */
export interface LinkItem {
  /** As the first list has it; absent where only the finding is known. */
  url?: string
  /** Tells it apart. */
  key: string
  /** The entry that has it first. */
  entry?: string
  section: string
  places: ListPlace[]
  status?: LinkResult
  reason: string
  /** `2026-01-31`: when it failed first, or was seen to answer again. */
  since?: string
  /** Runs on end in which it failed. */
  failures?: number
  finding?: ReportFinding
}

/** An error or a warning of a rule. */
export interface ProblemItem {
  finding: ReportFinding
  section: string
  entry?: string
}

export interface ListHealth {
  errors: ProblemItem[]
  warnings: ProblemItem[]
  /** All of these newest first, where their age is known. */
  dead: LinkItem[]
  moved: LinkItem[]
  intermittent: LinkItem[]
  /** Refused, or never seen alive from here. */
  uncheckable: LinkItem[]
  archived: LinkItem[]
  /** Were dead a short while ago. */
  recovered: LinkItem[]
  /** Those of `dead` that the state does not know; none where that cannot be told. */
  newlyDead: LinkItem[]
  counts: HealthCounts
  isClean: boolean
  areLinksKnown: boolean
}

/** Rules that have sections of their own. */
const RULE_OF = {
  dead: 'dead-link',
  moved: 'moved-link',
  unreachable: 'unreachable-link',
} as const
const LINK_RULES: ReadonlySet<string> = new Set(Object.values(RULE_OF))

/** Days for which the issue shows what answers again. */
const DAYS_OF_ANSWERING = 7

/**
 * How the lists stand. Rules decide what is told (so that what configuration
 * silences is silent), verdicts tell more about it.
 *
 * @param state what the issue remembers
 */
export function assessHealth(input: TrackingInput, state: TrackingState | undefined): ListHealth {
  const index = indexLists(input.lists)
  const memories = new Map(input.failing.map((memory) => [memory.url, memory]))
  const about = { input, index, memories }
  const dead = mergeLinks([...itemsOf('dead', about), ...stillDead(about, state)])
  const deadKeys = new Set(dead.map(({ key }) => key))
  const unreachable = mergeLinks(itemsOf('unreachable', about)).filter(
    ({ key }) => !deadKeys.has(key),
  )
  const wasAlive = ({ key }: LinkItem) => memories.get(key)?.lastAlive !== undefined
  const wobbling = unreachable.filter(wasAlive)
  const never = unreachable.filter((item) => !wasAlive(item))
  const unverified = [...blocked(about), ...never]
  const errors = mendItems('error', about)
  const warnings = mendItems('warning', about)
  const moved = mergeLinks(itemsOf('moved', about))
  const known = new Set(state?.dead)
  // Configuration may call what has moved, or does not answer, a thing to mend.
  const graver = (severity: ReportFinding['severity']) =>
    [...moved, ...unreachable].filter(({ finding }) => finding?.severity === severity).length
  const counts = {
    date: dayOf(input.now),
    dead: dead.length,
    unreachable: unverified.length + wobbling.length,
    errors: errors.length + graver('error'),
    warnings: warnings.length + graver('warning'),
    links: input.report.files.reduce((sum, { links }) => sum + links, 0),
  }
  return {
    errors,
    warnings,
    dead: dead.sort(newestFirst),
    moved,
    intermittent: wobbling.sort(newestFirst),
    uncheckable: unverified,
    archived: archived(about),
    recovered: answering(about, state, dead).sort(newestFirst),
    newlyDead: state && !state.isCut ? dead.filter(({ key }) => !known.has(linkHashOf(key))) : [],
    counts,
    isClean: isClean(counts),
    areLinksKnown: input.linkResults !== undefined,
  }
}

/** Whether nothing is left to mend. */
export function isClean({ dead, errors, warnings }: HealthCounts): boolean {
  return dead + errors + warnings === 0
}

/** `2026-01-31` of an ISO 8601 time. */
function dayOf(time: string): string {
  return time.slice(0, 10)
}

/** Whole days from one day to another; negative where the other is earlier. */
export function daysBetween(one: string, other: string): number {
  return Math.round((Date.parse(other) - Date.parse(one)) / 86_400_000)
}

interface EntryIndex {
  input: TrackingInput
  index: HealthIndex
  memories: ReadonlyMap<string, FailingLink>
}

interface PlacedLink extends TrackedLink {
  path: string
  key: string
}

interface HealthIndex {
  all: readonly PlacedLink[]
  linksAt(path: string, line: number): readonly PlacedLink[]
  sectionAt(path: string, line: number): string
}

function indexLists(lists: readonly TrackedList[]): HealthIndex {
  const all = lists.flatMap(({ path, links }) =>
    links.map((link) => ({ ...link, path, key: linkKey(link.url) ?? link.url })),
  )
  const at = (path: string, line: number) => JSON.stringify([path, line])
  const byLine = Map.groupBy(all, ({ path, line }) => at(path, line))
  const sections = new Map(lists.map((list) => [list.path, list.sections]))
  return {
    all,
    linksAt: (path, line) => byLine.get(at(path, line)) ?? [],
    sectionAt: (path, line) =>
      sections.get(path)?.findLast((section) => section.line <= line)?.title ?? '',
  }
}

/** What a rule on links found, with the link that each finding is about. */
function itemsOf(status: keyof typeof RULE_OF, about: EntryIndex): LinkItem[] {
  const { input, index } = about
  const taken = new Set<PlacedLink>()
  return input.report.findings
    .filter(({ rule }) => rule === RULE_OF[status])
    .map((finding) => {
      const link = index
        .linksAt(finding.path, finding.line)
        .find(
          (candidate) =>
            !taken.has(candidate) &&
            (candidate.column === undefined || candidate.column === finding.column) &&
            input.linkResults?.get(candidate.key)?.status === status,
        )
      if (!link) return itemOfFinding(finding, index)
      taken.add(link)
      return { ...itemOfLink(link, about), finding }
    })
}

function itemOfFinding(finding: ReportFinding, { sectionAt, linksAt }: HealthIndex): LinkItem {
  const { path, line, key, message } = finding
  const entry = linksAt(path, line).find((link) => link.entry)?.entry
  const places = [{ path, line }]
  const section = sectionAt(path, line)
  return { key, section, places, reason: message, finding, ...(entry && { entry }) }
}

function itemOfLink(link: PlacedLink, { input, index, memories }: EntryIndex): LinkItem {
  const { url, key, path, line, entry } = link
  const result = input.linkResults?.get(key)
  const memory = memories.get(key)
  const since = result?.failing?.since ?? memory?.firstFailed
  const failures = result?.failing?.runs ?? memory?.failures
  return {
    ...{ url, key },
    ...(entry && { entry }),
    section: index.sectionAt(path, line),
    places: [{ path, line }],
    ...(result && { status: result }),
    reason: result?.reason ?? memory?.reason ?? 'dead when last looked at',
    ...(since !== undefined && { since: dayOf(since) }),
    ...(failures !== undefined && { failures }),
  }
}

/** One item for each address, with all of its places. */
function mergeLinks(items: readonly LinkItem[]): LinkItem[] {
  const merged = new Map<string, LinkItem>()
  for (const item of items) {
    const known = merged.get(item.key)
    if (known) known.places.push(...item.places)
    else merged.set(item.key, item)
  }
  return [...merged.values()]
}

/**
 * What was dead and was not asked in this run, or did not answer, is no better
 * for it: names of domains that ran out fail now one way, now the other.
 */
function stillDead(about: EntryIndex, state: TrackingState | undefined): LinkItem[] {
  const { input, index } = about
  const known = new Set(state?.dead)
  if (known.size === 0) return []
  const ignores = new Map(input.lists.map((list) => [list.path, list.ignores ?? []]))
  return index.all
    .filter(
      (link) => isUnknown(input.linkResults?.get(link.key)) && known.has(linkHashOf(link.key)),
    )
    .filter((link) => !isIgnored(ignores.get(link.path) ?? [], 'dead-link', link))
    .map((link) => {
      const { status: result, ...item } = itemOfLink(link, about)
      const silence = result?.status === 'unreachable'
      return {
        ...item,
        reason: silence ? `${item.reason}, gone before` : reasonBefore(link, about),
      }
    })
}

function reasonBefore({ key }: PlacedLink, { memories }: EntryIndex): string {
  const reason = memories.get(key)?.reason
  return `${reason ?? 'dead when last asked'} (not asked in this run)`
}

/** Whether a run learnt nothing of a link. What the plan leaves out, configuration excludes. */
function isUnknown(result: LinkResult | undefined): boolean {
  if (!result || result.status === 'unreachable') return true
  return result.status === 'skipped' && result.source !== 'plan'
}

function blocked(about: EntryIndex): LinkItem[] {
  const links = about.index.all.filter(({ key }) => isOf(about, key, 'blocked'))
  return mergeLinks(links.map((link) => itemOfLink(link, about)))
}

/** Repositories that take no more changes; a rule decides whether that is told. */
function archived(about: EntryIndex): LinkItem[] {
  const { input, index } = about
  const items = input.report.findings
    .filter(({ rule, severity }) => rule === 'archived-repository' && severity === 'info')
    .map((finding) => {
      const link = index
        .linksAt(finding.path, finding.line)
        .find(
          ({ key, column }) =>
            (column === undefined || column === finding.column) &&
            input.linkResults?.get(key)?.metadata?.kind === 'repository',
        )
      return link ? { ...itemOfLink(link, about), finding } : itemOfFinding(finding, index)
    })
  return mergeLinks(items)
}

/** Links that were dead and answer: those of this run, and for some days those before. */
function answering(
  about: EntryIndex,
  state: TrackingState | undefined,
  dead: readonly LinkItem[],
): LinkItem[] {
  if (!state) return []
  const today = dayOf(about.input.now)
  const recent = state.answering.filter(
    ([, date]) => Math.abs(daysBetween(date, today)) < DAYS_OF_ANSWERING,
  )
  const since = new Map([...state.dead.map((dead) => [dead, today] as const), ...recent])
  if (since.size === 0) return []
  const deadKeys = new Set(dead.map(({ key }) => key))
  const items = about.index.all
    .filter(({ key }) => !deadKeys.has(key) && since.has(linkHashOf(key)))
    .filter(({ key }) => isOf(about, key, 'alive') || isOf(about, key, 'moved'))
    .map((link) => ({ ...itemOfLink(link, about), since: since.get(linkHashOf(link.key))! }))
  return mergeLinks(items)
}

function mendItems(
  severity: ReportFinding['severity'],
  { input, index }: EntryIndex,
): ProblemItem[] {
  return input.report.findings
    .filter((finding) => finding.severity === severity && !LINK_RULES.has(finding.rule))
    .map((finding) => {
      const { path, line } = finding
      const entry = index.linksAt(path, line).find((link) => link.entry)?.entry
      return { finding, section: index.sectionAt(path, line), ...(entry && { entry }) }
    })
}

function isOf({ input }: EntryIndex, key: string, status: LinkStatus): boolean {
  return input.linkResults?.get(key)?.status === status
}

function newestFirst(a: LinkItem, b: LinkItem): number {
  const [one = '', other = ''] = [a.since, b.since]
  return one === other ? 0 : one < other ? 1 : -1
}
