import type { Config } from '../config/schema.ts'
import type { FailingMemory } from '../github/tracking-issue/model.ts'
import { askInTurn } from './ask.ts'
import { memoryOf, recall, remember, ripen, type Store, storeKey } from './cache/cache.ts'
import { loadStore, saveStore } from './cache/file.ts'
import { askBadges, findCopies, lookForFragments } from './extras/collect.ts'
import type { LinkVerdict } from './http/answer.ts'
import { baseKeysOf, type Linking, type VisitOptions } from './options.ts'
import { planVisits } from './plan.ts'
import { visitKey } from './result.ts'

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
  believe(store, options.failing ?? [])
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
    : await askInTurn(asked, baseKeysOf(lists), config, { ...options, store })
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

/** Takes over what is remembered elsewhere of links that fail. */
function believe(store: Store, failing: readonly FailingMemory[]): void {
  for (const { url, ...memory } of failing) {
    const key = storeKey(url)
    const known = key === undefined ? undefined : store.urls.get(key)
    // The cache may have been refused since: whoever saw it last knows best.
    if (key !== undefined && (!known || known.checked < memory.checked)) {
      store.urls.set(key, { ...known, ...memory, seen: memory.checked })
    }
  }
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
    base:
      which === 'added'
        ? new Set(lists.flatMap(({ outline }) => outline.baseUrls ?? []))
        : undefined,
  })
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
