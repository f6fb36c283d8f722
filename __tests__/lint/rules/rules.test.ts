import { globSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import * as v from 'valibot'
import { describe, expect, it } from 'vitest'
import { SetEntries } from '../../../src/app/shared/list-sets.ts'
import { configSchema, optionsOf } from '../../../src/config/schema.ts'
import type { LinkResult } from '../../../src/links/result.ts'
import type { LintContext } from '../../../src/lint/context.ts'
import { applyFixes } from '../../../src/lint/fix.ts'
import { lint } from '../../../src/lint/linter.ts'
import { rules } from '../../../src/lint/registry.ts'
import { documentationUrl, type Rule } from '../../../src/lint/rule.ts'
import { type RuleSetting, severityOf } from '../../../src/lint/severity.ts'
import { readList } from '../../../src/list/parse.ts'
import { setEntriesOf } from '../../../src/session/set-entries.ts'
import { type Example, type RulePage, readPage } from './examples.ts'
import { expectPlainMessage } from './plain-message.ts'
import { unmetIn } from './requirements.ts'

const folder = join(import.meta.dirname, '../../../docs/rules')
const sources = join(folder, '../../src/lint/rules')

type RuleMessage = ReturnType<typeof lint>[number]

const names = (pattern: string, cwd: string) =>
  globSync(pattern, { cwd }).map((path) => basename(path).replace(/\.\w+$/, ''))

const ids = rules.map(({ meta }) => meta.id).sort()
const pages = names('*.md', folder).sort()

describe('the rules', () => {
  it('have one page each', () => {
    expect(pages).toEqual(ids)
  })

  it('have one file each, named by the id', async () => {
    const found: string[] = []
    for (const name of names('*.ts', sources)) {
      const module = (await import(join(sources, `${name}.ts`))) as { default?: Rule }
      const id = module.default?.meta?.id
      if (id !== undefined) found.push(id === name ? id : `${id} in ${name}.ts`)
    }
    expect(found.sort()).toEqual(ids)
  })

  it('are in the registry once', () => {
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
    it('agrees with the rule', () => {
      const severities = meta.severity[0] === 'off' ? ['off'] : meta.severity
      expect({ ...page, introduction: '', options: '', examples: [] }).toEqual({
        id,
        description: meta.description,
        defaults: severities.map((severity) => `\`${severity}\``).join(' / '),
        ...{ introduction: '', options: '', examples: [] },
      })
      expect(page.introduction).not.toBe('')
      expect(documentationUrl(id)).toMatch(new RegExp(`/docs/rules/${id}\\.md$`))
    })

    it('has examples of both kinds, with different titles', () => {
      expect(new Set(page.examples.map(({ kind }) => kind)).size).toBe(2)
      const titles = page.examples.map(({ title }) => title)
      expect(titles.filter((title, index) => titles.indexOf(title) !== index)).toEqual([])
    })

    it('describes the options, if there are any', () => {
      const options = Object.entries(optionsOf(meta))
      expect(page.options !== undefined).toBe(options.length > 0)
      for (const [name, schema] of options) {
        expect(page.options).toContain(name)
        expect(page.options?.replace(/\s+/g, ' ')).toContain(descriptionOf(schema))
      }
    })

    it('has an example of each severity', () => {
      const known = meta.severity.filter((severity) => severity !== 'off')
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
    expectPlainMessage(message)
    expect(message.key).toMatch(new RegExp(`^${id}:[\\da-f]{16}$`))
    expect(message.url).toBe(documentationUrl(id))
    expectInside(message, example.input)
    expectFixesToHelp(id, example, message)
  }
  expect(bytes(messagesOf(id, example))).toBe(bytes(messages))

  const [fixed = '', suggested = ''] = WAYS_TO_FIX.map((as) => fixUntilStable(id, example, as))
  if (example.fixed === undefined) expect(fixed, 'without a `fixed` fence').toBe(example.input)
  else {
    expect(fixed).toBe(example.fixed)
    expect(messagesOf(id, { ...example, input: fixed }).length).toBeLessThanOrEqual(
      messages.filter((message) => message.fixKind !== 'safe').length,
    )
  }
  if (example.suggested !== undefined) expect(suggested).toBe(example.suggested)
  if (!example.input.includes('\r')) checkWithReturns(id, example, [fixed, suggested])
}

/** A text with CRLF must give the same findings, and fixes with CRLF only. */
function checkWithReturns(id: string, example: Example, fixed: readonly string[]): void {
  const withReturns = (text: string) => text.replaceAll('\n', '\r\n')
  const { input, base } = example
  const same = {
    ...example,
    input: withReturns(input),
    base: base === undefined ? undefined : withReturns(base),
  }
  expect(messagesOf(id, same).map(lineOf).join('\n'), 'with CRLF').toBe(example.messages)
  for (const [index, as] of WAYS_TO_FIX.entries()) {
    expect(fixUntilStable(id, same, as), 'with CRLF').toBe(withReturns(fixed[index] ?? ''))
  }
}

/** The rule's findings in an example. */
function messagesOf(id: string, example: Example): RuleMessage[] {
  const context: LintContext = {
    settings: { [id]: settingOf(id, example) },
    base:
      example.base === undefined
        ? undefined
        : readList(filledUp(example.base, example.baseBytes), example.path),
    existingPaths: example.files && new Set(example.files),
    repositoryPath: example.path === '-' ? undefined : example.path,
    linkResults: linkResultsOf(example),
    today: example.today,
    ownRepository: example.repository,
    unmet: unmetIn(id, example),
    pages: pagesOf(example),
    set: setOf(example),
  }
  const messages = lint(readList(filledUp(example.input, example.bytes), example.path), context)
  return messages.filter((message) => message.ruleId === id)
}

/** A text with a comment at its end that makes it so many bytes long. */
function filledUp(text: string, bytes: number | undefined): string {
  if (bytes === undefined) return text
  return `${text}<!--${'x'.repeat(bytes - Buffer.byteLength(text) - '<!---->'.length)}-->`
}

function linkResultsOf({ results }: Example): LintContext['linkResults'] {
  if (!results) return
  return new Map(
    Object.entries(results).map(([url, result]) => [
      url,
      { url, reason: '200 OK', attempts: 1, source: 'web', ...result } as LinkResult,
    ]),
  )
}

/** As the command makes it of the files. */
function setOf({ set, input, path }: Example): LintContext['set'] {
  if (!set) return
  const texts = Object.entries({ ...set.translations, ...set.parts, [path]: input })
  const byPath = texts.map(
    ([name, text]) => [name, setEntriesOf(readList(text, name), undefined)] as const,
  )
  const sets = [
    { as: 'translations', of: path, paths: Object.keys(set.translations ?? {}) } as const,
    { as: 'parts', paths: [path, ...Object.keys(set.parts ?? {})] } as const,
  ]
  return new SetEntries(sets, new Map(byPath), undefined).of(path)
}

function pagesOf({ pages }: Example): LintContext['pages'] {
  if (!pages) return
  const own = { host: 'github.com', name: 'owner/list', branches: ['main'], isDefault: true }
  const byPath = Object.entries(pages).map(
    ([path, anchors]) => [path, { path, anchors: new Set(['', ...anchors]) }] as const,
  )
  return { own: [own], byPath: new Map(byPath) }
}

/** The setting in a configuration; rules that are off by default are on in their examples. */
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

function lineOf(message: RuleMessage): string {
  const { place } = message
  if (!place || !('start' in place)) throw new Error(`No place: ${message.reason}`)
  const { start, end } = place
  const range = `${start.line}:${start.column}-${end.line}:${end.column}`
  return `${range} ${severityOf(message)} ${message.reason}`
}

function offsetsOf({ place }: Pick<RuleMessage, 'place'>): [start: number, end: number] {
  if (!place || !('start' in place)) throw new Error('No place')
  return [place.start.offset ?? -1, place.end.offset ?? -1]
}

function expectInside(message: RuleMessage, text: string): void {
  const [start, end] = offsetsOf(message)
  const ranges = [[start, end], message.fix?.range ?? [start, end]]
  if (message.cause) ranges.push(offsetsOf(message.cause as RuleMessage))
  for (const [from = -1, to = -1] of ranges) {
    expect(from).toBeGreaterThanOrEqual(0)
    expect(to).toBeGreaterThanOrEqual(from)
    expect(to).toBeLessThanOrEqual(text.length)
  }
  expect(message.actual).toBe(text.slice(start, end))
}

/** Each fix of a message must remove its finding. */
function expectFixesToHelp(id: string, example: Example, message: RuleMessage): void {
  const fixes = (message.expected ?? []).map((expected) => ({ ...message, expected: [expected] }))
  if (message.fix) fixes.push({ ...message, expected: [] })
  const count = (input: string) =>
    messagesOf(id, { ...example, input }).filter(({ key }) => key === message.key).length
  const before = count(example.input)
  for (const { place, expected, fix } of fixes) {
    const offered = { place, fixKind: 'safe', ...(expected?.length ? { expected } : { fix }) }
    const fixed = applyFixes(example.input, [offered as RuleMessage])
    expect(count(fixed), `after the fix of "${message.reason}":\n${fixed}`).toBeLessThan(before)
  }
}

/** The text after the rule's fixes, applied until nothing changes, as `--fix` does. */
function fixUntilStable(
  id: string,
  example: Example,
  as: (message: RuleMessage) => RuleMessage,
): string {
  let input = example.input
  for (let round = 0; round < 20; round++) {
    const fixed = applyFixes(input, messagesOf(id, { ...example, input }).map(as))
    if (fixed === input) return input
    input = fixed
  }
  throw new Error('The fixes never end')
}

/** As `--fix` does, and with all suggestions. */
const WAYS_TO_FIX = [(message: RuleMessage) => message, asSafe]

function asSafe(message: RuleMessage): RuleMessage {
  return Object.assign(message, { fixKind: 'safe' as const })
}

function bytes(messages: readonly RuleMessage[]): string {
  return JSON.stringify(messages.map((message) => ({ ...message, reason: message.reason })))
}

function descriptionOf(schema: v.ObjectEntries[string]): string {
  const inner = 'wrapped' in schema ? schema.wrapped : undefined
  return v.getDescription(schema) ?? (inner ? (v.getDescription(inner) ?? '') : '')
}
