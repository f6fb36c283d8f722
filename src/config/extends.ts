import { variablesOf } from '../links/http/variables.ts'
import { enumerate } from '../text/phrases.ts'
import { quoteInput } from '../text/quote.ts'
import { type ConfigLayer, mistakeAt, readLayer, toConfig } from './load.ts'
import { mergeSettings, type RawSettings } from './merge.ts'
import {
  type ConfigReference,
  MAX_EXTENDED_SIZE,
  parseReference,
  referenceName,
} from './reference.ts'
import type { Config } from './schema.ts'

/** So many configurations may stand behind one; each costs a request. */
const MAX_DEPTH = 3

/** The text of another repository's file, or why there is none, as a clause. */
export type ReferencedText = { kind: 'text'; text: string } | { kind: 'missing'; why: string }

export type ReadReference = (reference: ConfigReference) => Promise<ReferencedText>

export interface ExtendsOptions {
  /** Whose configurations may be used. */
  owners: readonly string[]
  /** What to do about one of another owner: ends the sentence. */
  otherwise: string
  read: ReadReference
}

export interface ExtendedConfig {
  config: Config
  /** What extended configurations may not use, so that it was left out; one line each. */
  notes: string[]
}

/**
 * Reads a configuration with all that it extends: the nearer file has the last word, lists are joined.
 * Only the configuration itself may use environment variables and private addresses.
 * @param text the content of the file
 * @param path shown in messages
 * @throws {ConfigError} with all mistakes of the first text that has some; a mistake of `extends` is placed
 * where it stands: another owner, a cycle, a chain that is too long, a file that cannot be read
 */
export async function extendConfig(
  text: string,
  path: string,
  options: ExtendsOptions,
): Promise<ExtendedConfig> {
  const own = readLayer(text, path)
  if (own.config.extends === undefined) return { config: own.config, notes: [] }
  const extended: ConfigLayer[] = []
  const seen = new Set<string>()
  for (let layer = own; layer.config.extends !== undefined; ) {
    const isLast = extended.length === MAX_DEPTH
    layer = await readNext(layer, layer.config.extends, { ...options, seen, isLast })
    extended.push(layer)
  }
  const trimmed = extended.map(withoutTrust)
  const settings = [own.settings, ...trimmed.map(({ settings }) => settings)]
  const merged = settings.reduceRight((far, near) => mergeSettings(near, far))
  return {
    config: toConfig(merged, own),
    notes: trimmed.flatMap(({ note }) => note ?? []),
  }
}

async function readNext(
  layer: ConfigLayer,
  written: string,
  {
    owners,
    otherwise,
    read,
    seen,
    isLast,
  }: ExtendsOptions & { seen: Set<string>; isLast: boolean },
): Promise<ConfigLayer> {
  const reference = parseReference(written)
  const shown = `"${quoteInput(written, Number.POSITIVE_INFINITY)}"`
  const fail = (message: string) => mistakeAt(layer, ['extends'], message)
  if (!reference) throw fail(`${shown} is no reference`)
  const name = referenceName(reference)
  const isAllowed = owners.some((owner) => owner.toLowerCase() === reference.owner.toLowerCase())
  if (!isAllowed) throw fail(`${shown} belongs to another owner; ${otherwise}`)
  const key = `${reference.owner}/${reference.repo}`.toLowerCase() + name.slice(name.indexOf(':'))
  if (seen.has(key)) throw fail(`${shown} leads back to itself; remove one of the two`)
  seen.add(key)
  if (isLast)
    throw fail(`${shown} is one too many; at most ${MAX_DEPTH} files may follow one another`)
  const found = await read(reference)
  if (found.kind === 'missing') throw fail(`${shown} cannot be read: ${found.why}`)
  if (Buffer.byteLength(found.text) > MAX_EXTENDED_SIZE) throw fail(`${shown} is larger than 64 KB`)
  return readLayer(found.text, name)
}

/** Of another repository, what could read the environment or reach a private network is left out. */
function withoutTrust({ path, settings }: ConfigLayer): { settings: RawSettings; note?: string } {
  const { links } = settings
  if (!isMapping(links)) return { settings }
  const leftOut = new Set<string>()
  const { 'allow-private': ranges, headers, ...rest } = links
  if (Array.isArray(ranges) && ranges.length > 0) leftOut.add('links.allow-private')
  const kept: Record<string, unknown> = {}
  for (const [host, values] of Object.entries(isMapping(headers) ? headers : {})) {
    const allowed = Object.entries(values as Record<string, string>).filter(([, value]) => {
      const names = variablesOf(value)
      for (const name of names) leftOut.add(`$${quoteInput(name)}`)
      return names.length === 0
    })
    kept[host] = Object.fromEntries(allowed)
  }
  const trimmed = {
    ...settings,
    links: { ...rest, ...(headers !== undefined && { headers: kept }) },
  }
  if (leftOut.size === 0) return { settings: trimmed }
  const what = enumerate([...leftOut], 'or')
  const note = `${path} is extended, so it may not use ${what}. Write that into your own configuration.`
  return { settings: trimmed, note }
}

function isMapping(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
