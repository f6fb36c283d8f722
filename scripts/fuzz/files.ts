import { stringify } from 'yaml'
import { ConfigError, parseConfig } from '../../src/config/load.ts'
import { createCache, record, restoreFailing } from '../../src/links/cache/entries.ts'
import { formatCache, parseCache } from '../../src/links/cache/format.ts'
import type { LinkStatus } from '../../src/links/result.ts'
import { mutate, type Random } from './random.ts'

const KEYS = [
  'files', 'ignore', 'rules', 'links', 'review', 'issue', 'date-order', 'severity', 'order', 'match',
  'until', 'timeout', 'headers', 'exclude', 'dead-after', 'runs', 'days', 'labels', '__proto__', 'x',
] // biome-ignore format: one line a kind would be long.

const VALUES = [
  'error', 'on', 'off', true, false, null, 0, -1, 1.5, 1e308, '20s', '7d', '/(a+)+$/', '**/*.md', '!x',
  'newest-first', '2027-01-31', '2027-13-31', '', ' ', '\u0000', '$SECRET', 'https://example.org',
] // biome-ignore format: one line a kind would be long.

const PIECES = [
  ':', ': ', '\n', '\n  ', '- ', '&a ', '*a', '<<: *a', '!!map ', '!!binary ', '%YAML 1.1\n', '---\n',
  '...\n', '{', '}', '[', ']', '"', "'", '|\n', '>-\n', '#', '\t', '? ', '\uFEFF', '\u0000', '\\',
] // biome-ignore format: one line a kind would be long.

/** Any text is a configuration, or has mistakes with their lines. */
export function checkConfiguration(random: Random): void {
  const text = mutate(random, stringify(value(random, 4)), PIECES)
  try {
    parseConfig(text, 'config.yml')
  } catch (error) {
    if (!(error instanceof ConfigError)) {
      throw new Error(`not a mistake: ${JSON.stringify(text)}`, { cause: error })
    }
    const lines = text.split(/\r\n|\r|\n/).length
    const places = error.mistakes.map(({ line }) => line)
    const isRight = places.length > 0 && places.every((line) => line >= 1 && line <= lines)
    if (!isRight) throw new Error(`lines ${places} of ${lines}: ${JSON.stringify(text)}`)
  }
}

function value(random: Random, depth: number): unknown {
  if (depth === 0 || random.chance(0.3)) return random.pick(VALUES)
  if (random.chance(0.3)) return random.some(4, () => value(random, depth - 1))
  const members = random.some(5, () => [random.pick(KEYS), value(random, depth - 1)] as const)
  return Object.fromEntries(members)
}

const STATUSES: readonly LinkStatus[] = ['alive', 'moved', 'dead', 'blocked', 'unreachable']

/** Any text is a cache that can be used and written, or has a problem. */
export function checkCache(random: Random): void {
  const one = formatCache(cacheOf(random))
  const text = mutate(random, one, [
    formatCache(cacheOf(random)),
    '"',
    '{',
    '}',
    ',',
    '1e999',
    '\n',
  ])
  const parsed = parseCache(text)
  if (parsed.kind !== 'cache') return
  const { cache } = parsed
  record(
    cache,
    { url: 'https://a.example/', status: 'dead', reason: 'x', attempts: 1, source: 'web' },
    1e12,
  )
  restoreFailing(cache, [])
  const written = formatCache(cache)
  const again = parseCache(written)
  const isWhole =
    again.kind === 'cache' && again.dropped === 0 && formatCache(again.cache) === written
  if (!isWhole)
    throw new Error(`a cache that is read is not written whole: ${JSON.stringify(text)}`)
}

function cacheOf(random: Random) {
  const cache = createCache()
  for (const url of random.some(
    6,
    () => `https://${random.below(9)}.example.org/${random.below(3)}`,
  )) {
    const status = random.pick(STATUSES)
    record(
      cache,
      { url, status, reason: status, attempts: 1, source: 'web' },
      1.7e12 + random.below(1e10),
    )
  }
  return cache
}
