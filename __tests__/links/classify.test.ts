import { describe, expect, it } from 'vitest'
import { classify } from '../../src/links/classify.ts'
import type { FailureCode, Hop, WebAnswer } from '../../src/links/http/answer.ts'
import { quirkOf, quirks } from '../../src/links/quirks.ts'

const page = 'https://example.org/page'

/** An answer of one status, after redirects where their statuses and targets are given. */
function answer(
  status: number,
  redirects: [number, string][] = [],
  more: Partial<WebAnswer> = {},
): WebAnswer {
  const hops: Hop[] = []
  let url = page
  for (const [code, location] of redirects) {
    hops.push({ url, status: code, location })
    url = location
  }
  return { method: 'GET', hops: [...hops, { url, status }], headers: {}, ...more }
}

function failure(code: FailureCode, hops: Hop[] = []): WebAnswer {
  return { method: 'GET', hops, headers: {}, failure: { code, detail: 'so it was' } }
}

describe('a status', () => {
  it.each([
    [200, 'alive'],
    [204, 'alive'],
    [206, 'alive'],
    [304, 'alive'],
    [400, 'blocked'],
    [401, 'blocked'],
    [403, 'blocked'],
    [404, 'dead'],
    [405, 'blocked'],
    [408, 'unreachable'],
    [410, 'dead'],
    [418, 'blocked'],
    [429, 'blocked'],
    [451, 'blocked'],
    [500, 'unreachable'],
    [503, 'unreachable'],
    [599, 'unreachable'],
    [999, 'blocked'],
  ])('%i is %s', (status, result) => {
    expect(classify(page, answer(status))).toMatchObject({ status: result, code: status })
  })

  it('counts as success if the configuration accepts it', () => {
    expect(classify(page, answer(403), [403]).status).toBe('alive')
  })

  it.each([408, 429, 500, 502, 503, 504])('%i may be temporary', (status) => {
    expect(classify(page, answer(status)).temporary).toBe(true)
  })

  it.each([200, 401, 403, 404, 410])('%i is not retried', (status) => {
    expect(classify(page, answer(status)).temporary).toBe(false)
  })
})

const SKIP_CODES_BY_FAILURE: Readonly<Record<string, string>> = {
  ERR_PRIVATE_ADDRESS: 'private',
  ERR_BAD_URL: 'not-web',
  ERR_BAD_PORT: 'bad-port',
}

describe('a failure', () => {
  it.each<[FailureCode, string, boolean]>([
    ['ERR_NAME', 'dead', false],
    ['ERR_NAME_SERVER', 'unreachable', true],
    ['ERR_CONNECT', 'unreachable', true],
    ['ERR_RESET', 'unreachable', true],
    ['ERR_TIMEOUT', 'unreachable', true],
    ['ERR_CERTIFICATE_EXPIRED', 'unreachable', false],
    ['ERR_CERTIFICATE_NAME', 'unreachable', false],
    ['ERR_CERTIFICATE_UNTRUSTED', 'unreachable', false],
    ['ERR_HTTP', 'unreachable', true],
    ['ERR_REDIRECT_LOOP', 'unreachable', false],
    ['ERR_REDIRECT', 'unreachable', false],
    ['ERR_PRIVATE_ADDRESS', 'skipped', false],
    ['ERR_BAD_URL', 'skipped', false],
    ['ERR_BAD_PORT', 'skipped', false],
  ])('%s is %s', (code, result, temporary) => {
    expect(classify(page, failure(code))).toEqual({
      status: result,
      ...(result === 'skipped' && { skipped: SKIP_CODES_BY_FAILURE[code] }),
      temporary,
      reason: 'so it was',
    })
  })
})

describe('a page that refuses robots', () => {
  it.each([
    ['cf-mitigated', answer(403, [], { headers: { 'cf-mitigated': 'challenge' } })],
    ['cf-mitigated on 404', answer(404, [], { headers: { 'cf-mitigated': 'challenge' } })],
    ['503 with a captcha', answer(503, [], { body: '<title>Just a moment...</title>' })],
  ])('%s', (_, found) => {
    expect(classify(page, found)).toMatchObject({ status: 'blocked', temporary: false })
  })

  it('a plain 503 is unreachable', () => {
    expect(classify(page, answer(503, [], { body: 'Down for maintenance' })).status).toBe(
      'unreachable',
    )
  })
})

