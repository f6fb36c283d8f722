import { type LinkResult, metadataOf, type PaperMetadata } from '../../links/result.ts'
import { isGeneric } from '../../list/link-text.ts'
import type { Entry, Link, List } from '../../list/model.ts'
import { greatest } from '../../text/extremes.ts'
import { flatten } from '../../text/phrases.ts'
import { truncate } from '../../text/truncate.ts'
import { comparableTitle, isDescriptive } from '../../titles/comparable.ts'
import { compareTitles, mentionsTitle, type TitleComparison } from '../../titles/compare.ts'
import { plainTitle } from '../../titles/words.ts'
import { escapeUrl } from '../analysis/escape-url.ts'
import { ownText } from '../analysis/own-text.ts'
import { code, line, message, quote } from '../message.ts'
import { type RuleContext, rule } from '../rule.ts'

export default rule(
  {
    id: 'wrong-paper',
    severity: ['warning', 'error'],
    description:
      'A row or bullet whose title is not the title of the paper that it links; an error if another entry has that title.',
    baseline: 'changed-lines',
  },
  (list, context) => {
    const { base, linkResults: results } = context
    if (!results) return
    const claims = claimsOf(list, results)
    const ownWording = scopesInOwnWords(claims, base ? claimsOf(base.list, results) : [])
    const byName = indexBy(claims, ({ entry }) => [comparableTitle(plainTitle(entry.title))])
    const byPaper = indexBy(claims, ({ paper }) => titlesOf(paper.title))
    for (const claim of claims) {
      if (claim.answer === 'same') continue
      const holder = titlesOf(claim.paper.title)
        .flatMap(byName)
        .find((other) => other.entry !== claim.entry && isProof(claim, other))
      if (holder || (claim.answer === 'different' && !ownWording.has(scopeOf(claim.entry)))) {
        reportClaim(claim, holder, byPaper, context)
      }
    }
  },
)

/** An entry, the paper that it links, and whether their titles agree. */
interface PaperClaim {
  entry: Entry
  link: Link
  paper: PaperMetadata
  answer: TitleComparison['answer']
  /** The weighted share of words that both titles have: 0 to 1. */
  score: number
}

function claimsOf(list: List, results: ReadonlyMap<string, LinkResult>): PaperClaim[] {
  return list.entries.flatMap((entry) => {
    const found = paperOf(entry, results)
    return found ? [{ entry, ...found, ...compare(entry, found.link, found.paper) }] : []
  })
}

type LinkedPaper = Pick<PaperClaim, 'link' | 'paper'>

/** The one paper on arXiv that an entry links, otherwise the one that its title links. */
function paperOf(entry: Entry, results: ReadonlyMap<string, LinkResult>): LinkedPaper | undefined {
  const numbers = entry.papers.filter((paper) => paper.startsWith('arxiv:'))
  const linked = entry.links.flatMap((link): LinkedPaper[] => {
    if (link.kind === 'image' || link.kind === 'html-image') return []
    const paper = metadataOf(results, link.url, 'paper')
    return paper ? [{ link, paper }] : []
  })
  if (numbers.length === 0) return publishedPaper(entry, linked)
  return linked.find(
    ({ link, paper }) =>
      isPreprint(paper) &&
      (numbers.length === 1 || (link === entry.mainLink && !isGeneric(link.text))),
  )
}

function isPreprint({ id }: PaperMetadata): boolean {
  return id.startsWith('arXiv:')
}

/** What is published beside a paper has an address like it. */
const BESIDE =
  /\b(?:supp|suppl\w*|appendix|errat\w*|corrigend\w*|correction|video|slides|poster|data|datasets?|book|proceedings|volume|issue|journal|extended|code|demo)\b/i

/** The one paper that an entry without arXiv links: a row anywhere, a bullet by its title. */
function publishedPaper(entry: Entry, linked: readonly LinkedPaper[]): LinkedPaper | undefined {
  const [first] = linked
  if (!first || entry.papers.length > 1) return
  if (linked.some(({ link, paper }) => paper.id !== first.paper.id || BESIDE.test(link.text)))
    return
  // A bullet of a tool may name the paper that it is based on.
  return entry.kind === 'row' || entry.mainLink === first.link ? first : undefined
}

/** Compares the entry's title and the link's text with the paper's title. */
function compare(entry: Entry, link: Link, paper: PaperMetadata): TitleComparison {
  const { title, otherTitles = [], formerTitles = [] } = paper
  const names = link.badge || isGeneric(link.text) ? [entry.title] : [link.text, entry.title]
  const found = names.map((name) => compareTitles(name, title))
  const score = greatest(found.map((comparison) => comparison.score))
  const has = (answer: TitleComparison['answer']) => found.some((one) => one.answer === answer)
  const isKnown = (other: string) =>
    names.some((name) => compareTitles(name, other).answer === 'same')
  if (has('same') || [...otherTitles, ...formerTitles].some(isKnown))
    return { answer: 'same', score }
  // A publisher's short title may be anything: a section, an abbreviation.
  const isClear = isPreprint(paper) || isDescriptive(title)
  const isOther = isClear && has('different') && !mentionsTitle(otherWords(entry, names), title)
  return { answer: isOther ? 'different' : 'unknown', score }
}

