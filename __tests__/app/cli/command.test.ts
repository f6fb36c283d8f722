import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { Report } from '../../../src/report/build.ts'
import { monthsBack } from '../../long-table.ts'
import { built, Sandbox } from './run.ts'

const clean = '# List\n\n- [A](https://a.example) - One.\n'
const dead = '# List\n\n- [Gone](#nowhere)\n'
const broken = '# List\n\n- [A]([https://a.example) - One.\n'

const jsonOf = (text: string) => JSON.parse(text) as Report

describe('exit status', () => {
  it('is 0 without findings', async () => {
    using box = new Sandbox({ 'README.md': clean })
    const { status, stdout, stderr } = await box.keeper()
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
    expect(stdout).toBe('✔ No problems in README.md (1 entry, 1 link)\n')
  })

  it.each([
    ['error', dead, 0],
    ['error', broken, 1],
    ['warning', dead, 1],
    ['warning', clean, 0],
    ['never', broken, 0],
  ])('with --fail-on %s', async (failOn, text, expected) => {
    using box = new Sandbox({ 'list.md': text })
    expect((await box.keeper('list.md', '--fail-on', failOn)).status).toBe(expected)
  })
})

describe('a mistake is reported in one line, with exit status 2', () => {
  it.each([
    [['nowhere.md'], 'awesome-keeper: nowhere.md: no such file'],
    [['folder'], 'awesome-keeper: folder: there is no README.md or README.markdown in this folder'],
    [['--colour'], "awesome-keeper: unknown option '--colour'"],
    [['--format', 'xml'], "awesome-keeper: option '--format <format>' argument 'xml' is invalid"],
    [
      ['--fail-on', 'info'],
      "awesome-keeper: option '--fail-on <severity>' argument 'info' is invalid",
    ],
    [['--base'], "awesome-keeper: option '--base <file|git-rev>' argument missing"],
    [
      ['--base', 'v0'],
      'awesome-keeper: --base v0: there is no such file, and the list is in no git repository',
    ],
    [['--base', '--all'], 'awesome-keeper: --base --all: there is no such file, and the list'],
    [['--links', 'added'], 'awesome-keeper: --links added needs --base'],
    [['--config', 'none.yml'], 'awesome-keeper: none.yml: no such file'],
    [['--output', 'no/where.txt'], 'awesome-keeper: --output no/where.txt: cannot be written'],
  ])('%j', async (words, expected) => {
    using box = new Sandbox({ 'README.md': clean, 'folder/x': '' })
    const { status, stdout, stderr } = await box.keeper(...words)
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' })
    expect(stderr).toContain(expected)
    expect(stderr.trimEnd()).not.toContain('\n')
  })

  it('a configuration with a mistake', async () => {
    const config = 'rules:\n  date-ordr: error\n'
    using box = new Sandbox({ 'README.md': clean, '.github/awesome-keeper.yml': config })
    const { status, stderr } = await box.keeper()
    expect(status).toBe(2)
    expect(stderr).toMatch(/^awesome-keeper: \.github\/awesome-keeper\.yml:2:3: .*date-ordr.*\n$/)
  })

  it('no list at all', async () => {
    using box = new Sandbox()
    const { status, stderr } = await box.keeper()
    expect({ status, stderr }).toEqual({
      status: 2,
      stderr:
        'awesome-keeper: No list found: there is no README.md or README.markdown in this folder. Name the list, or write its path in `files`\n',
    })
  })

  it('a name with terminal escapes is printed without them', async () => {
    using box = new Sandbox()
    const { stderr } = await box.keeper('\u001B[31mred.md')
    expect(stderr).not.toContain('\u001B')
  })
})

describe('lists', () => {
  it('default to the README, in any case of letters', async () => {
    using box = new Sandbox({ 'readme.md': dead })
    expect((await box.keeper()).stdout).toContain('readme.md')
  })

  it('are chosen by the configuration', async () => {
    const config = 'files: ["docs/**/*.md", "!docs/old.md"]\n'
    using box = new Sandbox({
      'README.md': dead,
      'docs/a.md': dead,
      'docs/deep/b.md': dead,
      'docs/old.md': dead,
      '.github/awesome-keeper.yml': config,
    })
    const { stdout } = await box.keeper('--format', 'json')
    expect(jsonOf(stdout).files.map(({ path }) => path)).toEqual(['docs/a.md', 'docs/deep/b.md'])
  })
})

