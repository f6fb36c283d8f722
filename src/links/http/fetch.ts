import { decodeUri, withoutCredentials } from '../../text/url.ts'
import type { Answer, Ask, Hop } from './answer.ts'
import { type CookieJar, createCookieJar } from './cookies.ts'
import { AskError, toFailure } from './failures.ts'
import type { HeadersFor } from './headers.ts'
import { isBadPort } from './ports.ts'
import { isRedirect, redirectTarget } from './redirects.ts'
import type { HttpRequest, Send } from './request.ts'

export interface FetchOptions {
  send: Send
  headersFor: HeadersFor
  /** Milliseconds for one visit, redirects included. */
  timeout: number
  /** Ends all visits. */
  closed: AbortSignal
}

/** How many redirects are followed. Browsers follow 20, but no honest link needs ten. */
const maximumRedirects = 10

/** Visits a URL, its redirects followed by hand so that each hop is judged and seen. */
export function createFetch({ send, headersFor, timeout, closed }: FetchOptions): Ask {
  return async (address, method, signal, { fresh = false } = {}) => {
    const answer: Answer = { method, hops: [], headers: {} }
    const ending = createEnding(timeout, [signal, closed])
    try {
      const journey = new Journey(headersFor, toUrl(address))
      await travel(journey, answer, (request) =>
        ending.race(send({ ...request, method, fresh, signal: ending.signal })),
      )
    } catch (error) {
      answer.failure = toFailure(error)
    } finally {
      ending.clear()
    }
    return answer
  }
}

/** Goes from hop to hop, and writes them into `answer`. Rejects where no answer came. */
async function travel(
  journey: Journey,
  answer: Answer,
  send: (request: Pick<HttpRequest, 'url' | 'headers'>) => ReturnType<Send>,
): Promise<void> {
  for (;;) {
    const { url } = journey
    answer.headers = {}
    const reply = await send({
      url: new URL(withoutCredentials(url.href)),
      headers: journey.depart(),
    })
    const hop: Hop = { url: withoutCredentials(url.href), status: reply.status }
    answer.hops.push(hop)
    answer.headers = reply.headers
    journey.jar.store(url, reply.setCookies)
    if (!isRedirect(reply.status)) {
      const { text, cut } = await reply.read()
      if (text !== undefined) answer.body = text
      if (cut) answer.cut = true
      return
    }
    await reply.drop()
    const target = redirectTarget(reply.headers.location, url)
    hop.location = withoutCredentials(target.href)
    if (answer.hops.length > maximumRedirects) {
      throw new AskError('ERR_REDIRECT_LOOP', `more than ${maximumRedirects} redirects`)
    }
    journey.url = checked(target)
  }
}

/** What is carried along on a visit: where it is, its cookies, its credentials. */
class Journey {
  url: URL
  readonly jar: CookieJar = createCookieJar()
  readonly #first: URL
  readonly #headersFor: HeadersFor
  /** Origin → `authorization`, from the credentials that URLs had. */
  readonly #credentials = new Map<string, string>()
  /** Requests made: URL and cookies. The same again would be answered the same. */
  readonly #seen = new Set<string>()

  constructor(headersFor: HeadersFor, first: URL) {
    this.#headersFor = headersFor
    this.#first = first
    this.url = first
  }

  /** @returns the headers of the next request. @throws AskError where it would go in circles. */
  depart(): Record<string, string> {
    const { url } = this
    const cookies = this.jar.headerFor(url)
    const key = `${url.origin}${url.pathname}${url.search} ${cookies}`
    if (this.#seen.has(key)) throw new AskError('ERR_REDIRECT_LOOP', 'redirects in circles')
    this.#seen.add(key)

    if (url.username || url.password) this.#credentials.set(url.origin, basic(url))
    const authorization = this.#credentials.get(url.origin)
    const headers = this.#headersFor(url, this.#first)
    if (authorization) headers.authorization ??= authorization
    const cookie = [headers.cookie, cookies].filter(Boolean).join('; ')
    return cookie ? { ...headers, cookie } : headers
  }
}

function toUrl(address: string): URL {
  const url = URL.parse(address)
  if (!url) throw new AskError('ERR_BAD_URL', 'not a URL')
  if (!/^https?:$/.test(url.protocol)) throw new AskError('ERR_BAD_URL', 'not an http(s) URL')
  return checked(url)
}

function checked(url: URL): URL {
  if (isBadPort(url)) throw new AskError('ERR_BAD_URL', `port ${url.port} is not for web pages`)
  return url
}

function basic({ username, password }: URL): string {
  const bytes = Buffer.from(`${decodeUri(username)}:${decodeUri(password)}`)
  return `Basic ${bytes.toString('base64')}`
}

/** What ends a visit before it is done: its time, or one of `signals`. */
interface Ending {
  signal: AbortSignal
  /**
   * Rejects at the end. undici tells a request of its signal only once a connection
   * stands: whoever waits for one would not hear.
   */
  race<Value>(promise: Promise<Value>): Promise<Value>
  /** Lets go of the timer and of `signals`. */
  clear(): void
}

function createEnding(timeout: number, signals: readonly AbortSignal[]): Ending {
  const controller = new AbortController()
  const { promise: ended, reject } = Promise.withResolvers<never>()
  ended.catch(() => undefined)
  function end(detail: string): void {
    const reason = new AskError('ERR_TIMEOUT', detail)
    controller.abort(reason)
    reject(reason)
  }
  const timer = setTimeout(end, timeout, `no answer within ${timeout / 1000} s`)
  const stopping: Stopping = { stop: () => end('stopped before an answer') }
  const stop = listenerFor(stopping)
  for (const signal of signals) {
    if (signal.aborted) stop()
    signal.addEventListener('abort', stop, { once: true })
  }
  return {
    signal: controller.signal,
    race: (promise) => Promise.race([promise, ended]),
    clear() {
      clearTimeout(timer)
      for (const signal of signals) signal.removeEventListener('abort', stop)
      stopping.stop = undefined
    },
  }
}

interface Stopping {
  stop: (() => void) | undefined
}

/**
 * Node's signals chain whatever ever listened to them, and V8 keeps what such a chain leads
 * to until it looks through all memory: once a visit is over, its listener leads nowhere.
 */
function listenerFor(stopping: Stopping): () => void {
  return () => stopping.stop?.()
}
