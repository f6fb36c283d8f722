import type { Dispatcher } from 'undici'
import { type BodyLimits, readBody } from './body.ts'
import { askHead } from './head.ts'
import { flattenHeaders } from './headers.ts'

export interface HttpRequest {
  url: URL
  method: 'HEAD' | 'GET'
  headers: Readonly<Record<string, string>>
  signal: AbortSignal
  /** Resolve the host's name again. */
  fresh: boolean
}

/** One answer whose body is not read yet: either `read` or `drop` must be called. */
export interface HttpReply {
  status: number
  /** Lower-case names; without `set-cookie`. */
  headers: Record<string, string>
  setCookies: readonly string[]
  /** The start of the body, as text where it is text. */
  read(): Promise<{ text?: string; cut: boolean }>
  /** Reads the rest of a short body, so that the connection can be used again. */
  drop(): Promise<void>
}

/** Sends one request, redirects not followed. Rejects with anything (see failures.ts). */
export type Send = (request: HttpRequest) => Promise<HttpReply>

export interface SendOptions {
  dispatcher: Dispatcher
  bodyLimits: BodyLimits
  reset: boolean
}

export function send(request: HttpRequest, sending: SendOptions): Promise<HttpReply> {
  return (request.method === 'HEAD' ? sendHead : sendGet)(request, sending)
}

function optionsOf({ url, method, headers, signal }: HttpRequest, { reset }: SendOptions) {
  const path = url.pathname + url.search
  return { origin: url.origin, path, method, headers, signal, reset }
}

async function sendHead(request: HttpRequest, sending: SendOptions): Promise<HttpReply> {
  const answer = await askHead(sending.dispatcher, optionsOf(request, sending))
  const drop = async () => await answer.end(UNWANTED_BODY.milliseconds)
  return {
    status: answer.status,
    headers: flattenHeaders(answer.headers),
    setCookies: [answer.headers['set-cookie'] ?? []].flat(),
    drop,
    async read() {
      await drop()
      return { cut: false }
    },
  }
}

async function sendGet(request: HttpRequest, sending: SendOptions): Promise<HttpReply> {
  const response = await sending.dispatcher.request(optionsOf(request, sending))
  const { body, statusCode: status } = response
  const headers = flattenHeaders(response.headers)
  const encoding = headers['content-encoding'] ?? ''
  const length = Number(headers['content-length'] ?? 0)

  async function drop(): Promise<void> {
    body.on('error', () => undefined)
    if (length > UNWANTED_BODY.bytes) body.destroy()
    else await readBody(body, '', UNWANTED_BODY)
  }

  return {
    status,
    headers,
    setCookies: [response.headers['set-cookie'] ?? []].flat(),
    drop,
    async read() {
      const type = headers['content-type'] ?? 'text/plain'
      if (!isText(type)) {
        await drop()
        return { cut: false }
      }
      const { bytes, cut } = await readBody(body, encoding, sending.bodyLimits)
      return { text: decode(bytes, type), cut }
    },
  }
}

/** Up to this size an unwanted body costs less than a new connection. */
const UNWANTED_BODY: BodyLimits = { bytes: 16 * 1024, milliseconds: 300 }

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
