import { fork } from 'node:child_process'
import { once } from 'node:events'
import type { Host } from './hosts.ts'

/** What the web is told: to serve these hosts and count from nothing, or to say what it counted. */
export type Order = { kind: 'serve'; hosts: readonly Host[] } | { kind: 'count' }

/** What the web was asked. */
export interface Counts {
  /** Different pages. */
  pages: number
  requests: number
  /** The greatest number of requests under way at once on one host. */
  mostAtOnce: number
}

export interface Web {
  /** Of all hosts. */
  port: number
  serve(hosts: readonly Host[]): Promise<void>
  count(): Promise<Counts>
  close(): void
}

/** Starts the web in a process of its own, so that it shares no event loop with its visitors. */
export async function startWeb(): Promise<Web> {
  const child = fork(new URL('./web-server.ts', import.meta.url))
  const [port] = await once(child, 'message')
  async function tell(order: Order): Promise<Counts> {
    child.send(order)
    const [counts] = await once(child, 'message')
    return counts
  }
  return {
    port,
    async serve(hosts) {
      await tell({ kind: 'serve', hosts })
    },
    count: async () => await tell({ kind: 'count' }),
    close: () => child.disconnect(),
  }
}
