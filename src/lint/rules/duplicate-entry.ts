import { isPaper } from '../../identity/identify.ts'
import { fragmentOf } from '../../links/result.ts'
import type { Bullet, Entry, Row, Section, Table } from '../../list/model.ts'
import { truncate } from '../../text/truncate.ts'
import { comparableTitle, isDescriptive } from '../../titles/comparable.ts'
import { findCopies, findCopiesSince } from '../analysis/copies.ts'
import { lineSpan } from '../analysis/lines.ts'
import { line, type Message, message, quote, quoteBoth } from '../message.ts'
import { type Fix, type RuleContext, rule } from '../rule.ts'
import type { Severity } from '../severity.ts'

export default rule(
  {
    id: 'duplicate-entry',
    severity: ['error', 'warning', 'info'],
    description:
      'An entry that is listed twice: in one table or bullet section (error), under the same title with another address or as a bullet elsewhere (warning), in another table (info).',
    baseline: 'changed-lines',
  },
  (list, context) => {
    const { base, isChanged } = context
    const copies = base ? findCopiesSince(list, base.list, isChanged) : findCopies(list)
    const reported = new Set<Entry>(copies.flatMap((copy) => copy.rows))
    // Of two entries the later one is reported, in a review the one that the change added.
    const entries = list.entries.toSorted(
      (a, b) => Number(isChanged(a.span)) - Number(isChanged(b.span)),
    )
    reportWithinScopes(entries, context, reported)
    reportAcrossScopes(entries, context, reported)
    reportMerged(entries, context, reported)
  },
)

type DuplicateScope = Table | Section | Bullet

/** The table of a row; the parent bullet of a bullet, otherwise its section. */
function scopeOf(entry: Entry): DuplicateScope {
  return entry.kind === 'row' ? entry.table : (entry.parent ?? entry.section)
}

/** Twice in one table or bullet section. */
function reportWithinScopes(
  all: readonly Entry[],
  context: RuleContext<unknown>,
  reported: Set<Entry>,
): void {
  const scopes = Map.groupBy(all, scopeOf)
  for (const entries of scopes.values()) {
    const byThing = new Map<string, Entry>()
    const byTitle = new Map<string, Entry>()
    for (const entry of entries) {
      const title = comparableTitle(entry.title)
      // A row of dashes, or an empty one, is no entry.
      if (!entry.identity && title === '') continue
      const known = entry.identity ?? context.text.slice(entry.span.start, entry.span.end)
      const thing = `${known} ${title} ${variantOf(entry)}`
      const same = byThing.get(thing)
      const namesake = byTitle.get(title)
      if (!same) byThing.set(thing, entry)
      if (!namesake) byTitle.set(title, entry)
      if (reported.has(entry)) continue
      if (same) {
        reportPair(
          context,
          reported,
          same,
          entry,
          'error',
          (name, place) =>
            message`${quote(name)} is already listed on ${place}. Remove one of the two.`,
        )
      } else if (namesake && areTwoAddresses(namesake, entry)) {
        reportPair(
          context,
          reported,
          namesake,
          entry,
          'warning',
          (name, place) =>
            message`${quote(name)} is already listed on ${place} with another address. Remove one of the two, or correct its title.`,
        )
      }
    }
  }
}

/** A cell with so many words is a description, not the name of a variant. */
const MIN_DESCRIPTION_WORDS = 4

/**
 * What distinguishes the rows of one family (`7B`, `13B`) with the same name and address: dates and
 * other short texts, and their links. Rows of one paper are the same whatever they contain, unless
 * a column names two things of it, such as two datasets.
 */
function variantOf(entry: Entry): string {
  if (entry.kind === 'bullet') return ''
  if (entry.identity && isPaper(entry.identity)) return ownName(entry)
  return entry.cells
    .filter(({ text }) => (text.match(WORD)?.length ?? 0) < MIN_DESCRIPTION_WORDS)
    .map(({ text, links }) => [text, ...links.filter(({ badge }) => !badge).map(({ url }) => url)])
    .join('|')
}

/** Columns that name the things of a paper. */
const NAME_COLUMN =
  /^(?:name|data ?sets?|benchmarks?|models?|methods?|tools?|名称|名前|数据集|模型|方法)$/i

/** The text of a row's name column, where that is not its title. */
function ownName({ table, cells, title }: Row): string {
  const column = table.columns.find(({ name }) => NAME_COLUMN.test(name.trim()))
  const text = (column && cells[column.index]?.text) ?? ''
  return comparableTitle(title).includes(comparableTitle(text)) ? '' : comparableTitle(text)
}

/** A word; in scripts without spaces two characters. */
const WORD = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]{1,2}|[\p{L}\p{N}]+/gu

function areTwoAddresses(a: Entry, b: Entry): boolean {
  if (b.kind !== 'row' || !a.identity || !b.identity || a.identity === b.identity) return false
  return isDescriptive(b.title) && (isPaper(a.identity) || isPaper(b.identity))
}

