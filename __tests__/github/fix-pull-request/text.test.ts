import { globSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { describe, expect, it } from 'vitest'
import {
  branchName,
  commitMessage,
  isOurCommit,
} from '../../../src/github/fix-pull-request/commit.ts'
import { formatMarker, markOf, readMarker } from '../../../src/github/fix-pull-request/marker.ts'
import type { ListFix } from '../../../src/github/fix-pull-request/model.ts'
import { reasonOf } from '../../../src/github/fix-pull-request/reasons.ts'
import { pullRequestText, withdrawnText } from '../../../src/github/fix-pull-request/text.ts'

/** What GitHub takes. */
const LONGEST = 65_536

function mends(count: number, text = 'x'): ListFix[] {
  return Array.from({ length: count }, (_, index) => ({
    path: `list-${index % 3}.md`,
    rule: 'date-format',
    line: index + 1,
    message: 'Unexpected date, expected another',
    change: { before: text, after: `${text}!` },
    mark: markOf('list.md', `date-format:${index}`, text),
  }))
}

describe('the body', () => {
  it('has room for any number of mends, and remembers them all', () => {
    const some = mends(1000, 'a|b`<!-- awesome-keeper v1 fixes -->@you '.repeat(20))
    const below = `\n${'words '.repeat(3000)}`
    const previous = formatMarker('', []) + below
    const body = pullRequestText(some, '', previous)
    expect(body.length).toBeLessThanOrEqual(LONGEST)
    expect(body).toMatch(/^And \d+ mends more\.$/m)
    expect(readMarker(body, '')).toEqual({
      marks: some.map(({ mark }) => mark).sort(),
      isWithdrawn: false,
      below,
    })
    expect(readMarker(body, 'other')).toBeUndefined()
    expect(readMarker(withdrawnText(body, ''), '')).toEqual({ marks: [], isWithdrawn: true, below })
  })

  it('can say of every rule with sure mends why they are', () => {
    const folder = join(import.meta.dirname, '../../../src/lint/rules')
    const sure = globSync('*.ts', { cwd: folder }).filter((file) =>
      /fixKind:.*'safe'/.test(readFileSync(join(folder, file), 'utf8')),
    )
    const ids = sure.map((file) => basename(file, '.ts')).filter((id) => id !== 'rule')
    expect(ids.length).toBeGreaterThanOrEqual(5)
    const reasons = ids.map(reasonOf)
    expect(reasons.filter((reason) => reason === reasonOf('no rule'))).toEqual([])
  })
})

describe('a commit', () => {
  const about = { id: '', parent: 'a'.repeat(40), tree: 'b'.repeat(40) }
  const message = commitMessage(mends(2), about)
  const commit = { sha: 'c'.repeat(40), tree: about.tree, parents: [about.parent], message }

  it('is ours as we made it, and in no other form', () => {
    expect(isOurCommit(commit, '')).toBe(true)
    expect(isOurCommit(commit, 'other')).toBe(false)
    expect(isOurCommit({ ...commit, tree: 'd'.repeat(40) }, '')).toBe(false)
    expect(isOurCommit({ ...commit, parents: ['d'.repeat(40)] }, '')).toBe(false)
    expect(isOurCommit({ ...commit, parents: [about.parent, about.tree] }, '')).toBe(false)
    expect(isOurCommit({ ...commit, parents: [] }, '')).toBe(false)
  })

  it('stands on a branch whose name git takes', () => {
    const names = ['', 'papers', 'a..b', 'a.', 'a.lock', '.a', '...'].map(branchName)
    for (const name of names) {
      expect(name).toMatch(
        /^awesome-keeper\/mend(?:-[\w-]+(?:\.[\w-]+)*)?$|^awesome-keeper\/mend-\.a$/,
      )
      expect(name).not.toMatch(/\.\.|\.$|\.lock$/)
    }
    expect(names[0]).toBe('awesome-keeper/mend')
  })
})
