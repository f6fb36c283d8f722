import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { FakePullRequest } from '../../../github/fake/index.ts'
import { pullRequestTarget } from '../events.ts'
import {
  BAD,
  conversationOf,
  GOOD,
  LIST,
  type ReviewRun,
  type ReviewSandbox,
  startSandbox,
  under,
  writes,
} from './sandbox.ts'

const BOT = 'github-actions[bot]'

/** A finding on the diff, and one off it: a review and a summary. */
const LONG = under(
  LIST,
  '- [Saw]',
  ...Array.from(
    { length: 30 },
    (_, nth) => `- [Tool ${nth}](https://web.example.org/tool/${nth}) - Helps.`,
  ),
)
const BOTH = under(LONG.replace('## Tools', '## Things'), '- [Tool 20]', BAD)

let sandbox: ReviewSandbox

beforeAll(async () => {
  sandbox = await startSandbox({ files: { 'README.md': LONG } })
})

afterAll(() => sandbox[Symbol.asyncDispose]())

let count = 0

function open(list = BOTH): FakePullRequest {
  const from = `contributor:patch-${++count}`
  return sandbox.github.openPullRequest({ from, files: { 'README.md': list } })
}

function isOf({ number }: FakePullRequest, path: string): boolean {
  return path.includes(`/pulls/${number}/`)
}

describe('a new commit during a run', () => {
  it('before anything was posted: nothing is posted', async () => {
    const pull = open()
    const off = sandbox.github.on('repos/get-content', () => {
      off()
      pull.push({ 'README.md': under(BOTH, '- [Tool 2]', GOOD) })
    })
    const event = pullRequestTarget(sandbox.github, pull.number)
    const run = await sandbox.run(event)
    expect(conversationOf(sandbox, pull)).toEqual({ reviews: [], lines: [], comments: [] })
    expect(writes(run.requests)).toEqual([])
    expect([run.status, run.outputs.outcome]).toEqual([1, 'fail'])
    expect(run.summary).toContain('Nothing was posted: the pull request has a newer commit')
  })

  it('while the review was created: it is deleted', async () => {
    const pull = open()
    const off = sandbox.github.on('pulls/create-review', () => {
      off()
      pull.push({ 'README.md': under(BOTH, '- [Tool 2]', GOOD) })
    })
    const run = await sandbox.run(pullRequestTarget(sandbox.github, pull.number))
    expect(conversationOf(sandbox, pull)).toEqual({ reviews: [], lines: [], comments: [] })
    expect(writes(run.requests)).toEqual([
      'pulls/create-review 200',
      'pulls/delete-pending-review 200',
    ])
    expect([run.status, run.outputs['review-id']]).toEqual([1, ''])
    expect(run.summary).toContain('Nothing was posted: the pull request has a newer commit')
  })
})

function expectOneOfEach(pull: FakePullRequest): void {
  const { reviews, lines, comments } = conversationOf(sandbox, pull)
  expect(reviews).toMatchObject([{ state: 'COMMENTED' }])
  expect(lines).toHaveLength(1)
  expect(comments).toHaveLength(1)
  expect(comments[0]).toContain(
    '1 error and 1 warning; 1 has a comment on its line, the rest is listed here:',
  )
}