/** The same entry in another table or section. */
function reportAcrossScopes(
  entries: readonly Entry[],
  context: RuleContext<unknown>,
  reported: Set<Entry>,
): void {
  const first = new Map<string, Entry>()
  for (const entry of entries) {
    if (!entry.identity || reported.has(entry) || HIGHLIGHTS.test(entry.section.title)) continue
    const earlier = first.get(entry.identity)
    if (!earlier) first.set(entry.identity, entry)
    if (!earlier) continue
    if (scopeOf(earlier) === scopeOf(entry) && entry.kind === 'row') continue
    const bullets = entry.kind === 'bullet' && earlier.kind === 'bullet'
    const sameTitle = comparableTitle(earlier.title) === comparableTitle(entry.title)
    if (!bullets && !sameTitle && !isPaper(entry.identity)) continue
    // Two places of one page, as in a table of contents.
    if (!sameTitle && fragmentAt(earlier) !== fragmentAt(entry)) continue
    const severity = bullets && sameTitle && !isPaper(entry.identity) ? 'warning' : 'info'
    const advice = severity === 'info' ? ' unless both are intended' : ''
    const what = isPaper(entry.identity) ? 'paper' : 'page'
    const [own, other] = quoteBoth(fullName(entry), fullName(earlier))
    reportPair(context, reported, earlier, entry, severity, (name, place) =>
      sameTitle
        ? message`${quote(name)} is already listed on ${place}. Remove one of the two${advice}.`
        : message`${own} links the same ${what} as ${other} on ${place}. Remove one of the two${advice}.`,
    )
  }
}

function fragmentAt({ mainLink }: Entry): string | undefined {
  return mainLink && fragmentOf(mainLink.url)
}

/** Added by this change, and meanwhile merged with another change. */
function reportMerged(
  entries: readonly Entry[],
  { base, tip, isChanged, report }: RuleContext<unknown>,
  reported: ReadonlySet<Entry>,
): void {
  if (!base || !tip) return
  const before = new Set(base.list.entries.map(({ identity }) => identity))
  const merged = new Map(
    tip.list.entries
      .filter(({ identity }) => !before.has(identity))
      .map((entry) => [entry.identity, entry]),
  )
  for (const entry of entries) {
    const other = entry.identity && !reported.has(entry) && merged.get(entry.identity)
    if (!other || !isChanged(entry.span)) continue
    const isSamePlace = String(other.section.path) === String(entry.section.path)
    const place = other.section.title ? ` (${truncate(other.section.title)})` : ''
    report({
      severity: isSamePlace ? 'error' : 'warning',
      message: message`Another change has already added ${quote(nameOf(entry))} to the target branch${place}. Remove it here.`,
      place: entry.span,
      fingerprint: ['landed', keyName(entry)],
    })
  }
}

/** Sections that repeat entries on purpose. */
const HIGHLIGHTS =
  /\b(?:trending|latest|recent|new|news|updates?|highlights?|featured|popular|top|contents?)\b|最新|更新|精选|新着/i

/** Reports the second of two entries; an exact duplicate with its deletion. */
function reportPair(
  { lineOf, report, text }: RuleContext<unknown>,
  reported: Set<Entry>,
  first: Entry,
  second: Entry,
  severity: Severity,
  describe: (name: string, place: Message) => Message,
): void {
  reported.add(second)
  const section = first.section.title
  const at = line(lineOf(first.span.start))
  const fix = severity === 'error' ? deletionOf(second, text) : undefined
  report({
    severity,
    message: describe(nameOf(second), section ? message`${at} (${truncate(section)})` : [at]),
    place: second.span,
    fingerprint: [
      scopeOf(first) === scopeOf(second) ? 'together' : 'apart',
      ...new Set([first, second].map(keyName).sort()),
    ],
    ...(fix && { fix }),
    cause: { message: message`${quote(nameOf(first))} is listed here.`, place: first.span },
  })
}

/** The edit that deletes an entry, if it fills whole lines and has no nested content. */
function deletionOf(entry: Entry, text: string): Fix | undefined {
  if (entry.kind === 'bullet' && entry.node.children.length + entry.details.length > 1) return
  const { start, end } = lineSpan(text, entry.span)
  const [before, after] = [text.slice(start, entry.span.start), text.slice(entry.span.end, end)]
  if (!/^[\s>]*$/.test(before) || after.trim() !== '') return
  return { range: [start, end], text: '' }
}

/** An entry's name in messages: its title, otherwise its address. */
function nameOf(entry: Entry): string {
  return truncate(fullName(entry))
}

function fullName({ title, mainLink }: Entry): string {
  return title || (mainLink?.url ?? '')
}

/** An entry's identity, otherwise its title: the key stays when the title is corrected. */
function keyName({ section, identity, title }: Entry): string {
  return JSON.stringify([section.path, identity ?? comparableTitle(title)])
}
