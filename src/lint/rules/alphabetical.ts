import * as v from 'valibot'
import type { Bullet, Entry, List, Row, Section, Span } from '../../list/model.ts'
import { isNumbered } from '../../list/reader/columns.ts'
import { globMatcher, isGlob } from '../../schema/globs.ts'
import { compare } from '../../text/compare.ts'
import { truncate } from '../../text/truncate.ts'
import { lineSpan, moveLine } from '../analysis/lines.ts'
import { longestRun } from '../analysis/longest-run.ts'
import { line, message, quote, quoteBoth } from '../message.ts'
import { type RuleContext, rule } from '../rule.ts'

const options = v.strictObject({
  sections: v.optional(
    v.pipe(
      v.union([
        v.picklist(['inferred', 'all']),
        v.array(v.pipe(v.string(), v.check(isGlob, 'a glob'))),
      ]),
      v.description(
        'Which lists and tables are checked: `inferred` for those that are in order already, `all`, or globs for the titles of their sections.',
      ),
    ),
    'inferred',
  ),
  column: v.optional(
    v.pipe(
      v.string(),
      v.description(
        'The header of the column that tables are sorted by; without it the titles of rows are used where the order is inferred.',
      ),
    ),
  ),
  locale: v.optional(
    v.pipe(
      v.string(),
      v.check(isLocale, 'a locale such as en or zh-Hans'),
      v.description('The language whose alphabet is used.'),
    ),
    'en',
  ),
})
type AlphabeticalOptions = v.InferOutput<typeof options>

/** More misplaced entries of one list or table are one finding. */
const MAX_FINDINGS = 20
/** With fewer different names no order is inferred. */
const MIN_NAMES = 6
/**
 * The share of entries that are in order where the order is inferred: below 20 all. Counted on 20
 * lists (2 findings, both right) and 234 changes of 18 histories (3 findings, all right).
 */
const MIN_SHARE = 0.95

export default rule(
  {
    id: 'alphabetical',
    severity: ['warning', 'info'],
    description:
      'An entry that is not in alphabetical order where the others are, with the place where it belongs.',
    baseline: 'changed-lines',
    options,
  },
  (list, context) => {
    const { base, options, isChanged } = context
    const orders = ordersOf(options.locale)
    const isInferred = options.sections === 'inferred'
    const models = base
      ? groupsOf(base.list, options).map((group) => ({
          group,
          sorted: sort(group, orders, isInferred),
        }))
      : []
    const before = new Set(
      models.flatMap(({ sorted }) =>
        (sorted?.misplaced ?? []).flatMap(({ entry }) => namesOf(entry)),
      ),
    )
    const modelOf = modelFinder(models)
    const wasMisplaced = ({ entry }: SortedItem) => namesOf(entry).some((name) => before.has(name))
    for (const group of groupsOf(list, options)) {
      const model = modelOf(group)
      if (
        isInferred &&
        !(model ? isSorted(model.group, model.sorted) : isSorted(group, sort(group, orders, true)))
      )
        continue
      // Of two that could move, one that was misplaced before is reported, otherwise an added one, then a changed one.
      const heavy = group.length + 1
      const known = new Set(model?.group.flatMap(({ entry }) => namesOf(entry)))
      const weigh = (item: SortedItem) => {
        if (wasMisplaced(item)) return 1
        if (!isChanged(item.entry.span)) return heavy ** 3
        return known.has(nameOf(item.entry)) ? heavy ** 2 : heavy
      }
      const sorted = sort(group, orders, false, base ? weigh : () => 1)
      if (!sorted) continue
      const wasLoose = (model?.sorted?.misplaced.length ?? 0) > MAX_FINDINGS
      const fresh = sorted.misplaced.filter((item) => wasLoose || !wasMisplaced(item))
      if (wasLoose || fresh.length > MAX_FINDINGS) reportOnce(fresh, group, context)
      else
        for (const item of sorted.misplaced) reportItem(item, sorted, !wasMisplaced(item), context)
    }
  },
)

