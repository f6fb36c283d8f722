import * as v from 'valibot'
import type { Bullet, Entry, List, Row, Span } from '../../list/model.ts'
import { isNumbered } from '../../list/reader/columns.ts'
import { truncate } from '../../text/truncate.ts'
import { lineSpan, moveLine } from '../analysis/lines.ts'
import { longestRun } from '../analysis/longest-run.ts'
import { line, message, quote, quoteBoth } from '../message.ts'
import { type RuleContext, rule } from '../rule.ts'

const options = v.strictObject({
  column: v.optional(
    v.pipe(
      v.string(),
      v.description(
        'The header of the column that tables are sorted by; without it only bullets are checked.',
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

export default rule(
  {
    id: 'alphabetical',
    severity: ['off', 'warning'],
    description:
      'A bullet, or a row by a given column, that is not in alphabetical order, with the place where it belongs.',
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
      // Of two that could move, one that was misplaced before is reported, otherwise a changed one.
      const heavy = group.length + 1
      const weigh = ({ entry }: SortedItem) =>
        before.has(nameOf(entry)) ? 1 : isChanged(entry.span) ? heavy : heavy * heavy
      const kept = keep(group, base ? weigh : () => 1)
      const misplaced = group.filter((item) => !kept.has(item))
      const fresh = misplaced.filter(({ entry }) => !before.has(nameOf(entry)))
      if (fresh.length > MAX_FINDINGS) reportOnce(fresh, group, context)
      else for (const item of misplaced) reportItem(item, [...kept], context)
    }
  },
)

interface SortedItem {
  entry: Entry
  name: string
  /** Its place among the names of its group; equal names have the same. */
  rank: number
  /** The text that moves with it, nested bullets included. */
  lines: Span
}

/** The items that can stay where they are. */
function keep(group: readonly SortedItem[], weigh: (item: SortedItem) => number): Set<SortedItem> {
  const items = group.map((item) => ({ low: item.rank, high: item.rank, weight: weigh(item) }))
  const { blocks } = longestRun(items, Number.POSITIVE_INFINITY)
  return new Set(blocks.flat().map((index) => group[index] as SortedItem))
}

function reportItem(
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
  // A changed entry does not make the finding of an unchanged one new.
  const isCause = isChanged(entry.span) || !isChanged(beside.entry.span)
  const [own, other] = quoteBoth(item.name, beside.name)
  const what = entry.kind === 'row' ? 'table' : 'list'
  report({
    message: message`The ${what} is sorted alphabetically: move ${own} ${where} ${other} (${line(lineOf(beside.entry.span.start))}).`,
    place: entry.span,
    fingerprint: [...entry.section.path, nameOf(entry)],
    ...(isCause && {
      cause: { message: message`It belongs ${where} this entry.`, place: beside.entry.span },
    }),
    ...(isMovable(item, text) &&
      isMovable(beside, text) && {
        fix: moveLine(text, item.lines, next ? target.start : target.end),
        fixKind: entry.kind === 'row' && isNumbered(entry.table) ? 'suggestion' : 'safe',
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

/** What is sorted together: the bullets of one list, the rows of one table. */
function groupsOf(list: List, { column, locale }: AlphabeticalOptions): SortedItem[][] {
  const items = list.entries
    .map((entry) => (entry.kind === 'bullet' ? bulletItem(entry) : rowItem(entry, column)))
    .filter((item) => item !== undefined && item.name !== '') as SortedItem[]
  const groups = Map.groupBy(items, ({ entry }) =>
    entry.kind === 'row' ? entry.table : entry.list,
  )
  const collator = new Intl.Collator(locale, { numeric: true, sensitivity: 'base' })
  for (const group of groups.values()) rank(group, collator)
  return [...groups.values()]
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
  // Numbers are another order.
  if (entry.list.type === 'list' && entry.list.ordered) return
  const start = entry.node.position?.start.offset ?? entry.span.start
  const last = entry.details.at(-1)?.node ?? entry.node
  const end = Math.max(last.position?.end.offset ?? 0, entry.node.position?.end.offset ?? 0)
  return { entry, name: sortName(entry.title), rank: 0, lines: { start, end } }
}

function rowItem(entry: Row, columnName: string | undefined): SortedItem | undefined {
  const column = entry.table.columns.find(({ name }) => name === columnName)
  const cell = column && entry.cells[column.index]
  return cell && { entry, name: sortName(cell.text), rank: 0, lines: entry.span }
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
