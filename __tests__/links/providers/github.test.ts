import fc from 'fast-check'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { parseGitHubLink, renamedUrl } from '../../../src/links/providers/github/links.ts'
import { github } from '../../../src/links/providers/github/provider.ts'
import { type Api, askAt, InstantClock, startApi } from './api.ts'
import {
  answeringGitHub,
  type FakeGitHub,
  type FakeRepository,
  fakeGitHub,
  variablesOf,
} from './fake-github.ts'

let api: Api
let fake: FakeGitHub

beforeAll(async () => {
  api = await startApi(() => undefined)
})
beforeEach(() => {
  api.calls.length = 0
})
afterAll(async () => await api.close())

async function ask(urls: readonly string[], state: Partial<FakeGitHub> = {}, options = {}) {
  fake = fakeGitHub(state)
  api.answering = answeringGitHub(fake)
  return await askAt(api.origin, urls, [github], options)
}

const repository = (nameWithOwner: string, more: Partial<FakeRepository> = {}): FakeRepository => ({
  nameWithOwner,
  ...more,
})

/** So many repositories and their links. */
function many(count: number, more: Partial<FakeRepository> = {}) {
  const repositories = Array.from({ length: count }, (_, n) =>
    repository(`group/project-${n}`, more),
  )
  const urls = repositories.map(({ nameWithOwner }) => `https://github.com/${nameWithOwner}`)
  return { repositories, urls }
}

describe('a repository', () => {
  it('has metadata', async () => {
    const url = 'https://github.com/Owner/Name'
    const { results, rest, requests } = await ask([url], {
      repositories: [
        repository('owner/name', { archivedAt: '2024-05-06T00:00:00Z', license: 'MIT', stars: 42 }),
      ],
    })
    expect(results.get(url)).toEqual({
      url,
      status: 'alive',
      reason: 'GitHub has it',
      attempts: 1,
      source: 'github',
      metadata: {
        kind: 'repository',
        name: 'owner/name',
        isArchived: true,
        archived: '2024-05-06',
        created: '2020-02-03',
        pushed: '2025-12-24',
        stars: 42,
        license: 'MIT',
        isFork: false,
        topics: [],
      },
    })
    expect({ rest, requests }).toEqual({ rest: [], requests: 1 })
  })

  it('is the same in another case', async () => {
    const url = 'https://github.com/OWNER/name'
    const { results } = await ask([url], { repositories: [repository('Owner/Name')] })
    expect(results.get(url)).toMatchObject({ status: 'alive', metadata: { name: 'Owner/Name' } })
  })

  it('has topics and a homepage, and may be a fork', async () => {
    const url = 'https://github.com/owner/name'
    const facts = {
      topics: ['awesome', 'awesome-list'],
      homepage: 'https://example.com/',
      isFork: true,
    }
    const { results } = await ask([url], { repositories: [repository('owner/name', facts)] })
    expect(results.get(url)?.metadata).toMatchObject(facts)
  })

  it('keeps a license that GitHub does not recognize apart from none', async () => {
    const url = 'https://github.com/owner/name'
    const { results } = await ask([url], {
      repositories: [repository('owner/name', { license: 'NOASSERTION' })],
    })
    expect(results.get(url)?.metadata).toHaveProperty('license', 'NOASSERTION')
    const { results: others } = await ask([url], { repositories: [repository('owner/name')] })
    expect(others.get(url)?.metadata).not.toHaveProperty('license')
  })

  it.each([
    ['https://github.com/old/name', 'https://github.com/new/title'],
    ['http://www.github.com/old/name.git', 'https://github.com/new/title'],
    ['https://github.com/old/name/', 'https://github.com/new/title/'],
    ['https://github.com/old/name?tab=readme', 'https://github.com/new/title?tab=readme'],
    [
      'https://github.com/old/name/blob/main/a%20b.md',
      'https://github.com/new/title/blob/main/a%20b.md',
    ],
    [
      'https://raw.githubusercontent.com/old/name/main/a%20b.md',
      'https://raw.githubusercontent.com/new/title/main/a%20b.md',
    ],
  ])('%s of a renamed repository is moved', async (url, finalUrl) => {
    const { results } = await ask([url], {
      repositories: [
        repository('new/title', { formerly: ['old/name'], objects: { 'main:a b.md': 'Blob' } }),
      ],
    })
    expect(results.get(url)).toMatchObject({
      status: 'moved',
      finalUrl,
      reason: 'the repository was renamed to new/title',
    })
  })
})

