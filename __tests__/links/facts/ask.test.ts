import type { ServerResponse } from 'node:http'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { EntryFacts, LinkResult, RepositoryFacts } from '../../../src/links/result.ts'
import { type FakeRepository, fakeGitHub } from '../providers/fake-github.ts'
import {
  codebergRepository,
  crate,
  type FakeServices,
  gitlabProject,
  npmManifest,
  npmPoint,
  pypiProject,
  pypiRecent,
} from './fake-services.ts'
import { DAY, EXTRAS, ServiceStage } from './play.ts'

let stage: ServiceStage

beforeAll(async () => {
  stage = await ServiceStage.start()
})
afterAll(async () => await stage.close())

const known = <Value>(value: Value) => ({ kind: 'known', value }) as const
const none = { kind: 'none' } as const
const unknown = (why: string | RegExp) => ({ kind: 'unknown', why: expect.stringMatching(why) })

/** Services on which one repository, or several, stand on GitHub. */
function onGitHub(...repositories: FakeRepository[]): Partial<FakeServices> {
  return { github: fakeGitHub({ repositories }) }
}

const repositoryOf = ({ repository }: EntryFacts): RepositoryFacts => {
  if (repository.kind !== 'known') throw new Error(`the repository is ${repository.kind}`)
  return repository.value
}

