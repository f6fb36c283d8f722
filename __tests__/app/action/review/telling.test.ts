import { afterAll, beforeAll, expect, it } from 'vitest'
import {
  BAD,
  BAD_DATE,
  LIST,
  newFindings,
  type Stage,
  startStage,
  talkOf,
  under,
  withTools,
  writes,
} from './stage.ts'

let stage: Stage

beforeAll(async () => {
  stage = await startStage()
})

afterAll(() => stage[Symbol.asyncDispose]())

let count = 0

function open(list: string) {
  const from = `contributor:patch-${++count}`
  return stage.github.openPullRequest({ from, files: { 'README.md': list } })
}

const SUMMARY = /^\*\*The check (?:fails|passes)\*\*/

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

it('comments on the diff, and lets the review’s body be the summary', async () => {
  const pull = open(under(withTools(BAD), '| ---', BAD_DATE))
  const run = await stage.review(pull)
  const { reviews, lines, comments } = talkOf(stage, pull)
  expect(lines.map(({ line }) => line).toSorted()).toEqual([12, 20])
  expect(reviews).toHaveLength(1)
  expect(reviews[0]?.body).toMatch(SUMMARY)
  expect(reviews[0]?.body).toContain('2 things to mend, each told on its line.')
  expect(comments).toEqual([])
  expect(writes(run.requests)).toEqual(['pulls/create-review 200', 'pulls/submit-review 200'])
  const bad = lines.find(({ line }) => line === 20)?.body ?? ''
  expect(bad).toContain('Unexpected `ttps://`, expected `https://`.')
  expect(bad).toContain(`\`\`\`suggestion\n${BAD.replace('ttps', 'https')}\n\`\`\``)
  expect(bad).toContain('[`malformed-link`](https://')
  expect(bad).toContain('a maintainer can silence it with [`ignore:`]')
})

it('says nothing at all on a clean pull request', async () => {
  const pull = open(withTools('- [Drill](https://web.example.org/drill) - Drills.'))
  const run = await stage.review(pull)
  expect(talkOf(stage, pull)).toEqual({ reviews: [], lines: [], comments: [] })
  expect(writes(run.requests)).toEqual([])
  expect([run.status, run.outputs.outcome, run.outputs['review-id']]).toEqual([0, 'pass', ''])
  expect(run.log.trim()).toBe('Passed: 0 errors, 0 warnings, 0 infos in 1 list.')
})

it('tells in one comment what is not on the diff', async () => {
  await using own = await startStage({ files: { 'README.md': LONG } })
  const pull = own.github.openPullRequest({ files: { 'README.md': WITHOUT_HEADING } })
  const run = await own.review(pull)
  expect(newFindings(run)).toEqual(['dead-fragment README.md:6'])
  const { reviews, lines, comments } = talkOf(own, pull)
  expect([reviews, lines]).toEqual([[], []])
  expect(comments).toHaveLength(1)
  expect(comments[0]).toMatch(SUMMARY)
  expect(comments[0]).toContain('`#tools`')
  expect(comments[0]).toContain(`/blob/${pull.head}/README.md?plain=1#L6`)
  expect([run.status, run.outputs.warnings]).toEqual([0, '1'])
  expect(writes(run.requests)).toEqual(['issues/create-comment 201'])
})

it('tells both ways where some is on the diff and some is not', async () => {
  await using own = await startStage({ files: { 'README.md': LONG } })
  const list = under(WITHOUT_HEADING, '- [Tool 20]', BAD)
  const pull = own.github.openPullRequest({ files: { 'README.md': list } })
  await own.review(pull)
  const { reviews, lines, comments } = talkOf(own, pull)
  expect(lines).toHaveLength(1)
  expect(reviews).toHaveLength(1)
  expect(reviews[0]?.body).toContain('1 thing, told on its line.')
  expect(comments).toHaveLength(1)
  expect(comments[0]).toContain('2 things to mend, 1 told on its line and 1 here:')
  expect(comments[0]).toContain('`#tools`')
  expect(comments[0]).not.toContain('ttps://`,')
})

it('makes at most so many comments, the worst first', async () => {
  const dates = [1, 2, 3].map(
    (day) => `| 2024-13-0${day} | Date ${day} | [paper](https://web.example.org/date/${day}) |`,
  )
  const pull = open(under(withTools(BAD), '| ---', ...dates))
  await stage.review(pull, { 'max-comments': '2' })
  const { lines, comments, reviews } = talkOf(stage, pull)
  expect(lines.map(({ line }) => line).toSorted((a = 0, b = 0) => a - b)).toEqual([12, 22])
  expect(reviews).toHaveLength(1)
  expect(comments).toHaveLength(1)
  expect(comments[0]).toContain('2 told on their lines and 2 here:')
  const none = open(withTools(BAD))
  await stage.review(none, { 'max-comments': '0' })
  expect(talkOf(stage, none)).toMatchObject({ reviews: [], lines: [] })
  expect(talkOf(stage, none).comments).toHaveLength(1)
})

