import type { Progress } from '../app/cli/progress.ts'
import type { FailingMemory } from '../github/tracking-issue/model.ts'
import type { Outline } from '../session/lint-session.ts'
import { visitKey } from './result.ts'

/** A list and what it links. */
export interface Linking {
  path: string
  outline: Outline
}

/** So many links that others added are visited in a run. */
export const MOST_OF_OTHERS = 200

/** What links are visited for, and with. */
export interface VisitOptions {
  /** `added`: only addresses that the base does not have. */
  which: 'all' | 'added'
  /**
   * Whether addresses that the base does not have are others' (a pull request's):
   * they get neither the configured headers nor the way into private networks,
   * and at most {@link MOST_OF_OTHERS} of them are visited.
   */
  addedByOthers?: boolean
  /** Asks GitHub's API for its repositories; without one they are visited as pages. */
  githubToken?: string | undefined
  /** Whether to ask badges what they say; of a change by others those that it adds. */
  badges: boolean
  /** Whether to look for archived copies of what is dead. */
  findCopies?: boolean
  /** What is remembered elsewhere of links that fail: counts where the store knows less. */
  failing?: readonly FailingMemory[]
  /** Where verdicts are remembered; nothing is, if left out. */
  storePath: string | undefined
  /** Whether only what is remembered counts. */
  offline: boolean
  version: string
  environment: Readonly<Record<string, string | undefined>>
  /** Ends the visits early. */
  signal: AbortSignal
  onProgress(progress: Progress): void
  warn(message: string): void
}

/** What the base links, in the spelling of verdicts. */
export function baseKeysOf(lists: readonly Linking[]): Set<string | undefined> {
  return new Set(lists.flatMap(({ outline }) => outline.baseUrls ?? []).map(visitKey))
}