describe('a repository on GitHub', () => {
  const tool: FakeRepository = {
    nameWithOwner: 'owner/tool',
    formerly: ['old/tool'],
    ...{ stars: 12, license: 'MIT', isFork: true, topics: ['cli', 'go'] },
    created: '2025-11-30T23:59:59Z',
    pushed: '2026-01-30T00:00:00Z',
    contributors: [
      { login: 'ann' },
      { login: 'dependabot[bot]', type: 'Bot' },
      { login: 'Copilot', type: 'Bot' },
      { login: 'renovate[bot]' },
      { login: 'ben' },
    ],
    published: [
      { tag: 'v1.1.0', day: '2025-12-24T00:00:00Z' },
      { tag: 'v1.0.0', day: '2025-12-01T00:00:00Z' },
      { tag: 'v0.9.0', day: '2025-11-30T00:00:00Z', isPrerelease: true },
    ],
  }

  it('has all facts by two requests', async () => {
    const { facts, seen, requests, notes } = await stage.ask(
      [{ urls: ['https://github.com/Old/Tool/tree/main/cmd'], extras: EXTRAS }],
      onGitHub(tool),
    )
    expect(facts).toEqual([
      {
        repository: known({
          ...{ host: 'github.com', name: 'owner/tool', stars: known(12) },
          ...{ created: known('2025-11-30'), pushed: known('2026-01-30'), license: known('MIT') },
          ...{ isArchived: known(false), isFork: known(true), topics: known(['cli', 'go']) },
          contributors: known(2),
          releases: known([
            { tag: 'v1.0.0', day: '2025-12-01' },
            { tag: 'v1.1.0', day: '2025-12-24' },
          ]),
        }),
        package: none,
        day: DAY,
      },
    ])
    expect(seen.github).toEqual([
      '/graphql',
      '/repos/owner/tool/contributors?per_page=100&anon=false',
    ])
    expect({ requests, notes }).toEqual({ requests: 2, notes: [] })
  })

  it('has all facts by four requests where a package leads to it', async () => {
    const { requests, entry } = await stage.one(['https://npmjs.com/package/tool'], EXTRAS, {
      ...onGitHub(tool),
      npm: { '/tool/latest': npmManifest('tool') },
      npmDownloads: { '/downloads/point/last-month/tool': npmPoint('tool', 7) },
    })
    expect(entry.package).toMatchObject(known({ monthlyDownloads: known(7) }))
    expect(repositoryOf(entry)).toMatchObject({ stars: known(12), contributors: known(2) })
    expect(requests).toBe(4)
  })

  it('is asked for nothing that is not wanted', async () => {
    const { entry, requests } = await stage.one(
      ['https://github.com/owner/tool'],
      [],
      onGitHub(tool),
    )
    expect(requests).toBe(1)
    expect(repositoryOf(entry)).toMatchObject({
      contributors: unknown('it was not asked'),
      releases: unknown('it was not asked'),
    })
  })

  it('is asked once for several entries, in any case', async () => {
    const { facts, requests } = await stage.ask(
      [
        { urls: ['https://github.com/owner/tool'] },
        { urls: ['https://www.github.com/OWNER/Tool.git'], extras: ['releases'] },
        { urls: ['https://github.com/other/thing'] },
      ],
      onGitHub(tool, { nameWithOwner: 'other/thing', stars: 3 }),
    )
    expect(requests).toBe(1)
    expect(facts.map((entry) => repositoryOf(entry).stars)).toEqual([
      known(12),
      known(12),
      known(3),
    ])
    expect(repositoryOf(facts[0]!).releases.kind).toBe('known')
  })

  it('is not asked again where link checks know it', async () => {
    const url = 'https://github.com/owner/tool'
    const result: LinkResult = {
      ...{ url, status: 'alive', reason: 'GitHub has it', attempts: 1, source: 'github' },
      metadata: {
        ...{ kind: 'repository', name: 'owner/tool', isArchived: false, stars: 12, isFork: false },
        topics: [],
      },
    }
    const linkResults = new Map([[url, result]])
    const ask = (extras: (typeof EXTRAS)[number][]) =>
      stage.one([url], extras, onGitHub(tool), { linkResults })
    const plain = await ask([])
    expect(plain.requests).toBe(0)
    expect(repositoryOf(plain.entry)).toMatchObject({ stars: known(12), license: none })
    expect((await ask(['contributors'])).requests).toBe(1)
    expect((await ask(['releases'])).seen.github).toEqual(['/graphql'])
    // As it was cached by an earlier version.
    const { isFork: _, ...metadata } = result.metadata as object & { isFork: boolean }
    const old = new Map([[url, { ...result, metadata } as LinkResult]])
    const { requests } = await stage.one([url], [], onGitHub(tool), { linkResults: old })
    expect(requests).toBe(1)
  })

  it.each([
    ['a license that GitHub does not recognize', { license: 'NOASSERTION' }, known('NOASSERTION')],
    ['no license', {}, none],
  ])('has %s', async (_, more, license) => {
    const { entry } = await stage.one(
      ['https://github.com/owner/name'],
      [],
      onGitHub({ nameWithOwner: 'owner/name', ...more }),
    )
    expect(repositoryOf(entry).license).toEqual(license)
  })

  it.each([
    ['does not exist', []],
    ['is private', [{ nameWithOwner: 'owner/name', visibility: 'PRIVATE' as const }]],
  ])('is unknown if it %s', async (_, repositories) => {
    const { entry, requests } = await stage.one(
      ['https://github.com/owner/name'],
      EXTRAS,
      onGitHub(...repositories),
    )
    const why = 'GitHub has no public repository of this name'
    expect(entry).toMatchObject({ repository: unknown(why), package: unknown(why) })
    expect(requests).toBe(1)
  })

  it('is unknown if it is disabled, or without a token', async () => {
    const url = 'https://github.com/owner/name'
    const disabled = { nameWithOwner: 'owner/name', isDisabled: true }
    const one = await stage.one([url], EXTRAS, onGitHub(disabled))
    expect(one.entry.repository).toEqual(unknown('disabled'))
    const other = await stage.one([url], EXTRAS, {}, { githubToken: undefined })
    expect(other.entry.repository).toEqual(unknown('with a token only'))
    expect(other.requests).toBe(0)
  })

  it('on an enterprise server is asked there, with its token', async () => {
    const { endpoints } = stage
    const githubServer = {
      ...{ host: 'ghe.example', token: 'a-token' },
      graphqlUrl: `${endpoints.github}/graphql`,
    }
    const { facts, seen } = await stage.ask(
      [
        { urls: ['https://ghe.example/owner/tool'], extras: ['contributors'] },
        { urls: ['https://github.com/owner/tool'], extras: ['contributors'] },
      ],
      onGitHub(tool),
      { githubServer, githubToken: undefined },
    )
    expect(repositoryOf(facts[0]!)).toMatchObject({ host: 'ghe.example', contributors: known(2) })
    expect(facts[1]?.repository).toEqual(unknown('with a token only'))
    expect(seen.github).toHaveLength(2)
  })
})

