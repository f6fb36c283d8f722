import { join } from 'node:path'
import type { LinkCache } from '../../links/cache/entries.ts'
import { CACHE_FILE_NAME, type CacheFile, saveCache } from '../../links/cache/file.ts'
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
    this.#service = service ?? new GitHubCache(this.file.path, { id, run: runner.run })
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

  /**
   * Saves what a run knows for the next one. An entry that could not be restored is asked for once
   * more: where it is still not there, nothing is saved, since that would hide it from all runs.
   */
  async save(cache: LinkCache): Promise<void> {
    const restored = await this.#restored
    if (restored.kind === 'absent') return
    const isStopped = this.#stopped.aborted
    const end = AbortSignal.timeout(isStopped ? this.#patience.stopped : this.#patience.save)
    const outcome = restored.kind === 'failed' ? await this.#retry(cache, end) : restored
    const saved = outcome.kind === 'failed' ? outcome : await this.#service.save(end)
    if (saved.kind === 'failed') warn(`The cache of links is not saved: ${saved.why}.`)
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
