/** The conventions of the command, each as users type it; one process where several fit into one. */

import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import manifest from '../../../package.json' with { type: 'json' }
import { rules } from '../../../src/lint/registry.ts'
import { remarkLintRules } from '../../../src/lint/remark-lint-rules.ts'
import type { Report } from '../../../src/report/build.ts'
import { monthsBack } from '../../long-table.ts'
import { built, Sandbox } from './run.ts'

const dead = '# List\n\n- [Gone](#nowhere)\n'
const clean = '# List\n\n- [A](https://a.example) - One.\n'

/** A list with two safe fixes: the spelling of a date, then the place of a row. */
const toFix = [
  '# B\n\n| Date | Paper |\n| - | - |',
  '| 2021-02 | b |\n| 2020-01 | x |\n| 2021/03 | y |',
  ...monthsBack('2022-12', 20)
    .reverse()
    .map((month, index) => `| ${month} | z${index} |`),
].join('\n')

const jsonOf = (text: string) => JSON.parse(text) as Report
const pathsOf = (text: string) => jsonOf(text).files.map(({ path }) => path)

/** Runs a script of the shell, in which `keeper` is the built command without link checks. */
function shell(box: Sandbox, script: string) {
  const define = 'cli=$1; keeper() { "$0" "$cli" --links none "$@"; }'
  return box.run('sh', '-c', `${define}; ${script}`, process.execPath, built)
}

describe('paths', () => {
  const files = {
    'one/.git/HEAD': '',
    'one/.github/awesome-keeper.yml': 'files: ["lists/*.md", "!lists/draft.md"]\n',
    'one/lists/a.md': dead,
    'one/lists/b.md': dead,
    'one/lists/draft.md': dead,
    'one/README.md': clean,
    'two/.git/HEAD': '',
    'two/.github/awesome-keeper.yml': 'rules: { dead-fragment: error }\n',
    'two/docs/README.md': dead,
    'two/docs/deep/x': '',
  }

  it('are files, folders and quoted patterns, each with the configuration of its repository', async () => {
    using box = new Sandbox(files)
    const words = "one one/lists/a.md two 'one/lists/*' '!one/lists/b.md'"
    const { status, stdout, stderr } = await shell(box, `keeper ${words} --format json`)
    expect({ status, stderr }).toEqual({ status: 1, stderr: '' })
    expect(pathsOf(stdout)).toEqual(['one/lists/a.md', 'one/lists/draft.md', 'two/docs/README.md'])
    expect(jsonOf(stdout).findings.map(({ path, severity }) => [path, severity])).toEqual([
      ['one/lists/a.md', 'warning'],
      ['one/lists/draft.md', 'warning'],
      ['two/docs/README.md', 'error'],
    ])
  })

  it('default to the README, also from a sub-folder; `.` is this folder', async () => {
    using box = new Sandbox(files)
    const { stdout } = await shell(
      box,
      'cd two/docs/deep; keeper --quiet; cd ../..; keeper . --quiet; cd ../one; keeper . --quiet',
    )
    const named = stdout.match(/^\S+\.md$/gm)
    expect(named).toEqual(['../README.md', 'docs/README.md', 'lists/a.md', 'lists/b.md'])
    expect(stdout.match(/^ +\d+:\d+ +error /gm)).toHaveLength(2)
  })

  it('may be standard input, whose name gives the configuration', async () => {
    using box = new Sandbox(files)
    const { stdout, stderr } = await shell(
      box,
      `list=two/docs/README.md
       keeper - <$list; keeper - --stdin-filename two/new.md <$list`,
    )
    expect(stdout).toMatch(
      /^stdin\.md\n {2}3:10 {2}warning [\s\S]+^two\/new\.md\n {2}3:10 {2}error /m,
    )
    expect(stderr).toBe('')
  })
})