describe('contributors on GitHub', () => {
  const ask = async (contributors: FakeRepository['contributors'], more: object = {}) => {
    const services = onGitHub({ nameWithOwner: 'owner/name', contributors: contributors ?? [] })
    const urls = ['https://github.com/owner/name']
    const { entry } = await stage.one(urls, ['contributors'], services, more)
    return repositoryOf(entry)
  }
  const people = (count: number) =>
    Array.from({ length: count }, (_, index) => ({ login: `person-${index}` }))

  it('of an empty repository are none', async () => {
    expect((await ask([])).contributors).toEqual(known(0))
  })

  it('are a lower bound where the list has more pages', async () => {
    expect(await ask(people(99))).not.toHaveProperty('incomplete')
    expect(await ask(people(250))).toMatchObject({
      contributors: known(100),
      incomplete: ['contributors'],
    })
  })
})

describe('releases on GitHub', () => {
  const ask = async (more: Partial<FakeRepository>) => {
    const services = onGitHub({ nameWithOwner: 'owner/name', ...more })
    const { entry } = await stage.one(['https://github.com/owner/name'], ['releases'], services)
    return repositoryOf(entry)
  }
  const days = (count: number, year = 2020) =>
    Array.from({ length: count }, (_, index) =>
      new Date(Date.UTC(year, 0, 1 + index)).toISOString(),
    )

  it('are none without releases and tags', async () => {
    expect((await ask({})).releases).toEqual(none)
  })

  it('are tags where there is no release, without pre-releases', async () => {
    const tags = {
      'v1.0.0': '2024-03-01T00:00:00Z',
      'v0.1.0': '2024-01-01T23:00:00Z',
      'v1.0.0-rc.1': '2024-02-01T00:00:00Z',
      nightly: '2023-01-01T00:00:00Z',
      'a-file': null,
    }
    expect((await ask({ tags })).releases).toEqual(
      known([
        { tag: 'v0.1.0', day: '2024-01-01' },
        { tag: 'v1.0.0', day: '2024-03-01' },
      ]),
    )
  })

  it('are not the tags of drafts and pre-releases', async () => {
    const tags = { early: '2024-01-01T00:00:00Z', draft: '2024-01-02T00:00:00Z' }
    const published = [
      { tag: 'early', day: '2024-01-01T00:00:00Z', isPrerelease: true },
      { tag: 'draft', day: '2024-01-02T00:00:00Z', isDraft: true },
    ]
    expect((await ask({ tags, published })).releases).toEqual(none)
  })

  it('are the oldest where there are too many', async () => {
    const published = days(150).map((day, index) => ({ tag: `v0.${index}.0`, day }))
    const found = await ask({ published })
    expect(found).toMatchObject({ incomplete: ['releases'] })
    expect(found.releases.kind === 'known' && found.releases.value[0]).toEqual({
      tag: 'v0.0.0',
      day: '2020-01-01',
    })
  })

  it('are unknown where all that were read are pre-releases', async () => {
    const published = days(150).map((day, index) => ({
      ...{ tag: `v0.${index}.0`, day, isPrerelease: index < 120 },
    }))
    expect((await ask({ published })).releases).toEqual(unknown('more releases than were read'))
  })
})

