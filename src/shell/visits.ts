import type { Config } from '../config/schema.ts'
import { findArchivedCopies } from '../links/archive.ts'
import { readBadges } from '../links/badges.ts'
import { type Client, type ClientOptions, createClient } from '../links/client.ts'
import { systemClock } from '../links/clock.ts'
import { findMissingFragments, LARGEST_PAGE } from '../links/fragments.ts'
import type { LinkVerdict } from '../links/model.ts'
import { BADGE, planVisits } from '../links/plan.ts'
import { createQueue } from '../links/queue.ts'
import { quirkHeaders } from '../links/quirks.ts'
import { askSources } from '../links/sources/ask.ts'
import { ENDPOINTS } from '../links/sources/endpoints.ts'
import { sources } from '../links/sources/index.ts'
import { createRequester, type Requester } from '../links/sources/request.ts'
import { memoryOf, recall, remember, ripen, type Store, storeKey } from '../links/store.ts'
import { loadStore, saveStore } from '../links/store-file.ts'
import { matchesHost } from '../links/visit-headers.ts'
import { type Visits, visit } from '../links/visitor.ts'
import { fragmentOf, visitKey, withoutCredentials } from '../list/verdict.ts'
import type { ReportLink } from '../report/report.ts'
import { HOME } from '../rules/rule.ts'
import type { FailingMemory } from '../tracking/model.ts'
import type { Outline } from './inspection.ts'
import type { Progress } from './progress.ts'
import { UsageError } from './usage-error.ts'

/** A list and what it links. */
export interface Linking {
  path: string
  outline: Outline
}

/** So many links that others added are visited in a run. */
export const MOST_OF_OTHERS = 200

/** How long badges are asked, all of them and each, in milliseconds. */
const TIME_FOR_BADGES = 60_000
const TIME_FOR_BADGE = 10_000

export interface VisitOptions {
  /** `added`: only addresses that the base does not have. */
  which: 'all' | 'added'
  /**
   * Whether addresses that the base does not have are others' (a pull request's):
   * they get neither the configured headers nor the way into private networks,
   * and at most {@link MOST_OF_OTHERS} of them are visited.
   */
  addedByOthers?: boolean
  /** Asks GitHub's API for its repositories; without one they are visited as pages. */
  githubToken?: string | undefined
  /** Whether to ask badges what they say; of a change by others those that it adds. */
  badges: boolean
  /** Whether to look for archived copies of what is dead. */
  findCopies?: boolean
  /** What is remembered elsewhere of links that fail: counts where the store knows less. */
  failing?: readonly FailingMemory[]
  /** Where verdicts are remembered; nothing is, if left out. */
  storePath: string | undefined
  /** Whether only what is remembered counts. */
  offline: boolean
  version: string
  environment: Readonly<Record<string, string | undefined>>
  /** Ends the visits early. */
  signal: AbortSignal
  onProgress(progress: Progress): void
  warn(message: string): void
}

/** What became of the links. */
export interface Visited {
  /** By URL, fragment left out. */
  verdicts: ReadonlyMap<string, LinkVerdict>
  /** Whether nothing at all could be reached, so that nothing can be said of any link. */
  networkDown: boolean
  /** What is remembered of links from now on. */
  store: Store
}

/**
 * Finds out what becomes of the links of some lists: what is remembered and
 * fresh needs no visit; all else is visited; what came of it is remembered.
 */
export async function visitLinks(
  lists: readonly Linking[],
  config: Config['links'],
  options: VisitOptions,
): Promise<Visited> {
  const { store, warning } = await openStore(options)
  const overdue = AbortSignal.timeout(Math.ceil(config.deadline))
  if (warning !== undefined) options.warn(warning)
  const now = Date.now()
  for (const { url, ...memory } of options.failing ?? []) {
    const key = storeKey(url)
    const known = key === undefined ? undefined : store.urls.get(key)
    // The cache may have been refused since: whoever saw it last knows best.
    if (key !== undefined && (!known || known.checked < memory.checked)) {
      store.urls.set(key, { ...known, ...memory, seen: memory.checked })
    }
  }
  const { visits, skipped } = plan(lists, config, options.which)

  const verdicts = new Map(skipped.map((verdict) => [verdict.url, verdict]))
  const asked: string[] = []
  for (const url of visits) {
    const remembered = recall(store, url, now, config['keep-alive-for'])
    if (remembered) verdicts.set(url, remembered)
    else asked.push(url)
  }
  const found = options.offline
    ? { verdicts: rememberedOf(asked, store), networkDown: false }
    : await askInTurn(asked, baseUrlsOf(lists), config, { ...options, store })
  // In the order of the lists, whichever was answered first.
  for (const url of asked) {
    const verdict = found.verdicts.get(url)
    if (verdict) verdicts.set(url, verdict)
  }

  if (config.fragments && !options.offline) {
    const signal = AbortSignal.any([options.signal, overdue])
    await lookForFragments(lists, verdicts, config, { ...options, signal })
  }
  if (!found.networkDown && !options.offline) {
    for (const [url, verdict] of verdicts) {
      const memory = remember(store, verdict, now)
      verdicts.set(url, ripen(verdict, memory, now, config['dead-after']))
    }
    if (options.findCopies) await findCopies(verdicts, store, config, options)
    const problem = options.storePath && (await saveStore(options.storePath, store, now))
    if (problem) options.warn(problem)
    if (options.badges) {
      const signal = AbortSignal.any([options.signal, overdue])
      await askBadges(lists, verdicts, config, { ...options, signal })
    }
  }
  return { verdicts, networkDown: found.networkDown, store }
}

