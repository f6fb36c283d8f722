import { execFile } from 'node:child_process'
import { globSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { isBuiltin } from 'node:module'
import { tmpdir } from 'node:os'
import { delimiter, dirname, join } from 'node:path'
import { promisify } from 'node:util'
import { publint } from 'publint'
import { formatMessage } from 'publint/utils'
import { parseSync, Visitor } from 'rolldown/utils'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import manifest from '../package.json' with { type: 'json' }
import lockfile from '../package-lock.json' with { type: 'json' }
import { Sandbox } from './app/cli/run.ts'
import { pack, startRegistry } from './package-registry.ts'

const root = join(import.meta.dirname, '..')

/** The packages that users install with ours: those that our declarations name, and their dependencies. */
const dependencies = Object.entries(lockfile.packages)
  .filter(([path]) => path !== '')
  .filter(([, entry]) => !['dev', 'devOptional', 'optional'].some((mark) => mark in entry))
  .map(([path]) => path)
const folders = [root, ...dependencies.map((path) => join(root, path))]

const tarballs = mkdtempSync(join(tmpdir(), 'awesome-keeper-pack-'))
let packed: Awaited<ReturnType<typeof pack>>
let registry: Awaited<ReturnType<typeof startRegistry>>

beforeAll(async () => {
  packed = await pack(folders, tarballs)
  const pairs = folders.map((folder): [string, (typeof packed)[number]] => {
    const { name, version } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
    const made = packed.find((each) => each.name === name && each.version === version)
    if (!made) throw new Error(`npm did not pack ${name}`)
    return [folder, made]
  })
  registry = await startRegistry(pairs, tarballs)
})

afterAll(() => {
  registry.stop()
  rmSync(tarballs, { recursive: true, force: true })
})

describe('the package', () => {
  const ours = () => packed.find(({ name }) => name === manifest.name)

  it('has the build, the pages of the rules, the schemas, the README, the license, and nothing else', () => {
    const paths = ours()?.files.map(({ path }) => path)
    const built = globSync('{dist,docs/rules,schema}/**', { cwd: root, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name).slice(root.length + 1))
    expect(paths?.sort()).toEqual([...built, 'LICENSE', 'README.md', 'package.json'].sort())
  })

  it('has an executable command', () => {
    const command = ours()?.files.find(({ path }) => path === manifest.bin['awesome-keeper'])
    expect(command?.mode).toBe(0o755)
  })

  it('passes publint', async () => {
    const bytes = readFileSync(join(tarballs, ours()?.filename ?? ''))
    const tarball = bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength)
    const { messages, pkg } = await publint({ pack: { tarball }, strict: true })
    expect(messages.map((message) => formatMessage(message, pkg ?? {}))).toEqual([])
  })

  it('can be published with provenance, which needs the repository', () => {
    expect(manifest.publishConfig).toEqual({ access: 'public', provenance: true })
    expect(manifest.repository.url).toBe('git+https://github.com/awesome-keeper/awesome-keeper.git')
  })

  it('needs no other package to run: only Node’s own modules are imported', () => {
    const files = globSync('dist/**/*.js', { cwd: root })
    const imported = files.flatMap((file) => modulesIn(readFileSync(join(root, file), 'utf8')))
    expect(imported).toContain('node:fs')
    expect(imported.filter((name) => !name.startsWith('.') && !isBuiltin(name))).toEqual([])
  })

  it('depends only on what its declarations name', () => {
    const named = new Set(modulesOfDeclarations(join(root, manifest.exports['.'].types)))
    named.delete(manifest.name)
    const packages = [...named].map((name) => (name === 'mdast' ? '@types/mdast' : name))
    expect(packages.sort()).toEqual(Object.keys(manifest.dependencies).sort())
  })
})