describe('a project on GitLab', () => {
  const url = 'https://gitlab.com/group/sub/tool/-/tree/main'
  const path = '/api/v4/projects/group%2Fsub%2Ftool'
  const below = '/api/v4/projects/278964'
  const contributors = [
    { name: 'Ann', email: 'ann@example.com', commits: 9 },
    { name: 'renovate[bot]', email: 'bot@example.com', commits: 9 },
    { name: 'Token', email: 'project_278964_bot_f00@noreply.gitlab.com', commits: 1 },
  ]
  const releases = [
    { tag_name: 'v1.0.0-beta', released_at: '2020-01-01T00:00:00Z', upcoming_release: false },
    { tag_name: 'v1.0.0', released_at: '2021-02-03T04:05:06.789Z', upcoming_release: false },
    { tag_name: 'v9.0.0', released_at: '2031-01-01T00:00:00Z', upcoming_release: true },
  ]

  it('has facts by one request, and one more for each extra', async () => {
    const gitlab = {
      [path]: gitlabProject('group/sub/tool'),
      [`${below}/repository/contributors`]: contributors,
      [`${below}/releases`]: releases,
    }
    const { entry, seen, requests } = await stage.one([url], EXTRAS, { gitlab })
    expect(repositoryOf(entry)).toEqual({
      ...{ host: 'gitlab.com', name: 'group/sub/tool', stars: known(1200) },
      // In UTC.
      ...{ created: known('2015-05-20'), pushed: known('2026-01-05'), license: known('gpl-3.0') },
      isArchived: unknown('GitLab does not show whether it is archived'),
      isFork: unknown('GitLab does not show whether it is a fork'),
      ...{ topics: known(['awesome']), contributors: known(1) },
      releases: known([{ tag: 'v1.0.0', day: '2021-02-03' }]),
    })
    expect(entry.package).toEqual(none)
    expect(seen.gitlab).toEqual([
      `${path}?license=true`,
      `${below}/repository/contributors?per_page=100`,
      `${below}/releases?order_by=released_at&sort=asc&per_page=100`,
    ])
    expect(requests).toBe(3)
  })

  it('that was moved is followed, by its number', async () => {
    const gitlab = {
      [path]: redirecting(`${below}?license=true`),
      [below]: gitlabProject('new/tool', { archived: true, forked_from_project: { id: 1 } }),
    }
    const { entry, seen } = await stage.one([url], [], { gitlab })
    expect(repositoryOf(entry)).toMatchObject({
      ...{ name: 'new/tool', isArchived: known(true), isFork: known(true) },
    })
    expect(seen.gitlab).toEqual([`${path}?license=true`, `${below}?license=true`])
  })

  it('that leads to another server is not followed', async () => {
    const elsewhere = `${stage.endpoints.codeberg}/api/v4/projects/1`
    const gitlab = { [path]: redirecting(elsewhere) }
    const { entry, requests, seen } = await stage.one([url], [], { gitlab })
    expect(entry.repository).toEqual(unknown(/^GitLab refused to answer \(301\)$/))
    expect({ requests, elsewhere: seen.codeberg }).toEqual({ requests: 1, elsewhere: [] })
  })

  it.each([
    [{ license: null }, none],
    [{ license: { key: 'other' } }, known('NOASSERTION')],
    [{ license: undefined }, unknown('GitLab does not show its license')],
  ])('with %j', async (more, license) => {
    const gitlab = { [path]: gitlabProject('group/sub/tool', more) }
    const { entry } = await stage.one([url], [], { gitlab })
    expect(repositoryOf(entry).license).toEqual(license)
  })

  it('without releases has its tags', async () => {
    const gitlab = {
      [path]: gitlabProject('group/sub/tool'),
      [`${below}/releases`]: [],
      [`${below}/repository/tags`]: [
        { name: 'v2-rc1', commit: { committed_date: '2019-01-01T00:00:00.000+00:00' } },
        { name: 'v1', commit: { committed_date: '2020-01-01T01:00:00.000+02:00' } },
      ],
    }
    const { entry } = await stage.one([url], ['releases'], { gitlab })
    expect(repositoryOf(entry).releases).toEqual(known([{ tag: 'v1', day: '2019-12-31' }]))
  })
})