describe('a redirect', () => {
  it.each<[string, [number, string][], string | undefined]>([
    ['a permanent one elsewhere', [[301, 'https://example.net/new']], 'https://example.net/new'],
    ['308', [[308, 'https://example.org/new']], 'https://example.org/new'],
    [
      'two permanent ones',
      [
        [301, 'https://a.example/'],
        [308, 'https://b.example/x'],
      ],
      'https://b.example/x',
    ],
    [
      'permanent, then for a time',
      [
        [301, 'https://a.example/x'],
        [302, 'https://b.example/x'],
      ],
      'https://a.example/x',
    ],
    [
      'for a time, then permanent',
      [
        [302, 'https://a.example/x'],
        [301, 'https://b.example/x'],
      ],
      undefined,
    ],
    ['302', [[302, 'https://a.example/x']], undefined],
    [
      '303 and 307',
      [
        [303, 'https://a.example/x'],
        [307, 'https://b.example/'],
      ],
      undefined,
    ],
    [
      'another path of the same host',
      [[301, 'https://example.org/page-2']],
      'https://example.org/page-2',
    ],
    ['a slash', [[301, 'https://example.org/page/']], undefined],
    ['www', [[301, 'https://www.example.org/page']], undefined],
    ['a login', [[301, 'https://example.org/login?next=/page']], undefined],
    ['a consent page', [[301, 'https://consent.example.net/?continue=x']], undefined],
    ['a page that says that there is none', [[301, 'https://example.org/404']], undefined],
    ['an error page', [[301, 'https://example.net/errors/not-found.html']], undefined],
    [
      'a blog post on errors',
      [[301, 'https://example.net/error-handling']],
      'https://example.net/error-handling',
    ],
    ['another error page', [[301, 'https://example.org/error-404-not-found.html']], undefined],
    ['an error page of a script', [[301, 'https://example.org/#/404']], undefined],
    ['a log-on', [[301, 'https://example.org/logon.aspx']], undefined],
    ['a session in the path', [[301, 'https://example.org/(S(abc123))/page.aspx']], undefined],
    ['a session of ColdFusion', [[301, 'https://example.org/x?CFID=1&CFTOKEN=2']], undefined],
    [
      'an article on 404',
      [[301, 'https://example.net/http-404-explained']],
      'https://example.net/http-404-explained',
    ],
    ['another sign-in', [[301, 'https://example.org/users/sign_in']], undefined],
    ['a session', [[301, 'https://example.org/other;jsessionid=12AB']], undefined],
    ['a session in the query', [[301, 'https://example.org/p?PHPSESSID=12ab']], undefined],
    ['a language in the path', [[301, 'https://example.org/en-US/page']], undefined],
    ['a language in the query', [[301, 'https://example.org/page?hl=en']], undefined],
  ])('%s', (_, redirects, finalUrl) => {
    const found = classify(page, answer(200, redirects))
    expect(found.status).toBe(finalUrl === undefined ? 'alive' : 'moved')
    expect(found.finalUrl).toBe(finalUrl)
  })

  it('from http to https is ignored', () => {
    const hops = [
      { url: 'http://e.example/a', status: 301, location: 'https://e.example/a' },
      { url: 'https://e.example/a', status: 200 },
    ]
    expect(classify('http://e.example/a', { method: 'HEAD', hops, headers: {} }).status).toBe(
      'alive',
    )
  })

  it('to another page of the same paper is ignored', () => {
    const [url, location] = [
      'https://arxiv.org/pdf/1706.03762.pdf',
      'https://arxiv.org/pdf/1706.03762v7',
    ]
    const hops = [
      { url, status: 301, location },
      { url: location, status: 200 },
    ]
    expect(classify(url, { method: 'HEAD', hops, headers: {} }).status).toBe('alive')
  })

  it('of a repository to its new name is `moved`', () => {
    const [url, location] = ['https://github.com/old/name', 'https://github.com/new/name']
    const hops = [
      { url, status: 301, location },
      { url: location, status: 200 },
    ]
    expect(classify(url, { method: 'HEAD', hops, headers: {} })).toMatchObject({
      status: 'moved',
      finalUrl: location,
    })
  })

  it('to the front page has its own reason', () => {
    expect(classify(page, answer(200, [[301, 'https://example.org/']])).reason).toContain(
      'may be gone',
    )
  })

  it('to a page that is not found is dead', () => {
    expect(classify(page, answer(404, [[302, 'https://example.org/x']]))).toMatchObject({
      status: 'dead',
      reason: '404 Not Found after a redirect',
    })
  })
})

