import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { doi } from '../../../src/links/providers/doi.ts'
import { gitlab } from '../../../src/links/providers/gitlab.ts'
import { huggingFace } from '../../../src/links/providers/hugging-face.ts'
import { packages } from '../../../src/links/providers/packages.ts'
import type { Provider } from '../../../src/links/providers/provider.ts'
import { providers } from '../../../src/links/providers/registry.ts'
import { youtube } from '../../../src/links/providers/youtube.ts'
import { type Api, type ApiHandler, askAt, InstantClock, json, startApi } from './api.ts'

let api: Api

beforeAll(async () => {
  api = await startApi(() => undefined)
})
beforeEach(() => {
  api.calls.length = 0
})
afterAll(async () => await api.close())

async function ask(
  source: Provider | readonly Provider[],
  urls: readonly string[],
  answering: ApiHandler,
  requester = {},
) {
  const clock = new InstantClock()
  api.clock = clock
  api.answering = answering
  return await askAt(api.origin, urls, [source].flat(), { clock, requester })
}

const saying =
  (status: number, value: unknown = {}, headers = {}): ApiHandler =>
  (_, response) =>
    json(response, status, value, headers)

const paths = () => api.calls.map(({ path }) => path)

describe('DOIs', () => {
  const record = { responseCode: 1, handle: 'x', values: [{ index: 1, type: 'URL', data: {} }] }

  it('are alive when they are registered', async () => {
    const url = 'https://dx.doi.org/10.1002/(SICI)1097%3C1::AID%3E3.0.CO;2-%23'
    const { results } = await ask(doi, [url], saying(200, record))
    expect(results.get(url)).toEqual({
      url,
      status: 'alive',
      reason: 'the DOI is registered',
      attempts: 1,
      source: 'doi',
    })
    expect(paths()).toEqual([
      '/api/handles/10.1002/(SICI)1097%3C1%3A%3AAID%3E3.0.CO%3B2-%23?type=URL',
    ])
  })

  it.each<[string, ApiHandler]>([
    ['are not known', saying(404, { responseCode: 100, handle: 'x' })],
    ['lead nowhere', saying(200, { responseCode: 200, handle: 'x' })],
    ['have no address', saying(200, { ...record, values: [] })],
    ['are answered with a page', (_, response) => response.end('<html>')],
  ])('are left for the web when they %s', async (_, answering) => {
    const { rest, notes } = await ask(doi, ['https://doi.org/10.1145/1'], answering)
    expect({ rest, notes }).toEqual({ rest: ['https://doi.org/10.1145/1'], notes: [] })
  })
})

describe('videos', () => {
  const url = 'https://youtu.be/dQw4w9WgXcQ?si=x'

  it('are alive when they can be embedded', async () => {
    const { results } = await ask(youtube, [url], saying(200, { type: 'video', title: 'x' }))
    expect(results.get(url)?.status).toBe('alive')
    expect(paths()).toEqual([
      '/oembed?format=json&url=https%3A%2F%2Fwww.youtube.com%2Fwatch%3Fv%3DdQw4w9WgXcQ',
    ])
  })

  it.each([401, 403])('are blocked at %i', async (code) => {
    const { results } = await ask(youtube, [url], saying(code))
    expect(results.get(url)).toMatchObject({ status: 'blocked', code })
  })

  it.each<[string, ApiHandler]>([
    ['404', saying(404)],
    ['400', saying(400)],
    ['a word', (_, response) => response.end('Forbidden')],
    ['null', saying(200, null)],
  ])('are left for the web at %s', async (_, answering) => {
    expect((await ask(youtube, [url], answering)).rest).toEqual([url])
  })

  it('are not playlists and channels', () => {
    expect(youtube.claims('https://www.youtube.com/playlist?list=PL0123456789')).toBe(false)
    expect(youtube.claims('https://www.youtube.com/@someone')).toBe(false)
  })
})

