import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { pullRequestTarget, workflowDispatch } from '../events.ts'
import {
  BRANCH,
  FIXED,
  FIXED_WITHOUT_LINKS,
  type FixStage,
  fixToken,
  LIST,
  startStage,
} from './stage.ts'

let stage: FixStage

beforeEach(async () => {
  stage = await startStage()
})

afterEach(() => stage[Symbol.asyncDispose]())

describe('without the permission to', () => {
  it.each(['contents', 'pull-requests'] as const)('write %s, a run warns', async (scope) => {
    const permissions = { ...fixToken.permissions, [scope]: 'read' as const }
    stage.github.allow({ ...fixToken, permissions })
    const run = await stage.run()
    expect(run.warnings).toEqual([
      'No pull request with fixes: the token may not write them; give the job `contents: write` and `pull-requests: write`.',
    ])
    expect(run.summary).toContain('No pull request with fixes')
    expect([stage.pulls, stage.tip()]).toEqual([[], undefined])
  })

  it('open pull requests, a run explains how to allow it and leaves no branch', async () => {
    stage.github.state.actionsMayOpenPulls = false
    const run = await stage.run()
    expect(run.warnings).toEqual([
      'No pull request with fixes: GitHub Actions may not open pull requests here; allow it in the repository’s settings, under Actions, General, Workflow permissions.',
    ])
    expect(run.writes.at(-1)).toBe('git/delete-ref 204')
    expect([stage.pulls, stage.tip()]).toEqual([[], undefined])
  })

  it('write that branch, a run shows GitHub’s reason without obeying commands in it', async () => {
    const message = 'Repository rule violations found\n::error::boo'
    stage.github.fault({ operation: 'git/create-ref', how: { status: 422, body: { message } } })
    const run = await stage.run()
    expect(run.warnings).toHaveLength(1)
    expect(run.warnings[0]).toMatch(
      /^No pull request with fixes: GitHub answered 422, Repository rule/,
    )
    expect(run.annotations.filter(({ name }) => name === 'error')).toEqual([])
  })
})

describe('where GitHub fails', () => {
  it('in a query that it answers with 200, a run warns and passes', async () => {
    const errors = [{ type: 'INTERNAL', message: 'Something went wrong' }]
    const body = { data: null, errors }
    stage.github.fault({ operation: 'graphql', how: { status: 200, body } })
    const run = await stage.run()
    expect(run.warnings).toHaveLength(1)
    expect(run.warnings[0]).toMatch(
      /^No pull request with fixes: GitHub failed: .*Something went wrong/,
    )
    expect(run.summary).toContain('No pull request with fixes')
  })
})

describe('other runs', () => {
  it('propose nothing: pull requests, other branches, old commits', async () => {
    const { github } = stage
    const pull = github.openPullRequest({ files: { 'README.md': `${LIST}\nMore.\n` } })
    const before = stage.pulls.length
    await stage.run({ links: 'none' }, { event: pullRequestTarget(github, pull.number) })
    const elsewhere = { ...workflowDispatch(github), ref: 'refs/heads/other' }
    const run = await stage.run({ links: 'none' }, { event: elsewhere })
    expect(run.log).toContain('this run checked other instead of main')
    const event = workflowDispatch(github)
    github.commit('main', { LICENSE: 'free\n' })
    const late = await stage.run({ links: 'none' }, { event })
    expect(late.log).toContain('main has changed since this run began')
    expect([stage.pulls.length, stage.tip()]).toEqual([before, undefined])
    await stage.run({}, { event: workflowDispatch(github) })
    expect(github.read(BRANCH, 'README.md')).toBe(FIXED)
  })
})

describe('a fix from GitHub’s API', () => {
  it('stays proposed while the API cannot be used', async () => {
    await stage.run({ issue: 'auto' })
    const tip = stage.tip()
    stage.api.instead.push({ status: 401 })
    const run = await stage.run({ issue: 'auto' })
    expect(run.log).toContain('GitHub’s API refused the token')
    expect(run.writes).toEqual([])
    expect(stage.tip()).toBe(tip)
  })

  it('is not replaced by a redirect of the page', async () => {
    stage.api.instead.push({ status: 401 })
    await stage.run()
    expect(stage.github.read(BRANCH, 'README.md')).toBe(FIXED_WITHOUT_LINKS)
  })
})
