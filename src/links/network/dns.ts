import { AskError } from '../http/failures.ts'

export interface ResolvedAddress {
  address: string
  family: number
}

/** Resolves all addresses of a name. Rejects as `dns.promises.lookup` does. */
export type Resolve = (hostname: string) => Promise<readonly ResolvedAddress[]>

export interface NamesOptions {
  resolve: Resolve
  timeout: number
}

/** The names of one run: each is resolved once, however many links and connections need it. */
export interface Names {
  /**
   * @param options.fresh resolve again instead of using the cache.
   * @throws AskError `ERR_NAME` where the name does not exist (or has no address),
   *   `ERR_NAME_SERVER` where the name server failed.
   */
  lookup(
    hostname: string,
    options?: { fresh?: boolean | undefined },
  ): Promise<readonly ResolvedAddress[]>
  close(): void
}

export function createNames({ resolve, timeout }: NamesOptions): Names {
  /** Known names, names known not to exist, and open lookups. Failures of the name server are not kept. */
  const cache = new Map<string, Promise<readonly ResolvedAddress[]>>()
  const pending = new Set<string>()
  const stops = new Set<(error: Error) => void>()

  async function ask(hostname: string): Promise<readonly ResolvedAddress[]> {
    const { promise: stopped, reject: stop } = Promise.withResolvers<never>()
    const timer = setTimeout(stop, timeout, timedOut(timeout))
    stops.add(stop)
    try {
      const addresses = await Promise.race([resolve(hostname), stopped])
      if (addresses.length === 0) throw new AskError('ERR_NAME', 'the name has no address')
      return byFamily(addresses)
    } catch (error) {
      throw toNameError(error)
    } finally {
      clearTimeout(timer)
      stops.delete(stop)
    }
  }

  return {
    lookup(hostname, { fresh = false } = {}) {
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

/** IPv4 first: many machines (GitHub's runners too) have no IPv6, and nearly every site has both. */
function byFamily(addresses: readonly ResolvedAddress[]): readonly ResolvedAddress[] {
  return addresses.toSorted((a, b) => a.family - b.family)
}

/** The codes of getaddrinfo and c-ares for a name that does not exist, has no address, or is invalid. */
const absent: ReadonlySet<string> = new Set([
  'ENOTFOUND',
  'ENODATA',
  'EBADNAME',
  'EAI_NONAME',
  'EAI_NODATA',
])

/** Whether a name has no address, rather than that the name server failed. */
export function isAbsent(error: unknown): boolean {
  return absent.has((error as NodeJS.ErrnoException).code ?? '')
}

function toNameError(error: unknown): AskError {
  if (error instanceof AskError) return error
  return isAbsent(error)
    ? new AskError('ERR_NAME', 'the name does not exist', { cause: error })
    : new AskError('ERR_NAME_SERVER', 'the name server failed', { cause: error })
}

function timedOut(timeout: number): AskError {
  return new AskError(
    'ERR_NAME_SERVER',
    `the name server did not answer within ${timeout / 1000} s`,
  )
}