interface SortedItem {
  entry: Entry
  name: string
  /** The text that moves with it, nested bullets included. */
  lines: Span
}

/** One way to sort names: what is compared of a name, and how. */
interface NameOrder {
  form(name: string): string
  compare(a: string, b: string): number
}

/** A group by the order that suits it best. */
interface SortedGroup {
  ranks: ReadonlyMap<SortedItem, number>
  /** Those that are in order, and stay. */
  kept: readonly SortedItem[]
  /** Those that are out of order whichever way names are compared. */
  misplaced: readonly SortedItem[]
}

/** What of a name is sorted by: all of it, or without a repository's owner or an article. */
const PARTS = [
  (name: string) => name,
  (name: string) => name.replace(/^[\w.-]+ ?\/ ?(?=\w)/, ''),
  (name: string) => name.replace(/^(?:the|an?|das|der|die|el|la|le|les) (?=.)/i, ''),
]

/** Whether first letters show that a group is not sorted in any way: cheaper than sorting it. */
function isFarFromSorted(group: readonly SortedItem[]): boolean {
  return PARTS.every((part) => {
    const letters = group.map(
      ({ name }) => /[\p{L}\p{N}]/u.exec(part(name))?.[0].toLowerCase() ?? '',
    )
    // Only of plain letters is the order known without a collator.
    if (letters.some((letter) => letter > 'z')) return false
    const falls = letters.filter(
      (letter, index) => index > 0 && letter < letters[index - 1]!,
    ).length
    return falls > group.length * MAX_FALLS + 1
  })
}

/** Each entry out of order makes two names fall at most, and a sorted group has 5 % of them. */
const MAX_FALLS = 0.2

/**
 * The ways in which people and programs sort names: with and without punctuation and spaces, with
 * digits as numbers or as characters, without a repository's owner or an article.
 */
function ordersOf(locale: string): NameOrder[] {
  const collate = (numeric: boolean) =>
    new Intl.Collator(locale, { numeric, sensitivity: 'base' }).compare
  const [byNumber, byCharacter] = [collate(true), collate(false)]
  const forms = [
    (name: string) => name,
    (name: string) => name.replace(/[\p{P}\p{S}\s]+/gu, '') || name,
    (name: string) => name.replace(/[\p{P}\p{S}\s]+/gu, ' ').trim() || name,
  ]
  return [
    ...PARTS.flatMap((part) =>
      forms.flatMap((form) =>
        [byNumber, byCharacter].map((compare) => ({
          form: (name: string) => form(part(name)),
          compare,
        })),
      ),
    ),
    // As programs sort; another language's letters have no order that way.
    ...(locale === 'en' ? [{ form: (name: string) => name.toLowerCase(), compare }] : []),
  ]
}

/**
 * Sorts a group in the way that moves the fewest entries. Of these, the misplaced ones are those that
 * are out of order among their neighbors in every other way, too.
 *
 * @param onlySorted nothing is returned of a group that is far from sorted
 */
function sort(
  group: readonly SortedItem[],
  orders: readonly NameOrder[],
  onlySorted: boolean,
  weigh: (item: SortedItem) => number = () => 1,
): SortedGroup | undefined {
  if (onlySorted && isFarFromSorted(group)) return
  const tried = new Set<string>()
  let best: Omit<SortedGroup, 'misplaced'> | undefined
  for (const order of orders) {
    const names = group.map(({ name }) => order.form(name))
    // Most groups have no punctuation, owners or articles.
    const trial = `${orders.findIndex(({ compare }) => compare === order.compare)}${names.join('\n')}`
    if (tried.has(trial)) continue
    tried.add(trial)
    if (onlySorted && isShuffled(names, order)) continue
    const ranks = rank(group, names, order)
    const items = group.map((item) => {
      const place = ranks.get(item) ?? 0
      return { low: place, high: place, weight: weigh(item) }
    })
    const { blocks } = longestRun(items, Number.POSITIVE_INFINITY)
    const kept = blocks.flat().map((index) => group[index] as SortedItem)
    if (!best || kept.length > best.kept.length) best = { ranks, kept }
    if (kept.length === group.length) break
  }
  if (!best) return
  const staying = new Set(best.kept)
  const misplaced = group.filter((item, index) => {
    if (staying.has(item)) return false
    const previous = group.slice(0, index).findLast((other) => staying.has(other))
    const next = group.slice(index).find((other) => staying.has(other))
    return orders.every(({ form, compare }) => {
      const isAfter = (one = item, other = item) => compare(form(one.name), form(other.name)) > 0
      return isAfter(previous, item) || isAfter(item, next)
    })
  })
  return { ...best, misplaced }
}

