/**
 * Our hidden marks: HTML comments that tell our comments from each other, and
 * remember what was told. They hold hashes and words of ours, never a text of
 * others; nothing that we quote can hold one (`report/github-markdown.ts`).
 */

import { shortHash } from '../../lint/key.ts'
import type { ReportFinding } from '../../report/model.ts'

/** What one of our bodies says of itself. */
export interface Marker {
  /** Whether the body tells how the whole change stands. */
  isSummary: boolean
  /** Whether the body says that its findings are gone. */
  isFixed: boolean
  /** Whether there were more marks than it has room for. */
  isFull: boolean
  /** Marks of findings told in comments on lines. */
  reported: readonly string[]
  /** Marks of findings told in the body's own list. */
  listed: readonly string[]
}

/** Marks that a body remembers; a review of more is no review. */
const MOST_MARKS = 1500

const NAME = 'awesome-keeper'
const MARKER = /<!-- awesome-keeper(?::([0-9a-f]{16}))?((?: [a-z0-9]{1,16})*) -->/g
const MARK = /^[0-9a-f]{16}$/

/**
 * A mark for each finding: a hash of its key and of how many findings before it
 * have the same. New ones come first, so that theirs do not depend on others.
 */
export function marksOf(findings: readonly ReportFinding[]): Map<ReportFinding, string> {
  const counts = new Map<string, number>()
  const marks = new Map<ReportFinding, string>()
  for (const finding of findings.toSorted((a, b) => Number(b.new) - Number(a.new))) {
    const count = counts.get(finding.key) ?? 0
    counts.set(finding.key, count + 1)
    marks.set(finding, shortHash(JSON.stringify([finding.key, count])))
  }
  return marks
}

/** @param id tells two jobs of one repository apart; empty for the only one */
export function formatMarker(id: string, marker: Partial<Marker>): string {
  const all = { told: [...new Set(marker.reported)], listed: [...new Set(marker.listed)] }
  const told = all.told.slice(0, MOST_MARKS)
  const listed = all.listed.slice(0, MOST_MARKS - told.length)
  const isFull = told.length + listed.length < all.told.length + all.listed.length
  const words = [
    NAME + (id === '' ? '' : `:${shortHash(id)}`),
    ...(marker.isSummary ? ['summary'] : []),
    ...(marker.isFixed ? ['fixed'] : []),
    ...(isFull || marker.isFull ? ['full'] : []),
    ...told,
    ...(listed.length > 0 ? ['listed', ...listed] : []),
  ]
  return `<!-- ${words.join(' ')} -->`
}

/** What the marker in a body of ours says, or nothing where it has none with this id. */
export function parseMarker(body: string, id: string): Marker | undefined {
  const wanted = id === '' ? undefined : shortHash(id)
  const found = Array.from(body.matchAll(MARKER)).findLast(([, name]) => name === wanted)
  if (!found) return
  const words = (found[2] ?? '').trim().split(' ')
  const border = words.includes('listed') ? words.indexOf('listed') : words.length
  return {
    isSummary: words.includes('summary'),
    isFixed: words.includes('fixed'),
    isFull: words.includes('full'),
    reported: words.slice(0, border).filter((word) => MARK.test(word)),
    listed: words.slice(border).filter((word) => MARK.test(word)),
  }
}

/** Whether a body has our mark with this id; it is ours only if our token wrote it, too. */
export function isMarked(body: string, id: string): boolean {
  return parseMarker(body, id) !== undefined
}

/** Whether a text holds what could be taken for a mark of ours, whatever its id. */
export function hasMarker(text: string): boolean {
  return /<!-*\s*awesome-keeper/i.test(text)
}

/** A body without our marks. */
export function withoutMarkers(body: string): string {
  return body.replace(MARKER, '').trimEnd()
}
