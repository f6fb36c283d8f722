import { globSync, readFileSync } from 'node:fs'
import { dirname, join, normalize } from 'node:path'
import { describe, expect, it } from 'vitest'

/** Who may import whom, by folder (docs/ARCHITECTURE.md); a folder may always import itself. */
const arrows: Readonly<Record<string, readonly string[]>> = {
  list: [],
  rules: ['list'],
  links: ['list'],
  review: ['list', 'rules', 'report'],
  report: ['list', 'rules'],
  config: ['rules'],
  tracking: ['list', 'rules', 'report'],
  mending: ['rules', 'report'],
  github: ['review', 'tracking', 'mending'],
  infer: ['list', 'rules', 'config', 'inspect'],
  shell: [
    ...['list', 'rules', 'links', 'review', 'report', 'config', 'github', 'inspect', 'tracking'],
    'infer',
    'mending',
  ],
  inspect: ['list', 'rules'],
  plugin: ['list', 'rules', 'shell'],
  index: ['shell'],
  cli: ['shell'],
}

/** The only folders that may reach disk, network, other processes or the environment. */
const outside = ['links', 'github', 'shell']
const reaching = /^(?:node:(?!crypto$|util$)|undici$|@actions\/|@octokit\/)/

const root = join(import.meta.dirname, '..', 'src')
const files = globSync('**/*.ts', { cwd: root }).filter((file) => !file.endsWith('.d.ts'))

function importsOf(file: string): string[] {
  const source = readFileSync(join(root, file), 'utf8')
  return Array.from(source.matchAll(/(?:from|import)\s*\(?\s*'([^']+)'/g), ([, name = '']) => name)
}

/** The folder that a file stands in, or its own name at the top. */
function roomOf(file: string): string {
  const [room = ''] = file.split(/[\\/]/)
  return room.replace(/\.ts$/, '')
}

describe('the house', () => {
  it.each(files)('%s imports only what it may', (file) => {
    const room = roomOf(file)
    const allowed = arrows[room]
    if (!allowed) throw new Error(`${room} is no room of the house`)
    for (const name of importsOf(file)) {
      if (name.startsWith('.')) {
        const target = normalize(join(dirname(file), name))
        if (target.startsWith('..')) continue
        expect([room, ...allowed]).toContain(roomOf(target))
      } else if (reaching.test(name)) expect(outside).toContain(room)
    }
  })

  it.each(globSync('rules/*.ts', { cwd: root }))('%s imports no other rule', (file) => {
    const shared = [
      'rule.ts',
      'comments.ts',
      'ignore.ts',
      'pattern.ts',
      'published.ts',
      'verdict-rule.ts',
    ]
    if (file.endsWith('index.ts')) return
    const rules = importsOf(file).filter((name) => name.startsWith('./'))
    expect(rules.filter((name) => !shared.includes(name.slice(2)))).toEqual([])
  })

  it('no file but the shells and the outside asks for the clock or the environment', () => {
    const guilty = files.filter((file) => {
      const source = readFileSync(join(root, file), 'utf8')
      return (
        !outside.includes(roomOf(file)) &&
        /\bprocess\.|\bDate\.now\(|new Date\(\)|Math\.random/.test(source)
      )
    })
    expect(guilty).toEqual(['cli.ts'])
  })
})
