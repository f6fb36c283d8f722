import type { BoundedMatch } from '../../admission/model.ts'
import { TimeLimitError, withinTime } from '../../links/time-limit.ts'

/** How long patterns may take, in milliseconds. */
const TIME_LIMIT = {
  /** One pattern on one text. */
  pattern: 500,
  /** All of a review. */
  all: 3_000,
}

/** Matches of a pattern that are read. */
const MAX_MATCHES = 100

/** Matches the patterns of a configuration on a stranger's text; all share the time of one review. */
export function boundedMatch(limit = TIME_LIMIT): BoundedMatch {
  let left = limit.all
  return (pattern, text) => {
    if (left <= 0) return 'stopped'
    const started = performance.now()
    const time = Math.min(left, limit.pattern)
    let least = 0
    try {
      return withinTime(() => matchesOf(pattern, text), time)
    } catch (error) {
      if (!(error instanceof TimeLimitError)) throw error
      // By its own clock, which may be a bit ahead of this one.
      least = time
      return 'stopped'
    } finally {
      left -= Math.max(least, performance.now() - started)
    }
  }
}

function matchesOf(pattern: RegExp, text: string): string[] {
  const all = new RegExp(pattern, pattern.flags.includes('g') ? pattern.flags : `${pattern.flags}g`)
  return text
    .matchAll(all)
    .take(MAX_MATCHES)
    .map(([whole, captured]) => captured ?? whole)
    .toArray()
}
