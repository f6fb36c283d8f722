import { existsSync, lstatSync, mkdirSync, readdirSync, readFileSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { monthsBack } from '../../long-table.ts'
import { built, Sandbox } from './run.ts'

const table = (dates: string[]) =>
  ['| Date | Paper |', '| - | - |', ...dates.map((date) => `| ${date} | x |`), ''].join('\n')

/** A list with one safe fix, longer than 32 KB. */
const toFix = `# List\n\n${'Words. '.repeat(5000)}\n\n${table([...monthsBack('2022-12', 20), '2020/03'])}`
const fixed = toFix.replace('2020/03', '2020-03')

/** A checkout in `repo`, beside a private list. */
function checkout(files: Record<string, string>) {
  const inside = Object.entries(files).map(([path, text]) => [`repo/${path}`, text])
  const box = new Sandbox({
    'private.md': toFix,
    'repo/.git/HEAD': '',
    ...Object.fromEntries(inside),
  })
  const at = (path: string) => join(box.folder, path)
  return {
    at,
    read: (path: string) => readFileSync(at(path), 'utf8'),
    link: (to: string, path: string) => symlinkSync(to, at(`repo/${path}`)),
    /** @param script of the shell, in which `keeper` is the command */
    run: (script: string) => {
      const define = 'cd repo; cli=$1; keeper() { "$0" "$cli" --links none --fail-on never "$@"; }'
      return box.run('sh', '-c', `${define}; ${script}`, process.execPath, built)
    },
    [Symbol.dispose]: () => box[Symbol.dispose](),
  }
}

const leadsOut = 'this symbolic link leads out of its repository; name the file that it leads to'

describe('the command in a checkout', () => {
  it('neither reads nor fixes a list that is a link out of it', async () => {
    using box = checkout({})
    box.link('../private.md', 'README.md')
    const { status, stdout, stderr } = await box.run('keeper --fix')
    expect({ status, stdout, stderr }).toEqual({
      status: 2,
      stdout: '',
      stderr: `awesome-keeper: README.md: ${leadsOut}\n`,
    })
    expect(box.read('private.md')).toBe(toFix)
  })

  it.each([
    ['--output', 'out'],
    ['--cache', 'folder/new'],
  ])('does not write through one: %s', async (option, path) => {
    using box = checkout({ 'README.md': '# List\n' })
    box.link('../private.md', 'out')
    mkdirSync(box.at('elsewhere'))
    box.link('../elsewhere', 'folder')
    const { status, stderr } = await box.run(`keeper ${option} ${path}`)
    expect([status, stderr]).toEqual([2, `awesome-keeper: ${option} ${path}: ${leadsOut}\n`])
    expect(box.read('private.md')).toBe(toFix)
    expect(existsSync(box.at('elsewhere/new'))).toBe(false)
  })

  it('follows one within it, which stays a link after --fix', async () => {
    using box = checkout({ 'docs/list.md': toFix })
    box.link('docs/list.md', 'README.md')
    expect((await box.run('keeper --fix')).status).toBe(0)
    expect(box.read('repo/docs/list.md')).toBe(fixed)
    expect(lstatSync(box.at('repo/README.md')).isSymbolicLink()).toBe(true)
  })

  it('writes a report to a pipe', async () => {
    using box = checkout({ 'README.md': '# List\n' })
    const { stdout } = await box.run('keeper --output /dev/stdout | cat')
    expect(stdout).toContain('No problems')
  })

  it('leaves the old files whole where the disk is full', async () => {
    using box = checkout({ 'README.md': toFix, 'out.html': 'old' })
    // No file may become larger than 4 KB.
    const { status, stdout, stderr } = await box.run(
      'ulimit -f 8; keeper --fix; keeper --format html --output out.html',
    )
    expect({ status, stdout, stderr: stderr.split('\n') }).toEqual({
      status: 2,
      stdout: '',
      stderr: [
        'awesome-keeper: README.md: cannot be written (EFBIG)',
        'awesome-keeper: --output out.html: cannot be written (EFBIG)',
        '',
      ],
    })
    expect([box.read('repo/README.md'), box.read('repo/out.html')]).toEqual([toFix, 'old'])
    expect(readdirSync(box.at('repo')).sort()).toEqual(['.git', 'README.md', 'out.html'])
  })
})
