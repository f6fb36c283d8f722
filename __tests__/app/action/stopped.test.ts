import { performance } from 'node:perf_hooks'
import { expect, it } from 'vitest'
import { BAD, conversationOf, type ReviewRun, startSandbox, withTools } from './review/sandbox.ts'

/** In milliseconds: GitHub’s runner ends a process 7.5 s after its first signal. */
const TIME_TO_END = 7_000
/** 200 ms where five others use each processor. */
const TIME_TO_ANNOTATE = 2_000

const SLOW = '- [Slow](https://slow.example.org/) - Slow.'
const withSlow = { 'README.md': withTools(BAD, SLOW) }

/** The requests of a run whose number changed after the signal. */
const after = (run: ReviewRun, before: number) =>
  run.requests.slice(before).map(({ operationId }) => operationId)

it.each([
  ['SIGINT', 130, 'auto'],
  ['SIGTERM', 143, 'never'],
] as const)('%s ends a run that waits for a link: %i', async (signal, status, failOn) => {
  const { promise: when, resolve } = Promise.withResolvers<void>()
  let [requests, stoppedAt] = [0, 0]
  await using sandbox = await startSandbox(
    {},
    {
      'slow.example.org': () => {
        requests = sandbox.github.requests.length
        stoppedAt = performance.now()
        resolve()
      },
    },
  )
  const pull = sandbox.github.openPullRequest({ files: withSlow })
  const run = await sandbox.review(pull, { 'fail-on': failOn }, { kill: { when, signal } })
  expect(performance.now() - stoppedAt).toBeLessThan(TIME_TO_END)
  expect(run.annotatedAfter).toBeLessThan(TIME_TO_ANNOTATE)
  expect([run.status, run.signal]).toEqual([status, null])
  expect(run.annotations).toContainEqual(
    expect.objectContaining({ name: 'error', text: expect.stringContaining('ttps://') }),
  )
  expect(run.log).toContain('The run was stopped')
  expect(run.log).not.toContain('Passed')
  expect(after(run, requests)).toEqual([])
  expect(conversationOf(sandbox, pull)).toEqual({ reviews: [], lines: [], comments: [] })
  expect(run.outputs).toMatchObject({ outcome: 'fail', errors: '1' })
})

it.each([
  ['before it has read anything', /pulls|contents|trees|commits|compare/],
  ['while it reads the conversation', /graphql/],
])('ends while GitHub does not answer, %s', async (_, path) => {
  const { promise: when, resolve } = Promise.withResolvers<void>()
  await using sandbox = await startSandbox()
  const { github } = sandbox
  let [requests, stoppedAt] = [0, 0]
  github.fault({ path, times: 1_000, how: 'hang' })
  github.on('*', (request) => {
    if (!path.test(request.path)) return
    requests = github.requests.length
    stoppedAt = performance.now()
    resolve()
  })
  const pull = github.openPullRequest({ files: { 'README.md': withTools(BAD) } })
  const run = await sandbox.review(pull, {}, { kill: { when, signal: 'SIGINT' } })
  expect(performance.now() - stoppedAt).toBeLessThan(TIME_TO_END)
  expect(run.annotatedAfter).toBeLessThan(TIME_TO_ANNOTATE)
  expect([run.status, run.signal]).toEqual([130, null])
  expect(run.requests).toHaveLength(requests)
  expect(run.log).toMatch(/::(?:error|warning)::The run was stopped before/)
  expect(run.outputs).toMatchObject({ outcome: 'fail' })
})

it('waits for a write that was sent, but not after a second signal', async () => {
  const { promise: when, resolve } = Promise.withResolvers<void>()
  await using sandbox = await startSandbox()
  const { github } = sandbox
  let stoppedAt = 0
  github.fault({ operation: 'pulls/create-review', how: 'hang' })
  github.on('pulls/create-review', () => {
    stoppedAt = performance.now()
    resolve()
  })
  const pull = github.openPullRequest({ files: { 'README.md': withTools(BAD) } })
  const run = await sandbox.review(pull, {}, { kill: { when, signal: 'SIGINT', twice: true } })
  // A single signal waits five seconds for the answer.
  expect(performance.now() - stoppedAt).toBeLessThan(4_500)
  expect([run.status, run.signal]).toEqual([130, null])
})