describe('what is not public', () => {
  it('is left for the web, never dead', async () => {
    const urls = ['gone', 'private', 'internal', 'disabled'].map(
      (name) => `https://github.com/o/${name}`,
    )
    const { results, rest, metadata, notes } = await ask([...urls, 'https://github.com/o/here'], {
      repositories: [
        repository('o/here'),
        repository('o/private', { visibility: 'PRIVATE' }),
        repository('o/internal', { visibility: 'INTERNAL' }),
        repository('o/disabled', { isDisabled: true }),
      ],
    })
    expect([...results.keys()]).toEqual(['https://github.com/o/here'])
    expect(rest).toEqual(urls)
    expect([...metadata.keys()]).toEqual(['https://github.com/o/disabled'])
    expect(notes).toEqual([])
  })

  it('without a token no request is made', async () => {
    const { rest, requests } = await ask(['https://github.com/o/n'], {}, { githubToken: undefined })
    expect({ rest, requests }).toEqual({ rest: ['https://github.com/o/n'], requests: 0 })
  })
})

describe('deep links', () => {
  const state = {
    owners: ['Someone'],
    repositories: [
      repository('o/n', {
        objects: {
          main: 'Commit',
          'main:docs': 'Tree',
          'main:docs/a b.md': 'Blob',
          'refs/heads/a/b:x.md': 'Blob',
          'refs/heads/dev:x.md': 'Blob',
          '0123abc': 'Commit',
        },
        issues: [1],
        pulls: [2],
        discussions: [3],
        releases: ['v1', 'pkg/v2'],
      }),
    ],
  }
  it.each([
    'https://github.com/someone',
    'https://github.com/o/n/tree/main',
    'https://github.com/o/n/tree/main/docs/',
    'https://github.com/o/n/blob/main/docs',
    'https://github.com/o/n/blob/main/docs/a%20b.md',
    'https://github.com/o/n/blame/main/docs/a%20b.md?plain=1',
    'https://github.com/o/n/raw/refs/heads/dev/x.md',
    'https://raw.githubusercontent.com/o/n/main/docs/a%20b.md',
    'https://raw.githubusercontent.com/o/n/refs/heads/dev/x.md',
    'https://github.com/o/n/commit/0123abc',
    'https://github.com/o/n/issues/1',
    'https://github.com/o/n/issues/2',
    'https://github.com/o/n/pull/2',
    'https://github.com/o/n/discussions/3',
    'https://github.com/o/n/releases/tag/v1',
    'https://github.com/o/n/releases/tag/pkg/v2',
    'https://github.com/o/n/releases',
    'https://github.com/o/n/stargazers',
  ])('%s is alive', async (url) => {
    const { results, requests } = await ask([url], state)
    expect(results.get(url)?.status).toBe('alive')
    expect(requests).toEqual(1)
  })

  it.each([
    'https://github.com/o/n/blob/main/missing.md',
    'https://github.com/o/n/blob/a/b/x.md',
    'https://github.com/o/n/blob/main~1/docs/a.md',
    'https://raw.githubusercontent.com/o/n/main/docs',
    'https://github.com/o/n/issues/9',
    'https://github.com/o/n/pull/1',
    'https://github.com/o/n/pull/2/files',
    'https://github.com/o/n/discussions/9',
    'https://github.com/o/n/releases/tag/v9',
    'https://github.com/o/n/wiki',
    'https://github.com/o/n/settings',
    'https://github.com/o/n/search?q=x',
  ])('%s is left for the web, with metadata of the repository', async (url) => {
    const { rest, metadata } = await ask([url], state)
    expect(rest).toEqual([url])
    expect(metadata.get(url)).toMatchObject({ kind: 'repository', name: 'o/n' })
  })

  it.each([
    'https://gist.github.com/o/0123456789abcdef',
    'https://o.github.io/n/',
    'https://github.com/',
    'https://github.com/topics/awesome',
    'https://github.com/search?q=awesome',
    'https://github.com/orgs/o/repositories',
    'https://github.com/o/n%0A',
    'https://github.com/o/%E0%A4%A',
    'https://github.com/o"){x}/n',
    'https://user:secret@github.com/o/n',
    'https://github.com:444/o/n',
    'https://example.com/o/n',
  ])('%s is not claimed', (url) => {
    expect(github.claims(url)).toBe(false)
  })

  it('queries a repository once, whatever its spelling, with 20 parts at a time', async () => {
    const urls = Array.from(
      { length: 45 },
      (_, n) => `https://github.com/O/${n % 2 ? 'N' : 'n'}/issues/${n + 1}`,
    )
    const { results } = await ask(urls, {
      repositories: [repository('o/n', { issues: urls.map((_, n) => n + 1) })],
    })
    expect(results.size).toBe(45)
    expect(fake.sizes).toEqual([48])
  })
})

