import type { ProgressCount } from '../app/cli/progress.ts'
import type { FailingLink } from '../github/tracking-issue/model.ts'
import type { Outline } from '../session/outline.ts'
import { linkKey } from './result.ts'

/** A list and what it links. */
export interface ListLinks {
  path: string
  outline: Outline
}

/** So many links that others added are visited in a run. */
export const MAX_ADDED_LINKS = 200

/** What links are visited for, and with. */
export interface CheckOptions {
  /** `added`: only addresses that the base does not have. */
  which: 'all' | 'added'
  /**
   * Whether addresses that the base does not have are others' (a pull request's):
   * they get neither the configured headers nor the way into private networks,
   * and at most {@link MAX_ADDED_LINKS} of them are visited.
   */
  addedByOthers?: boolean
  /** Asks GitHub's API for its repositories; without one they are visited as pages. */
  githubToken?: string | undefined
  /** Whether to ask badges what they say; of a change by others those that it adds. */
  badges: boolean
  /** Whether to look for archived copies of what is dead. */
  findCopies?: boolean
  /** What is remembered elsewhere of links that fail: counts where the cache knows less. */
  failing?: readonly FailingLink[]
  /** Where verdicts are remembered; nothing is, if left out. */
  cachePath: string | undefined
  /** Whether only what is remembered counts. */
  offline: boolean
  version: string
  environment: Readonly<Record<string, string | undefined>>
  /** Ends the visits early. */
  signal: AbortSignal
  onProgress(progress: ProgressCount): void
  warn(message: string): void
}

/** What the base links, in the spelling of verdicts. */
export function baseKeysOf(lists: readonly ListLinks[]): Set<string | undefined> {
  return new Set(lists.flatMap(({ outline }) => outline.baseUrls ?? []).map(linkKey))
}
