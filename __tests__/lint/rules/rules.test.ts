import { globSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import * as v from 'valibot'
import { describe, expect, it } from 'vitest'
import { configSchema, optionsOf } from '../../../src/config/schema.ts'
import type { LinkResult } from '../../../src/links/result.ts'
import { applyFixes } from '../../../src/lint/fix.ts'
import { type LintContext, lint, readList } from '../../../src/lint/linter.ts'
import { rules } from '../../../src/lint/registry.ts'
import {
  documentationUrl,
  type Rule,
  type RuleSetting,
  severityOf,
} from '../../../src/lint/rule.ts'
import { type Example, type RulePage, readPage } from './examples.ts'

const folder = join(import.meta.dirname, '../../../docs/rules')
const sources = join(folder, '../../src/lint/rules')

type Message = ReturnType<typeof lint>[number]

const names = (pattern: string, cwd: string) =>
  globSync(pattern, { cwd }).map((path) => basename(path).replace(/\.\w+$/, ''))

const ids = rules.map(({ meta }) => meta.id).sort()
const pages = names('*.md', folder).sort()

describe('the rules', () => {
  it('have a page each, and no page is left over', () => {
    expect(pages).toEqual(ids)
  })

  it('have a file each that is called like their id, and no rule is left over', async () => {
    const found: string[] = []
    for (const name of names('*.ts', sources)) {
      const module = (await import(join(sources, `${name}.ts`))) as { default?: Rule }
      const id = module.default?.meta?.id
      if (id !== undefined) found.push(id === name ? id : `${id} in ${name}.ts`)
    }
    expect(found.sort()).toEqual(ids)
  })

  it('stand once in the registry', () => {
    expect(new Set(ids).size).toBe(ids.length)
  })
})

for (const { meta } of rules.filter(({ meta }) => pages.includes(meta.id))) {
  const { id } = meta
  const page = pageOf(id)
  if (page instanceof Error) {
    it(`${id} has a page that can be read`, () => {
      throw page
    })
    continue
  }

  describe(`the page of ${id}`, () => {
    it('agrees with what is known of the rule', () => {
      const grades = meta.severity[0] === 'off' ? ['off'] : meta.severity
      expect({ id: page.id, says: page.says, defaults: page.defaults }).toEqual({
        id,
        says: meta.description,
        defaults: grades.map((grade) => `\`${grade}\``).join(' / '),
      })
      expect(page.introduction).not.toBe('')
      expect(documentationUrl(id)).toMatch(new RegExp(`/docs/rules/${id}\\.md$`))
    })

    it('has examples of both kinds, each with a title of its own', () => {
      expect(new Set(page.examples.map(({ kind }) => kind)).size).toBe(2)
      const titles = page.examples.map(({ title }) => title)
      expect(titles.filter((title, index) => titles.indexOf(title) !== index)).toEqual([])
    })

    it('tells of the options, and of nothing where there are none', () => {
      const options = Object.entries(optionsOf(meta))
      expect(page.options !== undefined).toBe(options.length > 0)
      for (const [name, schema] of options) {
        expect(page.options).toContain(name)
        expect(page.options?.replace(/\s+/g, ' ')).toContain(descriptionOf(schema))
      }
    })

    it('has an example of each grade', () => {
      const known = meta.severity.filter((grade) => grade !== 'off')
      const shown = page.examples
        .filter((example) => !setsSeverity(example))
        .flatMap((example) => messagesOf(id, example).map(severityOf))
      expect([...new Set(shown)].sort()).toEqual(known.length > 0 ? known.toSorted() : ['warning'])
    })
  })

  for (const example of page.examples) {
    it(`${id} › ${example.title}`, () => check(id, example))
  }
}

function pageOf(id: string): RulePage | Error {
  try {
    return readPage(readFileSync(join(folder, `${id}.md`), 'utf8'))
  } catch (error) {
    return new Error(`docs/rules/${id}.md: ${(error as Error).message}`)
  }
}

function check(id: string, example: Example): void {
  const messages = messagesOf(id, example)
  expect(messages.map(lineOf).join('\n')).toBe(example.messages)

  for (const message of messages) {
    expect(message.reason).toMatch(/^Unexpected .*\bexpected /)
    expect(message.key).toMatch(new RegExp(`^${id}:[\\da-f]{16}$`))
    expect(message.url).toBe(documentationUrl(id))
    expectInside(message, example.input)
    expectMendsToHelp(id, example, message)
  }
  expect(bytes(messagesOf(id, example))).toBe(bytes(messages))

  const fixed = mendUntilStable(id, example, (message) => message)
  if (example.fixed === undefined) expect(fixed, 'without a `fixed` fence').toBe(example.input)
  else {
    expect(fixed).toBe(example.fixed)
    expect(messagesOf(id, { ...example, input: fixed }).length).toBeLessThanOrEqual(
      messages.filter((message) => message.fixKind !== 'safe').length,
    )
  }
  if (example.suggested !== undefined) {
    expect(mendUntilStable(id, example, surely)).toBe(example.suggested)
  }
  if (!example.input.includes('\r')) checkWithReturns(id, example)
}

/** A text with CRLF must be read the same, and mended without a mixture of line ends. */
function checkWithReturns(id: string, example: Example): void {
  const withReturns = (text: string) => text.replaceAll('\n', '\r\n')
  const { input, base } = example
  const same = {
    ...example,
    input: withReturns(input),
    base: base === undefined ? undefined : withReturns(base),
  }
  expect(messagesOf(id, same).map(lineOf).join('\n'), 'with CRLF').toBe(example.messages)
  for (const as of [(message: Message) => message, surely]) {
    expect(mendUntilStable(id, same, as), 'with CRLF').toBe(
      withReturns(mendUntilStable(id, example, as)),
    )
  }
}

/** What the rule says of an example. */
function messagesOf(id: string, example: Example): Message[] {
  const knowledge: LintContext = {
    settings: { [id]: settingOf(id, example) },
    base: example.base === undefined ? undefined : readList(example.base, example.path),
    existingPaths: example.files && new Set(example.files),
    repositoryPath: example.path,
    linkResults: verdictsOf(example),
    today: example.now,
  }
  const messages = lint(readList(example.input, example.path), knowledge)
  return messages.filter((message) => message.ruleId === id)
}

function verdictsOf({ results }: Example): LintContext['linkResults'] {
  if (!results) return
  return new Map(
    Object.entries(results).map(([url, known]) => [
      url,
      { url, reason: '200 OK', attempts: 1, source: 'web', ...known } as LinkResult,
    ]),
  )
}

/** The setting as configuration gives it to the rule; rules that are off are on in their examples. */
function settingOf(id: string, { setting = 'on' }: Example): RuleSetting {
  const config = v.parse(configSchema, { rules: { [id]: setting } })
  return (config.rules as Record<string, RuleSetting>)[id] as RuleSetting
}

function setsSeverity({ setting }: Example): boolean {
  return (
    typeof setting === 'string' ||
    (typeof setting === 'object' && setting !== null && 'severity' in setting)
  )
}

function lineOf(message: Message): string {
  const { place } = message
  if (!place || !('start' in place)) throw new Error(`No place: ${message.reason}`)
  const { start, end } = place
  const range = `${start.line}:${start.column}-${end.line}:${end.column}`
  return `${range} ${severityOf(message)} ${message.reason}`
}

function offsetsOf({ place }: Pick<Message, 'place'>): [start: number, end: number] {
  if (!place || !('start' in place)) throw new Error('No place')
  return [place.start.offset ?? -1, place.end.offset ?? -1]
}

function expectInside(message: Message, text: string): void {
  const [start, end] = offsetsOf(message)
  const ranges = [[start, end], message.fix?.range ?? [start, end]]
  if (message.cause) ranges.push(offsetsOf(message.cause as Message))
  for (const [from = -1, to = -1] of ranges) {
    expect(from).toBeGreaterThanOrEqual(0)
    expect(to).toBeGreaterThanOrEqual(from)
    expect(to).toBeLessThanOrEqual(text.length)
  }
  expect(message.actual).toBe(text.slice(start, end))
}

/** Whatever a message offers, taking it must make that finding go away. */
function expectMendsToHelp(id: string, example: Example, message: Message): void {
  const mends = (message.expected ?? []).map((expected) => ({ ...message, expected: [expected] }))
  if (message.fix) mends.push({ ...message, expected: [] })
  const count = (input: string) =>
    messagesOf(id, { ...example, input }).filter(({ key }) => key === message.key).length
  const before = count(example.input)
  for (const { place, expected, fix } of mends) {
    const offered = { place, fixKind: 'safe', ...(expected?.length ? { expected } : { fix }) }
    const mended = applyFixes(example.input, [offered as Message])
    expect(count(mended), `after the mend of "${message.reason}":\n${mended}`).toBeLessThan(before)
  }
}

/** The text after the rule's mends, applied until nothing changes, as `--fix` does. */
function mendUntilStable(id: string, example: Example, as: (message: Message) => Message): string {
  let input = example.input
  for (let round = 0; round < 20; round++) {
    const mended = applyFixes(input, messagesOf(id, { ...example, input }).map(as))
    if (mended === input) return input
    input = mended
  }
  throw new Error('The mends do not come to an end')
}

function surely(message: Message): Message {
  return Object.assign(message, { fixKind: 'safe' as const })
}

function bytes(messages: readonly Message[]): string {
  return JSON.stringify(messages.map((message) => ({ ...message, reason: message.reason })))
}

function descriptionOf(schema: v.ObjectEntries[string]): string {
  const inner = 'wrapped' in schema ? schema.wrapped : undefined
  return v.getDescription(schema) ?? (inner ? (v.getDescription(inner) ?? '') : '')
}
