import { distance } from 'fastest-levenshtein'
import { identify, isPaper } from '../../identity/identify.ts'
import type { Row } from '../../list/model.ts'
import { truncate } from '../../text/truncate.ts'
import { comparableTitle, isDescriptive } from '../../titles/comparable.ts'
import { rule } from '../rule.ts'

/** Two papers under one number: one of the links is wrong. */
export default rule(
  {
    id: 'shared-link',
    severity: ['warning'],
    description:
      'Two entries of one table with different titles share one paper’s link: one of them is wrong.',
    baseline: 'changed-lines',
  },
  (list, { isChanged, lineOf, report }) => {
    for (const table of list.tables) {
      const holders = Map.groupBy(table.rows, (row) => row.identity ?? '')
      for (const [identity, rows] of holders) {
        const [first, second] = rows
        // More than two rows of one paper are a family, not a slip.
        if (!first || !second || rows.length > 2 || !isPaper(identity)) continue
        if (areOneWork(first, second)) continue
        const brought = isChanged(first.span) && !isChanged(second.span)
        const [subject, other] = brought ? [first, second] : [second, first]
        const link = subject.links.find(({ url }) => identify(url) === identity)
        const otherTitle = truncate(other.title)
        report({
          message: `Unexpected address of \`${identity}\` under “${truncate(subject.title)}”, expected its own: line ${lineOf(other.span.start)} has it for “${otherTitle}”`,
          place: link?.span ?? subject.span,
          fingerprint: [...table.section.path, identity],
          cause: { message: `“${otherTitle}” has the same address`, place: other.span },
        })
      }
    }
  },
)

/** So many letters of a title tell it apart from any other. */
const LONGEST_COMPARED = 200

/** Whether two rows may well be of one paper: their titles agree, or say little. */
function areOneWork(a: Row, b: Row): boolean {
  // A row that is not called by its paper's title tells nothing of the link.
  if (!isDescriptive(a.title) || !isDescriptive(b.title)) return true
  const [one, two] = [comparable(a), comparable(b)]
  if (one.includes(two) || two.includes(one)) return true
  return distance(one, two) <= Math.max(one.length, two.length) * 0.3
}

function comparable({ title }: Row): string {
  return comparableTitle(title).slice(0, LONGEST_COMPARED)
}
