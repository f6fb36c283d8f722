/** A checked configuration as it is written, before defaults are filled in. */
export type RawSettings = Readonly<Record<string, unknown>>

/** Lists of both files count. Of the others the nearer file's replaces the farther one's. */
const JOINED = ['files', 'ignore', 'sets', 'retire', 'links.exclude', 'links.include']

/**
 * Merges two valid configurations. The nearer one has the last word: mappings are merged key by key, of a
 * rule a bare severity changes the severity only. Lists are joined where both mean something; own `ignore`s
 * come first, own globs last, so that one that starts with `!` excludes what the other file names.
 */
export function mergeSettings(near: RawSettings, far: RawSettings): RawSettings {
  const { extends: _, ...rest } = far
  return mergeMappings(near, rest, '')
}

function mergeMappings(near: RawSettings, far: RawSettings, path: string): RawSettings {
  const keys = new Set([...Object.keys(far), ...Object.keys(near)])
  return Object.fromEntries(
    Array.from(keys, (key) => [key, mergeValues(near[key], far[key], path + key)]),
  )
}

function mergeValues(near: unknown, far: unknown, path: string): unknown {
  if (near === undefined) return far
  if (far === undefined) return near
  if (Array.isArray(near) && Array.isArray(far)) {
    if (!JOINED.includes(path)) return near
    return path === 'ignore' ? [...near, ...far] : [...far, ...near]
  }
  const isRule = /^rules\.[^.]+$/.test(path)
  if (isMapping(near) && isMapping(far)) return mergeMappings(near, far, `${path}.`)
  if (isRule && typeof near === 'string' && isMapping(far)) return { ...far, severity: near }
  if (isRule && isMapping(near) && typeof far === 'string') return { severity: far, ...near }
  return near
}

function isMapping(value: unknown): value is RawSettings {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
