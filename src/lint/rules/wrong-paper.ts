import { type LinkResult, metadataOf, type PaperMetadata } from '../../links/result.ts'
import { isGeneric } from '../../list/link-text.ts'
import type { Bullet, Entry, Link, List } from '../../list/model.ts'
import { visibleText } from '../../list/visible-text.ts'
import { flatten } from '../../text/phrases.ts'
import { truncate } from '../../text/truncate.ts'
import { comparableTitle, isDescriptive } from '../../titles/comparable.ts'
import { compareTitles, mentionsTitle, type TitleComparison } from '../../titles/compare.ts'
import { plainTitle } from '../../titles/words.ts'
import { escapeUrl } from '../escape-url.ts'
import { type RuleContext, rule } from '../rule.ts'

/** A link that works, to another paper. */
export default rule(
  {
    id: 'wrong-paper',
    severity: ['warning', 'error'],
    description:
      'A row or bullet whose title is not the title of the paper that it links; an error where that title stands on another.',
    baseline: 'changed-lines',
  },
  (list, context) => {
    const { base, file } = context
    const { linkResults: results } = file.data
    if (!results) return
    const subjects = subjectsOf(list, results)
    const own = scopesInOwnWords(subjects, base ? subjectsOf(base.list, results) : [])
    const names = new PaperIndex(subjects, ({ entry }) => [
      comparableTitle(plainTitle(entry.title)),
    ])
    const papers = new PaperIndex(subjects, ({ paper }) => titlesOf(paper.title))
    for (const subject of subjects) {
      if (subject.answer === 'same') continue
      const holders = titlesOf(subject.paper.title).flatMap((title) => names.get(title))
      const holder = holders.find(
        (other) => other.entry !== subject.entry && isSure(subject, other),
      )
      if (holder || (subject.answer === 'different' && !own.has(scopeOf(subject.entry)))) {
        tell(subject, holder, papers, context)
      }
    }
  },
)

/** An entry, the paper that it links, and whether it is called by its title. */
interface PaperClaim {
  entry: Entry
  link: Link
  paper: PaperMetadata
  answer: TitleComparison['answer']
  /** How much of the words the two share, by weight: 0 to 1. */
  score: number
}

function subjectsOf(list: List, results: ReadonlyMap<string, LinkResult>): PaperClaim[] {
  return list.entries.flatMap((entry) => {
    const found = paperOf(entry, results)
    return found ? [{ entry, ...found, ...compare(entry, found.link, found.paper) }] : []
  })
}

/** The one paper that an entry links, else that which its title leads to. */
function paperOf(
  entry: Entry,
  results: ReadonlyMap<string, LinkResult>,
): Pick<PaperClaim, 'link' | 'paper'> | undefined {
  const numbers = entry.papers.filter((paper) => paper.startsWith('arxiv:'))
  const links =
    numbers.length > 1
      ? entry.links.filter((link) => link === entry.mainLink && !isGeneric(link.text))
      : entry.links
  for (const link of links) {
    if (link.kind === 'image' || link.kind === 'html-image') continue
    const paper = metadataOf(results, link.url, 'paper')
    if (paper) return { link, paper }
  }
  return undefined
}

/** What the entry's title and the link's own words say of the paper together. */
function compare(entry: Entry, link: Link, { title }: PaperMetadata): TitleComparison {
  const names = link.badge || isGeneric(link.text) ? [entry.title] : [link.text, entry.title]
  const found = [...new Set(names)].map((name) => compareTitles(name, title))
  const score = Math.max(...found.map((comparison) => comparison.score))
  const has = (answer: TitleComparison['answer']) => found.some((one) => one.answer === answer)
  if (has('same')) return { answer: 'same', score }
  const isOther = has('different') && !mentionsTitle(otherWords(entry, names), title)
  return { answer: isOther ? 'different' : 'unknown', score }
}

/** So much of an entry's other words is looked at, in UTF-16 code units. */
const LONGEST_WORDS = 4_000

/** What an entry says besides its title, and where its other links lead. */
function otherWords(entry: Entry, names: readonly string[]): string {
  const cells = entry.kind === 'row' ? entry.cells.map(({ text }) => text) : [ownText(entry)]
  const addresses = entry.links.map(({ url }) => url)
  let words = [...cells, ...addresses].join('\n')
  for (const name of names) if (name !== '') words = words.replaceAll(name, '\n')
  return words.slice(0, LONGEST_WORDS)
}

