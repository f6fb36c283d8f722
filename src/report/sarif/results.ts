import type {
  Fix,
  Message,
  Region,
  ReportingDescriptor,
  Result,
  Location as SarifLocation,
} from 'sarif'
import { type Location, location } from 'vfile-location'
import { plainText } from '../../lint/message.ts'
import { visible } from '../../text/printable.ts'
import { truncate } from '../../text/truncate.ts'
import type { ReportFinding } from '../model.ts'
import { covers, truncateMessage, unmentionedPlaces } from '../text/message.ts'
import { LEVELS } from './rules.ts'

/** Code units of an edit; one that moves a row has all lines between the two places. */
const MAX_EDIT_LENGTH = 20_000
/** GitHub keeps so many locations of a result. */
const MAX_RELATED = 100

const WINDOWS_DRIVE = /^[A-Za-z]:[\\/]/

export interface ResultOptions {
  texts: ReadonlyMap<string, string>
  hasBase: boolean
  hasCheckout: boolean
}

/** Findings as results in their order, one by one, so that the caller can stop at a limit. */
export function* resultsOf(
  findings: readonly ReportFinding[],
  rules: readonly ReportingDescriptor[],
  { texts, hasBase, hasCheckout }: ResultOptions,
): Generator<Result> {
  const indexes = new Map(rules.map(({ id }, index) => [id, index]))
  const places = new Map(Array.from(texts, ([path, text]) => [path, location(text)]))
  const counts = new Map<string, number>()
  for (const finding of findings) {
    const { rule, severity, path, key } = finding
    const same = JSON.stringify([path, key])
    const count = (counts.get(same) ?? 0) + 1
    counts.set(same, count)
    const fixes = fixesOf(finding, places.get(path))
    const related = relatedOf(finding)
    yield {
      ruleId: rule,
      ruleIndex: indexes.get(rule)!,
      level: LEVELS[severity],
      message: messageOf(finding, related),
      locations: [
        { physicalLocation: { artifactLocation: fileOf(path), region: regionOf(finding) } },
      ],
      ...(related.length > 0 && { relatedLocations: related.map(locationOf) }),
      partialFingerprints: {
        'awesomeKeeperKey/v1': key,
        ...(!hasCheckout && { primaryLocationLineHash: `${hashOf(key)}:${count}` }),
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

/** A place besides the finding's own; its id is its index, counted from 1. */
type RelatedPlace = { path: string; line: number; endLine?: number; message?: string }

/** The related places, and others that the message names. */
function relatedOf({ parts, related = [], path }: ReportFinding): RelatedPlace[] {
  const places: RelatedPlace[] = [...related]
  for (const part of parts) {
    if (part.kind !== 'place') continue
    const { kind: _, ...place } = { path, ...part }
    if (!places.some((other) => covers(place, other))) places.push(place)
  }
  return places.slice(0, MAX_RELATED)
}

/** GitHub shows a related place only where the message links its id. */
function messageOf(finding: ReportFinding, related: readonly RelatedPlace[]): Message {
  const parts = truncateMessage(finding.parts)
  if (related.length === 0) return { text: literal(plainText(parts)) }
  const words = parts.map((part) => {
    const words = escapeBrackets(visible(plainText([part])))
    if (part.kind !== 'place') return words
    const index = related.findIndex((other) => covers({ path: finding.path, ...part }, other))
    return index < 0 ? words : `[${words}](${index + 1})`
  })
  const [unmentioned] = unmentionedPlaces(finding)
  const id = unmentioned ? related.indexOf(unmentioned) + 1 : 0
  const see = unmentioned && id > 0 ? ` (see [line ${unmentioned.line}](${id}))` : ''
  return { text: words.join('').trim() + see }
}

/** Plain text in a SARIF message, where only `[…](…)` is markup. */
function literal(text: string): string {
  const words = visible(text).trim()
  return words.includes('](') ? escapeBrackets(words) : words
}

function escapeBrackets(text: string): string {
  return text.replace(/[\\[\]]/g, '\\$&')
}

function locationOf({ path, line, endLine, message }: RelatedPlace, index: number): SarifLocation {
  return {
    id: index + 1,
    physicalLocation: {
      artifactLocation: fileOf(path),
      region: { startLine: line, ...(endLine !== undefined && { endLine }) },
    },
    ...(message !== undefined && { message: { text: literal(truncate(message, 600)) } }),
  }
}

type FindingRange = Pick<ReportFinding, 'line' | 'column' | 'endLine' | 'endColumn'>

function regionOf({ line, column, endLine, endColumn }: FindingRange): Region {
  return { startLine: line, startColumn: column, endLine, endColumn }
}

/** Each fix that a person may choose from. */
function fixesOf(finding: ReportFinding, places: Location | undefined): Fix[] {
  const { path, expected = [], fix } = finding
  const edits = expected.map((text) => ({ region: regionOf(finding), text }))
  const [start, end] = fix?.range.map((offset) => places?.toPoint(offset)) ?? []
  if (fix && start && end) {
    const region = regionOf({ ...start, endLine: end.line, endColumn: end.column })
    edits.push({ region, text: fix.text })
  }
  return edits
    .filter(({ text }) => text.length <= MAX_EDIT_LENGTH)
    .map(({ region: deletedRegion, text }) => {
      const replacements = [{ deletedRegion, insertedContent: { text } }]
      return { artifactChanges: [{ artifactLocation: fileOf(path), replacements }] }
    })
}

/** A file by its path in the repository; of a file elsewhere only the name, which is no secret. */
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
