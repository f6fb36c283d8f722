import type { Section } from '../../list/model.ts'
import { truncate } from '../../text/truncate.ts'
import type { TopicHistory } from '../analysis/contents/added.ts'
import { type Contents, type ContentsItem, findContents } from '../analysis/contents/find.ts'
import { nearNames } from '../analysis/contents/near-names.ts'
import { type MovedItem, outOfOrder } from '../analysis/contents/out-of-order.ts'
import { ContentsPlanner, type MissingLines } from '../analysis/contents/plan.ts'
import { type RemovedLines, removedLines } from '../analysis/contents/removed.ts'
import type { Topic } from '../analysis/contents/topics.ts'
import { unnamedTopics } from '../analysis/contents/unnamed.ts'
import { code, line, type Message, message, quote, quoteBoth } from '../message.ts'
import { type RuleContext, rule } from '../rule.ts'

/** Findings with a line to add; the sections of more are only named. */
const MAX_PLANNED = 100

export default rule(
  {
    id: 'contents',
    severity: ['warning', 'info'],
    description:
      'A table of contents that lacks a section which the change adds; info if it lacks another one, has another order, or names a section almost as its heading.',
    baseline: 'key',
  },
  (list, context) => {
    const { text, base, isChanged } = context
    const contents = findContents({ list, text })
    const before = base && findContents(base)
    const removed =
      before && before.generator === undefined
        ? removedLines({ list, text }, before, contents?.named ?? new Set())
        : []
    const found = contents && unnamedTopics(contents, before, isChanged)
    for (const lines of removed) reportRemoved(lines, found?.missing ?? [], context)
    if (!contents || !found) return
    if (contents.generator === undefined && removed.length === 0) {
      for (const moved of outOfOrder(contents)) reportMoved(moved, context)
      for (const item of nearNames(contents.items)) reportName(item, context)
    }
    const { topics, history, misled } = found
    for (const [topic, item] of misled) reportMisled(topic, item, context)
    // What removed lines leave behind may be no list any more.
    const unnamed = found.missing.filter(
      (topic) => removed.length === 0 || history?.added.has(topic),
    )
    if (contents.generator !== undefined) reportStale(contents.generator, unnamed, history, context)
    else reportMissing(contents, topics, unnamed, history, context)
  },
)

/** Sections that the change adds next to each other are one finding, so that one edit adds them. */
function reportMissing(
  contents: Contents,
  topics: readonly Topic[],
  missing: readonly Topic[],
  history: TopicHistory | undefined,
  { lineOf, report }: RuleContext<unknown>,
): void {
  const planner = new ContentsPlanner(contents, topics)
  const isAdded = (topic: Topic) => history?.added.has(topic) ?? false
  const groups: Topic[][] = []
  for (const topic of missing) {
    const last = groups.at(-1)?.[0]
    const isTogether =
      last && isAdded(last) && isAdded(topic) && planner.gapOf(last) === planner.gapOf(topic)
    if (isTogether) groups.at(-1)?.push(topic)
    else groups.push([topic])
  }
  for (const [index, group] of groups.entries()) {
    const [topic] = group as [Topic]
    const plan = index < MAX_PLANNED ? planner.plan(group) : undefined
    report({
      severity: isAdded(topic) ? 'warning' : 'info',
      message: missingMessage(group, plan, lineOf),
      place: topic.section.span,
      fingerprint: fingerprintOf(topic),
      ...(plan?.fix && { fix: plan.fix, fixKind: plan.isSure ? 'safe' : 'suggestion' }),
    })
  }
}

function fingerprintOf({ section }: Pick<Topic, 'section'>): string[] {
  return ['missing', ...section.path]
}

/** Sections of one finding to name. */
const MAX_NAMED = 5

/** Characters of a removed line to show. */
const MAX_SHOWN = 200

function missingMessage(
  topics: readonly Topic[],
  plan: MissingLines | undefined,
  lineOf: (offset: number) => number,
): Message {
  const names = namesOf(topics.map(({ section }) => section))
  const what = topics.length > 1 ? 'lines' : 'line'
  const lack = message`The contents has no ${what} for ${names}.`
  if (!plan) return message`${lack} Add ${topics.length > 1 ? 'them' : 'it'}.`
  const at = line(lineOf(plan.beside.link.span.start))
  const others = quote(truncate(plan.beside.link.text || plan.beside.fragment))
  if (plan.lines.length === 0) {
    return message`${lack} Add ${topics.length > 1 ? 'them' : 'one'} near ${at}.`
  }
  const added = enumerateParts(
    plan.lines.slice(0, MAX_NAMED).map((words) => message`${code(words.trim())}`),
  )
  return plan.where === 'behind'
    ? message`${lack} Add ${added} after ${others} on ${at}.`
    : message`${lack} Add ${added} ${plan.where} ${at}.`
}

