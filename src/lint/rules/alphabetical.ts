import * as v from 'valibot'
import type { Bullet, Entry, List, Row, Section } from '../../list/model.ts'
import { isNumbered } from '../../list/reader/columns.ts'
import { globMatcher, isGlob } from '../../schema/globs.ts'
import { truncate } from '../../text/truncate.ts'
import { lineSpan, moveLine } from '../analysis/lines.ts'
import {
  areMostSorted,
  DATED,
  isSorted,
  ordersOf,
  type SortedGroup,
  type SortedItem,
  sort,
  sortName,
} from '../analysis/name-order.ts'
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
    const groups = groupsOf(list, options)
    const sortAll = (some: readonly SortedItem[][]) =>
      some.map((group) => ({ group, sorted: sort(group, orders, isInferred) }))
    const models = base ? sortAll(groupsOf(base.list, options)) : []
    const own = isInferred && !base ? sortAll(groups) : []
    const isUsual = isInferred && areMostSorted(base ? models : own)
    const before = new Set(
      models.flatMap(({ sorted }) =>
        (sorted?.misplaced ?? []).flatMap(({ entry }) => namesOf(entry)),
      ),
    )
    const modelOf = modelFinder(models)
    const wasMisplaced = ({ entry }: SortedItem) => namesOf(entry).some((name) => before.has(name))
    for (const [index, group] of groups.entries()) {
      const model = modelOf(group)
      if (isInferred) {
        const evidence = model ?? own[index] ?? { group, sorted: sort(group, orders, true) }
        // Rows may have an order of their own (`A1` … `C2`, `All`).
        const isHeld = isUsual && group[0]?.entry.kind === 'bullet'
        if (!isSorted(evidence.group, evidence.sorted, isHeld)) continue
      }
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
  { base, isChanged, report }: RuleContext<AlphabeticalOptions>,
): void {
  if (!first) return
  const isAdded = base && [first, ...others].some(({ entry }) => isChanged(entry.span))
  report({
    severity: isAdded ? 'warning' : 'info',
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

function isLocale(locale: string): boolean {
  try {
    return Intl.Collator.supportedLocalesOf(locale).length > 0
  } catch {
    return false
  }
}
