/**
 * Preloaded into a process (`node --import`): fake public names and addresses connect to servers on
 * this machine, all other connections are refused, and the clock is set. It works below the
 * product's own code: names in `node:dns`, connections in libuv's handle, which receives each
 * address that is really connected to. See `network.ts` for the servers.
 */

import dns from 'node:dns'
import { appendFileSync, readFileSync } from 'node:fs'
import { syncBuiltinESMExports } from 'node:module'
import { setDefaultCACertificates } from 'node:tls'
import { isMainThread } from 'node:worker_threads'
import type { NetworkPlan } from './network.ts'

let plan: NetworkPlan
/**
 * What earlier runs of this process could reach. A connection that one of them left behind opens again
 * when its server ends; a process of its own would have ended before.
 */
const earlier = new Set<string>()
/** How often each name was looked up. */
const asked = new Map<string, number>()
const RealDate = Date
const realNow = Date.now.bind(Date)

setPlan(JSON.parse(process.env.AWESOME_KEEPER_TEST_NETWORK ?? '{}'))
// A thread of a process that has several runs (host.ts) has not read its run's authority.
const { NODE_EXTRA_CA_CERTS: authority } = process.env
if (!isMainThread && authority) setDefaultCACertificates([readFileSync(authority, 'utf8')])
setNames()
setConnections()

/** Begins with another network, as a new process would. */
export function setPlan(next: Partial<NetworkPlan>): void {
  for (const place of plan?.allow ?? []) earlier.add(place)
  plan = { names: {}, ports: {}, allow: [], record: '', ...next }
  asked.clear()
  if (plan.now === undefined) {
    RealDate.now = realNow
    globalThis.Date = RealDate
  } else setClock(Date.parse(plan.now))
}

function write(line: object): void {
  appendFileSync(plan.record, `${JSON.stringify(line)}\n`)
}

function setNames(): void {
  /** All addresses of a name in this lookup. */
  // biome-ignore lint/suspicious/useAwait: always a promise.
  async function resolve(name: string, what: string): Promise<string[]> {
    const host = plan.names[name.toLowerCase().replace(/\.$/, '')]
    write({ name, what })
    if (host?.trouble === 'silent') return new Promise(() => undefined)
    if (host?.trouble === 'failing')
      throw coded(what === 'lookup' ? 'EAI_AGAIN' : 'ESERVFAIL', name)
    if (!host || host.trouble === 'absent') throw coded('ENOTFOUND', name)
    // IPv4 and IPv6 are requested together, which counts as one lookup.
    if (what === 'resolve6') return host.addresses.filter(isSix)
    const nth = asked.get(name) ?? 0
    asked.set(name, nth + 1)
    const all = nth > 0 && host.rebinds ? host.rebinds : host.addresses
    return what === 'lookup' ? all : all.filter((address) => !isSix(address))
  }

  async function direct(name: string, what: 'resolve4' | 'resolve6'): Promise<string[]> {
    const found = await resolve(name, what)
    if (found.length === 0) throw coded('ENODATA', name)
    return found
  }

  async function lookup(name: string, options: LookupOptions = {}) {
    const { all = false, family = 0 } = typeof options === 'number' ? { family: options } : options
    const literal = isLiteral(name) ? [name] : await resolve(name, 'lookup')
    const found = literal
      .map((address) => ({ address, family: isSix(address) ? 6 : 4 }))
      .filter((one) => !family || one.family === family)
    if (!found[0]) throw coded('ENOTFOUND', name)
    return all ? found : found[0]
  }

  const resolve4 = (name: string) => direct(name, 'resolve4')
  const resolve6 = (name: string) => direct(name, 'resolve6')
  const forbidden = () => Promise.reject(coded('EREFUSED', 'the fake network has addresses only'))
  const others = ['resolve', 'resolveAny', 'resolveTxt', 'resolveMx', 'resolveCname', 'reverse']
  const promised: Record<string, unknown> = { resolve4, resolve6 }
  for (const name of others) promised[name] = forbidden
  Object.assign(dns.promises, promised, { lookup })
  Object.assign(dns.promises.Resolver.prototype, promised)
  const called = Object.entries(promised).map(([name, ask]) => [name, callback(ask as NameLookup)])
  Object.assign(dns, Object.fromEntries(called), {
    lookup: (name: string, options: unknown, done: unknown) => {
      const given = typeof options === 'function' ? {} : (options as { all?: boolean })
      const answer = (typeof options === 'function' ? options : done) as Done
      lookup(name, given as LookupOptions).then(
        (found) => {
          if (Array.isArray(found)) answer(null, found)
          else answer(null, found.address, found.family)
        },
        (error) => answer(error),
      )
    },
  })
  Object.assign(dns.Resolver.prototype, Object.fromEntries(called))
  syncBuiltinESMExports()
}

type LookupOptions = { all?: boolean; family?: number } | number
type NameLookup = (name: string) => Promise<unknown>
type Done = (error: Error | null, ...values: unknown[]) => void

function callback(ask: NameLookup) {
  return (name: string, ...rest: unknown[]) => {
    const done = rest.at(-1) as Done
    ask(name).then(
      (found) => done(null, found),
      (error) => done(error),
    )
  }
}

function setConnections(): void {
  interface HandleRequest {
    connect(request: object, address: string, port: number): number
    connect6(request: object, address: string, port: number): number
  }
  interface Internals {
    binding(name: 'tcp_wrap'): { TCP: { prototype: HandleRequest } }
  }
  const { prototype } = (process as unknown as Internals).binding('tcp_wrap').TCP
  const { connect } = prototype
  /** The system's error for a refused connection. */
  const refused = process.platform === 'darwin' ? -61 : -111

  function lead(this: HandleRequest, request: object, address: string, port: number): number {
    const place = isSix(address) ? `[${address}]:${port}` : `${address}:${port}`
    if (plan.allow.includes(place)) return connect.call(this, request, address, port)
    if (earlier.has(place)) return refused
    const leads = plan.ports[place]
    write({ connect: place, known: leads !== undefined })
    return leads === undefined ? refused : connect.call(this, request, '127.0.0.1', leads)
  }
  prototype.connect = lead
  prototype.connect6 = lead
}

function setClock(start: number): void {
  const offset = start - realNow()
  RealDate.now = () => realNow() + offset
  globalThis.Date = new Proxy(RealDate, {
    construct: (target, words, proxy) =>
      Reflect.construct(target, words.length === 0 ? [RealDate.now()] : words, proxy),
    apply: () => new Date().toString(),
  })
}

function isSix(address: string): boolean {
  return address.includes(':')
}

function isLiteral(name: string): boolean {
  return isSix(name) || /^\d+(?:\.\d+){3}$/.test(name)
}

function coded(code: string, about: string): Error {
  return Object.assign(new Error(`${code} ${about}`), { code })
}
