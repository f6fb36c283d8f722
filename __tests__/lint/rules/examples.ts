/**
 * Reads a rule's page, `docs/rules/<id>.md`. The page is the rule's documentation, and each of its
 * examples is a test.
 */

import type { Code, Heading, RootContent } from 'mdast'
import { toString as plainText } from 'mdast-util-to-string'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { parse as parseYaml } from 'yaml'

/** The content of a rule's page. */
export interface RulePage {
  /** The title. */
  id: string
  /** The paragraph under the title, as written. */
  description: string
  /** The text after `Default:`. */
  defaults: string
  /** The rest of the introduction, as Markdown. */
  introduction: string
  /** The section Options, as Markdown, without its heading. */
  options: string | undefined
  examples: Example[]
}

/** One example: a text and all findings of the rule in it. */
export interface Example {
  title: string
  /** 1-based line of its title in the page. */
  line: number
  /** Its section, "What it reports" or "What it ignores". */
  kind: 'reports' | 'ignores'
  /** ```` ```markdown ````: the list. */
  input: string
  /** ```` ```text ````: `line:column-endLine:endColumn severity message`, one line a message. */
  messages: string
  /** ```` ```markdown base ````: the list before the change. */
  base: string | undefined
  /** ```` ```markdown fixed ````: the list after the safe fixes, as `--fix` applies them. */
  fixed: string | undefined
  /** ```` ```markdown suggested ````: the list after all fixes, suggestions included. */
  suggested: string | undefined
  /** ```` ```yaml ````: the rule's setting in the configuration. */
  setting: unknown
  /** ```` ```yaml links ````: link results by URL, with `metadata`. */
  results: Record<string, object> | undefined
  /** ```` ```yaml facts ````: what services know of an entry, by its URL; `null`: there is none. */
  facts: Record<string, Readonly<Record<string, unknown>>> | undefined
  /** ```` ```yaml pages ````: anchors of other files by their path; the repository is github.com/owner/list. */
  pages: Record<string, string[]> | undefined
  /** ```` ```yaml set ````: `translations` and `parts`, each other files by their path. */
  set: { translations?: Record<string, string>; parts?: Record<string, string> } | undefined
  /** ```` ```today ````: the day of the run. */
  today: string | undefined
  /** ```` ```bytes ````: the size that the list is filled up to, in bytes of UTF-8. */
  bytes: number | undefined
  /** ```` ```bytes base ````: the same for the list before the change. */
  baseBytes: number | undefined
  /** ```` ```yaml repository ````: what is known of the list's own repository. */
  repository: object | undefined
  /** ```` ```files ````: paths of the repository, one a line. */
  files: string[] | undefined
  /** The word after ```` ```files ````: the list's own path, where it is not `README.md`; `-` where it is in no repository. */
  path: string
}

const parser = unified().use(remarkParse)

const SECTIONS = { 'What it reports': 'reports', 'What it ignores': 'ignores' } as const

/** Reads a page; throws an error with the line where its form differs from that of all pages. */
export function readPage(markdown: string): RulePage {
  const { children } = parser.parse(markdown)
  const source = (nodes: readonly RootContent[]) =>
    markdown.slice(nodes[0]?.position?.start.offset, nodes.at(-1)?.position?.end.offset)

  const [title, description, defaults] = children
  if (title?.type !== 'heading' || title.depth !== 1) throw mistake(title, '`# id` first')
  if (description?.type !== 'paragraph') throw mistake(description, 'the rule’s description')
  const form = /^Default: (.+)\. \[All rules\]\(\.\.\/rules\.md\)$/
  const severities = defaults && form.exec(source([defaults]))?.[1]
  if (!severities) {
    throw mistake(defaults, 'a line such as "Default: `error` / `info`. [All rules](../rules.md)"')
  }

  const [introduction = [], ...sections] = split(children.slice(3), 2)
  const page: RulePage = {
    id: plainText(title),
    description: source([description]).replace(/\s+/g, ' '),
    defaults: severities,
    introduction: introduction.length > 0 ? source(introduction) : '',
    options: undefined,
    examples: [],
  }
  const expected = ['Options', ...Object.keys(SECTIONS)]
  for (const [heading, ...nodes] of sections) {
    const name = heading ? plainText(heading) : ''
    while (expected.length > 0 && expected[0] !== name) expected.shift()
    if (expected.shift() === undefined) {
      throw mistake(heading, 'the sections Options (if any), What it reports, What it ignores')
    }
    if (name === 'Options') {
      page.options = source(nodes)
      continue
    }
    const [before = [], ...examples] = split(nodes, 3)
    if (before.length > 0) throw mistake(before[0], 'an example with a `###` title')
    for (const [exampleTitle, ...parts] of examples) {
      const kind = SECTIONS[name as keyof typeof SECTIONS]
      page.examples.push(readExample(exampleTitle as Heading, parts, kind))
    }
  }
  return page
}

