import { globSync, readFileSync } from 'node:fs'
import { dirname, join, normalize } from 'node:path'
import { describe, expect, it } from 'vitest'

/** Folders that everything may import. */
/** Arrows that still have to go. */
const PENDING: Readonly<Record<string, readonly string[]>> = {
  session: ['links/result'],
  list: ['links/result', 'lint'],
  links: ['config', 'lint', 'app', 'session', 'github/tracking-issue', 'links/result'],
  'github/tracking-issue': ['links/result', 'app', 'session'],
  'github/fix-pull-request': ['app', 'session', 'links/result', 'github/pull-request-review'],
  'github/api': ['github/pull-request-review', 'github/tracking-issue', 'github/fix-pull-request'],
}
const PENDING_OUTSIDE: Readonly<Record<string, readonly string[]>> = {}

const leaves = ['project', 'schema', 'text']

/** Who may import whom, by folder or file (docs/ARCHITECTURE.md); a folder may always import itself. */
const arrows: Readonly<Record<string, readonly string[]>> = {
  project: [],
  text: [],
  schema: [],
  dates: [],
  identity: [],
  titles: [],
  list: ['dates', 'identity'],
  links: ['list', 'identity'],
  'links/result': [],
  lint: ['list', 'dates', 'identity', 'titles', 'links/result'],
  config: ['lint', 'links'],
  report: ['lint', 'links/result', 'list', 'dates'],
  infer: ['lint', 'config', 'list', 'dates'],
  repository: ['list'],
  session: ['lint', 'infer', 'list', 'links', 'report'],
  'github/api': [],
  'github/markers': [],
  'github/pull-request-review': [
    'github/api',
    'github/markers',
    'report',
    'lint',
    'links',
    'config',
  ],
  'github/tracking-issue': ['github/api', 'github/markers', 'report', 'lint', 'links', 'config'],
  'github/fix-pull-request': ['github/api', 'github/markers', 'report', 'lint', 'links', 'config'],
  app: [
    ...['list', 'lint', 'links', 'links/result', 'config', 'report', 'infer', 'repository'],
    ...['session', 'dates', 'identity', 'titles'],
    ...['github/api', 'github/markers', 'github/pull-request-review', 'github/tracking-issue'],
    'github/fix-pull-request',
  ],
  plugin: ['lint', 'list', 'repository', 'links/result', 'identity', 'dates'],
  index: ['app'],
  cli: ['app'],
}

/** The only folders that may reach disk, network, other processes, the clock or the environment. */
const outside = ['links', 'github', 'repository', 'session', 'app']
const reaching = /^(?:node:(?!crypto$|util$)|undici$|@actions\/|@octokit\/)/

const root = join(import.meta.dirname, '..', 'src')
const files = globSync('**/*.ts', { cwd: root }).filter((file) => !file.endsWith('.d.ts'))

function importsOf(file: string): string[] {
  const source = readFileSync(join(root, file), 'utf8')
  return Array.from(source.matchAll(/(?:from|import)\s*\(?\s*'([^']+)'/g), ([, name = '']) => name)
}

/** The most exact key of `arrows` that a file falls under. */
function roomOf(file: string): string {
  const path = file.replaceAll('\\', '/').replace(/\.ts$/, '')
  const parts = path.split('/')
  const [top = ''] = parts
  return [path, parts.slice(0, 2).join('/'), top].find((key) => key in arrows) ?? top
}

const folderOf = (room: string) => room.split('/')[0] ?? room

describe('the house', () => {
  it.each(files)('%s imports only what it may', (file) => {
    const room = roomOf(file)
    const allowed = arrows[room]
    if (!allowed) throw new Error(`${room} is not a folder that may stand in src`)
    for (const name of importsOf(file)) {
      if (name.startsWith('.')) {
        const target = normalize(join(dirname(file), name))
        if (target.startsWith('..')) continue
        const other = roomOf(target)
        if (folderOf(other) === room) continue
        expect([room, ...leaves, ...allowed, ...(PENDING[room] ?? [])]).toContain(other)
      } else if (reaching.test(name)) {
        expect([...outside, ...(PENDING_OUTSIDE[file] ?? [])]).toContain(folderOf(room))
      }
    }
  })

  it.each(globSync('lint/rules/*.ts', { cwd: root }))('%s imports no other rule', (file) => {
    expect(importsOf(file).filter((name) => name.startsWith('./'))).toEqual([])
  })

  it('only the outside asks for the clock or the environment', () => {
    const guilty = files.filter((file) => {
      const source = readFileSync(join(root, file), 'utf8')
      return (
        !outside.includes(folderOf(roomOf(file))) &&
        /\bprocess\.|\bDate\.now\(|new Date\(\)|Math\.random/.test(source)
      )
    })
    expect(guilty).toEqual(['cli.ts'])
  })
})
