import { lookup, Resolver } from 'node:dns/promises'
import { isAbsent, type Resolve, type ResolvedAddress } from './dns.ts'

export interface SystemNames {
  resolve: Resolve
  /** Gives up the questions that are still open. */
  close(): void
}

export interface SystemNamesOptions {
  /** Name servers to ask, `address:port`. Default: those of this machine. */
  servers?: readonly string[]
  /** How every other program on this machine asks, `/etc/hosts` included. */
  lookup?: Resolve
  /** Milliseconds for a question, which is asked twice. */
  timeout?: number
}

/**
 * How this machine resolves names, without its bottleneck: the system's own way
 * (`getaddrinfo`) knows hosts files and private networks, but Node has four
 * threads for it, and a handful of names whose servers are silent would hold up
 * all others. So the name servers are asked directly, any number at once. What
 * they do not know is asked for in the system's way before it is told as absent,
 * and all is where they cannot be reached.
 */
export function createSystemNames({
  servers,
  lookup = systemLookup,
  timeout = 1500,
}: SystemNamesOptions = {}): SystemNames {
  const resolver = new Resolver({ timeout, tries: 2 })
  if (servers) resolver.setServers(servers)
  const inTurn = createTurns(maximumLookups)
  let direct: 'untried' | 'works' | 'useless' = 'untried'

  function ask(hostname: string): Promise<readonly ResolvedAddress[]> {
    const four = resolver.resolve4(hostname)
    const six = resolver.resolve6(hostname)
    // It may fail before anybody waits for it.
    six.catch(() => undefined)
    // Most sites have an IPv4 address, and then another is nice to have.
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
    async resolve(hostname) {
      // `localhost` and a network's own names are no business of name servers.
      if (direct === 'useless' || !hostname.includes('.')) return inTurn(() => lookup(hostname))
      try {
        const addresses = await ask(hostname)
        direct = 'works'
        return addresses
      } catch (error) {
        const unknown = isAbsent(error)
        if (unknown) direct = 'works'
        else if (direct === 'works') throw error
        const addresses = await inTurn(() => lookup(hostname))
        if (!unknown && direct === 'untried') direct = 'useless'
        return addresses
      }
    },
    close: () => resolver.cancel(),
  }
}

/** One of libuv's four threads stays free for files and decompression. */
const maximumLookups = 3

/** Milliseconds that an IPv6 address may come after the IPv4 one: RFC 8305, section 3. */
const resolutionDelay = 50

const systemLookup: Resolve = (hostname) => lookup(hostname, { all: true })

function of(addresses: readonly string[], family: number): ResolvedAddress[] {
  return addresses.map((address) => ({ address, family }))
}

/** The answer, if it comes soon. */
async function soon(answer: Promise<string[]>): Promise<string[]> {
  const { promise: none, resolve } = Promise.withResolvers<string[]>()
  const timer = setTimeout(resolve, resolutionDelay, [])
  try {
    return await Promise.race([answer, none])
  } catch {
    return []
  } finally {
    clearTimeout(timer)
  }
}

/** Lets so many run at a time, the others in their turn. */
function createTurns(limit: number): <Value>(run: () => Promise<Value>) => Promise<Value> {
  let running = 0
  const waiting: (() => void)[] = []
  return async (run) => {
    if (running >= limit) await new Promise<void>((resolve) => waiting.push(resolve))
    else running++
    try {
      return await run()
    } finally {
      const next = waiting.shift()
      if (next) next()
      else running--
    }
  }
}
