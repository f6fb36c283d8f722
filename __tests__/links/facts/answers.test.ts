import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { askFacts } from '../../../src/links/facts/ask.ts'
import type { ApiReply, RequestApi } from '../../../src/links/providers/request.ts'
import type { EntryFacts, ExtraFact, Fact } from '../../../src/links/result.ts'
import { isDay } from '../../../src/text/day.ts'
import { type ApiHandler, InstantClock } from '../providers/api.ts'
import {
  codebergRepository,
  crate,
  type FakeServiceName,
  gitlabProject,
  npmManifest,
  npmPoint,
  pypiProject,
  pypiRecent,
  sending,
} from './fake-services.ts'
import { DAY, EXTRAS, ServiceStage } from './play.ts'

let stage: ServiceStage

beforeAll(async () => {
  stage = await ServiceStage.start()
})
afterAll(async () => await stage.close())

/** A question to one service, and the fact that its answer gives. */
interface ServiceCase {
  service: FakeServiceName
  title: string
  urls: readonly string[]
  extras: readonly ExtraFact[]
  pick(entry: EntryFacts): Fact<unknown>
}

const repository = (entry: EntryFacts) => entry.repository
const downloads = (entry: EntryFacts) =>
  entry.package.kind === 'known' ? entry.package.value.downloads : entry.package
const monthly = (entry: EntryFacts) =>
  entry.package.kind === 'known' ? entry.package.value.monthlyDownloads : entry.package

// biome-ignore format: a table
const CASES: readonly ServiceCase[] = [
  { service: 'github', title: 'GitHub', urls: ['https://github.com/o/n'], extras: [], pick: repository },
  { service: 'gitlab', title: 'GitLab', urls: ['https://gitlab.com/o/n'], extras: [], pick: repository },
  { service: 'codeberg', title: 'Codeberg', urls: ['https://codeberg.org/o/n'], extras: [], pick: repository },
  { service: 'npm', title: 'the npm registry', urls: ['https://npmjs.com/package/n'], extras: [], pick: repository },
  { service: 'npmDownloads', title: 'npm', urls: ['https://npmjs.com/package/n'], extras: ['downloads'], pick: monthly },
  { service: 'pypi', title: 'PyPI', urls: ['https://pypi.org/project/n'], extras: [], pick: repository },
  { service: 'pypiStats', title: 'PyPI Stats', urls: ['https://pypi.org/project/n'], extras: ['downloads'], pick: monthly },
  { service: 'crates', title: 'crates.io', urls: ['https://crates.io/crates/n'], extras: ['downloads'], pick: downloads },
]

const noteOf = (why: string) => `Not everything was asked about the added entries: ${why}.`

const hangingUp: ApiHandler = (_call, response) => void response.destroy()
const silent: ApiHandler = () => undefined

// biome-ignore format: a table
const KINDS: readonly (readonly [kind: string, answer: ApiHandler, why: RegExp])[] = [
  ['404', sending(404, '{"message":"Not Found"}'), /no (?:public|package|crate|downloads)|answered 404/],
  ['404 as a page', sending(404, '<html>', { 'content-type': 'text/html' }), /no (?:public|package|crate|downloads)|answered 404/],
  ['401', sending(401, '{}'), /refused (?:to answer \(401\)|the token)/],
  ['403', sending(403, '{"message":"Forbidden"}'), /refused to answer \(403\)|answered 403/],
  ['429', sending(429, '{}'), /no more requests for now|rate limit/],
  ['429 with a long pause', sending(429, '{}', { 'retry-after': '3600' }), /no more requests|rate limit/],
  ['500', sending(500, 'oops'), /has a failure \(500\)|does not answer/],
  ['503 as a page', sending(503, '<html>', { 'content-type': 'text/html' }), /has a failure|does not answer/],
  ['a page instead of JSON', sending(200, '<!doctype html><p>Please log in', { 'content-type': 'text/html' }), /a web page instead of data|unexpected answer/],
  ['a page that claims to be JSON', sending(200, '\n <html>'), /a web page instead of data|unexpected answer/],
  ['broken JSON', sending(200, '{"id": 1, "na'), /cannot be read|unexpected answer/],
  ['nothing', sending(200, ''), /cannot be read|unexpected answer/],
  ['null', sending(200, 'null'), /cannot be read|unexpected answer/],
  ['a number', sending(200, '7'), /cannot be read|unexpected answer/],
  ['an empty object', sending(200, '{}'), /cannot be read|unexpected answer/],
  ['an empty list', sending(200, '[]'), /cannot be read|unexpected answer/],
  ['no content', sending(204, ''), /cannot be read|answered 204/],
  ['a redirect elsewhere', sending(302, '', { location: 'https://evil.example/' }), /refused to answer \(302\)|answered 302/],
  ['a redirect to itself', sending(301, '', { location: '?again' }), /refused to answer \(301\)|answered 301/],
  ['a closed connection', hangingUp, /cannot be reached|does not answer/],
  ['bytes that are no text', sending(200, Buffer.from([0xff, 0xfe, 0, 0x7b])), /cannot be read|unexpected answer/],
]

