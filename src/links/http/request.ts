import type { Dispatcher } from 'undici'
import { type BodyLimits, readBody } from './body.ts'
import { askHead } from './head.ts'

/** One request, ready to send. */
export interface HttpRequest {
  url: URL
  method: 'HEAD' | 'GET'
  headers: Readonly<Record<string, string>>
  signal: AbortSignal
  /** Ask the name server again. */
  fresh: boolean
}

/** One answer, its body still on the way. One of `read` and `drop` must be called. */
export interface Reply {
  status: number
  /** Lower-case names; without `set-cookie`. */
  headers: Record<string, string>
  setCookies: readonly string[]
  /** The start of the body, as text where it is text. */
  read(): Promise<{ text?: string; cut: boolean }>
  /** Takes what little is left of the body, so that the connection can be used again. */
  drop(): Promise<void>
}

/** Sends one request, redirects not followed. Rejects with anything (see failures.ts). */
export type Send = (request: HttpRequest) => Promise<Reply>

export interface SendOptions {
  dispatcher: Dispatcher
  /** How much of a body `read` reads. */
  lookAt: BodyLimits
  /** Close the connection after the answer. */
  reset: boolean
}

export async function send(request: HttpRequest, sending: SendOptions): Promise<Reply> {
  return request.method === 'HEAD'
    ? await sendHead(request, sending)
    : await sendGet(request, sending)
}

function optionsOf({ url, method, headers, signal }: HttpRequest, { reset }: SendOptions) {
  const path = url.pathname + url.search
  return { origin: url.origin, path, method, headers, signal, reset }
}

async function sendHead(request: HttpRequest, sending: SendOptions): Promise<Reply> {
  const answer = await askHead(sending.dispatcher, optionsOf(request, sending))
  const drop = async () => await answer.end(leftover.milliseconds)
  return {
    status: answer.status,
    headers: flatten(answer.headers),
    setCookies: [answer.headers['set-cookie'] ?? []].flat(),
    drop,
    async read() {
      await drop()
      return { cut: false }
    },
  }
}

async function sendGet(request: HttpRequest, sending: SendOptions): Promise<Reply> {
  const response = await sending.dispatcher.request(optionsOf(request, sending))
  const { body, statusCode: status } = response
  const answered = flatten(response.headers)
  const encoding = answered['content-encoding'] ?? ''
  const length = Number(answered['content-length'] ?? 0)

  async function drop(): Promise<void> {
    body.on('error', () => undefined)
    if (length > leftover.bytes) body.destroy()
    else await readBody(body, '', leftover)
  }

  return {
    status,
    headers: answered,
    setCookies: [response.headers['set-cookie'] ?? []].flat(),
    drop,
    async read() {
      const type = answered['content-type'] ?? 'text/plain'
      if (!isText(type)) {
        await drop()
        return { cut: false }
      }
      const { bytes, cut } = await readBody(body, encoding, sending.lookAt)
      return { text: decode(bytes, type), cut }
    },
  }
}

/** Of a body that nobody reads: less is cheaper to take than a new connection. */
const leftover: BodyLimits = { bytes: 16 * 1024, milliseconds: 300 }

function flatten(headers: Dispatcher.ResponseData['headers']): Record<string, string> {
  const flat: Record<string, string> = {}
  for (const [name, value] of Object.entries(headers)) {
    // Cookies are the sites' secrets, and the visit's jar has them.
    if (value === undefined || name === 'set-cookie') continue
    flat[name] = typeof value === 'string' ? value : value.join(', ')
  }
  return flat
}

function isText(type: string): boolean {
  return /^\s*(?:text\/|application\/(?:[\w.-]+\+)?(?:json|xml|javascript)\b)/i.test(type)
}

function decode(bytes: Buffer, type: string): string {
  const label = /;\s*charset="?([^\s;"]+)/i.exec(type)?.[1] ?? 'utf-8'
  try {
    return new TextDecoder(label).decode(bytes)
  } catch {
    // No such encoding.
    return new TextDecoder().decode(bytes)
  }
}
