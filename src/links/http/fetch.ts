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
  return async (address, method, signal, { fresh = false, stepwise = false } = {}) => {
    const answer: WebAnswer = { method, hops: [], headers: {} }
    let chain: RedirectChain | undefined
    /** Waiting for a turn between two steps costs none of it. */
    let left = timeout
    async function go(): Promise<WebAnswer> {
      const started = performance.now()
      const deadline = createDeadline(left, [signal, closed], timeout)
      const request: SendPart = (part) =>
        deadline.race(send({ ...part, method, fresh, signal: deadline.signal }))
      try {
        chain ??= new RedirectChain(headersFor, toUrl(address))
        let isRedirected = await takeHop(chain, answer, request)
        while (isRedirected && !stepwise) isRedirected = await takeHop(chain, answer, request)
        if (isRedirected) return { ...answer, next: { url: shown(chain.url), follow: go } }
      } catch (error) {
        answer.failure = toFailure(error)
      } finally {
        deadline.clear()
        left -= performance.now() - started
      }
      return answer
    }
    return await go()
  }
}

type SendPart = (request: Pick<HttpRequest, 'url' | 'headers'>) => ReturnType<Send>

/** Adds one hop to `answer`. Rejects where no answer came. @returns whether it is a redirect */
async function takeHop(chain: RedirectChain, answer: WebAnswer, send: SendPart): Promise<boolean> {
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
    return false
  }
  await reply.drop()
  const target = redirectTarget(reply.headers.location, url)
  hop.location = shown(target)
  if (answer.hops.length > MAX_REDIRECTS) {
    throw new AskError('ERR_REDIRECT_LOOP', `more than ${MAX_REDIRECTS} redirects`)
  }
  chain.url = withGoodPort(target)
  return true
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
