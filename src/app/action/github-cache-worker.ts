/**
 * Entry of the thread in which the library of GitHub's cache works: it repeats requests for a quarter
 * of an hour and cannot be stopped, and prints errors of the service instead of returning them.
 */

import { parentPort, workerData } from 'node:worker_threads'
import * as cache from '@actions/cache'

export interface CacheRequest {
  action: 'restore' | 'save'
  paths: string[]
  /** The key of this run's entry. */
  name: string
  /** With which the keys of all runs begin. */
  prefix: string
}

export type CacheMessage =
  /** What the library prints, one call each. */
  | { printed: string }
  /** The key of the entry that was restored or saved; the library's prints have why there is none. */
  | { key: string | undefined }
  | { problem: string }
  /** There is no service here. */
  | { absent: true }

process.stdout.write = (text: string | Uint8Array) => {
  send({ printed: String(text) })
  return true
}

send(await answer(workerData))

async function answer({ action, paths, name, prefix }: CacheRequest): Promise<CacheMessage> {
  if (!cache.isFeatureAvailable()) return { absent: true }
  try {
    if (action === 'restore') return { key: await cache.restoreCache(paths, name, [prefix]) }
    return { key: (await cache.saveCache(paths, name)) === -1 ? undefined : name }
  } catch (error) {
    return { problem: error instanceof Error ? error.message : String(error) }
  }
}

function send(message: CacheMessage): void {
  parentPort?.postMessage(message)
}
