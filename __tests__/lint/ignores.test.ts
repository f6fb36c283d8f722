import { expect, it } from 'vitest'
import type { Ignore } from '../../src/lint/ignores.ts'
import { lintFile } from '../../src/lint/linter.ts'
import { readList } from '../../src/list/parse.ts'

const LIST = readList(
  '# List\n\n## Tools\n\n- [A](ttps://a.example/) - See [top](#nowhere).\n- [B](ttps://b.example/)\n',
  'README.md',
)

/** The rules of what is left, and the ignores that are in use. */
function left(...ignores: Ignore[]) {
  const { messages, usedIgnores } = lintFile(LIST, { ignores, existingPaths: new Set() })
  return [messages.map(({ ruleId }) => ruleId), usedIgnores]
}

const ALL = ['malformed-link', 'dead-fragment', 'malformed-link']

it('ignores an entry, a rule, or both', () => {
  expect(left()).toEqual([ALL, []])
  const address = { rules: [], match: 'TTPS://A.example/' }
  expect(left(address)).toEqual([['dead-fragment', 'malformed-link'], [0]])
  expect(left({ rules: ['malformed-link'] })).toEqual([['dead-fragment'], [0]])
  expect(left({ rules: ['malformed-link'], match: 'ttps://b.example/' })).toEqual([
    ['malformed-link', 'dead-fragment'],
    [0],
  ])
})

it('ignores all of a file that it is chosen by', () => {
  expect(left({ rules: [] })).toEqual([[], [0]])
})

it('is not in use where its rule ran and found nothing, but where it did not run', () => {
  expect(left({ rules: ['empty-link'] })).toEqual([ALL, []])
  expect(left({ rules: ['dead-link'] })).toEqual([ALL, [0]])
  expect(left({ rules: ['dead-link'], match: 'C' })).toEqual([ALL, []])
})
