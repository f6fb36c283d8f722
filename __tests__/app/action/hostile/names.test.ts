import { expect, it } from 'vitest'
import { startGitHub } from '../../../github/fake/index.ts'
import { startFakeNetwork } from '../fake/network.ts'
import { attack } from './attack.ts'

const TABLE = '| A | B |\n| - | - |\n| a | b |\n'
const RAGGED = `${TABLE}| a | b | c |\n[x](missing.md)\n`

/** File names that git allows: all but NUL, and `..` and `.git` as a whole part. */
const NAMES = [
  '@octocat #1 GH-1.md',
  'octo-org/awesome-list#1.md',
  '<img src=x onerror=alert(1)>.md',
  '<!-- awesome-keeper -->.md',
  '--> x.md',
  '`x` ``y``.md',
  '](https:evil.example).md',
  'a|b\\c.md',
  '::error::x.md',
  'a%0A::error file=b::x.md',
  '##[error]x.md',
  'line\n::error::x.md',
  'line\r\n##[add-mask]a.md',
  '"quoted" \'x\'.md',
  '\u202Edm.x.md',
  '\u200B\uFEFF\u2066.md',
  '\u001B[31m.md',
  '$(id);`id`.md',
  '?plain=1#L1.md',
  ' leading and trailing .md',
  '-rf --help.md',
  '*.md',
  '[a-z].md',
  `${'long/'.repeat(100)}name.md`,
  'ünïcödé 中文 👩‍👩‍👧‍👦.md',
  'https:/www.evil.example/:tada:.md',
]

it('file names can do no harm', async () => {
  await using github = await startGitHub({ files: { 'README.md': TABLE } })
  await using network = await startFakeNetwork()
  const pull = github.openPullRequest({
    files: Object.fromEntries(NAMES.map((name) => [name, RAGGED])),
  })
  const inputs = { files: '**/*.md', 'max-comments': '12' }
  const run = await attack(github, pull, { network, inputs })
  expect(run.report.files.map(({ path }) => path).sort()).toEqual([...NAMES].sort())
  const errors = run.report.findings.filter(({ severity }) => severity === 'error')
  expect(errors.map(({ path }) => path).sort()).toEqual([...NAMES, ...NAMES].sort())
  expect(Object.keys(run.texts)).toHaveLength(1 + 12 + 1 + 1)
  const annotated = await attack(github, pull, { network, inputs: { ...inputs, comment: 'none' } })
  expect(annotated.annotations.filter(({ name }) => name === 'error')).toHaveLength(10)
  for (const { text, properties } of annotated.annotations) {
    // As the annotation's file, or in its text.
    if (properties.file === undefined) expect(text).toMatch(/^\S.*\.md:\d+: /)
    else expect(NAMES).toContain(properties.file)
  }
})

it('names of branches and pull requests can do no harm', async () => {
  await using github = await startGitHub({ files: { 'README.md': TABLE } })
  await using network = await startFakeNetwork()
  const pull = github.openPullRequest({
    from: 'stranger:x/$(id)`id`;@octocat#1<!--"%0A-error-x',
    title: '@octocat #1 <!-- awesome-keeper --> `id` $(id) ::error::x\u202E',
    body: '@octocat #1 <!-- awesome-keeper --> ##[error]x',
    files: { 'README.md': RAGGED },
  })
  const { texts } = await attack(github, pull, { network })
  expect(JSON.stringify(texts)).not.toMatch(/octocat|evil|\bid\b|error-x/)
})