describe.each(CASES)('$service', ({ service, title, urls, extras, pick }) => {
  it.each(KINDS)('that answers with %s: not known', async (_kind, answer, why) => {
    const played = await stage.one(urls, extras, {}, { answering: { [service]: answer } })
    const fact = pick(played.entry)
    expect(fact).toMatchObject({ kind: 'unknown', why: expect.stringMatching(why) })
    expect(fact).toMatchObject({ why: expect.stringContaining(title) })
    expect(played.seen[service].length).toBeLessThanOrEqual(2)
  })

  it('that does not answer: not known, after the time of one request', async () => {
    const played = await stage.one(
      urls,
      extras,
      {},
      {
        ...{ answering: { [service]: silent }, timeout: 150 },
      },
    )
    expect(pick(played.entry)).toMatchObject({
      kind: 'unknown',
      why: expect.stringMatching(/no answer within 0.15 s|does not answer now/),
    })
    expect(played.seen[service].length).toBeLessThanOrEqual(1)
  })

  it('that does not answer before the time of all is over: not known', async () => {
    const signal = AbortSignal.timeout(30)
    const played = await stage.one(urls, extras, {}, { answering: { [service]: silent }, signal })
    expect(pick(played.entry)).toMatchObject({
      kind: 'unknown',
      why: expect.stringMatching(/no time left|does not answer now|was stopped/),
    })
    expect(played.notes).toContain(noteOf('there was no time left to ask'))
  })
})

describe('limits', () => {
  const projects = (count: number, host: string) =>
    Array.from({ length: count }, (_, index) => ({ urls: [`https://${host}/o/n-${index}`] }))

  it('of all requests together', async () => {
    const { facts, requests, notes } = await stage.ask(
      projects(9, 'gitlab.com'),
      {},
      {
        maxRequests: 4,
      },
    )
    expect(requests).toBe(4)
    expect(notes).toEqual([noteOf('services are asked at most 4 times in one run')])
    expect(facts.at(-1)?.repository).toEqual({
      kind: 'unknown',
      why: 'services are asked at most 4 times in one run',
    })
  })

  it('of failures of a service', async () => {
    const answering = { gitlab: sending(502, 'Bad Gateway') }
    const { facts, seen, notes } = await stage.ask(projects(20, 'gitlab.com'), {}, { answering })
    // Two are asked at once.
    expect(seen.gitlab.length).toBeLessThanOrEqual(3)
    expect(notes).toEqual([noteOf('GitLab has a failure (502)')])
    expect(new Set(facts.map((entry) => entry.repository.kind))).toEqual(new Set(['unknown']))
  })

  it('of requests that a service accepts', async () => {
    const answering = { codeberg: sending(429, '{}') }
    const { seen, notes } = await stage.ask(projects(20, 'codeberg.org'), {}, { answering })
    expect(seen.codeberg.length).toBeLessThanOrEqual(2)
    expect(notes).toEqual([noteOf('Codeberg accepts no more requests for now (429)')])
  })

  it('of GitHub’s API', async () => {
    const answering = { github: sending(401, '{}') }
    const { requests, notes } = await stage.ask(projects(20, 'github.com'), {}, { answering })
    expect(requests).toBe(1)
    expect(notes).toEqual([noteOf('GitHub’s API refused the token')])
  })

  it('of a second: crates.io is asked once in one', async () => {
    const clock = new InstantClock()
    const entries = [0, 1, 2].map((index) => ({ urls: [`https://crates.io/crates/n-${index}`] }))
    const started = clock.now()
    await stage.ask(entries, {}, { clock })
    expect(clock.now() - started).toBeGreaterThanOrEqual(2000)
  })
})