describe('the repository', () => {
  const config = 'files: [docs/list.md]\nrules: { dead-fragment: error }\n'

  it('has the configuration, whose globs start at its root', async () => {
    using box = new Sandbox({
      'docs/list.md': dead,
      'docs/deep/x': '',
      '.git/HEAD': '',
      '.github/awesome-keeper.yml': config,
    })
    const inside = await box.run(
      'sh',
      '-c',
      `cd docs/deep && "${process.execPath}" "${built}" --links none`,
    )
    expect(inside).toMatchObject({ status: 1, stderr: '' })
    expect(inside.stdout).toContain('../list.md')
  })

  it('is the innermost one', async () => {
    using box = new Sandbox({
      '.git/HEAD': '',
      '.github/awesome-keeper.yml': 'no: config',
      'inner/.git/HEAD': '',
      'inner/README.md': clean,
    })
    const inside = await box.run(
      'sh',
      '-c',
      `cd inner && "${process.execPath}" "${built}" --links none`,
    )
    expect(inside).toMatchObject({ status: 0, stderr: '' })
  })
})

describe('configuration', () => {
  it('sets severities, options and ignores', async () => {
    using box = new Sandbox({
      'README.md': `${dead}- [B]()\n- [C](file:///x)\n`,
      'own.yml': [
        'rules:',
        '  dead-fragment: error',
        '  empty-link: "off"',
        'ignore:',
        '  - rule: malformed-link',
        '    match: file:///x',
      ].join('\n'),
    })
    const { findings } = jsonOf(
      (await box.keeper('--config', 'own.yml', '--format', 'json')).stdout,
    )
    expect(findings.map(({ rule, severity }) => [rule, severity])).toEqual([
      ['dead-fragment', 'error'],
    ])
  })

  it('an expired ignore has no effect', async () => {
    const config = 'ignore: [{ match: "#nowhere", until: 2020-01-01 }]'
    using box = new Sandbox({ 'README.md': dead, 'own.yml': config })
    expect((await box.keeper('--config', 'own.yml')).stdout).toContain('dead-fragment')
  })

  it('published rules run under their own names', async () => {
    using box = new Sandbox({
      'README.md': '# A\n\n## B!\n',
      'own.yml': 'rules: { no-heading-punctuation: info }',
    })
    const { stdout } = await box.keeper('--config', 'own.yml', '--format', 'json')
    expect(jsonOf(stdout).findings).toMatchObject([
      { rule: 'no-heading-punctuation', severity: 'info', line: 3 },
    ])
  })
})

describe('--base', () => {
  const table = (rows: string) => `# L\n\n| Date | Paper |\n| - | - |\n${rows}`
  const before = table('| 2020-13 | [A](https://a.example) |\n')
  const after = table(
    '| 2020-14 | [B](https://b.example) |\n| 2020-13 | [A](https://a.example) |\n',
  )

  it('compares with a file: only new findings are printed and counted', async () => {
    using box = new Sandbox({ 'list.md': after, 'before.md': before })
    const { stdout } = await box.keeper('list.md', '--base', 'before.md', '--format', 'json')
    const report = jsonOf(stdout)
    expect(report.findings.map(({ line, new: isNew }) => [line, isNew])).toEqual([
      [5, true],
      [6, false],
    ])
    expect(report.counts).toEqual({ error: 0, warning: 1, info: 0 })
  })

  it('compares with a git revision', async () => {
    using box = new Sandbox({ 'list.md': before })
    await box.run('git', 'init', '-q')
    await box.run('git', 'add', '.')
    await box.run('git', 'commit', '-qm', 'one')
    box.write('list.md', after)
    const { stdout } = await box.keeper('list.md', '--base', 'HEAD')
    expect(stdout).toContain('2020-14')
    expect(stdout).not.toContain('“2020-13”')
  })

  it('treats a file that the revision does not have as empty', async () => {
    using box = new Sandbox({ 'other.md': '' })
    await box.run('git', 'init', '-q')
    await box.run('git', 'add', '.')
    await box.run('git', 'commit', '-qm', 'one')
    box.write('list.md', before)
    expect((await box.keeper('list.md', '--base', 'HEAD')).stdout).toContain('2020-13')
  })
})

describe('a change that deletes a file', () => {
  it('gets a finding for each link to it', async () => {
    using box = new Sandbox({ 'list.md': '[A](a.md)\n\n[B](gone.md)\n', 'a.md': 'x' })
    await box.run('git', 'init', '-q')
    await box.run('git', 'add', '.')
    await box.run('git', 'commit', '-qm', 'one')
    await box.run('rm', 'a.md')
    const { stdout } = await box.keeper('list.md', '--base', 'HEAD', '--format', 'json')
    expect(jsonOf(stdout).findings.map(({ message, new: isNew }) => [message, isNew])).toEqual([
      [expect.stringContaining('`a.md`'), true],
      [expect.stringContaining('`gone.md`'), false],
    ])
  })
})

