import { globSync, readFileSync } from 'node:fs'
import { dirname, join, normalize } from 'node:path'
import { describe, expect, it } from 'vitest'

/** Folders and files that everything may import. */
const leaves = ['project', 'schema', 'text']

/** Who may import whom, by folder or file (docs/ARCHITECTURE.md); a folder may always import itself. */
const arrows: Readonly<Record<string, readonly string[]>> = {
  project: [],
  text: [],
  schema: [],
  disk: [],
  dates: [],
  identity: [],
  titles: [],
  list: ['dates', 'identity'],
  links: ['list', 'identity', 'disk'],
  'links/result': [],
  lint: ['list', 'dates', 'identity', 'titles', 'links/result'],
  admission: ['lint', 'list', 'identity', 'titles', 'links/result'],
  config: ['lint', 'links', 'admission'],
  report: ['lint', 'links/result', 'list', 'dates', 'admission'],
  infer: ['lint', 'config', 'list', 'dates'],
  repository: ['list', 'disk'],
  session: ['lint', 'infer', 'list', 'links', 'admission'],
  'github/api': [],
  'github/markers': [],
  'github/pull-request-review': [
    'github/api',
    'github/markers',
    'report',
    'lint',
    'links',
    'config',
    'admission',
  ],
  'github/tracking-issue': [
    ...['github/api', 'github/markers', 'report', 'lint', 'links', 'config', 'admission'],
  ],
  'github/fix-pull-request': [
    ...['github/api', 'github/markers', 'report', 'lint', 'links', 'config', 'admission'],
  ],
  app: [
    ...['list', 'lint', 'links', 'links/result', 'config', 'report', 'infer', 'repository'],
    'admission',
    ...['session', 'dates', 'identity', 'titles', 'disk'],
    ...['github/api', 'github/markers', 'github/pull-request-review', 'github/tracking-issue'],
    'github/fix-pull-request',
  ],
  plugin: ['lint', 'list', 'repository', 'links/result', 'identity', 'dates'],
  index: ['app'],
  cli: ['app'],
}

/** The only folders that may reach disk, network, other processes, the clock or the environment. */
const outside = ['disk', 'links', 'github', 'repository', 'session', 'app', 'cli']
const reaching = /^(?:node:(?!crypto$|util$)|undici$|@actions\/|@octokit\/)/

const root = join(import.meta.dirname, '..', 'src')
const files = globSync('**/*.ts', { cwd: root }).filter((file) => !file.endsWith('.d.ts'))

function importsOf(file: string): string[] {
  const source = readFileSync(join(root, file), 'utf8')
  return Array.from(source.matchAll(/(?:from|import)\s*\(?\s*'([^']+)'/g), ([, name = '']) => name)
}

/** The most specific key of `arrows` that a file falls under. */
function areaOf(file: string): string {
  const path = file.replaceAll('\\', '/').replace(/\.ts$/, '')
  const parts = path.split('/')
  const [top = ''] = parts
  return [path, parts.slice(0, 2).join('/'), top].find((key) => key in arrows) ?? top
}

const folderOf = (area: string) => area.split('/')[0] ?? area

describe('the architecture', () => {
  it.each(files)('%s imports only what the arrows allow', (file) => {
    const area = areaOf(file)
    const allowed = arrows[area]
    if (!allowed) throw new Error(`${area} is not a folder of src`)
    for (const name of importsOf(file)) {
      if (name.startsWith('.')) {
        const target = normalize(join(dirname(file), name))
        if (target.startsWith('..')) continue
        const other = areaOf(target)
        if (folderOf(other) === area) continue
        const parts = allowed.includes('links') ? ['links/result'] : []
        expect([area, ...leaves, ...allowed, ...parts]).toContain(other)
      } else if (reaching.test(name)) {
        expect(outside).toContain(folderOf(area))
      }
    }
  })

  it('is what docs/ARCHITECTURE.md shows', () => {
    const page = readFileSync(join(root, '../docs/ARCHITECTURE.md'), 'utf8')
    const [, section = ''] = page.split(/^## Folders$/m)
    const rows = Array.from(section.matchAll(/^\| `([\w/-]+)` \| .+? \| (.+) \|$/gm))
    const shown = rows.map(([, folder = '', allowed = '']) => [
      folder,
      allowed === 'all of the above'
        ? Object.keys(arrows)
            .filter((key) => !['plugin', 'index', 'cli', ...leaves, folder].includes(key))
            .sort()
        : Array.from(allowed.matchAll(/`([\w/-]+)`/g), ([, name = '']) => name).sort(),
    ])
    const expected = Object.entries(arrows).map(([folder, allowed]) => [
      folder,
      [...allowed].sort(),
    ])
    expect(Object.fromEntries(shown)).toEqual(Object.fromEntries(expected))
  })

  it.each(globSync('lint/rules/*.ts', { cwd: root }))('%s imports no other rule', (file) => {
    expect(importsOf(file).filter((name) => name.startsWith('./'))).toEqual([])
  })

  const pure = globSync(['github/*/{plan,text}.ts', 'github/*/texts/*.ts'], { cwd: root })

  it.each(pure)('%s, a plan or texts, imports no API', (file) => {
    const imported = importsOf(file).filter((name) => name.startsWith('.'))
    expect(imported.map((name) => areaOf(normalize(join(dirname(file), name))))).not.toContain(
      'github/api',
    )
  })

  it('only disk, links, github, repository, session, app and cli use the clock or the environment', () => {
    const found = files.filter((file) => {
      const source = readFileSync(join(root, file), 'utf8')
      return (
        !outside.includes(folderOf(areaOf(file))) &&
        /\bprocess\.|\bDate\.now\(|new Date\(\)|Math\.random/.test(source)
      )
    })
    expect(found).toEqual([])
  })
})