/** The verdicts of another job on what would be visited; a link that it does not name has none. */
export function pickVerdicts(
  lists: readonly Linking[],
  config: Config['links'],
  which: 'all' | 'added',
  verdicts: readonly LinkVerdict[],
): Visited {
  const known = new Map(verdicts.map((verdict) => [visitKey(verdict.url), verdict]))
  const { visits, skipped } = plan(lists, config, which)
  const picked = new Map(skipped.map((verdict) => [verdict.url, verdict]))
  for (const url of visits) {
    const verdict = known.get(url)
    if (verdict) picked.set(url, { ...verdict, url })
  }
  return { verdicts: picked, networkDown: false, store: { urls: new Map() } }
}

async function openStore({ storePath }: VisitOptions): Promise<{ store: Store; warning?: string }> {
  if (storePath === undefined) return { store: { urls: new Map() } }
  return await loadStore(storePath)
}

function plan(lists: readonly Linking[], config: Config['links'], which: 'all' | 'added') {
  const urls = lists.flatMap(({ outline }) => outline.links.map(({ url }) => url))
  return planVisits(urls, {
    include: config.include.map((source) => new RegExp(source, 'u')),
    exclude: config.exclude.map((source) => new RegExp(source, 'u')),
    base: which === 'added' ? baseUrlsOf(lists) : undefined,
  })
}

function baseUrlsOf(lists: readonly Linking[]): Set<string> {
  return new Set(lists.flatMap(({ outline }) => outline.baseUrls ?? []))
}

/** What others added is asked by itself, without the configuration's headers and private ranges. */
async function askInTurn(
  urls: readonly string[],
  baseUrls: ReadonlySet<string>,
  config: Config['links'],
  options: VisitOptions & { store: Store },
): Promise<Pick<Visits, 'verdicts' | 'networkDown'>> {
  if (!options.addedByOthers) return await ask(urls, config, options)
  const started = performance.now()
  const known = new Set(Array.from(baseUrls, visitKey))
  const added = urls.filter((url) => !known.has(url))
  const theirs = await ask(added.slice(0, MOST_OF_OTHERS), forOthers(config), options)
  const reason = `not asked: a review visits at most ${MOST_OF_OTHERS} added links`
  for (const url of added.slice(MOST_OF_OTHERS)) {
    theirs.verdicts.set(url, { url, verdict: 'skipped', reason, attempts: 0, source: 'plan' })
  }
  if (added.length === urls.length) return theirs
  const deadline = Math.max(1, config.deadline - (performance.now() - started))
  const ours = await ask(
    urls.filter((url) => known.has(url)),
    { ...config, deadline },
    options,
  )
  return {
    verdicts: new Map([...theirs.verdicts, ...ours.verdicts]),
    networkDown: theirs.networkDown && ours.networkDown,
  }
}

/** The configuration for what others added: headers and private ranges are not theirs. */
function forOthers(config: Config['links']): Config['links'] {
  return { ...config, headers: {}, 'allow-private': [] }
}

function clientOptions(config: Config['links'], options: VisitOptions): ClientOptions {
  return {
    userAgent: `awesome-keeper/${options.version} (+${HOME})`,
    timeout: config.timeout,
    headers: { ...quirkHeaders(), ...withEnvironment(config.headers, options.environment) },
    allow: config['allow-private'],
    environment: options.environment,
  }
}

