import * as v from 'valibot'
import type { Bullet, Entry, List, Row, Span } from '../../list/model.ts'
import { isNumbered } from '../../list/reader/columns.ts'
import { truncate } from '../../text/truncate.ts'
import { lineSpan, moveLine } from '../analysis/lines.ts'
import { longestRun } from '../analysis/longest-run.ts'
import { type RuleContext, rule } from '../rule.ts'

const options = v.strictObject({
  column: v.optional(
    v.pipe(
      v.string(),
      v.description(
        'The header of the column that tables are sorted by; without it only bullets are looked at.',
      ),
    ),
  ),
  locale: v.optional(
    v.pipe(
      v.string(),
      v.check(isLocale, 'a locale such as en or zh-Hans'),
      v.description('The language whose order counts.'),
    ),
    'en',
  ),
})
type AlphabeticalOptions = v.InferOutput<typeof options>

/** Where more of one list or table are out of order, that is told once. */
const MOST_TOLD = 20

/** An entry out of alphabetical order. */
export default rule(
  {
    id: 'alphabetical',
    severity: ['off', 'warning'],
    description:
      'A bullet, or a row by the column named, out of alphabetical order; the fewest that need to move, and where they belong.',
    baseline: 'changed-lines',
    options,
  },
  (list, context) => {
    const { base, options, isChanged } = context
    const before = new Set(
      (base ? groupsOf(base.list, options) : []).flatMap((group) => {
        const kept = keep(group, () => 1)
        return group.filter((item) => !kept.has(item)).map(({ entry }) => nameOf(entry))
      }),
    )
    for (const group of groupsOf(list, options)) {
      // Where either of two could go, it is the one that was told before, else a changed one.
      const dear = group.length + 1
      const weigh = ({ entry }: SortedItem) =>
        before.has(nameOf(entry)) ? 1 : isChanged(entry.span) ? dear : dear * dear
      const kept = keep(group, base ? weigh : () => 1)
      const misplaced = group.filter((item) => !kept.has(item))
      const fresh = misplaced.filter(({ entry }) => !before.has(nameOf(entry)))
      if (fresh.length > MOST_TOLD) tellOnce(fresh, group, context)
      else for (const item of misplaced) tell(item, [...kept], context)
    }
  },
)

interface SortedItem {
  entry: Entry
  name: string
  /** Its place among the names of its group; equal names have the same. */
  rank: number
  /** The text that moves with it: a bullet's nested ones, too. */
  lines: Span
}

/** The items that may stay where they are, in their order. */
function keep(group: readonly SortedItem[], weigh: (item: SortedItem) => number): Set<SortedItem> {
  const items = group.map((item) => ({ low: item.rank, high: item.rank, weight: weigh(item) }))
  const { blocks } = longestRun(items, Number.POSITIVE_INFINITY)
  return new Set(blocks.flat().map((index) => group[index] as SortedItem))
}

function tell(
  item: SortedItem,
  staying: readonly SortedItem[],
  { text, isChanged, lineOf, report }: RuleContext<AlphabeticalOptions>,
): void {
  const next = staying.find((other) => other.rank > item.rank)
  const beside = next ?? staying.at(-1)
  if (!beside) return
  const { entry } = item
  const target = lineSpan(text, beside.lines)
  const where = next ? 'above' : 'below'
  // A changed entry is no cause of an unchanged one's being out of order.
  const isCause = isChanged(entry.span) || !isChanged(beside.entry.span)
  report({
    message: `Unexpected “${truncate(item.name)}” here, expected it ${where} “${truncate(beside.name)}” on line ${lineOf(beside.entry.span.start)}`,
    place: entry.span,
    fingerprint: [...entry.section.path, nameOf(entry)],
    ...(isCause && {
      cause: { message: `It belongs ${where} this`, place: beside.entry.span },
    }),
    ...(isMovable(item, text) &&
      isMovable(beside, text) && {
        fix: moveLine(text, item.lines, next ? target.start : target.end),
        fixKind: entry.kind === 'row' && isNumbered(entry.table) ? 'suggestion' : 'safe',
      }),
  })
}

function tellOnce(
  misplaced: readonly SortedItem[],
  group: readonly SortedItem[],
  { report }: RuleContext<AlphabeticalOptions>,
): void {
  const [first] = misplaced
  if (!first) return
  const { entry } = first
  report({
    message: `Unexpected “${truncate(first.name)}” here, expected ${group.length} entries in alphabetical order: ${misplaced.length} of them are out of it, this is the first`,
    place: entry.span,
    fingerprint: [...entry.section.path, 'loose'],
  })
}

/**
 * Whether it stands on lines of its own: no HTML row does for sure, nor a bullet
 * whose list begins on its parent's line (`- - a`).
 */
function isMovable({ entry, lines }: SortedItem, text: string): boolean {
  if (entry.kind === 'row' && entry.table.syntax !== 'gfm') return false
  return /^[\s>]*$/.test(text.slice(lineSpan(text, lines).start, lines.start))
}

function nameOf(entry: Entry): string {
  return entry.identity ?? entry.title
}

/** What is to be sorted: the bullets of one list, the rows of one table. */
function groupsOf(list: List, { column, locale }: AlphabeticalOptions): SortedItem[][] {
  const found = new Map<unknown, SortedItem[]>()
  for (const entry of list.entries) {
    const item = entry.kind === 'bullet' ? bulletItem(entry) : rowItem(entry, column)
    if (!item || item.name === '') continue
    const group = entry.kind === 'row' ? entry.table : entry.list
    const items = found.get(group)
    if (items) items.push(item)
    else found.set(group, [item])
  }
  const collator = new Intl.Collator(locale, { numeric: true, sensitivity: 'base' })
  for (const items of found.values()) rank(items, collator)
  return [...found.values()]
}

function rank(items: readonly SortedItem[], collator: Intl.Collator): void {
  let before: SortedItem | undefined
  for (const item of items.toSorted((a, b) => collator.compare(a.name, b.name))) {
    const isSame = before && collator.compare(before.name, item.name) === 0
    item.rank = before ? before.rank + (isSame ? 0 : 1) : 0
    before = item
  }
}

function bulletItem(entry: Bullet): SortedItem | undefined {
  // Numbers are an order of their own.
  if (entry.list.type === 'list' && entry.list.ordered) return
  const start = entry.node.position?.start.offset ?? entry.span.start
  const end = entry.node.position?.end.offset ?? entry.span.end
  return { entry, name: spoken(entry.title), rank: 0, lines: { start, end } }
}

function rowItem(entry: Row, columnName: string | undefined): SortedItem | undefined {
  const column = entry.table.columns.find(({ name }) => name === columnName)
  const cell = column && entry.cells[column.index]
  return cell && { entry, name: spoken(cell.text), rank: 0, lines: entry.span }
}

/** A name from its first letter on: pictures and quotes before it do not count. */
function spoken(name: string): string {
  return name.replace(/^[\p{Extended_Pictographic}\p{So}\p{Ps}\p{Pi}\p{Pf}\p{M}\p{Cf}"'`\s]+/u, '')
}

function isLocale(locale: string): boolean {
  try {
    return Intl.Collator.supportedLocalesOf(locale).length > 0
  } catch {
    return false
  }
}
