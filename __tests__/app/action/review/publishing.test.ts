import { afterAll, beforeAll, expect, it } from 'vitest'
import {
  BAD,
  BAD_DATE,
  conversationOf,
  LIST,
  newFindings,
  type ReviewSandbox,
  startSandbox,
  under,
  withTools,
  writes,
} from './sandbox.ts'

let sandbox: ReviewSandbox

beforeAll(async () => {
  sandbox = await startSandbox()
})

afterAll(() => sandbox[Symbol.asyncDispose]())

let count = 0

function open(list: string) {
  const from = `contributor:patch-${++count}`
  return sandbox.github.openPullRequest({ from, files: { 'README.md': list } })
}

const SUMMARY = /^\*\*Awesome Keeper: the check (?:fails|passes)\.\*\*/m

/** Far from the link that it breaks, once the list is long. */
const LONG = under(
  LIST,
  '- [Saw]',
  ...Array.from(
    { length: 30 },
    (_, index) => `- [Tool ${index}](https://web.example.org/tool/${index}) - Helps.`,
  ),
)
const WITHOUT_HEADING = LONG.replace('## Tools', '## Things')

it('comments on the diff, with the summary in the review’s body', async () => {
  const pull = open(under(withTools(BAD), '| ---', BAD_DATE))
  const run = await sandbox.review(pull)
  const { reviews, lines, comments } = conversationOf(sandbox, pull)
  expect(lines.map(({ line }) => line).toSorted()).toEqual([12, 20])
  expect(reviews).toHaveLength(1)
  expect(reviews[0]?.body).toMatch(SUMMARY)
  expect(reviews[0]?.body).toContain('1 error and 1 warning, each with a comment on its line.')
  expect(comments).toEqual([])
  expect(writes(run.requests)).toEqual(['pulls/create-review 200', 'pulls/submit-review 200'])
  const bad = lines.find(({ line }) => line === 20)?.body ?? ''
  expect(bad).toContain('Unexpected `ttps://`, expected `https://`.')
  expect(bad).toContain(`\`\`\`suggestion\n${BAD.replace('ttps', 'https')}\n\`\`\``)
  expect(bad).toContain('[`malformed-link`](https://')
  expect(bad).toMatch(/^\*\*Error\*\* \(fails the check\): /m)
  expect(reviews[0]?.body).toContain(
    '  - rule: malformed-link\n    match: ttps://web.example.org/drill\n',
  )
})

it('posts nothing on a clean pull request', async () => {
  const pull = open(withTools('- [Drill](https://web.example.org/drill) - Drills.'))
  const run = await sandbox.review(pull)
  expect(conversationOf(sandbox, pull)).toEqual({ reviews: [], lines: [], comments: [] })
  expect(writes(run.requests)).toEqual([])
  expect([run.status, run.outputs.outcome, run.outputs['review-id']]).toEqual([0, 'pass', ''])
  expect(run.log.trim()).toBe('Passed: 0 errors, 0 warnings, 0 infos in 1 list.')
})

it('lists in one comment what is not on the diff', async () => {
  await using own = await startSandbox({ files: { 'README.md': LONG } })
  const pull = own.github.openPullRequest({ files: { 'README.md': WITHOUT_HEADING } })
  const run = await own.review(pull)
  expect(newFindings(run)).toEqual(['dead-fragment README.md:6'])
  const { reviews, lines, comments } = conversationOf(own, pull)
  expect([reviews, lines]).toEqual([[], []])
  expect(comments).toHaveLength(1)
  expect(comments[0]).toMatch(SUMMARY)
  expect(comments[0]).toContain('`#tools`')
  expect(comments[0]).toContain(`/blob/${pull.head}/README.md?plain=1#L6`)
  expect([run.status, run.outputs.warnings]).toEqual([0, '1'])
  expect(writes(run.requests)).toEqual(['issues/create-comment 201'])
})

it('comments on the diff and lists the rest', async () => {
  await using own = await startSandbox({ files: { 'README.md': LONG } })
  const list = under(WITHOUT_HEADING, '- [Tool 20]', BAD)
  const pull = own.github.openPullRequest({ files: { 'README.md': list } })
  await own.review(pull)
  const { reviews, lines, comments } = conversationOf(own, pull)
  expect(lines).toHaveLength(1)
  expect(reviews).toHaveLength(1)
  expect(reviews[0]?.body).toContain('commented on 1 line.')
  expect(comments).toHaveLength(1)
  expect(comments[0]).toContain(
    '1 error and 1 warning; 1 has a comment on its line, the rest is listed here:',
  )
  expect(comments[0]).toContain('`#tools`')
  expect(comments[0]).not.toContain('ttps://`')
})

