import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { FakePullRequest } from '../../../github/fake/index.ts'
import * as events from '../events.ts'
import {
  BAD,
  conversationOf,
  GOOD,
  LIST,
  newFindings,
  type ReviewSandbox,
  startSandbox,
  withTools,
  writes,
} from './sandbox.ts'

const LINE = withTools(BAD).split('\n').indexOf(BAD) + 1
const REVIEWED = ['pulls/create-review 200', 'pulls/submit-review 200']

let sandbox: ReviewSandbox

beforeAll(async () => {
  sandbox = await startSandbox()
})

afterAll(() => sandbox[Symbol.asyncDispose]())

let count = 0

/** A pull request of its own for each test. */
function open(from = `contributor:patch-${++count}`, list = withTools(BAD)): FakePullRequest {
  return sandbox.github.openPullRequest({ from, files: { 'README.md': list } })
}

function expectReviewed(pull: FakePullRequest): void {
  const { reviews, lines, comments } = conversationOf(sandbox, pull)
  expect(reviews).toMatchObject([{ state: 'COMMENTED', commit: pull.head }])
  expect(lines).toMatchObject([{ path: 'README.md', line: LINE }])
  expect(lines[0]?.body).toContain('Unexpected `ttps://`')
  expect(comments).toEqual([])
}

function expectNoComments(pull: FakePullRequest): void {
  expect(conversationOf(sandbox, pull)).toEqual({ reviews: [], lines: [], comments: [] })
}

describe('pull requests', () => {
  it('from forks are reviewed by the base repository', async () => {
    const pull = open()
    const run = await sandbox.run(events.pullRequestTarget(sandbox.github, pull.number))
    expectReviewed(pull)
    expect(run.status).toBe(1)
    const [review] = sandbox.github.pull(pull.number).reviews
    expect(run.outputs).toMatchObject({
      outcome: 'fail',
      errors: '1',
      warnings: '0',
      'dead-links': '0',
      'review-id': String(review?.id),
    })
    expect(run.summary).toContain('The check fails')
    expect(run.annotations).toEqual([])
    expect(run.log.trim()).toBe('Failed: 1 error, 0 warnings, 0 infos in 1 list.')
    expect(writes(run.requests)).toEqual(REVIEWED)
  })

  it('from the repository itself are reviewed', async () => {
    const pull = open('own-branch')
    const run = await sandbox.run(events.pullRequest(sandbox.github, pull.number))
    expectReviewed(pull)
    expect(run.status).toBe(1)
  })

  it('are ignored when closed', async () => {
    const pull = open()
    sandbox.github.closePullRequest(pull.number)
    const event = events.pullRequestTarget(sandbox.github, pull.number, { action: 'closed' })
    const run = await sandbox.run(event)
    expectNoComments(pull)
    expect(run.log.trim()).toBe(`Nothing to do: pull request ${pull.number} is closed.`)
    expect([run.status, run.outputs.outcome, run.requests]).toEqual([0, 'pass', []])
  })

  it('without a change of a list get no review', async () => {
    const from = 'contributor:other-file'
    const pull = sandbox.github.openPullRequest({ from, files: { 'notes.txt': 'x' } })
    const run = await sandbox.review(pull)
    expectNoComments(pull)
    expect(run.log.trim()).toBe('No list was changed: nothing to do.')
    expect([run.status, run.outputs.outcome]).toEqual([0, 'pass'])
    expect(run.summary).toContain('No list was changed')
  })
})

describe('workflow_run', () => {
  it('finds the pull request of a fork by its head', async () => {
    const other = open('other:same-name')
    const pull = open('contributor:same-name')
    const event = events.workflowRun(sandbox.github, pull.number)
    expect(event.payload.workflow_run).toMatchObject({ pull_requests: [] })
    const run = await sandbox.run(event)
    expectReviewed(pull)
    expectNoComments(other)
    expect(run.status).toBe(1)
    const list = run.requests.find(({ operationId }) => operationId === 'pulls/list')
    expect(new URL(list?.path ?? '', 'http://x').searchParams.get('head')).toBe(
      'contributor:same-name',
    )
  })

  it('ignores a branch of the same name in another repository', async () => {
    const pull = open()
    const event = events.workflowRun(sandbox.github, pull.number)
    const ran = event.payload.workflow_run as { head_repository: { id: number } }
    ran.head_repository.id++
    const run = await sandbox.run(event)
    expectNoComments(pull)
    expect([run.status, run.log.trim()]).toEqual([
      0,
      'Nothing to do: no open pull request has this head any more.',
    ])
  })

  it('does not review an outdated head', async () => {
    const pull = open()
    const event = events.workflowRun(sandbox.github, pull.number)
    pull.push({ 'README.md': withTools(GOOD, BAD) })
    const run = await sandbox.run(event)
    expectNoComments(pull)
    expect([run.status, run.log.trim()]).toEqual([
      0,
      'Nothing to do: no open pull request has this head any more.',
    ])
  })

  it('of a deleted fork does nothing', async () => {
    const pull = open('leaver:patch')
    const event = events.workflowRun(sandbox.github, pull.number)
    Object.assign(event.payload.workflow_run as object, { head_repository: null })
    sandbox.github.deleteFork('leaver')
    const run = await sandbox.run(event)
    expectNoComments(pull)
    expect([run.status, run.log.trim(), run.requests]).toEqual([
      0,
      'Nothing to do: the fork that the pull request came from is gone.',
      [],
    ])
  })

  it('after any other event does nothing', async () => {
    const pull = open()
    const run = await sandbox.run(
      events.workflowRun(sandbox.github, pull.number, { event: 'push' }),
    )
    expectNoComments(pull)
    expect([run.status, run.log.trim(), run.requests]).toEqual([
      0,
      'Nothing to do: the workflow that ran was not about a pull request.',
      [],
    ])
  })
})