/** Valid answers of all services, by a part of their URL. */
const ANSWERS: readonly (readonly [part: string, answer: unknown])[] = [
  ['/contributors?per_page=100&anon', [{ login: 'ann', type: 'User' }]],
  ['/repository/contributors', [{ name: 'Ann', email: 'ann@example.com' }]],
  ['/repository/tags', [{ name: 'v1', commit: { committed_date: '2020-01-01T00:00:00Z' } }]],
  [
    'gitlab.com/api/v4/projects/278964/releases',
    [{ tag_name: 'v1', released_at: '2020-01-01T00:00:00Z' }],
  ],
  ['gitlab.com/api/v4/projects/', gitlabProject('o/n', { archived: false })],
  [
    'codeberg.org/api/v1/repos/o/n/releases',
    [{ tag_name: 'v1', published_at: '2020-01-01T00:00:00Z', prerelease: false }],
  ],
  [
    'codeberg.org/api/v1/repos/o/n/tags',
    [{ name: 'v1', commit: { created: '2020-01-01T00:00:00Z' } }],
  ],
  ['codeberg.org/api/v1/repos/', codebergRepository('o/n')],
  ['api.npmjs.org', npmPoint('n', 5)],
  ['registry.npmjs.org', npmManifest('n', { repository: 'gitlab:o/n' })],
  ['pypistats.org', pypiRecent('n', 5)],
  ['pypi.org', pypiProject('n', { home_page: 'https://codeberg.org/o/n' })],
  ['crates.io', crate('n', { repository: 'https://gitlab.com/o/n' })],
  ['/graphql', { data: { rateLimit: null, s0: graphqlRepository() } }],
]

function graphqlRepository() {
  return {
    ...{ nameWithOwner: 'o/n', visibility: 'PUBLIC', isArchived: false, archivedAt: null },
    ...{ isDisabled: false, createdAt: '2020-01-01T00:00:00Z', pushedAt: '2020-01-01T00:00:00Z' },
    ...{ stargazerCount: 5, isFork: false, homepageUrl: 'https://crates.io/crates/n' },
    licenseInfo: { spdxId: 'MIT' },
    repositoryTopics: { nodes: [{ topic: { name: 'cli' } }] },
    releases: {
      totalCount: 1,
      nodes: [
        {
          ...{ tagName: 'v1', publishedAt: '2020-01-01T00:00:00Z', isDraft: false },
          ...{ createdAt: '2020-01-01T00:00:00Z', isPrerelease: false },
        },
      ],
    },
    tags: { totalCount: 0, nodes: [] },
  }
}

const URLS = [
  ...['https://github.com/o/n', 'https://gitlab.com/o/n', 'https://codeberg.org/o/n'],
  ...['https://npmjs.com/package/n', 'https://pypi.org/project/n', 'https://crates.io/crates/n'],
]

const QUESTIONS = URLS.map((url) => ({ urls: [url], extras: new Set(EXTRAS) }))

async function factsFrom(reply: (url: string) => ApiReply): Promise<EntryFacts[]> {
  const request: RequestApi = async ({ url }) => reply(url)
  const { facts } = await askFacts(QUESTIONS, {
    ...{ request, clock: new InstantClock(), signal: new AbortController().signal },
    ...{ githubToken: 'a-token', day: DAY },
  })
  return facts
}

function replyWith(text: string, status = 200): ApiReply {
  return { status, headers: { 'content-type': 'application/json' }, text, cut: false }
}

const validReply = (url: string) =>
  replyWith(JSON.stringify(ANSWERS.find(([part]) => url.includes(part))?.[1]))

/** What is known of an entry, and is not what it should be. */
function wrongFacts(entry: EntryFacts): unknown[] {
  const isCount = (value: unknown) => Number.isSafeInteger(value) && (value as number) >= 0
  const isText = (value: unknown) => typeof value === 'string'
  const isFlag = (value: unknown) => typeof value === 'boolean'
  const isDate = (value: unknown) =>
    isText(value) && isDay(value as string) && value !== '0001-01-01'
  const found: [unknown, boolean][] = []
  const check = <Value>(fact: Fact<Value>, isValid: (value: Value) => boolean) => {
    if (fact.kind === 'unknown') found.push([fact, isText(fact.why) && fact.why !== ''])
    else if (fact.kind === 'known') found.push([fact, isValid(fact.value)])
  }
  if (entry.repository.kind === 'known') {
    const { value } = entry.repository
    check(value.stars, isCount)
    check(value.contributors, isCount)
    check(value.created, isDate)
    check(value.pushed, isDate)
    check(value.license, isText)
    check(value.isArchived, isFlag)
    check(value.isFork, isFlag)
    check(value.topics, (topics) => topics.every(isText))
    check(value.releases, (all) => all.every(({ tag, day }) => isText(tag) && isDate(day)))
    found.push([value.name, isText(value.name)])
  }
  if (entry.package.kind === 'known') {
    check(entry.package.value.downloads, isCount)
    check(entry.package.value.monthlyDownloads, isCount)
  }
  return found.filter(([, isRight]) => !isRight).map(([fact]) => fact)
}

