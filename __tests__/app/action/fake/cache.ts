import { once } from 'node:events'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { promisify } from 'node:util'
import type { Handle } from '../../../links/fake-web/web.ts'

/** An entry of the cache: immutable after its archive was uploaded. */
export interface CacheEntry {
  id: number
  key: string
  version: string
  blob: Buffer | undefined
  isFinal: boolean
}

/** How the service fails. */
export type CacheTrouble =
  /** The runtime token can only read, as for a pull request from a fork. */
  | 'read-only'
  /** Every request is refused. */
  | 'refuses'
  /** Entries are found, but their archives cannot be downloaded. */
  | 'no-archives'
  /** No request is answered. */
  | 'silent'

const SERVICE = 'results-receiver.actions.githubusercontent.com'
const STORAGE = 'productionresultssa1.blob.core.windows.net'
const CALLS = '/twirp/github.actions.results.api.v1.CacheService/'

/** The service as a server of this machine. */
export interface ListeningCache extends AsyncDisposable {
  /** The runner's environment variables. */
  env: Record<string, string>
  /** How many connections are open. */
  connections: () => Promise<number>
}

/**
 * GitHub's cache service, version 2, over its protocol: calls in Twirp's JSON, archives as
 * blobs of Azure's storage. Its hosts are for a network (`network.ts`).
 *
 * @see https://twitchtv.github.io/twirp/docs/spec_v7.html
 * @see https://learn.microsoft.com/rest/api/storageservices/put-blob
 */
export class FakeCache {
  /** Oldest first. */
  entries: CacheEntry[] = []
  /** Requests that the real service would refuse. Assert that it is empty. */
  readonly problems: string[] = []
  trouble: CacheTrouble | undefined
  /** So many lookups are refused. */
  failingLookups = 0
  /** The names of the calls, in order. */
  readonly calls: string[] = []
  /** Called before each call is answered. */
  onCall: (name: string) => void = () => undefined
  readonly #blocks = new Map<string, Buffer>()
  #count = 0
  #storage = `https://${STORAGE}`

  /** Answers as a server of this machine instead. */
  async listen(): Promise<ListeningCache> {
    const server = createServer((request, response) => {
      const isCall = request.url?.startsWith('/twirp/')
      return this.#serve(request, response, isCall ? this.#call : this.#store)
    })
    await once(server.listen(0, '127.0.0.1'), 'listening')
    const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
    // The library of Azure expects the account's name after an address.
    this.#storage = `${origin}/account`
    return {
      connections: promisify(server.getConnections.bind(server)),
      env: { ...this.env, ACTIONS_RESULTS_URL: `${origin}/` },
      async [Symbol.asyncDispose]() {
        server.closeAllConnections()
        await once(server.close(), 'close')
      },
    }
  }

  readonly hosts: Readonly<Record<string, Handle>> = {
    [SERVICE]: (request, response) => this.#serve(request, response, this.#call),
    [STORAGE]: (request, response) => this.#serve(request, response, this.#store),
  }

  /** The runner's environment variables. */
  get env(): Record<string, string> {
    return {
      ACTIONS_CACHE_SERVICE_V2: 'True',
      ACTIONS_RESULTS_URL: `https://${SERVICE}/`,
      ACTIONS_RUNTIME_TOKEN: runtimeToken(this.trouble === 'read-only' ? 1 : 3),
    }
  }

  /** The keys of the entries that can be restored, oldest first. */
  get keys(): string[] {
    return this.entries.filter(({ isFinal }) => isFinal).map(({ key }) => key)
  }

