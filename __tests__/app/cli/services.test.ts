import { join } from 'node:path'
import { expect, it } from 'vitest'
import type { Report } from '../../../src/report/build.ts'
import { type FakeHost, startFakeNetwork } from '../action/fake/network.ts'
import { built, Sandbox } from './run.ts'

const preload = join(import.meta.dirname, '../action/fake/network-preload.ts')

/** The time for all links, and what services get of it, in milliseconds. */
const DEADLINE = 6000
const SERVICES_TIME = DEADLINE / 2
const REQUEST_TIME = DEADLINE / 4

/** What the hosts got, in order, with the time. */
class Log {
  readonly #calls: { host: string; path: string; at: number }[] = []

  /** A host that answers with a status, headers and a body. */
  host(name: string, answerOf: (path: string) => [number, Record<string, string>?, string?]) {
    const handle: FakeHost['handle'] = (request, response) => {
      const path = request.url ?? ''
      this.#calls.push({ host: name, path, at: performance.now() })
      const [status, headers, text] = answerOf(path)
      if (status > 0) response.writeHead(status, headers).end(text)
    }
    return { [name]: { handle } }
  }

  times(host: string, part = ''): number[] {
    return this.#calls
      .filter((call) => call.host === host && call.path.includes(part))
      .map(({ at }) => at)
  }
}

const html = { 'content-type': 'text/html' }
const page = '<!doctype html><title>x</title>'

/**
 * The built command on a web of this machine: public names, their connections and their authority
 * come from outside of the process. One run for all, since it takes real time.
 */
it('services in trouble hold up only their own links, and make none dead or alive', async () => {
  const log = new Log()
  const toPublisher = (path: string) => ({ location: `https://publisher.example.org${path}` })
  await using network = await startFakeNetwork({
    ...log.host('api.github.com', () => [502, html, page]),
    ...log.host('github.com', () => [200, html, page]),
    ...log.host('export.arxiv.org', () => [0]),
    ...log.host('arxiv.org', () => [200, html, page]),
    ...log.host('site.example.org', () => [200, html, page]),
    ...log.host('registry.npmjs.org', () => [404, html, page]),
    ...log.host('pypi.org', () => [404, html, page]),
    ...log.host('crates.io', () => [200, html, page]),
    ...log.host('gitlab.com', (path) =>
      path.startsWith('/api/')
        ? [404, { 'content-type': 'application/json' }, '{}']
        : path === '/users/sign_in'
          ? [200, html, page]
          : [302, { location: 'https://gitlab.com/users/sign_in' }],
    ),
    ...log.host('doi.org', (path) => (path.startsWith('/api/') ? [500] : [302, toPublisher(path)])),
    ...log.host('publisher.example.org', (path) =>
      path.endsWith('challenge') ? [403, { 'cf-mitigated': 'challenge' }] : [403],
    ),
  })
  const repositories = Array.from({ length: 8 }, (_, n) => `https://github.com/group/name-${n}`)
  const expected: Readonly<Record<string, string>> = {
    'https://site.example.org/': 'alive',
    ...Object.fromEntries(repositories.map((url) => [url, 'alive'])),
    'https://arxiv.org/abs/2301.00001': 'alive',
    'https://arxiv.org/abs/2301.00002': 'alive',
    'https://www.npmjs.com/package/undici': 'unreachable',
    'https://pypi.org/project/numpy/': 'unreachable',
    'https://crates.io/crates/missing': 'unreachable',
    'https://gitlab.com/group/gone': 'blocked',
    'https://doi.org/10.1145/refused': 'alive',
    'https://doi.org/10.1145/challenge': 'alive',
  }
  using box = new Sandbox({
    'list.md': Object.keys(expected)
      .map((url, index) => `- [Entry ${index}](${url})\n`)
      .join(''),
    'settings.yml': `links: { deadline: ${DEADLINE}ms, retries: 0 }\n`,
  })
  const environment = {
    ...network.env,
    AWESOME_KEEPER_TEST_NETWORK: JSON.stringify(network.plan([], undefined)),
    GITHUB_TOKEN: 'a-token',
  }
  const { stdout, stderr } = await box.run(
    'env',
    ...Object.entries(environment).map(([name, value]) => `${name}=${value}`),
    ...[process.execPath, '--import', preload, built, 'list.md', '--config', 'settings.yml'],
    ...['--format', 'json', '--fail-on', 'never', '--cache', 'links.json'],
  )
  const { links } = JSON.parse(stdout) as Report
  expect(Object.fromEntries(links.map(({ url, status }) => [url, status]))).toEqual(expected)
  expect(network.strays).toEqual([])

  const [start = 0] = log.times('export.arxiv.org')
  const after = (times: readonly number[]) => times.map((at) => at - start)
  // GitHub: with pauses of 100, 200, 400, 800 ms and so on, until the services' time is over.
  const queries = log.times('api.github.com')
  expect(queries.length).toBeGreaterThan(2)
  expect(queries.length).toBeLessThanOrEqual(6)
  // arXiv: asked once; then its pages, one a second (on the wire they may move a little).
  expect(log.times('export.arxiv.org')).toHaveLength(1)
  const [first = 0, second = 0] = after(log.times('arxiv.org'))
  expect(first).toBeGreaterThan(REQUEST_TIME)
  expect(second - first).toBeGreaterThan(800)
  // All else was not held up.
  const [site = 0] = after(log.times('site.example.org'))
  expect(site).toBeLessThan(first)
  expect(site).toBeLessThan(Math.min(...after(log.times('github.com'))))
  expect(Math.min(...after(log.times('github.com')))).toBeGreaterThan(SERVICES_TIME / 2)
  expect(stderr).toContain('arXiv’s API does not answer now')
  expect(log.times('crates.io', '/crates/missing')).toHaveLength(1)
}, 60_000)

it('asks only the services that the configuration allows', async () => {
  const log = new Log()
  const data = { 'content-type': 'application/json' }
  await using network = await startFakeNetwork({
    ...log.host('api.github.com', () => [502, html, page]),
    ...log.host('github.com', () => [200, html, page]),
    ...log.host('registry.npmjs.org', () => [200, data, '{}']),
    ...log.host('pypi.org', () => [200, data, '{}']),
  })
  using box = new Sandbox({
    'list.md':
      '- [A](https://github.com/group/a)\n- [B](https://www.npmjs.com/package/b)\n- [C](https://pypi.org/project/c/)\n',
    'settings.yml': 'links: { services: [pypi] }\n',
  })
  const environment = {
    ...network.env,
    AWESOME_KEEPER_TEST_NETWORK: JSON.stringify(network.plan([], undefined)),
    GITHUB_TOKEN: 'a-token',
  }
  const { stdout } = await box.run(
    'env',
    ...Object.entries(environment).map(([name, value]) => `${name}=${value}`),
    ...[process.execPath, '--import', preload, built, 'list.md', '--config', 'settings.yml'],
    ...['--format', 'json', '--fail-on', 'never', '--cache', 'links.json'],
  )
  const { links } = JSON.parse(stdout) as Report
  expect(links.map(({ status, skipped = '' }) => `${status} ${skipped}`.trim())).toEqual([
    'alive',
    'skipped service-off',
    'alive',
  ])
  const asked = ['api.github.com', 'registry.npmjs.org', 'pypi.org'].map((host) => log.times(host))
  expect(asked.map(({ length }) => length)).toEqual([0, 0, 1])
})
