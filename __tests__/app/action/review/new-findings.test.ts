import { afterAll, beforeAll, expect, it } from 'vitest'
import {
  BAD,
  conversationOf,
  GOOD,
  LIST,
  newFindings,
  type ReviewSandbox,
  reportOf,
  startSandbox,
  under,
  withTools,
} from './sandbox.ts'

const CONFIG = '.github/awesome-keeper.yml'

let sandbox: ReviewSandbox

beforeAll(async () => {
  sandbox = await startSandbox()
})

afterAll(() => sandbox[Symbol.asyncDispose]())

it('reports nothing that existed before', async () => {
  const old = under(
    withTools(BAD, '- [Saw](https://web.example.org/saw) - Again.'),
    '# Awesome',
    '',
    '[x](#gone)',
  )
  await using own = await startSandbox({ files: { 'README.md': old } })
  const pull = own.github.openPullRequest({
    files: {
      'README.md': under(old, '- [Saw]', '- [Plane](https://web.example.org/plane) - Smooths.'),
    },
  })
  const run = await own.review(pull)
  expect(conversationOf(own, pull)).toEqual({ reviews: [], lines: [], comments: [] })
  expect([run.status, run.outputs.outcome, run.outputs.errors]).toEqual([0, 'pass', '0'])
  expect(newFindings(run)).toEqual([])
  expect(reportOf(run).findings.length).toBeGreaterThanOrEqual(3)
  expect(run.annotations).toEqual([])
})

it('checks only links that the base does not have', async () => {
  const pull = sandbox.github.openPullRequest({
    from: 'checked:a',
    files: {
      'README.md': withTools(
        '- [New](https://web.example.org/only-here) - New.',
        '- [Lost](https://web.example.org/gone-for-good) - Lost.',
      ),
    },
  })
  const before = sandbox.network.seen('web.example.org').length
  const run = await sandbox.review(pull)
  const seen = sandbox.network.seen('web.example.org').slice(before)
  expect(new Set(seen.map((request) => request.split(' ')[1]))).toEqual(
    new Set(['/only-here', '/gone-for-good']),
  )
  expect(newFindings(run)).toEqual(['dead-link README.md:20'])
  expect(run.outputs).toMatchObject({ 'dead-links': '1', errors: '1' })
  expect(conversationOf(sandbox, pull).lines).toMatchObject([{ line: 20 }])
  const { links } = reportOf(run)
  expect(links.map(({ url, status }) => [url, status])).toEqual([
    ['https://web.example.org/only-here', 'alive'],
    ['https://web.example.org/gone-for-good', 'dead'],
  ])
})

it('checks all links or none, by the input', async () => {
  const pull = sandbox.github.openPullRequest({
    from: 'checked:b',
    files: { 'README.md': withTools('- [New](https://web.example.org/gone) - New.') },
  })
  const none = await sandbox.review(pull, { links: 'none' })
  expect([none.status, reportOf(none).links]).toEqual([0, []])
  const all = await sandbox.review(pull, { links: 'all' })
  expect(reportOf(all).links).toHaveLength(6)
  expect(all.status).toBe(1)
})

it('reports all of an added list, and only changes of a renamed one', async () => {
  const old = withTools(BAD)
  await using own = await startSandbox({ files: { 'README.md': LIST, 'lists/old.md': old } })
  const pull = own.github.openPullRequest({
    files: {
      'lists/old.md': null,
      'lists/renamed.md': under(
        old,
        '- [Saw]',
        '- [Plane](ttps://web.example.org/plane) - Smooths.',
      ),
      'lists/added.md': `# Added\n\n## More\n\n${BAD}\n`,
      'other/not-chosen.md': `# Other\n\n${BAD}\n`,
    },
  })
  const run = await own.review(pull, { files: 'README.md\nlists/**/*.md' })
  expect(newFindings(run).toSorted()).toEqual([
    'malformed-link lists/added.md:5',
    'malformed-link lists/renamed.md:21',
    'vanished-list lists/renamed.md:1',
  ])
  expect(
    conversationOf(own, pull)
      .lines.map(({ path, line }) => `${path}:${line}`)
      .toSorted(),
  ).toEqual(['lists/added.md:5', 'lists/renamed.md:21'])
  expect(run.outputs.errors).toBe('2')
})

it('reads lists of over 1 MB', async () => {
  const row = (index: number) =>
    `- [Tool ${index}](https://web.example.org/tool/${index}) - ${'Does it well. '.repeat(20)}\n`
  const old = `# Large\n\n## Tools\n\n${Array.from({ length: 3500 }, (_, index) => row(index)).join('')}`
  expect(old.length).toBeGreaterThan(1_048_576)
  await using own = await startSandbox({ files: { 'README.md': old } })
  const pull = own.github.openPullRequest({ files: { 'README.md': `${old}${BAD}\n` } })
  const run = await own.review(pull)
  expect(newFindings(run)).toEqual(['malformed-link README.md:3505'])
  expect(conversationOf(own, pull).lines).toMatchObject([{ line: 3505 }])
  expect(run.status).toBe(1)
})

