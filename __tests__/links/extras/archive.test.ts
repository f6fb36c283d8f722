import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { findArchivedCopies, type WantedCopy } from '../../../src/links/extras/archive.ts'
import { createRequester, type Requester } from '../../../src/links/providers/request.ts'
import { type Api, type ApiHandler, endpointsAt, json, startApi } from '../providers/api.ts'

let api: Api
let requester: Requester

beforeAll(async () => {
  api = await startApi(() => undefined)
  requester = createRequester({ userAgent: 'test', allow: ['127.0.0.0/8'], timeout: 2_000 })
})
beforeEach(() => {
  api.calls.length = 0
})
afterAll(async () => {
  await requester.close()
  await api.close()
})

async function find(
  wanted: readonly (string | WantedCopy)[],
  answering: ApiHandler,
  { signal = new AbortController().signal, random = (): number => 0 } = {},
): Promise<Record<string, string>> {
  api.answering = answering
  const { request } = requester
  const endpoints = endpointsAt(api.origin)
  const pages = wanted.map((one) => (typeof one === 'string' ? { url: one } : one))
  return Object.fromEntries(await findArchivedCopies(pages, { request, signal, endpoints, random }))
}

const copyOf = (url: string) => `http://web.archive.org/web/20250102030405/${url}`
const snapshot = (url: string) => ({ available: true, status: '200', timestamp: '20250102', url })

/** The archive has a copy of everything. */
const generous: ApiHandler = ({ path }, response) => {
  const url = new URL(path, 'https://archive.org').searchParams.get('url') ?? ''
  json(response, 200, { url, archived_snapshots: { closest: snapshot(copyOf(url)) } })
}

const pages = Array.from({ length: 50 }, (_, index) => `https://a.example.org/${index}`)

describe('copies of dead pages', () => {
  it('are looked up by the whole URL, and returned with https', async () => {
    const url = 'https://a.example.org/page?x=1&y=ä#not'
    expect(await find([url], generous)).toEqual({
      [url]: `https://web.archive.org/web/20250102030405/${url}`,
    })
    expect(api.calls.map(({ path }) => path)).toEqual([
      `/wayback/available?url=${encodeURIComponent(url)}`,
    ])
  })

  it.each([
    ['none', {}],
    ['one that is not available', { closest: { ...snapshot(copyOf('x')), available: false } }],
    ['one of an error', { closest: { ...snapshot(copyOf('x')), status: '404' } }],
    ['one elsewhere', { closest: snapshot('https://evil.example.org/web/2025/x') }],
    ['one with a script for an address', { closest: snapshot('javascript:alert(1)') }],
    ['one that breaks the line', { closest: snapshot(copyOf('x\ny')) }],
    ['something else', { closest: 'copy' }],
    ['nothing at all', undefined],
  ])('are none for %s', async (_, archived_snapshots) => {
    expect(
      await find(pages.slice(0, 1), (_, response) => json(response, 200, { archived_snapshots })),
    ).toEqual({})
  })

  it('of pages that are not what was listed are from before that', async () => {
    const url = 'https://a.example.org/'
    const day = (before: string) => find([{ url, before }], generous)
    expect(await day('2025-01-03')).toEqual({
      [url]: `https://web.archive.org/web/20250102030405/${url}`,
    })
    expect(api.calls.map(({ path }) => path)).toEqual([
      `/wayback/available?url=${encodeURIComponent(url)}&timestamp=20240103`,
    ])
    expect(await day('2025-01-02')).toEqual({})
  })

  it('are none if the answer is not JSON', async () => {
    expect(await find(pages.slice(0, 1), (_, response) => response.end('<html>'))).toEqual({})
  })

  it('are looked up for a few pages, others each time', async () => {
    let under = 0
    let most = 0
    await find(pages, (call, response) => {
      most = Math.max(most, ++under)
      setImmediate(() => {
        under--
        generous(call, response)
      })
    })
    expect(api.calls).toHaveLength(20)
    expect(most).toBe(2)
    const first = new Set(api.calls.map(({ path }) => path))
    api.calls.length = 0
    await find(pages, generous, { random: () => 0.999 })
    expect(api.calls.every(({ path }) => first.has(path))).toBe(false)
  })

  it('are not looked up any more after two consecutive failures', async () => {
    const copies = await find(pages, (call, response) => {
      if (api.calls.length === 1) generous(call, response)
      else json(response, 503, {})
    })
    expect(Object.keys(copies)).toHaveLength(1)
    expect(api.calls.length).toBeLessThanOrEqual(4)
  })

  it('are not looked up when the run is stopped, even if the archive hangs', async () => {
    const stop = new AbortController()
    expect(await find(pages, () => stop.abort(), stop)).toEqual({})
    expect(api.calls.length).toBeLessThanOrEqual(2)
    api.calls.length = 0
    expect(await find(pages, generous, stop)).toEqual({})
    expect(api.calls).toEqual([])
  })

  it('are not looked up for a URL with a password', async () => {
    const urls = ['https://user:secret@a.example.org/', 'https://token@a.example.org/']
    expect(await find(urls, generous)).toEqual({})
    expect(api.calls).toEqual([])
  })
})
