/**
 * `npm run bench providers <folder>`: how many requests the lists in a folder of Markdown files take,
 * with and without providers. The APIs are stubs that know everything and count; the network is
 * not used.
 */

import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Clock } from '../src/links/http/answer.ts'
import { planLinks } from '../src/links/plan.ts'
import { askProviders } from '../src/links/providers/ask.ts'
import type { ProviderContext } from '../src/links/providers/provider.ts'
import { providers } from '../src/links/providers/registry.ts'
import type { ApiAnswer, ApiRequest } from '../src/links/providers/request.ts'
import { readList } from '../src/list/parse.ts'

/** Checks without providers, requests with them. */
interface RequestCounts {
  checks: number
  requests: number
}

const columns = [...providers.map(({ name }) => name), 'web']

export async function benchProviders(folder: string): Promise<void> {
  console.log('requests by provider: checks of its links without → requests to its API with it')
  console.log(
    'list'.padEnd(36),
    ...columns.map((name) => name.padStart(14)),
    'all'.padStart(16),
    'min. seconds'.padStart(14),
  )
  const total = columns.map((): RequestCounts => ({ checks: 0, requests: 0 }))
  for (const name of readdirSync(folder).filter((file) => file.endsWith('.md'))) {
    const links = readList(readFileSync(join(folder, name), 'utf8'), name).data.list?.links ?? []
    const { toCheck: checks } = planLinks(links.map(({ url }) => url))
    const clock = new VirtualClock()
    const { counts, unanswered } = await countRequests(checks, clock)
    for (const [index, { checks, requests }] of counts.entries()) {
      total[index]!.checks += checks
      total[index]!.requests += requests
    }
    const seconds = (clock.elapsed / 1000).toFixed(0)
    console.log(
      name.padEnd(36),
      ...row(counts),
      seconds.padStart(14),
      `${unanswered} left for the web`,
    )
  }
  console.log('all'.padEnd(36), ...row(total))
  console.log('Links left for the web are counted with the web. Min. seconds: the time that the')
  console.log('rate limits of the APIs require if they answer at once.')
}

async function countRequests(urls: readonly string[], clock: VirtualClock) {
  const requests = new Map<string, number>()
  const counted = providers.map((provider) => ({
    ...provider,
    ask: (claimed: readonly string[], context: ProviderContext) =>
      provider.ask(claimed, {
        ...context,
        request: (request, signal) => {
          requests.set(provider.name, (requests.get(provider.name) ?? 0) + 1)
          return context.request(request, signal)
        },
      }),
  }))
  const { rest } = await askProviders(urls, counted, {
    request: async (request) => await Promise.resolve(answerAll(request)),
    clock,
    signal: new AbortController().signal,
    githubToken: 'none',
  })
  const claimed = urls.map(
    (url) => providers.find((provider) => provider.claims(url))?.name ?? 'web',
  )
  const counts = columns.map((name) => ({
    checks: claimed.filter((other) => other === name).length,
    requests: name === 'web' ? rest.length : (requests.get(name) ?? 0),
  }))
  const web = claimed.filter((name) => name === 'web').length
  return { counts, unanswered: rest.length - web }
}

function row(counts: readonly RequestCounts[]): string[] {
  const all = counts.reduce(
    (sum, { checks, requests }) => ({
      checks: sum.checks + checks,
      requests: sum.requests + requests,
    }),
    { checks: 0, requests: 0 },
  )
  return [...counts, all].map(({ checks, requests }, index) =>
    `${checks} → ${requests}`.padStart(index < counts.length ? 14 : 16),
  )
}

/** A clock that moves on as soon as no other work is left. */
class VirtualClock implements Clock {
  elapsed = 0
  readonly #timers: { at: number; ring: () => void }[] = []

  now(): number {
    return this.elapsed
  }

  wait(milliseconds: number): Promise<void> {
    return new Promise((resolve) => {
      this.#timers.push({ at: this.elapsed + milliseconds, ring: resolve })
      if (this.#timers.length === 1) setImmediate(() => this.#ringNext())
    })
  }

  #ringNext(): void {
    this.#timers.sort((one, other) => other.at - one.at)
    const next = this.#timers.pop()
    if (!next) return
    this.elapsed = next.at
    next.ring()
    if (this.#timers.length > 0) setImmediate(() => this.#ringNext())
  }
}

/** Answers as if everything existed. */
function answerAll({ url, body }: ApiRequest): ApiAnswer {
  const { pathname, searchParams } = new URL(url)
  const answer = { status: 200, headers: { 'content-type': 'application/json' }, cut: false }
  if (pathname === '/graphql') return { ...answer, text: toGraph(JSON.parse(body ?? '{}')) }
  if (pathname === '/api/query') {
    return { ...answer, text: toFeed(searchParams.get('id_list')?.split(',') ?? []) }
  }
  const id = pathname.replace(/^\/api\/\w+\//, '')
  const path_with_namespace = decodeURIComponent(pathname.replace('/api/v4/projects/', ''))
  const values = [{ type: 'URL' }]
  const all = { id, path_with_namespace, responseCode: 1, type: 'video', values }
  return { ...answer, text: JSON.stringify(all) }
}

function toGraph({ query, variables }: { query: string; variables: Record<string, string> }) {
  const data: Record<string, Record<string, unknown>> = {
    rateLimit: { cost: 1, limit: 1000, remaining: 1000 },
  }
  let current: Record<string, unknown> = {}
  for (const [, alias = '', field] of query.matchAll(/^\s*(\w+): (\w+)\(/gm)) {
    if (alias.startsWith('p')) {
      const type = { object: 'Blob', release: 'Release' }[field ?? ''] ?? 'Issue'
      current[alias] = { __typename: type }
      continue
    }
    current = {
      nameWithOwner: `${variables[`${alias}owner`]}/${variables[`${alias}name`]}`,
      visibility: 'PUBLIC',
      isArchived: false,
      isDisabled: false,
      stargazerCount: 1,
    }
    data[alias] = current
  }
  return JSON.stringify({ data })
}

function toFeed(ids: readonly string[]): string {
  const entries = ids.map(
    (id) =>
      `<entry><id>http://arxiv.org/abs/${id}v9</id><title>A paper</title>` +
      '<published>2020-01-01T00:00:00Z</published></entry>',
  )
  return `<feed>${entries.join('')}</feed>`
}
