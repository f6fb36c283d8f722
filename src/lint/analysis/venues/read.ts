/** What the authors' comment on arXiv says about where a paper is published. */

import { tokensOf, type VenueToken, venueAt, wordAt, yearAt } from './names.ts'

export type VenueReading =
  /** Accepted or published there; `words` are the comment's own. */
  | { kind: 'accepted'; venue: string; year: number; isFindings: boolean; words: string }
  | { kind: 'submitted' }
  /** A workshop, challenge, demonstration or the like of a venue. */
  | { kind: 'beside' }
  /** No known venue with a year, several, or in words that are not understood. */
  | { kind: 'unclear' }

/** In UTF-16 code units; the cache keeps less. */
const MAX_LENGTH = 600

const wordSet = (words: string): ReadonlySet<string> => new Set(words.split(' '))

const SUBMITTED = wordSet(
  'submitted submission submit submitting review reviewing consideration rejected pending if upon acceptance declined not conditionally',
)
const BESIDE = wordSet(
  'workshop workshops ws wksp cvprw iccvw eccvw wacvw icmlw challenge challenges competition competitions winner winning won solution runner tutorial demo demonstration demonstrations doctoral consortium student abstract symposium companion industry industrial late breaking lbw posters panel keynote shared semeval',
)
/** Of another paper, or of more than the paper that was accepted. */
const OTHER = wordSet(
  'extended extension extends extending journal preliminary earlier previous previously prior former shorter supersedes superseded builds follow followup template style format formatted compared supplementary supplement appendix based replaces errata erratum withdrawn dataset results initial original expanded',
)
const ACCEPTING = wordSet(
  'accepted accept published appear appears appeared appearing forthcoming presented proceedings proc',
)
/** What may stand between an accepting word, a name and its year. */
const FILLERS = wordSet(
  'to at in by for as a an the and be of on publication presentation proceedings proc main conference conf track long full regular research paper papers poster oral spotlight highlight ieee cvf acm rsj aaai sigir sigkdd usenix annual international european int l th st nd rd thirty fortieth forty first second third fourth fifth sixth seventh eighth ninth s advances transactions trans journal , ( ) [ ] : - – — \' ’ ‘ ` ´ / & @ * " “ ”',
)
/** What else says nothing about the venue. */
const HARMLESS = wordSet(
  'short early camera ready version final author authors accept accepted published appear appears appeared appearing forthcoming presented this is our my arxiv work article manuscript will with also has been was have it we best award finalist candidate nominee honorable mention outstanding top notable equal contribution contributions contributed equally pmlr first two three page pages p pp figure figures fig figs table tables including includes include references appendices ref refs plus vol volume no number issue code codes data project website web webpage homepage available released release here see url link links github repository models model weights and at from are both minor typos corrected fixed typo revised updated update v main text content datasets benchmarks d b june july august september october november december january february march april may jun jul aug sep oct nov dec findings . ; + # % | ~ !',
)

/** Reads a comment, or a reference to the published paper, which says so by itself. */
export function readVenue(comment: string, isReference = false): VenueReading {
  const text = comment.slice(0, MAX_LENGTH).replace(ADDRESS, blank)
  const clauses = clausesOf(tokensOf(text)).map((tokens) => readClause(tokens, text, isReference))
  const accepted = clauses.flatMap(({ accepted }) => accepted ?? [])
  const has = (doubt: Doubt) => clauses.some((clause) => clause.doubt === doubt)
  const strays = (doubt: Doubt) => clauses.some((one) => one.doubt === doubt && !one.hasVenue)
  const [first] = accepted
  const isOne = accepted.every(({ venue, year }) => venue === first?.venue && year === first.year)
  if (first && isOne && !strays('beside') && !(strays('submitted') && !first.isExplicit)) {
    const { isExplicit: _, ...reading } = first
    return { kind: 'accepted', ...reading }
  }
  return { kind: has('beside') ? 'beside' : has('submitted') ? 'submitted' : 'unclear' }
}

const ADDRESS = /https?:\/\/\S+|\b(?:git(?:hub|lab)\.com|huggingface\.co)\/\S+/g

/** Blanks of the same length, so that the places of all else stay; the end of a sentence, too. */
function blank(address: string): string {
  const sign = address.at(-1) ?? ''
  return ' '.repeat(address.length - 1) + (/[.,;)]/.test(sign) ? sign : ' ')
}

const ABBREVIATED = wordSet(
  'proc conf int intl trans vol no pp fig figs sec assoc anal mach intell comput ling pattern vis natl eq al approx incl dept univ symp j',
)

/** The parts of a comment between semicolons and the ends of sentences. */
function clausesOf(tokens: readonly VenueToken[]): VenueToken[][] {
  const clauses: VenueToken[][] = [[]]
  for (const [index, token] of tokens.entries()) {
    const next = tokens[index + 1]
    const isEnd =
      token.text === ';' ||
      token.text === '!' ||
      token.text === '|' ||
      (token.text === '.' &&
        next !== undefined &&
        next.start > token.end &&
        !ABBREVIATED.has(wordAt(tokens, index - 1)))
    if (isEnd) clauses.push([])
    else clauses.at(-1)?.push(token)
  }
  return clauses
}

type Doubt = 'beside' | 'submitted' | 'other'

