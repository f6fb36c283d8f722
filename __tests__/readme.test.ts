import { spawnSync } from 'node:child_process'
import { existsSync, globSync, readFileSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import type { Code, Root } from 'mdast'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { visitParents } from 'unist-util-visit-parents'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import manifest from '../package.json' with { type: 'json' }
import { CONFIG_PATH, parseConfig } from '../src/config/load.ts'
import type { Report } from '../src/report/build.ts'
import { built, Sandbox } from './app/cli/run.ts'
import { mistakesIn } from './examples/github-workflow.ts'

const root = join(import.meta.dirname, '..')
const read = (path: string) => readFileSync(join(root, path), 'utf8')

/** What newcomers read; the rules' pages are run as examples elsewhere. */
const pages = globSync(['*.md', 'docs/*.md'], { cwd: root }).sort()
const readme = read('README.md')
const parser = unified().use(remarkParse).use(remarkGfm)

/** The fenced blocks in a language, as `path:line` and text. */
function blocks(path: string, language: string): [place: string, text: string][] {
  const found: Code[] = []
  const tree: Root = parser.parse(read(path))
  visitParents(tree, 'code', (node) => {
    if (node.lang === language) found.push(node)
  })
  return found.map(({ value, position }) => [`${path}:${position?.start.line}`, value])
}

/** The words in backquotes. */
function inlineCode(path: string): string[] {
  const found: string[] = []
  const tree: Root = parser.parse(read(path))
  visitParents(tree, 'inlineCode', ({ value }) => {
    found.push(value)
  })
  return found
}

function keeper(...words: string[]) {
  return spawnSync(process.execPath, [built, ...words], { cwd: root, encoding: 'utf8' })
}

const yaml = pages.flatMap((path) => blocks(path, 'yaml'))
const isWorkflow = ([, text]: [string, string]) => 'on' in parse(text)

describe('workflows to copy', () => {
  const workflows = yaml.filter(isWorkflow)
  const examples = globSync('examples/workflows/*.yml', { cwd: root }).map((path) =>
    parse(read(path)),
  )

  it('are two', () => {
    expect(workflows.map(([, text]) => parse(text).name)).toEqual(['Review', 'Keep'])
  })

  it.each(workflows)('%s is right for GitHub, and one of the examples', async (_, text) => {
    expect(await mistakesIn('.github/workflows/copied.yml', text)).toEqual([])
    expect(examples).toContainEqual(parse(text))
  })
})

describe('configurations to copy', () => {
  const configurations = yaml.filter((block) => !isWorkflow(block))

  it.each(configurations)('%s is one', (_, text) => {
    expect(() => parseConfig(text, CONFIG_PATH)).not.toThrow()
  })

  it('name a schema that there is', () => {
    const addresses =
      /https:\/\/raw\.githubusercontent\.com\/awesome-keeper\/[\w-]+\/main\/([\w./-]+)/g
    const paths = Array.from(readme.matchAll(addresses), ([, path = '']) => path)
    expect(paths).toHaveLength(1)
    for (const path of paths) expect(existsSync(join(root, path))).toBe(true)
  })
})

describe('commands to copy', () => {
  const scripts = Object.keys(manifest.scripts)
  const commands = ['README.md', 'CONTRIBUTING.md']
    .flatMap((path) => blocks(path, 'sh'))
    .flatMap(([place, text]) =>
      text.split(/\n|&&/).map((command): [string, string] => [place, command.trim()]),
    )

  it.each(commands)('%s: %s', (_, command) => {
    const [npm = '', verb = '', ...words] = command.split(' ')
    expect(npm).toBe('npm')
    // What installs, and what runs these tests, is run by .ci/run, and the demo by its own test.
    if (verb === 'ci') expect(existsSync(join(root, 'package-lock.json'))).toBe(true)
    else if (verb === 'test') expect(scripts).toContain('test')
    else if (verb === 'run') expect(scripts).toContain(words[0])
    else {
      expect(verb).toBe('exec')
      using box = new Sandbox()
      // As written, but for the network.
      const offline = ['--offline', '--cache', join(box.folder, 'store.json')]
      const npmExec = spawnSync(npm, [verb, ...words, ...offline], { cwd: root, encoding: 'utf8' })
      expect(npmExec.stdout).toContain('README.md')
      expect(npmExec.status).toBe(0)
    }
  })

  it('are scripts that there are, wherever they are named', () => {
    const named = pages.flatMap((path) => Array.from(read(path).matchAll(/npm run ([\w-]+)/g)))
    expect(named.length).toBeGreaterThan(5)
    for (const [, script] of named) expect(scripts).toContain(script)
  })

  it('are benchmarks that there are', () => {
    const named = pages.flatMap((path) =>
      Array.from(read(path).matchAll(/npm run bench ([\w-]+)/g), ([, name = '']) => name),
    )
    expect(named.length).toBeGreaterThan(3)
    const words = ['bench/index.ts', 'none-of-them']
    const { stderr } = spawnSync(process.execPath, words, { cwd: root, encoding: 'utf8' })
    const [, known = ''] = /expected (.+) or nothing/.exec(stderr) ?? []
    expect(known.split(', ')).toEqual(expect.arrayContaining(named))
  })

  it('have the options that the README names', () => {
    const help = keeper('--help').stdout + keeper('init', '--help').stdout
    const named = inlineCode('README.md').filter((code) => code.startsWith('--'))
    expect(named.length).toBeGreaterThan(5)
    for (const code of named) {
      const [option = '', value] = code.split(' ')
      expect(help).toContain(`  ${option}`)
      if (value && option !== '--base') expect(help).toContain(`"${value}"`)
    }
  })
})

describe('what is claimed', () => {
  const words = readme.replace(/\s+/g, ' ')

  it('of titles is what `npm run bench titles` prints', () => {
    const claim = /(\d+) of 100 are right, and it finds (\d+) of 10, on a set of (\d+) titles/
    const [right, found, all] = (claim.exec(words) ?? []).slice(1).map(Number)
    const bench = ['bench/index.ts', 'titles']
    const { stdout } = spawnSync(process.execPath, bench, { cwd: root, encoding: 'utf8' })
    const [, number, precision, recall] = /^all +(\d+) +([\d.]+) +([\d.]+)/m.exec(stdout) ?? []
    expect([right, found, all]).toEqual([
      Math.round(Number(precision) * 100),
      Math.round(Number(recall) * 10),
      Number(number),
    ])
  })

  it('of messages on real lists is what the comparison has', () => {
    const claim =
      /On (\d+) real lists awesome-lint prints ([\d,]+) messages and markdownlint-cli2 ([\d,]+), .+? Awesome Keeper ([\d,]+) errors and warnings, ([\d.]+) in the middle/
    const [lists, ...claimed] = (claim.exec(words) ?? []).slice(1)
    const comparison = read('docs/COMPARISON.md')
    const rows = Array.from(comparison.matchAll(/^\| (.+) \|$/gm), ([, row = '']) =>
      row.replaceAll('*', '').split(' | '),
    )
    const all = rows.find(([list]) => list === 'all') ?? []
    const median = rows.find(([list]) => list === 'median') ?? []
    expect(comparison).toContain(`### Messages on ${lists} lists`)
    expect(claimed).toEqual([all[1], all[3], all[5], median[5]])
  })
})

it('links lead to files and headings that there are', () => {
  const words = ['--links', 'none', '--format', 'json', '--config', '/dev/null']
  const { stdout } = keeper(...pages, ...words)
  const { files, findings } = JSON.parse(stdout) as Report
  expect(files.map(({ path }) => path).sort()).toEqual(pages)
  expect(findings.map(({ path, line, message }) => `${path}:${line}: ${message}`)).toEqual([])
})

it('pictures for a dark screen are there, which no rule looks for', () => {
  const sources = Array.from(readme.matchAll(/srcset="([^"]+)"/g), ([, path = '']) => path)
  expect(sources).toHaveLength(1)
  for (const path of sources) expect(existsSync(join(root, path))).toBe(true)
})

describe('the remark preset', () => {
  const list = '# List\n\n| Date |\n| --- |\n| 2021 |\n| 2020 |\n| 2019 |\n| 2018 |\n| 2022 |\n'

  /** What remark says of the list with this configuration. */
  async function remark(configuration: string): Promise<string> {
    using box = new Sandbox({ 'list.md': list, '.remarkrc.mjs': configuration })
    box.write('node_modules/.keep', '')
    symlinkSync(root, join(box.folder, 'node_modules/awesome-keeper'), 'dir')
    symlinkSync(join(root, 'node_modules/remark-gfm'), join(box.folder, 'node_modules/remark-gfm'))
    const command = join(root, 'node_modules/remark-cli/cli.js')
    const { stderr } = await box.run(process.execPath, command, 'list.md', '--no-color')
    return stderr
  }

  it('works as the README has it', async () => {
    const [[, example] = []] = blocks('README.md', 'js')
    expect(await remark(example ?? '')).toMatch(/9:\d+\S* +warning .*date-order/)
  })

  it('takes single rules as the README has it', async () => {
    const rules = inlineCode('README.md').filter((code) => code.startsWith('[rulesById'))
    expect(rules).toHaveLength(1)
    const configuration = `import remarkGfm from 'remark-gfm'
      import { rulesById } from 'awesome-keeper'
      export default { plugins: [remarkGfm, ${rules}] }`
    expect(await remark(configuration)).toMatch(/9:\d+\S* +error .*date-order/)
  })
})