/** @throws {UsageError} where a header or a proxy of the environment cannot be used */
function openClient(options: ClientOptions): Client {
  try {
    return createClient(options)
  } catch (error) {
    throw new UsageError(`links cannot be visited: ${(error as Error).message}`)
  }
}

/** Notes on the verdicts of living pages which of their linked fragments they lack. */
async function lookForFragments(
  lists: readonly Linking[],
  verdicts: Map<string, LinkVerdict>,
  config: Config['links'],
  options: VisitOptions,
): Promise<void> {
  const wanted = new Map<string, Set<string>>()
  for (const { url } of lists.flatMap(({ outline }) => outline.links)) {
    const fragment = fragmentOf(url)
    const key = visitKey(url)
    if (!fragment || key === undefined || verdicts.get(key)?.verdict !== 'alive') continue
    wanted.set(key, (wanted.get(key) ?? new Set()).add(fragment))
  }
  const queue = createQueue({
    concurrency: config.concurrency,
    perHost: config['per-host'],
    gap: config.gap,
    clock: systemClock,
    random: Math.random,
    signal: options.signal,
  })
  const open = (given: Config['links']) =>
    openClient({ ...clientOptions(given, options), bodyBytes: LARGEST_PAGE })
  const ours = open(config)
  const theirs = options.addedByOthers ? open(forOthers(config)) : ours
  const known = new Set(Array.from(baseUrlsOf(lists), visitKey))
  const ask: Client['ask'] = (url, ...rest) => (known.has(url) ? ours : theirs).ask(url, ...rest)
  try {
    const missing = await findMissingFragments(wanted, ask, queue, options.signal)
    for (const [url, missingFragments] of missing) {
      const verdict = verdicts.get(url)
      if (verdict) verdicts.set(url, { ...verdict, missingFragments })
    }
  } finally {
    queue.stop()
    await ours.close()
    if (theirs !== ours) await theirs.close()
  }
}

/** Notes on the verdicts of badges what their pictures say. */
async function askBadges(
  lists: readonly Linking[],
  verdicts: Map<string, LinkVerdict>,
  config: Config['links'],
  options: VisitOptions,
): Promise<void> {
  const known = new Set(options.addedByOthers ? Array.from(baseUrlsOf(lists), visitKey) : [])
  const wanted = [...verdicts.values()]
    .filter(({ url, reason }) => reason === BADGE && !known.has(url))
    .map(({ url }) => url)
  if (wanted.length === 0) return
  const timeout = Math.min(config.timeout, TIME_FOR_BADGE)
  const requester = openRequester({ ...config, timeout }, options)
  try {
    const signal = AbortSignal.any([options.signal, AbortSignal.timeout(TIME_FOR_BADGES)])
    const { texts, unasked } = await readBadges(wanted, { request: requester.request, signal })
    for (const [url, text] of texts) {
      const verdict = verdicts.get(url)
      const facts = { kind: 'badge', text } as const
      if (verdict) verdicts.set(url, { ...verdict, reason: 'badge, only read', attempts: 1, facts })
    }
    if (unasked > 0) options.warn(`${unasked} badges were not asked what they say`)
  } finally {
    await requester.close()
  }
}

/** Asks those who know, and visits the rest. */
async function ask(
  urls: readonly string[],
  config: Config['links'],
  options: VisitOptions & { store: Store },
): Promise<Pick<Visits, 'verdicts' | 'networkDown'>> {
  const started = performance.now()
  const requester = openRequester(config, options)
  try {
    const asked = await askSources(urls, sources, {
      request: requester.request,
      clock: systemClock,
      signal: AbortSignal.any([
        options.signal,
        AbortSignal.timeout(Math.ceil(config.deadline / 2)),
      ]),
      githubToken: options.githubToken,
    })
    const left = Math.max(1000, config.deadline - (performance.now() - started))
    const web = await visitWeb(asked.rest, { ...config, deadline: left }, options)
    for (const [url, facts] of asked.facts) {
      const verdict = web.verdicts.get(url)
      if (verdict) web.verdicts.set(url, { ...verdict, facts })
    }
    for (const [url, verdict] of asked.verdicts) web.verdicts.set(url, verdict)
    const networkDown = web.networkDown && asked.verdicts.size === 0
    // Else it is said that nothing at all can be reached.
    if (!networkDown) for (const note of asked.notes) options.warn(note)
    return { ...web, networkDown }
  } finally {
    await requester.close()
  }
}

