import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { GitHubCache } from '../../../src/app/action/github-cache.ts'
import { FakeCache } from './fake/cache.ts'

// Whole runs save and restore: schedule/cache.test.ts.
let folder = ''
let service: FakeCache
let server: Awaited<ReturnType<FakeCache['listen']>>
let cache: GitHubCache
const patient = () => AbortSignal.timeout(60_000)

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'cache-'))
  service = new FakeCache()
  server = await service.listen()
  for (const [name, text] of Object.entries(server.env)) vi.stubEnv(name, text)
  vi.stubEnv('RUNNER_TEMP', folder)
  cache = new GitHubCache([join(folder, 'new', 'links-v1.json')], { id: 'one', run: '7-1' })
})
afterEach(async () => {
  vi.unstubAllEnvs()
  await server[Symbol.asyncDispose]()
  rmSync(folder, { recursive: true })
  expect(service.problems).toEqual([])
})

it('distinguishes a failed lookup from a cache that nobody saved yet', async () => {
  expect(await cache.restore(patient())).toEqual({ kind: 'nothing' })
  service.failingLookups = 1
  expect(await cache.restore(patient())).toEqual({
    kind: 'failed',
    why: expect.stringContaining('(403) Forbidden: not this time'),
  })
  expect(existsSync(join(folder, 'new', 'links-v1.json'))).toBe(false)
})

it('ends in time where the service is silent, and leaves no request behind', async () => {
  service.trouble = 'silent'
  const late = new AbortController()
  const asked = cache.restore(late.signal)
  const connections = (count: number) =>
    vi.waitFor(async () => expect(await server.connections()).toBe(count), { timeout: 20_000 })
  await connections(1)
  late.abort(new DOMException('too late', 'TimeoutError'))
  const why = 'the cache service did not answer in time'
  expect(await asked).toEqual({ kind: 'failed', why })
  await connections(0)
})

it('asks nothing of a run that was stopped', async () => {
  const stopped = { kind: 'failed', why: 'the run was stopped' }
  expect(await cache.save(AbortSignal.abort())).toEqual(stopped)
})

it('sees that there is no service', async () => {
  vi.stubEnv('ACTIONS_RESULTS_URL', '')
  expect(await cache.restore(patient())).toEqual({ kind: 'absent' })
})