/** The titles of the first sections, and how many more there are. */
function namesOf(sections: readonly Section[]): Message {
  const names = sections.slice(0, MAX_NAMED).map(({ title }) => message`${quote(truncate(title))}`)
  const more = sections.length - names.length
  return enumerateParts(more > 0 ? [...names, message`${more} more`] : names)
}

function enumerateParts(items: readonly Message[]): Message {
  return items.reduce((all, item, index) =>
    index === items.length - 1 ? message`${all} and ${item}` : message`${all}, ${item}`,
  )
}

/** Contents that a program writes are left to it. */
function reportStale(
  generator: string,
  missing: readonly Topic[],
  history: TopicHistory | undefined,
  { report }: RuleContext<unknown>,
): void {
  const isAdded = (topic: Topic) => history?.added.has(topic) ?? false
  for (const group of Map.groupBy(missing, isAdded).values()) {
    const [topic] = group as [Topic, ...Topic[]]
    report({
      severity: isAdded(topic) ? 'warning' : 'info',
      message: message`The contents lacks ${namesOf(group.map(({ section }) => section))}. It is written by ${generator}: run that again.`,
      place: topic.section.span,
      fingerprint: fingerprintOf(topic),
    })
  }
}

/** Lines that the change removes: those of sections that the contents should name are sure. */
function reportRemoved(
  { sections, lines, fix }: RemovedLines,
  missing: readonly Topic[],
  { lineOf, report }: RuleContext<unknown>,
): void {
  const [first] = sections
  const expected = new Set(missing.map(({ section }) => section))
  const [at] = fix.range
  const place =
    at === 0 ? message`above ${line(1)}` : message`below ${line(lineOf(Math.max(at - 1, 0)))}`
  const shown = lines.map((words) => words.trim())
  const isShort = lines.length <= MAX_NAMED && shown.every(({ length }) => length <= MAX_SHOWN)
  const words = isShort
    ? enumerateParts(shown.map((words) => message`${code(words)}`))
    : message`them`
  report({
    severity: 'info',
    message: message`This change removes ${namesOf(sections)} from the contents. If that is not meant, put ${words} back ${place}.`,
    place: first.span,
    fingerprint: fingerprintOf({ section: first }),
    fix,
    fixKind: sections.every((section) => expected.has(section)) ? 'safe' : 'suggestion',
  })
}

/** An item that leads to another section with the same title. */
function reportMisled(
  topic: Topic,
  { link, section, fragment }: ContentsItem,
  { lineOf, report }: RuleContext<unknown>,
): void {
  const [here, there] = [section?.span.start ?? 0, topic.section.span.start]
  report({
    severity: 'info',
    message: message`This line leads to ${quote(truncate(link.text))} on ${line(lineOf(here))}, but is probably meant for the one on ${line(lineOf(there))}. Write ${code(`#${topic.section.slug}`)}.`,
    place: link.urlSpan ?? link.span,
    fingerprint: ['misled', ...topic.section.path, fragment],
    ...(link.urlSpan && { expected: [`#${topic.section.slug}`] }),
  })
}

/** An item that stands elsewhere than its section. */
function reportMoved(
  { item, previous }: MovedItem,
  { lineOf, report }: RuleContext<unknown>,
): void {
  const name = quote(truncate(item.link.text))
  const place = previous
    ? message`Move it below ${quote(truncate(previous.link.text))} on ${line(lineOf(previous.link.span.start))}.`
    : message`Move it to the top.`
  report({
    severity: 'info',
    message: message`The contents names ${name} in another place than its section has. ${place}`,
    place: item.link.span,
    fingerprint: ['moved', item.fragment],
  })
}

/** An item with nearly the words of its heading. */
function reportName(
  { link, section, fragment }: ContentsItem,
  { lineOf, report }: RuleContext<unknown>,
): void {
  const [name, title] = quoteBoth(link.text, section?.title ?? '')
  const at = line(lineOf(section?.span.start ?? 0))
  report({
    severity: 'info',
    message: message`The contents has ${name} where the heading on ${at} has ${title}. Use one of them.`,
    place: link.span,
    fingerprint: ['name', fragment, link.text],
  })
}
