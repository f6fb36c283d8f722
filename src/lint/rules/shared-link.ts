import { distance } from 'fastest-levenshtein'
import { identify, isPaper } from '../../identity/identify.ts'
import type { Row } from '../../list/model.ts'
import { truncate } from '../../text/truncate.ts'
import { comparableTitle, isDescriptive } from '../../titles/comparable.ts'
import { isNamedByColumn } from '../analysis/name-column.ts'
import { isNamedByPage } from '../analysis/named-by-page.ts'
import { paperPart } from '../analysis/paper-part.ts'
import { line, message, quote } from '../message.ts'
import { rule } from '../rule.ts'

export default rule(
  {
    id: 'shared-link',
    severity: ['warning'],
    description:
      'Two entries of one table that link the same paper under different titles: one link is wrong.',
    baseline: 'changed-lines',
  },
  (list, { isChanged, lineOf, report }) => {
    for (const table of list.tables) {
      const rowsByIdentity = Map.groupBy(table.rows, (row) => row.identity ?? '')
      for (const [identity, rows] of rowsByIdentity) {
        const [first, second] = rows
        // More than two rows of one paper are intended: several models or datasets of it.
        if (!first || !second || rows.length > 2 || !isPaper(identity)) continue
        if (mayBeSamePaper(first, second)) continue
        const isFirstNew = isChanged(first.span) && !isChanged(second.span)
        const [subject, other] = isFirstNew ? [first, second] : [second, first]
        const link = subject.links.find(({ url }) => identify(url) === identity)
        report({
          message: message`${line(lineOf(other.span.start))} links the same paper (${paperPart(identity)}) under another title: one of the two links is wrong.`,
          place: link?.span ?? subject.span,
          fingerprint: [...table.section.path, identity],
          cause: {
            message: message`${quote(truncate(other.title))} has the same link.`,
            place: other.span,
          },
        })
      }
    }
  },
)

/** So many characters of two titles are compared. */
const MAX_COMPARED_LENGTH = 200

/** Whether two rows may be about one paper: their titles agree, or are names rather than titles. */
function mayBeSamePaper(a: Row, b: Row): boolean {
  if (!isDescriptive(a.title) || !isDescriptive(b.title) || isNamedByColumn(a)) return true
  if (isNamedByPage(a) && isNamedByPage(b)) return true
  const [one, two] = [comparable(a), comparable(b)]
  if (one.includes(two) || two.includes(one)) return true
  return distance(one, two) <= Math.max(one.length, two.length) * 0.3
}

function comparable({ title }: Row): string {
  return comparableTitle(title).slice(0, MAX_COMPARED_LENGTH)
}
