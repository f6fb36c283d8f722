import { decodeUri, withoutCredentials } from '../../text/url.ts'
import type { AskWeb, Hop, WebAnswer } from './answer.ts'
import { type CookieJar, createCookieJar } from './cookies.ts'
import { createDeadline } from './deadline.ts'
import { AskError, toFailure } from './failures.ts'
import type { HeadersFor } from './headers.ts'
import { isBadPort } from './ports.ts'
import { isRedirect, redirectTarget } from './redirects.ts'
import type { HttpRequest, Send } from './request.ts'

export interface FetchOptions {
  send: Send
  headersFor: HeadersFor
  /** Milliseconds for one URL, redirects included. */
  timeout: number
  /** Stops all requests. */
  closed: AbortSignal
}

/** Browsers follow 20 redirects, but no honest link needs ten. */
const MAX_REDIRECTS = 10

/** Requests a URL and follows its redirects one by one, so that the guard checks each of them. */
export function createFetch({ send, headersFor, timeout, closed }: FetchOptions): AskWeb {
  return async (address, method, signal, { fresh = false } = {}) => {
    const answer: WebAnswer = { method, hops: [], headers: {} }
    const deadline = createDeadline(timeout, [signal, closed])
    try {
      const chain = new RedirectChain(headersFor, toUrl(address))
      await followRedirects(chain, answer, (request) =>
        deadline.race(send({ ...request, method, fresh, signal: deadline.signal })),
      )
    } catch (error) {
      answer.failure = toFailure(error)
    } finally {
      deadline.clear()
    }
    return answer
  }
}

/** Adds each hop to `answer`. Rejects where no answer came. */
async function followRedirects(
  chain: RedirectChain,
  answer: WebAnswer,
  send: (request: Pick<HttpRequest, 'url' | 'headers'>) => ReturnType<Send>,
): Promise<void> {
  for (;;) {
    const { url } = chain
    answer.headers = {}
    const reply = await send({ url: new URL(shown(url)), headers: await chain.nextHeaders() })
    const hop: Hop = { url: shown(url), status: reply.status }
    answer.hops.push(hop)
    answer.headers = reply.headers
    chain.jar.store(url, reply.setCookies)
    if (!isRedirect(reply.status)) {
      const { text, cut } = await reply.read()
      if (text !== undefined) answer.body = text
      if (cut) answer.cut = true
      return
    }
    await reply.drop()
    const target = redirectTarget(reply.headers.location, url)
    hop.location = shown(target)
    if (answer.hops.length > MAX_REDIRECTS) {
      throw new AskError('ERR_REDIRECT_LOOP', `more than ${MAX_REDIRECTS} redirects`)
    }
    chain.url = withGoodPort(target)
  }
}

/** What one hop hands to the next: URL, cookies, credentials. */
class RedirectChain {
  url: URL
  readonly jar: CookieJar = createCookieJar()
  /** The URLs before. */
  readonly #earlier: URL[] = []
  readonly #headersFor: HeadersFor
  /** Origin → `authorization`, from the credentials that URLs had. */
  readonly #credentials = new Map<string, string>()
  /** URL and cookies of each request: the same again would get the same answer. */
  readonly #seen = new Set<string>()

  constructor(headersFor: HeadersFor, first: URL) {
    this.#headersFor = headersFor
    this.url = first
  }

  /** The headers of the next request. @throws AskError where redirects go in circles. */
  async nextHeaders(): Promise<Record<string, string>> {
    const { url } = this
    const cookies = this.jar.headerFor(url)
    const key = `${url.origin}${url.pathname}${url.search} ${cookies}`
    if (this.#seen.has(key)) throw new AskError('ERR_REDIRECT_LOOP', 'redirects in circles')
    this.#seen.add(key)

    if (url.username || url.password) this.#credentials.set(url.origin, basic(url))
    const authorization = this.#credentials.get(url.origin)
    const headers = await this.#headersFor(url, this.#earlier)
    this.#earlier.push(url)
    if (authorization) headers.authorization ??= authorization
    const cookie = [headers.cookie, cookies].filter(Boolean).join('; ')
    return cookie ? { ...headers, cookie } : headers
  }
}

function toUrl(address: string): URL {
  const url = URL.parse(address)
  if (!url) throw new AskError('ERR_BAD_URL', 'not a URL')
  if (!/^https?:$/.test(url.protocol)) throw new AskError('ERR_BAD_URL', 'not an http(s) URL')
  return withGoodPort(url)
}

function withGoodPort(url: URL): URL {
  if (isBadPort(url)) throw new AskError('ERR_BAD_PORT', `port ${url.port} is not for web pages`)
  return url
}

function basic({ username, password }: URL): string {
  const bytes = Buffer.from(`${decodeUri(username)}:${decodeUri(password)}`)
  return `Basic ${bytes.toString('base64')}`
}

/** Without credentials, as answers show it. */
function shown(url: URL): string {
  return withoutCredentials(url.href)
}