describe('batches', () => {
  it('have at most a hundred aliases', async () => {
    const { repositories, urls } = many(1000)
    const { rest, requests } = await ask(urls, { repositories })
    expect({ rest, requests }).toEqual({ rest: [], requests: 10 })
    expect(fake.sizes).toEqual(Array(10).fill(100))
  })

  it('are halved if too large, and grow again', async () => {
    const { repositories, urls } = many(200)
    const { rest } = await ask(urls, { repositories, mostAliases: 30 })
    expect(rest).toEqual([])
    expect(Math.max(...fake.sizes)).toBeLessThanOrEqual(30)
  })

  it('shrink to one, which is left for the web', async () => {
    const { repositories, urls } = many(8)
    const { rest, requests } = await ask(urls, { repositories, mostAliases: 0 })
    expect(rest).toEqual(urls)
    // 8, 4, 2, and then each alone.
    expect(requests).toEqual(3 + 8)
  })

  it('may be answered partially', async () => {
    const { repositories, urls } = many(20)
    repositories[3]!.isHeavy = true
    const { results } = await ask(urls, { repositories })
    expect(results.size).toBe(20)
    expect(results.get(urls[3]!)?.attempts).toBe(2)
  })

  it('end after a dozen failures in a row, with pauses', async () => {
    const { urls } = many(3000)
    const clock = new InstantClock()
    const instead = Array.from({ length: 200 }, () => ({ status: 502, text: '<html>' }))
    const { rest, requests, notes } = await ask(urls, { instead }, { clock })
    expect({ rest: rest.length, requests }).toEqual({ rest: 3000, requests: 12 })
    expect(clock.waits).toEqual([100, 200, 400, 800, 1600, 2000, 2000, 2000, 2000, 2000, 2000])
    expect(notes).toEqual([
      'GitHub’s API does not answer now: links to GitHub are checked as web pages instead',
    ])
  })

  it('end after a minute of failures', async () => {
    const { urls } = many(100)
    const clock = new InstantClock()
    const { rest, requests, notes } = await ask(
      urls,
      {},
      {
        clock,
        request: async () => {
          await clock.wait(20_000)
          return { failure: { code: 'ERR_TIMEOUT', detail: 'no answer within 20 s' } }
        },
      },
    )
    expect(rest).toEqual(urls)
    expect(requests).toEqual(5)
    expect(notes).toEqual([
      'GitHub’s API does not answer now: links to GitHub are checked as web pages instead',
    ])
  })
})

