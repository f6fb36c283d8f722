import { type LinkResult, type LinkStatus, linkKey } from '../../links/result.ts'
import { TimeLimitError, withinTime } from '../../links/time-limit.ts'
import { type Ignore, matcherOf } from '../../lint/ignores.ts'
import type { Severity } from '../../lint/severity.ts'
import type { LineRange } from '../../report/markdown/places.ts'
import type { ReportFinding } from '../../report/model.ts'
import { compare } from '../../text/compare.ts'
import { countHealth, daysBetween, isClean } from './counts.ts'
import type { FailingLink, TrackedLink, TrackedList, TrackingInput } from './model.ts'
import { type HealthCounts, linkHash, type TrackingState } from './state.ts'

/** A link to report, with all its places. */
export interface LinkItem {
  /** As in the first list that has it; absent where only the finding is known. */
  url?: string
  key: string
  entry?: string
  section: string
  places: LineRange[]
  result?: LinkResult
  reason: string
  /** `2026-01-31`: when it failed first, or when it was noticed to work again. */
  since?: string
  failures?: number
  finding?: ReportFinding
  severity: Severity
}

/** An error or a warning that is not about a link's status. */
export interface ProblemItem {
  finding: ReportFinding
  section: string
  entry?: string
  /** An archived copy of a page that is not what was listed. */
  archiveUrl?: string
}

/** What a list has to show, by kind. */
export interface HealthItems {
  problems: ProblemItem[]
  /** Newest first, where their age is known; as are the other links. */
  dead: LinkItem[]
  moved: LinkItem[]
  intermittent: LinkItem[]
  /** Refused, or never seen alive. */
  uncheckable: LinkItem[]
  archived: LinkItem[]
  /** All other infos, in the order of the report. */
  infos: ReportFinding[]
  /** Were dead until a few days ago. */
  recovered: LinkItem[]
  /** Those of `dead` that were not dead before; none where that is unknown. */
  newlyDead: LinkItem[]
}

export interface ListHealth extends HealthItems {
  counts: HealthCounts
  isClean: boolean
  areLinksKnown: boolean
}

/** Days for which the issue shows a recovered link. */
const RECOVERED_DAYS = 7

/** Rules whose findings are the links of a section. */
const LINK_RULE = /^(?:dead|moved|unreachable)-link$/
/** The same, and those of which only the infos are. */
const SHOWN_AS_LINKS = /^(?:(?:dead|moved|unreachable)-link|archived-repository)$/

/** How long the ignores' patterns may take on URLs and titles, in milliseconds. */
const MAX_MATCH_TIME = 1_000

/** Combines findings, which respect the configured ignores, with link results and the state. */
export function assessHealth(input: TrackingInput, state: TrackingState | undefined): ListHealth {
  return new HealthAssessment(input, state).assess()
}

interface PlacedLink extends TrackedLink {
  path: string
  key: string
}

class HealthAssessment {
  readonly #input: TrackingInput
  readonly #state: TrackingState | undefined
  readonly #today: string
  readonly #links: readonly PlacedLink[]
  readonly #linksByLine: ReadonlyMap<string, readonly PlacedLink[]>
  readonly #lists: ReadonlyMap<string, TrackedList>
  readonly #failing: ReadonlyMap<string, FailingLink>
  readonly #wasDead: ReadonlySet<string>