/** Splits nodes before each heading of a depth; the first part has no heading. */
function split(nodes: readonly RootContent[], depth: number): RootContent[][] {
  const parts: RootContent[][] = [[]]
  for (const node of nodes) {
    if (node.type === 'heading' && node.depth === depth) parts.push([])
    parts.at(-1)?.push(node)
  }
  return parts
}

function readExample(
  title: Heading,
  nodes: readonly RootContent[],
  kind: Example['kind'],
): Example {
  const fences = new Map<string, Code>()
  for (const node of nodes) {
    if (node.type !== 'code') continue
    // The word after `files` is a path.
    const name = node.lang === 'files' ? 'files' : [node.lang, node.meta].filter(Boolean).join(' ')
    if (!FENCES.includes(name)) throw mistake(node, `one of the fences ${FENCES.join(', ')}`)
    if (fences.has(name)) throw mistake(node, `one \`${name}\` an example`)
    fences.set(name, node)
  }
  const lines = (name: string) => {
    const fence = fences.get(name)
    return fence && (fence.value === '' ? '' : `${fence.value}\n`)
  }
  const input = lines('markdown')
  const number = (name: string) => {
    const fence = fences.get(name)
    return fence && Number(fence.value)
  }
  const yaml = fences.get('yaml')
  const repository = fences.get('yaml repository')
  const files = fences.get('files')
  const results = fences.get('yaml links')
  const facts = fences.get('yaml facts')
  const pages = fences.get('yaml pages')
  const set = fences.get('yaml set')
  if (input === undefined) throw mistake(title, 'an example with a `markdown` fence')
  if (fences.has('text') !== (kind === 'reports')) {
    throw mistake(title, 'a `text` fence under What it reports, none under What it ignores')
  }
  return {
    title: plainText(title),
    line: title.position?.start.line ?? 0,
    kind,
    input,
    messages: fences.get('text')?.value ?? '',
    base: lines('markdown base'),
    fixed: lines('markdown fixed'),
    suggested: lines('markdown suggested'),
    setting: yaml && parseYaml(yaml.value),
    results: results && parseYaml(results.value),
    facts: facts && parseYaml(facts.value),
    pages: pages && parseYaml(pages.value),
    set: set && parseYaml(set.value),
    today: fences.get('today')?.value,
    bytes: number('bytes'),
    baseBytes: number('bytes base'),
    repository: repository && parseYaml(repository.value),
    files: files?.value.split('\n'),
    path: files?.meta ?? 'README.md',
  }
}

const FENCES = [
  'markdown',
  'text',
  'yaml',
  'yaml links',
  'yaml repository',
  'yaml facts',
  'yaml pages',
  'yaml set',
  'today',
  'bytes',
  'bytes base',
  'markdown base',
  'markdown fixed',
  'markdown suggested',
  'files',
]

function mistake(node: RootContent | undefined, expected: string): Error {
  return new Error(`line ${node?.position?.start.line ?? 1}: expected ${expected}`)
}
