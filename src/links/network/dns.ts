import { AskError } from '../http/failures.ts'

export interface ResolvedAddress {
  address: string
  family: number
}

/** Resolves all addresses of a name. Rejects as `dns.promises.lookup` does. */
export type Resolve = (hostname: string) => Promise<readonly ResolvedAddress[]>

export type Names = ReturnType<typeof createNames>

/**
 * The names of one run: each is resolved once, however many links and connections need it.
 * @param timeout milliseconds for each name
 */
export function createNames(resolve: Resolve, timeout: number) {
  /** Known names, names known not to exist, and open lookups. Failures of the name server are not kept. */
  const cache = new Map<string, Promise<readonly ResolvedAddress[]>>()
  const pending = new Set<string>()
  const stops = new Set<(error: Error) => void>()

  async function ask(hostname: string): Promise<readonly ResolvedAddress[]> {
    const { promise: stopped, reject: stop } = Promise.withResolvers<never>()
    const late = `the name server did not answer within ${timeout / 1000} s`
    const timer = setTimeout(stop, timeout, new AskError('ERR_NAME_SERVER', late))
    stops.add(stop)
    try {
      const addresses = await Promise.race([resolve(hostname), stopped])
      if (addresses.length === 0) throw new AskError('ERR_NAME', 'the name has no address')
      // Many machines (GitHub's runners too) have no IPv6, and nearly every site has both.
      return addresses.toSorted((a, b) => a.family - b.family)
    } catch (error) {
      throw toNameError(error)
    } finally {
      clearTimeout(timer)
      stops.delete(stop)
    }
  }

  return {
    /**
     * IPv4 first. With `fresh` the name is resolved again, instead of using the cache.
     * @throws AskError `ERR_NAME` (it does not exist, or has no address), `ERR_NAME_SERVER`
     */
    lookup(hostname: string, fresh = false): Promise<readonly ResolvedAddress[]> {
      const known = cache.get(hostname)
      if (known && (!fresh || pending.has(hostname))) return known
      const asked = ask(hostname)
      cache.set(hostname, asked)
      pending.add(hostname)
      asked
        .catch((error: AskError) => {
          if (error.code === 'ERR_NAME_SERVER') cache.delete(hostname)
        })
        .finally(() => pending.delete(hostname))
      return asked
    },
    close() {
      for (const stop of stops) stop(new AskError('ERR_NAME_SERVER', 'stopped before an answer'))
    },
  }
}

/** The codes of getaddrinfo and c-ares for a name that does not exist, has no address, or is invalid. */
const ABSENT = ['ENOTFOUND', 'ENODATA', 'EBADNAME', 'EAI_NONAME', 'EAI_NODATA']

/** Whether a name has no address, rather than that the name server failed. */
export function isAbsent(error: unknown): boolean {
  return ABSENT.includes((error as NodeJS.ErrnoException).code ?? '')
}

function toNameError(error: unknown): AskError {
  if (error instanceof AskError) return error
  return isAbsent(error)
    ? new AskError('ERR_NAME', 'the name does not exist', { cause: error })
    : new AskError('ERR_NAME_SERVER', 'the name server failed', { cause: error })
}
