import { isPaper } from '../../identity/identify.ts'
import { fragmentOf } from '../../links/result.ts'
import type { Bullet, Entry, Row, Section, Table } from '../../list/model.ts'
import { truncate } from '../../text/truncate.ts'
import { comparableTitle, isDescriptive } from '../../titles/comparable.ts'
import { findCopies, findCopiesSince } from '../analysis/copies.ts'
import { type RuleContext, rule, type Severity } from '../rule.ts'

/** The same thing listed twice. */
export default rule(
  {
    id: 'duplicate-entry',
    severity: ['error', 'warning', 'info'],
    description:
      'The same thing twice: in one table or bullet section (error), under one title with two addresses or as a bullet elsewhere in the file (warning), in another table (info).',
    baseline: 'changed-lines',
  },
  (list, context) => {
    const { base, isChanged } = context
    const copies = base ? findCopiesSince(list, base.list, isChanged) : findCopies(list)
    const told = new Set<Entry>(copies.flatMap((copy) => copy.rows))
    // Of two entries the later one is told, and in a review that which the change brought.
    const entries = list.entries.toSorted(
      (a, b) => Number(isChanged(a.span)) - Number(isChanged(b.span)),
    )
    tellWithinScopes(entries, context, told)
    tellAcrossScopes(entries, context, told)
    tellLanded(entries, context, told)
  },
)

type DuplicateScope = Table | Section | Bullet

/** What an entry stands in: its table, else the bullet above it, else its section. */
function scopeOf(entry: Entry): DuplicateScope {
  return entry.kind === 'row' ? entry.table : (entry.parent ?? entry.section)
}

/** Twice in one table or bullet section. */
function tellWithinScopes(
  all: readonly Entry[],
  context: RuleContext<unknown>,
  told: Set<Entry>,
): void {
  const scopes = Map.groupBy(all, scopeOf)
  for (const entries of scopes.values()) {
    const byThing = new Map<string, Entry>()
    const byTitle = new Map<string, Entry>()
    for (const entry of entries) {
      const title = comparableTitle(entry.title)
      // A row of dashes, or an empty one, is no entry.
      if (!entry.identity && title === '') continue
      const thing = `${entry.identity ?? rawOf(entry, context.text)} ${title} ${variantOf(entry)}`
      const same = byThing.get(thing)
      const namesake = byTitle.get(title)
      if (same && !told.has(entry)) {
        told.add(entry)
        tellPair(
          context,
          'error',
          same,
          entry,
          (name, place) =>
            `Unexpected second entry of “${name}”, expected one: ${place} has it already`,
        )
      } else if (
        entry.kind === 'row' &&
        namesake &&
        !told.has(entry) &&
        areTwoAddresses(namesake, entry)
      ) {
        told.add(entry)
        tellPair(
          context,
          'warning',
          namesake,
          entry,
          (name, place) =>
            `Unexpected second entry under the title “${name}”, expected one: ${place} has it with another address`,
        )
      }
      if (!same) byThing.set(thing, entry)
      if (!namesake) byTitle.set(title, entry)
    }
  }
}

/** Without links, only rows that agree to the letter are the same. */
function rawOf(entry: Entry, text: string): string {
  return text.slice(entry.span.start, entry.span.end)
}

/** So many words in a cell describe a thing rather than say which of its kind it is. */
const DESCRIBING_WORDS = 4

/**
 * What tells apart the rows of one family (`7B`, `13B`) that share name and
 * address: their dates and other short words, and what they link. A paper is the
 * same whatever else the row says, but for a name of its own: two datasets of one
 * paper are two things.
 */
function variantOf(entry: Entry): string {
  if (entry.kind === 'bullet') return ''
  if (entry.identity && isPaper(entry.identity)) return ownName(entry)
  return entry.cells
    .filter(({ text }) => (text.match(WORD)?.length ?? 0) < DESCRIBING_WORDS)
    .map(({ text, links }) => [text, ...links.filter(({ badge }) => !badge).map(({ url }) => url)])
    .join('|')
}

/** Columns that name what a paper brought. */
const NAME_COLUMN =
  /^(?:name|data ?sets?|benchmarks?|models?|methods?|tools?|名称|名前|数据集|模型|方法)$/i

/** What a row's column of names calls it, where its title stands elsewhere. */
function ownName({ table, cells, title }: Row): string {
  const column = table.columns.find(({ name }) => NAME_COLUMN.test(name.trim()))
  const text = (column && cells[column.index]?.text) ?? ''
  return comparableTitle(title).includes(comparableTitle(text)) ? '' : comparableTitle(text)
}

