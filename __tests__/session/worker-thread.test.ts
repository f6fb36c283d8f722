import { afterEach, beforeEach, expect, it } from 'vitest'
import { openEngine } from '../../src/session/open.ts'
import { LintWorker, UnreadableListError } from '../../src/session/worker-thread.ts'

const RAGGED = '| A | B |\n| - | - |\n| a | b | c |\n'
const LIMIT = 20_000

let thread: LintWorker

beforeEach(() => {
  thread = new LintWorker()
})

afterEach(() => thread.close())

const open = (text: string, time = LIMIT) =>
  openEngine({ path: 'list.md', text }, { trusted: false, thread, time })

it('inspects several lists, each by itself', async () => {
  const [one, other] = [await open(RAGGED), await open('# Other\n')]
  expect([one.outline.tables, other.outline.tables]).toEqual([1, 0])
  expect(await other.lint({ settings: {} })).toEqual([])
  expect((await one.lint({ settings: {} })).map(({ ruleId }) => ruleId)).toEqual(['row-width'])
})

it('is stopped by a list that takes too long, and reads what was lost again', async () => {
  const one = await open(RAGGED)
  await expect(open('>'.repeat(5_000), 1)).rejects.toThrow(UnreadableListError)
  expect(await one.lint({ settings: {} })).toHaveLength(1)
  expect((await open('# Next\n')).outline.tables).toBe(0)
})

it('forgets what is closed', async () => {
  const one = await open(RAGGED)
  const { list } = await thread.read({ path: 'list.md', text: '' }, LIMIT)
  await one.close()
  expect([thread.holds(1), thread.holds(list)]).toEqual([false, true])
})