  constructor(input: TrackingInput, state: TrackingState | undefined) {
    this.#input = input
    this.#state = state
    this.#today = input.now.slice(0, 10)
    this.#links = input.lists.flatMap(({ path, links }) =>
      links.map((link) => ({ ...link, path, key: linkKey(link.url) ?? link.url })),
    )
    this.#linksByLine = Map.groupBy(this.#links, lineKey)
    this.#lists = new Map(input.lists.map((list) => [list.path, list]))
    this.#failing = new Map(input.failing.map((link) => [link.url, link]))
    this.#wasDead = new Set(state?.dead)
  }

  assess(): ListHealth {
    const { report, linkResults } = this.#input
    const dead = merge([...this.#linksWith('dead'), ...this.#stillDead()])
    const deadKeys = new Set(dead.map(({ key }) => key))
    const unreachable = merge(this.#linksWith('unreachable')).filter(
      ({ key }) => !deadKeys.has(key),
    )
    const wasAlive = ({ key }: LinkItem) => this.#failing.get(key)?.lastAlive !== undefined
    const intermittent = unreachable.filter(wasAlive)
    const blocked = merge(this.#itemsOf((link) => this.#resultOf(link)?.status === 'blocked'))
    const uncheckable = [...blocked, ...unreachable.filter((item) => !wasAlive(item))]
    // A state without links does not know which are new.
    const canCompare = this.#state?.linksChecked !== undefined && !this.#state.isTruncated
    const items: HealthItems = {
      problems: this.#problems(),
      dead: dead.sort(newestFirst),
      moved: merge(this.#linksWith('moved')),
      intermittent: intermittent.sort(newestFirst),
      uncheckable,
      archived: this.#archived(),
      infos: this.#infos(),
      recovered: this.#recovered(deadKeys).sort(newestFirst),
      newlyDead: canCompare ? dead.filter(({ key }) => !this.#wasDead.has(linkHash(key))) : [],
    }
    const links = report.files.reduce((sum, file) => sum + file.links, 0)
    const counts = countHealth(items, { date: this.#today, links })
    return {
      ...items,
      counts,
      isClean: isClean(counts),
      areLinksKnown: linkResults !== undefined,
    }
  }

  #infos(): ReportFinding[] {
    const { findings } = this.#input.report
    return findings.filter(
      ({ rule, severity }) => severity === 'info' && !SHOWN_AS_LINKS.test(rule),
    )
  }

  /** The findings of a link rule, each with its link. */
  #linksWith(status: 'dead' | 'moved' | 'unreachable'): LinkItem[] {
    const taken = new Set<PlacedLink>()
    return this.#input.report.findings
      .filter(({ rule }) => rule === `${status}-link`)
      .map((finding) =>
        this.#itemOfFinding(finding, (link) => {
          const isIt = !taken.has(link) && this.#resultOf(link)?.status === status
          if (isIt) taken.add(link)
          return isIt
        }),
      )
  }

  #itemOfFinding(finding: ReportFinding, isSubject: (link: PlacedLink) => boolean): LinkItem {
    const { path, line, key, message } = finding
    const links = this.#linksByLine.get(lineKey(finding)) ?? []
    const found = links.find(
      (link) => (link.column === undefined || link.column === finding.column) && isSubject(link),
    )
    const { severity } = finding
    if (found) return { ...this.#itemOf(found), finding, severity }
    const places = [{ path, line }]
    return { key, finding, severity, places, reason: message, ...this.#contextOf(finding) }
  }

  /** The section of a line, and its entry. */
  #contextOf(place: LineRange): { section: string; entry?: string } {
    const entry = this.#linksByLine.get(lineKey(place))?.find((link) => link.entry)?.entry
    const sections = this.#lists.get(place.path)?.sections
    const section = sections?.findLast(({ line }) => line <= place.line)?.title ?? ''
    return { section, ...(entry && { entry }) }
  }

  #itemOf(link: PlacedLink): LinkItem {
    const { url, key, path, line, entry } = link
    const result = this.#resultOf(link)
    const failing = this.#failing.get(key)
    const since = result?.failing?.since ?? failing?.firstFailed
    const failures = result?.failing?.runs ?? failing?.failures
    return {
      ...{ url, key },
      section: this.#contextOf(link).section,
      ...(entry && { entry }),
      places: [{ path, line }],
      severity: 'info',
      ...(result && { result }),
      reason: result?.reason ?? failing?.reason ?? 'dead at the last check',
      ...(since !== undefined && { since: since.slice(0, 10) }),
      ...(failures !== undefined && { failures }),
    }
  }

  /**
   * Dead links that this run did not check, or that did not answer, stay dead: names of expired
   * domains fail now in one way, now in another.
   */
  #stillDead(): LinkItem[] {
    const { deadSeverity: severity = 'error' } = this.#input.settings
    if (severity === 'off') return []
    const unknown = this.#links.filter(
      (link) => this.#wasDead.has(linkHash(link.key)) && isUnknown(this.#resultOf(link)),
    )
    return this.#withoutIgnored(unknown).map((link) => {
      const { result, ...item } = { ...this.#itemOf(link), severity }
      if (result?.status === 'unreachable')
        return { ...item, reason: `${item.reason}, dead before` }
      const reason = this.#failing.get(link.key)?.reason ?? 'dead at the last check'
      return { ...item, reason: `${reason} (not checked in this run)` }
    })
  }

  /** Where patterns take too long on the URLs, none is ignored. */
  #withoutIgnored(links: readonly PlacedLink[]): readonly PlacedLink[] {
    const ignoresOf = ({ path }: PlacedLink) => this.#lists.get(path)?.ignores ?? []
    if (!links.some((link) => ignoresOf(link).length > 0)) return links
    const select = () => links.filter((link) => !isIgnored(ignoresOf(link), 'dead-link', link))
    try {
      return withinTime(select, MAX_MATCH_TIME)
    } catch (error) {
      if (error instanceof TimeLimitError) return links
      throw error
    }
  }

  /** Repositories that accept no more changes, where a rule reports them. */
  #archived(): LinkItem[] {
    const isRepository = (link: PlacedLink) => this.#resultOf(link)?.metadata?.kind === 'repository'
    return merge(
      this.#input.report.findings
        .filter(({ rule, severity }) => rule === 'archived-repository' && severity === 'info')
        .map((finding) => this.#itemOfFinding(finding, isRepository)),
    )
  }

  /** Links that were dead and work again: in this run, or noticed in the last days. */
  #recovered(deadKeys: ReadonlySet<string>): LinkItem[] {
    const { dead = [], recovered = [] } = this.#state ?? {}
    const since = new Map([
      ...dead.map((link) => [link, this.#today] as const),
      ...recovered.filter(([, date]) => Math.abs(daysBetween(date, this.#today)) < RECOVERED_DAYS),
    ])
    const works: readonly (LinkStatus | undefined)[] = ['alive', 'moved']
    const items = this.#itemsOf(
      (link) =>
        !deadKeys.has(link.key) &&
        since.has(linkHash(link.key)) &&
        works.includes(this.#resultOf(link)?.status),
    )
    return merge(items.map((item) => ({ ...item, since: since.get(linkHash(item.key))! })))
  }

  #problems(): ProblemItem[] {
    return this.#input.report.findings
      .filter(({ rule, severity }) => severity !== 'info' && !LINK_RULE.test(rule))
      .map((finding) => ({ finding, ...this.#contextOf(finding), ...this.#copyOf(finding) }))
  }

  /** Of a page that is not what was listed. */
  #copyOf(finding: ReportFinding): { archiveUrl?: string } {
    if (finding.rule !== 'wrong-page') return {}
    const { result } = this.#itemOfFinding(finding, (link) => !!this.#resultOf(link)?.page)
    return result?.archiveUrl === undefined ? {} : { archiveUrl: result.archiveUrl }
  }

  #itemsOf(isWanted: (link: PlacedLink) => boolean): LinkItem[] {
    return this.#links.filter(isWanted).map((link) => this.#itemOf(link))
  }

  #resultOf({ key }: PlacedLink): LinkResult | undefined {
    return this.#input.linkResults?.get(key)
  }
}

/** One item for each link, with all of its places. */
function merge(items: readonly LinkItem[]): LinkItem[] {
  const merged = new Map<string, LinkItem>()
  for (const item of items) {
    const known = merged.get(item.key)
    if (known) for (const place of item.places) known.places.push(place)
    else merged.set(item.key, item)
  }
  return [...merged.values()]
}

/** Whether a run has no result for a link; those that the plan skips are excluded on purpose. */
function isUnknown(result: LinkResult | undefined): boolean {
  if (!result || result.status === 'unreachable') return true
  return result.status === 'skipped' && result.source !== 'plan'
}

/** Whether the configuration ignores a rule for a link that has no finding in this run. */
function isIgnored(ignores: readonly Ignore[], rule: string, { url, entry }: TrackedLink): boolean {
  return ignores
    .filter(({ rules }) => rules.length === 0 || rules.includes(rule))
    .some((ignore) => matcherOf(ignore)(entry ? [url, entry] : [url]))
}

function lineKey({ path, line }: LineRange): string {
  return JSON.stringify([path, line])
}

function newestFirst({ since: one = '' }: LinkItem, { since: other = '' }: LinkItem): number {
  return compare(other, one)
}