describe('rules', () => {
  it('are listed, and explained by their page; the version and the help have short options', async () => {
    using box = new Sandbox()
    const { status, stdout, stderr } = await shell(
      box,
      `keeper -v; keeper --list-rules; echo =====; keeper --explain dead-fragment
       echo =====; keeper --explain final-newline; echo =====; keeper -h; keeper --explain Dead_Fragment`,
    )
    expect(status).toBe(2)
    expect(stderr).toBe(
      'awesome-keeper: --explain Dead_Fragment: there is no such rule. Did you mean dead-fragment? --list-rules shows all\n',
    )
    const [listed = '', page = '', published, help] = stdout.split('=====\n')
    const ids = [...rules.map(({ meta }) => meta.id), ...remarkLintRules.map(({ id }) => id)]
    expect(listed.split('\n')[0]).toBe(manifest.version)
    expect(
      Array.from(listed.matchAll(/^([a-z-]+) +(?:error|warning|info|off) /gm), ([, id]) => id),
    ).toEqual(ids)
    const written = readFileSync(join(built, '../../docs/rules/dead-fragment.md'), 'utf8')
    const folder = `${manifest.homepage.replace('#readme', '')}/blob/main/docs/rules`
    const whole = written
      .replaceAll(/\]\((?=[\w-]+\.md\))/g, `](${folder}/`)
      .replaceAll('](../', `](${folder.replace(/rules$/, '')}`)
    expect(page).toBe(`${whole.trimEnd()}\n\n${folder}/dead-fragment.md\n`)
    expect(published).toContain('https://www.npmjs.com/package/remark-lint-final-newline')
    expect(help).toMatch(/^Usage: awesome-keeper \[options\] \[path\.\.\.\]/)
  })

  it('are set by --rule over the configuration, whose options stay', async () => {
    using box = new Sandbox({
      'README.md': `${dead}\n# A!\n`,
      '.github/awesome-keeper.yml':
        'rules: { dead-fragment: off, no-heading-punctuation: { severity: off, options: "." } }',
    })
    const { stdout, stderr } = await shell(
      box,
      'keeper --rule dead-fragment --rule no-heading-punctuation:error --format json',
    )
    const { findings } = jsonOf(stdout)
    expect(findings.map(({ rule, severity }) => [rule, severity])).toEqual([
      ['dead-fragment', 'warning'],
    ])
    expect(stderr).toBe('')
  })

  it('fail the run by the number of warnings with --max-warnings', async () => {
    using box = new Sandbox({ 'README.md': dead })
    const { stdout, stderr } = await shell(
      box,
      `keeper --max-warnings 1 --quiet; echo $?; keeper --max-warnings 0 --quiet; echo $?`,
    )
    expect(stdout.match(/^\d$|^[⚠✖]/gm)).toEqual(['⚠', '0', '✖', '1'])
    expect(stderr).toBe('awesome-keeper: 1 warning; --max-warnings allows 0\n')
  })
})

describe('--fix', () => {
  it('says what it changed, by rule and line; --dry-run what it would change', async () => {
    using box = new Sandbox({ 'a.md': toFix })
    const dry = await shell(box, 'keeper a.md --fix --dry-run')
    expect(dry.stderr.trimEnd().split('\n')).toEqual([
      'awesome-keeper: a.md: would fix date-order on line 6',
      'awesome-keeper: a.md: would fix date-format on line 7',
    ])
    expect(dry.stdout).toContain('date-order')
    expect(readFileSync(join(box.folder, 'a.md'), 'utf8')).toBe(toFix)
    const { stdout, stderr } = await shell(box, 'keeper a.md --fix; keeper a.md --fix')
    expect(stderr.trimEnd().split('\n')).toEqual([
      'awesome-keeper: a.md: fixed date-order on line 6',
      'awesome-keeper: a.md: fixed date-format on line 7',
      'awesome-keeper: no safe fix applies; nothing was changed',
    ])
    expect(stdout.match(/^✔ No problems/gm)).toHaveLength(2)
  })
})

it('--format github annotates lines by commands of a workflow, with paths from the root', async () => {
  using box = new Sandbox({
    '.git/HEAD': '',
    'docs/50%, a:b.md': dead,
    'docs/new\nline.md': '# L\n\n- [::error::x ##[group]y](#50%-nowhere)\n',
  })
  const { status, stdout } = await shell(box, "cd docs; keeper './*.md' --format github")
  expect(status).toBe(0)
  expect(stdout.trimEnd().split('\n')).toEqual([
    '::warning file=docs/50%25%2C a%3Ab.md,line=3,endLine=3,col=10,endColumn=18,title=dead-fragment::No heading “nowhere” in this file, so `#nowhere` leads nowhere.',
    expect.stringMatching(/^::warning title=dead-fragment::docs\/new␊line\.md:3: .*%25/),
    '⚠️ Awesome Keeper found 2 warnings',
  ])
})

it('--base follows a renamed list, and says what to do where there is no such revision', async () => {
  using box = new Sandbox({ 'docs/a.md': dead })
  const { stdout, stderr } = await shell(
    box,
    `git init -q -b main; git add .; git commit -qm one; git mv docs/a.md b.md
     keeper b.md --base main; keeper b.md --base mian`,
  )
  expect(stdout).toContain('1 existing problem is not shown')
  expect(stderr).toBe(
    'awesome-keeper: --base mian: there is no such file or git revision. Did you mean main? Otherwise git branch --all lists the branches of this clone, git fetch gets new ones\n',
  )
})
