import { existsSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { workflowDispatch } from '../events.ts'
import { startFakeNetwork } from '../fake/network.ts'
import type { Run } from '../fake/runner.ts'
import { listOf, section, sections, startStage } from './stage.ts'

const HOSTS = Array.from({ length: 12 }, (_, index) => `host-${index}.example.org`)
const ONE_BY_ONE = 'links:\n  retries: 0\n  concurrency: 1\n  host-concurrency: 1\n'
const ALIVE = Object.fromEntries(HOSTS.map((host) => [host, 200]))

function warnings(run: Run): string[] {
  return run.annotations.filter(({ name }) => name === 'warning').map(({ text }) => text)
}

const FLAKY = {
  web: { 'gone.example.org': 404, 'flaky.example.org': 200 },
}

/** A folder with these programs only. */
function pathTo(...programs: readonly string[]): string {
  const folder = mkdtempSync(join(tmpdir(), 'bin-'))
  for (const program of programs) {
    const folders = (process.env.PATH ?? '').split(delimiter)
    const found = folders.map((one) => join(one, program)).find((path) => existsSync(path))
    symlinkSync(found ?? program, join(folder, program))
  }
  return folder
}

describe('the cache of links', () => {
  it('is restored from the issue when it was lost', async () => {
    await using stage = await startStage(FLAKY)
    await stage.day('2026-02-01')
    stage.web['flaky.example.org'] = 503
    const failed = await stage.run('2026-02-02', { inputs: { 'fail-on': 'error' } })
    expect(failed.status).toBe(1)
    expect(sections(stage.issue.body)).toEqual(['Dead: 1', 'Intermittent: 1'])
    expect(stage.cache.keys).toHaveLength(2)

    stage.clear()
    stage.cache.entries = []
    await stage.day('2026-02-04')
    expect(sections(stage.issue.body)).toEqual(['Dead: 2'])
    expect(stage.issue.body).toContain('failed in 2 runs since 2026-02-02')
    // And the age of the link that was dead before.
    expect(section(stage.issue.body, 'Dead').at(-1)).toContain('since 2026-02-01')
  })

  it('is not replaced while the service is in trouble, and goes on after it', async () => {
    await using stage = await startStage(FLAKY)
    const { cache } = stage
    await stage.day('2026-02-01')
    stage.web['flaky.example.org'] = 503

    cache.trouble = 'no-archives'
    const lost = await stage.day('2026-02-02')
    expect(warnings(lost)).toEqual([expect.stringMatching(/^The cache of links is not saved: /)])
    expect(cache.keys).toHaveLength(1)
    // What only the cache knows: that it was alive once.
    expect(sections(stage.issue.body)).toEqual(['Dead: 1', 'Could not check: 1'])

    cache.trouble = undefined
    cache.failingLookups = 1
    cache.calls.splice(0)
    const states: string[] = []
    cache.onCall = () => states.push(stage.issue.state)
    stage.web['gone.example.org'] = 200
    expect(warnings(await stage.day('2026-02-03'))).toEqual([])
    const lookup = 'GetCacheEntryDownloadURL'
    const saving = ['CreateCacheEntry', 'FinalizeCacheEntryUpload']
    expect(cache.calls).toEqual([lookup, lookup, ...saving])
    // The first may be at once, all others come after the issue.
    expect(states).toEqual(['open', 'closed', 'closed', 'closed'])

    cache.trouble = 'read-only'
    const denied = await stage.day('2026-02-04')
    expect(warnings(denied)).toEqual([expect.stringContaining('cache write denied:')])
    expect(cache.keys).toHaveLength(2)
    expect(sections(stage.issue.body)).toEqual(['Dead: 1', 'Recovered: 1'])
    expect(stage.issue.body).toContain('failed in 3 runs since 2026-02-02')
  })

  it('saves requests to links that were alive lately', async () => {
    await using stage = await startStage({ web: ALIVE, config: '' })
    // A machine without zstd.
    const PATH = pathTo('sh', 'tar', 'gzip')
    await stage.day('2026-02-01', { env: { PATH } })
    const event = workflowDispatch(stage.github)
    const second = await stage.day('2026-02-02', { event, env: { PATH } })
    expect(second.log).toContain('cache.tgz')
    const asked = HOSTS.filter((host) => stage.network.seen(host).length > 1)
    expect(asked.length).toBeLessThan(6)
    expect(second.outputs['dead-links']).toBe('0')
    rmSync(PATH, { recursive: true })
  })

  it('belongs to an instance, as does the issue', async () => {
    await using stage = await startStage({
      web: { 'one.example.org': 404, 'two.example.org': 404, 'both.example.org': 200 },
      files: {
        'one.md': listOf('one.example.org', 'both.example.org'),
        'two.md': listOf('two.example.org', 'both.example.org'),
      },
    })
    const { github, cache } = stage
    const jobs = ['one', 'two'].map((id) => ({ inputs: { instance: id, files: `${id}.md` } }))
    for (const job of jobs) await stage.day('2026-02-01', job)
    const [one, two] = github.issues
    expect([one?.number, two?.number]).toEqual([1, 2])
    expect(section(one?.body ?? '', 'Dead').join()).toContain('**one**')
    expect(section(two?.body ?? '', 'Dead').join()).toContain('**two**')
    expect(cache.keys).toEqual([
      'awesome-keeper-links-v1-one-1001-1',
      'awesome-keeper-links-v1-two-1002-1',
    ])
    expect(new Set(cache.entries.map(({ version }) => version)).size).toBe(2)

    stage.web['two.example.org'] = 200
    const second = await stage.day('2026-02-02', jobs[1])
    expect(second.outputs['issue-number']).toBe('2')
    expect(github.issues.map(({ state }) => state)).toEqual(['open', 'closed'])
    expect(github.issue(1)).toEqual({ ...one, discussion: [] })
  })
})

describe('an incomplete run', () => {
  it('changes neither issue nor cache while the network is down', async () => {
    await using stage = await startStage(FLAKY)
    await stage.day('2026-02-01')
    const before = structuredClone(stage.issue)
    // Nothing but GitHub and its cache can be reached.
    await using network = await startFakeNetwork(stage.cache.hosts)
    const run = await stage.day('2026-02-10', { network })
    expect(warnings(run)).toEqual([expect.stringMatching(/network of this runner looks down/)])
    expect(run.summary).toContain('network of this runner looks down')
    expect(run.outputs).toMatchObject({ 'dead-links': '0', 'issue-number': '1' })
    expect(stage.issue).toEqual(before)
    expect(stage.cache.keys).toHaveLength(1)
  })

  it('changes neither issue nor cache when it is stopped', async () => {
    const asked = Promise.withResolvers<void>()
    await using stage = await startStage({
      web: {
        'gone.example.org': 404,
        'silent.example.org': () => asked.resolve(),
        ...ALIVE,
        'new.example.org': 200,
      },
      config: ONE_BY_ONE,
      files: { 'README.md': listOf('gone.example.org', 'silent.example.org', ...HOSTS) },
    })
    const stopped = await stage.run('2026-02-01', { kill: { when: asked.promise } })
    expect(stopped.status, stopped.log).toBe(143)
    expect(warnings(stopped)).toEqual([expect.stringMatching(/^The run was stopped/)])
    expect(stage.github.issues).toEqual([])
    expect(stage.cache.keys).toEqual([])
    expect(HOSTS.filter((host) => stage.network.seen(host).length > 0)).toEqual([])
  })

  it('lets the next run begin with the links that it had no time for', async () => {
    // The first host never answers, so that the others are not checked.
    await using stage = await startStage({
      web: { ...ALIVE, 'host-0.example.org': 'silent', 'new.example.org': 200 },
      config: `${ONE_BY_ONE}  deadline: 1s\n`,
      files: { 'README.md': listOf(...HOSTS) },
    })
    const first = await stage.day('2026-02-01')
    expect(reasonsIn(first)).toEqual(HOSTS.map(() => 'not checked: time ran out'))
    expect(HOSTS.filter((host) => stage.network.seen(host).length > 0)).toHaveLength(1)

    const order: string[] = []
    for (const host of Object.keys(stage.web)) {
      stage.web[host] = (_, response) => {
        order.push(host)
        response.end()
      }
    }
    stage.commit({
      '.github/awesome-keeper.yml': ONE_BY_ONE,
      'README.md': listOf('new.example.org', ...HOSTS),
    })
    await stage.day('2026-02-02')
    expect(order).toHaveLength(HOSTS.length + 1)
    // Two are checked at a time.
    expect(order.indexOf('new.example.org')).toBeGreaterThanOrEqual(HOSTS.length - 1)
  })
})

function reasonsIn(run: Run): string[] {
  const report = JSON.parse(run.read(run.outputs.report ?? ''))
  return report.links.map(({ reason }: { reason: string }) => reason)
}
