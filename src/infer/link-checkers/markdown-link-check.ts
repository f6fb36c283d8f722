import { parseJson } from '../../text/json.ts'
import {
  type CarriedSettings,
  carryPatterns,
  carryStatuses,
  carryTimeout,
  nothingCarried,
} from './carried.ts'

/**
 * The configuration of markdown-link-check.
 * @see https://github.com/tcort/markdown-link-check#config-file-format
 */
export function readMarkdownLinkCheck(text: string, path: string): CarriedSettings {
  const settings = nothingCarried()
  const config = readConfig(text)
  if (!config) {
    settings.notes.push(`${path} is not valid JSON, so nothing of it is carried over`)
    return settings
  }
  const patterns = listOf(config.ignorePatterns).flatMap((item) => {
    const { pattern } = (item ?? {}) as { pattern?: unknown }
    return typeof pattern === 'string' ? [{ pattern, origin: path }] : []
  })
  carryPatterns(settings, 'exclude', patterns)
  carryTimeout(settings, secondsOf(config.timeout), path)
  carryStatuses(settings, JSON.stringify(config.aliveStatusCodes) ?? '', path)
  if (listOf(config.httpHeaders).length > 0) {
    settings.notes.push(
      `${path}: httpHeaders may hold secrets and is not copied; see links.headers`,
    )
  }
  // Those for links to files of the repository are not needed: these are looked up there.
  const rewritten = listOf(config.replacementPatterns).filter((item) => {
    const { pattern } = (item ?? {}) as { pattern?: unknown }
    return typeof pattern === 'string' && /http/i.test(pattern)
  })
  if (rewritten.length > 0) {
    settings.notes.push(`${path}: replacementPatterns has no counterpart for links to other sites`)
  }
  return settings
}

function readConfig(text: string): Readonly<Record<string, unknown>> | undefined {
  const value = parseJson(text)
  return typeof value === 'object' && value !== null ? { ...value } : undefined
}

function listOf(value: unknown): unknown[] {
  return Array.isArray(value) ? value : []
}

const UNITS: Readonly<Record<string, number>> = { ms: 0.001, s: 1, m: 60, h: 3600 }

/** A duration as the package ms reads it: `20s`, `1m`, a number of milliseconds. */
function secondsOf(value: unknown): number {
  const [, count, unit = 'ms'] = /^(\d{1,9}) ?(ms|s|m|h)?$/.exec(String(value)) ?? []
  return Number(count) * (UNITS[unit] ?? Number.NaN)
}
