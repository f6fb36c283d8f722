import { applyFixes, safeFixes } from '../../lint/fix.ts'
import { text } from '../../lint/message.ts'
import { compare } from '../../text/compare.ts'
import { markOf } from './marker.ts'
import type { FixableList, FixableMessage, ListChange, UpdatedPaper } from './model.ts'

/** Rows of one pull request: a person has to look at each of them. */
export const MAX_UPDATED = 20

/** The rule whose suggestions are proposed although they are no safe fixes. */
const RULE = 'paper-update'

export interface UpdateOptions {
  /** Marks of what a person declined, or undid after it was merged. */
  declined: ReadonlySet<string>
  /** Marks of what the open pull request proposes. */
  proposed: ReadonlySet<string>
  lint(path: string, text: string): Promise<FixableList>
}

export interface PaperUpdates {
  /** Newest first. */
  updated: UpdatedPaper[]
  /** From the safe fixes on. */
  changed: ListChange[]
  /** All lists, with their updates. */
  lists: FixableList[]
  /** The lists that could not be linted after their updates. */
  unread: string[]
}

interface RowUpdate {
  list: FixableList
  published: string
  messages: MarkedMessage[]
  isProposed: boolean
}

interface MarkedMessage {
  message: FixableMessage
  mark: string
}

/**
 * Chooses rows whose paper’s archive knows more than they have, and updates them. What is proposed
 * stays proposed, so that the pull request does not change with each new paper; then the newest.
 */
export async function updatePapers(
  lists: readonly FixableList[],
  { declined, proposed, lint }: UpdateOptions,
): Promise<PaperUpdates> {
  const chosen = lists
    .flatMap((list) => rowUpdates(list, { declined, proposed }))
    .sort(newestFirst)
    .sort((a, b) => Number(b.isProposed) - Number(a.isProposed))
    .slice(0, MAX_UPDATED)
  const result: PaperUpdates = { updated: [], changed: [], lists: [], unread: [] }
  const applied = new Set<FixableMessage>()
  for (const list of lists) {
    const mine = chosen.filter((row) => row.list === list).flatMap(({ messages }) => messages)
    const accepted = mine.map(({ message }) => ({ ...message, fixKind: 'safe' as const, message }))
    const after = applyFixes(list.text, accepted)
    const now = after === list.text ? list : await lint(list.path, after)
    if (!now.holds) {
      result.unread.push(list.path)
      continue
    }
    result.lists.push(now)
    if (now === list) continue
    result.changed.push({ path: list.path, after })
    for (const { message } of safeFixes(accepted)) applied.add(message.message)
  }
  result.updated = chosen
    .toSorted(newestFirst)
    .flatMap(({ list, messages }) =>
      messages
        .filter(({ message }) => applied.has(message))
        .map((marked) => toUpdated(list, marked)),
    )
  return result
}

function newestFirst(one: RowUpdate, other: RowUpdate): number {
  return compare(other.published, one.published)
}

/** What is known of each row, without what a person declined. */
function rowUpdates(
  list: FixableList,
  { declined, proposed }: Pick<UpdateOptions, 'declined' | 'proposed'>,
): RowUpdate[] {
  const messages = list.messages.flatMap((message) => {
    const { ruleId, fix, expected, key = '' } = message
    if (ruleId !== RULE || (!fix && expected?.length !== 1)) return []
    const mark = markOf(list.path, `update:${key}`, fix?.text ?? expected?.[0])
    return declined.has(mark) ? [] : [{ message, mark }]
  })
  const rows = Map.groupBy(messages, ({ message }) => lineOf(message))
  return Array.from(rows.values(), (messages) => ({
    ...{ list, messages, published: messages[0]?.message.published ?? '' },
    isProposed: messages.some(({ mark }) => proposed.has(mark)),
  }))
}

function toUpdated({ path }: FixableList, { message, mark }: MarkedMessage): UpdatedPaper {
  const { parts, reason, ignoreMatch: title = '' } = message
  return { path, title, line: lineOf(message), message: parts ?? [text(reason)], mark }
}

function lineOf({ place }: FixableMessage): number {
  return (place && ('start' in place ? place.start.line : place.line)) ?? 1
}