/** A bullet's words without those of the bullets in it. */
function ownText({ node }: Bullet): string {
  return flatten(
    node.children
      .filter(({ type }) => type !== 'list')
      .map(visibleText)
      .join(' '),
  )
}

// ------------------------------------------------------------ what others say

/** Subjects by titles as they are compared. */
class PaperIndex {
  readonly #subjects = new Map<string, PaperClaim[]>()

  constructor(
    subjects: readonly PaperClaim[],
    titlesOf: (subject: PaperClaim) => readonly string[],
  ) {
    for (const subject of subjects) {
      for (const title of new Set(titlesOf(subject))) {
        const found = this.#subjects.get(title)
        if (found) found.push(subject)
        else if (title !== '') this.#subjects.set(title, [subject])
      }
    }
  }

  get(title: string): readonly PaperClaim[] {
    return this.#subjects.get(title) ?? []
  }
}

/** What a list may call a paper: its title, and where it begins with a name, that and the rest. */
function titlesOf(title: string): string[] {
  const plain = plainTitle(title)
  const [name = '', rest = ''] = /^([^:]+):\s*(.+)$/.exec(plain)?.slice(1) ?? []
  return [plain, name, rest].map(comparableTitle).filter((found) => found !== '')
}

/**
 * Whether another entry's title proves that a link is wrong: it is the paper's whole title and no
 * mere name, or each of the two links what the other is called.
 */
function isSure(subject: PaperClaim, other: PaperClaim): boolean {
  const title = comparableTitle(plainTitle(subject.entry.title))
  if (other.answer !== 'same' && titlesOf(other.paper.title).includes(title)) return true
  return subject.answer === 'different' && isDescriptive(other.entry.title)
}

// ------------------------------------------------------------------ own words

/** With fewer titles that are not the papers', a table may still be meant to have them. */
const LEAST_OWN = 4
/** With a larger share of them it calls papers in its own words. */
const MOST_DIFFERENT = 0.25

/** The tables and sections, as they were before the change, that call papers in their own words. */
function scopesInOwnWords(
  subjects: readonly PaperClaim[],
  before: readonly PaperClaim[],
): Set<string> {
  const now = Map.groupBy(subjects, ({ entry }) => scopeOf(entry))
  const then = Map.groupBy(before, ({ entry }) => scopeOf(entry))
  const own = new Set<string>()
  for (const scope of now.keys()) {
    if (isInOwnWords(then.get(scope) ?? now.get(scope) ?? [])) own.add(scope)
  }
  return own
}

function isInOwnWords(subjects: readonly PaperClaim[]): boolean {
  const count = (answer: PaperClaim['answer']) =>
    subjects.filter((subject) => subject.answer === answer).length
  const different = count('different')
  return different >= LEAST_OWN && different > MOST_DIFFERENT * (different + count('same'))
}

function scopeOf({ kind, section }: Entry): string {
  return JSON.stringify([kind, ...section.path])
}

// --------------------------------------------------------------------- telling

/** Titles that share less are of two papers, and not of one that was renamed. */
const NO_RENAMING = 0.3

function tell(
  { entry, link, paper, score }: PaperClaim,
  holder: PaperClaim | undefined,
  papers: PaperIndex,
  { lineOf, report }: RuleContext<unknown>,
): void {
  const title = comparableTitle(plainTitle(entry.title))
  const own = papers.get(title).find((other) => other.paper.id !== paper.id)
  const where = holder ? `, the title on line ${lineOf(holder.entry.span.start)}` : ''
  // A list may have a paper under its old title and its new one.
  const isRenaming = holder?.paper.id === paper.id && !own && score >= NO_RENAMING
  report({
    severity: holder && !isRenaming ? 'error' : 'warning',
    ...(holder && {
      cause: { message: 'This is called by that title', place: holder.entry.span },
    }),
    message: `Unexpected paper under “${truncate(entry.title)}”, expected its own: \`${paper.id}\` is “${excerpt(paper.title)}”${where}`,
    place: link.urlSpan ?? link.span,
    fingerprint: [...entry.section.path, entry.identity ?? entry.title, paper.id],
    ...(own && link.urlSpan && { expected: [escapeUrl(own.link.url, link)] }),
  })
}

/** A true title is told whole, if it is none of the longest. */
function excerpt(title: string): string {
  const characters = [...flatten(title)]
  return characters.length > 150 ? `${characters.slice(0, 149).join('')}…` : characters.join('')
}
