import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { parse } from 'yaml'
import manifest from '../../package.json' with { type: 'json' }
import type { Workflow } from '../examples/github-workflow.ts'
import { PlayedRepository } from './played-repository.ts'

const root = join(import.meta.dirname, '../..')
const page = readFileSync(join(root, 'RELEASING.md'), 'utf8')
const commands = Array.from(page.matchAll(/^ *```sh\n([\s\S]*?)^ *```$/gm), ([, text = '']) => text)
  .join('')
  .split('\n')
  .map((line) => line.trim())
  .filter((line) => line !== '')

it('has commands of git that work as written, but for the signature', () => {
  using repository = new PlayedRepository()
  repository.tag('v1.2.2')
  const good = repository.tag('v1')
  repository.commit('1.2.3')
  repository.push()
  const played = commands.filter((command) => command.startsWith('git '))
  const identity = { GIT_COMMITTER_NAME: 'Maintainer', GIT_COMMITTER_EMAIL: 'm@example.org' }
  for (const command of played) {
    execFileSync('sh', ['-c', command.replace('tag -s', 'tag -a')], {
      ...{ cwd: repository.folder, env: { ...process.env, ...identity }, stdio: 'pipe' },
    })
  }
  expect(played.length).toBeGreaterThan(3)
  expect(repository.tags()).toMatchObject({
    v1: good,
    'v1.2.3': repository.git('rev-parse', 'HEAD'),
  })
})

it('runs only scripts of the package, and each program that it names is known here', () => {
  const others = commands.filter((command) => !command.startsWith('git '))
  const scripts = Object.keys(manifest.scripts)
  for (const command of others) {
    const [program, verb = '', word = ''] = command.split(' ')
    if (program === 'gh') expect(verb).toBe('attestation')
    else if (verb === 'run') expect(scripts).toContain(word)
    else
      expect(['npm', ['ci', 'test', 'deprecate', 'audit'].includes(verb)]).toEqual([program, true])
  }
})

it('says what to do for each job of the workflow', () => {
  const text = readFileSync(join(root, '.github/workflows/release.yml'), 'utf8')
  const jobs = Object.keys((parse(text) as Workflow).jobs)
  const [, table = ''] = page.split('| Job | What there is')
  const rows = table.split('\n').filter((line) => line.startsWith('| `'))
  const named = rows.flatMap((row) => row.split('|')[1]?.match(/[\w-]+/g) ?? [])
  expect(named).toEqual(jobs)
})
