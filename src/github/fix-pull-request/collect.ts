import { text } from '../../lint/message.ts'
import { type AppliedFix, fixList } from './fix-list.ts'
import { markOf } from './marker.ts'
import type { FixableList, FixableMessage, ListChange, ListFix } from './model.ts'

/** Fixes of one pull request: more do not fit into its body, and nobody would review them. */
const MAX_FIXES = 1000

export interface ChangedList extends ListChange {
  before: string
  fixes: ListFix[]
}

export interface CollectOptions {
  /** Marks of fixes that a person declined. */
  declined: ReadonlySet<string>
  /** Marks of fixes in the open pull request. */
  proposed: ReadonlySet<string>
  lint(path: string, text: string): Promise<FixableList>
}

export interface CollectedFixes {
  changed: ChangedList[]
  /** The lists that could not be linted, before or after their fixes. */
  unread: string[]
  /** All others, with their fixes. */
  fixed: FixableList[]
}

/** Applies the safe fixes of lists, those that a person declined left out. */
export async function collectFixes(
  lists: readonly FixableList[],
  { declined, proposed, lint }: CollectOptions,
): Promise<CollectedFixes> {
  const chosen = new Set<string>()
  const changed: ChangedList[] = []
  const unread: string[] = []
  const fixed: FixableList[] = []
  for (const linted of lists) {
    const { path, text: before } = linted
    if (!linted.holds) {
      unread.push(path)
      continue
    }
    const isWanted = (message: FixableMessage) => {
      const mark = markOfMessage(path, message)
      if (declined.has(mark) || (chosen.size >= MAX_FIXES && !chosen.has(mark))) return false
      if (message.fixKind === 'safe') chosen.add(mark)
      return true
    }
    const { list, fixes } = await fixList(keepProposed(linted, proposed), isWanted, async (text) =>
      keepProposed(await lint(path, text), proposed),
    )
    if (!list.holds) {
      unread.push(path)
      continue
    }
    fixed.push(list)
    if (list.text !== before) {
      changed.push({ path, before, after: list.text, fixes: toListFixes(path, fixes) })
    }
  }
  return { changed, unread, fixed }
}

/**
 * A proposed fix stays safe: a run that cannot ask GitHub's API sees only a redirect to the same
 * address, which is a suggestion.
 */
function keepProposed(list: FixableList, proposed: ReadonlySet<string>): FixableList {
  const messages = list.messages.map((message) => {
    const isProposed = proposed.has(markOfMessage(list.path, message))
    return isProposed ? { ...message, fixKind: 'safe' as const } : message
  })
  return { ...list, messages }
}

function toListFixes(path: string, applied: readonly AppliedFix<FixableMessage>[]): ListFix[] {
  const fixes = applied.map(({ message, isInPlace }): ListFix => {
    const { reason, parts, ruleId, place, actual, expected, fix } = message
    const [after] = expected ?? []
    const isChange = !fix && actual !== undefined && after !== undefined
    const line = place && ('start' in place ? place.start.line : place.line)
    return {
      path,
      rule: ruleId ?? '',
      line: isInPlace ? line : undefined,
      message: parts ?? [text(reason)],
      change: isChange ? { before: actual, after } : undefined,
      mark: markOfMessage(path, message),
    }
  })
  return [...new Map(fixes.map((fix) => [JSON.stringify([fix.mark, fix.line]), fix])).values()]
}

function markOfMessage(path: string, { key = '', fix, expected }: FixableMessage): string {
  return markOf(path, key, fix ? undefined : expected?.[0])
}
