import type { Root } from 'mdast'
import { VFile } from 'vfile'
import { type LinkResult, linkKey } from '../../links/result.ts'
import type { Entry, Link, List } from '../../list/model.ts'
import { placesOf, textOf } from '../../list/places.ts'
import { dayAfter } from '../../schema/duration.ts'
import { isDay } from '../../text/day.ts'
import { applyComments } from '../comments.ts'
import type { LintContext } from '../context.ts'
import { applyIgnores } from '../ignores.ts'
import { shortHash } from '../key.ts'
import { message } from '../message.ts'
import { addMessage, type Fix } from '../rule.ts'
import { markEdit, removalEdits } from './edit.ts'
import type { RetireStep } from './settings.ts'

/** What a step of the list's policy says about one entry. */
export interface Retirement {
  /** 16 hex digits of the step, the entry's title and its main link: the same in all versions. */
  key: string
  title: string
  /** Of the entry's start, from 1. */
  line: number
  step: RetireStep
  /** The link that died, or that leads to the repository. */
  url: string
  /** ISO days; absent where the run does not know whether the link still fails. */
  dates: RetireDates | undefined
  isDue: boolean
  /**
   * The edit of the entry, then those of numbers beside others; none where only a person can make it.
   */
  edits: Fix[]
}

export interface RetireDates {
  since: string
  due: string
}

/** The rules whose ignores keep an entry as it is. */
const RULES = {
  dead: 'dead-link',
  archived: 'archived-repository',
  idle: 'idle-repository',
} as const

/** How long before its day an entry is shown. */
const SHOWN_AHEAD = '60d'

type Results = ReadonlyMap<string, LinkResult>

/** Since when a step's condition holds, and which link shows it; `unknown`: it may hold. */
type Condition = { since: string; link: Link } | 'unknown' | undefined

/**
 * What the list's policy says about its entries: what is due today or within two months, and what
 * this run cannot say anything about.
 */
export function findRetirements(
  read: VFile,
  { retire = [], linkResults = new Map(), today, ignores = [] }: LintContext,
): Retirement[] {
  if (retire.length === 0 || today === undefined) return []
  const run: RetireRun = { file: read, text: textOf(read), linkResults, today }
  const found = (read.data.list as List).entries.flatMap((entry) =>
    retire.flatMap((step) => retirementOf(entry, step, run) ?? []),
  )
  const known = found.filter(({ retirement }) => retirement.dates !== undefined)
  const ignored = new Set(known).difference(new Set(withoutIgnored(read, known, ignores)))
  return found.filter((one) => !ignored.has(one)).map(({ retirement }) => retirement)
}

interface RetireRun {
  file: VFile
  text: string
  linkResults: Results
  today: string
}

interface FoundRetirement {
  retirement: Retirement
  place: Link
}

function retirementOf(
  entry: Entry,
  step: RetireStep,
  { file, text, linkResults, today }: RetireRun,
): FoundRetirement | undefined {
  const { title, mainLink, span } = entry
  if (!mainLink || title === '') return
  const condition =
    step.when === 'dead' ? death(entry, linkResults) : rest(entry, step, linkResults)
  if (condition === undefined) return
  if (condition !== 'unknown' && !isDay(condition.since)) return
  const link = condition === 'unknown' ? mainLink : condition.link
  const words = step.text ?? `(${step.when})`
  if (step.do === 'mark' && text.slice(span.start, span.end).includes(words)) return
  const dates =
    condition === 'unknown'
      ? undefined
      : { since: condition.since, due: dayAfter(condition.since, step.after) }
  if (dates && dates.due > dayAfter(today, SHOWN_AHEAD)) return
  const isDue = dates !== undefined && dates.due <= today
  const edits =
    step.do === 'mark' ? [markEdit(link, words)] : isDue ? removalEdits(text, entry) : []
  const url = linkKey(mainLink.url) ?? mainLink.url
  const key = shortHash(JSON.stringify([step.when, step.do, title, url]))
  const line = placesOf(file).toPoint(span.start)?.line ?? 1
  return {
    place: link,
    retirement: { key, title, line, step, url: link.url, dates, isDue, edits },
  }
}

/** Links to pages on the web: a badge or a fragment keeps no entry alive. */
function pagesOf({ links }: Entry): Link[] {
  return links.filter(
    ({ badge, kind, url }) => !badge && kind !== 'image' && linkKey(url) !== undefined,
  )
}

/** An entry is dead if its main link is, and no other link works. */
function death(entry: Entry, results: Results): Condition {
  const pages = pagesOf(entry)
  if (!pages.some((link) => link === entry.mainLink)) return
  const found = pages.map((link) => results.get(linkKey(link.url) ?? ''))
  const isAlive = (status?: string) =>
    status === 'alive' || status === 'moved' || status === 'blocked'
  if (found.some((result) => isAlive(result?.status))) return
  const days = found.map((result) =>
    result?.status === 'dead' ? result.failing?.since : undefined,
  )
  let since = ''
  for (const day of days) {
    if (day === undefined) return 'unknown'
    // The last one that died.
    if (day > since) since = day
  }
  return { since: since.slice(0, 10), link: entry.mainLink as Link }
}

/**
 * Since when all repositories of an entry are archived or idle. A paper whose code is archived may
 * be marked, but is still a paper.
 */
function rest(entry: Entry, { when, do: action }: RetireStep, results: Results): Condition {
  const pages = pagesOf(entry).map((link) => ({
    link,
    result: results.get(linkKey(link.url) ?? ''),
  }))
  const repositories = pages.flatMap(({ link, result }) =>
    result?.metadata?.kind === 'repository' ? [{ link, metadata: result.metadata }] : [],
  )
  const [first] = repositories
  if (!first) {
    const isLost = pages.some(({ link, result }) => link === entry.mainLink && isUnknown(result))
    return isLost && entry.identity?.startsWith('github:') ? 'unknown' : undefined
  }
  const own = repositories.find(({ link }) => link === entry.mainLink)
  if (action === 'remove' && !own) return
  let since = ''
  for (const { metadata } of repositories) {
    const { isArchived, archived, pushed } = metadata
    const day = (when === 'archived') === isArchived ? (isArchived ? archived : pushed) : undefined
    if (day === undefined) return
    if (day > since) since = day
  }
  return { since: since.slice(0, 10), link: (own ?? first).link }
}

/** Whether this run did not learn anything about a repository's state. */
function isUnknown(result: LinkResult | undefined): boolean {
  return result?.status !== 'dead' && result?.status !== 'blocked'
}

/** Without those that a comment or the configuration ignores, as findings of the rule for it. */
function withoutIgnored(
  read: VFile,
  found: readonly FoundRetirement[],
  ignores: NonNullable<LintContext['ignores']>,
): FoundRetirement[] {
  if (found.length === 0) return []
  const file = new VFile({ value: String(read), path: read.path, data: { ...read.data } })
  const added = found.map((one) => {
    const { urlSpan, span } = one.place
    addMessage(
      file,
      { id: RULES[one.retirement.step.when], severity: ['info'] },
      { message: message`Due.`, place: urlSpan ?? span, fingerprint: [one.retirement.key] },
    )
    return { one, message: file.messages.at(-1) }
  })
  applyComments(read.data.tree as Root, file, () => false)
  applyIgnores(file, ignores)
  const left = new Set(file.messages)
  return added.flatMap(({ one, message }) => (message && left.has(message) ? [one] : []))
}