it('reads the configuration of the default branch only', async () => {
  await using own = await startSandbox({
    files: {
      'README.md': LIST,
      [CONFIG]: 'files: [README.md]\nignore:\n  - { rule: date-format, match: Delta }\n',
    },
  })
  const list = under(
    withTools(BAD),
    '| ---',
    '| 2024-13-01 | Delta | [paper](https://web.example.org/delta) |',
  )
  const hostile =
    'files: [none.md]\nrules: { malformed-link: "off" }\nreview: { min-severity: error }\n'
  const pull = own.github.openPullRequest({ files: { 'README.md': list, [CONFIG]: hostile } })
  const run = await own.review(pull)
  expect(newFindings(run)).toEqual(['malformed-link README.md:20'])
  expect(run.status).toBe(1)
  const reads = run.requests.filter(({ path }) => path.includes('awesome-keeper.yml'))
  expect(reads.map(({ path }) => new URL(path, 'http://x').searchParams.get('ref'))).toEqual([
    'main',
  ])
  // Nor does the branch that it is merged into.
  own.github.commit('next', { [CONFIG]: hostile }, { parent: 'refs/heads/main' })
  const onNext = own.github.openPullRequest({
    from: 'contributor:next',
    to: 'next',
    files: { 'README.md': list },
  })
  expect(newFindings(await own.review(onNext))).toEqual(['malformed-link README.md:20'])
})

it('reports a mistake in the configuration with its line', async () => {
  await using own = await startSandbox({
    files: { 'README.md': LIST, [CONFIG]: 'rules:\n  no-such-rule: error\n' },
  })
  const pull = own.github.openPullRequest({ files: { 'README.md': withTools(BAD) } })
  const run = await own.review(pull)
  expect(run.status).toBe(1)
  expect(run.annotations).toMatchObject([{ name: 'error' }])
  expect(run.annotations[0]?.text).toContain(`${CONFIG}:2`)
  expect(conversationOf(own, pull).reviews).toEqual([])
})

it('finds links to files that a pull request deletes', async () => {
  const old = withTools('- [Guide](docs/guide.md) - Explains.')
  await using own = await startSandbox({ files: { 'README.md': old, 'docs/guide.md': 'x' } })
  const pull = own.github.openPullRequest({ files: { 'docs/guide.md': null } })
  const run = await own.review(pull)
  expect(newFindings(run)).toEqual(['missing-file README.md:19'])
  expect(run.status).toBe(1)
  const { reviews, lines, comments } = conversationOf(own, pull)
  expect([reviews, lines]).toEqual([[], []])
  expect(comments).toHaveLength(1)
  expect(comments[0]).toContain('docs/guide.md')
})

it('compares with what was merged since', async () => {
  await using own = await startSandbox()
  const pull = own.github.openPullRequest({ files: { 'README.md': withTools(GOOD) } })
  own.github.commit('main', { 'README.md': under(LIST, '- [Saw]', GOOD) })
  const run = await own.review(pull)
  expect(newFindings(run)).toEqual(['duplicate-entry README.md:19'])
  expect(run.status).toBe(1)
  const { lines } = conversationOf(own, pull)
  expect(lines).toMatchObject([{ line: 19 }])
  expect(lines[0]?.body).toContain('Drill')
})

it('does not report what the base has got since', async () => {
  await using own = await startSandbox()
  const pull = own.github.openPullRequest({ files: { 'README.md': withTools(GOOD) } })
  own.github.commit('main', {
    'README.md': under(LIST, '- [Saw]', BAD.replaceAll('Drill', 'Plane')),
  })
  const run = await own.review(pull)
  expect(newFindings(run)).toEqual([])
  expect(conversationOf(own, pull)).toEqual({ reviews: [], lines: [], comments: [] })
})

it('ignores lint comments that the pull request adds', async () => {
  const pull = sandbox.github.openPullRequest({
    from: 'ignorer:a',
    files: {
      'README.md': under(
        withTools(`${BAD} <!--lint ignore malformed-link-->`),
        '## Tools',
        '',
        '<!--lint disable malformed-link-->',
      ),
    },
  })
  const run = await sandbox.review(pull)
  expect(newFindings(run).some((finding) => finding.startsWith('malformed-link'))).toBe(true)
  expect(run.status).toBe(1)
})

it('finds a list by its name where the tree is too large for one answer', async () => {
  await using own = await startSandbox()
  own.github.state.truncateTreesAt = 0
  const pull = own.github.openPullRequest({ files: { 'README.md': withTools(BAD) } })
  expect(newFindings(await own.review(pull))).toEqual(['malformed-link README.md:19'])
})

it('warns where the only list is removed', async () => {
  const pull = sandbox.github.openPullRequest({ from: 'remover:a', files: { 'README.md': null } })
  const run = await sandbox.review(pull)
  expect(run.status).toBe(0)
  expect(newFindings(run)).toEqual(['vanished-list README.md:1'])
})
