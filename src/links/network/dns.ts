import { AskError } from '../http/failures.ts'

export interface ResolvedAddress {
  address: string
  /** 4 or 6. */
  family: number
}

/** Asks for all addresses of a name. Rejects as `dns.promises.lookup` does. */
export type Resolve = (hostname: string) => Promise<readonly ResolvedAddress[]>

export interface NamesOptions {
  resolve: Resolve
  /** Milliseconds for one name. */
  timeout: number
}

/** The names of one run: each is asked for once, however many links and connections want it. */
export interface Names {
  /**
   * @param options.fresh forget what the run knows, and ask again.
   * @throws AskError `ERR_NAME` where the name does not exist (or has no address),
   *   `ERR_NAME_SERVER` where nobody could tell.
   */
  lookup(
    hostname: string,
    options?: { fresh?: boolean | undefined },
  ): Promise<readonly ResolvedAddress[]>
  /** Lets go of whoever still waits. */
  close(): void
}

export function createNames({ resolve, timeout }: NamesOptions): Names {
  /** Known, known not to exist, or being asked. What the name server failed at is not kept. */
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

/**
 * IPv4 first: many machines (GitHub's runners too) have no way out by IPv6, and
 * nearly every site has both.
 */
function byFamily(addresses: readonly ResolvedAddress[]): readonly ResolvedAddress[] {
  return addresses.toSorted((a, b) => a.family - b.family)
}

/**
 * getaddrinfo's and c-ares's ways to say that there is no such name, no address for
 * it, or that no name looks like it.
 */
const absent: ReadonlySet<string> = new Set([
  'ENOTFOUND',
  'ENODATA',
  'EBADNAME',
  'EAI_NONAME',
  'EAI_NODATA',
])

/** Whether a name server has said that a name has no address, rather than failed. */
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
