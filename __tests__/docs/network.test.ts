import { globSync } from 'node:fs'
import { parseSync, Visitor } from 'rolldown/utils'
import { expect, it } from 'vitest'
import { read, root } from './markdown.ts'

const page = read('docs/network.md')
const documented = new Set(
  Array.from(page.matchAll(/`([a-z\d-]+(?:\.[a-z\d-]+)+)`/g), ([, host = '']) => host),
)

/** In code, hosts that are compared or linked, never requested by themselves. */
const NAMED: Readonly<Record<string, string>> = {
  'arxiv.org': 'src/links/providers/arxiv-atom.ts',
  'en.wikipedia.org': 'a source in src/links/quirks.ts',
  'docs.x.com': 'a source in src/links/quirks.ts',
  'www.facebook.com': 'a source in src/links/quirks.ts',
  'www.instagram.com': 'a source in src/links/quirks.ts',
  'oembed.com': 'a source in src/links/quirks.ts',
  'www.doi.org': 'a source in src/links/quirks.ts',
  'www.npmjs.com': 'linked by src/app/cli/rules.ts',
}

/** The hosts in the texts of a file, not in its comments. */
function hostsIn(path: string): string[] {
  const hosts: string[] = []
  const find = (text: string) => {
    for (const [, host = ''] of text.matchAll(/https?:\/\/([\w-]+(?:\.[\w-]+)+)/g)) hosts.push(host)
  }
  new Visitor({
    Literal: ({ value }) => void (typeof value === 'string' && find(value)),
    TemplateElement: ({ value }) => find(value.cooked ?? ''),
  }).visit(parseSync(path, read(path)).program)
  return hosts
}

it('every host in the code of links and GitHub is on the page, or is never requested', () => {
  const files = globSync('src/{links,github,app}/**/*.ts', { cwd: root })
  const found = new Set(files.flatMap(hostsIn))
  expect(found.size).toBeGreaterThan(15)
  const missing = [...found].filter((host) => !documented.has(host) && !(host in NAMED))
  expect(missing).toEqual([])
  expect(Object.keys(NAMED).filter((host) => !found.has(host))).toEqual([])
})

/** Invented hosts, and names of files. */
const NO_REAL_HOST = /(?:^|\.)(?:example(?:\.\w+)?|test|invalid|internal|md|yml)$/

it('every real host of a network that a test plays is on the page', () => {
  const paths = globSync('{__tests__/{app,links},scripts}/**/*.ts', { cwd: root })
  const texts = paths.map(read).filter((text) => text.includes('startFakeNetwork'))
  // `startFakeNetwork({ 'doi.org': … })`
  const key = /^ +(?:\.\.\.log\.host\()?'([\w.-]+\.[a-z]{2,})'[:,]/gm
  const played = texts.flatMap((text) => Array.from(text.matchAll(key), ([, host = '']) => host))
  const real = new Set(played.filter((host) => !NO_REAL_HOST.test(host)))
  expect(real).toContain('export.arxiv.org')
  expect([...real].filter((host) => !documented.has(host))).toEqual([])
})
