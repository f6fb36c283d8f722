import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { withMarker } from '../../../../src/github/pull-request-review/marker.ts'
import {
  type FakePullRequest,
  type Fault,
  type FaultKind,
  secondaryLimit,
} from '../../../github/fake/index.ts'
import {
  BAD,
  conversationOf,
  LIST,
  type ReviewRun,
  type ReviewSandbox,
  startSandbox,
  under,
  withTools,
  writes,
} from './sandbox.ts'

const BOT = 'github-actions[bot]'
const FAST_TIMERS = join(import.meta.dirname, 'fast-timers.ts')

/** The same with its heading off the diff: a review, and a summary. */
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
let folder: string

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'pauses-'))
  sandbox = await startSandbox({ files: { 'README.md': LONG } })
})

afterAll(async () => {
  rmSync(folder, { recursive: true })
  await sandbox[Symbol.asyncDispose]()
})

let count = 0

function open(list = BOTH): FakePullRequest {
  const from = `contributor:patch-${++count}`
  return sandbox.github.openPullRequest({ from, files: { 'README.md': list } })
}

/** A review during faults. */
async function review(
  pull: FakePullRequest,
  ...faults: Fault[]
): Promise<ReviewRun & { pauses: number[] }> {
  const pauses = join(folder, `${pull.number}-${++count}`)
  for (const fault of faults) sandbox.github.fault(fault)
  const run = await sandbox.review(
    pull,
    { links: 'none' },
    { imports: [FAST_TIMERS], env: { PAUSES: pauses } },
  )
  return { ...run, pauses: readPauses(pauses) }
}

function readPauses(path: string): number[] {
  try {
    return readFileSync(path, 'utf8').trim().split('\n').map(Number)
  } catch {
    return []
  }
}

function expectOneOfEach(pull: FakePullRequest): void {
  const { reviews, lines, comments } = conversationOf(sandbox, pull)
  expect(reviews).toMatchObject([{ state: 'COMMENTED' }])
  expect(lines).toHaveLength(1)
  expect(comments).toHaveLength(1)
  expect(comments[0]).toContain(
    '1 error and 1 warning; 1 has a comment on its line, the rest is listed here:',
  )
}

const faults: [string, FaultKind][] = [
  ['502', { status: 502 }],
  ['a reset', 'reset-before'],
  ['a reset after it took effect', 'reset-after'],
  ['an answer that was cut off', 'cut'],
  ['an answer that cannot be read', 'garbage'],
]

describe.each(faults)('%s', (_, how) => {
  it('makes no comment posted twice, or left out', async () => {
    const pull = open()
    const path = pathOf(pull)
    const creating = ['pulls/create-review', 'pulls/submit-review', 'issues/create-comment']
    const run = await review(pull, ...creating.map((operation) => ({ operation, path, how })))
    expectOneOfEach(pull)
    expect(run.status).toBe(1)
    expect(run.outputs['review-id']).toBe(String(sandbox.github.pull(pull.number).reviews[0]?.id))
    expect(run.annotations).toEqual([])
    // A comment that was deleted again was already sent as mail.
    expect(writes(run.requests)).not.toContain('issues/delete-comment 204')

    pull.push({ 'README.md': LONG })
    const body = withMarker('words', '', {})
    const { state } = sandbox.github
    state.createReview(BOT, pull.number, { state: 'PENDING', body, commit: pull.head })
    const operations = [
      'git/get-tree',
      'repos/compare-commits-with-basehead',
      'repos/get-content',
      'graphql',
      'pulls/delete-pending-review',
      'pulls/update-review-comment',
      'issues/update-comment',
    ]
    const next = await review(pull, ...operations.map((operation) => ({ operation, how })))
    const { lines, comments, reviews } = conversationOf(sandbox, pull)
    expect(lines.map(({ body }) => body)).toEqual([expect.stringMatching(/^Fixed/m)])
    expect(comments).toEqual([expect.stringMatching(/everything is fixed/)])
    expect(reviews).toHaveLength(1)
    expect([next.status, next.annotations]).toEqual([0, []])
    expect(next.pauses.length).toBe(operations.length)
    expect(Math.max(...next.pauses)).toBeLessThan(1000)
  })
})

