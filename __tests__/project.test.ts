import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import {
  chmodSync,
  existsSync,
  globSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import { describe, expect, it } from 'vitest'
import manifest from '../package.json' with { type: 'json' }
import { PROJECT_NAME, PROJECT_URL, PROJECT_VERSION } from '../src/project.ts'
import { Sandbox } from './app/cli/run.ts'

const root = join(import.meta.dirname, '..')
const read = (path: string) => readFileSync(join(root, path), 'utf8')
const needed = manifest.engines.node.replace('>=', '')

interface Lockfile {
  packages: Record<string, { optionalDependencies?: Record<string, string> }>
}

describe('project.ts', () => {
  it('agrees with package.json', () => {
    const { name, version, homepage } = manifest
    expect([PROJECT_NAME, PROJECT_VERSION]).toEqual([name, version])
    expect(homepage).toBe(`${PROJECT_URL}#readme`)
  })
})

describe('the lockfile', () => {
  it('names no registry host', () => {
    expect(read('package-lock.json')).not.toContain('"resolved"')
  })

  it('has the optional packages of every platform', () => {
    // Where a registry lacks some, npm omits them without a message, and then `npm ci` fails for all.
    const { packages } = JSON.parse(read('package-lock.json')) as Lockfile
    const names = new Set(Object.keys(packages).map((path) => path.split('node_modules/').at(-1)))
    const wanted = Object.values(packages).flatMap((entry) =>
      Object.keys(entry.optionalDependencies ?? {}),
    )
    expect(wanted.filter((name) => !names.has(name))).toEqual([])
  })
})

describe('dist', () => {
  const files = globSync('**/*.*', { cwd: join(root, 'dist') })

  it('contains no path of the machine that built it', () => {
    const absolute = /["'`\s(](?:file:\/\/)?(?:\/|[A-Z]:\\)[^\s"'`]*node_modules[\\/]/
    const found = files.filter((file) => {
      const text = read(join('dist', file))
      return text.includes(root) || absolute.test(text)
    })
    expect(files).toContain('cli.js')
    expect(found).toEqual([])
  })

  it('contains the licenses of the bundled packages', () => {
    const licenses = read('dist/LICENSES.txt')
    for (const name of ['commander', 'remark-parse', 'unified', 'undici']) {
      expect(licenses).toMatch(new RegExp(`^${name} \\d+\\.\\d+\\.\\d+ \\(\\S+\\)$`, 'm'))
    }
  })
})

describe('the command', () => {
  const command = join(root, 'dist/cli.js')
  const run = (node: string, ...options: string[]) =>
    spawnSync(node, [...options, command, '--version'], { cwd: root, encoding: 'utf8' })

  it('is an executable program', () => {
    expect(read('dist/cli.js')).toMatch(/^#!\/usr\/bin\/env node\n/)
    expect(statSync(command).mode & 0o111).toBe(0o111)
  })

  it('imports nothing before it has checked the version of Node', () => {
    expect(read('dist/cli.js')).not.toMatch(/^import\b(?!\()/m)
  })

  it.each(['12.22.12', '20.20.2', '22.18.0'])('requires a newer Node than %s', (version) => {
    const { status, stdout, stderr } = run(process.execPath, '--import', pretend(version))
    expect(stderr).toBe(tooOld(version))
    expect(stdout).toBe('')
    expect(status).toBe(2)
  })

  it.each([`${needed}.0`, '23.0.0', '100.0.0'])('runs on Node %s', (version) => {
    const { status, stdout } = run(process.execPath, '--import', pretend(version))
    expect(stdout).toBe(`${manifest.version}\n`)
    expect(status).toBe(0)
  })

  it('runs in a clone with the Node that the clone brings, where it is started with an old one', () => {
    using box = new Sandbox({ 'list.md': '# List\n\n- [Gone](#nowhere)\n' })
    for (const [node] of oldNodes()) {
      const words = [command, 'list.md', '--links', 'none', '--fail-on', 'warning', '--quiet']
      const { status, stdout, stderr } = spawnSync(node, words, {
        cwd: box.folder,
        encoding: 'utf8',
      })
      expect({ status, stderr }).toEqual({ status: 1, stderr: '' })
      expect(stdout).toContain('dead-fragment')
    }
  })

  it('says in one line what works where an old Node runs the published package', () => {
    using box = new Sandbox({
      'dist/cli.js': read('dist/cli.js'),
      'package.json': '{"type":"module"}',
    })
    const words = ['--import', pretend('20.20.2'), join(box.folder, 'dist/cli.js'), 'README.md']
    const { status, stdout, stderr } = spawnSync(process.execPath, words, { encoding: 'utf8' })
    expect({ status, stdout, stderr }).toEqual({
      status: 2,
      stdout: '',
      stderr: `awesome-keeper needs Node.js ${needed} or newer; this is 20.20.2. This works: npx -p node@24 -p awesome-keeper awesome-keeper\n`,
    })
  })

  it('ends as the newer Node does, and passes a signal on to it', async () => {
    using box = new Sandbox({
      'dist/cli.js': read('dist/cli.js'),
      'package.json': '{"type":"module"}',
      'node_modules/node/bin/node':
        '#!/bin/sh\ntrap "exit 130" INT\necho "$@"\nif [ "$2" = wait ]; then while :; do sleep 0.05; done; fi\nexit 7\n',
    })
    chmodSync(join(box.folder, 'node_modules/node/bin/node'), 0o755)
    const cli = join(box.folder, 'dist/cli.js')
    const words = ['--import', pretend('20.20.2'), cli]
    const { status, stdout } = spawnSync(process.execPath, [...words, 'a b'], { encoding: 'utf8' })
    expect([status, stdout]).toEqual([7, `${cli} a b\n`])
    const child = spawn(process.execPath, [...words, 'wait'], {
      stdio: ['ignore', 'pipe', 'inherit'],
    })
    await once(child.stdout, 'data')
    child.kill('SIGINT')
    expect(await once(child, 'exit')).toEqual([130, null])
  })

  it('finds each mistake of the sample list', () => {
    const words = ['dist/cli.js', 'examples/README.md', '--links', 'none', '--fail-on', 'never']
    const { status, stdout, stderr } = spawnSync(process.execPath, words, {
      cwd: root,
      encoding: 'utf8',
    })
    expect(stderr).toBe('')
    expect(status).toBe(0)
    for (const rule of [
      'date-format',
      'date-order',
      'dead-fragment',
      'duplicate-entry',
      'malformed-link',
      'row-width',
      'shared-link',
    ]) {
      expect(stdout).toContain(rule)
    }
  })
})

describe('the demo', () => {
  it('plays two pushes of a pull request from a fork', { timeout: 60_000 }, () => {
    const [node, ...demo] = manifest.scripts.demo.split(' ')
    expect(node).toBe('node')
    const folder = mkdtempSync(join(tmpdir(), 'awesome-keeper-'))
    const file = join(folder, 'demo.html')
    const { status, stdout, stderr } = spawnSync(process.execPath, [...demo, file], {
      cwd: root,
      encoding: 'utf8',
    })
    expect(stderr).toBe('')
    expect(status).toBe(0)
    const page = readFileSync(file, 'utf8')
    rmSync(folder, { recursive: true })
    const titles = Array.from(page.matchAll(/<h2>(.*?) </g), ([, title]) => title)
    expect(titles).toEqual([
      ...['Add new papers', 'Add new papers', 'List health report', 'Apply 1 safe fix'],
    ])
    expect(page).toContain('Suggested change')
    expect(page).not.toContain('awesome-keeper:v1')
    const [first = '', second = ''] = stdout.split(/^(?=The contributor .* pushes again)/m)
    for (const rule of ['dead-link', 'malformed-link', 'date-format', 'duplicate-entry']) {
      expect(first).toContain(rule)
    }
    expect(first).toContain('```suggestion')
    expect(first).not.toContain('Fixed')
    expect(second.match(/Fixed, thank you\./g)).toHaveLength(3)
    expect(second.match(/~~\*\*Error\*\*: .*~~ Fixed\.\n.*\*\*Warning\*\*/g)).toHaveLength(1)
  })
})

/** A module that makes Node report another version. */
function pretend(version: string): string {
  const versions = `{ ...process.versions, node: '${version}' }`
  const code = `Object.defineProperty(process, 'versions', { value: ${versions} })`
  return `data:text/javascript,${encodeURIComponent(code)}`
}

function tooOld(version: string): string {
  const way = 'Run `npm ci` in the folder of awesome-keeper once: it brings a newer one.'
  return `awesome-keeper needs Node.js ${needed} or newer; this is ${version}. ${way}\n`
}

/** The programs called node on this machine that are older than needed, with their versions. */
function oldNodes(): [node: string, version: string][] {
  return (process.env.PATH ?? '')
    .split(delimiter)
    .map((folder) => join(folder, 'node'))
    .filter((node) => existsSync(node))
    .map((node): [string, string] => [node, versionOf(node)])
    .filter(([, version]) => version.localeCompare(needed, 'en', { numeric: true }) < 0)
}

function versionOf(node: string): string {
  return spawnSync(node, ['-p', 'process.versions.node'], { encoding: 'utf8' }).stdout.trim()
}
