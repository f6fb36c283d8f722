import { spawnSync } from 'node:child_process'
import { existsSync, globSync, symlinkSync } from 'node:fs'
import { basename, join } from 'node:path'
import { slug } from 'github-slugger'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import manifest from '../package.json' with { type: 'json' }
import { CONFIG_PATH, parseConfig } from '../src/config/load.ts'
import type { Report } from '../src/report/build.ts'
import { built, Sandbox } from './app/cli/run.ts'
import { blocks, inlineCode, pages, read, root } from './docs/markdown.ts'
import { mistakesIn } from './examples/github-workflow.ts'

const readme = read('README.md')

function keeper(...words: string[]) {
  return spawnSync(process.execPath, [built, ...words], { cwd: root, encoding: 'utf8' })
}

const yaml = pages.flatMap((path) => blocks(path, 'yaml'))

/** On the pages of rules, those above the examples, which have the options of their rule only. */
const ruleConfigurations = globSync('docs/rules/*.md', { cwd: root }).flatMap((path) => {
  const line = read(path).split('\n').indexOf('## What it reports')
  return blocks(path, 'yaml').filter(([place]) => Number(place.split(':').at(-1)) < line)
})
const isWorkflow = ([, text]: [string, string]) => 'on' in parse(text)

describe('workflows to copy', () => {
  const workflows = yaml.filter(isWorkflow)
  const examples = globSync('examples/workflows/*.yml', { cwd: root }).map((path) =>
    parse(read(path)),
  )

  it('are the one for reviews and the scheduled one', () => {
    const expected = ['review', 'schedule'].map((name) =>
      parse(read(`examples/workflows/awesome-keeper-${name}.yml`)),
    )
    expect(workflows.map(([, text]) => parse(text))).toEqual(expected)
  })

  it('have the same file names in the README, in `init` and in the examples', () => {
    const init = read('src/app/init/files.ts')
    const named = inlineCode('README.md').filter((code) => code.startsWith('.github/workflows/'))
    expect(named).toHaveLength(2)
    for (const path of named) {
      expect(init).toContain(basename(path))
      expect(existsSync(join(root, 'examples/workflows', basename(path)))).toBe(true)
    }
  })

  it.each(workflows)('%s is valid for GitHub, and one of the examples', async (_, text) => {
    expect(await mistakesIn('.github/workflows/copied.yml', text)).toEqual([])
    expect(examples).toContainEqual(parse(text))
  })
})

describe('configurations to copy', () => {
  const configurations = [...yaml.filter((block) => !isWorkflow(block)), ...ruleConfigurations]

  it('are in the README and on the page of the configuration', () => {
    const places = configurations.map(([place]) => place.replace(/:.*/, ''))
    expect(places).toEqual(expect.arrayContaining(['README.md', 'docs/configuration.md']))
  })

  it.each(configurations)('%s is valid', (_, text) => {
    expect(() => parseConfig(text, CONFIG_PATH)).not.toThrow()
  })

  it('name a schema that exists', () => {
    const addresses =
      /https:\/\/raw\.githubusercontent\.com\/awesome-keeper\/[\w-]+\/main\/([\w./-]+)/g
    const texts = pages.map(read).join('\n')
    const paths = Array.from(texts.matchAll(addresses), ([, path = '']) => path)
    expect(paths).toHaveLength(1)
    for (const path of paths) expect(existsSync(join(root, path))).toBe(true)
  })
})

it('the hook to copy for pre-commit exists', () => {
  const configurations = pages.flatMap((path) => blocks(path, 'yaml', 'pre-commit'))
  const offered = parse(read('.pre-commit-hooks.yaml')) as { id: string }[]
  expect(configurations).toHaveLength(1)
  for (const [, text] of configurations) {
    const { repos } = parse(text)
    expect(repos).toEqual([
      {
        repo: manifest.homepage.replace('#readme', ''),
        rev: 'v1',
        hooks: [{ id: offered[0]?.id }],
      },
    ])
  }
})