it('a review is edited again where the answer was lost', async () => {
  const pull = open(under(LONG, '- [Tool 20]', BAD))
  await review(pull)
  pull.push({ 'README.md': LONG })
  const run = await review(pull, { operation: 'pulls/update-review', how: 'reset-after' })
  expect(conversationOf(sandbox, pull).reviews).toMatchObject([
    { body: expect.stringMatching(/everything is fixed/) },
  ])
  expect(run.annotations).toEqual([])
})

/** Comments on a pull request belong to its number as an issue. */
function pathOf({ number }: FakePullRequest): RegExp {
  return new RegExp(`/(?:pulls|issues)/${number}/`)
}

it('a request without an answer is made again', async () => {
  const pull = open()
  sandbox.github.fault({ operation: 'git/get-tree', how: 'hang' })
  sandbox.github.fault({ operation: 'pulls/create-review', path: pathOf(pull), how: 'hang' })
  const run = await sandbox.review(
    pull,
    { links: 'none' },
    { imports: [FAST_TIMERS], env: { LIMIT: '1000' } },
  )
  expectOneOfEach(pull)
  expect(run.status).toBe(1)
})

it('a GitHub that keeps failing is reported in one sentence', async () => {
  const pull = open()
  const run = await review(pull, {
    operation: 'git/get-tree',
    times: 4,
    how: { status: 503, body: { message: '::error::Down @all' } },
  })
  expect(run.status).toBe(1)
  expect(run.annotations).toEqual([
    { name: 'error', properties: {}, text: 'GitHub’s API failed: ::error::Down @all' },
  ])
  expect(run.requests.filter(({ operationId }) => operationId === 'git/get-tree')).toHaveLength(4)
  expect(conversationOf(sandbox, pull)).toEqual({ reviews: [], lines: [], comments: [] })
})

it('comments that fail do not change the result', async () => {
  const pull = open()
  const path = pathOf(pull)
  const run = await review(pull, {
    operation: 'pulls/create-review',
    path,
    times: 3,
    how: { status: 500 },
  })
  expect(conversationOf(sandbox, pull)).toEqual({ reviews: [], lines: [], comments: [] })
  expect([run.status, run.outputs.outcome, run.outputs.errors]).toEqual([1, 'fail', '1'])
  expect(run.annotations.map(({ name }) => name).toSorted()).toEqual([
    'error',
    'warning',
    'warning',
  ])
  expect(run.annotations[0]?.text).toContain('GitHub failed while the review was posted')
  expect(run.summary).toContain('GitHub failed while the review was posted')
  expect(run.summary).toContain('The check fails')
  await review(pull)
  expectOneOfEach(pull)
})

describe('limits', () => {
  it('that end soon are waited for', async () => {
    const pull = open()
    const run = await review(
      pull,
      { operation: 'git/get-tree', how: primary(20) },
      { operation: 'pulls/create-review', path: pathOf(pull), how: secondaryLimit(7) },
      { operation: 'issues/create-comment', path: pathOf(pull), how: secondaryLimit(8, 429) },
    )
    expectOneOfEach(pull)
    expect(run.status).toBe(1)
    const [first = 0, ...others] = run.pauses
    expect(first).toBeGreaterThan(10_000)
    expect(first).toBeLessThanOrEqual(20_000)
    expect(others).toEqual([7000, 8000])
  })

  it('without a time to wait are waited for, but not forever', async () => {
    const fault: Fault = { operation: 'git/get-tree', times: 121, how: secondaryLimit(0) }
    const run = await review(open(), fault)
    expect(run.status).toBe(1)
    expect(run.pauses).toEqual(Array(120).fill(1000))
    expect(run.annotations[0]?.text).toContain('no more requests with this token')
  })

  it('that end late are reported', async () => {
    const pull = open()
    const run = await review(pull, {
      operation: 'repos/compare-commits-with-basehead',
      how: primary(1800),
    })
    expect(run.status).toBe(1)
    expect(run.pauses).toEqual([])
    expect(run.annotations).toHaveLength(1)
    expect(run.annotations[0]?.text).toMatch(
      /^GitHub accepts no more requests with this token for 1[78]\d\d seconds$/,
    )
  })

  it('on comments leave the result and the job summary', async () => {
    const pull = open()
    const path = pathOf(pull)
    const run = await review(pull, {
      operation: 'pulls/create-review',
      path,
      how: secondaryLimit(900),
    })
    expect(conversationOf(sandbox, pull)).toEqual({ reviews: [], lines: [], comments: [] })
    expect([run.status, run.outputs.outcome, run.pauses]).toEqual([1, 'fail', []])
    expect(run.summary).toContain('no more requests with this token for 900 seconds')
    expect(run.annotations).toHaveLength(3)
  })

  it('of a token’s requests are not reported as missing permission', async () => {
    const token = { token: 'spent', hourly: 3, permissions: {} }
    sandbox.github.allow(token)
    const run = await sandbox.review(open(), { links: 'none' }, { token: 'spent' })
    expect(run.status).toBe(1)
    expect(run.annotations[0]?.text).toContain('no more requests with this token')
  })
})

