/**
 * What our hidden mark in a pull request's body remembers: which mends it
 * proposes, as hashes. Nothing that we quote can forge one
 * (`report/github-markdown.ts`).
 */

import { shortHash } from '../../lint/key.ts'

/** What a body of ours says of itself. */
export interface FixMarker {
  /** Of the mends that it proposes, sorted. */
  marks: readonly string[]
  /** Whether it was us who closed it. */
  isWithdrawn: boolean
  /** What people wrote below our part, to the letter. */
  below: string
}

/**
 * A mend's mark. What is moved is told by its finding alone: the lines that it
 * passes may change.
 *
 * @param key the finding's, which is the same in all versions of the list
 */
export function markOf(path: string, key: string, expected: string | undefined): string {
  return shortHash(JSON.stringify([path, key, ...(expected === undefined ? [] : [expected])]))
}

export function formatMarker(id: string, marks: readonly string[], isWithdrawn = false): string {
  const words = [markName(id), ...(isWithdrawn ? ['withdrawn'] : []), ...sorted(marks)]
  return `<!-- ${words.join(' ')} -->`
}

/** Nothing for a body without our mark with this id; it is ours only if our token wrote it, too. */
export function readMarker(body: string, id: string): FixMarker | undefined {
  const found = new RegExp(`<!-- ${markName(id)}( withdrawn)?((?: [0-9a-f]{16})*) -->`).exec(body)
  if (!found) return
  return {
    marks: sorted((found[2] ?? '').split(' ').filter(Boolean)),
    isWithdrawn: found[1] !== undefined,
    below: body.slice(found.index + found[0].length),
  }
}

export function isSame(one: readonly string[], other: readonly string[]): boolean {
  return sorted(one).join() === sorted(other).join()
}

function sorted(marks: readonly string[]): string[] {
  return [...new Set(marks)].sort()
}

function markName(id: string): string {
  return `awesome-keeper-mend:${shortHash(id)}`
}
