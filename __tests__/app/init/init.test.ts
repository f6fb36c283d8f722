import { execFileSync, spawn } from 'node:child_process'
import {
  chmodSync,
  chownSync,
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { PassThrough } from 'node:stream'
import { describe, expect, it } from 'vitest'
import { confirm } from '../../../src/app/init/ask.ts'
import { actionReference } from '../../../src/app/init/release.ts'
import { REVIEW_WORKFLOW, SCHEDULE_WORKFLOW } from '../../../src/app/init/workflows.ts'
import { parseConfig } from '../../../src/config/load.ts'
import { built, Sandbox } from '../cli/run.ts'

const config = '.github/awesome-keeper.yml'
const review = '.github/workflows/awesome-keeper-review.yml'
const schedule = '.github/workflows/awesome-keeper-schedule.yml'

const fruits = 'Apple Banana Cherry Date Elder Fig Grape Hazel Ivy Juniper Kiwi Lemon'.split(' ')

/** A list of bullets in alphabetical order, all in one format. */
const bullets = (names: readonly string[] = fruits) =>
  `# Awesome fruit\n\n## All\n\n${names
    .map((name) => `- [${name}](https://${name.toLowerCase()}.example) - A fruit.\n`)
    .join('')}`

const rows = `# Papers

| Date | Paper |
| --- | --- |
${[2024, 2023, 2022, 2021, 2020, 2019]
  .map((year) => `| ${year}-05 | [P${year}](https://p${year}.example) |\n`)
  .join('')}`

/** A git repository with files in it. */
class TestRepository extends Sandbox {
  constructor(files: Readonly<Record<string, string>>) {
    super(files)
    execFileSync('git', ['init', '--quiet', this.folder])
  }

  init(...words: string[]) {
    return this.run(process.execPath, built, 'init', ...words)
  }

  read(path: string): string {
    return readFileSync(join(this.folder, path), 'utf8')
  }

  has(path: string): boolean {
    return existsSync(join(this.folder, path))
  }

  get config() {
    return parseConfig(this.read(config), config)
  }
}

describe('what is written', () => {
  it('nothing without a terminal, but everything is shown', async () => {
    using box = new TestRepository({ 'README.md': bullets() })
    const { status, stdout, stderr } = await box.init()
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
    for (const path of [config, review, schedule]) expect(stdout).toContain(`new   ${path}`)
    for (const line of REVIEW_WORKFLOW.trim().split('\n')) expect(stdout).toContain(line)
    expect(stdout).toContain('Nothing was written. To write the new files: awesome-keeper init')
    expect(box.has('.github')).toBe(false)
  })

  it('all files with --yes, equal to the examples', async () => {
    using box = new TestRepository({ 'README.md': bullets() })
    const { status, stdout } = await box.init('--yes')
    expect(status).toBe(0)
    expect(stdout).toContain('Written. Commit and push .github')
    expect(box.read(review)).toBe(readExample('awesome-keeper-review.yml'))
    expect(box.read(schedule)).toBe(readExample('awesome-keeper-schedule.yml'))
    expect(box.config.rules).toEqual({
      alphabetical: ['warning', { sections: 'all', locale: 'en' }],
      'entry-format': 'warning',
    })
    const { stdout: findings } = await box.keeper()
    expect(findings).toContain('No problems')
  })

  it('nothing in a second run', async () => {
    using box = new TestRepository({ 'README.md': bullets() })
    await box.init('--yes')
    writeFileSync(join(box.folder, config), 'rules: {}\n')
    const { status, stdout } = await box.init('--yes')
    expect(status).toBe(0)
    expect(stdout).toContain(`kept  ${config}`)
    expect(stdout).toContain('Nothing to write: all files exist.')
    expect(box.read(config)).toBe('rules: {}\n')
  })

  it('only missing files; findings use the existing configuration', async () => {
    const own = 'rules: { dead-fragment: error }\n'
    using box = new TestRepository({ 'README.md': `${bullets()}- [x](#no)\n`, [config]: own })
    const { status, stdout } = await box.init('--yes')
    expect(status).toBe(0)
    expect(stdout).toContain('1 error\n')
    expect(stdout).toMatch(/kept {2}\S+awesome-keeper\.yml +exists/)
    expect(box.read(config)).toBe(own)
    expect(box.has(review) && box.has(schedule)).toBe(true)
  })

  it('no workflow that exists under another name', async () => {
    const own = '.github/workflows/mine.yml'
    using box = new TestRepository({ 'README.md': bullets(), [own]: REVIEW_WORKFLOW })
    const { stdout } = await box.init('--yes')
    expect(stdout).toMatch(/kept .*review\.yml +not needed: \.github\/workflows\/mine\.yml has/)
    expect([box.has(review), box.has(schedule)]).toEqual([false, true])
  })

  it('in the root of the repository, also when started in a folder', async () => {
    using box = new TestRepository({ 'README.md': bullets(), 'deep/er/x': '' })
    const { status } = await box.run(
      'sh',
      '-c',
      `cd deep/er && '${process.execPath}' '${built}' init --yes`,
    )
    expect(status).toBe(0)
    expect([box.has(config), box.has('deep/er/.github')]).toEqual([true, false])
  })
})

