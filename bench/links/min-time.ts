import type { BenchSite } from './hosts.ts'

export interface Limits {
  /** Checks at once, in all and on one host. */
  concurrency: number
  hostConcurrency: number
  /** Milliseconds between two starts on one host. */
  hostRequestInterval: number
}

/**
 * The minimum time for checking a site, in milliseconds, without our own work: that of the slowest
 * host alone, or of all hosts together, whichever is longer.
 */
export function minTimeOf({ hosts, linksPerHost }: BenchSite, limits: Limits): number {
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
