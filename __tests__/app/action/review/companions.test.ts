import { expect, it } from 'vitest'
import { handleOf } from '../../../links/providers/api.ts'
import { answeringGitHub, fakeGitHub } from '../../../links/providers/fake-github.ts'
import { LIST, newFindings, reportOf, startSandbox, under } from './sandbox.ts'

const SAW = '- [Saw]'
const OLD = [
  '- [Tool](https://github.com/c/old) - Text.',
  '- [Nail](https://github.com/old/nail) - Text.',
  '- [Other](https://github.com/o/other) - Text.',
]
const ADDED = [
  '- [Tool](https://github.com/c/new) - Text.',
  '- [Nails](https://github.com/now/nail) - Text.',
  '- [Vise](https://github.com/v/vise) - Text. ![](https://img.shields.io/github/stars/w/clamp)',
  '- [Rasp](https://github.com/r/rasp) - Text. ![](https://img.shields.io/github/stars/r/file)',
]

it('a review asks for the present names of namesakes and of badges, in one query', async () => {
  const api = fakeGitHub({
    token: 'token',
    repositories: [
      { nameWithOwner: 'c/new', formerly: ['c/old'] },
      { nameWithOwner: 'now/nail', formerly: ['old/nail'] },
      { nameWithOwner: 'v/vise' },
      { nameWithOwner: 'w/clamp' },
      { nameWithOwner: 'r/rasp', formerly: ['r/file'] },
    ],
  })
  const files = { 'README.md': under(LIST, SAW, ...OLD) }
  await using sandbox = await startSandbox(
    { files },
    {
      'api.github.com': handleOf(answeringGitHub(api)),
      'github.com': (_, response) => response.writeHead(200).end(),
    },
  )
  const changed = { 'README.md': under(LIST, SAW, ...OLD, ...ADDED) }
  const pull = sandbox.github.openPullRequest({ from: 'contributor:list', files: changed })
  const run = await sandbox.review(pull)
  expect(newFindings(run)).toEqual([
    'duplicate-entry README.md:23',
    'duplicate-entry README.md:24',
    'mismatched-badge README.md:25',
  ])
  const { findings, links } = reportOf(run)
  expect(findings.find(({ rule }) => rule === 'mismatched-badge')?.severity).toBe('warning')
  // One query: four repositories that are added, two namesakes, two badges; `o/other` is neither.
  expect(api.sizes).toEqual([8])
  expect(links.map(({ url }) => url)).not.toContain('https://github.com/c/old')
})
