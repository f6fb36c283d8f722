import { afterEach, beforeEach, expect, it } from 'vitest'
import type { Report } from '../../../../src/report/build.ts'
import { type Github, startGitHub } from '../../../github/fake/index.ts'
import { attack } from './attack.ts'

const RAGGED = '| A | B |\n| - | - |\n| a | b | c |\n'

let github: Github

beforeEach(async () => {
  github = await startGitHub({ files: { 'README.md': '# List\n' } })
})

afterEach(() => github.close())

const inputs = { files: '**/*.md', links: 'none' }

function unreadable({ findings }: Report): string[] {
  return findings.filter(({ rule }) => rule === 'unreadable-file').map(({ path }) => path)
}

it('reports once that a table of 5 MB is too large, and fails', async () => {
  const table = `${RAGGED}${'| a | b | c | d |\n'.repeat(280_000)}`
  const pull = github.openPullRequest({ files: { 'README.md': table } })
  const { report, status, texts } = await attack(github, pull)
  expect(report.findings).toEqual([
    expect.objectContaining({ rule: 'unreadable-file', severity: 'error', new: true }),
  ])
  expect(status).toBe(1)
  expect(Object.values(texts).join('\n')).toContain('at most 4 million are read')
})

it('does not request a file whose size is surely too large', async () => {
  const huge = Buffer.alloc(13_000_000, '# a\n')
  const pull = github.openPullRequest({ files: { 'a.md': huge, 'b.md': RAGGED } })
  const { report, status } = await attack(github, pull, { inputs })
  expect(unreadable(report)).toEqual(['a.md'])
  expect(report.findings.map(({ rule }) => rule)).toContain('row-width')
  expect(status).toBe(1)
  expect(github.requests.filter(({ path }) => path.includes('a.md'))).toEqual([])
})

it('reads at most a hundred lists, and fails for the others', async () => {
  const names = Array.from({ length: 120 }, (_, index) => `lists/${1000 + index}.md`)
  const pull = github.openPullRequest({
    files: Object.fromEntries(names.map((name) => [name, RAGGED])),
  })
  const { report, status } = await attack(github, pull, { inputs })
  expect(report.files).toHaveLength(120)
  expect(report.findings.filter(({ rule }) => rule === 'row-width')).toHaveLength(100)
  expect(unreadable(report)).toEqual(names.slice(100))
  expect(status).toBe(1)
})

it('reports an error for a list that GitHub lists but does not return', async () => {
  const pull = github.openPullRequest({ files: { 'README.md': RAGGED } })
  github.fault({
    operation: 'repos/get-content',
    path: new RegExp(`README\\.md\\?ref=${pull.head}`),
    how: { status: 404, body: { message: 'Not Found', status: '404' } },
  })
  const { report, status } = await attack(github, pull)
  expect(unreadable(report)).toEqual(['README.md'])
  expect(status).toBe(1)
})

it('checks the README, also if the change adds another one', async () => {
  const pull = github.openPullRequest({
    files: { 'README.md': RAGGED, 'README.markdown': '# List\n', 'readme.md': '# List\n' },
  })
  const { report, status } = await attack(github, pull)
  expect(report.findings.map(({ path }) => path)).toEqual(['README.md'])
  expect(status).toBe(1)
})

it('parses the other lists again if one breaks the parser', async () => {
  const pull = github.openPullRequest({
    files: {
      'a.md': RAGGED,
      'lists.md': Array.from({ length: 300 }, (_, index) => `${' '.repeat(index)}- a\n`).join(''),
      'quotes.md': `${'>'.repeat(20_000)}a\n`,
    },
  })
  const { report, status } = await attack(github, pull, { inputs })
  expect(report.files).toHaveLength(3)
  expect(unreadable(report)).toContain('quotes.md')
  // Parsed before the others, lost with their thread, and parsed again.
  expect(report.findings.filter(({ path }) => path === 'a.md')).toEqual([
    expect.objectContaining({ rule: 'row-width' }),
  ])
  expect(status).toBe(1)
})
