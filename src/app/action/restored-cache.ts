import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { readBounded } from '../../disk/read.ts'
import { writeWhole } from '../../disk/write.ts'
import type { LinkCache } from '../../links/cache/entries.ts'
import { CACHE_FILE_NAME, type CacheFile, saveCache } from '../../links/cache/file.ts'
import {
  formatResults,
  type LastResults,
  MAX_RESULTS_SIZE,
  parseResults,
  RESULTS_FILE_NAME,
} from '../../links/cache/results.ts'
import type { CheckedLinks } from '../../links/check.ts'
import type { LinkResult } from '../../links/result.ts'
import { isoDay } from '../../text/day.ts'
import { type CacheOutcome, type CacheService, GitHubCache } from './github-cache.ts'
import type { Job } from './job.ts'
import { log, warn } from './output.ts'

/** How long a run waits for GitHub's cache in all, in milliseconds. */
export interface CachePatience {
  /** Counted from the start of the run, so that reading the lists costs it nothing. */
  restore: number
  save: number
  /** The runner kills a run that was stopped. */
  stopped: number
}

export const CACHE_PATIENCE: CachePatience = { restore: 15_000, save: 15_000, stopped: 3_000 }

/**
 * The cache of link results of scheduled runs, kept in GitHub's cache service. Restoring begins at
 * once, saving is the last that a run does, and neither takes long where the service is in trouble.
 */
export class RestoredCache {
  readonly file: CacheFile
  readonly #resultsPath: string
  readonly #service: CacheService
  readonly #patience: CachePatience
  readonly #now: Date
  readonly #stopped: AbortSignal
  readonly #closed = new AbortController()
  readonly #restored: Promise<CacheOutcome>

  /** @param service default: GitHub's */
  constructor(
    { runner, inputs, now, signal }: Pick<Job, 'runner' | 'inputs' | 'now' | 'signal'>,
    service?: CacheService,
    patience = CACHE_PATIENCE,
  ) {
    const { instance: id } = inputs
    const folder = join(runner.folder, `awesome-keeper${id && `-${id}`}`)
    this.file = { path: join(folder, CACHE_FILE_NAME), isNamed: false }
    this.#resultsPath = join(folder, RESULTS_FILE_NAME)
    const paths = [this.file.path, this.#resultsPath]
    this.#service = service ?? new GitHubCache(paths, { id, run: runner.run })
    this.#patience = patience
    this.#now = now
    this.#stopped = signal
    const limit = AbortSignal.timeout(patience.restore)
    this.#restored = this.#service.restore(AbortSignal.any([signal, this.#closed.signal, limit]))
  }

  /** The file as the last run saved it, as far as the service gave it in time. */
  async restore(): Promise<CacheFile> {
    const outcome = await this.#restored
    if (outcome.kind === 'absent')
      log('Link results are not cached: there is no cache service here.')
    if (outcome.kind === 'failed') {
      log(`The cache of links is not restored: ${outcome.why}. It is asked for again at the end.`)
    }
    return this.file
  }

  /** The link results of the last run that checked all; nothing where they are not here. */
  async restoreResults(): Promise<LastResults | undefined> {
    await this.restore()
    try {
      const bytes = readBounded(this.#resultsPath, { limit: MAX_RESULTS_SIZE, refuseLink: true })
      return parseResults(bytes.toString('utf8'))
    } catch {
      // There is none, or it is none of ours.
      return
    }
  }

  /**
   * Saves what a run knows for the next one. An entry that could not be restored is asked for once
   * more: where it is still not there, nothing is saved, since that would hide it from all runs.
   */
  async save({ cache, results }: Pick<CheckedLinks, 'cache' | 'results'>): Promise<void> {
    const restored = await this.#restored
    if (restored.kind === 'absent') return
    const isStopped = this.#stopped.aborted
    const end = AbortSignal.timeout(isStopped ? this.#patience.stopped : this.#patience.save)
    const outcome = restored.kind === 'failed' ? await this.#retry(cache, end) : restored
    if (outcome.kind !== 'failed') this.#writeResults([...results.values()])
    const saved = outcome.kind === 'failed' ? outcome : await this.#service.save(end)
    if (saved.kind === 'failed') warn(`The cache of links is not saved: ${saved.why}.`)
  }

  /** Where they cannot be written, those of an earlier run are not saved either. */
  #writeResults(results: LinkResult[]): void {
    const text = formatResults({ checked: isoDay(this.#now), results })
    try {
      if (text === undefined) rmSync(this.#resultsPath, { force: true })
      else writeWhole(this.#resultsPath, text, { mode: 0o600 })
    } catch (error) {
      log(`The results of links are not saved: ${error instanceof Error ? error.message : error}`)
    }
  }

  async #retry(cache: LinkCache, end: AbortSignal): Promise<CacheOutcome> {
    const outcome = await this.#service.restore(end)
    if (outcome.kind !== 'done') return outcome
    // The file is now that of the last run: what this run found is added to it.
    const why = await saveCache(this.file, cache, this.#now.getTime())
    return why === undefined ? outcome : { kind: 'failed', why }
  }

  /** Gives up what is still asked for. */
  close(): void {
    this.#closed.abort()
  }
}
