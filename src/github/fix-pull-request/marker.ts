/** The hidden markers of the pull request: which fixes it proposes, as hashes. */

import { shortHash } from '../../lint/key.ts'
import { formatBody, readBody } from '../markers.ts'

export interface FixMarker {
  marks: readonly string[]
  isWithdrawn: boolean
  below: string
}

/**
 * A fix's mark. A row that is moved is identified by its finding alone: the lines that it passes
 * may change.
 */
export function markOf(path: string, key: string, expected: string | undefined): string {
  return shortHash(JSON.stringify([path, key, ...(expected === undefined ? [] : [expected])]))
}

/** The body with our words, and what people wrote below them. */
export function withMarker(
  words: string,
  instance: string,
  { marks, isWithdrawn, below }: FixMarker,
): string {
  const data = [...(isWithdrawn ? ['withdrawn'] : []), ...sorted(marks)].join(' ')
  return formatBody('fixes', instance, { words, data, below })
}

/** Nothing for a body without our marker; it is ours only if our token wrote it, too. */
export function readMarker(body: string, instance: string): FixMarker | undefined {
  const found = readBody(body, 'fixes', instance)
  if (!found) return
  const words = found.data.split(' ')
  return {
    marks: sorted(words.filter((word) => /^[0-9a-f]{16}$/.test(word))),
    isWithdrawn: words[0] === 'withdrawn',
    below: found.below,
  }
}

export function hasSameMarks(one: readonly string[], other: readonly string[]): boolean {
  return sorted(one).join() === sorted(other).join()
}

function sorted(marks: readonly string[]): string[] {
  return [...new Set(marks)].sort()
}
