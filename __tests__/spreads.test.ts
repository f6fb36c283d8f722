import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'

const root = join(import.meta.dirname, '../src')

/** Calls with the elements of a short array: Node.js overflows the stack with about 120,000. */
const SHORT: Readonly<Record<string, number>> = {
  // Notes of a run.
  'links/check.ts': 3,
  'app/action/schedule.ts': 1,
  // Batches of a hundred at most.
  'links/providers/github/provider.ts': 3,
  'github/api/pull-requests.ts': 1,
  // Years, rules, lists.
  'report/html/years.ts': 1,
  'report/terminal/finding.ts': 1,
  'app/init/text.ts': 1,
  // Two names of an entry.
  'lint/rules/wrong-paper.ts': 1,
  // The last weeks.
  'github/tracking-issue/texts/issue.ts': 1,
  // The three texts of a list.
  'session/session.ts': 1,
  // A heading.
  'github/tracking-issue/texts/sections.ts': 1,
}

const SPREAD =
  /\b(?:push|unshift|concat|splice|fromCharCode|fromCodePoint|min|max)\((?:[^(){}[\]\n]*, )?\.\.\./g

it('spreads no list of unbounded length into a call', () => {
  const found = globSync('**/*.ts', { cwd: root }).flatMap((file) => {
    const count = readFileSync(join(root, file), 'utf8').match(SPREAD)?.length ?? 0
    return count > 0 ? [[file.replaceAll('\\', '/'), count] as const] : []
  })
  expect(Object.fromEntries(found)).toEqual(SHORT)
})