describe('what is found', () => {
  it('a column of dates and its order', async () => {
    using box = new TestRepository({ 'README.md': rows })
    const { stdout } = await box.init('--yes')
    expect(stdout).toContain('column “Date” of 1 table, mostly as YYYY-MM; newest first')
    expect(box.config).toMatchObject({ rules: { 'date-order': ['on', { order: 'newest-first' }] } })
    expect(box.config.files).toBeUndefined()
  })

  it('lists beside the README, but no project files, packages or short texts', async () => {
    using box = new TestRepository({
      'README.md': bullets(),
      'CONTRIBUTING.md': bullets(),
      'docs/a.md': bullets(),
      'docs/b.md': bullets(),
      'docs/c.md': bullets(),
      'docs/short.md': bullets(['One', 'Two']),
      'ignored/list.md': bullets(),
      '.gitignore': 'ignored\n',
    })
    const { stdout } = await box.init('--yes')
    expect(box.config.files).toEqual(['README.md', 'docs/*.md', '!docs/short.md'])
    expect(stdout).not.toContain('CONTRIBUTING')
  })

  it('names with glob characters are escaped, those with terminal escapes left out', async () => {
    const names = ['[a]{b}*.md', '!x.md', ' y #z: "q"\'s.md', '日本語.md', 'co\u001B[31mlour.md']
    using box = new TestRepository({
      ...Object.fromEntries(names.map((name) => [`lists ☃/${name}`, bullets()])),
      'lists ☃/ab.md': '# No list\n',
      ...Object.fromEntries([1, 2, 3, 4].map((n) => [`lists ☃/no${n}.md`, '# No list\n'])),
    })
    const { status, stdout } = await box.init('--yes')
    expect(status).toBe(0)
    expect(stdout).not.toContain('\u001B')
    const { stdout: json } = await box.keeper('--format', 'json')
    const { files } = JSON.parse(json) as { files: { path: string }[] }
    expect(files.map(({ path }) => path).sort()).toEqual(
      names
        .slice(0, 4)
        .map((name) => `lists ☃/${name}`)
        .sort(),
    )
  })

  it('a header with commands is printed as text', async () => {
    const header = '\u001B[2J##[error]: "x" # y Date'
    using box = new TestRepository({ 'README.md': rows.replace('Date', header) })
    const { status, stdout } = await box.init('--yes')
    expect(status).toBe(0)
    expect(stdout).toContain('of 1 table')
    expect(stdout).not.toContain('\u001B')
    expect(stdout).not.toContain('##[')
    expect(box.config.rules).toBeDefined()
  })

  it('the target of a README that is a symbolic link', async () => {
    using box = new TestRepository({ 'docs/list.md': bullets() })
    symlinkSync('docs/list.md', join(box.folder, 'README.md'))
    await box.init('--yes')
    expect(box.config.files).toEqual(['docs/list.md'])
  })
})