describe('commits', () => {
  it('in the merge queue get a result and annotations', async () => {
    const pull = open()
    const run = await sandbox.run(events.mergeGroup(sandbox.github, pull.number))
    expectNoComments(pull)
    expect([run.status, run.outputs.outcome]).toEqual([1, 'fail'])
    expect(run.annotations).toMatchObject([
      { name: 'error', properties: { file: 'README.md', line: String(LINE) } },
    ])
    expect(writes(run.requests)).toEqual([])
  })

  it('that are pushed to another branch are checked for what they change', async () => {
    await using own = await startSandbox({ files: { 'README.md': withTools(BAD) } })
    const list = withTools(BAD, '- [Plane](ttp://web.example.org/plane) - Smooths.')
    own.github.commit('draft', { 'README.md': list }, { parent: 'refs/heads/main' })
    const run = await own.run(events.push(own.github, { branch: 'draft' }))
    expect(run.status).toBe(1)
    expect(newFindings(run)).toEqual([`malformed-link README.md:${LINE + 1}`])
    expect(run.annotations).toMatchObject([{ properties: { line: String(LINE + 1) } }])
    expect(run.summary).toContain('The check fails')
    expect(writes(run.requests)).toEqual([])
  })

  it('of a new branch are compared with the default branch', async () => {
    sandbox.github.commit('feature', { 'README.md': withTools(BAD) }, { parent: 'refs/heads/main' })
    const event = events.push(sandbox.github, { branch: 'feature', before: '0'.repeat(40) })
    const run = await sandbox.run(event)
    expect(newFindings(run)).toEqual([`malformed-link README.md:${LINE}`])
    expect(run.status).toBe(1)
  })

  it('of a deleted branch are ignored', async () => {
    const event = events.push(sandbox.github)
    Object.assign(event.payload, { after: '0'.repeat(40), deleted: true, head_commit: null })
    const run = await sandbox.run(event)
    expect([run.status, run.log.trim(), run.requests]).toEqual([
      0,
      'Nothing to do: a branch was deleted.',
      [],
    ])
  })
})

describe('workflow_dispatch', () => {
  it('reviews one pull request again, and fails nothing', async () => {
    const [pull, other] = [open(), open()]
    const event = events.workflowDispatch(sandbox.github)
    const inputs = { 'pull-request': String(pull.number) }
    const run = await sandbox.run(event, { inputs })
    expectReviewed(pull)
    expectNoComments(other)
    expect([run.status, run.outputs.errors]).toEqual([0, '1'])
    sandbox.github.closePullRequest(pull.number)
    const again = await sandbox.run(event, { inputs })
    expect(again.log.trim()).toBe(`Nothing to do: pull request ${pull.number} is closed.`)
    expect(again.status).toBe(0)
  })

  it('reviews all open pull requests', async () => {
    await using own = await startSandbox()
    const pulls = ['one:a', 'two:a', 'three:a'].map((from) =>
      own.github.openPullRequest({ from, files: { 'README.md': withTools(BAD) } }),
    )
    own.github.closePullRequest(2)
    const run = await own.run(events.workflowDispatch(own.github), {
      inputs: { 'pull-request': 'open', 'fail-on': 'error' },
    })
    expect(pulls.map((pull) => conversationOf(own, pull).lines.length)).toEqual([1, 0, 1])
    expect(run.status).toBe(1)
    expect(run.outputs).toMatchObject({ outcome: 'fail', errors: '2' })
    const paths = run.outputs.report?.split('\n') ?? []
    expect(paths.map((path) => JSON.parse(run.read(path)).outcome)).toEqual(['fail', 'fail'])
    expect(run.outputs['review-id']?.split('\n')).toHaveLength(2)
    expect(run.outputs.sarif?.split('\n')).toHaveLength(2)
  })

  it('rejects an invalid number', async () => {
    const run = await sandbox.run(events.workflowDispatch(sandbox.github), {
      inputs: { 'pull-request': 'all\n::error::x' },
    })
    expect([run.status, run.requests]).toEqual([1, []])
    expect(run.annotations).toHaveLength(1)
    expect(run.annotations[0]?.text).toContain('Input pull-request')
  })
})

it('reads the list of the default branch’s configuration, whatever it is called', async () => {
  await using own = await startSandbox({ defaultBranch: 'trunk' })
  const pull = own.github.openPullRequest({ files: { 'README.md': `${LIST}${BAD}\n` } })
  const run = await own.review(pull)
  expect(conversationOf(own, pull).lines).toHaveLength(1)
  expect(run.requests.some(({ path }) => path.includes('awesome-keeper.yml?ref=trunk'))).toBe(true)
})
