import { message, quote } from '../../lint/message.ts'
import { truncate } from '../../text/truncate.ts'
import type { NewEntry } from '../model.ts'
import type { PullRequestRules } from '../settings.ts'
import type { RuleResult } from './check.ts'

/** Whether each added entry stands where the list asks for in its section. */
export function checkPositions(
  position: PullRequestRules['position'],
  added: readonly NewEntry[],
): RuleResult[] {
  return position === undefined ? [] : added.map((entry) => checkPosition(position, entry))
}

const EXPECTED = {
  start: 'at the start of its section',
  end: 'at the end of its section',
  sorted: 'in the order of its section',
} as const

function checkPosition(position: keyof typeof EXPECTED, added: NewEntry): RuleResult {
  const { path, line, title, identity, place } = added
  const found = { start: place.isAtStart, end: place.isAtEnd, sorted: place.isSorted }[position]
  const status = found === 'unknown' ? 'unknown' : found ? 'met' : 'failed'
  const expected = EXPECTED[position]
  const before = position === 'sorted' ? place.before : undefined
  const where = before === undefined ? expected : message`above ${quote(truncate(before))}`
  const actual = {
    unknown: 'the section keeps no order',
    met: expected,
    failed: 'at another place',
  }[status]
  return {
    ...{ id: 'position', entry: { path, line, title, identity }, status, actual, expected },
    isInLine: true,
    message:
      status === 'failed'
        ? message`This list asks for new entries ${expected}. Move it ${where}.`
        : [],
  }
}
