/** The patterns of the configuration on the URLs of others, within limits of time. */

import { TimeLimitError, withinTime } from './time-limit.ts'

/** How long patterns may take, in milliseconds. */
const TIME_LIMIT = {
  /** One pattern on one URL. */
  url: 500,
  /** One pattern on all URLs. */
  pattern: 2_000,
  /** All patterns on all URLs. */
  all: 10_000,
}

/** Which of the texts a pattern matches, by index. */
export interface PatternMatches {
  found: ReadonlySet<number>
  /** Those on which the pattern was stopped, or for which no time was left. */
  unknown: ReadonlySet<number>
}

/** Matches patterns one after the other; each takes from the time that all share. */
export class PatternMatcher {
  readonly #limit: typeof TIME_LIMIT
  readonly #end: number

  /** @param limit in milliseconds */
  constructor(limit = TIME_LIMIT) {
    this.#limit = limit
    this.#end = performance.now() + limit.all
  }

  /** @param texts of each the spellings; one that matches is enough */
  match(pattern: RegExp, texts: readonly (readonly string[])[]): PatternMatches {
    const { url, pattern: whole } = this.#limit
    const end = Math.min(this.#end, performance.now() + whole)
    const found = new Set<number>()
    const unknown = new Set<number>()
    let at = 0
    while (at < texts.length) {
      const left = end - performance.now()
      if (left < 1) {
        for (; at < texts.length; at++) unknown.add(at)
        break
      }
      const began = at
      try {
        withinTime(
          () => {
            for (; at < texts.length; at++) {
              if (texts[at]?.some((text) => isFound(pattern, text))) found.add(at)
            }
          },
          Math.min(left, url),
        )
      } catch (error) {
        if (!(error instanceof TimeLimitError)) throw error
        // Otherwise it may have had only the rest of the time: it is tried again.
        if (at === began) unknown.add(at++)
      }
    }
    return { found, unknown }
  }
}

/** Whether a pattern matches; `search` ignores its `lastIndex`. */
function isFound(pattern: RegExp, text: string): boolean {
  return text.search(pattern) !== -1
}