/** @throws {UsageError} where a proxy of the environment cannot be used */
function openRequester(config: Config['links'], options: VisitOptions): Requester {
  const { userAgent, timeout, environment } = clientOptions(config, options)
  try {
    return createRequester({
      userAgent,
      timeout: timeout ?? config.timeout,
      environment: environment ?? {},
    })
  } catch (error) {
    throw new UsageError(`links cannot be visited: ${(error as Error).message}`)
  }
}

async function visitWeb(
  urls: readonly string[],
  config: Config['links'],
  options: VisitOptions & { store: Store },
): Promise<Visits> {
  const client = openClient(clientOptions(config, options))
  try {
    return await visit(urls, {
      ask: client.ask,
      clock: systemClock,
      random: Math.random,
      concurrency: config.concurrency,
      perHost: config['per-host'],
      gap: config.gap,
      retries: config.retries,
      deadline: config.deadline,
      accept: (url) => acceptedOn(url, config.accept),
      first: new Set(urls.filter((url) => memoryOf(options.store, url)?.isLeft)),
      signal: options.signal,
      onProgress: options.onProgress,
    })
  } finally {
    await client.close()
  }
}

/** Looks for copies of what is dead, as far as none is known yet. */
async function findCopies(
  verdicts: Map<string, LinkVerdict>,
  store: Store,
  config: Config['links'],
  options: VisitOptions,
): Promise<void> {
  const wanted = [...verdicts.values()]
    .filter(({ verdict, archiveUrl }) => verdict === 'dead' && archiveUrl === undefined)
    .map(({ url }) => url)
  if (wanted.length === 0) return
  const requester = openRequester(config, options)
  try {
    const { request } = requester
    const { signal } = options
    const copies = await findArchivedCopies(wanted, { request, signal, endpoints: ENDPOINTS })
    for (const [url, archiveUrl] of copies) {
      const verdict = verdicts.get(url)
      const memory = memoryOf(store, url)
      if (verdict) verdicts.set(url, { ...verdict, archiveUrl })
      if (memory) memory.archiveUrl = archiveUrl
    }
  } finally {
    await requester.close()
  }
}

/** Without the web, what is remembered counts, however old. */
function rememberedOf(urls: readonly string[], store: Store): Map<string, LinkVerdict> {
  return new Map(
    urls.map((url) => {
      const memory = memoryOf(store, url)
      const { verdict, code, reason = '', checked } = memory ?? {}
      const known: LinkVerdict =
        verdict === undefined || checked === undefined
          ? { url, verdict: 'skipped', reason: 'not asked: offline', attempts: 0, source: 'plan' }
          : {
              url,
              verdict,
              ...(code !== undefined && { code }),
              reason: `${reason} on ${checked.slice(0, 10)}`,
              attempts: 0,
              source: 'store',
            }
      return [url, known]
    }),
  )
}

/** `$NAME` and `${NAME}` in a header's value stand for variables of the environment; others for nothing. */
function withEnvironment(
  headers: Config['links']['headers'],
  environment: VisitOptions['environment'],
): Config['links']['headers'] {
  const expand = (value: string) =>
    value.replace(/\$(?:\{(\w+)\}|(\w+))/g, (_, braced, bare) => environment[braced ?? bare] ?? '')
  return Object.fromEntries(
    Object.entries(headers).map(([host, values]) => [
      host,
      Object.fromEntries(Object.entries(values).map(([name, value]) => [name, expand(value)])),
    ]),
  )
}

/** The statuses that configuration takes for success at a URL. */
function acceptedOn(url: URL, accept: Config['links']['accept']): number[] {
  return Object.entries(accept).flatMap(([pattern, statuses]) =>
    matchesHost(pattern, url) ? statuses : [],
  )
}

/** The report's links: each URL once, with all places where the lists have it. */
export function reportLinks(
  verdicts: ReadonlyMap<string, LinkVerdict>,
  lists: readonly Partial<Linking>[],
): ReportLink[] {
  const places = new Map<string, ReportLink['places']>()
  for (const { path = '', outline } of lists) {
    for (const { url, line } of outline?.links ?? []) {
      const key = visitKey(url) ?? url
      const found = places.get(key)
      if (!found) places.set(key, [{ path, line }])
      else if (found.at(-1)?.path !== path || found.at(-1)?.line !== line)
        found.push({ path, line })
    }
  }
  return Array.from(
    verdicts.values(),
    ({ url, failing: _, missingFragments: __, facts: ___, isLeft: ____, ...verdict }) => ({
      url: withoutCredentials(url),
      ...verdict,
      places: places.get(url) ?? [],
    }),
  )
}
