/** Faults of the network or of GitHub that a test asks for. */

export type FaultKind =
  /** The connection is reset before the request has an effect. */
  | 'reset-before'
  /** The request takes effect, then the connection is reset. */
  | 'reset-after'
  /** There is never an answer. */
  | 'hang'
  /** The request takes effect, then the connection is reset in the middle of the answer. */
  | 'cut'
  /** 200, but not JSON. */
  | 'garbage'
  | { status: number; headers?: Readonly<Record<string, string>>; body?: unknown }

export interface Fault {
  method?: string
  /** Of the path with its query. */
  path?: RegExp
  /** `pulls/create-review`, or `graphql`. */
  operation?: string
  /** The first of the matching requests that fails. Default: 1. */
  nth?: number
  /** The number of consecutive faults. Default: 1. */
  times?: number
  how: FaultKind
}

/** GitHub's answer to too many requests. */
export function secondaryLimit(seconds: number, status: 403 | 429 = 403): FaultKind {
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

  /** Counts a request, and gives its fault, if any. */
  meet(method: string, path: string, operation: string | undefined): FaultKind | undefined {
    let met: FaultKind | undefined
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