describe('commands to copy', () => {
  const scripts = Object.keys(manifest.scripts)
  const written = pages
    // What to type in an empty folder, with the other tools; for RELEASING.md see `__tests__/release`.
    .filter((path) => path !== join('docs', 'COMPARISON.md') && path !== 'RELEASING.md')
    .flatMap((path) => blocks(path, 'sh'))
    .flatMap(([place, text]) =>
      text.split(/\n|&&/).map((command): [string, string] => [place, command.trim()]),
    )
  // Several pages have the same ones.
  const commands = [...new Map(written.map(([place, command]) => [command, place]))].map(
    ([command, place]): [string, string] => [place, command],
  )

  it.each(commands)('%s: %s', (_, command) => {
    const [npm = '', verb = '', ...words] = command.split(' ')
    if (npm === 'node') {
      expect(verb).toBe('../awesome-keeper/dist/cli.js')
      // In a list's folder beside the clone, with a change that is not committed; only without network.
      using box = new Sandbox({ 'list/README.md': '# List\n\n- [Tool](https://a.example)\n' })
      symlinkSync(root, join(box.folder, 'awesome-keeper'), 'dir')
      const cwd = join(box.folder, 'list')
      const git = (...words: string[]) => spawnSync('git', words, { cwd })
      git('init', '--quiet')
      git('add', '.')
      git('-c', 'user.name=A', '-c', 'user.email=a@example.org', 'commit', '--quiet', '-m', 'List')
      box.write('list/README.md', '# List\n\n- [Tool](https://a.example)\n- [Gone](#nowhere)\n')
      const isInit = words[0] === 'init'
      const offline = isInit ? [] : ['--links', 'none']
      const run = spawnSync(npm, [verb, ...words, ...offline], { cwd, encoding: 'utf8' })
      expect(run.stderr).toBe('')
      expect(run.stdout).toContain(isInit ? '            1 warning' : '1 warning in README.md')
      return
    }
    if (npm === 'git') {
      expect([verb, ...words]).toEqual(['clone', manifest.repository.url.replace('git+', '')])
      return
    }
    if (npm === 'cd') {
      // Where `git clone` put it.
      expect(basename(manifest.repository.url, '.git')).toBe(verb)
      return
    }
    expect(npm).toBe('npm')
    // `.ci/run` runs the installation and these tests; the demo has its own test.
    if (verb === 'ci') expect(existsSync(join(root, 'package-lock.json'))).toBe(true)
    else if (verb === 'test') expect(scripts).toContain('test')
    else {
      expect(verb).toBe('run')
      expect(scripts).toContain(words[0])
    }
  })

  it('are scripts of the package, wherever they are named', () => {
    const named = pages.flatMap((path) => Array.from(read(path).matchAll(/npm run ([\w-]+)/g)))
    expect(named.length).toBeGreaterThan(5)
    for (const [, script] of named) expect(scripts).toContain(script)
  })

  it('are benchmarks that exist', () => {
    const named = pages.flatMap((path) =>
      Array.from(read(path).matchAll(/npm run bench ([\w-]+)/g), ([, name = '']) => name),
    )
    expect(named.length).toBeGreaterThan(3)
    const words = ['bench/index.ts', 'no-such-benchmark']
    const { stderr } = spawnSync(process.execPath, words, { cwd: root, encoding: 'utf8' })
    const [, known = ''] = /choose one of (.+), or none for/.exec(stderr) ?? []
    expect(known.split(', ')).toEqual(expect.arrayContaining(named))
  })

  it('have the options that the README and the pages name', () => {
    const help = keeper('--help').stdout + keeper('init', '--help').stdout
    const named = pages
      .filter((path) => !/COMPARISON|coming-from|RELEASING/.test(path))
      .flatMap(inlineCode)
      .filter((code) => /^--[a-z][a-z-]+(?: \S+)?$/.test(code))
    expect(named.length).toBeGreaterThan(9)
    for (const code of named) {
      const [option = '', value] = code.split(' ')
      expect(help).toContain(`  ${option}`)
      // The others take names of any kind.
      const isChoice = ['--links', '--format', '--profile', '--fail-on'].includes(option)
      if (value && isChoice) expect(help).toContain(`"${value}"`)
    }
  })
})

