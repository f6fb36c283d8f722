/** What one list may cost; `app/action/sources.ts` limits how many of a change are read. */

/** The user's own list up to this size is linted without a worker. In UTF-16 code units. */
export const SMALL_TEXT = 256_000

/** Of one list in a worker, in milliseconds. */
export const TIME_LIMIT = { parse: 30_000, lint: 12_000 }

/** A worker's memory, in megabytes. */
export const MEMORY_LIMIT = 1_500
