import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { askProviders } from '../../../src/links/providers/ask.ts'
import { noProviderAnswers, type Provider } from '../../../src/links/providers/provider.ts'
import { providers } from '../../../src/links/providers/registry.ts'
import { createRequester } from '../../../src/links/providers/request.ts'
import type { LinkResult } from '../../../src/links/result.ts'
import { startProxy } from '../fake-web/proxy.ts'
import { type Api, askAt, endpointsAt, InstantClock, json, startApi } from './api.ts'

const urls = [
  'https://example.com/',
  'https://github.com/o/n',
  'https://arxiv.org/abs/1706.03762',
  'https://doi.org/10.1145/1',
  'https://youtu.be/dQw4w9WgXcQ',
  'https://huggingface.co/o/n',
  'https://crates.io/crates/serde',
  'https://pypi.org/project/x/',
]
const never = new AbortController().signal

let api: Api

beforeAll(async () => {
  api = await startApi(() => undefined)
})
afterAll(async () => await api.close())

describe('with every provider down, all URLs are left for the web', () => {
  it('when no server listens', async () => {
    const gone = await startApi(() => undefined)
    await gone.close()
    const { results, rest } = await askAt(gone.origin, urls, providers)
    expect({ results: results.size, rest }).toEqual({ results: 0, rest: urls })
  })

  it('when their address is private', async () => {
    api.calls.length = 0
    const { rest } = await askAt(api.origin, urls, providers, { requester: { allow: [] } })
    expect(rest).toEqual(urls)
    expect(api.calls).toEqual([])
  })

  it.each([200, 302, 404, 418, 500])('when they answer %i with invalid content', async (status) => {
    api.answering = (_, response) => response.writeHead(status, { location: '/' }).end('{"a":')
    const { results, rest } = await askAt(api.origin, urls.slice(0, 6), providers)
    expect({ results: results.size, rest }).toEqual({ results: 0, rest: urls.slice(0, 6) })
  })

  it('when the run was stopped before', async () => {
    const { rest, requests } = await askAt(api.origin, urls, providers, {
      signal: AbortSignal.abort(),
    })
    expect({ rest, requests }).toEqual({ rest: urls, requests: 0 })
  })

  it('when the run is stopped during requests', async () => {
    const stop = new AbortController()
    let calls = 0
    api.answering = () => {
      calls++
      if (calls === 6) stop.abort()
    }
    const { rest, notes } = await askAt(api.origin, urls, providers, { signal: stop.signal })
    expect(rest).toEqual(urls)
    expect(notes).toEqual([])
  })
})

describe('a provider', () => {
  const verdictOf = (url: string): LinkResult => ({
    url,
    status: 'alive',
    reason: 'yes',
    attempts: 1,
    source: 'test',
  })
  const options = {
    request: async () => ({ failure: { code: 'ERR_CONNECT', detail: 'no' } }) as const,
    clock: new InstantClock(),
    signal: never,
  }

  it('that throws has no results, and a note', async () => {
    const broken: Provider = {
      ...{ name: 'broken', service: 'npm' },
      claims: () => true,
      ask: () => Promise.reject(new TypeError('secret')),
    }
    const { rest, notes } = await askProviders(urls, [broken], options)
    expect(rest).toEqual(urls)
    expect(notes).toEqual([
      'broken could not be asked (TypeError): its links are checked as web pages instead',
    ])
  })

  it('has results only for the URLs it was asked for', async () => {
    const talkative: Provider = {
      ...{ name: 'talkative', service: 'npm' },
      claims: (url) => url === urls[1],
      ask: async () => {
        await Promise.resolve()
        return {
          ...noProviderAnswers(),
          results: new Map(urls.map((url) => [url, verdictOf(url)])),
        }
      },
    }
    const { results, rest } = await askProviders(urls, [talkative], options)
    expect([...results.keys()]).toEqual([urls[1]])
    expect(rest).toEqual(urls.filter((url) => url !== urls[1]))
  })

  it('is the first that claims a URL, and each URL is returned once', async () => {
    const knowing = (name: string): Provider => ({
      ...{ name, service: 'npm' },
      claims: (url) => url.includes(name),
      ask: async (mine) => {
        await Promise.resolve()
        const known = mine.filter((url) => !url.includes('?'))
        return {
          results: new Map(known.map((url) => [url, { ...verdictOf(url), source: name }])),
          metadata: new Map(),
        }
      },
    })
    await fc.assert(
      fc.asyncProperty(fc.uniqueArray(fc.stringMatching(/^[abc?]{0,4}$/)), async (urls) => {
        const { results, rest } = await askProviders(urls, [knowing('a'), knowing('b')], options)
        expect([...results.keys(), ...rest].sort()).toEqual([...urls].sort())
        for (const [url, { source }] of results) {
          expect(source).toBe(url.includes('a') ? 'a' : 'b')
        }
        expect(rest).toEqual(urls.filter((url) => !results.has(url)))
      }),
    )
  })
})

