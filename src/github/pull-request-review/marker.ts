/** The hidden markers of a review: they identify our comments and list what was reported. */

import { formatBody, readBody } from '../markers.ts'

export { hasMarker } from '../markers.ts'

export interface Marker {
  /** Whether the body is a summary of the whole change. */
  isSummary: boolean
  /** Whether the body reports that its findings are fixed. */
  isFixed: boolean
  /** Whether there were more marks than fit. */
  isFull: boolean
  /** Marks of findings reported in comments on lines. */
  reported: readonly string[]
  /** Marks of findings listed in the body itself. */
  listed: readonly string[]
}

const MAX_MARKS = 1500
const MARK = /^[0-9a-f]{16}$/

/**
 * The body of a review or comment with our words.
 * @param id the instance: distinguishes two jobs of one repository; empty for the only one
 */
export function withMarker(text: string, id: string, marker: Partial<Marker>): string {
  const all = { reported: [...new Set(marker.reported)], listed: [...new Set(marker.listed)] }
  const reported = all.reported.slice(0, MAX_MARKS)
  const listed = all.listed.slice(0, MAX_MARKS - reported.length)
  const isFull = reported.length + listed.length < all.reported.length + all.listed.length
  const data = [
    ...(marker.isSummary ? ['summary'] : []),
    ...(marker.isFixed ? ['fixed'] : []),
    ...(isFull || marker.isFull ? ['full'] : []),
    ...reported,
    ...(listed.length > 0 ? ['listed', ...listed] : []),
  ]
  return formatBody('review', id, { words: text, data: data.join(' '), below: '' })
}

/** The marker of a body, or nothing where it does not begin with one of this id. */
export function parseMarker(body: string, id: string): Marker | undefined {
  const found = readBody(body, 'review', id)
  if (!found) return
  const words = found.data.split(' ')
  const border = words.includes('listed') ? words.indexOf('listed') : words.length
  return {
    isSummary: words.includes('summary'),
    isFixed: words.includes('fixed'),
    isFull: words.includes('full'),
    reported: words.slice(0, border).filter((word) => MARK.test(word)),
    listed: words.slice(border).filter((word) => MARK.test(word)),
  }
}

/** Whether a body has our marker with this id; it is ours only if our token wrote it, too. */
export function isMarked(body: string, id: string): boolean {
  return parseMarker(body, id) !== undefined
}

/** What a body of ours says, without its markers. */
export function withoutMarkers(body: string, id: string): string {
  return readBody(body, 'review', id)?.words ?? body
}
