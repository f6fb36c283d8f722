import type { Row } from '../../list/model.ts'
import { truncate } from '../../list/text.ts'
import { type Copy, findCopies, findCopiesSince } from '../analysis/copies.ts'
import { line, message } from '../message.ts'
import { rule } from '../rule.ts'

export default rule(
  {
    id: 'copied-table',
    severity: ['warning'],
    description: 'A table, or five rows in a row, repeated elsewhere in the file.',
    baseline: 'changed-lines',
  },
  (list, { base, isChanged, lineOf, report }) => {
    const copies = base ? findCopiesSince(list, base.list, isChanged) : findCopies(list)
    for (const copy of copies) {
      // In a review the side that the change added is reported.
      const changed = (rows: Row[]) => rows.filter((row) => isChanged(row.span)).length
      const [rows, others] =
        changed(copy.originalRows) > changed(copy.rows)
          ? [copy.originalRows, copy.rows]
          : [copy.rows, copy.originalRows]
      const [place, other] = [spanOf(rows), spanOf(others)]
      const section = others[0]?.section.title
      const lines = line(lineOf(other.start), lineOf(other.end))
      const where = section ? message`${lines} (${truncate(section)})` : [lines]
      const isWhole = rows.length === rows[0]?.table.rows.length
      report({
        message: isWhole
          ? message`This whole table repeats ${where}. Remove one of the two copies.`
          : message`These ${rows.length} rows repeat ${where}. Remove one of the two copies.`,
        place,
        fingerprint: fingerprintOf(copy),
        cause: { message: message`The same rows are here.`, place: other },
      })
    }
  },
)

function spanOf(rows: readonly Row[]) {
  return { start: rows[0]?.span.start ?? 0, end: rows.at(-1)?.span.end ?? 0 }
}

/** The sections of both sides, in either order. */
function fingerprintOf({ rows, originalRows }: Copy): string[] {
  return [rows, originalRows].map(([row]) => row?.section.path.join('\n') ?? '').sort()
}
