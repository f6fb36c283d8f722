import type { Retirement } from '../../lint/retire/find.ts'
import { compare } from '../../text/compare.ts'
import { markOf } from './marker.ts'
import type { FixableList, RetiredEntry } from './model.ts'

/** Entries of one pull request: a person has to look at each of them. */
export const MAX_RETIRED = 20

export interface RetireOptions {
  /** Marks of what a person declined, or undid after it was merged. */
  declined: ReadonlySet<string>
  /** Marks of what the open pull request proposes. */
  proposed: ReadonlySet<string>
  lint(path: string, text: string): Promise<FixableList>
}

export interface RetiredEntries {
  entries: RetiredEntry[]
  /** The lists with a proposed entry of which this run does not know whether it still fails. */
  unsure: string[]
}

type DueRetirement = RetiredEntry['retirement']

interface DueEntry {
  list: FixableList
  retirement: DueRetirement
  mark: string
}

/** Chooses the entries that are due, those due longest first, and retires them one by one. */
export async function retireEntries(
  lists: readonly FixableList[],
  { declined, proposed, lint }: RetireOptions,
): Promise<RetiredEntries> {
  const chosen = lists
    .flatMap((list) => dueIn(list, declined))
    .sort((a, b) => compare(dueOf(a), dueOf(b)))
    .slice(0, MAX_RETIRED)
  const entries: RetiredEntry[] = []
  for (const [list, due] of Map.groupBy(chosen, ({ list }) => list)) {
    for (const entry of await retireOf(list, due, lint)) entries.push(entry)
  }
  const unsure = lists.filter(({ path, retirements = [] }) =>
    retirements.some(({ key, dates }) => !dates && proposed.has(markOfRetirement(path, key))),
  )
  return { entries, unsure: unsure.map(({ path }) => path) }
}

function dueOf({ retirement }: DueEntry): string {
  return retirement.dates.due
}

/** A retirement's mark: that of its list, step, title and link. */
export function markOfRetirement(path: string, key: string): string {
  return markOf(path, `retire:${key}`, undefined)
}

/** Of each entry the first step that is due and that nobody declined. */
function dueIn(list: FixableList, declined: ReadonlySet<string>): DueEntry[] {
  const { path, retirements = [] } = list
  const entries = new Map<number, DueEntry>()
  for (const retirement of retirements) {
    const mark = markOfRetirement(path, retirement.key)
    if (!isReady(retirement) || declined.has(mark) || entries.has(retirement.line)) continue
    entries.set(retirement.line, { list, retirement, mark })
  }
  return [...entries.values()]
}

function isReady(retirement: Retirement): retirement is DueRetirement {
  return retirement.isDue && retirement.dates !== undefined && retirement.edits.length > 0
}

/** From the last in the text up, so that the places of the others stay right. */
async function retireOf(
  { path, text }: FixableList,
  due: readonly DueEntry[],
  lint: RetireOptions['lint'],
): Promise<RetiredEntry[]> {
  const retired: RetiredEntry[] = []
  // Once numbers of other rows have changed, places anywhere may be others.
  let isMoved = false
  for (const { retirement, mark } of due.toSorted((a, b) => startOf(b) - startOf(a))) {
    let now: Retirement | undefined = retirement
    if (isMoved || (retired.length > 0 && retirement.edits.length > 1)) {
      const { retirements = [] } = await lint(path, text)
      now = retirements.findLast(({ key }) => key === retirement.key)
    }
    // What was removed before may have been part of this entry.
    if (!now || !isReady(now)) continue
    text = applyEdits(text, now.edits)
    isMoved ||= now.edits.length > 1
    retired.push({ path, retirement, after: text, mark })
  }
  return retired
}

function startOf({ retirement: { edits } }: DueEntry): number {
  return edits[0]?.range[0] ?? 0
}

function applyEdits(text: string, edits: Retirement['edits']): string {
  return edits
    .toSorted((a, b) => b.range[0] - a.range[0])
    .reduce((all, { range, text }) => all.slice(0, range[0]) + text + all.slice(range[1]), text)
}