/** So much of an entry's other text is searched, in UTF-16 code units. */
const MAX_OTHER_TEXT = 4_000

/** An entry's text besides its title, and the addresses of its links. */
function otherWords(entry: Entry, names: readonly string[]): string {
  const cells = entry.kind === 'row' ? entry.cells.map(({ text }) => text) : [ownText(entry)]
  const addresses = entry.links.map(({ url }) => url)
  let words = [...cells, ...addresses].join('\n')
  for (const name of names) if (name !== '') words = words.replaceAll(name, '\n')
  return words.slice(0, MAX_OTHER_TEXT)
}

/** Claims by comparable titles. */
function indexBy(
  claims: readonly PaperClaim[],
  titlesOf: (claim: PaperClaim) => readonly string[],
): (title: string) => readonly PaperClaim[] {
  const titles = claims.flatMap((claim) =>
    [...new Set(titlesOf(claim))].map((title) => ({ title, claim })),
  )
  const index = Map.groupBy(titles, ({ title }) => title)
  return (title) => (title === '' ? [] : (index.get(title) ?? []).map(({ claim }) => claim))
}

/** Names of a paper in a list: its title, and of one such as `Name: rest` either half. */
function titlesOf(title: string): string[] {
  const plain = plainTitle(title)
  const [name = '', rest = ''] = /^([^:]+):\s*(.+)/.exec(plain)?.slice(1) ?? []
  return [plain, name, rest].map(comparableTitle).filter((found) => found !== '')
}

/**
 * Whether another entry's title proves that a link is wrong: it is the paper's whole title and not
 * only a name, or each of the two entries links the paper of the other.
 */
function isProof(claim: PaperClaim, other: PaperClaim): boolean {
  const title = comparableTitle(plainTitle(claim.entry.title))
  if (other.answer !== 'same' && titlesOf(other.paper.title).includes(title)) return true
  return claim.answer === 'different' && isDescriptive(other.entry.title)
}

/** With at least so many titles that are not the papers'… */
const MIN_DIFFERENT = 4
/** …and a larger share of them, a table names papers in its own words. */
const MAX_DIFFERENT_SHARE = 0.25

/** The tables and sections that, before the change, name papers in their own words. */
function scopesInOwnWords(
  claims: readonly PaperClaim[],
  before: readonly PaperClaim[],
): Set<string> {
  const [now, then] = [claims, before].map((all) => Map.groupBy(all, ({ entry }) => scopeOf(entry)))
  return new Set(
    now?.keys().filter((scope) => isInOwnWords(then?.get(scope) ?? now.get(scope) ?? [])),
  )
}

function isInOwnWords(claims: readonly PaperClaim[]): boolean {
  const different = claims.filter(({ answer }) => answer === 'different').length
  const same = claims.filter(({ answer }) => answer === 'same').length
  return different >= MIN_DIFFERENT && different > MAX_DIFFERENT_SHARE * (different + same)
}

function scopeOf({ kind, section }: Entry): string {
  return JSON.stringify([kind, ...section.path])
}

/** The longest title in a message, in characters. */
const MAX_TITLE_LENGTH = 150

/** Titles that share less are not one paper's old and new title. */
const MIN_RENAMED_SCORE = 0.3

function reportClaim(
  { entry, link, paper, score }: PaperClaim,
  holder: PaperClaim | undefined,
  byPaper: (title: string) => readonly PaperClaim[],
  { lineOf, report }: RuleContext<unknown>,
): void {
  const title = comparableTitle(plainTitle(entry.title))
  const own = byPaper(title).find((other) => other.paper.id !== paper.id)
  const where = holder ? message`, listed on ${line(lineOf(holder.entry.span.start))}` : ''
  // A list may have a paper under its old and its new title.
  const isRenaming = holder?.paper.id === paper.id && !own && score >= MIN_RENAMED_SCORE
  report({
    severity: holder && !isRenaming ? 'error' : 'warning',
    ...(holder && {
      cause: { message: message`This entry has that title.`, place: holder.entry.span },
    }),
    message: message`The link leads to another paper: ${isPreprint(paper) ? paper.id : code(paper.id)} is ${quote(truncate(flatten(paper.title), MAX_TITLE_LENGTH))}${where}.`,
    place: link.urlSpan ?? link.span,
    fingerprint: [...entry.section.path, entry.identity ?? entry.title, paper.id],
    ...(own && link.urlSpan && { expected: [escapeUrl(own.link.url, link)] }),
  })
}