/** Each item's place among the names of its group; equal names have the same. */
function rank(
  group: readonly SortedItem[],
  names: readonly string[],
  { compare }: NameOrder,
): Map<SortedItem, number> {
  const ranks = new Map<SortedItem, number>()
  let before: string | undefined
  let last = 0
  const named = group.map((item, index) => [item, names[index] as string] as const)
  for (const [item, name] of named.toSorted(([, a], [, b]) => compare(a, b))) {
    if (before !== undefined && compare(before, name) !== 0) last++
    ranks.set(item, last)
    before = name
  }
  return ranks
}

/** Whether so many neighbors are out of order that the group cannot be nearly sorted. */
function isShuffled(names: readonly string[], { compare }: NameOrder): boolean {
  const wrong = names.filter(
    (name, index) => index > 0 && compare(names[index - 1] as string, name) > 0,
  )
  return wrong.length > names.length / 8 + 1
}

/** Whether a group shows by itself that it is sorted. */
function isSorted(group: readonly SortedItem[], sorted: SortedGroup | undefined): boolean {
  if (!sorted || sorted.misplaced.length > group.length * (1 - MIN_SHARE)) return false
  return new Set(sorted.ranks.values()).size >= MIN_NAMES
}

/** Finds the group of the base that shares the most entries with a group. */
function modelFinder<Model extends { group: readonly SortedItem[] }>(models: readonly Model[]) {
  const named = models.flatMap((model) =>
    model.group.flatMap(({ entry }) => namesOf(entry).map((name) => ({ name, model }))),
  )
  const byName = Map.groupBy(named, ({ name }) => name)
  return (group: readonly SortedItem[]): Model | undefined => {
    const found = group.flatMap(({ entry }) => byName.get(nameOf(entry)) ?? [])
    const shared = [...Map.groupBy(found, ({ model }) => model)]
    return shared.sort(([, a], [, b]) => b.length - a.length)[0]?.[0]
  }
}

function reportItem(
  item: SortedItem,
  { ranks, kept }: SortedGroup,
  isFresh: boolean,
  { base, text, options, isChanged, lineOf, report }: RuleContext<AlphabeticalOptions>,
): void {
  const rankOf = (one: SortedItem) => ranks.get(one) ?? 0
  const next = kept.find((other) => rankOf(other) > rankOf(item))
  const beside = next ?? kept.at(-1)
  if (!beside || beside === item) return
  const { entry } = item
  const target = lineSpan(text, beside.lines)
  const where = next ? 'above' : 'below'
  const isAdded = base !== undefined && isFresh && isChanged(entry.span)
  // A changed entry does not make the finding of an unchanged one new.
  const isCause = isChanged(entry.span) || !isChanged(beside.entry.span)
  const [own, other] = quoteBoth(item.name, beside.name)
  const what = entry.kind === 'row' ? 'table' : 'section'
  const isCertain =
    (isAdded || options.sections !== 'inferred') &&
    !(entry.kind === 'row' && isNumbered(entry.table))
  report({
    severity: isAdded ? 'warning' : 'info',
    message: message`This ${what} is in alphabetical order: move ${own} ${where} ${other} (${line(lineOf(beside.entry.span.start))}).`,
    place: entry.span,
    fingerprint: [...entry.section.path, nameOf(entry)],
    ...(isCause && {
      cause: { message: message`It belongs ${where} this entry.`, place: beside.entry.span },
    }),
    ...(isMovable(item, text) &&
      isMovable(beside, text) && {
        fix: moveLine(text, item.lines, next ? target.start : target.end),
        fixKind: isCertain ? 'safe' : 'suggestion',
      }),
  })
}

