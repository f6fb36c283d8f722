import { globSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { describe, expect, it } from 'vitest'
import {
  branchName,
  commitMessage,
  isOurCommit,
} from '../../../src/github/fix-pull-request/commit.ts'
import { markOf, readMarker, withMarker } from '../../../src/github/fix-pull-request/marker.ts'
import type { ListFix } from '../../../src/github/fix-pull-request/model.ts'
import {
  fixTitle,
  isOurTitle,
  pullRequestText,
  reasonOf,
  withdrawnText,
} from '../../../src/github/fix-pull-request/texts/body.ts'
import { text as textPart } from '../../../src/lint/message.ts'

/** GitHub's limit. */
const MAX_BODY_LENGTH = 65_536

function fixes(count: number, text = 'x'): ListFix[] {
  return Array.from({ length: count }, (_, index) => ({
    path: `list-${index % 3}.md`,
    rule: 'date-format',
    line: index + 1,
    message: [textPart('Another date is expected.')],
    change: { before: text, after: `${text}!` },
    mark: markOf('list.md', `date-format:${index}`, text),
  }))
}

describe('the body', () => {
  it('fits any number of fixes, and its marker holds them all', () => {
    const some = fixes(1000, 'a|b`<!-- awesome-keeper:v1 fixes -->@you '.repeat(20))
    const below = `\n${'words '.repeat(3000)}`
    const previous = withMarker('words', '', { marks: [], isWithdrawn: false, below })
    const body = pullRequestText({ fixes: some, updated: [], retired: [] }, '', previous)
    expect(body.length).toBeLessThanOrEqual(MAX_BODY_LENGTH)
    expect(body).toMatch(/^And \d+ more\.$/m)
    expect(readMarker(body, '')).toEqual({
      marks: some.map(({ mark }) => mark).sort(),
      isWithdrawn: false,
      below,
    })
    expect(readMarker(body, 'other')).toBeUndefined()
    expect(readMarker(withdrawnText(body, ''), '')).toEqual({ marks: [], isWithdrawn: true, below })
  })

  it('explains why the fixes of every rule with safe fixes are safe', () => {
    const folder = join(import.meta.dirname, '../../../src/lint/rules')
    const safe = globSync('*.ts', { cwd: folder }).filter((file) =>
      /fixKind:.*'safe'/.test(readFileSync(join(folder, file), 'utf8')),
    )
    const ids = safe.map((file) => basename(file, '.ts')).filter((id) => id !== 'rule')
    expect(ids.length).toBeGreaterThanOrEqual(5)
    const reasons = ids.map(reasonOf)
    expect(reasons.filter((reason) => reason === reasonOf('no rule'))).toEqual([])
  })
})

describe('the title', () => {
  it('has the number of fixes, and is not a person’s', () => {
    expect([1, 1203].map(fixTitle)).toEqual(['Apply 1 safe fix', 'Apply 1,203 safe fixes'])
    expect([1, 1203].map(fixTitle).every(isOurTitle)).toBe(true)
    expect(isOurTitle('My title')).toBe(false)
  })
})

describe('a commit', () => {
  const about = { instance: '', parent: 'a'.repeat(40), tree: 'b'.repeat(40) }
  const message = commitMessage(fixes(2), about)
  const commit = { sha: 'c'.repeat(40), tree: about.tree, parents: [about.parent], message }

  it('is ours only if it is unchanged', () => {
    expect(isOurCommit(commit, '')).toBe(true)
    expect(isOurCommit(commit, 'other')).toBe(false)
    expect(isOurCommit({ ...commit, tree: 'd'.repeat(40) }, '')).toBe(false)
    expect(isOurCommit({ ...commit, parents: ['d'.repeat(40)] }, '')).toBe(false)
    expect(isOurCommit({ ...commit, parents: [about.parent, about.tree] }, '')).toBe(false)
    expect(isOurCommit({ ...commit, parents: [] }, '')).toBe(false)
  })

  it('is on a branch whose name git accepts', () => {
    const names = ['', 'papers', 'a..b', 'a.', 'a.lock', '.a', '...'].map(branchName)
    for (const name of names) {
      expect(name).toMatch(
        /^awesome-keeper\/safe-fixes(?:-[\w-]+(?:\.[\w-]+)*)?$|^awesome-keeper\/safe-fixes-\.a$/,
      )
      expect(name).not.toMatch(/\.\.|\.$|\.lock$/)
    }
    expect(names[0]).toBe('awesome-keeper/safe-fixes')
  })
})
