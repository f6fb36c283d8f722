/**
 * `npm run bench sources <folder>`: how many requests the lists in a folder of
 * Markdown files take, each link visited, and each source asked first. The APIs
 * are stubs that know everything and count; nothing is asked of the network.
 */

import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Clock } from '../src/links/http/answer.ts'
import { planLinks } from '../src/links/plan.ts'
import { askProviders } from '../src/links/providers/ask.ts'
import { providers } from '../src/links/providers/registry.ts'
import type { ApiAnswer, ApiRequest } from '../src/links/providers/request.ts'
import { readList } from '../src/list/parse.ts'

/** Visits without sources, requests with them. */
interface Counts {
  visits: number
  requests: number
}

const columns = [...providers.map(({ name }) => name), 'web']

export async function benchSources(folder: string): Promise<void> {
  console.log('requests by source: visits of its links before → requests to its API after')
  console.log(
    'list'.padEnd(36),
    ...columns.map((name) => name.padStart(14)),
    'all'.padStart(16),
    'least seconds'.padStart(14),
  )
  const total = columns.map((): Counts => ({ visits: 0, requests: 0 }))
  for (const name of readdirSync(folder).filter((file) => file.endsWith('.md'))) {
    const links = readList(readFileSync(join(folder, name), 'utf8'), name).data.list?.links ?? []
    const { toCheck: visits } = planLinks(links.map(({ url }) => url))
    const clock = new SwiftClock()
    const { counts, handedBack } = await countRequests(visits, clock)
    for (const [index, { visits, requests }] of counts.entries()) {
      total[index]!.visits += visits
      total[index]!.requests += requests
    }
    const seconds = (clock.elapsed / 1000).toFixed(0)
    console.log(name.padEnd(36), ...row(counts), seconds.padStart(14), `${handedBack} handed back`)
  }
  console.log('all'.padEnd(36), ...row(total))
  console.log('what was handed back is visited, and counted with the web; least seconds: what the')
  console.log('pace that APIs ask for takes, were they to answer at once')
}

async function countRequests(urls: readonly string[], clock: SwiftClock) {
  const { rest, requests } = await askProviders(urls, providers, {
    request: async (request) => await Promise.resolve(knowingAll(request)),
    clock,
    signal: new AbortController().signal,
    githubToken: 'none',
  })
  const claimed = urls.map((url) => providers.find((source) => source.claims(url))?.name ?? 'web')
  const counts = columns.map((name) => ({
    visits: claimed.filter((other) => other === name).length,
    requests: name === 'web' ? rest.length : (requests[name] ?? 0),
  }))
  const web = claimed.filter((name) => name === 'web').length
  return { counts, handedBack: rest.length - web }
}

function row(counts: readonly Counts[]): string[] {
  const all = counts.reduce(
    (sum, { visits, requests }) => ({
      visits: sum.visits + visits,
      requests: sum.requests + requests,
    }),
    { visits: 0, requests: 0 },
  )
  return [...counts, all].map(({ visits, requests }, index) =>
    `${visits} → ${requests}`.padStart(index < counts.length ? 14 : 16),
  )
}

/** A clock that goes on as soon as all that could be done is done. */
class SwiftClock implements Clock {
  elapsed = 0
  readonly #timers: { at: number; ring: () => void }[] = []

  now(): number {
    return this.elapsed
  }

  wait(milliseconds: number): Promise<void> {
    return new Promise((resolve) => {
      this.#timers.push({ at: this.elapsed + milliseconds, ring: resolve })
      if (this.#timers.length === 1) setImmediate(() => this.#goOn())
    })
  }

  #goOn(): void {
    this.#timers.sort((one, other) => other.at - one.at)
    const next = this.#timers.pop()
    if (!next) return
    this.elapsed = next.at
    next.ring()
    if (this.#timers.length > 0) setImmediate(() => this.#goOn())
  }
}

/** Answers as if everything were there. */
function knowingAll({ url, body }: ApiRequest): ApiAnswer {
  const { pathname, searchParams } = new URL(url)
  const answer = { status: 200, headers: {}, cut: false }
  if (pathname === '/graphql') return { ...answer, text: toGraph(JSON.parse(body ?? '{}')) }
  if (pathname === '/api/query') {
    return { ...answer, text: toFeed(searchParams.get('id_list')?.split(',') ?? []) }
  }
  const id = pathname.replace(/^\/api\/\w+\//, '')
  const values = [{ type: 'URL' }]
  return { ...answer, text: JSON.stringify({ id, responseCode: 1, type: 'video', values }) }
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