describe('a repository on Codeberg', () => {
  const url = 'https://codeberg.org/owner/tool'
  const path = '/api/v1/repos/owner/tool'
  const release = (tag_name: string, published_at: string, prerelease = false) => ({
    ...{ tag_name, published_at, prerelease, draft: false },
  })

  it('has facts by one request, and one more for its releases', async () => {
    const codeberg = {
      [path]: codebergRepository('owner/tool', { website: 'https://pypi.org/project/My_Tool/' }),
      [`${path}/releases`]: [
        release('v2', '2025-01-01T00:00:00Z'),
        release('v2-rc', '2024-01-01T00:00:00Z', true),
        release('v1', '2023-01-01T00:30:00+01:00'),
      ],
    }
    const pypiStats = { '/api/packages/my-tool/recent': pypiRecent('my-tool', 2001) }
    const pypi = { '/pypi/my-tool/json': pypiProject('my-tool') }
    const services = { codeberg, pypi, pypiStats }
    const { entry, seen, requests } = await stage.one([url], EXTRAS, services)
    expect(repositoryOf(entry)).toEqual({
      ...{ host: 'codeberg.org', name: 'owner/tool', stars: known(77) },
      ...{ created: known('2021-03-03'), pushed: known('2026-01-02'), license: known('MIT') },
      ...{ isArchived: known(false), isFork: known(false), topics: known(['cli']) },
      contributors: unknown('Codeberg does not list contributors'),
      releases: known([
        { tag: 'v1', day: '2022-12-31' },
        { tag: 'v2', day: '2025-01-01' },
      ]),
    })
    // Its homepage is a package.
    expect(entry.package).toMatchObject(known({ registry: 'pypi', monthlyDownloads: known(2001) }))
    expect(seen.codeberg).toHaveLength(2)
    expect(requests).toBe(4)
  })

  it('shows its oldest releases on the last page', async () => {
    const codeberg = {
      [path]: codebergRepository('owner/tool'),
      [`${path}/releases`]: paged([
        Array.from({ length: 50 }, () => release('v9', '2025-01-01T00:00:00Z')),
        Array.from({ length: 50 }, () => release('v5', '2024-01-01T00:00:00Z')),
        [release('v1', '2020-01-01T00:00:00Z')],
      ]),
    }
    const { entry, seen } = await stage.one([url], ['releases'], { codeberg })
    expect(repositoryOf(entry)).toMatchObject({
      releases: known([{ tag: 'v1', day: '2020-01-01' }]),
      incomplete: ['releases'],
    })
    expect(seen.codeberg.map((one) => new URL(one, 'https://x').searchParams.get('page'))).toEqual([
      ...[null, '1', '3'],
    ])
  })

  it.each([
    [{ licenses: [] }, unknown('does not show a license that it recognizes')],
    [{ licenses: null }, unknown('does not show a license that it recognizes')],
    [{ licenses: undefined }, unknown('does not show a license that it recognizes')],
    [{ licenses: ['MIT', 'Apache-2.0'] }, unknown('several licenses')],
  ])('with %j', async (more, license) => {
    const codeberg = { [path]: codebergRepository('owner/tool', more) }
    const { entry } = await stage.one([url], [], { codeberg })
    expect(repositoryOf(entry).license).toEqual(license)
  })

  it('that was moved is followed', async () => {
    const codeberg = {
      [path]: redirecting('/api/v1/repos/new/name'),
      '/api/v1/repos/new/name': codebergRepository('new/name'),
    }
    const { entry } = await stage.one([url], [], { codeberg })
    expect(repositoryOf(entry).name).toBe('new/name')
  })

  it('without releases has its tags', async () => {
    const codeberg = {
      [path]: codebergRepository('owner/tool'),
      [`${path}/releases`]: [],
      [`${path}/tags`]: [{ name: 'v1', commit: { created: '2020-01-01T00:00:00Z' } }],
    }
    const { entry } = await stage.one([url], ['releases'], { codeberg })
    expect(repositoryOf(entry).releases).toEqual(known([{ tag: 'v1', day: '2020-01-01' }]))
  })
})

