import { once } from 'node:events'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import {
  createServer as createHttpServer,
  type IncomingMessage,
  type ServerResponse,
} from 'node:http'
import { createServer as createHttpsServer } from 'node:https'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { makeCertificate } from '../../../links/fake-web/certificates.ts'
import type { Handle } from '../../../links/fake-web/web.ts'

/**
 * A fake public network for another process: host names and public addresses that connect to
 * servers on this machine, and nowhere else. The process preloads `network-preload.ts`.
 */
export interface FakeNetwork {
  /** The process's environment variables, besides `plan`. */
  readonly env: Readonly<Record<string, string>>
  /** @param allow `address:port`s with real connections. @param now ISO 8601. */
  plan(allow: readonly string[], now: string | undefined): NetworkPlan
  /** The requests to a host, `METHOD /path`. */
  seen(name: string): string[]
  /** The attempted connections, `address:port` in order, without the allowed ones. */
  readonly connections: string[]
  /** Those of them to unknown addresses: should be none. */
  readonly strays: string[]
  /** The resolved names, in order. */
  readonly asked: string[]
  close(): Promise<void>
  [Symbol.asyncDispose](): Promise<void>
}

export interface FakeHost {
  /** The addresses of its name. Default: the next of 11.0.0.1, 11.0.0.2 … */
  address?: string | readonly string[]
  /** The addresses of its name from the second lookup on. */
  rebinds?: readonly string[]
  /** How the lookup of its name fails. */
  name?: 'absent' | 'silent' | 'failing'
  /** Handles requests on ports 80 and 443; without it, connections are refused. */
  handle?: Handle
}

/** The network's description, passed as JSON in `AWESOME_KEEPER_TEST_NETWORK`. */
export interface NetworkPlan {
  names: Record<string, { addresses: string[]; rebinds?: string[]; trouble?: FakeHost['name'] }>
  /** `address:port` → port on this machine. */
  ports: Record<string, number>
  allow: string[]
  now?: string
  /** The file to which lookups and connections are appended, one JSON object a line. */
  record: string
}

/** @param hosts by name; a number is the status of all responses. */
export async function startFakeNetwork(
  hosts: Readonly<Record<string, FakeHost | Handle | number>> = {},
): Promise<FakeNetwork> {
  const folder = mkdtempSync(join(tmpdir(), 'network-'))
  const record = join(folder, 'record')
  const authority = makeCertificate({ names: ['Test Authority'], isAuthority: true })
  const trusted = join(folder, 'authority.pem')
  writeFileSync(record, '')
  writeFileSync(trusted, authority.cert)

  const known = new Map(Object.entries(hosts).map(([name, host]) => [name, toHost(host)]))
  const seen = new Map<string, string[]>()

  function listener(request: IncomingMessage, response: ServerResponse): void {
    const name = (request.headers.host ?? '').replace(/:\d+$/, '')
    const own = seen.get(name) ?? []
    seen.set(name, own)
    own.push(`${request.method} ${request.url}`)
    const occasion = { nth: own.length, url: (to: string, path = '/') => `https://${to}${path}` }
    known.get(name)?.handle?.(request, response, occasion)
  }

  const names = ['localhost', ...known.keys()]
  const { cert, key } = makeCertificate({ names, by: authority })
  const limits = { maxHeaderSize: 1 << 20 }
  const servers = [
    createHttpServer(limits, listener),
    createHttpsServer({ ...limits, cert, key }, listener),
  ]
  await Promise.all(servers.map((server) => once(server.listen(0, '127.0.0.1'), 'listening')))
  const [http = 0, https = 0] = servers.map((server) => (server.address() as AddressInfo).port)

  const table: Pick<NetworkPlan, 'names' | 'ports'> = { names: {}, ports: {} }
  let count = 0
  for (const [name, { address, rebinds, name: trouble, handle }] of known) {
    count++
    const addresses = [address ?? `11.0.${count >> 8}.${count & 255}`].flat()
    table.names[name] = {
      addresses,
      ...(rebinds && { rebinds: [...rebinds] }),
      ...(trouble && { trouble }),
    }
    // A private address has no server: a connection to it is a stray.
    for (const at of addresses.filter((one) => handle && !isPrivate(one))) {
      const place = at.includes(':') ? `[${at}]` : at
      Object.assign(table.ports, { [`${place}:80`]: http, [`${place}:443`]: https })
    }
  }

  function recorded(): { connect?: string; known?: boolean; name?: string; what?: string }[] {
    const lines = readFileSync(record, 'utf8').split('\n').filter(Boolean)
    return lines.map((line) => JSON.parse(line))
  }

  async function close(): Promise<void> {
    await Promise.all(
      servers.map((server) => {
        server.closeAllConnections()
        return once(server.close(), 'close')
      }),
    )
    rmSync(folder, { recursive: true, force: true })
  }

  return {
    env: { NODE_EXTRA_CA_CERTS: trusted },
    plan: (allow, now) => ({ ...table, allow: [...allow], record, ...(now && { now }) }),
    seen: (name) => seen.get(name) ?? [],
    get connections() {
      return recorded().flatMap(({ connect }) => connect ?? [])
    },
    get strays() {
      return recorded().flatMap(({ connect, known }) => (connect && !known ? connect : []))
    },
    get asked() {
      return recorded().flatMap(({ name }) => name ?? [])
    },
    close,
    [Symbol.asyncDispose]: close,
  }
}

function toHost(host: FakeHost | Handle | number): FakeHost {
  if (typeof host === 'function') return { handle: host }
  if (typeof host === 'object') return host
  return { handle: (_request, response) => response.writeHead(host).end() }
}

function isPrivate(address: string): boolean {
  return /^(?:0|10|127|169\.254|172\.(?:1[6-9]|2\d|3[01])|192\.168)\.|^(?:::1$|f[cd]|fe80)/.test(
    address,
  )
}
