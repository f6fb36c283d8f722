import { describe, expect, it } from 'vitest'
import { findArchivedCopies } from '../../../src/links/extras/archive.ts'
import { askFacts } from '../../../src/links/facts/ask.ts'
import type { AskWeb } from '../../../src/links/http/answer.ts'
import { findPapers } from '../../../src/links/papers/find.ts'
import { paperSubject } from '../../../src/links/papers/subject.ts'
import { ENDPOINTS } from '../../../src/links/providers/endpoints.ts'
import { allowedProviders } from '../../../src/links/providers/off.ts'
import { providers } from '../../../src/links/providers/registry.ts'
import type { ApiReply, RequestApi } from '../../../src/links/providers/request.ts'
import {
  type AllowedServices,
  mayAsk,
  SERVICE_NAMES,
  SERVICES,
} from '../../../src/links/providers/services.ts'
import { requestUrls } from '../../../src/links/request-urls.ts'
import type { ExtraFact } from '../../../src/links/result.ts'
import { FakeClock } from '../scheduling/fake-clock.ts'

/** A link to each service that is asked about links, and what becomes of it where it may not be. */
const links: Readonly<Record<string, string>> = {
  'https://arxiv.org/abs/1706.03762': 'alive',
  'https://crates.io/crates/serde': 'skipped',
  'https://doi.org/10.1000/182': 'alive',
  'https://github.com/group/project': 'alive',
  'https://gitlab.com/group/project': 'alive',
  'https://huggingface.co/group/model': 'alive',
  'https://www.npmjs.com/package/vue': 'skipped',
  'https://pypi.org/project/requests/': 'skipped',
  'https://www.youtube.com/watch?v=dQw4w9WgXcQ': 'skipped',
  // No provider claims it, but its page would be requested from the same API.
  'https://www.youtube.com/watch?list=PL1': 'skipped',
}

/** Entries whose facts need every service that is asked about entries. */
const entries = [
  ['https://codeberg.org/group/project'],
  ['https://github.com/group/project'],
  ['https://gitlab.com/group/project'],
  ['https://www.npmjs.com/package/vue'],
  ['https://pypi.org/project/requests/'],
  ['https://crates.io/crates/serde'],
]
const extras: ReadonlySet<ExtraFact> = new Set(['downloads', 'releases', 'contributors'])

/** Does all that asks services, and records which hosts got a request. */
async function playAll(allowed: AllowedServices, reply?: ApiReply) {
  const clock = new FakeClock()
  const { signal } = new AbortController()
  const apis = new Set<string>()
  const pages: string[] = []
  const request: RequestApi = ({ url }) => {
    apis.add(new URL(url).origin)
    return Promise.resolve(reply ?? { failure: { code: 'ERR_CONNECT', detail: 'refused' } })
  }
  const ask: AskWeb = (url, method) => {
    pages.push(url)
    return Promise.resolve({ method, hops: [{ url, status: 200 }], headers: {} })
  }
  const random = () => 0.5
  const all = allowedProviders(providers, allowed)
  const started = requestUrls(
    Object.keys(links),
    { ask, request, clock, random, providers: all },
    {
      ...{ exclude: [], include: [], accept: {}, timeout: 20_000, deadline: 600_000, retries: 0 },
      ...{ concurrency: 8, 'host-concurrency': 4, 'host-request-interval': 50, headers: {} },
      ...{ 'allow-private': [], 'max-cache-age': 0, fragments: false, services: 'all' },
      ...{ 'dead-after': { runs: 5, days: 14 }, 'soft-404': true },
    },
    { githubToken: 'a-token', first: new Set(), signal, onProgress: () => undefined },
  )
  const facts = askFacts(
    entries.map((urls) => ({ urls, extras })),
    { request, clock, signal, githubToken: 'a-token', day: '2026-01-01', services: allowed },
  )
  const papers = findPapers(
    ['https://doi.org/10.1000/182', 'https://openreview.net/forum?id=rJ4km2R5t7'].flatMap(
      (url) => paperSubject(url) ?? [],
    ),
    { request, clock, signal, endpoints: ENDPOINTS, services: allowed },
  )
  await clock.runOut()
  await papers
  if (mayAsk(allowed, 'archive')) {
    await findArchivedCopies([{ url: 'https://gone.example/' }], {
      request,
      signal,
      endpoints: ENDPOINTS,
    })
  }
  return { apis, pages, ...(await started), facts: (await facts).facts }
}

const originsOf = (names: readonly (keyof typeof SERVICES)[]) =>
  names.flatMap((name) => SERVICES[name].uses.map(({ endpoint }) => ENDPOINTS[endpoint])).sort()

/** Read with a picture, not by these ways. */
const asked = SERVICE_NAMES.filter((name) => name !== 'badges')

describe('services', () => {
  it('name every address of an API once', () => {
    const named = SERVICE_NAMES.flatMap((name) => SERVICES[name].uses.map((use) => use.endpoint))
    expect(named.sort()).toEqual(Object.keys(ENDPOINTS).sort())
    expect(providers.every(({ service }) => SERVICE_NAMES.includes(service))).toBe(true)
  })

  it('are all that is asked', async () => {
    const { apis } = await playAll('all')
    expect([...apis].sort()).toEqual(originsOf(asked))
  })

  it('are not asked where none is allowed, and each link has its result', async () => {
    const { apis, pages, results, networkDown } = await playAll('none')
    expect([...apis]).toEqual([])
    expect(pages.filter((url) => url.includes('oembed'))).toEqual([])
    const statuses = [...results].map(([url, { status }]) => [url, status])
    expect(Object.fromEntries(statuses)).toEqual(links)
    expect(results.get('https://www.npmjs.com/package/vue')).toMatchObject({
      skipped: 'service-off',
      reason: 'not checked: npm may not be asked (links.services)',
    })
    expect(networkDown).toBe(false)
  })

  it('that are not allowed leave facts unknown, with the reason', async () => {
    const { facts } = await playAll('none')
    const whys = facts.map(({ repository, package: found }) =>
      [repository, found].flatMap((fact) => (fact.kind === 'unknown' ? fact.why : [])),
    )
    const off = (title: string) => `${title} may not be asked (links.services)`
    expect(whys.map(([first]) => first)).toEqual(
      ['Codeberg', 'GitHub', 'GitLab', 'npm', 'PyPI', 'crates.io'].map(off),
    )
  })

  it.each(asked)('are asked one by one: only %s', async (name) => {
    const { apis } = await playAll([name])
    expect([...apis].sort()).toEqual(originsOf([name]))
  })
})