it('posts at most `max-comments` comments, the most severe first', async () => {
  const dates = [1, 2, 3].map(
    (day) => `| 2024-13-0${day} | Date ${day} | [paper](https://web.example.org/date/${day}) |`,
  )
  const pull = open(under(withTools(BAD), '| ---', ...dates))
  await sandbox.review(pull, { 'max-comments': '2' })
  const { lines, comments, reviews } = conversationOf(sandbox, pull)
  expect(lines.map(({ line }) => line).toSorted((a = 0, b = 0) => a - b)).toEqual([12, 22])
  expect(reviews).toHaveLength(1)
  expect(comments).toHaveLength(1)
  expect(comments[0]).toContain('2 have a comment on their lines, the rest is listed here:')
  const none = open(withTools(BAD))
  await sandbox.review(none, { 'max-comments': '0' })
  expect(conversationOf(sandbox, none)).toMatchObject({ reviews: [], lines: [] })
  expect(conversationOf(sandbox, none).comments).toHaveLength(1)
})

it('posts nothing with `comment: none`, and still checks', async () => {
  const pull = open(withTools(BAD))
  const run = await sandbox.review(pull, { comment: 'none' })
  expect(conversationOf(sandbox, pull)).toEqual({ reviews: [], lines: [], comments: [] })
  expect(run.status).toBe(1)
  expect(run.annotations).toMatchObject([{ name: 'error', properties: { line: '19' } }])
  expect(run.summary).toContain('The check fails')
  expect(run.requests.filter(({ operationId }) => operationId === 'graphql')).toEqual([])
})

it('posts only a summary, or only a review, by the input', async () => {
  const summarised = open(withTools(BAD))
  await sandbox.review(summarised, { comment: 'summary' })
  expect(conversationOf(sandbox, summarised)).toMatchObject({ reviews: [], lines: [] })
  expect(conversationOf(sandbox, summarised).comments).toHaveLength(1)

  await using own = await startSandbox({ files: { 'README.md': LONG } })
  const list = under(WITHOUT_HEADING, '- [Tool 20]', BAD)
  const pull = own.github.openPullRequest({ files: { 'README.md': list } })
  await own.review(pull, { comment: 'review' })
  const { reviews, lines, comments } = conversationOf(own, pull)
  expect([reviews.length, lines.length, comments]).toEqual([1, 1, []])
  expect(reviews[0]?.body).toContain('`#tools`')
})

it('reports findings from the configured severity on', async () => {
  const CONFIG = '.github/awesome-keeper.yml'
  await using own = await startSandbox({
    files: { 'README.md': LIST, [CONFIG]: 'review: { min-severity: error }\n' },
  })
  const pull = own.github.openPullRequest({
    files: { 'README.md': under(LIST, '| ---', BAD_DATE) },
  })
  const run = await own.review(pull)
  expect(conversationOf(own, pull)).toEqual({ reviews: [], lines: [], comments: [] })
  expect([run.outputs.warnings, run.status]).toEqual(['1', 0])
  expect(run.summary).toContain('2024-13-01')

  own.github.commit('main', { [CONFIG]: 'review: { min-severity: info }\n' })
  const short = under(LIST, '| ---', '| 2024-04-01 | Delta |')
  const info = own.github.openPullRequest({ from: 'other:a', files: { 'README.md': short } })
  const infos = await own.review(info)
  expect(newFindings(infos)).toEqual(['row-width README.md:12'])
  expect(conversationOf(own, info).lines).toMatchObject([{ line: 12 }])
  own.github.commit('main', { [CONFIG]: '' })
  const quiet = own.github.openPullRequest({ from: 'other:b', files: { 'README.md': short } })
  await own.review(quiet)
  expect(conversationOf(own, quiet)).toEqual({ reviews: [], lines: [], comments: [] })
})

it('fails from the severity of `fail-on` on', async () => {
  const pull = open(under(LIST, '| ---', BAD_DATE))
  expect((await sandbox.review(pull, { comment: 'none' })).status).toBe(0)
  expect((await sandbox.review(pull, { comment: 'none', 'fail-on': 'warning' })).status).toBe(1)
  const worse = open(withTools(BAD))
  const run = await sandbox.review(worse, { comment: 'none', 'fail-on': 'never' })
  expect([run.status, run.outputs.outcome, run.outputs.errors]).toEqual([0, 'pass', '1'])
})

it('keeps two jobs of one repository apart', async () => {
  const pull = open(withTools(BAD))
  await sandbox.review(pull, { instance: 'one' })
  await sandbox.review(pull, { instance: 'two' })
  expect(conversationOf(sandbox, pull).lines).toHaveLength(2)
  await sandbox.review(pull, { instance: 'one' })
  expect(conversationOf(sandbox, pull).reviews).toHaveLength(2)
  pull.push({ 'README.md': LIST })
  const run = await sandbox.review(pull, { instance: 'one' })
  const { lines } = conversationOf(sandbox, pull)
  expect(lines.map(({ body }) => body.includes('\n\nFixed'))).toEqual([true, false])
  expect(Object.keys(run.files)).toEqual([
    expect.stringMatching(/^awesome-keeper-one-\d+\.json$/),
    expect.stringMatching(/^awesome-keeper-one-\d+\.sarif$/),
  ])
})
