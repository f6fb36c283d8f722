/**
 * What the web answers, as data. A visit never throws: whatever happens becomes
 * an `Answer`, and an answer becomes a verdict.
 */

export type { LinkResult, LinkStatus } from '../result.ts'

/** Why no HTTP answer came. One code a cause; `detail` is for people. */
export type FailureCode =
  | 'ERR_NAME' // the name does not exist
  | 'ERR_NAME_SERVER' // the name server failed or did not answer
  | 'ERR_PRIVATE_ADDRESS' // the guard refused the address
  | 'ERR_BAD_URL' // cannot be asked: not a URL, bad port
  | 'ERR_CONNECT' // refused, no route
  | 'ERR_RESET' // connection closed or reset before an answer
  | 'ERR_TIMEOUT' // connect, headers, or the whole visit took too long
  | 'ERR_CERTIFICATE_EXPIRED'
  | 'ERR_CERTIFICATE_NAME' // for another host
  | 'ERR_CERTIFICATE_UNTRUSTED' // self-signed, unknown authority, incomplete chain
  | 'ERR_TLS' // any other failure to agree
  | 'ERR_HTTP' // the answer is no HTTP, or breaks its limits (huge headers)
  | 'ERR_REDIRECT_LOOP' // more than ten, or back to where it was with nothing changed
  | 'ERR_REDIRECT' // a redirect to nowhere: no or bad Location

export interface RequestFailure {
  code: FailureCode
  /** Plain words: "certificate expired on 2024-03-01", "no answer within 20 s". */
  detail: string
}

/** One request and its answer on the way of a visit. */
export interface Hop {
  url: string
  /** The HTTP status. */
  status: number
  /** Where a redirect led, resolved; absent on the last hop. */
  location?: string
}

/** What one visit (a method, redirects followed) came to. */
export interface Answer {
  method: 'HEAD' | 'GET'
  /** Requests that were answered, in order; the last one's status counts. */
  hops: Hop[]
  /** Set where the last request got no answer. */
  failure?: RequestFailure
  /** Headers of the last answer, lower-case names. */
  headers: Readonly<Record<string, string>>
  /** The first 64 KB of a GET's body as text where the type is text, decompressed. */
  body?: string
  /** Set where the body was larger than was read, or broke off. */
  cut?: boolean
}

/** Asks for a URL once. Never throws and never rejects. */
export type Ask = (
  url: string,
  method: 'HEAD' | 'GET',
  signal: AbortSignal,
  /** `fresh`: ask the name server again rather than the run's cache. */
  options?: { fresh?: boolean },
) => Promise<Answer>

/** Time that can be passed in: real, or a test's. Milliseconds. */
export interface Clock {
  now(): number
  /** Resolves after so many milliseconds, or rejects with the signal's reason. */
  wait(milliseconds: number, signal?: AbortSignal): Promise<void>
}