describe('limits', () => {
  it('costs at most a tenth of the hourly limit', async () => {
    const { repositories, urls } = many(1000)
    const { results, rest, notes } = await ask(urls, { repositories, limit: 50, remaining: 50 })
    expect(results.size).toBe(500)
    expect(rest).toEqual(urls.slice(500))
    expect(notes).toEqual([
      'GitHub’s API was used as much as one run may: links to GitHub are checked as web pages instead',
    ])
  })

  it('adds up the costs of queries', async () => {
    const { repositories, urls } = many(1000)
    const { results } = await ask(urls, { repositories, limit: 1000, cost: 40 })
    expect(results.size).toBe(200)
  })

  it('stops when others have used up the limit', async () => {
    const { repositories, urls } = many(300)
    const { results } = await ask(urls, { repositories, remaining: 2 })
    expect(results.size).toBe(200)
  })

  const secondary = {
    status: 403,
    headers: { 'retry-after': '30' },
    text: '{"message":"You have exceeded a secondary rate limit."}',
  }

  it('waits once if GitHub asks for it, and tries again', async () => {
    const { repositories, urls } = many(3)
    const clock = new InstantClock()
    const { rest, requests } = await ask(urls, { repositories, instead: [secondary] }, { clock })
    expect({ rest, requests, waits: clock.waits }).toEqual({
      rest: [],
      requests: 2,
      waits: [30_000],
    })
  })

  it.each([
    ['a second time', [secondary, secondary], 2],
    ['for long', [{ ...secondary, headers: { 'retry-after': '61' } }], 1],
    ['without a time', [{ status: 429 }], 1],
    ['in a text', [{ status: 403, text: secondary.text }], 1],
    ['with 200', [{ status: 200, text: '{"errors":[{"type":"RATE_LIMITED","message":"x"}]}' }], 1],
  ])('leaves all for the web when asked to wait %s', async (_, instead, count) => {
    const { repositories, urls } = many(3)
    const { rest, requests, notes } = await ask(urls, { repositories, instead })
    expect({ rest, requests }).toEqual({ rest: urls, requests: count })
    expect(notes).toEqual([
      'GitHub’s rate limit is reached: links to GitHub are checked as web pages instead',
    ])
  })

  it.each([
    [{ status: 401, text: '{"message":"Bad credentials"}' }, 'GitHub’s API refused the token'],
    [{ status: 403, text: '{"message":"Forbidden"}' }, 'GitHub’s API answered 403'],
    [{ status: 301, headers: { location: 'https://example.com/' } }, 'GitHub’s API answered 301'],
    [{ status: 200, text: '<html>' }, 'GitHub’s API gave an unexpected answer'],
    [{ status: 200, text: '{"data":7}' }, 'GitHub’s API gave an unexpected answer'],
    [
      { status: 200, text: '{"errors":[{"message":"Field x"}]}' },
      'GitHub’s API gave an unexpected answer',
    ],
  ])('stops at %j', async (instead, why) => {
    const { urls } = many(3)
    const { rest, requests, notes } = await ask(urls, { instead: [instead] })
    expect({ rest, requests }).toEqual({ rest: urls, requests: 1 })
    expect(notes).toEqual([`${why}: links to GitHub are checked as web pages instead`])
  })
})

describe('text of lists', () => {
  it('is passed as variables, never in the query', async () => {
    await ask([
      'https://github.com/o/n/blob/main/%22%29%7Bx%7D%20%24a%20%23',
      'https://github.com/o/n/releases/tag/%22',
    ])
    const [call] = api.calls
    expect(JSON.parse(call!.body).query).not.toContain('"')
    expect(Object.values(variablesOf(call!))).toEqual(['o', 'n', 'main:"){x} $a #', '"'])
  })

  it.each(['a..b', 'main~1', 'main^', 'main@%7B1%7D', '@', '-x', 'a:b', '%3A/words'])(
    'is not asked for as a branch called %s',
    async (ref) => {
      await ask([`https://github.com/o/n/blob/${ref}/x.md`, `https://github.com/o/n/tree/${ref}`])
      expect(Object.values(variablesOf(api.calls[0]!))).toEqual(['o', 'n'])
    },
  )

  it('is claimed or not, but never throws', () => {
    const segment = fc.oneof(
      fc.constantFrom(
        'o',
        'n',
        'blob',
        'tree',
        'main',
        'issues',
        '1',
        '..',
        '%2F',
        'refs',
        'heads',
      ),
      fc.string({ unit: 'binary', maxLength: 8 }),
    )
    const host = fc.constantFrom('github.com', 'www.github.com', 'raw.githubusercontent.com')
    fc.assert(
      fc.property(host, fc.array(segment, { maxLength: 8 }), (host, segments) => {
        const url = URL.parse(`https://${host}/${segments.join('/')}`)?.href
        if (url === undefined) return
        const link = parseGitHubLink(url)
        if (link?.kind !== 'repository') return
        expect(link.owner).toMatch(/^[\w-]+$/)
        expect(link.name).toMatch(/^[\w.-]+$/)
        const renamed = renamedUrl(url, 'fresh/title')
        const again = parseGitHubLink(renamed)
        expect(again).toEqual({ ...link, owner: 'fresh', name: 'title' })
      }),
    )
  })
})