describe('a mistake is reported in one line, with exit status 2', () => {
  const failing = async (box: Sandbox, ...words: string[]) => {
    const { status, stdout, stderr } = await box.run(process.execPath, built, 'init', ...words)
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' })
    expect(stderr.trimEnd()).not.toContain('\n')
    return stderr
  }

  it('no git repository', async () => {
    using box = new Sandbox({ 'README.md': bullets() })
    expect(await failing(box, '--yes')).toContain('This is not a git repository')
    expect(readdirSync(box.folder)).toEqual(['README.md'])
  })

  it('a broken git repository', async () => {
    using box = new Sandbox({ 'README.md': bullets(), '.git/HEAD': 'nonsense' })
    expect(await failing(box)).toContain('The repository’s files cannot be listed: ')
  })

  it('no list', async () => {
    using box = new TestRepository({ 'README.md': '# Hello\n', 'CONTRIBUTING.md': bullets() })
    expect(await failing(box, '--yes')).toContain('No list found')
    expect(box.has('.github')).toBe(false)
  })

  it('an empty repository', async () => {
    using box = new TestRepository({})
    expect(await failing(box)).toContain('No list found')
  })

  it.each(['.github', '.github/workflows'])('%s is a symbolic link', async (path) => {
    using elsewhere = new Sandbox()
    using box = new TestRepository({ 'README.md': bullets() })
    mkdirSync(join(box.folder, path, '..'), { recursive: true })
    symlinkSync(elsewhere.folder, join(box.folder, path))
    expect(await failing(box, '--yes')).toContain(`${path} is a symbolic link`)
    expect(readdirSync(elsewhere.folder)).toEqual([])
  })

  it('.github is a file', async () => {
    using box = new TestRepository({ 'README.md': bullets(), '.github': '' })
    expect(await failing(box, '--yes')).toContain('.github is a file, but must be a folder')
  })

  it('a mistake in the existing configuration', async () => {
    using box = new TestRepository({ 'README.md': bullets(), [config]: 'rule: {}\n' })
    expect(await failing(box, '--yes')).toContain('awesome-keeper.yml:1:1: key "rule"')
    expect(box.has(review)).toBe(false)
  })

  it('unknown arguments and options', async () => {
    using box = new TestRepository({ 'README.md': bullets() })
    expect(await failing(box, 'README.md')).toContain('too many arguments')
    expect(await failing(box, '--fix')).toContain("unknown option '--fix'")
    expect((await box.keeper('init')).stderr).toContain('init does not take --links')
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

it('a dangling link in place of a file is not changed', async () => {
  using box = new TestRepository({ 'README.md': bullets(), '.github/x': '' })
  using elsewhere = new Sandbox()
  symlinkSync(join(elsewhere.folder, 'target'), join(box.folder, config))
  const { status, stdout } = await box.init('--yes')
  expect(status).toBe(0)
  expect(stdout).toMatch(/kept .*awesome-keeper\.yml +exists/)
  expect(lstatSync(join(box.folder, config)).isSymbolicLink()).toBe(true)
  expect(readdirSync(elsewhere.folder)).toEqual([])
})

it('a list called init is given as a path', async () => {
  using box = new TestRepository({ init: '# A\n\n- [Gone](#nowhere)\n' })
  expect((await box.keeper('./init')).stdout).toContain('dead-fragment')
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

describe('actionReference', () => {
  it('is a tag until there is a commit', () => {
    expect(actionReference({ version: '1' })).toMatch(/^awesome-keeper\/awesome-keeper@v1 # .*tag/)
    const commit = '0'.repeat(40)
    expect(actionReference({ version: '1.2.3', commit })).toBe(
      `awesome-keeper/awesome-keeper@${commit} # v1.2.3`,
    )
  })

  it('is the same in all documentation', () => {
    const texts = [
      'README.md',
      ...readdirSync(examples).map((name) => `examples/workflows/${name}`),
    ]
    const used = texts.flatMap((path) => [
      ...readFileSync(join(root, path), 'utf8').matchAll(/uses: (awesome-keeper\/.*)/g),
    ])
    expect(new Set(used.map(([, reference]) => reference))).toEqual(new Set([actionReference()]))
  })

  it('is in the examples, which are the workflows that are written', () => {
    expect(readExample('awesome-keeper-review.yml')).toBe(REVIEW_WORKFLOW)
    expect(readExample('awesome-keeper-schedule.yml')).toBe(SCHEDULE_WORKFLOW)
  })
})

const root = join(import.meta.dirname, '../../..')
const examples = join(root, 'examples/workflows')

function readExample(name: string): string {
  return readFileSync(join(examples, name), 'utf8')
}

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
