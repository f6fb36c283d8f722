import type { ServerResponse } from 'node:http'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { readBadges } from '../../../src/links/extras/badges.ts'
import {
  createRequester,
  type RequestApi,
  type Requester,
} from '../../../src/links/providers/request.ts'
import { type Api, type ApiHandler, startApi } from '../providers/api.ts'

const SHIELDS = 'https://img.shields.io'

let api: Api
let requester: Requester
/** The requested URLs, before they were replaced by this machine's. */
let asked: string[] = []

beforeAll(async () => {
  api = await startApi(() => undefined)
  requester = createRequester({ userAgent: 'test', allow: ['127.0.0.0/8'], timeout: 2_000 })
})
beforeEach(() => {
  api.calls.length = 0
  asked = []
})
afterAll(async () => {
  await requester.close()
  await api.close()
})

/** The host is fixed: only its name is replaced, the rest goes over real HTTP. */
const request: RequestApi = (one, signal) => {
  asked.push(one.url)
  return requester.request({ ...one, url: one.url.replace(/^https:\/\/[^/]*/, api.origin) }, signal)
}

async function read(
  urls: readonly string[],
  answering: ApiHandler,
  options: Partial<Parameters<typeof readBadges>[1]> = {},
) {
  api.answering = answering
  const { signal } = new AbortController()
  const { texts, unread } = await readBadges(urls, { request, signal, ...options })
  return { texts: Object.fromEntries(texts), unread }
}

/** A picture like those of shields.io, reduced to the essential. */
function draw(response: ServerResponse, text: string, status = 200): void {
  response
    .writeHead(status, { 'content-type': 'image/svg+xml;charset=utf-8' })
    .end(
      `<svg xmlns="http://www.w3.org/2000/svg" width="132" height="20" role="img" aria-label="${text}"><title>${text}</title><g fill="#fff"><text x="1" y="2">${text}</text></g></svg>`,
    )
}

const stars = Array.from({ length: 300 }, (_, index) => `${SHIELDS}/github/stars/a/${index}`)
const [one = ''] = stars