function reportOnce(
  [first, ...others]: readonly SortedItem[],
  group: readonly SortedItem[],
  { report }: RuleContext<AlphabeticalOptions>,
): void {
  if (!first) return
  report({
    message: message`${others.length + 1} of these ${group.length} entries are not in alphabetical order. ${quote(truncate(first.name))} is the first of them.`,
    place: first.entry.span,
    fingerprint: [...first.entry.section.path, 'loose'],
  })
}

/** Whether it fills whole lines: not an HTML row, nor a bullet on its parent's line (`- - a`). */
function isMovable({ entry, lines }: SortedItem, text: string): boolean {
  if (entry.kind === 'row' && entry.table.syntax !== 'gfm') return false
  return /^[\s>]*$/.test(text.slice(lineSpan(text, lines).start, lines.start))
}

function nameOf(entry: Entry): string {
  return entry.identity ?? entry.title
}

/** An entry is found again by either, so that a corrected address or title is no new entry. */
function namesOf({ identity, title }: Entry): string[] {
  return identity === undefined ? [title] : [identity, title]
}

/** What is sorted together: the bullets of one list, the rows of one table. */
function groupsOf(list: List, options: AlphabeticalOptions): SortedItem[][] {
  const isIncluded = sectionFilter(options)
  const items = list.entries
    .filter(({ section }) => isIncluded(section))
    .map((entry) => (entry.kind === 'bullet' ? bulletItem(entry) : rowItem(entry, options)))
    .filter((item) => item !== undefined)
    .filter(({ name }) => name !== '' && !DATED.test(name))
  return [
    ...Map.groupBy(items, ({ entry }) =>
      entry.kind === 'row' ? entry.table : entry.list,
    ).values(),
  ].filter(({ length }) => length > 1)
}

/** Entries that begin with a year are sorted by it. */
const DATED = /^[([]?(?:19|20)\d\d(?!\w)/

function sectionFilter({ sections }: AlphabeticalOptions): (section: Section) => boolean {
  if (typeof sections === 'string') return () => true
  const matches = globMatcher(sections)
  return ({ title, path }) => matches(title) || matches(path.join('/'))
}

function bulletItem(entry: Bullet): SortedItem | undefined {
  // Numbers are another order.
  if (entry.list.type === 'list' && entry.list.ordered) return
  const start = entry.node.position?.start.offset ?? entry.span.start
  const last = entry.details.at(-1)?.node ?? entry.node
  const end = Math.max(last.position?.end.offset ?? 0, entry.node.position?.end.offset ?? 0)
  return { entry, name: sortName(entry.title), lines: { start, end } }
}

function rowItem(entry: Row, { column, sections }: AlphabeticalOptions): SortedItem | undefined {
  if (column === undefined && sections !== 'inferred') return
  const sortColumn = entry.table.columns.find(({ name, role }) =>
    column === undefined ? role === 'title' : name === column,
  )
  const cell = sortColumn && entry.cells[sortColumn.index]
  return cell && { entry, name: sortName(cell.text), lines: entry.span }
}

/** A name from its first letter on, without emoji and quotes before it. */
function sortName(name: string): string {
  return name.replace(/^[\p{Extended_Pictographic}\p{So}\p{Ps}\p{Pi}\p{Pf}\p{M}\p{Cf}"'`\s]+/u, '')
}

function isLocale(locale: string): boolean {
  try {
    return Intl.Collator.supportedLocalesOf(locale).length > 0
  } catch {
    return false
  }
}