describe('downloads', () => {
  it('of npm are those of the last month', async () => {
    const npmDownloads = {
      '/downloads/point/last-month/@scope/name': npmPoint('@scope/name', 5000),
    }
    const urls = ['https://github.com/o/n', 'https://www.npmjs.com/package/@scope/name/v/1.2.3']
    const { entry, seen } = await stage.one(urls, ['downloads'], { npmDownloads })
    expect(entry.package).toEqual(
      known({
        ...{ registry: 'npm', name: '@scope/name', monthlyDownloads: known(5000) },
        downloads: unknown('npm does not count all-time downloads'),
      }),
    )
    expect(seen.npmDownloads).toHaveLength(1)
  })

  it('of crates.io are all-time', async () => {
    const crates = { '/api/v1/crates/tool': crate('tool') }
    const urls = ['https://github.com/o/n', 'https://crates.io/crates/tool']
    const { entry, seen } = await stage.one(urls, ['downloads'], { crates })
    expect(entry.package).toEqual(
      known({
        ...{ registry: 'crates', name: 'tool', downloads: known(123_456) },
        monthlyDownloads: unknown('of 90 days'),
      }),
    )
    expect(seen.crates).toHaveLength(1)
  })

  it('of PyPI are those of PyPI Stats, where -1 is not known', async () => {
    const pypiStats = {
      '/api/packages/my-tool/recent': pypiRecent('my-tool', 42),
      '/api/packages/other/recent': pypiRecent('other', -1),
    }
    const { facts } = await stage.ask(
      ['My.Tool', 'other'].map((name) => ({
        urls: ['https://github.com/o/n', `https://pypi.org/project/${name}/`],
        extras: ['downloads'] as const,
      })),
      { pypiStats },
    )
    expect(facts.map((entry) => entry.package)).toEqual([
      known(expect.objectContaining({ name: 'my-tool', monthlyDownloads: known(42) })),
      known(expect.objectContaining({ monthlyDownloads: unknown('does not know the downloads') })),
    ])
  })

  it('are not asked for where only the package is', async () => {
    const urls = ['https://crates.io/crates/tool', 'https://github.com/o/n']
    const { entry } = await stage.one(urls, [], {})
    expect(entry.package).toEqual(
      known(expect.objectContaining({ name: 'tool', downloads: unknown('it was not asked') })),
    )
  })
})

function redirecting(location: string) {
  return (_call: unknown, response: ServerResponse) =>
    void response.writeHead(301, { location }).end('{}')
}

/** A list in pages, with the header of Gitea. */
function paged(pages: readonly (readonly object[])[]) {
  return ({ path }: { path: string }, response: ServerResponse) => {
    const page = Number(new URL(path, 'https://x').searchParams.get('page'))
    const total = String(pages.flat().length)
    response.writeHead(200, { 'content-type': 'application/json', 'x-total-count': total })
    response.end(JSON.stringify(pages[page - 1] ?? []))
  }
}

