import { lookup, Resolver } from 'node:dns/promises'
import { setTimeout } from 'node:timers/promises'
import { systemClock } from '../scheduling/clock.ts'
import { Queue } from '../scheduling/queue.ts'
import { isAbsent, type Resolve, type ResolvedAddress } from './dns.ts'

export interface SystemNamesOptions {
  /** Name servers, `address:port`. Default: those of this machine. */
  servers?: readonly string[]
  /** The system's own lookup, `/etc/hosts` included. */
  lookup?: Resolve
  /** Milliseconds for a query, which is tried twice. */
  timeout?: number
}

/**
 * Resolves names as this machine does. Node has four threads for the system's own lookup, and a few
 * names whose servers do not answer would block all others. So name servers are queried directly, and
 * the system is asked about names they do not know (hosts files), or if they cannot be reached.
 */
export function createSystemNames({
  servers,
  lookup = systemLookup,
  timeout = 1500,
}: SystemNamesOptions = {}) {
  const resolver = new Resolver({ timeout, tries: 2 })
  if (servers) resolver.setServers(servers)
  const queue = new Queue({
    ...{ concurrency: MAX_LOOKUPS, hostConcurrency: MAX_LOOKUPS, hostRequestInterval: 0 },
    ...{ clock: systemClock, random: Math.random },
  })
  const systemResolve: Resolve = (hostname) => queue.run('', async () => await lookup(hostname))
  let direct: 'untried' | 'works' | 'useless' = 'untried'

  function query(hostname: string): Promise<readonly ResolvedAddress[]> {
    const four = resolver.resolve4(hostname)
    const six = resolver.resolve6(hostname)
    // It may fail before it is awaited.
    six.catch(() => undefined)
    // Most sites have an IPv4 address; an IPv6 address is optional then.
    return four.then(
      async (found) => [...of(found, 4), ...of(await soon(six), 6)],
      async (error) => {
        const found = await six.catch(() => [])
        if (found.length === 0) throw error
        return of(found, 6)
      },
    )
  }

  return {
    async resolve(hostname: string): Promise<readonly ResolvedAddress[]> {
      // Name servers do not know `localhost` and the names of local networks.
      if (direct === 'useless' || !hostname.includes('.')) return systemResolve(hostname)
      try {
        const addresses = await query(hostname)
        direct = 'works'
        return addresses
      } catch (error) {
        const unknown = isAbsent(error)
        if (unknown) direct = 'works'
        else if (direct === 'works') throw error
        const addresses = await systemResolve(hostname)
        if (!unknown && direct === 'untried') direct = 'useless'
        return addresses
      }
    },
    close: () => resolver.cancel(),
  }
}

/** One of libuv's four threads stays free for files and decompression. */
const MAX_LOOKUPS = 3

/** Milliseconds that an IPv6 address may come after the IPv4 one: RFC 8305, section 3. */
const RESOLUTION_DELAY = 50

const systemLookup: Resolve = (hostname) => lookup(hostname, { all: true })

function of(addresses: readonly string[], family: number): ResolvedAddress[] {
  return addresses.map((address) => ({ address, family }))
}

async function soon(answer: Promise<string[]>): Promise<string[]> {
  const none = setTimeout(RESOLUTION_DELAY, [], { ref: false })
  return await Promise.race([answer.catch(() => []), none])
}
