import { shortHash } from '../../lint/key.ts'
import type { ReportFinding } from '../../report/model.ts'

/**
 * The mark of each finding: 8 hex digits for its key and 8 for its key by title, each with the
 * number of findings before it that have the same; new findings come first. A finding keeps a known
 * mark of which one half is the same: then its entry's title or address was corrected.
 */
export function marksOf(
  findings: readonly ReportFinding[],
  known: Iterable<string> = [],
): Map<ReportFinding, string> {
  const [nameKey, nameTitle] = [numbered(), numbered()]
  const own = new Map(
    findings
      .toSorted((a, b) => Number(b.new) - Number(a.new))
      .map((one) => [one, nameKey(one.key) + nameTitle(one.titleKey ?? one.key)]),
  )
  const free = new Set(known)
  const marks = new Map<ReportFinding, string>()
  for (const size of [16, 8, -8]) {
    const part = (mark: string) => (size < 0 ? mark.slice(size) : mark.slice(0, size))
    const byPart = new Map(Array.from(free, (mark) => [part(mark), mark]))
    for (const [finding, mark] of own) {
      const before = marks.has(finding) ? undefined : byPart.get(part(mark))
      if (before === undefined || !free.delete(before)) continue
      marks.set(finding, before)
    }
  }
  for (const [finding, mark] of own) if (!marks.has(finding)) marks.set(finding, mark)
  return marks
}

/** Half a mark for each use of a name. */
function numbered(): (name: string) => string {
  const counts = new Map<string, number>()
  return (name) => {
    const count = counts.get(name) ?? 0
    counts.set(name, count + 1)
    return shortHash(JSON.stringify([name, count])).slice(0, 8)
  }
}