/** A word; where none are set apart, two characters. */
const WORD = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]{1,2}|[\p{L}\p{N}]+/gu

function areTwoAddresses(a: Entry, b: Entry): boolean {
  if (!a.identity || !b.identity || a.identity === b.identity) return false
  return isDescriptive(b.title) && (isPaper(a.identity) || isPaper(b.identity))
}

/** Once more in another table, section or place of the file. */
function tellAcrossScopes(
  entries: readonly Entry[],
  context: RuleContext<unknown>,
  told: Set<Entry>,
): void {
  const first = new Map<string, Entry>()
  for (const entry of entries) {
    if (!entry.identity || told.has(entry) || isHighlight(entry)) continue
    const earlier = first.get(entry.identity)
    if (!earlier) first.set(entry.identity, entry)
    if (!earlier) continue
    if (scopeOf(earlier) === scopeOf(entry) && entry.kind === 'row') continue
    const bullets = entry.kind === 'bullet' && earlier.kind === 'bullet'
    const sameTitle = comparableTitle(earlier.title) === comparableTitle(entry.title)
    if (!bullets && !sameTitle && !isPaper(entry.identity)) continue
    // Two places of one page, such as a table of contents lists.
    if (!sameTitle && fragmentAt(earlier) !== fragmentAt(entry)) continue
    const severity = bullets && sameTitle && !isPaper(entry.identity) ? 'warning' : 'info'
    told.add(entry)
    tellPair(context, severity, earlier, entry, (name, place) =>
      sameTitle
        ? `Unexpected entry “${name}” again, expected it once: already listed on ${place}`
        : `Unexpected address of “${name}” again, expected it once: ${place} has it for “${nameOf(earlier)}”`,
    )
  }
}

function fragmentAt({ mainLink }: Entry): string | undefined {
  return mainLink && fragmentOf(mainLink.url)
}

/** Added by this change, while another that added the same has been merged. */
function tellLanded(
  entries: readonly Entry[],
  { base, tip, isChanged, report }: RuleContext<unknown>,
  told: ReadonlySet<Entry>,
): void {
  if (!base || !tip) return
  const before = new Set(base.list.entries.map(({ identity }) => identity))
  const landed = new Map(
    tip.list.entries
      .filter(({ identity }) => !before.has(identity))
      .map((entry) => [entry.identity, entry]),
  )
  for (const entry of entries) {
    const other = entry.identity && !told.has(entry) && landed.get(entry.identity)
    if (!other || !isChanged(entry.span)) continue
    const isSamePlace = String(other.section.path) === String(entry.section.path)
    const place = other.section.title ? ` (${truncate(other.section.title)})` : ''
    report({
      severity: isSamePlace ? 'error' : 'warning',
      message: `Unexpected entry “${nameOf(entry)}”, expected it once: the target branch has it by now${place}`,
      place: entry.span,
      fingerprint: ['landed', keyName(entry)],
    })
  }
}

/** Sections that show on purpose what stands elsewhere, too. */
const HIGHLIGHTS =
  /\b(?:trending|latest|recent|new|news|updates?|highlights?|featured|popular|top|contents?)\b|最新|更新|精选|新着/i

function isHighlight(entry: Entry): boolean {
  return HIGHLIGHTS.test(entry.section.title)
}

/** Tells of the second of two entries, and where the first stands. */
function tellPair(
  { lineOf, report }: RuleContext<unknown>,
  severity: Severity,
  first: Entry,
  second: Entry,
  message: (name: string, place: string) => string,
): void {
  const section = first.section.title
  const line = `line ${lineOf(first.span.start)}`
  report({
    severity,
    message: message(nameOf(second), section ? `${line} (${truncate(section)})` : line),
    place: second.span,
    fingerprint: [
      scopeOf(first) === scopeOf(second) ? 'together' : 'apart',
      ...new Set([first, second].map(keyName).sort()),
    ],
    cause: { message: `“${nameOf(first)}” stands here, too`, place: first.span },
  })
}

/** What a message calls an entry: its title, else where it leads. */
function nameOf({ title, mainLink }: Entry): string {
  return truncate(title || (mainLink?.url ?? ''))
}

/** An entry's identity, else its title: one whose title is mended stays the same. */
function keyName({ section, identity, title }: Entry): string {
  return JSON.stringify([section.path, identity ?? comparableTitle(title)])
}
