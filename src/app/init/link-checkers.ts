import { basename, dirname } from 'node:path'
import {
  type CarriedPattern,
  type CarriedSettings,
  nothingCarried,
} from '../../infer/link-checkers/carried.ts'
import { readLycheeConfig, readLycheeIgnore } from '../../infer/link-checkers/lychee.ts'
import { readMarkdownLinkCheck } from '../../infer/link-checkers/markdown-link-check.ts'
import { PatternMatcher } from '../../links/patterns.ts'
import { amount } from '../../text/phrases.ts'
import { readText } from './lists.ts'

type CarriedReader = (text: string, path: string) => CarriedSettings | Promise<CarriedSettings>

/** Configurations of other link checkers, by the names of their files. */
const READERS: readonly [name: RegExp, read: CarriedReader][] = [
  [/^\.lycheeignore$/, readLycheeIgnore],
  [/^\.?lychee\.toml$/, readLycheeConfig],
  [
    /^\.?(?:markdown[-_.]?link[-_.]?check|mlc)(?:[-_.](?:config|rc))?\.json$/i,
    readMarkdownLinkCheck,
  ],
]
/** Where they are looked for. */
const FOLDERS = ['.', '.github', '.github/workflows', '.config', 'config']
/** In bytes. */
const MAX_SIZE = 256 * 1024
/** With more patterns, those that match no link of the lists are left out. */
const MAX_UNUSED = 12
/** A configuration with more patterns is not read by anybody. */
const MAX_PATTERNS = 100
/** In UTF-16 code units. */
const MAX_PATTERN_LENGTH = 500

export interface CarriedFiles {
  /** The files that were read. */
  paths: string[]
  settings: CarriedSettings
}

/**
 * What the repository’s other link checkers are configured to do.
 * @param all the paths of the repository
 * @param urls the links of its lists
 */
export async function readLinkCheckers(
  root: string,
  all: readonly string[],
  urls: readonly string[],
  warn: (message: string) => void,
): Promise<CarriedFiles> {
  const settings = nothingCarried()
  const paths: string[] = []
  for (const path of all) {
    const [, read] = READERS.find(([name]) => name.test(basename(path))) ?? []
    if (!read || !FOLDERS.includes(dirname(path))) continue
    const text = readText(root, path, warn, MAX_SIZE)
    if (text === undefined) continue
    paths.push(path)
    const { exclude, include, notes, ...rest } = await read(text, path)
    for (const pattern of exclude) settings.exclude.push(pattern)
    for (const pattern of include) settings.include.push(pattern)
    for (const note of notes) settings.notes.push(note)
    Object.assign(settings, rest)
  }
  settings.exclude = limited(inUse(distinct(settings.exclude), urls, settings.notes), settings)
  settings.include = limited(distinct(settings.include), settings)
  return { paths, settings }
}

function distinct(patterns: readonly CarriedPattern[]): CarriedPattern[] {
  const first = new Map<string, CarriedPattern>()
  for (const each of patterns) if (!first.has(each.pattern)) first.set(each.pattern, each)
  return [...first.values()]
}

/** The first patterns, so that the configuration stays one that can be read. */
function limited(
  patterns: readonly CarriedPattern[],
  { notes }: Pick<CarriedSettings, 'notes'>,
): CarriedPattern[] {
  const short = patterns.filter(({ pattern }) => pattern.length <= MAX_PATTERN_LENGTH)
  const kept = short.slice(0, MAX_PATTERNS)
  const left = patterns.length - kept.length
  if (left > 0) notes.push(`${amount(left, 'pattern')} that are too many or too long`)
  return kept
}

/** All patterns if they are few, otherwise those that exclude something. */
function inUse(
  patterns: readonly CarriedPattern[],
  urls: readonly string[],
  notes: string[],
): CarriedPattern[] {
  if (patterns.length <= MAX_UNUSED) return [...patterns]
  const matcher = new PatternMatcher()
  const texts = urls.map((url) => [url])
  const used = patterns.filter(({ pattern }) => {
    const { found, unknown } = matcher.match(new RegExp(pattern, 'u'), texts)
    return found.size + unknown.size > 0
  })
  const unused = patterns.length - used.length
  if (unused > 0) notes.push(`${amount(unused, 'pattern')} that match no link of the lists`)
  return used
}
