import type { ServerResponse } from 'node:http'
import type { Handle } from '../fake-web/web.ts'
import { type ApiCall, type ApiHandler, handleOf, json } from '../providers/api.ts'
import { answeringGitHub, type FakeGitHub, fakeGitHub } from '../providers/fake-github.ts'

/** The JSON that a service answers by path, without the query; a function answers itself. */
export type FakeRoutes = Record<string, unknown | ApiHandler>

/** What each service answers; what has no route is not found. */
export interface FakeServices {
  github: FakeGitHub
  gitlab: FakeRoutes
  codeberg: FakeRoutes
  npm: FakeRoutes
  npmDownloads: FakeRoutes
  pypi: FakeRoutes
  pypiStats: FakeRoutes
  crates: FakeRoutes
}

export type FakeServiceName = keyof FakeServices

export const SERVICE_NAMES = [
  ...(['github', 'gitlab', 'codeberg', 'npm', 'npmDownloads', 'pypi', 'pypiStats'] as const),
  'crates',
] as const satisfies readonly FakeServiceName[]

const HOSTS: Readonly<Record<FakeServiceName, string>> = {
  github: 'api.github.com',
  gitlab: 'gitlab.com',
  codeberg: 'codeberg.org',
  npm: 'registry.npmjs.org',
  npmDownloads: 'api.npmjs.org',
  pypi: 'pypi.org',
  pypiStats: 'pypistats.org',
  crates: 'crates.io',
}

/** Services that know nothing but what is given. */
export function fakeServices(more: Partial<FakeServices> = {}): FakeServices {
  return {
    github: fakeGitHub(),
    ...{ gitlab: {}, codeberg: {}, npm: {}, npmDownloads: {} },
    ...{ pypi: {}, pypiStats: {}, crates: {} },
    ...more,
  }
}

/** Answers as one of the services. */
export function answeringService(name: FakeServiceName, services: FakeServices): ApiHandler {
  if (name === 'github') return answeringGitHub(services.github)
  const routes = services[name]
  return (call, response) => {
    const [path = ''] = call.path.split('?', 1)
    // None of them asks for a token, and none may get GitHub's.
    if (call.headers.authorization !== undefined) return json(response, 418, {})
    const route = Object.hasOwn(routes, path) ? routes[path] : undefined
    if (typeof route === 'function') return (route as ApiHandler)(call, response)
    if (route === undefined) return json(response, 404, { message: '404 Not Found' })
    json(response, 200, route)
  }
}

/** The services as hosts of the fake network. */
export function serviceHosts(services: FakeServices): Record<string, Handle> {
  return Object.fromEntries(
    SERVICE_NAMES.map((name) => [HOSTS[name], handleOf(answeringService(name, services))]),
  )
}

/** A project as GitLab's API shows it to those without a login. */
export function gitlabProject(path: string, more: object = {}) {
  return {
    id: 278964,
    description: 'A tool',
    name: path.split('/').at(-1),
    path_with_namespace: path,
    created_at: '2015-05-20T10:47:11.949Z',
    default_branch: 'main',
    topics: ['awesome'],
    forks_count: 3,
    star_count: 1200,
    last_activity_at: '2026-01-05T20:30:03.000+02:00',
    license: { key: 'gpl-3.0', name: 'GNU General Public License v3.0' },
    ...more,
  }
}

/** A repository as Gitea's API shows it. */
export function codebergRepository(name: string, more: object = {}) {
  return {
    id: 5,
    full_name: name,
    private: false,
    fork: false,
    archived: false,
    stars_count: 77,
    created_at: '2021-03-04T01:00:00+02:00',
    updated_at: '2026-01-02T03:04:05Z',
    topics: ['cli'],
    licenses: ['MIT'],
    website: '',
    release_counter: 2,
    ...more,
  }
}

export function npmManifest(name: string, more: object = {}) {
  return {
    ...{ name, version: '1.0.0' },
    repository: { type: 'git', url: `git+https://github.com/owner/${name}.git` },
    ...more,
  }
}

export function npmPoint(name: string, downloads: unknown) {
  return { downloads, start: '2025-12-02', end: '2025-12-31', package: name }
}

export function pypiProject(name: string, info: object = {}) {
  return {
    info: { name, home_page: null, project_urls: null, downloads: { last_month: -1 }, ...info },
    releases: {},
  }
}

export function pypiRecent(name: string, month: unknown) {
  return {
    data: { last_day: 1, last_month: month, last_week: 7 },
    ...{ package: name, type: 'recent_downloads' },
  }
}

export function crate(name: string, more: object = {}) {
  return {
    crate: {
      ...{ id: name, name, downloads: 123_456, recent_downloads: 2345, homepage: null },
      repository: `https://github.com/owner/${name}`,
      ...more,
    },
    versions: [],
  }
}

/** Sends bytes as they are. */
export function sending(
  status: number,
  body: string | Buffer,
  headers: Readonly<Record<string, string>> = { 'content-type': 'application/json' },
): ApiHandler {
  return (_call: ApiCall, response: ServerResponse) => {
    response.writeHead(status, headers)
    response.end(body)
  }
}
