import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import type { FakePullRequest } from '../../../github/fake/index.ts'
import {
  BAD,
  conversationOf,
  LIST,
  type ReviewSandbox,
  startSandbox,
  under,
  withTools,
  writes,
} from './sandbox.ts'

// Each test is several runs of the action, which take long on a busy machine.
vi.setConfig({ testTimeout: 60_000 })

const BOT = 'github-actions[bot]'
/** Its contents are far from its tools. */
const LONG = under(
  LIST,
  '- [Saw]',
  ...Array.from(
    { length: 30 },
    (_, n) => `- [Tool ${n}](https://web.example.org/tool/${n}) - Helps.`,
  ),
)
/** With a finding on the diff, and one that is not. */
const FAULTY = under(LONG.replace('## Tools', '## Things'), '- [Tool 20]', BAD)

let sandbox: ReviewSandbox

beforeAll(async () => {
  sandbox = await startSandbox({ files: { 'README.md': LONG } })
})

afterAll(() => sandbox[Symbol.asyncDispose]())

let count = 0

function open(list: string) {
  const from = `contributor:patch-${++count}`
  return sandbox.github.openPullRequest({ from, files: { 'README.md': list } })
}

/** All bodies on a pull request by their ids. */
function bodiesOf({ number }: FakePullRequest): Map<number, string> {
  const { reviews, threads, comments } = sandbox.github.pull(number)
  const all = [...reviews, ...comments, ...threads.flatMap((thread) => thread.comments)]
  return new Map(all.map(({ id, body }) => [id, body]))
}

const FORGED: readonly ((body: string) => string)[] = [
  (body) => `A workflow with the same token says:\n\n${body}`,
  (body) => `> ${body.replaceAll('\n', '\n> ')}`,
  (body) => `\n${body}`,
  (body) => `\uFEFF${body}`,
  (body) => `${body}\n\n${body}`,
]

it('comments of another workflow that quote ours are not edited, and the review is made', async () => {
  const { github } = sandbox
  const first = open(FAULTY)
  await sandbox.review(first)
  const own = conversationOf(sandbox, first)
  expect([own.reviews.length, own.lines.length, own.comments.length]).toEqual([1, 1, 1])

  const pull = open(FAULTY)
  for (const forge of FORGED) {
    for (const body of own.comments) github.comment(pull.number, BOT, forge(body))
    github.state.createReview(BOT, pull.number, {
      state: 'COMMENTED',
      body: forge(own.reviews[0]?.body ?? ''),
      comments: own.lines.map(({ path = '', line = 0, body }) => ({
        path,
        line,
        body: forge(body),
      })),
    })
  }
  const forged = bodiesOf(pull)
  const expectUntouched = () => {
    const now = bodiesOf(pull)
    expect(Array.from(forged.keys(), (id) => now.get(id))).toEqual([...forged.values()])
  }
  const made = await sandbox.review(pull)
  expect(writes(made.requests)).toEqual([
    'pulls/create-review 200',
    'issues/create-comment 201',
    'pulls/submit-review 200',
  ])
  expect(bodiesOf(pull).size).toBe(forged.size + 3)
  expectUntouched()

  pull.push({ 'README.md': LONG })
  const fixed = await sandbox.review(pull)
  expect(writes(fixed.requests)).toEqual([
    'issues/update-comment 200',
    'pulls/update-review-comment 200',
  ])
  expectUntouched()
})

describe('a pull request that was closed or merged', () => {
  it('while the review was made gets none', async () => {
    const pull = open(withTools(BAD))
    const off = sandbox.github.on('pulls/create-review', () => {
      off()
      sandbox.github.closePullRequest(pull.number, { merged: true })
    })
    const run = await sandbox.review(pull)
    expect(writes(run.requests)).toEqual([
      'pulls/create-review 200',
      'pulls/delete-pending-review 200',
    ])
    expect(bodiesOf(pull).size).toBe(0)
    expect(run.summary).toContain('Nothing was posted: the pull request was closed or merged.')
  })

  it('before its comments are edited keeps them', async () => {
    const pull = open(withTools(BAD))
    await sandbox.review(pull)
    const before = bodiesOf(pull)
    pull.push({ 'README.md': LONG })
    const off = sandbox.github.on('pulls/get', () => {
      off()
      sandbox.github.closePullRequest(pull.number)
    })
    const run = await sandbox.review(pull)
    expect([writes(run.requests), bodiesOf(pull)]).toEqual([[], before])
    expect(run.summary).toContain('the pull request was closed or merged')
  })
})