it('says nothing where it is told so, and judges all the same', async () => {
  const pull = open(withTools(BAD))
  const run = await stage.review(pull, { comment: 'none' })
  expect(talkOf(stage, pull)).toEqual({ reviews: [], lines: [], comments: [] })
  expect(run.status).toBe(1)
  expect(run.annotations).toMatchObject([{ name: 'error', properties: { line: '19' } }])
  expect(run.summary).toContain('The check fails')
  expect(run.requests.filter(({ operationId }) => operationId === 'graphql')).toEqual([])
})

it('keeps to one summary, or to a review, as it is told', async () => {
  const summarised = open(withTools(BAD))
  await stage.review(summarised, { comment: 'summary' })
  expect(talkOf(stage, summarised)).toMatchObject({ reviews: [], lines: [] })
  expect(talkOf(stage, summarised).comments).toHaveLength(1)

  await using own = await startStage({ files: { 'README.md': LONG } })
  const list = under(WITHOUT_HEADING, '- [Tool 20]', BAD)
  const pull = own.github.openPullRequest({ files: { 'README.md': list } })
  await own.review(pull, { comment: 'review' })
  const { reviews, lines, comments } = talkOf(own, pull)
  expect([reviews.length, lines.length, comments]).toEqual([1, 1, []])
  expect(reviews[0]?.body).toContain('`#tools`')
})

it('tells what is as grave as configured', async () => {
  const CONFIG = '.github/awesome-keeper.yml'
  await using own = await startStage({
    files: { 'README.md': LIST, [CONFIG]: 'review: { min-severity: error }\n' },
  })
  const pull = own.github.openPullRequest({
    files: { 'README.md': under(LIST, '| ---', BAD_DATE) },
  })
  const run = await own.review(pull)
  expect(talkOf(own, pull)).toEqual({ reviews: [], lines: [], comments: [] })
  expect([run.outputs.warnings, run.status]).toEqual(['1', 0])
  expect(run.summary).toContain('2024-13-01')

  own.github.commit('main', { [CONFIG]: 'review: { min-severity: info }\n' })
  const short = under(LIST, '| ---', '| 2024-04-01 | Delta |')
  const info = own.github.openPullRequest({ from: 'other:a', files: { 'README.md': short } })
  const told = await own.review(info)
  expect(newFindings(told)).toEqual(['row-width README.md:12'])
  expect(talkOf(own, info).lines).toMatchObject([{ line: 12 }])
  own.github.commit('main', { [CONFIG]: '' })
  const quiet = own.github.openPullRequest({ from: 'other:b', files: { 'README.md': short } })
  await own.review(quiet)
  expect(talkOf(own, quiet)).toEqual({ reviews: [], lines: [], comments: [] })
})

it('fails by what it is told to fail by', async () => {
  const pull = open(under(LIST, '| ---', BAD_DATE))
  expect((await stage.review(pull, { comment: 'none' })).status).toBe(0)
  expect((await stage.review(pull, { comment: 'none', 'fail-on': 'warning' })).status).toBe(1)
  const worse = open(withTools(BAD))
  const run = await stage.review(worse, { comment: 'none', 'fail-on': 'never' })
  expect([run.status, run.outputs.outcome, run.outputs.errors]).toEqual([0, 'pass', '1'])
})

it('lets two jobs of one repository talk past each other', async () => {
  const pull = open(withTools(BAD))
  await stage.review(pull, { instance: 'one' })
  await stage.review(pull, { instance: 'two' })
  expect(talkOf(stage, pull).lines).toHaveLength(2)
  await stage.review(pull, { instance: 'one' })
  expect(talkOf(stage, pull).reviews).toHaveLength(2)
  pull.push({ 'README.md': LIST })
  const run = await stage.review(pull, { instance: 'one' })
  const { lines } = talkOf(stage, pull)
  expect(lines.map(({ body }) => body.startsWith('Mended'))).toEqual([true, false])
  expect(Object.keys(run.files)).toEqual([
    expect.stringMatching(/^awesome-keeper-one-\d+\.json$/),
    expect.stringMatching(/^awesome-keeper-one-\d+\.sarif$/),
  ])
})