  async #serve(request: IncomingMessage, response: ServerResponse, answer: Responder) {
    if (this.trouble === 'silent') return
    const { status, headers = {}, body = '' } = await this.#answer(request, answer)
    const whole = { 'content-length': Buffer.byteLength(body), ...headers }
    response.writeHead(status, whole).end(request.method === 'HEAD' ? undefined : body)
  }

  async #answer(request: IncomingMessage, answer: Responder): Promise<Reply> {
    try {
      return answer.call(this, request, await read(request))
    } catch (error) {
      this.problems.push(`${request.method} ${request.url}: ${(error as Error).message}`)
      return { status: 500 }
    }
  }

  #call(request: IncomingMessage, body: Buffer): Reply {
    const { method, url = '', headers } = request
    const name = url.startsWith(CALLS) ? url.slice(CALLS.length) : ''
    if (method !== 'POST' || !/^application\/json\b/.test(headers['content-type'] ?? '')) {
      throw new Error('calls are posts of JSON')
    }
    const permission = permissionOf(headers.authorization)
    if (permission === undefined) return fault(401, 'unauthenticated', 'no token of a job')
    this.calls.push(name)
    this.onCall(name)
    if (this.trouble === 'refuses') return fault(403, 'permission_denied', 'this job may not')
    const given = JSON.parse(body.toString('utf8'))
    switch (name) {
      case 'GetCacheEntryDownloadURL':
        if (this.failingLookups-- > 0) return fault(403, 'permission_denied', 'not this time')
        return this.#find(fields(given, { key: '', version: '', restore_keys: [] }))
      case 'CreateCacheEntry':
        return this.#create(fields(given, { key: '', version: '' }), permission)
      case 'FinalizeCacheEntryUpload':
        return this.#finalize(fields(given, { key: '', version: '', size_bytes: '' }))
      default:
        throw new Error('no such call')
    }
  }

  /** The entry of the key, otherwise the newest whose key starts with the first matching prefix. */
  #find({ key, version, restore_keys: others }: CacheQuery & { restore_keys: string[] }): Reply {
    const known = this.entries.filter((one) => one.isFinal && one.version === version).reverse()
    const found =
      known.find((one) => one.key === key) ??
      [key, ...others].map((start) => known.find((one) => one.key.startsWith(start))).find(Boolean)
    if (!found) return json({ ok: false })
    return json({
      ok: true,
      signed_download_url: this.#addressOf(found, 'r'),
      matched_key: found.key,
    })
  }

  #create({ key, version }: CacheQuery, permission: number): Reply {
    if ((permission & 2) === 0) {
      return json({ ok: false, message: 'cache write denied: the token of this run is read-only' })
    }
    if (this.entries.some((one) => one.key === key && one.version === version)) {
      return fault(409, 'already_exists', 'an entry with this key, version and scope exists')
    }
    const entry = { id: ++this.#count, key, version, blob: undefined, isFinal: false }
    this.entries.push(entry)
    return json({ ok: true, signed_upload_url: this.#addressOf(entry, 'w') })
  }

  #finalize({ key, version, size_bytes: size }: CacheQuery & { size_bytes: string }): Reply {
    const entry = this.entries.find((one) => one.key === key && one.version === version)
    if (!entry) return fault(404, 'not_found', 'no entry was begun')
    if (entry.isFinal) throw new Error('finalized twice')
    if (entry.blob?.length !== Number(size)) {
      throw new Error(`${size} bytes were announced, ${entry.blob?.length} uploaded`)
    }
    entry.isFinal = true
    return json({ ok: true, entry_id: String(entry.id) })
  }

  #store(request: IncomingMessage, body: Buffer): Reply {
    const { method, url = '', headers } = request
    const { pathname, searchParams: query } = new URL(url, `https://${STORAGE}`)
    const entry = this.entries.find(({ id }) => pathname.endsWith(`/actions-cache/${id}`))
    const isRead = method === 'GET' || method === 'HEAD'
    if (!entry || query.get('sp') !== (isRead ? 'r' : 'w')) throw new Error('not signed for that')
    if (isRead) return this.trouble === 'no-archives' ? { status: 404 } : blobOf(entry, headers)
    if (method !== 'PUT') throw new Error('no such request to a blob')
    if (entry.isFinal) throw new Error('entries do not change')
    const part = query.get('comp')
    if (part === 'block') this.#blocks.set(`${entry.id} ${query.get('blockid')}`, body)
    else if (part === 'blocklist') entry.blob = this.#join(entry, body.toString('utf8'))
    else if (headers['x-ms-blob-type'] === 'BlockBlob') entry.blob = body
    else throw new Error('neither a blob nor a part of one')
    return { status: 201, headers: STORED }
  }

  #addressOf({ id }: CacheEntry, permission: 'r' | 'w'): string {
    return `${this.#storage}/actions-cache/${id}?se=2026-12-31&sig=secret&sp=${permission}&sv=2025-01-05`
  }

  #join({ id }: CacheEntry, list: string): Buffer {
    const names = Array.from(list.matchAll(/<Latest>(.*?)<\/Latest>/g), ([, name]) => name)
    return Buffer.concat(
      names.map((name) => {
        const block = this.#blocks.get(`${id} ${name}`)
        if (!block) throw new Error(`no block ${name}`)
        return block
      }),
    )
  }
}

type Responder = (request: IncomingMessage, body: Buffer) => Reply

interface Reply {
  status: number
  headers?: Record<string, string | number>
  body?: string | Buffer
}

interface CacheQuery {
  key: string
  version: string
}

const STORED = {
  etag: '"0x8DC0000000000"',
  'last-modified': 'Thu, 15 Jan 2026 12:00:00 GMT',
  'x-ms-version': '2025-01-05',
  'x-ms-request-server-encrypted': 'true',
}

/** A JSON Web Token like that of the runner; its signature is not checked. */
function runtimeToken(permission: number): string {
  const scopes = [{ Scope: 'refs/heads/main', Permission: permission }]
  const parts = [{ alg: 'RS256' }, { ac: JSON.stringify(scopes) }]
  const texts = parts.map((part) => Buffer.from(JSON.stringify(part)).toString('base64url'))
  return [...texts, 'signature'].join('.')
}

/** Bits: 1 to read, 2 to write. */
function permissionOf(authorization = ''): number | undefined {
  const [, token = ''] = /^Bearer [\w-]+\.([\w-]+)\.[\w-]+$/.exec(authorization) ?? []
  if (token === '') return
  const { ac } = JSON.parse(Buffer.from(token, 'base64url').toString('utf8'))
  return JSON.parse(ac)[0].Permission
}

/** The known fields of a call. @throws for other fields */
function fields<Known extends object>(given: object, known: Known): Known {
  const strange = Object.keys(given).filter((name) => !(name in known))
  if (strange.length > 0) throw new Error(`no fields ${strange.join(', ')}`)
  return { ...known, ...given }
}

/** A blob, or the requested range of it. */
function blobOf({ blob = Buffer.of() }: CacheEntry, headers: IncomingMessage['headers']): Reply {
  const about = { ...STORED, 'accept-ranges': 'bytes', 'content-type': 'application/octet-stream' }
  const asked = String(headers['x-ms-range'] ?? headers.range ?? '')
  const [, from, to] = /^bytes=(\d+)-(\d+)$/.exec(asked) ?? []
  if (from === undefined) return { status: 200, headers: about, body: blob }
  const body = blob.subarray(Number(from), Number(to) + 1)
  const range = `bytes ${from}-${Number(from) + body.length - 1}/${blob.length}`
  return { status: 206, headers: { ...about, 'content-range': range }, body }
}

function json(body: object): Reply {
  return {
    status: 200,
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  }
}

function fault(status: number, code: string, msg: string): Reply {
  return { ...json({ code, msg }), status }
}

async function read(request: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = []
  for await (const chunk of request) chunks.push(chunk as Buffer)
  return Buffer.concat(chunks)
}