/** As GitHub answers who has used up the hour. */
function primary(seconds: number): FaultKind {
  const reset = Math.floor(sandbox.github.state.now().getTime() / 1000) + seconds
  return {
    status: 403,
    headers: { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': String(reset) },
    body: { message: 'API rate limit exceeded for installation.' },
  }
}

it('comments that GitHub refuses go to the summary', async () => {
  const pull = open()
  const how = {
    status: 422,
    body: { message: 'Unprocessable Entity', errors: ['Line could not be resolved'] },
  }
  const run = await review(pull, { operation: 'pulls/create-review', path: pathOf(pull), how })
  const { reviews, lines, comments } = conversationOf(sandbox, pull)
  expect([reviews, lines]).toEqual([[], []])
  expect(comments).toHaveLength(1)
  expect(comments[0]).toContain('1 error and 1 warning:')
  expect(comments[0]).toContain('ttps://')
  expect([run.status, run.outputs['review-id']]).toEqual([1, ''])
  expect(writes((await review(pull)).requests)).toEqual([])
})

it('a fork that is deleted is reviewed by its commits', async () => {
  const from = 'leaver:patch'
  const pull = sandbox.github.openPullRequest({ from, files: { 'README.md': BOTH } })
  sandbox.github.deleteFork('leaver')
  const run = await review(pull)
  expectOneOfEach(pull)
  expect(run.status).toBe(1)
})

it('what somebody deletes before the edit needs no edit', async () => {
  const pull = open()
  await review(pull)
  pull.push({ 'README.md': LONG })
  const { threads, comments } = sandbox.github.pull(pull.number)
  const off = sandbox.github.on('pulls/update-review-comment', () => {
    off()
    for (const id of [threads[0]?.comments[0]?.id, comments[0]?.id]) {
      sandbox.github.deleteComment(id ?? 0)
    }
  })
  const run = await review(pull)
  expect([run.status, run.annotations]).toEqual([0, []])
  expect(conversationOf(sandbox, pull)).toMatchObject({ lines: [], comments: [] })
})

it('a run that is stopped while it checks links reports what it has', async () => {
  const { promise: when, resolve } = Promise.withResolvers<void>()
  await using own = await startSandbox(
    {},
    {
      'slow.example.org': () => resolve(),
    },
  )
  const pull = own.github.openPullRequest({
    files: { 'README.md': withTools(BAD, '- [Slow](https://slow.example.org/) - Slow.') },
  })
  const run = await own.review(pull, {}, { kill: { when } })
  expect([run.status, run.signal]).toEqual([143, null])
  expect(run.summary).toContain('The check fails')
  expect(conversationOf(own, pull)).toEqual({ reviews: [], lines: [], comments: [] })
  expect(run.outputs).toMatchObject({ outcome: 'fail', errors: '1', 'dead-links': '0' })
})