describe('whose facts', () => {
  const services = {
    ...onGitHub(
      { nameWithOwner: 'owner/tool', stars: 1 },
      { nameWithOwner: 'owner/other', stars: 2 },
    ),
    gitlab: { '/api/v4/projects/group%2Ftool': gitlabProject('group/tool') },
    npm: {
      '/tool/latest': npmManifest('tool'),
      '/short/latest': npmManifest('short', { repository: 'owner/tool' }),
      '/at-gitlab/latest': npmManifest('at-gitlab', { repository: 'gitlab:group/tool' }),
      '/by-ssh/latest': npmManifest('by-ssh', { repository: 'git@github.com:owner/tool.git' }),
      '/homeless/latest': npmManifest('homeless', { repository: undefined }),
      '/elsewhere/latest': npmManifest('elsewhere', {
        repository: { url: 'git+https://bitbucket.org/owner/tool.git' },
      }),
    },
    pypi: {
      '/pypi/tool/json': pypiProject('tool', {
        project_urls: {
          Funding: 'https://github.com/sponsors/owner',
          Related: 'https://github.com/owner/other',
          'Source Code': 'https://github.com/owner/tool/tree/main',
        },
      }),
      '/pypi/old/json': pypiProject('old', { home_page: 'https://github.com/owner/tool' }),
      '/pypi/spelled/json': redirecting('/pypi/tool/json'),
    },
    crates: { '/api/v1/crates/tool': crate('tool') },
  }

  it.each([
    [['https://tool.example/', 'https://github.com/owner/tool'], 'owner/tool'],
    [['https://github.com/owner/tool/wiki', 'https://github.com/owner/other'], 'owner/tool'],
    [['https://gitlab.com/group/tool', 'https://github.com/owner/other'], 'group/tool'],
    [['https://www.npmjs.com/package/tool', 'https://github.com/owner/other'], 'owner/tool'],
    [['https://npmjs.com/package/short'], 'owner/tool'],
    [['https://npmjs.com/package/at-gitlab'], 'group/tool'],
    [['https://npmjs.com/package/by-ssh'], 'owner/tool'],
    [['https://npmjs.com/package/homeless', 'https://github.com/owner/other'], 'owner/other'],
    [['https://pypi.org/project/tool'], 'owner/tool'],
    [['https://pypi.org/project/old/1.0/'], 'owner/tool'],
    [['https://pypi.org/project/spelled'], 'owner/tool'],
    [['https://crates.io/crates/tool'], 'owner/tool'],
  ])('%j: %s', async (urls, name) => {
    const { entry } = await stage.one(urls, [], services)
    expect(repositoryOf(entry).name).toBe(name)
  })

  it.each([
    [[]],
    [['https://tool.example/', 'https://github.com/owner', 'https://github.com/sponsors/owner']],
    [['https://npmjs.com/package/homeless']],
    [['not an address', '#tools', 'mailto:a@example.com']],
  ])('%j: none', async (urls) => {
    expect((await stage.one(urls, EXTRAS, services)).entry.repository).toEqual(none)
  })

  it.each([
    [['https://npmjs.com/package/unheard-of'], 'the npm registry has no package of this name'],
    [['https://bitbucket.org/owner/tool'], 'bitbucket.org is not asked about repositories'],
    [['https://npmjs.com/package/elsewhere'], 'bitbucket.org is not asked about repositories'],
    [['https://gitlab.gnome.org/GNOME/tool'], 'gitlab.gnome.org is not asked about repositories'],
    [
      ['tool', 'tool', 'tool', 'tool'].map((name) => `https://npmjs.com/package/homeless#${name}`),
      'too many packages are linked',
    ],
    // Where a registry does not answer, another repository’s facts would be another answer.
    [
      ['https://npmjs.com/package/unheard-of', 'https://github.com/owner/other'],
      'the npm registry',
    ],
  ])('%j: unknown, since %s', async (urls, why) => {
    expect((await stage.one(urls, EXTRAS, services)).entry.repository).toEqual(unknown(why))
  })

  it.each([
    ['owner/tool', known(expect.objectContaining({ name: 'tool', monthlyDownloads: known(7) }))],
    ['OWNER/Tool', known(expect.objectContaining({ name: 'tool', monthlyDownloads: known(7) }))],
    [undefined, known(expect.objectContaining({ name: 'tool', monthlyDownloads: known(7) }))],
    // A fork has the homepage of its parent.
    ['parent/tool', unknown('names another repository')],
  ])('has as homepage a package that names %s', async (repository, expected) => {
    const homepage = 'https://www.npmjs.com/package/tool'
    const { entry, requests } = await stage.one(['https://github.com/owner/tool'], ['downloads'], {
      ...onGitHub({ nameWithOwner: 'owner/tool', homepage }),
      npm: { '/tool/latest': npmManifest('tool', { repository }) },
      npmDownloads: { '/downloads/point/last-month/tool': npmPoint('tool', 7) },
    })
    expect(entry.package).toEqual(expected)
    expect(requests).toBeLessThanOrEqual(3)
  })

  it('has as homepage a package that its registry does not show', async () => {
    const homepage = 'https://www.npmjs.com/package/tool'
    const services = onGitHub({ nameWithOwner: 'owner/tool', homepage })
    const { entry } = await stage.one(['https://github.com/owner/tool'], ['downloads'], services)
    expect(entry.package).toEqual(unknown('the npm registry has no package of this name'))
  })
})