/** All places in a value, each as a path. */
function placesIn(value: unknown, path: readonly string[] = []): string[][] {
  const inside = Object.entries(Object(value) === value ? (value as object) : {})
  return [[...path], ...inside.flatMap(([key, child]) => placesIn(child, [...path, key]))]
}

function withValue(value: unknown, [key, ...rest]: readonly string[], put: unknown): unknown {
  if (key === undefined) return put
  const copy = Array.isArray(value) ? [...value] : { ...(value as object) }
  const fields = copy as Record<string, unknown>
  fields[key] = withValue(fields[key], rest, put)
  return copy
}

function valueAt(value: unknown, path: readonly string[]): unknown {
  return path.reduce((found, key) => (found as Record<string, unknown>)[key], value)
}

interface AnswerPlace {
  part: string
  answer: unknown
  path: readonly string[]
}

const PLACES: readonly AnswerPlace[] = ANSWERS.flatMap(([part, answer]) =>
  placesIn(answer).map((path) => ({ part, answer, path })),
)

/** The facts where one answer has another value at one place. */
async function factsWith({ part, answer, path }: AnswerPlace, value: unknown) {
  const changed = JSON.stringify(withValue(answer, path, value)) ?? ''
  return await factsFrom((url) => {
    const [found] = ANSWERS.find(([one]) => url.includes(one)) ?? []
    return found === part ? replyWith(changed) : validReply(url)
  })
}

/** Of services that know no day, and of those that write none. */
const ODD_DAYS = [
  ...['2026-02-30T00:00:00Z', '0001-01-01T00:00:00Z', '1970-01-01T01:00:00+01:00', '2026'],
  ...['+275760-09-13T00:00:00Z', '2026-01-01', '2026-13-01T00:00:00Z', 'today', '', 0, -1, {}],
]
const ODD_COUNTS = [-1, 1.5, 1e300, Number.MAX_SAFE_INTEGER + 1, '5', null, [5], true]

const oddValue = fc.oneof(
  fc.constantFrom<unknown>(
    ...[null, true, -1, 1.5, 1e300, Number.MAX_SAFE_INTEGER + 1, '', 'x', [], {}, undefined],
    ...['../..', 'a/../b', '\u0000', 'https://github.com/o/n', '__proto__', 'x'.repeat(5000)],
  ),
  fc.jsonValue(),
)

describe('whatever services answer', () => {
  it('is known where the answers are right', async () => {
    const facts = await factsFrom(validReply)
    expect(facts.map((entry) => entry.repository.kind)).toEqual(URLS.map(() => 'known'))
    expect(facts.flatMap(wrongFacts)).toEqual([])
  })

  it('nothing is thrown, and nothing is known from bytes', async () => {
    const bytes = fc.oneof(
      fc.uint8Array().map((some) => Buffer.from(some).toString()),
      fc.json(),
    )
    await fc.assert(
      fc.asyncProperty(
        bytes,
        fc.constantFrom(200, 200, 204, 301, 404, 500),
        async (text, status) => {
          const facts = await factsFrom(() => replyWith(text, status))
          for (const entry of facts) {
            expect(entry.repository.kind).not.toBe('known')
            expect(wrongFacts(entry)).toEqual([])
          }
        },
      ),
      { numRuns: 40 },
    )
  })

  it('no fact is known from a value that is not valid', async () => {
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...PLACES), oddValue, async (place, value) => {
        expect((await factsWith(place, value)).flatMap(wrongFacts)).toEqual([])
      }),
      { numRuns: 200 },
    )
  })

  it('no day and no count is known from an odd one', async () => {
    for (const place of PLACES) {
      const written = valueAt(place.answer, place.path)
      const isTime = typeof written === 'string' && /^\d{4}-\d\d-\d\dT/.test(written)
      const odd = isTime ? ODD_DAYS : typeof written === 'number' ? ODD_COUNTS : []
      for (const value of odd) {
        expect((await factsWith(place, value)).flatMap(wrongFacts)).toEqual([])
      }
    }
  })
})
