import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { FileChanges } from '../../../github/fake/index.ts'
import {
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
  await run()
})

afterEach(() => stage[Symbol.asyncDispose]())

/** Quick: no links are checked. */
const run = () => stage.run({ links: 'none' })

/** The branch and all pull requests, for comparing. */
function state() {
  return structuredClone([
    stage.tip(),
    ...stage.pulls.map(({ body, title, state }) => [state, title, body]),
  ])
}

describe('the pull request', () => {
  it('is withdrawn only when every list was read to the byte', async () => {
    const { git } = stage.github.state
    const before = state()
    const unread: [why: string, files: FileChanges, truncateTreesAt?: number][] = [
      ['not as UTF-8', { 'README.md': Buffer.from(`${FIXED_WITHOUT_LINKS}\n\xff`, 'latin1') }],
      ['README.md could not be read', { 'README.md': `\0${FIXED_WITHOUT_LINKS}` }],
      ['only a part of the repository’s tree', { 'README.md': FIXED_WITHOUT_LINKS }, 0],
    ]
    for (const [why, files, truncateTreesAt] of unread) {
      stage.github.commit('main', files)
      stage.github.state.truncateTreesAt = truncateTreesAt
      const { writes, log, summary } = await run()
      expect([writes, state()], why).toEqual([[], before])
      expect(log).toMatch(`#1 is left as it is: `)
      expect(summary).toContain(why)
    }
    stage.github.state.truncateTreesAt = undefined
    expect((await run()).writes).toEqual(['pulls/update 200', 'git/delete-ref 204'])
    expect([stage.open, git.find(`refs/heads/${BRANCH}`)]).toEqual([[], undefined])
  })

  it.each([
    ['pushing', 'git/create-commit', withRow(LIST, LATER), ['git/create-commit 201']],
    ['its description', 'git/update-ref', withRow(LIST, LATER), ['git/update-ref 200']],
    ['closing', 'git/get-blob', FIXED_WITHOUT_LINKS, []],
  ])('that was merged before %s is left alone', async (_, operation, list, last) => {
    const { github } = stage
    github.commit('main', { 'README.md': list })
    const [, before] = state()
    const off = github.on(operation, () => {
      off()
      github.closePullRequest(1, { merged: true })
    })
    const { writes, log } = await run()
    expect(writes.slice(-1)).toEqual(last)
    expect(log).toContain('No pull request with fixes: #1 was closed or merged meanwhile.')
    const [, after] = state()
    expect(after).toEqual(['closed', ...(before as unknown[]).slice(1)])
  })
})
