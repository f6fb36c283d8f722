import { fork } from 'node:child_process'
import { once } from 'node:events'
import type { BenchHost } from './hosts.ts'

/** A message to the web: serve these hosts and count from zero, or report the counts. */
export type Order = { kind: 'serve'; hosts: readonly BenchHost[] } | { kind: 'count' }

/** The requests to the web. */
export interface WebCounts {
  /** Different pages. */
  pages: number
  requests: number
  /** The maximum of concurrent requests on one host. */
  maxAtOnce: number
}

export interface BenchWeb {
  /** Of all hosts. */
  port: number
  serve(hosts: readonly BenchHost[]): Promise<void>
  count(): Promise<WebCounts>
  close(): void
}

/** Starts the web in a process of its own, so that it shares no event loop with its clients. */
export async function startWeb(): Promise<BenchWeb> {
  const child = fork(new URL('./web-server.ts', import.meta.url))
  const [port] = await once(child, 'message')
  async function order(message: Order): Promise<WebCounts> {
    child.send(message)
    const [counts] = await once(child, 'message')
    return counts
  }
  return {
    port,
    async serve(hosts) {
      await order({ kind: 'serve', hosts })
    },
    count: async () => await order({ kind: 'count' }),
    close: () => child.disconnect(),
  }
}
