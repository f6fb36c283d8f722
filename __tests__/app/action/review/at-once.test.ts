import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { FakePullRequest } from '../../../github/fake/index.ts'
import { pullRequestTarget } from '../events.ts'
import {
  BAD,
  GOOD,
  LIST,
  type Reviewed,
  type Stage,
  startStage,
  talkOf,
  under,
  writes,
} from './stage.ts'

const BOT = 'github-actions[bot]'

/** Something on the diff, and something off it: a review and a summary. */
const LONG = under(
  LIST,
  '- [Saw]',
  ...Array.from(
    { length: 30 },
    (_, nth) => `- [Tool ${nth}](https://web.example.org/tool/${nth}) - Helps.`,
  ),
)
const BOTH = under(LONG.replace('## Tools', '## Things'), '- [Tool 20]', BAD)

let stage: Stage

beforeAll(async () => {
  stage = await startStage({ files: { 'README.md': LONG } })
})

afterAll(() => stage[Symbol.asyncDispose]())

let count = 0

function open(list = BOTH): FakePullRequest {
  const from = `contributor:patch-${++count}`
  return stage.github.openPullRequest({ from, files: { 'README.md': list } })
}

function isOf({ number }: FakePullRequest, path: string): boolean {
  return path.includes(`/pulls/${number}/`)
}

describe('a head that moves while it is looked at', () => {
  it('is not talked of, if it did so before anything was said', async () => {
    const pull = open()
    const off = stage.github.on('repos/get-content', () => {
      off()
      pull.push({ 'README.md': under(BOTH, '- [Tool 2]', GOOD) })
    })
    const event = pullRequestTarget(stage.github, pull.number)
    const run = await stage.run(event)
    expect(talkOf(stage, pull)).toEqual({ reviews: [], lines: [], comments: [] })
    expect(writes(run.requests)).toEqual([])
    expect([run.status, run.outputs.outcome]).toEqual([1, 'fail'])
    expect(run.summary).toContain('Nothing was said: the pull request has moved on')
  })

  it('is not talked of, if it did so while the review was made', async () => {
    const pull = open()
    const off = stage.github.on('pulls/create-review', () => {
      off()
      pull.push({ 'README.md': under(BOTH, '- [Tool 2]', GOOD) })
    })
    const run = await stage.run(pullRequestTarget(stage.github, pull.number))
    expect(talkOf(stage, pull)).toEqual({ reviews: [], lines: [], comments: [] })
    expect(writes(run.requests)).toEqual([
      'pulls/create-review 200',
      'pulls/delete-pending-review 200',
    ])
    expect([run.status, run.outputs['review-id']]).toEqual([1, ''])
    expect(run.summary).toContain('Nothing was said: the pull request has moved on')
  })
})

function expectOneOfEach(pull: FakePullRequest): void {
  const { reviews, lines, comments } = talkOf(stage, pull)
  expect(reviews).toMatchObject([{ state: 'COMMENTED' }])
  expect(lines).toHaveLength(1)
  expect(comments).toHaveLength(1)
  expect(comments[0]).toContain('2 things to mend, 1 told on its line and 1 here:')
}

describe('two runs at once', () => {
  it('end with one review and one summary', async () => {
    const pull = open()
    const runs = await Promise.all([stage.review(pull), stage.review(pull)])
    expectOneOfEach(pull)
    expect(runs.map(({ status }) => status)).toEqual([1, 1])
    const again = await stage.review(pull)
    expectOneOfEach(pull)
    expect(writes(again.requests)).toEqual([])
  })

  /** The second run starts and ends while a request of the first waits. */
  it.each(['pulls/create-review', 'pulls/submit-review', 'issues/create-comment'])(
    'where the second comes between at %s',
    async (operation) => {
      const pull = open()
      let second: Promise<unknown> | undefined
      const off = stage.github.on(operation, async () => {
        off()
        second = stage.review(pull)
        await second
      })
      const first = await stage.review(pull)
      await second
      expect(first.status).toBe(1)
      expectOneOfEach(pull)
    },
  )

  it('where the second finds a pending review that is submitted now', async () => {
    const pull = open()
    const [first, second] = await interleave(pull)
    expectOneOfEach(pull)
    expect([first.status, second.status]).toEqual([1, 1])
    expect(second.annotations).toEqual([])
  })

  it('where it was one of an older head', async () => {
    const pull = open()
    const fresh = '- [Plane](ttps://web.example.org/plane) - Smooths.'
    const [, second] = await interleave(pull, () => {
      pull.push({ 'README.md': under(BOTH, '- [Tool 20]', fresh) })
    })
    const { reviews, lines, comments } = talkOf(stage, pull)
    expect(reviews.map(({ state }) => state)).toEqual(['COMMENTED', 'COMMENTED'])
    expect(reviews[1]?.commit).toBe(pull.head)
    expect(lines).toHaveLength(2)
    expect(lines.filter(({ body }) => body.includes('ttps://'))).toHaveLength(2)
    expect(comments).toHaveLength(1)
    expect(second.annotations).toEqual([])
  })

  /** The second run reads the talk when the first is about to submit, which it then does. */
  async function interleave(
    pull: FakePullRequest,
    between?: () => void,
  ): Promise<[Reviewed, Reviewed]> {
    const { promise: seen, resolve: see } = Promise.withResolvers<void>()
    const { promise: said, resolve: end } = Promise.withResolvers<void>()
    const { promise: second, resolve: begin } = Promise.withResolvers<Reviewed>()
    let isPending = false
    const offs = [
      stage.github.on('pulls/submit-review', async ({ path }) => {
        if (isPending || !isOf(pull, path)) return
        isPending = true
        between?.()
        begin(stage.review(pull))
        await seen
      }),
      stage.github.on('pulls/delete-pending-review', async ({ path }) => {
        if (!isOf(pull, path)) return
        see()
        await said
      }),
    ]
    const first = await stage.review(pull)
    end()
    const both: [Reviewed, Reviewed] = [first, await second]
    for (const off of offs) off()
    return both
  }
})

describe('a pending review', () => {
  it('that a run of ours left behind is replaced', async () => {
    const pull = open()
    const { promise: when, resolve } = Promise.withResolvers<void>()
    const off = stage.github.on('pulls/submit-review', () => {
      off()
      resolve()
      return new Promise((end) => setImmediate(end))
    })
    stage.github.fault({ operation: 'pulls/submit-review', how: 'reset-before' })
    const died = await stage.review(pull, {}, { kill: { when, signal: 'SIGKILL' } })
    expect(died.signal).toBe('SIGKILL')
    expect(talkOf(stage, pull).reviews).toMatchObject([{ state: 'PENDING' }])
    const run = await stage.review(pull)
    expect(run.status).toBe(1)
    expectOneOfEach(pull)
    expect(writes(run.requests)).toContain('pulls/delete-pending-review 200')
  })

  it('of another tool with the same account is left alone; the summary tells all', async () => {
    const pull = open()
    stage.github.state.createReview(BOT, pull.number, {
      state: 'PENDING',
      body: 'Another tool',
      commit: pull.head,
    })
    const run = await stage.review(pull)
    const { reviews, lines, comments } = talkOf(stage, pull)
    expect(reviews).toMatchObject([{ state: 'PENDING', body: 'Another tool' }])
    expect(lines).toEqual([])
    expect(comments).toHaveLength(1)
    expect(comments[0]).toContain('2 things to mend:')
    expect(run.status).toBe(1)
  })
})