describe('the figures of the README', () => {
  const text = readme.replace(/\s+/g, ' ')

  it('for titles are what `npm run bench titles` prints', () => {
    const claim = /precision of (\d+) % and a recall of (\d+) %, on (\d+) titles/
    const claimed = (claim.exec(text) ?? []).slice(1).map(Number)
    const bench = ['bench/index.ts', 'titles']
    const { stdout } = spawnSync(process.execPath, bench, { cwd: root, encoding: 'utf8' })
    const [, number, precision, recall] = /^all +(\d+) +([\d.]+) +([\d.]+)/m.exec(stdout) ?? []
    expect(claimed).toEqual([
      Math.round(Number(precision) * 100),
      Math.round(Number(recall) * 100),
      Number(number),
    ])
  })

  it('for messages on real lists are those of the comparison', () => {
    const claim =
      /On (\d+) real lists awesome-lint prints ([\d,]+) messages and markdownlint-cli2 ([\d,]+), .+? Awesome Keeper prints ([\d,]+) errors and warnings, with a median of ([\d.]+) /
    const [lists, ...claimed] = (claim.exec(text) ?? []).slice(1)
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

it('links lead to files and headings that exist', () => {
  const options = ['--links', 'none', '--format', 'json', '--config', '/dev/null']
  // Not the sample list, whose mistakes are its purpose, and what was written about it.
  const others = globSync(['docs/rules/*.md', 'examples/policies/*.md', '.github/**/*.md'], {
    cwd: root,
  })
  const linked = [...pages, ...others].sort()
  const { stdout } = keeper(...linked, ...options)
  const { files, findings } = JSON.parse(stdout) as Report
  expect(files.map(({ path }) => path).sort()).toEqual(linked)
  expect(findings.map(({ path, line, message }) => `${path}:${line}: ${message}`)).toEqual([])
})

it('files that the page of the architecture names exist', () => {
  const paths = inlineCode('docs/ARCHITECTURE.md').filter((code) => /\/.*\.ts$/.test(code))
  expect(paths.length).toBeGreaterThan(15)
  const missing = paths.filter(
    (path) => !existsSync(join(root, path)) && !existsSync(join(root, 'src', path)),
  )
  expect(missing).toEqual([])
})

it('tests that the page of security names exist', () => {
  const named = inlineCode('SECURITY.md').filter((code) => /^[a-z][\w-]*(?:\/[\w-]+)+$/.test(code))
  expect(named.length).toBeGreaterThan(8)
  const missing = named.filter((path) => !existsSync(join(root, `__tests__/${path}.test.ts`)))
  expect(missing).toEqual([])
})

it('headings that the code links exist', () => {
  const sources = globSync('src/**/*.ts', { cwd: root }).map(read).join('\n')
  const fragments = Array.from(
    sources.matchAll(/PROJECT_URL\}#([\w-]+)/g),
    ([, fragment = '']) => fragment,
  )
  const titles = Array.from(readme.matchAll(/^## (.+)$/gm), ([, title = '']) => slug(title))
  for (const fragment of fragments) expect(titles).toContain(fragment)
})

// No rule checks `srcset`.
it('pictures for dark screens exist', () => {
  const sources = pages.flatMap((page) =>
    Array.from(read(page).matchAll(/srcset="([^"]+)"/g), ([, path = '']) => join(page, '..', path)),
  )
  expect(sources.toSorted()).toEqual(
    ['admission', 'issue', 'review', 'terminal'].map((name) => `docs/${name}-dark.svg`),
  )
  for (const path of sources) expect(existsSync(join(root, path))).toBe(true)
})

describe('the remark preset', () => {
  const years = [...Array.from({ length: 9 }, (_, index) => 2021 - index), 2022]
  const rows = years.map((year) => `| ${year} |\n`).join('')
  const list = `# List\n\n| Date |\n| --- |\n${rows}`

  /** The output of remark on the list with a configuration. */
  async function remark(configuration: string): Promise<string> {
    using box = new Sandbox({ 'list.md': list, '.remarkrc.mjs': configuration })
    box.write('node_modules/.keep', '')
    symlinkSync(root, join(box.folder, 'node_modules/awesome-keeper'), 'dir')
    symlinkSync(join(root, 'node_modules/remark-gfm'), join(box.folder, 'node_modules/remark-gfm'))
    const command = join(root, 'node_modules/remark-cli/cli.js')
    const { stderr } = await box.run(process.execPath, command, 'list.md', '--no-color')
    return stderr
  }

  it('works as the page of the command shows', async () => {
    const [[, example] = []] = blocks('docs/command.md', 'js')
    expect(await remark(example ?? '')).toMatch(/14:\d+\S* +warning .*date-order/)
  })

  it('takes single rules as the page shows', async () => {
    const rules = inlineCode('docs/command.md').filter((code) => code.startsWith('[rulesById'))
    expect(rules).toHaveLength(1)
    const configuration = `import remarkGfm from 'remark-gfm'
      import { rulesById } from 'awesome-keeper'
      export default { plugins: [remarkGfm, ${rules}] }`
    expect(await remark(configuration)).toMatch(/14:\d+\S* +error .*date-order/)
  })
})