describe('Hugging Face', () => {
  it.each([
    ['https://huggingface.co/owner/name', '/api/models/owner/name'],
    ['https://hf.co/datasets/Owner/name/', '/api/datasets/Owner/name'],
    ['https://huggingface.co/spaces/owner/name', '/api/spaces/owner/name'],
  ])('has %s', async (url, path) => {
    const { results } = await ask(huggingFace, [url], saying(200, { id: 'owner/Name' }))
    expect(results.get(url)?.status).toBe('alive')
    expect(paths()).toEqual([path])
  })

  it('is moved if renamed', async () => {
    const url = 'https://huggingface.co/datasets/old/name'
    const { results, requests } = await ask(huggingFace, [url], (call, response) =>
      call.path.endsWith('/old/name')
        ? json(response, 307, {}, { location: '/api/datasets/fresh/title' })
        : json(response, 200, { id: 'fresh/title' }),
    )
    expect(results.get(url)).toMatchObject({
      status: 'moved',
      finalUrl: 'https://huggingface.co/datasets/fresh/title',
    })
    expect(requests).toEqual(2)
  })

  it.each<[string, ApiHandler]>([
    ['knows nothing', saying(401, { error: 'Repository not found' })],
    ['sends us elsewhere', saying(307, {}, { location: 'https://example.com/api/models/a/b' })],
    ['sends us to another kind', saying(307, {}, { location: '/api/models/a/b' })],
    ['gives a name that is none', saying(200, { id: '../../evil' })],
    ['gives no name', saying(200, {})],
  ])('is left for the web when it %s', async (_, answering) => {
    const url = 'https://huggingface.co/datasets/old/name'
    const { rest, requests } = await ask(huggingFace, [url], answering)
    expect({ rest, requests }).toEqual({ rest: [url], requests: 1 })
  })

  it.each([
    'https://huggingface.co/owner',
    'https://huggingface.co/papers/1706.03762',
    'https://huggingface.co/docs/hub',
    'https://huggingface.co/o/n/blob/main/README.md',
  ])('does not claim %s', (url) => {
    expect(huggingFace.claims(url)).toBe(false)
  })
})

describe('packages', () => {
  const all: [string, string][] = [
    ['https://www.npmjs.com/package/undici', '/undici/latest'],
    ['https://npmjs.com/package/@scope/name/v/1.2.3', '/@scope%2Fname/1.2.3'],
    ['https://pypi.org/project/Some.name/', '/pypi/Some.name/json'],
    ['https://pypi.python.org/pypi/name/1.0', '/pypi/name/1.0/json'],
    ['https://crates.io/crates/serde', '/api/v1/crates/serde'],
  ]
  it.each(all)('%s is requested at %s', async (url, path) => {
    const { results } = await ask(packages, [url], saying(200))
    expect(results.get(url)).toMatchObject({ status: 'alive', attempts: 1 })
    expect(paths()).toEqual([path])
    expect(api.calls[0]!.headers['user-agent']).toMatch(/\+https:/)
  })

  it.each(all)('%s is dead if absent twice', async (url) => {
    const { results } = await ask(packages, [url], saying(404))
    expect(results.get(url)).toMatchObject({ status: 'dead', code: 404, attempts: 2 })
    expect(api.calls).toHaveLength(2)
  })

  it('is not dead if it exists the second time', async () => {
    const url = 'https://crates.io/crates/serde'
    const { results } = await ask(packages, [url], (_, response) =>
      json(response, api.calls.length === 1 ? 404 : 200, {}),
    )
    expect(results.get(url)).toMatchObject({ status: 'alive', attempts: 2 })
  })

  it('is left for the web if the second request gets no answer', async () => {
    const url = 'https://crates.io/crates/serde'
    const { rest } = await ask(packages, [url], (_, response) =>
      json(response, api.calls.length === 1 ? 404 : 500, {}),
    )
    expect(rest).toEqual([url])
  })

  it('crates.io gets one request a second', async () => {
    const urls = ['a', 'b', 'c'].map((name) => `https://crates.io/crates/${name}`)
    await ask(packages, urls, saying(200))
    const [first = 0, second = 0, third = 0] = api.calls.map(({ at }) => at)
    expect(Math.min(second - first, third - second)).toBeGreaterThanOrEqual(1000)
  })

  it.each([
    'https://www.npmjs.com/~someone',
    'https://www.npmjs.com/package/../x',
    'https://pypi.org/search/?q=x',
    'https://crates.io/categories/x',
    'https://docs.rs/serde',
  ])('%s is not claimed', (url) => {
    expect(packages.some((registry) => registry.claims(url))).toBe(false)
  })
})

describe('a registry that answers with a page', () => {
  const urls = [
    'https://www.npmjs.com/package/undici',
    'https://pypi.org/project/name',
    'https://crates.io/crates/serde',
  ]
  const page =
    (status: number, headers = {}): ApiHandler =>
    (_, response) =>
      response
        .writeHead(status, { 'content-type': 'text/html', ...headers })
        .end('<!doctype html><title>x</title>')

  it.each([
    [200, page(200)],
    [404, page(404)],
    [403, page(403)],
    [301, page(301, { location: 'https://status.example.org/' })],
    [404, page(404, { 'content-type': 'application/json' })],
  ])('(%i) has not answered: nothing is alive or dead', async (_, answering) => {
    const { results, rest } = await ask(packages, urls, answering)
    expect([...results.values()].map(({ status, reason }) => [status, reason])).toEqual([
      ['unreachable', 'the npm registry answered with a web page instead of data'],
      ['unreachable', 'PyPI answered with a web page instead of data'],
      ['unreachable', 'crates.io answered with a web page instead of data'],
    ])
    expect(rest).toEqual([])
  })

  it('is asked three times, not for each of its links', async () => {
    const many = Array.from({ length: 40 }, (_, n) => `https://crates.io/crates/c${n}`)
    const { results, notes, requests } = await ask(packages, many, page(404))
    expect(requests).toBe(3)
    expect([...results.values()].filter(({ status }) => status === 'unreachable')).toHaveLength(40)
    expect(notes).toEqual(['crates.io does not answer now: its links are not checked'])
  })

  it('the second time only has not confirmed that a package is dead', async () => {
    const { results } = await ask(packages, urls, (call, response) =>
      api.calls.filter(({ path }) => path === call.path).length === 1
        ? json(response, 404, {})
        : page(404)(call, response),
    )
    expect([...results.values()].map(({ status }) => status)).toEqual(Array(3).fill('unreachable'))
  })

  it('is followed to another spelling of a name, and nowhere else', async () => {
    const url = 'https://pypi.org/project/Some.Name'
    const { results, requests } = await ask(packages, [url], (call, response) =>
      call.path === '/pypi/some-name/json'
        ? json(response, 200, {})
        : page(301, { location: 'https://pypi.org/pypi/some-name/json' })(call, response),
    )
    expect(results.get(url)?.status).toBe('alive')
    expect(requests).toBe(2)
  })
})

