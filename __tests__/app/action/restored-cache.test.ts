import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { CacheOutcome, CacheService } from '../../../src/app/action/github-cache.ts'
import {
  CACHE_PATIENCE,
  type CachePatience,
  RestoredCache,
} from '../../../src/app/action/restored-cache.ts'
import { cachedLink, record } from '../../../src/links/cache/entries.ts'
import { loadCache, saveCache } from '../../../src/links/cache/file.ts'
import type { LinkStatus } from '../../../src/links/result.ts'

const LINK = 'https://a.org/'
const day = (date: number) => new Date(Date.UTC(2026, 1, date))

/** Keeps the texts of a file, newest last. */
class KeptFile implements CacheService {
  path = ''
  readonly entries: string[] = []
  /** What the next requests return instead, `restore` and `save` alike. */
  failures: string[] = []
  isSilent = false
  readonly asked: string[] = []

  async restore(signal: AbortSignal): Promise<CacheOutcome> {
    return await this.#answer('restore', signal, () => {
      const [text] = this.entries.slice(-1)
      if (text === undefined) return 'nothing'
      mkdirSync(dirname(this.path), { recursive: true })
      writeFileSync(this.path, text)
      return 'done'
    })
  }

  async save(signal: AbortSignal): Promise<CacheOutcome> {
    return await this.#answer('save', signal, () => {
      this.entries.push(readFileSync(this.path, 'utf8'))
      return 'done'
    })
  }

  async #answer(
    name: string,
    signal: AbortSignal,
    act: () => 'done' | 'nothing',
  ): Promise<CacheOutcome> {
    this.asked.push(name)
    if (this.isSilent && !signal.aborted) {
      // A signal alone keeps no process alive.
      const alive = setInterval(() => undefined, 1_000)
      await new Promise((resolve) => signal.addEventListener('abort', resolve))
      clearInterval(alive)
    }
    const why = signal.aborted ? 'no answer' : this.failures.shift()
    return why === undefined ? { kind: act() } : { kind: 'failed', why }
  }
}

describe('the cache of scheduled runs', () => {
  let folder = ''
  let service: KeptFile
  let printed = ''

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'cache-'))
    service = new KeptFile()
    printed = ''
    vi.spyOn(process.stdout, 'write').mockImplementation((text) => {
      printed += text
      return true
    })
  })
  afterEach(() => {
    vi.restoreAllMocks()
    rmSync(folder, { recursive: true })
  })

  function open(date: number, patience?: CachePatience, signal = new AbortController().signal) {
    service.path = join(folder, 'awesome-keeper', 'links-v1.json')
    const job = { runner: { folder, run: '1-1' }, inputs: { instance: '' }, now: day(date), signal }
    return new RestoredCache(
      job as ConstructorParameters<typeof RestoredCache>[0],
      service,
      patience,
    )
  }

  /** A run that finds this of the link, on a new machine. @returns what it knows of the link then */
  async function run(date: number, status: LinkStatus, patience?: CachePatience) {
    rmSync(join(folder, 'awesome-keeper'), { recursive: true, force: true })
    const restored = open(date, patience)
    const { cache } = loadCache(await restored.restore())
    record(cache, { url: LINK, status, reason: '…', attempts: 1, source: 'web' }, +day(date))
    expect(await saveCache(restored.file, cache, +day(date))).toBeUndefined()
    await restored.save({ cache, results: new Map() })
    restored.close()
    return cachedLink(cache, LINK)
  }

  it('goes from run to run', async () => {
    await run(1, 'alive')
    const second = await run(2, 'unreachable')
    expect(second).toMatchObject({ failures: 1, lastAlive: day(1).toISOString() })
    expect(service.asked).toEqual(['restore', 'save', 'restore', 'save'])
    expect(printed).toBe('')
  })

  it('is asked for again after a failure, and what was alive once is not forgotten', async () => {
    await run(1, 'alive')
    service.failures = ['busy']
    expect(await run(2, 'unreachable')).not.toHaveProperty('lastAlive')
    expect(printed).toBe(
      'The cache of links is not restored: busy. It is asked for again at the end.\n',
    )
    expect(await run(3, 'unreachable')).toMatchObject({
      failures: 2,
      firstFailed: day(2).toISOString(),
      lastAlive: day(1).toISOString(),
    })
  })

  it('is not hidden by a shorter one while it cannot be restored', async () => {
    await run(1, 'alive')
    service.failures = ['busy', 'still busy']
    await run(2, 'unreachable')
    expect(service.asked).toEqual(['restore', 'save', 'restore', 'restore'])
    expect(service.entries).toHaveLength(1)
    expect(printed).toContain('::warning::The cache of links is not saved: still busy.')
  })

  it('begins where there is nothing yet, also at the second time of asking', async () => {
    service.failures = ['busy']
    await run(1, 'alive')
    expect(service.entries).toHaveLength(1)
  })

  it('costs at most 30 seconds where the service is silent', async () => {
    const { restore, save } = CACHE_PATIENCE
    expect(restore + save).toBeLessThanOrEqual(30_000)
    service.isSilent = true
    const began = performance.now()
    await run(1, 'alive', { restore: 100, save: 100, stopped: 60_000 })
    expect(performance.now() - began).toBeLessThan(30_000)
    expect(service.entries).toEqual([])
  })

  it('is given up when the run is stopped or fails', async () => {
    service.isSilent = true
    const stop = new AbortController()
    const long = { restore: 60_000, save: 60_000, stopped: 1 }
    const stopped = open(1, long, stop.signal)
    stop.abort()
    const { cache } = loadCache(await stopped.restore())
    await stopped.save({ cache, results: new Map() })
    expect(printed).toContain('::warning::The cache of links is not saved: no answer.')
    const failed = open(1, long)
    failed.close()
    await failed.restore()
  })

  it('starts empty where the entry is no cache, and replaces it', async () => {
    service.entries.push('# Something else\n')
    await run(1, 'alive')
    expect(await run(2, 'dead')).toHaveProperty('lastAlive')
  })
})