describe('badges', () => {
  it('are read by their whole URL', async () => {
    const url = `${SHIELDS}/github/stars/a/b.svg?style=social&label=%E6%98%9F+%2B`
    expect(
      await read([url], (_, response) =>
        draw(response, 'stars &amp; &lt;more&gt;: repo not found'),
      ),
    ).toEqual({ texts: { [url]: 'stars & <more>: repo not found' }, unread: 0 })
    expect(api.calls.map(({ path }) => path)).toEqual([url.slice(SHIELDS.length)])
  })

  it.each([
    ['what is not found there', 200, 'stars: repo not found'],
    ['an address that it does not know', 404, '404: badge not found'],
    ['a format that it makes no longer', 410, '410: gif no longer available'],
  ])('are read if shields.io draws %s', async (_, status, text) => {
    expect(await read([one], (_, response) => draw(response, text, status))).toEqual({
      texts: { [one]: text },
      unread: 0,
    })
  })

  it('are read only if they are dynamic, and from shields.io', async () => {
    const dynamicBadges = [
      `${SHIELDS}/badge/dynamic/json?url=https%3A%2F%2Fa.example.org&query=%24.a`,
      `${SHIELDS}/endpoint?url=https://a.example.org/badge.json`,
      `${SHIELDS}/badges/a`,
    ]
    const others = [
      `${SHIELDS}/badge/build-passing-green.svg`,
      `${SHIELDS}/badge/dynamic-yes-green`,
      `${SHIELDS}/badge/dynamic`,
      `${SHIELDS}/static/v1?label=a&message=b`,
      `${SHIELDS}/:license-mit-blue.svg`,
      `${SHIELDS}/`,
      `${SHIELDS}:8443/github/stars/a/b`,
      'https://img.shields.io.example.org/github/stars/a/b',
      'https://img.shields.io@example.org/github/stars/a/b',
      'https://badgen.net/github/stars/a/b',
      'not an address',
    ]
    const { texts } = await read([...others, ...dynamicBadges], (_, response) =>
      draw(response, 'a'),
    )
    expect(asked.toSorted()).toEqual(dynamicBadges.toSorted())
    expect(Object.keys(texts).toSorted()).toEqual(dynamicBadges.toSorted())
  })

  it('are requested by https, and keyed by their own URL', async () => {
    const url = 'http://img.shields.io/github/stars/a/b'
    const { texts } = await read([url], (_, response) => draw(response, 'stars: 1'))
    expect(asked).toEqual([`${SHIELDS}/github/stars/a/b`])
    expect(texts).toEqual({ [url]: 'stars: 1' })
  })

  it.each<[string, (response: ServerResponse) => void]>([
    ['a redirect', (response) => response.writeHead(301, { location: '/other' }).end()],
    ['another status', (response) => draw(response, 'not found', 403)],
    ['no picture', (response) => response.end('<html><title>a</title></html>')],
    ['a picture without a title', (response) => response.end('<svg><text>a</text></svg>')],
    ['a picture whose title is empty', (response) => response.end('<svg><title> </title></svg>')],
    ['two titles', (response) => response.end('<svg><title>a</title><title>b</title></svg>')],
    ['markup in the title', (response) => response.end('<svg><title><b>a</b></title></svg>')],
    [
      'entities of its own',
      (response) =>
        response.end('<!DOCTYPE svg [<!ENTITY a "invalid">]><svg><title>&a;</title></svg>'),
    ],
    ['tags that are nested deep', (response) => response.end('<a>'.repeat(15_000))],
    ['a dangerous name', (response) => response.end('<svg><__proto__/><title>a</title></svg>')],
    ['what is no XML', (response) => response.end('<svg><title>a</')],
    [
      'a picture that is too large',
      (response) =>
        response.end(`<svg><title>a</title><image href="${'a'.repeat(70_000)}"/></svg>`),
    ],
    ['nothing', (response) => response.end()],
    ['a connection that breaks', (response) => response.destroy()],
  ])('have no text with %s', async (_, answer) => {
    expect(await read([one], (_, response) => answer(response))).toEqual({ texts: {}, unread: 0 })
    expect(api.calls).toHaveLength(1)
  })

  it('have a short text on one line', async () => {
    const { texts } = await read([one], (_, response) =>
      draw(response, `a\n\tb${'c'.repeat(1000)}`),
    )
    expect(texts[one]).toMatch(/^a bc{196}…$/)
  })

  it('are limited in number', async () => {
    let under = 0
    let most = 0
    const { texts, unread } = await read(stars, (_, response) => draw(response, 'stars: 1'), {
      async request(...words) {
        most = Math.max(most, ++under)
        const reply = await request(...words)
        under--
        return reply
      },
    })
    expect(most).toBe(4)
    expect(Object.keys(texts).toSorted()).toEqual(stars.slice(0, 200).toSorted())
    expect(unread).toBe(100)
  })

  it.each([429, 500, 503])(
    'are not requested any more after consecutive answers %d',
    async (status) => {
      const { texts, unread } = await read(stars, (_, response) => {
        if (api.calls.length === 1) draw(response, 'stars: 1')
        else draw(response, 'not found', status)
      })
      expect(Object.keys(texts)).toHaveLength(1)
      expect(api.calls.length).toBeLessThanOrEqual(8)
      expect(unread).toBe(stars.length - api.calls.length)
    },
  )

  it('are requested further if only some fail', async () => {
    // Alternating, so that no more than two in a row fail.
    let turn: Promise<unknown> = Promise.resolve()
    const { texts } = await read(
      stars.slice(0, 30),
      (_, response) => draw(response, 'stars: 1', api.calls.length % 3 ? 503 : 200),
      {
        request(...words) {
          const reply = turn.then(() => request(...words))
          turn = reply
          return reply
        },
      },
    )
    expect(Object.keys(texts)).toHaveLength(10)
  })

  it('are not requested when the run is stopped, even if the service hangs', async () => {
    const stop = new AbortController()
    const hung = await read(stars, () => stop.abort(), { signal: stop.signal })
    expect(hung.texts).toEqual({})
    expect(asked.length).toBeLessThanOrEqual(4)
    expect(hung.unread).toBe(300 - asked.length)
    asked = []
    expect(await read(stars, () => undefined, { signal: stop.signal })).toEqual({
      texts: {},
      unread: 300,
    })
    expect(asked).toEqual([])
  })
})