interface ReadClause {
  accepted?: {
    venue: string
    year: number
    isFindings: boolean
    words: string
    /** Said in words, not only by the name. */
    isExplicit: boolean
  }
  doubt: Doubt | undefined
  hasVenue: boolean
}

function readClause(tokens: VenueToken[], text: string, isReference: boolean): ReadClause {
  const mentions = mentionsIn(tokens)
  const words = tokens.map(({ text }) => text.toLowerCase())
  const inNames = new Set(mentions.flatMap(({ start, end }) => range(start, end)))
  const rest = words.filter((_, index) => !inNames.has(index))
  const [mention] = mentions.filter(({ year }) => year !== undefined)
  const doubt = doubtOf(rest, mention && wordAt(tokens, mention.end), isReference)
  const result = { doubt, hasVenue: mentions.length > 0 }
  if (mention?.year === undefined || doubt !== undefined) return result
  const isSame = ({ venue, year = mention.year }: VenueMention) =>
    venue === mention.venue && year === mention.year
  if (!mentions.every(isSame)) return { ...result, doubt: 'other' }
  const isExplicit = isReference || followsAcceptance(words, mention.start)
  const isHarmless = rest.every(saysNothing)
  // `ICML 2024 AI for Science` is a workshop of it.
  const next = words[mention.end]
  if (!isHarmless && (!isExplicit || (next !== undefined && !saysNothing(next)))) return result
  const { venue, year } = mention
  const [from = 0, to = 0] = [tokens[0]?.start, tokens.at(-1)?.end]
  const said = text.slice(from, to).replace(/\s+/g, ' ')
  return {
    ...result,
    accepted: {
      venue,
      year,
      isFindings: words.includes('findings'),
      words: withoutEnd(said),
      isExplicit,
    },
  }
}

/** Without the sign before what was left out. */
function withoutEnd(words: string): string {
  let end = words.length
  while (' ,.:('.includes(words[end - 1] ?? 'x')) end--
  return words.slice(0, end)
}

function doubtOf(
  rest: readonly string[],
  next: string | undefined,
  isReference: boolean,
): Doubt | undefined {
  if (next === 'w' || rest.some((word) => BESIDE.has(word))) return 'beside'
  if (rest.some((word) => SUBMITTED.has(word))) return 'submitted'
  if (!isReference && rest.some((word) => OTHER.has(word))) return 'other'
  const version = rest.indexOf('version')
  const isOwn = wordSet('ready final accepted published author authors arxiv s this')
  return version >= 0 && !isOwn.has(rest[version - 1] ?? '') ? 'other' : undefined
}

/** Whether the words before a name say that the paper was accepted, with nothing but fillers between. */
function followsAcceptance(words: readonly string[], start: number): boolean {
  for (let index = start - 1; index >= 0; index--) {
    const word = words[index] ?? ''
    if (ACCEPTING.has(word)) return true
    if (!FILLERS.has(word) && !isNumber(word)) return false
  }
  return false
}

function saysNothing(word: string): boolean {
  return isNumber(word) || FILLERS.has(word) || HARMLESS.has(word)
}

function isNumber(word: string): boolean {
  return /^\p{Nd}+$/u.test(word)
}

function range(start: number, end: number): number[] {
  return Array.from({ length: Math.max(end - start, 0) }, (_, index) => start + index)
}

interface VenueMention {
  venue: string
  year: number | undefined
  /** Of its tokens, the year included if it follows. */
  start: number
  end: number
}

/** Between a name and its year there may be so many signs and words: `(CVPR), Main Track, 2024`. */
const MAX_BETWEEN = 8

/** Known venues, with their years. */
function mentionsIn(tokens: readonly VenueToken[]): VenueMention[] {
  const mentions: VenueMention[] = []
  for (let index = 0; index < tokens.length; index++) {
    const found = venueAt(tokens, index)
    if (!found) continue
    const year = yearBehind(tokens, found.venue, found.end) ?? yearBefore(tokens, index, found.end)
    const end = year?.end ?? found.end
    mentions.push({ venue: found.venue, year: year?.year, start: index, end })
    index = Math.max(year?.end ?? 0, found.end) - 1
  }
  return mentions
}

/** `45`, `vol. 45`, `45 ( 3 )` */
const VOLUME = /^(?:\p{Nd}{1,3}|vol|volume|no|number|issue|\.)$/u

function yearBehind(tokens: readonly VenueToken[], venue: string, from: number) {
  for (let index = from; index <= from + MAX_BETWEEN; index++) {
    const year = yearAt(tokens, index)
    if (year) return year
    const again = venueAt(tokens, index)
    const word = wordAt(tokens, index)
    const isBetween = FILLERS.has(word) || VOLUME.test(word)
    if (again?.venue === venue) index = again.end - 1
    else if (again || !isBetween) return
  }
  return undefined
}

/** `2024 IEEE/CVF Conference on …`, `the 2023 Conference on …` */
function yearBefore(tokens: readonly VenueToken[], start: number, end: number) {
  for (let index = start - 1; index >= Math.max(start - MAX_BETWEEN * 2, 0); index--) {
    const word = wordAt(tokens, index)
    const year = /^\d{4}$/.test(word) ? yearAt(tokens, index) : undefined
    if (year) return { year: year.year, end }
    if (!FILLERS.has(word)) return
  }
  return undefined
}
