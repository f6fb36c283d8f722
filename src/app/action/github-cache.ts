import { Worker } from 'node:worker_threads'
import { CACHE_VERSION } from '../../links/cache/format.ts'
import type { CacheMessage, CacheRequest } from './github-cache-worker.ts'

export interface CacheKey {
  id: string
  /** The run and its attempt: entries are immutable, so each run writes its own. */
  run: string
}

/** Done, nothing to restore yet, no service at all, or why it failed. */
export type CacheOutcome = { kind: 'done' | 'nothing' | 'absent' } | { kind: 'failed'; why: string }

/** Where files are kept between runs. A signal ends what is asked. */
export interface CacheService {
  /** Writes the files as the last run saved them. */
  restore(signal: AbortSignal): Promise<CacheOutcome>
  /** Saves the files for the next run. */
  save(signal: AbortSignal): Promise<CacheOutcome>
}

/** GitHub's cache. @see https://github.com/actions/toolkit/tree/main/packages/cache */
export class GitHubCache implements CacheService {
  readonly #paths: string[]
  readonly #names: Pick<CacheRequest, 'name' | 'prefix'>

  /** @param paths of the files; one that does not exist is not saved */
  constructor(paths: readonly string[], { id, run }: CacheKey) {
    this.#paths = [...paths]
    const prefix = `awesome-keeper-links-v${CACHE_VERSION}-${id}-`
    this.#names = { prefix, name: prefix + run }
  }

  async restore(signal: AbortSignal): Promise<CacheOutcome> {
    return await ask({ action: 'restore', paths: this.#paths, ...this.#names }, signal)
  }

  async save(signal: AbortSignal): Promise<CacheOutcome> {
    const outcome = await ask({ action: 'save', paths: this.#paths, ...this.#names }, signal)
    return outcome.kind === 'nothing' ? { kind: 'failed', why: 'it was not accepted' } : outcome
  }
}

/** How the library prints that, and why, it returns nothing. */
const FAILURE =
  /^(?:::(?:warning|error)::|)(?:Failed to (?:restore|save): |Cache (?:restore|save) skipped: )(.*)/s

/** Through which the runner names its cache service, of either version. */
const SERVICE_VARIABLES = ['ACTIONS_RESULTS_URL', 'ACTIONS_CACHE_URL']

async function ask(request: CacheRequest, signal: AbortSignal): Promise<CacheOutcome> {
  if (signal.aborted) return { kind: 'failed', why: whyEnded(signal) }
  // The library would say the same, but takes as long to load as the rest of the action.
  if (!SERVICE_VARIABLES.some((name) => process.env[name])) return { kind: 'absent' }
  const { promise, resolve, reject } = Promise.withResolvers<CacheOutcome>()
  const worker = new Worker(new URL('./github-cache-worker.ts', import.meta.url), {
    workerData: request,
  })
  const onAbort = () => resolve({ kind: 'failed', why: whyEnded(signal) })
  signal.addEventListener('abort', onAbort)
  let why: string | undefined
  worker.on('message', (message: CacheMessage) => {
    if ('problem' in message) resolve({ kind: 'failed', why: message.problem })
    else if ('absent' in message) resolve({ kind: 'absent' })
    else if ('key' in message) {
      if (message.key !== undefined) resolve({ kind: 'done' })
      else resolve(why === undefined ? { kind: 'nothing' } : { kind: 'failed', why })
    } else {
      const [, failure] = FAILURE.exec(message.printed) ?? []
      if (failure === undefined) process.stdout.write(message.printed)
      else why = decode(failure.trimEnd())
    }
  })
  worker.on('error', reject)
  worker.on('exit', () => resolve({ kind: 'failed', why: 'its client ended early' }))
  try {
    return await promise
  } catch (error) {
    return { kind: 'failed', why: error instanceof Error ? error.message : String(error) }
  } finally {
    signal.removeEventListener('abort', onAbort)
    await worker.terminate()
  }
}

function whyEnded({ reason }: AbortSignal): string {
  const isLate = reason instanceof DOMException && reason.name === 'TimeoutError'
  return isLate ? 'the cache service did not answer in time' : 'the run was stopped'
}

/** Commands of the runner have these characters encoded. */
function decode(text: string): string {
  return text.replaceAll('%0D', '\r').replaceAll('%0A', '\n').replaceAll('%25', '%')
}
