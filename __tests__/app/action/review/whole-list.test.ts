import { afterAll, beforeAll, expect, it } from 'vitest'
import { type FakePullRequest, jobToken } from '../../../github/fake/index.ts'
import { schedule } from '../events.ts'
import { BRANCH, fixToken } from '../fix-pull-request/stage.ts'
import { conversationOf, type ReviewRun, type ReviewSandbox, startSandbox } from './sandbox.ts'

/** A list in three languages that is complete, and what its contributors add to one of them. */
const SECTIONS = ['Books', 'Courses', 'Papers', 'Tools', 'Videos']

const LIST = `# Awesome wood

## Contents

${SECTIONS.map((title) => `- [${title}](#${title.toLowerCase()})`).join('\n')}
- [Contributing](#contributing)

${SECTIONS.map(sectionText).join('\n')}
## Contributing

Open a pull request.
`

const ADDED = '## Fullscreen\n\n- [Bench](https://web.example.org/bench) - Holds wood.\n'
const LINE = '- [Fullscreen](#fullscreen)'
const WITH_SECTION = LIST.replace('## Papers', `${ADDED}\n## Papers`)
const COMPLETE = WITH_SECTION.replace('- [Papers](#papers)', `${LINE}\n- [Papers](#papers)`)

function sectionText(title: string): string {
  const entries = [1, 2, 3, 4].map(
    (n) => `- [${title} ${n}](https://web.example.org/${title.toLowerCase()}-${n}) - Text ${n}.`,
  )
  return `## ${title}\n\n${entries.join('\n')}\n`
}

let sandbox: ReviewSandbox
let pull: FakePullRequest
let review: ReviewRun
let scheduled: ReviewRun

beforeAll(async () => {
  sandbox = await startSandbox({
    files: {
      'README.md': LIST,
      'README-ja.md': LIST.replaceAll('Text', '文字'),
      'README-zh.md': LIST.replaceAll('Text', '文'),
      '.github/awesome-keeper.yml': `sets: [{ files: ['README-*.md'], as: translations }]\n`,
    },
    tokens: [jobToken, fixToken],
  })
  const { github } = sandbox
  const files = { 'README.md': WITH_SECTION }
  pull = github.openPullRequest({ from: 'contributor:bench', title: 'Add Bench', files })
  review = await sandbox.review(pull)
  github.state.git.setRef('refs/heads/main', github.state.pull(pull.number).pull.head.sha)
  github.closePullRequest(pull.number, { merged: true })
  scheduled = await sandbox.run(schedule(github), {
    ...{ token: fixToken.token, inputs: { 'fix-pull-request': 'true' } },
  })
})

afterAll(() => sandbox[Symbol.asyncDispose]())

/** What a reader sees of a comment: without markers, and addresses of links. */
function shown(body: string | undefined): string {
  return (body ?? '').replace(/<!--.*?-->/g, '').replace(/\]\(https:[^)]*\)/g, ']')
}

it('the review comments on the new heading, with the line to copy and where it belongs', () => {
  const { lines, reviews } = conversationOf(sandbox, pull)
  expect(lines.map(({ path, line }) => `${path}:${line}`)).toEqual(['README.md:26'])
  expect(WITH_SECTION.split('\n')[25]).toBe('## Fullscreen')
  expect(WITH_SECTION.split('\n')[5]).toBe('- [Courses](#courses)')
  expect(shown(lines[0]?.body).trim()).toBe(`\
**Warning**: The contents has no line for “Fullscreen”. Add \`${LINE}\` below [line 6]. ([\`contents\`])

\`\`\`markdown
${LINE}
\`\`\``)
  expect(reviews).toHaveLength(1)
  // What only maintainers can do is not asked of the contributor.
  expect([...lines, ...reviews].map(({ body }) => body).join()).not.toMatch(/README-(?:ja|zh)/)
  expect(review.outputs).toMatchObject({ outcome: 'pass', warnings: '1', errors: '0' })
})

it('the job summary names the translations that lack the entry', () => {
  expect(review.summary).toContain(
    'Maintainers: `README-ja.md` and `README-zh.md` do not have this entry yet: “Bench”.',
  )
  expect(review.summary.match(/README-ja/g)).toHaveLength(1)
  expect(review.summary).toContain('| Entry | Section |\n')
})

it('a scheduled run proposes the line', () => {
  const { git } = sandbox.github.state
  expect(sandbox.github.read(BRANCH, 'README.md')).toBe(COMPLETE)
  expect(git.text('diff', '--name-only', 'main', BRANCH)).toBe('README.md')
  expect(scheduled.summary).toMatch(/Opened `#\d+` with 1 safe fix\./)
  // The section is younger than the translations: they are not asked for it.
  expect(scheduled.summary).not.toContain('README-ja')
  expect(sandbox.github.issues.filter(({ title }) => title === 'List health report')).toEqual([])
})

it('needs few requests: two for the translations, none for the links of the lists', () => {
  const reads = review.requests.filter(({ operationId }) => operationId === 'repos/get-content')
  expect(reads.map(({ path }) => /contents\/([^?]+)/.exec(path)?.[1])).toEqual([
    ...['.github%2Fawesome-keeper.yml', 'README.md', 'README.md', 'README-ja.md', 'README-zh.md'],
  ])
  expect([review.requests.length, scheduled.requests.length]).toEqual([12, 19])
})

it('where the place is in the diff, a click adds the line', async () => {
  const { github } = sandbox
  const short = LIST.replace('- [Courses](#courses)\n', '').replace(
    `${sectionText('Courses')}\n`,
    '',
  )
  github.commit('main', { 'README.md': short })
  const audio = ADDED.replaceAll('Fullscreen', 'Audio').replaceAll('ench', 'ass')
  const text = short
    .replace('- [Books]', `${LINE}\n- [Books]`)
    .replace('## Books', `${audio}\n${ADDED}\n## Books`)
  const near = github.openPullRequest({
    ...{ from: 'contributor:audio', files: { 'README.md': text } },
  })
  await sandbox.review(near)
  expect(conversationOf(sandbox, near).lines.map(({ body }) => shown(body).trim())).toEqual([
    `**Warning**: The contents has no line for “Audio”. Add \`- [Audio](#audio)\` above [line 5]. ([\`contents\`])

\`\`\`suggestion
- [Audio](#audio)
${text.split('\n').slice(4, 12).join('\n')}
\`\`\``,
  ])
})
