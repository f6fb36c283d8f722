import {
  type CarriedSettings,
  carryPatterns,
  carryStatuses,
  carryTimeout,
  nothingCarried,
} from './carried.ts'

/**
 * A `.lycheeignore`: a pattern a line, `#` before comments.
 * @see https://lychee.cli.rs/recipes/excluding-links/
 */
export function readLycheeIgnore(text: string, path: string): CarriedSettings {
  const settings = nothingCarried()
  const patterns = text.split(/\r?\n/).flatMap((line, index) => {
    const pattern = line.trim()
    return pattern === '' || pattern.startsWith('#')
      ? []
      : [{ pattern, origin: `${path}:${index + 1}` }]
  })
  carryPatterns(settings, 'exclude', patterns)
  return settings
}

/** Keys that may hold secrets, which are not copied. */
const SECRET_KEYS = ['header', 'headers', 'basic_auth', 'github_token', 'cookie_jar']

/**
 * A `lychee.toml`.
 * @see https://lychee.cli.rs/guides/config/
 */
export async function readLycheeConfig(text: string, path: string): Promise<CarriedSettings> {
  const settings = nothingCarried()
  const table = await readToml(text)
  if (!table) {
    settings.notes.push(`${path} is not valid TOML, so nothing of it is carried over`)
    return settings
  }
  const exclude = textsOf(table.exclude)
  const include = textsOf(table.include)
  const withOrigin = (patterns: readonly string[]) =>
    patterns.map((pattern) => ({ pattern, origin: path }))
  carryPatterns(settings, 'exclude', withOrigin(exclude))
  // There, `include` only lists exceptions once there is an `exclude`.
  if (exclude.length === 0) carryPatterns(settings, 'include', withOrigin(include))
  else if (include.length > 0) {
    settings.notes.push(
      `${path}: include lists exceptions from exclude there, and everything that is checked here`,
    )
  }
  carryTimeout(settings, secondsOf(table.timeout), path)
  carryStatuses(settings, JSON.stringify(table.accept) ?? '', path)
  if (table.include_fragments === true) settings.fragments = { origin: path }
  if (textsOf(table.exclude_path).length > 0) {
    settings.notes.push(`${path}: exclude_path names files; here files names those to check`)
  }
  if (textsOf(table.remap).length > 0) {
    settings.notes.push(`${path}: remap has no counterpart`)
  }
  const secrets = SECRET_KEYS.filter((key) => isFilled(table[key]))
  if (secrets.length > 0) {
    settings.notes.push(
      `${path}: ${secrets.join(' and ')} may hold secrets and is not copied; see links.headers`,
    )
  }
  return settings
}

/** The parser is loaded only where there is such a file. */
async function readToml(text: string): Promise<Record<string, unknown> | undefined> {
  const { parse, TomlError } = await import('smol-toml')
  try {
    return parse(text)
  } catch (error) {
    if (error instanceof TomlError || error instanceof RangeError) return
    throw error
  }
}

function textsOf(value: unknown): string[] {
  return [value].flat().filter((item) => typeof item === 'string')
}

function isFilled(value: unknown): boolean {
  return Array.isArray(value) ? value.length > 0 : value !== undefined && value !== ''
}

/** A number of seconds, or a duration such as `30s` or `1m`. */
function secondsOf(value: unknown): number {
  if (typeof value === 'number') return value
  const [, count, unit] = /^(\d{1,6})(s|m|min)?$/.exec(typeof value === 'string' ? value : '') ?? []
  return Number(count) * (unit?.startsWith('m') ? 60 : 1)
}