describe('two concurrent runs', () => {
  it('end with one review and one summary', async () => {
    const pull = open()
    const runs = await Promise.all([sandbox.review(pull), sandbox.review(pull)])
    expectOneOfEach(pull)
    expect(runs.map(({ status }) => status)).toEqual([1, 1])
    const again = await sandbox.review(pull)
    expectOneOfEach(pull)
    expect(writes(again.requests)).toEqual([])
  })

  /** The second run starts and ends while a request of the first waits. */
  it.each(['pulls/create-review', 'pulls/submit-review', 'issues/create-comment'])(
    'where the second runs during %s',
    async (operation) => {
      const pull = open()
      let second: Promise<unknown> | undefined
      const off = sandbox.github.on(operation, async () => {
        off()
        second = sandbox.review(pull)
        await second
      })
      const first = await sandbox.review(pull)
      await second
      expect(first.status).toBe(1)
      expectOneOfEach(pull)
    },
  )

  it('where the second finds a pending review that is then submitted', async () => {
    const pull = open()
    const [first, second] = await interleave(pull)
    expectOneOfEach(pull)
    expect([first.status, second.status]).toEqual([1, 1])
    expect(second.annotations).toEqual([])
  })

  it('where the pending review was of an older commit', async () => {
    const pull = open()
    const other = '- [Plane](ttps://web.example.org/plane) - Smooths.'
    const [, second] = await interleave(pull, () => {
      pull.push({ 'README.md': under(BOTH, '- [Tool 20]', other) })
    })
    const { reviews, lines, comments } = conversationOf(sandbox, pull)
    expect(reviews.map(({ state }) => state)).toEqual(['COMMENTED', 'COMMENTED'])
    expect(reviews[1]?.commit).toBe(pull.head)
    expect(lines).toHaveLength(2)
    expect(lines.filter(({ body }) => body.includes('ttps://'))).toHaveLength(2)
    expect(comments).toHaveLength(1)
    expect(second.annotations).toEqual([])
  })

  /** The second run reads the conversation just before the first submits its review. */
  async function interleave(
    pull: FakePullRequest,
    between?: () => void,
  ): Promise<[ReviewRun, ReviewRun]> {
    const { promise: seen, resolve: see } = Promise.withResolvers<void>()
    const { promise: submitted, resolve: end } = Promise.withResolvers<void>()
    const { promise: second, resolve: begin } = Promise.withResolvers<ReviewRun>()
    let isPending = false
    const offs = [
      sandbox.github.on('pulls/submit-review', async ({ path }) => {
        if (isPending || !isOf(pull, path)) return
        isPending = true
        between?.()
        begin(sandbox.review(pull))
        await seen
      }),
      sandbox.github.on('pulls/delete-pending-review', async ({ path }) => {
        if (!isOf(pull, path)) return
        see()
        await submitted
      }),
    ]
    const first = await sandbox.review(pull)
    end()
    const both: [ReviewRun, ReviewRun] = [first, await second]
    for (const off of offs) off()
    return both
  }
})

describe('a pending review', () => {
  it('of an earlier run that died is replaced', async () => {
    const pull = open()
    const { promise: when, resolve } = Promise.withResolvers<void>()
    const off = sandbox.github.on('pulls/submit-review', () => {
      off()
      resolve()
      return new Promise((end) => setImmediate(end))
    })
    sandbox.github.fault({ operation: 'pulls/submit-review', how: 'reset-before' })
    const died = await sandbox.review(pull, {}, { kill: { when, signal: 'SIGKILL' } })
    expect(died.signal).toBe('SIGKILL')
    expect(conversationOf(sandbox, pull).reviews).toMatchObject([{ state: 'PENDING' }])
    const run = await sandbox.review(pull)
    expect(run.status).toBe(1)
    expectOneOfEach(pull)
    expect(writes(run.requests)).toContain('pulls/delete-pending-review 200')
  })

  it('of another tool with the same account is left alone; the summary lists all', async () => {
    const pull = open()
    sandbox.github.state.createReview(BOT, pull.number, {
      state: 'PENDING',
      body: 'Another tool',
      commit: pull.head,
    })
    const run = await sandbox.review(pull)
    const { reviews, lines, comments } = conversationOf(sandbox, pull)
    expect(reviews).toMatchObject([{ state: 'PENDING', body: 'Another tool' }])
    expect(lines).toEqual([])
    expect(comments).toHaveLength(1)
    expect(comments[0]).toContain('1 error and 1 warning:')
    expect(run.status).toBe(1)
  })
})
