import { globSync } from 'node:fs'
import { parseSync, Visitor } from 'rolldown/utils'
import { expect, it } from 'vitest'
import { inlineCode, read, root } from './markdown.ts'

/** Texts as they are compared: without the marks of code. */
const plain = (text: string) => text.replaceAll('`', '').replace(/\s+/g, ' ')

/** What stands for a value, on the pages and between the parts of a template. */
const HOLE = '…'

type TemplatePart = { value: { cooked?: string | null } }

/** A literal or a template. */
interface ShownArgument {
  value?: unknown
  quasis?: readonly TemplatePart[]
}

const textOf = (quasis: readonly TemplatePart[]) =>
  quasis.map(({ value }) => value.cooked ?? '').join(HOLE)

/** The texts of a file: literals, and templates with holes. */
function textsIn(path: string): string[] {
  const texts: string[] = []
  new Visitor({
    Literal: ({ value }) => void (typeof value === 'string' && texts.push(value)),
    TemplateLiteral: ({ quasis }) => void texts.push(textOf(quasis)),
  }).visit(parseSync(path, read(path)).program)
  return texts.map(plain)
}

const sources = globSync('src/**/*.ts', { cwd: root })
const all = sources.flatMap(textsIn)

/** The messages that a page quotes: code spans of two words or more. */
function quoted(path: string): string[] {
  return inlineCode(path)
    .map(plain)
    .filter((text) => text.split(' ').length >= 2)
}

/** Quotations in curly quotes, of three words or more. */
function cited(path: string): string[] {
  const prose = plain(read(path))
  return Array.from(prose.matchAll(/“([^”]+)”/g), ([, text = '']) => text).filter(
    (text) => text.split(' ').length >= 3,
  )
}

const parts = (message: string) => message.split(HOLE).map((part) => part.trim())

/** What is on the page, and is no message. */
const NO_MESSAGES =
  /^(?:git |npx |awesome-keeper |--\w+ [A-Zo]|[\w-]+: |existing problems are not shown)/

it('quotes messages that the code has', () => {
  const pages = ['docs/troubleshooting.md', 'docs/why-no-comment.md']
  const messages = [...pages.flatMap(quoted), ...cited('docs/why-no-comment.md')].filter(
    (message) => !NO_MESSAGES.test(message),
  )
  expect(messages.length).toBeGreaterThan(90)
  const invented = messages.filter((message) => {
    return !parts(message).every((part) => all.some((text) => text.includes(part)))
  })
  expect(invented).toEqual([])
})

/** Where a text that is long enough is a reason or a note that users read. */
const REASONS = [
  'src/app/shared/{text-file,read-base,own-repository,list-sets,find-lists}.ts',
  'src/app/action/{event,sources,job,schedule,find-lists,sets,labels,admission,inputs,github-cache,restored-cache,link-results}.ts',
  'src/app/cli/extended-config.ts',
  'src/session/{unreadable,worker-thread}.ts',
  'src/github/{tracking-issue,fix-pull-request,pull-request-review}/publish.ts',
  'src/github/fix-pull-request/plan.ts',
  'src/links/cache/file.ts',
  'src/config/{yaml,extends}.ts',
]

/** They report success, or belong to a longer text that is on the page. */
const NOT_NEEDED =
  /^(?:(?:Opened|Updated|Closed) #|#… with|Did you mean|use one of|a whole number from|at most 50 letters|a number or open)/

const SHOWN_ERROR =
  /(?:Usage|List|Issue|Blocked|Moved|CacheFile|Client|RateLimit|Disabled|UnreadableAnswer)Error$/
const SHOWING_CALL = /^(?:warn|printError|addNote|noted|fail|missing|setFailed)$/

/** The texts of what users see, wherever it is made: `new UsageError('…')`, `warn('…')` and the like. */
function shownIn(path: string): string[] {
  const texts: string[] = []
  const take = (callee: object, [first]: readonly ShownArgument[], names: RegExp) => {
    if (!names.test('name' in callee ? String(callee.name) : '') || !first) return
    if (typeof first.value === 'string') texts.push(first.value)
    else if (first.quasis) texts.push(textOf(first.quasis))
  }
  new Visitor({
    NewExpression: (node) => take(node.callee, node.arguments as ShownArgument[], SHOWN_ERROR),
    CallExpression: (node) => take(node.callee, node.arguments as ShownArgument[], SHOWING_CALL),
  }).visit(parseSync(path, read(path)).program)
  return texts.map(plain)
}

it('has every message of the code', () => {
  const known = quoted('docs/troubleshooting.md')
    .flatMap(parts)
    .filter((part) => part.length > 8)
  const reasons = globSync(REASONS, { cwd: root }).flatMap(textsIn)
  const messages = [...reasons, ...sources.flatMap(shownIn)].filter(
    (text) => text.split(' ').length >= 4 && !NOT_NEEDED.test(text),
  )
  expect(messages.length).toBeGreaterThan(100)
  const missing = messages.filter((text) => !known.some((part) => text.includes(part)))
  expect([...new Set(missing)]).toEqual([])
})
