/** The hosts and links of a fake web, the same in each run. */

export interface BenchHost {
  /** One of the loopback network 127/8, all of which Linux answers for. */
  address: string
  /** Milliseconds before it answers. */
  latency: number
}

export interface BenchSite {
  hosts: readonly BenchHost[]
  /** On each host. */
  linksPerHost: number
}

/** Hosts with latencies spread evenly from `min` to `max`, shuffled. */
export function createSite(
  count: number,
  linksPerHost: number,
  [min, max]: readonly [number, number],
): BenchSite {
  const step = (max - min) / (count - 1)
  const latencies = shuffled(Array.from({ length: count }, (_, index) => min + step * index))
  return {
    hosts: latencies.map((latency, index) => ({ address: addressOf(index), latency })),
    linksPerHost,
  }
}

/** All links of a site, shuffled like those of a list. */
export function linksOf({ hosts, linksPerHost }: BenchSite, port: number): string[] {
  return shuffled(
    hosts.flatMap(({ address }) =>
      Array.from({ length: linksPerHost }, (_, page) => `http://${address}:${port}/page-${page}`),
    ),
  )
}

/** The list for all checkers. */
export function toMarkdown(links: readonly string[]): string {
  const entries = links.map((link, index) => `- [Project ${index}](${link}) - What it is for.`)
  return `# A list\n\n${entries.join('\n')}\n`
}

function addressOf(index: number): string {
  return `127.${10 + Math.floor(index / 40_000)}.${1 + (Math.floor(index / 200) % 200)}.${1 + (index % 200)}`
}

/** Fisher and Yates's shuffle, always the same. */
function shuffled<Item>(items: readonly Item[]): Item[] {
  const random = createRandom(1)
  const all = [...items]
  for (let last = all.length - 1; last > 0; last--) {
    const other = Math.floor(random() * (last + 1))
    const item = all[last]!
    all[last] = all[other]!
    all[other] = item
  }
  return all
}

/** Numbers from 0 to below 1, the same for the same seed (Mulberry32). */
export function createRandom(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}