describe('a list that is named twice', () => {
  it('is checked once', async () => {
    using box = new Sandbox({ 'list.md': dead })
    const { stdout } = await box.keeper('list.md', './list.md', '--format', 'json')
    expect(jsonOf(stdout).files).toHaveLength(1)
  })
})

describe('--fix', () => {
  const rows = [
    '| 2021-02 | [B](#b) |',
    '| 2020-01 | x |',
    '| 2021/03 | y |',
    ...monthsBack('2022-12', 20)
      .reverse()
      .map((month, index) => `| ${month} | z${index} |`),
  ]
  const list = (lines: string[], end = '\n') =>
    ['# B', '', '| Date | Paper |', '| - | - |', ...lines, ''].join(end)
  const fixed = ['| 2020-01 | x |', '| 2021-02 | [B](#b) |', '| 2021-03 | y |', ...rows.slice(3)]

  it('applies safe fixes, and changes no other byte', async () => {
    using box = new Sandbox({ 'a.md': `\uFEFF${list(rows, '\r\n')}` })
    const { status, stdout } = await box.keeper('a.md', '--fix')
    expect(readFileSync(join(box.folder, 'a.md'), 'utf8')).toBe(`\uFEFF${list(fixed, '\r\n')}`)
    expect({ status, stdout }).toMatchObject({
      status: 0,
      stdout: expect.stringContaining('No problems'),
    })
  })

  it('does not write a file that is not UTF-8', async () => {
    const bytes = Buffer.concat([Buffer.from(list(rows)), Buffer.from([0xff, 0x0a])])
    using box = new Sandbox({ 'a.md': bytes })
    const { stderr } = await box.keeper('a.md', '--fix')
    expect(readFileSync(join(box.folder, 'a.md'))).toEqual(bytes)
    expect(stderr).toContain('not fixed, because it contains bytes that are not UTF-8')
  })

  it('does not apply suggestions', async () => {
    using box = new Sandbox({ 'a.md': '# Papers\n\n[x](#paper)\n' })
    await box.keeper('a.md', '--fix')
    expect(readFileSync(join(box.folder, 'a.md'), 'utf8')).toContain('(#paper)')
  })
})

describe('missing-file', () => {
  it('looks for files in the repository of the list', async () => {
    using box = new Sandbox({
      '.git/HEAD': '',
      'img/a b.png': '',
      'docs/list.md':
        '![a](../img/a%20b.png) ![b](/img/b.png) [up](../../issues) [c](other.md#x)\n',
    })
    const { stdout } = await box.keeper('docs/list.md', '--format', 'json')
    expect(jsonOf(stdout).findings.map(({ message }) => message)).toEqual([
      expect.stringContaining('`img/b.png`'),
      expect.stringContaining('`docs/other.md`'),
    ])
  })

  it('reports nothing outside a repository', async () => {
    using box = new Sandbox({ 'list.md': '![a](a.png)\n' })
    expect((await box.keeper('list.md')).status).toBe(0)
  })
})

describe('output', () => {
  it('goes to the file, and nothing to the terminal', async () => {
    using box = new Sandbox({ 'README.md': dead })
    const { stdout } = await box.keeper('--output', 'out.json', '--format', 'json')
    expect(stdout).toBe('')
    expect(jsonOf(readFileSync(join(box.folder, 'out.json'), 'utf8')).counts.warning).toBe(1)
  })

  it('is empty with --quiet and no findings', async () => {
    using box = new Sandbox({ 'README.md': clean })
    expect((await box.keeper('--quiet')).stdout).toBe('')
  })

  it('has no colors in a pipe', async () => {
    using box = new Sandbox({ 'README.md': dead })
    expect((await box.keeper()).stdout).not.toContain('\u001B')
  })

  it('is the same in each run', async () => {
    using box = new Sandbox({ 'README.md': `${dead}${broken}` })
    const [one, two] = [await box.keeper(), await box.keeper()]
    expect(two.stdout).toBe(one.stdout)
  })
})

it('keeps its compiled code in the user’s own cache, not among the temporary files of all', async () => {
  using box = new Sandbox({ 'README.md': clean })
  box.env = { XDG_CACHE_HOME: join(box.folder, 'cache'), NODE_COMPILE_CACHE: '' }
  expect((await box.keeper('--version')).status).toBe(0)
  expect(existsSync(join(box.folder, 'cache/awesome-keeper/compiled'))).toBe(true)
})
