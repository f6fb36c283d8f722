/**
 * Reads a rule's page, `docs/rules/<id>.md`, as data. The page is the rule's documentation,
 * and each of its examples is a test.
 */

import type { Code, Heading, RootContent } from 'mdast'
import { toString as plainText } from 'mdast-util-to-string'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { parse as parseYaml } from 'yaml'

/** What a rule's page says. */
export interface RulePage {
  /** The title. */
  id: string
  /** The paragraph under the title, as written. */
  says: string
  /** The words after `Default:`, as written. */
  defaults: string
  /** What else the introduction says, as Markdown. */
  introduction: string
  /** The section on options, as Markdown, without its heading. */
  options: string | undefined
  examples: Example[]
}

/** One example: a text, and all that a rule says of it. */
export interface Example {
  title: string
  /** 1-based line of its title in the page. */
  line: number
  /** Whether it stands under "What it reports" or under "What it ignores". */
  kind: 'says' | 'leaves alone'
  /** What the page says of it, as Markdown. */
  words: string
  /** ```` ```markdown ````: the list. */
  input: string
  /** ```` ```text ````: `line:column-endLine:endColumn severity message`, one line a message. */
  messages: string
  /** ```` ```markdown base ````: the list before the change. */
  base: string | undefined
  /** ```` ```markdown fixed ````: the list after the sure mends, as `--fix` applies them. */
  fixed: string | undefined
  /** ```` ```markdown suggested ````: the list after all mends, those for a human's look, too. */
  suggested: string | undefined
  /** ```` ```yaml ````: the rule's setting, as it stands in the configuration. */
  setting: unknown
  /** ```` ```yaml links ````: what is known of links, by URL, `metadata` included. */
  results: Record<string, object> | undefined
  /** ```` ```now ````: the day of the run. */
  now: string | undefined
  /** ```` ```files ````: paths of the repository, one a line. */
  files: string[] | undefined
  /** The word after ```` ```files ````: the list's own path, where it is not `README.md`. */
  path: string
}

const parser = unified().use(remarkParse)

const SECTIONS = { 'What it reports': 'says', 'What it ignores': 'leaves alone' } as const

/** Reads a page; throws, naming the line, where it is not of the form that all pages have. */
export function readPage(markdown: string): RulePage {
  const { children } = parser.parse(markdown)
  const source = (nodes: readonly RootContent[]) =>
    markdown.slice(nodes[0]?.position?.start.offset, nodes.at(-1)?.position?.end.offset)

  const [title, says, defaults] = children
  if (title?.type !== 'heading' || title.depth !== 1) throw mistake(title, '`# id` first')
  if (says?.type !== 'paragraph') throw mistake(says, 'a paragraph of what the rule says')
  const grades = defaults && /^Default: (.+)\.$/.exec(source([defaults]))?.[1]
  if (!grades) throw mistake(defaults, 'a line such as "Default: `error` / `info`."')

  const [introduction = [], ...sections] = split(children.slice(3), 2)
  const page: RulePage = {
    id: plainText(title),
    says: source([says]).replace(/\s+/g, ' '),
    defaults: grades,
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
      page.examples.push(readExample(exampleTitle as Heading, parts, kind, source))
    }
  }
  return page
}

/** Parts nodes before each heading of a depth; what stands before the first comes first. */
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
  source: (nodes: readonly RootContent[]) => string,
): Example {
  const fences = new Map<string, Code>()
  const words: RootContent[] = []
  for (const node of nodes) {
    if (node.type !== 'code') {
      words.push(node)
      continue
    }
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
  const yaml = fences.get('yaml')
  const files = fences.get('files')
  const results = fences.get('yaml links')
  if (input === undefined) throw mistake(title, 'an example with a `markdown` fence')
  if (fences.has('text') !== (kind === 'says')) {
    throw mistake(title, 'a `text` fence under What it reports, none under What it ignores')
  }
  return {
    title: plainText(title),
    line: title.position?.start.line ?? 0,
    kind,
    words: words.map((node) => source([node])).join('\n\n'),
    input,
    messages: fences.get('text')?.value ?? '',
    base: lines('markdown base'),
    fixed: lines('markdown fixed'),
    suggested: lines('markdown suggested'),
    setting: yaml && parseYaml(yaml.value),
    results: results && parseYaml(results.value),
    now: fences.get('now')?.value,
    files: files?.value.split('\n'),
    path: files?.meta ?? 'README.md',
  }
}

const FENCES = [
  'markdown',
  'text',
  'yaml',
  'yaml links',
  'now',
  'markdown base',
  'markdown fixed',
  'markdown suggested',
  'files',
]

function mistake(node: RootContent | undefined, expected: string): Error {
  return new Error(`line ${node?.position?.start.line ?? 1}: expected ${expected}`)
}
