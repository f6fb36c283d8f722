import { compiles } from '../../schema/pattern.ts'

/** What the configuration of another link checker becomes here. */

/** A pattern of URLs, and where it stood. */
export interface CarriedPattern {
  pattern: string
  /** `.lycheeignore:3`, `lychee.toml`. */
  origin: string
}

/** What one file of another link checker says. */
export interface CarriedSettings {
  /** URLs that are not to be checked. */
  exclude: CarriedPattern[]
  /** URLs that alone are to be checked. */
  include: CarriedPattern[]
  /** The time limit of a request, where it is longer than ours; a duration. */
  timeout?: { value: string; origin: string }
  /** Fragments of other pages are checked. */
  fragments?: { origin: string }
  /** What is not carried over, and why: one sentence each. */
  notes: string[]
}

/** The longest time limit of a request that our configuration allows, in seconds. */
const MAX_TIMEOUT = 600
/** Our own, in seconds. */
const OUR_TIMEOUT = 20
/** Statuses with which we call a link dead; with any other one it is not. */
const DEAD = [404, 410]
/** More patterns than this are not read. */
const MAX_PATTERNS = 1000

export function nothingCarried(): CarriedSettings {
  return { exclude: [], include: [], notes: [] }
}

/** Adds patterns as JavaScript has them, and notes those that cannot be one. */
export function carryPatterns(
  settings: CarriedSettings,
  key: 'exclude' | 'include',
  patterns: readonly CarriedPattern[],
): void {
  for (const { pattern: theirs, origin } of patterns.slice(0, MAX_PATTERNS)) {
    if (isAboutOtherLinks(theirs)) continue
    const pattern = toPattern(theirs)
    if (pattern !== undefined) settings[key].push({ pattern, origin })
    else settings.notes.push(`${origin}: “${theirs}” is no regular expression of JavaScript`)
  }
  if (patterns.length > MAX_PATTERNS) {
    settings.notes.push(`${patterns[0]?.origin}: only the first ${MAX_PATTERNS} patterns were read`)
  }
}

/** @param seconds how long a request may take */
export function carryTimeout(settings: CarriedSettings, seconds: number, origin: string): void {
  if (!(seconds > OUR_TIMEOUT)) return
  settings.timeout = { value: `${Math.min(Math.round(seconds), MAX_TIMEOUT)}s`, origin }
}

/** Statuses that are accepted everywhere: here only 404 and 410 make a link dead. */
export function carryStatuses(settings: CarriedSettings, text: string, origin: string): void {
  // Ranges such as `200..=299`, too.
  const named = text.match(/\d{3}/g)?.map(Number) ?? []
  const dead = DEAD.filter((status) => named.includes(status))
  if (dead.length === 0) return
  settings.notes.push(
    `${origin}: ${dead.join(' and ')} is accepted on every site there; name the sites in links.accept`,
  )
}

/** Patterns of what is never requested here: fragments, files, mail, this machine. */
function isAboutOtherLinks(pattern: string): boolean {
  return (
    /^\^(?:#|\\?\/(?!\\?\/)|\\?\.)/.test(pattern) ||
    /^\^?(?:mailto|tel|file|(?:https?\??:\\?\/\\?\/)?(?:localhost|127(?:\\?\.|$)))/i.test(pattern)
  )
}

/** Signs that need no backslash, so that the flag `u` forbids one; `-` may in brackets. */
const PLAIN_SIGN = /^[^\w\\^$.*+?()[\]{}|/\s]$/

/** A pattern with the flag `u`: what other engines let pass is written so that it means the same. */
function toPattern(theirs: string): string | undefined {
  const strict = theirs
    .replaceAll('(?P<', '(?<')
    .replace(/\\([\s\S])/g, (pair, sign: string) =>
      PLAIN_SIGN.test(sign) || sign === '_' ? hex(sign) : pair,
    )
  const candidates = [theirs, strict, strict.replace(/(?<!\\)[{}]/g, '\\$&')]
  return candidates.find((source) => compiles(source, 'u'))
}

/** The code of a sign as a pattern has it; one beyond Latin-1 stands for itself. */
function hex(sign: string): string {
  const code = sign.charCodeAt(0)
  return code > 0xff ? sign : `\\x${code.toString(16).padStart(2, '0')}`
}
