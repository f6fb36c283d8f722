/** What arXiv knows of a paper's publication and code. */

import { identify } from '../../../identity/identify.ts'
import type { PaperMetadata } from '../../../links/result.ts'
import { readVenue, type VenueReading } from './read.ts'

export type Acceptance = Extract<VenueReading, { kind: 'accepted' }>

/**
 * The conference or journal that published a paper, of what its publisher calls the proceedings; with
 * the year of publication where that name has none.
 */
export function publicationOf({ container = '', published = '' }: PaperMetadata) {
  const year = /^\d{4}/.exec(published)?.[0] ?? ''
  const name = container.replaceAll('&', 'and')
  const whole = readVenue(name, true)
  const reading = whole.kind === 'unclear' ? readVenue(`${name}, ${year}`, true) : whole
  if (reading.kind !== 'accepted' || EXTENDED.test(container)) return
  // The conference is in the year of its proceedings, or in the one before.
  const late = Number(year) - reading.year
  return year !== '' && late >= 0 && late <= 1 ? { ...reading, words: container } : undefined
}

/** What a conference publishes beside its papers. */
const EXTENDED = /\b(?:extended abstracts|adjunct|companion|posters|workshops?)\b/i

/** Years from a paper's date to its venue; with more, another paper is probably meant. */
const MAX_YEARS = 4

/** Where a paper was accepted, if its comment or its reference says so and its date allows it. */
export function acceptanceOf({ comment = '', journalRef = '', ...paper }: PaperMetadata) {
  const readings = [readVenue(comment), readVenue(journalRef, true)]
  const found = readings.find((reading) => reading.kind === 'accepted')
  const published = Number(paper.published?.slice(0, 4))
  if (!found || paper.isWithdrawn) return
  return Number.isNaN(published) || isInTime(found.year, published - 1) ? found : undefined
}

/** Whether a venue of one year fits a paper or a row of another. */
export function isInTime(venue: number, paper: number): boolean {
  return venue >= paper && venue <= paper + MAX_YEARS
}

/** Words that say whose code an address is, so far before it, in UTF-16 code units. */
const MAX_BEFORE = 60
const OWN = /\b(?:codes?|implementation|repo|repository|github|source|available|released?)\b/i
const OTHERS =
  /\b(?:based|baseline|builds?|built|fork|forked|template|style|dataset|following|using)\b/i

/** In UTF-16 code units; the cache keeps less. */
const MAX_COMMENT = 600

/** The address of the one repository that a paper's comment names as its code. */
export function codeOf({ comment = '', isWithdrawn }: PaperMetadata): string | undefined {
  if (isWithdrawn) return
  const text = comment.slice(0, MAX_COMMENT)
  const found = Array.from(text.matchAll(REPOSITORY), ({ 1: path = '', index }) => ({
    before: text.slice(Math.max(index - MAX_BEFORE, 0), index),
    url: `https://${path.replace(/(?:\.git)?\.?$/, '')}`,
  }))
  const [first] = found
  if (!first || new Set(found.map(({ url }) => identify(url))).size > 1) return
  return OWN.test(first.before) && !OTHERS.test(first.before) ? first.url : undefined
}

const REPOSITORY =
  /(?<![\w./-])(?:https?:\/\/)?(?:www\.)?((?:github|gitlab)\.com\/[\w-]{1,39}\/[\w.-]{1,100})(?![\w/-])/gi
