/** What the web answers, as data: a request never throws, whatever happens becomes a `WebAnswer`. */

/** Why no HTTP answer came, one code a cause. */
export type FailureCode =
  | 'ERR_NAME' // the name does not exist
  | 'ERR_NAME_SERVER' // the name server failed or did not answer
  | 'ERR_PRIVATE_ADDRESS' // the guard refused the address
  | 'ERR_BAD_URL' // not a URL, or not one of the web
  | 'ERR_BAD_PORT' // a port that is not for web pages
  | 'ERR_CONNECT' // refused, no route
  | 'ERR_RESET' // connection closed or reset before an answer
  | 'ERR_TIMEOUT' // connecting, the headers, or the whole request took too long
  | 'ERR_CERTIFICATE_EXPIRED'
  | 'ERR_CERTIFICATE_NAME' // for another host
  | 'ERR_CERTIFICATE_UNTRUSTED' // self-signed, unknown authority, incomplete chain
  | 'ERR_TLS' // any other failure to agree
  | 'ERR_HTTP' // the answer is not HTTP, or breaks its limits (huge headers)
  | 'ERR_REDIRECT_LOOP' // more than ten, or back to where it was with nothing changed
  | 'ERR_REDIRECT' // a redirect without Location, or with a bad one

export interface RequestFailure {
  code: FailureCode
  /** Plain words: "certificate expired on 2024-03-01", "no answer within 20 s". */
  detail: string
}

export interface Hop {
  url: string
  status: number
  /** Where a redirect led, resolved; absent on the last hop. */
  location?: string
}

/** What a URL answered to one method, redirects followed. */
export interface WebAnswer {
  method: 'HEAD' | 'GET'
  /** Requests that were answered, in order; the last one's status counts. */
  hops: Hop[]
  failure?: RequestFailure
  /** Headers of the last answer, lower-case names. */
  headers: Readonly<Record<string, string>>
  /** The first 64 KB of a GET's body as text where the type is text, decompressed. */
  body?: string
  /** Set if the body was not read whole: too large, or broken off. */
  cut?: boolean
  /** The redirect that is still to be followed, where the caller follows them one by one. */
  next?: { url: string; follow: () => Promise<WebAnswer> }
}

/** Requests a URL once, and follows its redirects. Never throws and never rejects. */
export type AskWeb = (
  url: string,
  method: 'HEAD' | 'GET',
  signal: AbortSignal,
  /**
   * `fresh`: resolve the host's name again rather than use the run's cache. `stepwise`: stop before
   * each redirect (`next`), so that it can wait for its host's turn.
   */
  options?: { fresh?: boolean; stepwise?: boolean },
) => Promise<WebAnswer>

/** The real time, or a test's. Milliseconds. */
export interface Clock {
  now(): number
  /** Resolves after so many milliseconds, or rejects with the signal's reason. */
  wait(milliseconds: number, signal?: AbortSignal): Promise<void>
}
