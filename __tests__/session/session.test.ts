import { afterEach, beforeEach, expect, it } from 'vitest'
import { ListSession } from '../../src/session/session.ts'
import { UnreadableListError } from '../../src/session/unreadable.ts'
import { LintWorker } from '../../src/session/worker-thread.ts'

const RAGGED = '| A | B |\n| - | - |\n| a | b | c |\n'
const LIMIT = 20_000

let worker: LintWorker

beforeEach(() => {
  worker = new LintWorker()
})

afterEach(() => worker.close())

const open = (text: string, time = LIMIT) =>
  ListSession.open({ path: 'list.md', text }, { trusted: false, worker, time })

const rulesOf = async (session: ListSession) =>
  (await session.lint(() => ({ settings: {} }))).messages.map(({ ruleId }) => ruleId)

it('lints several lists in one worker', async () => {
  const [one, other] = [await open(RAGGED), await open('# Other\n')]
  expect([one.outline?.tables, other.outline?.tables]).toEqual([1, 0])
  expect(await rulesOf(other)).toEqual([])
  expect(await rulesOf(one)).toEqual(['row-width'])
})

it('analyzes a list', async () => {
  const session = await open('- [A](https://a.example/)\n')
  expect(await session.analyze()).toMatchObject({ linked: 1 })
})

it('reports a list that takes too long, and parses the others again', async () => {
  const one = await open(RAGGED)
  const slow = await open('>'.repeat(5_000), 1)
  expect(slow.failure).toBeInstanceOf(UnreadableListError)
  expect(await rulesOf(slow)).toEqual(['unreadable-file'])
  expect(await rulesOf(one)).toEqual(['row-width'])
  const titled = await open(`- [A](ttps://${'a'.repeat(60)}.example/) - One.\n`)
  const ignores = [{ rules: [], match: '/(a+)+$/' }]
  const unlinted = await titled.lint(() => ({ settings: {}, ignores }), 100)
  expect(unlinted.messages.map(({ ruleId }) => ruleId)).toEqual(['unreadable-file'])
  expect(titled.failure?.message).toMatch(/longer than 1 second\..+patterns simpler/)
  expect((await open('# Next\n')).outline?.tables).toBe(0)
})

it('reports a text that is nested too deeply, also without a worker', async () => {
  const source = { path: 'list.md', text: `${'>'.repeat(20_000)} a` }
  const session = await ListSession.open(source, { trusted: true })
  expect(session.failure?.message).toMatch(/nested too deeply/)
  expect(session.outline).toBeUndefined()
})

it('ends at once when it is stopped', async () => {
  const one = await open(RAGGED)
  const linted = rulesOf(one)
  const reason = new UnreadableListError('stopped')
  await worker.stop(reason)
  expect(await linted).toEqual(['unreadable-file'])
  expect((await open(RAGGED)).failure).toBe(reason)
})

it('frees a closed list', async () => {
  const one = await open(RAGGED)
  const { list } = await worker.parse({ path: 'list.md', text: '' }, LIMIT)
  await one.close()
  expect([worker.holds(1), worker.holds(list)]).toEqual([false, true])
})
