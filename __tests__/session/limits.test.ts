import { expect, it } from 'vitest'
import { isSmall, isTooDeep, SMALL_TEXT } from '../../src/session/limits.ts'
import type { Outline } from '../../src/session/outline.ts'
import { ListSession } from '../../src/session/session.ts'
import { LintWorker } from '../../src/session/worker-thread.ts'

const { length, plainLength, line, nesting } = SMALL_TEXT
const filler = (size: number) => '- [A](https://a.example/) - One.\n'.repeat(size / 33)

it.each([
  ['of 32,000 characters', true, filler(length).padEnd(length)],
  ['of more', false, 'a\n'.repeat(length / 2 + 1)],
  ['with a long line', false, `${filler(plainLength + 100)}${'a'.repeat(line + 1)}`],
  ['with a line of 4,096', true, `${filler(plainLength + 100)}${'a'.repeat(line)}`],
  ['with deep quotes', false, `${filler(plainLength + 100)}${'>'.repeat(nesting + 1)}`],
  ['with 32 quotes', true, `${filler(plainLength + 100)}${'> '.repeat(nesting)}`],
  ['with deep lists', false, `${filler(plainLength + 100)}${'- '.repeat(nesting + 1)}a`],
  ['with numbers', false, `${filler(plainLength + 100)}${'1. '.repeat(nesting + 1)}a`],
  ['with deep indentation', false, `${filler(plainLength + 100)}${'\t'.repeat(nesting)}- a`],
  ['with a rule', true, `${filler(plainLength + 100)}${'-'.repeat(100)}\n| --- | --- |`],
  ['of 8,000 characters with anything', true, '>'.repeat(plainLength)],
])('a text %s: small is %s', (_, small, text) => {
  expect(isSmall(text)).toBe(small)
})

it('is too deep only by markers', () => {
  expect(isTooDeep('>'.repeat(1_001))).toBe(true)
  expect(isTooDeep(`${' '.repeat(9_000)}a ${'>'.repeat(2_000)}`)).toBe(false)
})

/** Shapes that take the parser longest: a unit that fills lines of 4,000 characters. */
const SHAPES: Readonly<Record<string, string>> = {
  comments: 'a <!-- ',
  instructions: 'a<?',
  data: 'a<![CDATA[',
  brackets: '[',
  destinations: '[a](',
  references: '[a][',
  emphasis: '*a **b _c ',
  runs: 'a**b',
  pipes: '|a',
  entities: '&amp;',
  elements: '<a>',
}

/** Counts what reaches it instead of starting a thread. */
class CountingWorker extends LintWorker {
  readonly asked: string[] = []

  override parse() {
    this.asked.push('parse')
    return Promise.resolve({ list: 1, outline: {} as Outline })
  }

  override holds(): boolean {
    return true
  }

  override request(_: number, { kind }: { kind: string }): Promise<unknown> {
    this.asked.push(kind)
    return Promise.resolve({ messages: [], usedIgnores: [] })
  }
}

it.each(Object.entries(SHAPES))('%s that take too long here go to the worker', async (_, unit) => {
  const row = unit.repeat(4_000 / unit.length)
  const text = `${row}\n`.repeat(length / (row.length + 1))
  expect(isSmall(text)).toBe(true)
  const worker = new CountingWorker()
  const session = await ListSession.open(
    { path: 'list.md', text },
    { trusted: true, timeHere: 5, worker },
  )
  expect([worker.asked, session.failure]).toEqual([['parse'], undefined])
})

it('patterns that take too long here go to the worker', async () => {
  const text = `- [A](ttps://${'a'.repeat(60)}.example/) - One.\n`
  const worker = new CountingWorker()
  const limits = { trusted: true, timeHere: 2_000, worker }
  const session = await ListSession.open({ path: 'list.md', text }, limits)
  expect(worker.asked).toEqual([])
  const ignores = [{ rules: [], match: '/(a+)+$/' }]
  await session.lint(() => ({ settings: {}, ignores }))
  expect(worker.asked).toEqual(['parse', 'lint'])
})
