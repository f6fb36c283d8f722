import * as v from 'valibot'
import { isNumbered } from '../../list/reader/columns.ts'
import {
  beforeChange,
  type DatedEntry,
  type Timeline,
  timelinesOf,
} from '../analysis/date-cells.ts'
import { lineSpan, moveLine } from '../analysis/lines.ts'
import { otherOrders } from '../analysis/other-orders.ts'
import { type PaperTimeline, paperTimelines, reviewedTimelines } from '../analysis/paper-dates.ts'
import {
  blockOf,
  comesBefore,
  commonDirection,
  type DateOrder,
  isShort,
  ownOrder,
  sortedEntries,
} from '../analysis/sort-direction.ts'
import { line, message } from '../message.ts'
import { type RuleContext, rule } from '../rule.ts'
import type { Severity } from '../severity.ts'

const options = v.strictObject({
  order: v.optional(
    v.pipe(
      v.picklist(['newest-first', 'oldest-first', 'auto']),
      v.description('How the rows are sorted; `auto` infers it for each table.'),
    ),
    'auto',
  ),
})

type DateOrderContext = RuleContext<v.InferOutput<typeof options>>

/** The order that is checked, and the severity of what is out of it. */
interface CheckedOrder extends DateOrder {
  severity?: Severity
}

/** More misplaced rows of one table are one finding. */
const MAX_FINDINGS = 20

export default rule(
  {
    id: 'date-order',
    severity: ['warning', 'info'],
    description:
      'An entry that is not in the date order of its table or list, with the place where it belongs.',
    baseline: 'changed-lines',
    options,
  },
  (list, context) => {
    const { base, options, text, today } = context
    const timelines = timelinesOf({ list, text })
    const now = reviewedTimelines(list, context)
    const before = base ? paperTimelines(timelinesOf(base), today) : []
    const past = beforeChange(timelines, context)
    const pairs = now.map((current) => {
      const old = past.get(current.timeline)
      return { current, model: before.find(({ timeline }) => timeline === old) ?? current }
    })
    for (const { current, model } of pairs) {
      const others = (before.length > 0 ? before : now).filter((other) => other !== model)
      const order: CheckedOrder | undefined =
        options.order === 'auto'
          ? inferOrder(model, others)
          : { direction: options.order, isCertain: !isNumberedTimeline(current.timeline) }
      if (!order || (model !== current && options.order === 'auto' && isExplained(current, order)))
        continue
      check(current, model, order, context)
    }
  },
)

function inferOrder(
  model: PaperTimeline,
  others: readonly PaperTimeline[],
): CheckedOrder | undefined {
  if (model.order || !model.timeline.table || !isShort(model.trusted)) return model.order
  const tables = others.filter(({ timeline }) => timeline.table)
  const direction = commonDirection(
    tables.map(({ trusted, order }) => ({ entries: trusted, order })),
  )
  if (!direction || sortedEntries(model.trusted, direction).misplaced.length > 1) return
  return { direction, isCertain: false, severity: 'info' }
}

/** Whether another order explains better how the entries are sorted after the change. */
function isExplained({ trusted, timeline }: PaperTimeline, { direction }: DateOrder): boolean {
  const out = sortedEntries(trusted, direction).misplaced.length
  return out > 0 && otherOrders(trusted, timeline.table, out) < out
}