describe('special sites', () => {
  const of = (url: string, status: number, hops: Hop[] = []): WebAnswer => ({
    method: 'GET',
    hops: [...hops, { url, status }],
    headers: {},
  })

  it('LinkedIn is blocked for robots', () => {
    const url = 'https://www.linkedin.com/in/someone'
    expect(classify(url, of(url, 404)).status).toBe('blocked')
  })

  it('a DOI that redirects exists, whatever its publisher answers', () => {
    const url = 'https://doi.org/10.1145/3523061'
    const there = { url, status: 302, location: 'https://publisher.example/3523061' }
    expect(classify(url, of('https://publisher.example/3523061', 403, [there]))).toMatchObject({
      status: 'alive',
      reason: 'the DOI exists; its publisher refuses robots',
    })
    expect(classify(url, of(url, 404)).status).toBe('dead')
  })

  it.each(['https://www.youtube.com/watch?v=aqz-KE-bpKQ', 'https://youtu.be/aqz-KE-bpKQ'])(
    '%s is requested from an API that knows removed videos',
    (url) => {
      const asked = quirkOf(url)?.requestUrl?.(new URL(url)) ?? ''
      expect(asked).toMatch(/^https:\/\/www\.youtube\.com\/oembed\?format=json&url=https%3A/)
      expect(classify(url, of(asked, 400)).status).toBe('dead')
      expect(classify(url, of(asked, 401)).status).toBe('blocked')
    },
  )

  it('a channel is not a video', () => {
    expect(quirkOf('https://www.youtube.com/@someone')).toBeUndefined()
  })

  it('a host is not confused with another of the same ending', () => {
    expect(quirkOf('https://netflix.com/')).toBeUndefined()
    expect(quirkOf('https://mobile.x.com/a')?.blocked).toBeDefined()
  })

  it('each entry has a source', () => {
    for (const { source } of quirks) expect(URL.canParse(source)).toBe(true)
  })
})

describe('a DOI behind a publisher that refuses robots', () => {
  const url = 'https://doi.org/10.1145/1'
  const hops = (status: number): Hop[] => [
    { url, status: 302, location: 'https://dl.acm.org/doi/10.1145/1' },
    { url: 'https://dl.acm.org/doi/10.1145/1', status },
  ]
  const challenge = { headers: { 'cf-mitigated': 'challenge' } }

  it.each<[number, Partial<WebAnswer>]>([
    [403, {}],
    [403, challenge],
    [503, challenge],
    [403, { body: '<title>Just a moment...</title>' }],
    [401, {}],
    [429, {}],
    [451, {}],
  ])('is alive, by the same evidence: %i %j', (status, more) => {
    expect(classify(url, answer(200, [], { hops: hops(status), ...more }))).toEqual({
      ...{ status: 'alive', code: status, temporary: false },
      reason: 'the DOI exists; its publisher refuses robots',
    })
  })

  it.each<[number, string]>([
    [404, 'dead'],
    [500, 'unreachable'],
  ])('is not alive at %i', (status, expected) => {
    expect(classify(url, answer(200, [], { hops: hops(status) })).status).toBe(expected)
  })

  it('is blocked where doi.org itself refuses', () => {
    const refused = { hops: [{ url, status: 403 }] }
    for (const more of [refused, { ...refused, ...challenge }]) {
      expect(classify(url, answer(200, [], more)).status).toBe('blocked')
    }
  })
})

describe('a log-in page of GitLab', () => {
  const lead = (from: string, to: string, more: Partial<WebAnswer> = {}) =>
    classify(from, {
      ...{ method: 'GET', headers: {}, ...more },
      hops: [
        { url: from, status: 302, location: to },
        { url: to, status: 200 },
      ],
    })

  it('is no success: the page may be private or gone', () => {
    const found = lead('https://gitlab.com/a/gone', 'https://gitlab.com/users/sign_in')
    expect(found).toMatchObject({
      status: 'blocked',
      reason: 'private or gone: GitLab shows its log-in page for both',
    })
    const own = 'https://gitlab.example.org'
    expect(lead(`${own}/a/b`, `${own}/users/sign_in`).status).toBe('blocked')
    const named = 'https://code.example.org'
    const headers = { 'x-gitlab-meta': '{}' }
    expect(lead(`${named}/a/b`, `${named}/git/users/sign_in`, { headers }).status).toBe('blocked')
  })

  it('is alive where it is what the list links, or another site’s', () => {
    const own = 'https://gitlab.com/users/sign_in'
    expect(lead('http://gitlab.com/users/sign_in', own).status).toBe('alive')
    const other = 'https://example.org'
    expect(lead(`${other}/a`, `${other}/users/sign_in`).status).toBe('alive')
  })
})
