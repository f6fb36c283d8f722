import type { Site } from './hosts.ts'

export interface Limits {
  /** Visits at once, in all and on one host. */
  concurrency: number
  hostConcurrency: number
  /** Milliseconds between two starts on one host. */
  hostRequestInterval: number
}

/**
 * The least milliseconds in which a site can be visited, were our own work free:
 * what the slowest host needs alone, or all hosts share, whichever is more.
 */
export function boundOf({ hosts, linksPerHost }: Site, limits: Limits): number {
  const { concurrency, hostConcurrency, hostRequestInterval } = limits
  const alone = hosts.map(({ latency }) =>
    Math.max(
      (linksPerHost - 1) * hostRequestInterval + latency,
      Math.ceil(linksPerHost / hostConcurrency) * latency,
    ),
  )
  const work = hosts.reduce((sum, { latency }) => sum + latency * linksPerHost, 0)
  return Math.max(work / concurrency, ...alone)
}
