import { type AskedFacts, askFacts, type FactsContext } from '../../../src/links/facts/ask.ts'
import { ENDPOINTS, type Endpoints } from '../../../src/links/providers/endpoints.ts'
import { createRequester } from '../../../src/links/providers/request.ts'
import type { EntryFacts, ExtraFact } from '../../../src/links/result.ts'
import { type Api, type ApiHandler, InstantClock, startApi } from '../providers/api.ts'
import {
  answeringService,
  type FakeServiceName,
  type FakeServices,
  fakeServices,
  SERVICE_NAMES,
} from './fake-services.ts'

export const DAY = '2026-01-31'

/** All extras. */
export const EXTRAS: readonly ExtraFact[] = ['contributors', 'releases', 'downloads']

export interface PlayedFacts extends AskedFacts {
  /** The paths of the requests to each service, with their queries. */
  seen: Record<FakeServiceName, string[]>
  requests: number
}

/** Servers for all services, each at its own port. */
export class ServiceStage {
  readonly #apis: ReadonlyMap<FakeServiceName, Api>
  readonly endpoints: Endpoints

  private constructor(apis: ReadonlyMap<FakeServiceName, Api>) {
    this.#apis = apis
    const origins = Array.from(apis, ([name, { origin }]) => [name, origin] as const)
    this.endpoints = { ...ENDPOINTS, ...Object.fromEntries(origins) }
  }

  static async start(): Promise<ServiceStage> {
    const apis = SERVICE_NAMES.map(async (name) => [name, await startApi(() => undefined)] as const)
    return new ServiceStage(new Map(await Promise.all(apis)))
  }

  /** @param answering how a service answers instead of as itself */
  async ask(
    entries: readonly { urls: readonly string[]; extras?: readonly ExtraFact[] }[],
    services: Partial<FakeServices> = {},
    options: Partial<FactsContext> & {
      answering?: Partial<Record<FakeServiceName, ApiHandler>>
      timeout?: number
    } = {},
  ): Promise<PlayedFacts> {
    const { answering = {}, timeout = 5000, ...context } = options
    const fakes = fakeServices(services)
    for (const [name, api] of this.#apis) {
      api.calls.length = 0
      api.answering = answering[name] ?? answeringService(name, fakes)
    }
    const requester = createRequester({
      ...{ userAgent: 'awesome-keeper/test (+https://example.com)', timeout },
      allow: ['127.0.0.0/8'],
    })
    try {
      const asked = await askFacts(
        entries.map(({ urls, extras = [] }) => ({ urls, extras: new Set(extras) })),
        {
          request: requester.request,
          clock: new InstantClock(),
          signal: new AbortController().signal,
          endpoints: this.endpoints,
          ...{ githubToken: 'a-token', day: DAY },
          ...context,
        },
      )
      const calls = Array.from(this.#apis, ([name, { calls }]) => [
        name,
        calls.map(({ path }) => path),
      ])
      const seen: PlayedFacts['seen'] = Object.fromEntries(calls)
      return { ...asked, seen, requests: Object.values(seen).flat().length }
    } finally {
      await requester.close()
    }
  }

  /** The facts of one entry. */
  async one(
    urls: readonly string[],
    extras: readonly ExtraFact[],
    services: Partial<FakeServices> = {},
    options: Parameters<ServiceStage['ask']>[2] = {},
  ): Promise<PlayedFacts & { entry: EntryFacts }> {
    const played = await this.ask([{ urls, extras }], services, options)
    return { ...played, entry: played.facts[0]! }
  }

  async close(): Promise<void> {
    await Promise.all(Array.from(this.#apis.values(), (api) => api.close()))
  }
}