describe('a request', () => {
  // Requests that other tests have stopped may still arrive at their server.
  let api: Api
  beforeAll(async () => {
    api = await startApi(() => undefined)
  })
  afterAll(async () => await api.close())

  const requesting = async (
    request: Parameters<ReturnType<typeof createRequester>['request']>[0],
    options = {},
  ) => {
    const requester = createRequester({ userAgent: 'me', allow: ['127.0.0.0/8'], ...options })
    try {
      return await requester.request(request, never)
    } finally {
      await requester.close()
    }
  }

  it('posts, and returns status, headers and text', async () => {
    api.calls.length = 0
    api.answering = ({ body }, response) => json(response, 201, { body }, { 'x-a': 'b' })
    const reply = await requesting({ url: `${api.origin}/x?y`, method: 'POST', body: '{"é":1}' })
    expect(reply).toMatchObject({
      status: 201,
      text: JSON.stringify({ body: '{"é":1}' }),
      cut: false,
      headers: { 'x-a': 'b' },
    })
    expect(api.calls[0]).toMatchObject({ method: 'POST', path: '/x?y' })
    expect(api.calls[0]!.headers['user-agent']).toBe('me')
  })

  it('follows no redirect, so that a token reaches no other host', async () => {
    api.calls.length = 0
    api.answering = (_, response) => response.writeHead(302, { location: '/other' }).end()
    const request = { url: api.origin, headers: { authorization: 'Bearer x' } }
    expect(await requesting(request)).toMatchObject({ status: 302 })
    expect(api.calls).toHaveLength(1)
  })

  it('reads a limited size', async () => {
    api.answering = (_, response) => response.end('x'.repeat(100_000))
    const reply = await requesting({ url: api.origin, bytes: 10 })
    expect(reply).toMatchObject({ text: 'xxxxxxxxxx', cut: true })
  })

  it('ends at its time limit', async () => {
    api.answering = () => undefined
    const reply = await requesting({ url: api.origin }, { timeout: 100 })
    expect(reply).toEqual({ failure: { code: 'ERR_TIMEOUT', detail: 'no answer within 0.1 s' } })
  })

  it.each([
    'http://127.0.0.1/',
    'http://169.254.169.254/latest',
    'http://[::1]/',
    'http://localhost/',
  ])('is not sent to %s', async (url) => {
    const { failure } = await requesting({ url }, { allow: [] })
    expect(failure?.code).toBe('ERR_PRIVATE_ADDRESS')
  })

  it.each(['/a/../b', '/a/./b', '/a/%2e%2e/b', '/a\\..\\b', '/a\nb', '/a\tb', '/a b', '//b/../..'])(
    'is not sent if its path would change: %j',
    async (path) => {
      api.calls.length = 0
      const { failure } = await requesting({ url: api.origin + path })
      expect(failure?.code).toBe('ERR_BAD_URL')
      expect(api.calls).toEqual([])
    },
  )

  it('goes through a proxy, but not to private addresses', async () => {
    const proxy = await startProxy(async () => {
      await Promise.resolve()
      return [{ address: '127.0.0.1', family: 4 }]
    })
    try {
      api.answering = (_, response) => response.end('here')
      const environment = { http_proxy: proxy.url }
      expect(await requesting({ url: api.origin }, { environment })).toMatchObject({ text: 'here' })
      const before = proxy.seen.length
      expect(before).toBe(1)
      const { failure } = await requesting({ url: api.origin }, { environment, allow: [] })
      expect(failure?.code).toBe('ERR_PRIVATE_ADDRESS')
      // One public address is not enough: the proxy may choose the other.
      const mixed = [
        { address: '127.0.0.1', family: 4 },
        { address: '10.0.0.1', family: 4 },
      ]
      const url = api.origin.replace('127.0.0.1', 'mixed.test')
      const options = { environment, resolve: () => Promise.resolve(mixed) }
      expect((await requesting({ url }, options)).failure?.code).toBe('ERR_PRIVATE_ADDRESS')
      expect(proxy.seen).toHaveLength(before)
    } finally {
      await proxy.close()
    }
  })

  it('has real endpoints, all of them https', async () => {
    const { ENDPOINTS } = await import('../../../src/links/providers/endpoints.ts')
    for (const origin of Object.values(ENDPOINTS)) expect(new URL(origin).origin).toBe(origin)
    expect(Object.keys(endpointsAt(''))).toEqual(Object.keys(ENDPOINTS))
  })
})