function check(
  current: PaperTimeline,
  model: PaperTimeline,
  order: CheckedOrder,
  context: DateOrderContext,
): void {
  const { base, isChanged } = context
  const old = sortedEntries(model.trusted, order.direction, model.weigh).misplaced
  if (old.length > MAX_FINDINGS) {
    return reportOnce(
      current,
      sortedEntries(current.trusted, order.direction).misplaced,
      order,
      context,
    )
  }
  const before = new Set(old.map(nameOf))
  // Of two entries that could move, one that was misplaced before is reported, otherwise a changed one.
  const heavy = current.trusted.length + 1
  const weigh = (dated: DatedEntry) =>
    current.weigh(dated) *
    (before.has(nameOf(dated)) ? 1 : isChanged(dated.entry.span) ? heavy : heavy * heavy)
  const sorted = sortedEntries(current.trusted, order.direction, base ? weigh : current.weigh)
  const added = sorted.misplaced.filter((dated) => !before.has(nameOf(dated)))
  const isLoose = added.length > MAX_FINDINGS
  if (isLoose) reportOnce(current, added, order, context)
  const certain = ownOrder(current.trusted, current.timeline)?.isCertain === true
  const isSafe = order.isCertain && (certain || context.options.order !== 'auto')
  for (const out of sorted.misplaced) {
    if (isLoose && !before.has(nameOf(out))) continue
    reportMove(
      out,
      blockOf(out.entry.span.start, sorted.blocks),
      { ...order, isCertain: isSafe },
      current,
      context,
    )
  }
}

function reportMove(
  out: DatedEntry,
  block: readonly DatedEntry[],
  { direction, severity, isCertain }: CheckedOrder,
  { timeline: { table } }: PaperTimeline,
  { text, isChanged, lineOf, report }: DateOrderContext,
): void {
  const { start } = out.entry.span
  const next = block.find((other) => comesBefore(out.date, other.date, direction))
  const last = block.findLast((other) => comesBefore(other.date, out.date, direction))
  const where = next && next.entry.span.start < start ? 'above' : 'below'
  const beside = where === 'above' ? next : last
  if (!beside || (where === 'below' && beside.entry.span.start < start)) return
  const target = lineSpan(text, beside.entry.span)
  // A changed entry does not make the finding of an unchanged one new.
  const isCause = isChanged(out.entry.span) || !isChanged(beside.entry.span)
  const [whole, part] = table ? ['table', 'row'] : ['list', 'entry']
  report({
    message: message`The ${whole} is sorted ${inWords(direction)}: move this ${part} (${dateText(out)}) ${where} ${line(lineOf(beside.entry.span.start))} (${dateText(beside)}).`,
    place: out.entry.span,
    fingerprint: [...out.entry.section.path, nameOf(out)],
    ...(severity && { severity }),
    ...(isCause && {
      cause: { message: message`It belongs ${where} this ${part}.`, place: beside.entry.span },
    }),
    ...(table?.syntax !== 'html' && {
      fix: moveLine(text, out.entry.span, where === 'above' ? target.start : target.end),
      fixKind: isCertain ? 'safe' : 'suggestion',
    }),
  })
}

/** The date as the text shows it, with the day that a comment in it hides. */
function dateText({ cell, date }: DatedEntry): string {
  return date.hiddenDay === undefined ? cell.text : `${cell.text}, day ${date.hiddenDay}`
}

function nameOf({ entry }: DatedEntry): string {
  return entry.identity ?? entry.title
}

function isNumberedTimeline({ table }: Timeline): boolean {
  return table !== undefined && isNumbered(table)
}

function reportOnce(
  { timeline: { table, section, dated } }: PaperTimeline,
  misplaced: readonly DatedEntry[],
  { direction }: CheckedOrder,
  { options, lineOf, report }: DateOrderContext,
): void {
  const [first] = misplaced
  if (!first) return
  const verb = options.order === 'auto' ? 'is' : 'must be'
  const [whole, parts] = table ? ['table', 'rows'] : ['list', 'entries']
  report({
    message: message`The ${whole} ${verb} sorted ${inWords(direction)}, but ${misplaced.length} of its ${dated.length} ${parts} are in the wrong place. The first is on ${line(lineOf(first.entry.span.start))}.`,
    place: table?.headerSpan ?? first.entry.span,
    fingerprint: [...section.path, 'loose'],
    cause: { message: message`The first one in the wrong place.`, place: first.entry.span },
  })
}

function inWords(direction: DateOrder['direction']): string {
  return direction === 'newest-first' ? 'newest first' : 'oldest first'
}