describe('GitLab', () => {
  const url = 'https://gitlab.com/group/sub/name.git'

  it.each([
    ['https://gitlab.com/group/name', '/api/v4/projects/group%2Fname'],
    [url, '/api/v4/projects/group%2Fsub%2Fname'],
  ])('has %s', async (url, path) => {
    const { results } = await ask(gitlab, [url], (call, response) => {
      const path_with_namespace = decodeURIComponent(call.path.replace('/api/v4/projects/', ''))
      json(response, 200, { path_with_namespace })
    })
    expect(results.get(url)).toMatchObject({ status: 'alive', source: 'gitlab' })
    expect(paths()).toEqual([path])
  })

  it('has moved a project', async () => {
    const { results, requests } = await ask(gitlab, [url], (call, response) =>
      call.path === '/api/v4/projects/7'
        ? json(response, 200, { path_with_namespace: 'fresh/title' })
        : response
            .writeHead(301, { location: 'https://gitlab.com/api/v4/projects/7' })
            .end('Moved'),
    )
    expect(results.get(url)).toMatchObject({
      status: 'moved',
      finalUrl: 'https://gitlab.com/fresh/title',
    })
    expect(requests).toBe(2)
  })

  it.each<[string, ApiHandler]>([
    ['knows nothing', saying(404, { message: '404 Project Not Found' })],
    ['sends us elsewhere', saying(301, {}, { location: 'https://example.com/api/v4/projects/7' })],
    ['gives a path that is none', saying(200, { path_with_namespace: '../x' })],
    ['answers with a page', (_, response) => response.end('<html>')],
  ])('leaves the rest for the web when it %s', async (_, answering) => {
    const { rest, requests } = await ask(gitlab, [url], answering)
    expect({ rest, requests }).toEqual({ rest: [url], requests: 1 })
  })

  it.each([
    'https://gitlab.com/group',
    'https://gitlab.com/group/name/-/tree/main',
    'https://gitlab.com/explore/projects',
    'https://gitlab.com/group/name?tab=readme',
    'https://gitlab.com/users/sign_in',
    'https://gitlab.example.org/group/name',
  ])('does not claim %s', (url) => {
    expect(gitlab.claims(url)).toBe(false)
  })
})

describe('an API that does not answer', () => {
  const urls = Array.from({ length: 40 }, (_, n) => `https://doi.org/10.1145/${n}`)

  it.each<[string, ApiHandler, number]>([
    ['is broken', saying(500), 3 + 4],
    ['hangs up', (_, response) => response.destroy(), 3 + 4],
    ['has had enough', saying(429), 1 + 4],
  ])('is not requested any more when it %s', async (_, answering, most) => {
    const { rest, notes } = await ask(doi, urls, answering)
    expect(rest).toEqual(urls)
    // Running requests may end.
    expect(api.calls.length).toBeLessThanOrEqual(most)
    expect(notes).toEqual([
      'doi.org does not answer now: its links are checked as web pages instead',
    ])
  })
})

describe('the registry', () => {
  it('no URL is claimed by two providers', () => {
    const urls = [
      'https://github.com/o/n',
      'https://arxiv.org/abs/1706.03762',
      'https://doi.org/10.1145/1',
      'https://youtu.be/dQw4w9WgXcQ',
      'https://huggingface.co/o/n',
      'https://npmjs.com/package/undici',
      'https://pypi.org/project/name',
      'https://crates.io/crates/serde',
      'https://gitlab.com/group/name',
    ]
    expect(urls).toHaveLength(providers.length)
    for (const [index, url] of urls.entries()) {
      expect(providers.filter((source) => source.claims(url))).toEqual([providers[index]])
    }
  })
})
