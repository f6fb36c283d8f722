/** What goes wrong on the way, as ordered by a test. */

export type How =
  /** The connection is reset before anything happened. */
  | 'reset-before'
  /** The request takes effect, then the connection is reset. */
  | 'reset-after'
  /** Nobody ever answers. */
  | 'hang'
  /** The request takes effect, then the connection is reset in the middle of the answer. */
  | 'cut'
  /** 200, but no JSON. */
  | 'garbage'
  | { status: number; headers?: Readonly<Record<string, string>>; body?: unknown }

export interface Fault {
  method?: string
  /** Of the path with its query. */
  path?: RegExp
  /** `pulls/create-review`, or `graphql`. */
  operation?: string
  /** The first request to go wrong, among those that fit. Default: 1. */
  nth?: number
  /** How many go wrong on end. Default: 1. */
  times?: number
  how: How
}

/** As GitHub answers who asks too fast. */
export function secondaryLimit(seconds: number, status: 403 | 429 = 403): How {
  const message =
    'You have exceeded a secondary rate limit. Please wait a few minutes before you try again.'
  return {
    status,
    headers: { 'retry-after': String(seconds) },
    body: { message, documentation_url: 'https://docs.github.com/rest', status: String(status) },
  }
}

export class Faults {
  readonly #ordered: { fault: Fault; seen: number }[] = []

  order(fault: Fault): void {
    this.#ordered.push({ fault, seen: 0 })
  }

  /** What is to go wrong with a request, if anything; counts it. */
  meet(method: string, path: string, operation: string | undefined): How | undefined {
    let met: How | undefined
    for (const one of this.#ordered) {
      const { fault } = one
      if (fault.method !== undefined && fault.method !== method) continue
      if (fault.path && !fault.path.test(path)) continue
      if (fault.operation !== undefined && fault.operation !== operation) continue
      one.seen++
      const first = fault.nth ?? 1
      if (one.seen >= first && one.seen < first + (fault.times ?? 1)) met ??= fault.how
    }
    return met
  }
}
