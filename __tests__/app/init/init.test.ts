import { execFileSync, spawn } from 'node:child_process'
import {
  chmodSync,
  chownSync,
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { PassThrough } from 'node:stream'
import { describe, expect, it } from 'vitest'
import { runCommand } from '../../../src/app/cli/main.ts'
import { confirm } from '../../../src/app/init/ask.ts'
import { EXAMPLES } from '../../../src/app/init/workflows.ts'
import { built, Sandbox } from '../cli/run.ts'
import { bullets, papers } from './lists.ts'
import { CONFIG, InitRepository } from './repository.ts'

const review = '.github/workflows/awesome-keeper-review.yml'
const schedule = '.github/workflows/awesome-keeper-schedule.yml'

describe('what is written', () => {
  it('nothing without a terminal, but everything is shown', async () => {
    using box = new InitRepository({ 'README.md': bullets() })
    const { status, printed } = await box.init()
    expect(status).toBe(0)
    expect(printed).toContain(`new    ${CONFIG}`)
    expect(printed).toContain(
      'Nothing was written. To write the new file: awesome-keeper init --yes',
    )
    expect(box.has('.github')).toBe(false)
  })

  it('the configuration with --yes; workflows are printed until there is a release', async () => {
    using box = new InitRepository({ 'README.md': bullets() })
    const { printed } = await box.init({ yes: true })
    for (const path of [review, schedule]) expect(printed).toContain(`later  ${path}`)
    for (const line of EXAMPLES.review.trim().split('\n')) expect(printed).toContain(line)
    expect(printed).toContain('no release yet, so its workflows would fail')
    expect(printed).toContain(`Written: ${CONFIG}`)
    expect(readdirSync(join(box.folder, '.github'))).toEqual(['awesome-keeper.yml'])
  })

  it('nothing in a second run', async () => {
    using box = new InitRepository({ 'README.md': bullets() })
    await box.init({ yes: true })
    box.write(CONFIG, 'rules: {}\n')
    const { status, printed } = await box.init({ yes: true })
    expect(status).toBe(0)
    expect(printed).toMatch(/kept {3}\S+awesome-keeper\.yml +exists, and is not changed/)
    expect(printed).toContain('Nothing to write.')
    expect(box.read(CONFIG)).toBe('rules: {}\n')
  })

  it('findings are those of the existing configuration', async () => {
    const own = 'rules: { dead-fragment: error }\n'
    using box = new InitRepository({ 'README.md': `${bullets()}- [x](#no)\n`, [CONFIG]: own })
    const { printed } = await box.init({ yes: true })
    expect(printed).toContain('1 error\n')
    expect(printed).not.toContain('# yaml-language-server')
    expect(box.read(CONFIG)).toBe(own)
  })

  it('no workflow that exists under another name', async () => {
    const own = '.github/workflows/mine.yml'
    using box = new InitRepository({ 'README.md': bullets(), [own]: EXAMPLES.review })
    const { printed } = await box.init()
    expect(printed).toMatch(/kept .*review\.yml +not needed: \.github\/workflows\/mine\.yml has/)
    expect(printed).toMatch(/later .*schedule\.yml/)
  })

  it('in the root of the repository, also when started in a folder', async () => {
    using box = new InitRepository({ 'README.md': bullets(), 'deep/er/x': '' })
    await box.init({ yes: true, from: 'deep/er' })
    expect([box.has(CONFIG), box.has('deep/er/.github')]).toEqual([true, false])
  })

  it('what the command then runs with', async () => {
    using box = new InitRepository({
      'README.md': bullets(),
      'a/x.md': bullets({ prefix: 'x' }),
      'a/y.md': bullets({ prefix: 'y' }),
      '.lycheeignore': 'a\\-b\n',
    })
    await box.init({ yes: true })
    const back = process.cwd()
    process.chdir(box.folder)
    try {
      expect(await runCommand(['--links', 'none', '--quiet', '--max-warnings', '0'])).toBe(0)
    } finally {
      process.chdir(back)
    }
  })
})

it('the example of how to ignore a finding ignores one of today', async () => {
  using box = new InitRepository({
    'README.md': `${bullets()}- [tool99](docs/gone.md) - A tool.\n- [tool98](#no) - A tool.\n`,
  })
  const { printed } = await box.init({ yes: true })
  expect(printed).toContain('1 error and 1 warning')
  const example = box.read(CONFIG).split('\n').slice(-5).join('\n')
  box.write(CONFIG, example.replace(/^# /gm, ''))
  expect(box.config.ignore).toMatchObject([{ rules: ['missing-file'], match: 'docs/gone.md' }])
  expect((await box.init()).printed).toContain('  1 warning\n')
})

describe('questions', () => {
  const guidelines = { 'README.md': bullets(), 'CONTRIBUTING.md': 'At least 50 stars.\n' }

  it('are at most four, and none where nobody can answer', async () => {
    using box = new InitRepository(guidelines)
    await box.init({ answers: [] })
    expect(box.questions).toHaveLength(3)
    expect(box.has(CONFIG)).toBe(false)
    await box.init({ yes: true, answers: [] })
    expect(box.questions).toHaveLength(3)
  })

  it('hold entries to the guidelines, and add a workflow to review again', async () => {
    using box = new InitRepository(guidelines)
    const { printed } = await box.init({ answers: ['yes', 'yes', 'yes'] })
    expect(box.config.rules).toMatchObject({
      'entry-requirements': ['on', { require: [{ stars: 50 }] }],
    })
    expect(printed).toMatch(/later {2}\.github\/workflows\/review-again\.yml/)
  })

  it.each([
    [['stopped'], 130],
    [['no', 'stopped'], 130],
    [['no', 'no', 'stopped'], 130],
    [['no', 'no', 'no'], 0],
    [['yes', 'yes', 'no'], 0],
  ] as const)('%j writes nothing', async (answers, expected) => {
    using box = new InitRepository(guidelines)
    expect((await box.init({ answers: [...answers] })).status).toBe(expected)
    expect(box.has('.github')).toBe(false)
  })
})

describe('what is found', () => {
  it('a column of dates and its order', async () => {
    using box = new InitRepository({ 'README.md': papers() })
    const { printed } = await box.init({ yes: true })
    expect(printed).toContain('column “Date” of 1 table, mostly as YYYY-MM; newest first')
    expect(box.config.files).toBeUndefined()
  })

  it('lists beside the README, but no project files or ignored ones', async () => {
    using box = new InitRepository({
      'README.md': bullets(),
      'CONTRIBUTING.md': bullets({ prefix: 'c' }),
      'docs/a.md': bullets({ prefix: 'a' }),
      'docs/b.md': bullets({ prefix: 'b' }),
      'docs/c.md': bullets({ prefix: 'd' }),
      'docs/short.md': bullets({ prefix: 'e', count: 2 }),
      'ignored/list.md': bullets(),
      '.gitignore': 'ignored\n',
    })
    const { printed } = await box.init({ yes: true })
    expect(box.config.files).toEqual(['README.md', 'docs/*.md'])
    expect(printed).toContain('also      docs/short.md: no list yet')
    expect(printed).toContain('left out  CONTRIBUTING.md')
    expect(printed).not.toContain('ignored/')
  })

  it('names with glob characters are escaped, those with terminal escapes left out', async () => {
    const names = ['[a]{b}*.md', '!x.md', ' y #z: "q"\'s.md', '日本語.md', 'co\u001B[31mlour.md']
    const files = Object.fromEntries(
      names.map((name, index) => [`lists ☃/${name}`, bullets({ prefix: `n${index}x` })]),
    )
    const others = Object.fromEntries(
      ['ab', 'no1', 'no2', 'no3', 'no4'].map((name) => [`lists ☃/${name}.md`, '# No list\n']),
    )
    using box = new InitRepository({ ...files, ...others })
    const { printed } = await box.init({ yes: true })
    expect(printed).not.toContain('\u001B')
    expect(box.config.files).toHaveLength(4)
    const { status, stderr } = await box.keeper('--quiet')
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
  })

  it('texts with commands are printed as text', async () => {
    const header = '\u001B[2J##[error]: "x" # y Date'
    using box = new InitRepository({
      'README.md': papers().replace('Date', header),
      'CONTRIBUTING.md': '- At least 50 stars.\u001B[2J ##[error]x\n',
      '.lycheeignore': '(\u001B[2J ##[error]\n\u001B0;x\u0007\n',
    })
    const { status, printed } = await box.init({ yes: true })
    expect(status).toBe(0)
    expect(printed).toContain('of 1 table')
    expect(printed).not.toContain('\u001B')
    expect(printed).not.toContain('##[')
    expect(box.read(CONFIG)).not.toContain('\u001B')
    expect(box.config.links.exclude).toHaveLength(1)
  })

  it('the target of a README that is a symbolic link', async () => {
    using box = new InitRepository({ 'docs/list.md': bullets() })
    symlinkSync('docs/list.md', join(box.folder, 'README.md'))
    await box.init({ yes: true })
    expect(box.config.files).toEqual(['docs/list.md'])
  })

  it('no file out of the repository, through a link', async () => {
    using elsewhere = new Sandbox({
      secret: 'password\\.example\n',
      'guide.md': '- At least 50 stars.\n',
    })
    using box = new InitRepository({ 'README.md': bullets() })
    symlinkSync(join(elsewhere.folder, 'secret'), join(box.folder, '.lycheeignore'))
    symlinkSync(join(elsewhere.folder, 'guide.md'), join(box.folder, 'CONTRIBUTING.md'))
    const { printed, warnings } = await box.init({ yes: true })
    expect(printed).not.toContain('password')
    expect(printed).not.toMatch(/\b50 stars|stars: 50|least 50/)
    expect(box.read(CONFIG)).not.toContain('password')
    expect(warnings).toHaveLength(2)
    expect(warnings.join()).toContain(
      '.lycheeignore: this symbolic link leads out of its repository',
    )
    expect(warnings.join()).not.toContain(box.folder)
  })

  it('many patterns: only those that a link matches', async () => {
    const patterns = Array.from({ length: 40 }, (_, index) => `site${index}\\.example\n`)
    using box = new InitRepository({
      'README.md': bullets(),
      '.lycheeignore': `${patterns.join('')}tool03$\n`,
    })
    const { printed } = await box.init({ yes: true })
    expect(box.config.links.exclude).toEqual(['tool03$'])
    expect(printed).toContain('40 patterns that match no link of the lists')
  })

  it('a configuration that can be read, whatever another link checker has', async () => {
    const patterns = Array.from({ length: 3000 }, (_, index) => `tool0${index % 9}.{0,${index}}$\n`)
    using box = new InitRepository({
      'README.md': bullets(),
      '.lycheeignore': `${'a'.repeat(10_000)}|tool\n${patterns.join('')}`,
    })
    const { printed } = await box.init({ yes: true })
    expect(box.config.links.exclude).toHaveLength(100)
    expect(printed).toMatch(/not carried over: \d+ patterns that are too many or too long/)
  })

  it('a pattern that never ends is kept, and stops nothing', async () => {
    const many = Array.from({ length: 20 }, (_, index) => `no${index}\n`).join('')
    using box = new InitRepository({
      'README.md': `${bullets()}- [a](https://a.example/${'a'.repeat(60)}!)\n`,
      '.lycheeignore': `${many}(a+)+$\n`,
    })
    await box.init({ yes: true })
    expect(box.config.links.exclude).toContain('(a+)+$')
  })
})

describe('a mistake is an error', () => {
  it.each<[string, Record<string, string>, string]>([
    ['no list', { 'README.md': '# Hello\n', 'CONTRIBUTING.md': bullets() }, 'No list found'],
    ['an empty repository', {}, 'No list found'],
    ['.github is a file', { 'README.md': bullets(), '.github': '' }, '.github is a file, but must'],
    [
      'a mistake in the existing configuration',
      { 'README.md': bullets(), [CONFIG]: 'rule: {}\n' },
      'awesome-keeper.yml:1:1: key "rule"',
    ],
  ])('%s', async (_, files, message) => {
    using box = new InitRepository(files)
    await expect(box.init({ yes: true })).rejects.toThrow(message)
    expect(box.has('.github/workflows')).toBe(false)
  })

  it('a folder whose name cannot be written in a configuration', async () => {
    const from = 'a\u001B[31m'
    using box = new InitRepository({ [`${from}/README.md`]: bullets() })
    await expect(box.init({ yes: true, from })).rejects.toThrow('No list found')
  })

  it.each(['.github', '.github/workflows'])('%s is a symbolic link', async (path) => {
    using elsewhere = new Sandbox()
    using box = new InitRepository({ 'README.md': bullets() })
    mkdirSync(join(box.folder, path, '..'), { recursive: true })
    symlinkSync(elsewhere.folder, join(box.folder, path))
    await expect(box.init({ yes: true })).rejects.toThrow(`${path} is a symbolic link`)
    expect(readdirSync(elsewhere.folder)).toEqual([])
  })

  it('a broken git repository', async () => {
    using box = new InitRepository({ 'README.md': bullets() })
    box.write('.git/HEAD', 'nonsense')
    await expect(box.init()).rejects.toThrow('The repository’s files cannot be listed: ')
  })
})

it('a dangling link in place of a file is not changed', async () => {
  using box = new InitRepository({ 'README.md': bullets(), '.github/x': '' })
  using elsewhere = new Sandbox()
  symlinkSync(join(elsewhere.folder, 'target'), join(box.folder, CONFIG))
  const { printed } = await box.init({ yes: true })
  expect(printed).toMatch(/kept .*awesome-keeper\.yml +exists/)
  expect(lstatSync(join(box.folder, CONFIG)).isSymbolicLink()).toBe(true)
  expect(readdirSync(elsewhere.folder)).toEqual([])
})

describe('as a process', () => {
  const initIn = (box: Sandbox, ...words: string[]) =>
    box.run(process.execPath, built, 'init', ...words)

  it('shows, then writes, then says how the command was started', async () => {
    using box = new InitRepository({ 'README.md': bullets() })
    const { status, stdout, stderr } = await initIn(box)
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
    expect(stdout).toMatch(/To write the new file: node \S+dist\/cli\.js init --yes\n/)
    expect((await initIn(box, '--yes')).stdout).toContain(`Written: ${CONFIG}`)
    expect((await box.keeper()).stdout).toContain('No problems')
  })

  it('no git repository, unknown arguments and options: one line, status 2', async () => {
    using box = new Sandbox({ 'README.md': bullets() })
    for (const [words, message] of [
      [
        ['--yes'],
        'This is not a git repository: run init in the folder of your list, after git init',
      ],
      [['README.md'], 'too many arguments'],
      [['--fix'], "unknown option '--fix'"],
    ] as const) {
      const { status, stdout, stderr } = await initIn(box, ...words)
      expect({ status, stdout }).toEqual({ status: 2, stdout: '' })
      expect(stderr.trimEnd()).not.toContain('\n')
      expect(stderr).toContain(message)
    }
    expect((await box.keeper('init')).stderr).toContain('init does not take --links')
    expect(readdirSync(box.folder)).toEqual(['README.md'])
  })

  it('a list called init is given as a path', async () => {
    using box = new InitRepository({ init: '# A\n\n- [Gone](#nowhere)\n' })
    expect((await box.keeper('./init')).stdout).toContain('dead-fragment')
  })

  it('a folder without write permission', async () => {
    // Root may write everywhere, so the command is started as nobody.
    const folder = mkdtempSync(join(tmpdir(), 'awesome-keeper-'))
    const nobody = process.getuid?.() === 0 ? 65534 : undefined
    try {
      writeFileSync(join(folder, 'README.md'), bullets())
      if (nobody !== undefined) chownSync(folder, nobody, nobody)
      const user = nobody !== undefined && { uid: nobody, gid: nobody }
      execFileSync('git', ['init', '--quiet'], { cwd: folder, ...user })
      chmodSync(folder, 0o555)
      const { status, stderr } = await startAs(nobody, folder)
      expect(stderr).toContain('.github/awesome-keeper.yml: no permission to write it')
      expect(status).toBe(2)
      expect(existsSync(join(folder, '.github'))).toBe(false)
    } finally {
      chmodSync(folder, 0o755)
      rmSync(folder, { recursive: true, force: true })
    }
  })
})

describe('confirm', () => {
  it.each([
    ['y\n', 'yes'],
    [' YES \n', 'yes'],
    ['\n', 'no'],
    ['n\n', 'no'],
    ['yep\n', 'no'],
    ['', 'no'],
  ])('%j', async (answer, expected) => {
    const input = new PassThrough()
    const output = new PassThrough()
    input.end(answer)
    expect(await confirm('Write?', { input, output })).toBe(expected)
    expect(String(output.read())).toContain('Write? [y/N]')
  })
})

/** Starts `init --yes` as another user, if one is given. */
function startAs(uid: number | undefined, cwd: string) {
  const child = spawn(process.execPath, [built, 'init', '--yes'], {
    cwd,
    env: { PATH: process.env.PATH, GIT_CONFIG_GLOBAL: '/dev/null' },
    ...(uid !== undefined && { uid, gid: uid }),
  })
  const { promise, resolve, reject } = Promise.withResolvers<{
    status: number | null
    stderr: string
  }>()
  let stderr = ''
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    stderr += text
  })
  child.on('error', reject)
  child.on('close', (status) => resolve({ status, stderr }))
  return promise
}
