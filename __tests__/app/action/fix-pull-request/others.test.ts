import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { withMarker } from '../../../../src/github/fix-pull-request/marker.ts'
import type { RunOptions } from '../fake/runner.ts'
import {
  BOT,
  BRANCH,
  FIXED_WITHOUT_LINKS,
  type FixStage,
  LATER,
  LIST,
  startStage,
  withRow,
} from './stage.ts'

let stage: FixStage

beforeEach(async () => {
  stage = await startStage()
})

afterEach(() => stage[Symbol.asyncDispose]())

/** Quick: no links are checked. */
function run(inputs: Record<string, string> = {}, options: Partial<RunOptions> = {}) {
  return stage.run({ links: 'none', ...inputs }, options)
}

/** The branch and its pull request, for comparing. */
function state() {
  const { body, title, updatedAt } = stage.pull
  return { tip: stage.tip(), body, title, updatedAt }
}

describe('a person', () => {
  it('who pushes owns the branch from then on', async () => {
    await run()
    stage.github.commit(
      BRANCH,
      { 'README.md': `${FIXED_WITHOUT_LINKS}\nMore.\n` },
      { author: 'maintainer' },
    )
    const before = state()
    stage.github.commit('main', { 'README.md': withRow(LIST, LATER) })
    const { writes, log } = await run()
    expect(writes).toEqual([])
    expect(log).toContain('No pull request with fixes: somebody pushed to #1.')
    expect(state()).toEqual(before)
    stage.github.commit('main', { 'README.md': FIXED_WITHOUT_LINKS })
    expect((await run()).writes).toEqual([])
    expect(state()).toEqual(before)
  })

  it('who amends our commit owns it, too, although our message stays', async () => {
    await run()
    const { git } = stage.github.state
    const { message, parents } = git.readCommit(BRANCH)
    stage.github.commit(
      BRANCH,
      { 'README.md': `${FIXED_WITHOUT_LINKS}\nMore.\n` },
      { message, parent: parents[0]! },
    )
    stage.github.commit('main', { 'README.md': withRow(LIST, LATER) })
    const { writes, log } = await run()
    expect(writes).toEqual([])
    expect(log).toContain('somebody pushed to #1')
  })

  it('who pushes during a run loses nothing', async () => {
    await run()
    stage.github.commit('main', { 'README.md': withRow(LIST, LATER) })
    let pushed = ''
    const off = stage.github.on('git/create-commit', () => {
      off()
      pushed = stage.github.commit(BRANCH, { LICENSE: 'free\n' }, { author: 'maintainer' })
    })
    const { writes, log } = await run()
    expect(log).toContain('wrote to the branch meanwhile')
    expect(writes.at(-1)).toBe('git/create-commit 201')
    expect(stage.tip()).toBe(pushed)
  })

  it('whose commits are on a branch of that name keeps them', async () => {
    const tip = stage.github.commit(BRANCH, { LICENSE: 'free\n' }, { parent: 'refs/heads/main' })
    const { writes, log } = await run()
    expect(writes).toEqual([])
    expect(log).toContain('has commits of somebody else')
    expect(stage.tip()).toBe(tip)
  })

  it.each([
    ['whose', 'maintainer', ''],
    ['or another workflow that quotes us, whose', BOT, 'The other one says:\n\n'],
  ])('%s pull request comes from that branch keeps it', async (_, author, before) => {
    const body = before + withMarker('words', '', { marks: [], isWithdrawn: false, below: '' })
    const files = { LICENSE: 'free\n' }
    const own = stage.github.openPullRequest({ from: BRANCH, author, body, files })
    const tip = stage.tip()
    const { writes, log } = await run()
    expect(writes).toEqual([])
    expect(log).toContain(`#${own.number} is open from the branch ${BRANCH} and is not ours`)
    expect(stage.tip()).toBe(tip)
  })

  it('whose fork has a branch of that name has no effect', async () => {
    stage.github.openPullRequest({ from: `stranger:${BRANCH}`, files: { LICENSE: 'free\n' } })
    const { writes } = await run()
    expect(writes.at(-1)).toBe('pulls/create 201')
    expect(stage.open.map(({ author }) => author)).toEqual(['stranger', BOT])
  })
})

describe('two runs at once', () => {
  it('open one pull request', async () => {
    const both = Promise.withResolvers<void>()
    let waiting = 0
    stage.github.on('git/create-commit', () => {
      if (++waiting === 2) both.resolve()
      return both.promise
    })
    const runs = await Promise.all([run(), run()])
    expect(stage.pull.number).toBe(1)
    expect(stage.github.read(BRANCH, 'README.md')).toBe(FIXED_WITHOUT_LINKS)
    expect(runs.flatMap(({ warnings }) => warnings)).toEqual([])
    expect(runs.map(({ log }) => /Opened|meanwhile/.exec(log)?.[0]).sort()).toEqual([
      'Opened',
      'meanwhile',
    ])
  })

  it('with different instances have one each', async () => {
    await run({ instance: 'papers' })
    await run({ instance: 'tools' })
    expect(stage.open.map(({ pull }) => pull.head.branch)).toEqual([
      `${BRANCH}-papers`,
      `${BRANCH}-tools`,
    ])
  })
})

describe('a run that was cut off', () => {
  const fastTimers = { imports: [join(import.meta.dirname, '../review/fast-timers.ts')] }

  it.each(['git/create-ref', 'git/update-ref'])(
    'at %s is completed by the next',
    async (operation) => {
      const isLater = operation === 'git/update-ref'
      if (isLater) {
        await run()
        stage.github.commit('main', { 'README.md': withRow(LIST, LATER) })
      }
      stage.github.fault({ operation, how: 'reset-after', times: 4 })
      const cutOff = await run({}, fastTimers)
      expect(cutOff.warnings).toEqual(['No pull request with fixes: GitHub cannot be reached.'])
      await run()
      const fixed = isLater
        ? withRow(FIXED_WITHOUT_LINKS, LATER.replaceAll('/0', '-0'))
        : FIXED_WITHOUT_LINKS
      expect(stage.pull.number).toBe(1)
      expect(stage.github.read(BRANCH, 'README.md')).toBe(fixed)
    },
  )
})
