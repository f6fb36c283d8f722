import type {
  Fix,
  Message,
  Region,
  ReportingDescriptor,
  Result,
  Location as SarifLocation,
} from 'sarif'
import { type Location, location } from 'vfile-location'
import { truncateCode, visible } from '../../text/printable.ts'
import type { ReportFinding } from '../build.ts'
import { LEVELS } from './rules.ts'

/** Code units of a message: titles in it may have any length. */
const LONGEST_MESSAGE = 600

/** Code units of an edit; a row that moves takes with it all between its old and its new line. */
const LONGEST_EDIT = 20_000

/** GitHub keeps so many locations of a result. */
const MOST_RELATED = 100

const WINDOWS_DRIVE = /^[A-Za-z]:[\\/]/

export interface ResultOptions {
  texts: ReadonlyMap<string, string>
  hasBase: boolean
  hasCheckout: boolean
}

/** Findings as results, in their order and one by one, for who knows when it is enough. */
export function* resultsOf(
  findings: readonly ReportFinding[],
  rules: readonly ReportingDescriptor[],
  { texts, hasBase, hasCheckout }: ResultOptions,
): Generator<Result> {
  const indexes = new Map(rules.map(({ id }, index) => [id, index]))
  const places = new Map(Array.from(texts, ([path, text]) => [path, location(text)]))
  const times = new Map<string, number>()
  for (const finding of findings) {
    const { rule, severity, path, key } = finding
    const same = JSON.stringify([path, key])
    const time = (times.get(same) ?? 0) + 1
    times.set(same, time)
    const fixes = fixesOf(finding, places.get(path))
    yield {
      ruleId: rule,
      ruleIndex: indexes.get(rule)!,
      level: LEVELS[severity],
      message: messageOf(finding),
      locations: [
        { physicalLocation: { artifactLocation: fileOf(path), region: regionOf(finding) } },
      ],
      ...relatedOf(finding),
      partialFingerprints: {
        'awesomeKeeperKey/v1': key,
        ...(!hasCheckout && { primaryLocationLineHash: `${hashOf(key)}:${time}` }),
      },
      ...(hasBase && { baselineState: 'new' }),
      ...(fixes.length > 0 && { fixes }),
    }
  }
}

/** The key's own hash, behind the rule's id. */
function hashOf(key: string): string {
  return key.slice(key.lastIndexOf(':') + 1)
}

/** GitHub shows another place only where the message links it, by its id. */
function messageOf({ message, related: [other] = [] }: ReportFinding): Message {
  if (!other) return { text: literal(message) }
  const words = escapeBrackets(plain(message))
  const line = `line ${other.line}`
  const at = words.search(new RegExp(`\\b${line}\\b`))
  return {
    text:
      at === -1
        ? `${words} (see [${line}](1))`
        : `${words.slice(0, at)}[${line}](1)${words.slice(at + line.length)}`,
  }
}

/** Words of others as plain text of SARIF, in which `[…](…)` alone is markup. */
function literal(text: string): string {
  const words = plain(text)
  return words.includes('](') ? escapeBrackets(words) : words
}

function plain(text: string): string {
  return visible(truncateCode(text, LONGEST_MESSAGE))
}

function escapeBrackets(text: string): string {
  return text.replace(/[\\[\]]/g, '\\$&')
}

function relatedOf({ related = [] }: ReportFinding): { relatedLocations?: SarifLocation[] } {
  if (related.length === 0) return {}
  return {
    relatedLocations: related.slice(0, MOST_RELATED).map(({ path, line, message }, index) => ({
      id: index + 1,
      physicalLocation: { artifactLocation: fileOf(path), region: { startLine: line } },
      message: { text: literal(message) },
    })),
  }
}

function regionOf({ line, column, endLine, endColumn }: ReportFinding): Region {
  return { startLine: line, startColumn: column, endLine, endColumn }
}

/** Each mend that a human may choose from. */
function fixesOf(finding: ReportFinding, places: Location | undefined): Fix[] {
  const { path, expected = [], fix } = finding
  const edits = expected.map((text) => ({ region: regionOf(finding), text }))
  const region = fix && places && regionBetween(places, fix.range)
  if (region) edits.push({ region, text: fix.text })
  return edits
    .filter(({ text }) => text.length <= LONGEST_EDIT)
    .map(({ region: deletedRegion, text }) => ({
      artifactChanges: [
        {
          artifactLocation: fileOf(path),
          replacements: [{ deletedRegion, insertedContent: { text } }],
        },
      ],
    }))
}

function regionBetween(
  places: Location,
  [from, to]: readonly [number, number],
): Region | undefined {
  const start = places.toPoint(from)
  const end = places.toPoint(to)
  if (!start || !end) return
  return {
    startLine: start.line,
    startColumn: start.column,
    endLine: end.line,
    endColumn: end.column,
  }
}

/** A file by its path in the repository; of one that is elsewhere, where is nobody's business. */
function fileOf(path: string) {
  const parts = path.split(WINDOWS_DRIVE.test(path) ? /[\\/]/ : '/')
  const isElsewhere = parts.includes('..') || path.startsWith('/') || WINDOWS_DRIVE.test(path)
  const inside = isElsewhere ? parts.slice(-1) : parts.filter((part) => part !== '.')
  const uri = inside
    .map((part) => encodeURIComponent(part.toWellFormed()))
    .filter((part) => part !== '')
    .join('/')
  return { uri: uri || 'unknown', uriBaseId: '%SRCROOT%' }
}
