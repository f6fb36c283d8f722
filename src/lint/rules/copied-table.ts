import type { Row } from '../../list/model.ts'
import { truncate } from '../../text/truncate.ts'
import { type Copy, findCopies, findCopiesSince } from '../analysis/copies.ts'
import { rule } from '../rule.ts'

/** Rows that were copied from elsewhere in the file. */
export default rule(
  {
    id: 'copied-table',
    severity: ['warning'],
    description: 'A table, or five rows on end, that stands elsewhere in the file, too.',
    baseline: 'changed-lines',
  },
  (list, { base, isChanged, lineOf, report }) => {
    const copies = base ? findCopiesSince(list, base.list, isChanged) : findCopies(list)
    for (const copy of copies) {
      // Where either could go, that which the change brought is told.
      const changed = (rows: Row[]) => rows.filter((row) => isChanged(row.span)).length
      const brought = changed(copy.originalRows) > changed(copy.rows)
      const [rows, others] = brought
        ? [copy.originalRows, copy.rows]
        : [copy.rows, copy.originalRows]
      const [place, other] = [spanOf(rows), spanOf(others)]
      const lines = `lines ${lineOf(other.start)} to ${lineOf(other.end)}`
      const section = others[0]?.section.title
      const where = section ? `${lines} (${truncate(section)})` : lines
      const what = isWhole(rows) ? 'rows, the whole table' : 'rows on end'
      report({
        message: `Unexpected copy of ${rows.length} ${what}, expected them once: they stand on ${where}`,
        place,
        fingerprint: keyOf(copy),
        cause: { message: 'The same rows stand here', place: other },
      })
    }
  },
)

function spanOf(rows: readonly Row[]) {
  return { start: rows[0]?.span.start ?? 0, end: rows.at(-1)?.span.end ?? 0 }
}

function isWhole(rows: readonly Row[]): boolean {
  return rows.length === rows[0]?.table.rows.length
}

/** The sections of both sides, whichever comes first. */
function keyOf({ rows, originalRows }: Copy): string[] {
  return [rows, originalRows].map(([row]) => row?.section.path.join('\n') ?? '').sort()
}