describe('installed in an empty folder', { timeout: 30_000 }, () => {
  const list = '# List\n\n- [One](#on)\n'
  const box = new Sandbox({ 'package.json': '{ "private": true }', 'README.md': list })
  afterAll(() => box[Symbol.dispose]())

  /** As on a new machine with only our registry. */
  async function run(program: string, ...words: string[]): Promise<string> {
    const { stdout } = await promisify(execFile)(program, words, {
      cwd: box.folder,
      timeout: 25_000,
      env: {
        PATH: [dirname(process.execPath), process.env.PATH].join(delimiter),
        HOME: box.folder,
        npm_config_cache: join(box.folder, '.npm'),
        npm_config_registry: registry.address,
        npm_config_update_notifier: 'false',
      },
    })
    return stdout
  }

  beforeAll(async () => {
    await run('npm', 'install', manifest.name, '--no-audit', '--no-fund', '--silent')
  })

  it('installs few other packages', () => {
    const { packages } = JSON.parse(
      readFileSync(join(box.folder, 'node_modules/.package-lock.json'), 'utf8'),
    ) as { packages: object }
    const expected = [`node_modules/${manifest.name}`, ...dependencies]
    expect(Object.keys(packages).sort()).toEqual(expected.sort())
    expect(expected.length).toBeLessThan(16)
  })

  it('has the command', async () => {
    expect(await run('npx', 'awesome-keeper', '--version')).toBe(`${manifest.version}\n`)
    const words = ['README.md', '--links', 'none', '--fail-on', 'never']
    expect(await run('npx', 'awesome-keeper', ...words)).toContain('dead-fragment')
    const page = readFileSync(join(root, 'docs/rules/date-order.md'), 'utf8').trimEnd()
    const shown = await run('npx', 'awesome-keeper', '--explain', 'date-order')
    // The link to all rules becomes a whole address.
    const [head = '', text = ''] = page.split(/ \[All rules\].*\n/)
    expect(shown).toContain(head)
    expect(shown).toContain(text)
  })

  it('has the command of the pre-commit hook', async () => {
    const hooks = parse(readFileSync(join(root, '.pre-commit-hooks.yaml'), 'utf8'))
    expect(hooks).toEqual([
      expect.objectContaining({ id: manifest.name, language: 'node', types: ['markdown'] }),
    ])
    const [{ entry, files, ...others }] = hooks
    expect(Object.keys(others).sort()).toEqual(['description', 'id', 'language', 'name', 'types'])
    // A Python pattern, with its flags in front.
    const pattern = new RegExp(files.replace('(?i)', ''), 'i')
    const paths = ['README.md', 'docs/readme.markdown', 'docs/not-readme.md', 'README.md.txt']
    expect(paths.map((path) => pattern.test(path))).toEqual([true, true, false, false])
    const [command, ...words] = entry.split(' ')
    const installed = join(box.folder, 'node_modules/.bin', command)
    const outcome = await run(installed, ...words, '--fail-on', 'never', 'README.md')
    expect(outcome).toContain('dead-fragment')
  })

  it('has the library', async () => {
    const code = `import keeper, { remarkList, rulesById } from 'awesome-keeper'
      console.log(keeper.plugins.length > 0, typeof remarkList, typeof rulesById['date-order'])`
    writeFileSync(join(box.folder, 'use.mjs'), code)
    expect(await run(process.execPath, 'use.mjs')).toBe('true function function\n')
  })

  it('has declarations that need nothing else', async () => {
    const code = `import keeper, { type List, message, rule, rulesById } from 'awesome-keeper'
      import type { Preset } from 'unified'
      export const preset: Preset = keeper
      export const entries = (list: List): string[] => list.links.map((link) => link.url)
      export const id: string | undefined = rulesById['date-order']?.meta.id
      export const mine = rule(
        { id: 'mine', severity: ['error'], description: 'Nothing.', baseline: 'key' },
        (list, { report }) => {
          for (const { span } of list.links) report({ message: message\`No.\`, place: span, fingerprint: [] })
        },
      )`
    writeFileSync(join(box.folder, 'use.mts'), code)
    const compiler = join(root, 'node_modules/typescript/bin/tsc')
    const words = ['--strict', '--noEmit', '--module', 'nodenext', '--target', 'es2024']
    expect(await run(process.execPath, compiler, ...words, '--types', '', 'use.mts')).toBe('')
  })
})

/** The modules that JavaScript imports, in all the ways that bundles use. */
function modulesIn(code: string): string[] {
  const names: string[] = []
  const add = (source: { type: string; value?: unknown } | null | undefined) => {
    if (source?.type === 'Literal' && typeof source.value === 'string') names.push(source.value)
  }
  new Visitor({
    ImportDeclaration: ({ source }) => add(source),
    ExportNamedDeclaration: ({ source }) => add(source),
    ExportAllDeclaration: ({ source }) => add(source),
    ImportExpression: ({ source }) => add(source),
    CallExpression: ({ callee, arguments: [first] }) => {
      if (callee.type === 'Identifier' && /^(?:__)?require$/.test(callee.name)) add(first)
    },
  }).visit(parseSync('chunk.js', code).program)
  return names
}

/** The packages that a declaration file names, directly and through others. */
function modulesOfDeclarations(file: string, seen = new Set<string>()): string[] {
  if (seen.has(file)) return []
  seen.add(file)
  // Without the examples in comments.
  const code = readFileSync(file, 'utf8').replace(/^\s*(?:\/\*)?\*.*$/gm, '')
  return Array.from(code.matchAll(/\bfrom '([^']+)'|\bimport\("([^"]+)"\)/g)).flatMap(
    ([, from, typeImport]) => {
      const name = from ?? typeImport ?? ''
      if (!name.startsWith('.')) return [name]
      return modulesOfDeclarations(join(dirname(file), name.replace(/\.ts$/, '.d.ts')), seen)
    },
  )
}
