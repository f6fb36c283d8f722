import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { FileChanges, Github } from '../../../github/fake/index.ts'
import { type InProcessReviewer, startReviewer } from './in-process.ts'
import { LIST, under } from './sandbox.ts'

const POINTER = `version https://git-lfs.github.com/spec/v1\noid sha256:${'a'.repeat(64)}\nsize 12345\n`
const ROW = '| Delta | [paper](https://web.example.org/delta) | one | two |'

let reviewer: InProcessReviewer
let github: Github

beforeAll(async () => {
  const files = { 'README.md': LIST, 'docs/other.md': '# Other\n', vendor: { symlink: 'docs' } }
  reviewer = await startReviewer(files, 'auto')
  github = reviewer.github
})

afterAll(() => reviewer.close())

/** What a review reports of a change, and where. */
async function review(files: FileChanges, configText = '') {
  const { report, number } = await reviewer.review(files, configText)
  const { reviews, threads, comments } = github.pull(number)
  return {
    outcome: report.outcome,
    files: report.files.map(({ path }) => path),
    findings: report.findings
      .filter((finding) => finding.new)
      .map(({ rule, severity, path, line }) => `${severity} ${rule} ${path}:${line}`),
    lines: threads.map(({ comments: [first] }) => `${first?.path}:${first?.line}`),
    text: [...threads.flatMap((thread) => thread.comments), ...reviews, ...comments]
      .map(({ body }) => body)
      .join('\n'),
  }
}

interface HiddenCase {
  /** The README afterwards. */
  file: FileChanges[string]
  line?: number
  /** Whether GitHub shows a line that can take the comment. */
  isOnLine?: boolean
  words: string
}

/** Changes after which the list is not seen; each is reported on the line that hides it. */
const HIDDEN: Record<string, HiddenCase> = {
  'a code block': {
    ...{ file: under(LIST, '## Contents', '', '```'), line: 5 },
    words: 'opens a code block that is never closed, so GitHub shows none of the 5 entries',
  },
  '<pre>': {
    ...{ file: under(LIST, '## Contents', '', '<pre>'), line: 5 },
    words: 'opens `<pre>`, which is never closed',
  },
  'a comment': {
    ...{ file: under(LIST, '## Contents', '<!-- note'), line: 4 },
    words: 'opens `<!--`, which is never closed',
  },
  'UTF-16': {
    ...{ file: Buffer.from(`\uFEFF${LIST}`, 'utf16le'), isOnLine: false },
    words: 'is not UTF-8 text any more',
  },
  'a binary file': {
    ...{ file: Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13]), isOnLine: false },
    words: 'is not UTF-8 text any more',
  },
  'a pointer of Git LFS': { file: POINTER, words: 'is now a pointer of Git LFS' },
  'an empty file': { file: '', isOnLine: false, words: 'The file is empty now' },
  'a symbolic link out of the repository': {
    ...{ file: { symlink: '../other/README.md' }, isOnLine: false },
    words: 'is now a symbolic link to `../other/README.md`',
  },
  'a submodule': {
    ...{ file: { submodule: 'a'.repeat(40) }, isOnLine: false },
    words: 'is now a submodule',
  },
}

describe('a change after which the list is not seen', () => {
  for (const [name, { file, line = 1, isOnLine = true, words }] of Object.entries(HIDDEN)) {
    it(`is an error: ${name}`, async () => {
      const { outcome, findings, lines, text } = await review({ 'README.md': file })
      expect({ outcome, findings, lines }).toEqual({
        outcome: 'fail',
        findings: [`error vanished-list README.md:${line}`],
        lines: isOnLine ? [`README.md:${line}`] : [],
      })
      expect(text).toContain(words)
    })
  }
})

describe('a list at another place', () => {
  it('is reviewed there after a rename, with its base', async () => {
    const files = { 'README.md': null, 'docs/list.md': under(LIST, '| 2024-03-01', ROW) }
    const { outcome, findings, lines, text } = await review(files)
    expect({ outcome, findings, lines }).toEqual({
      outcome: 'fail',
      findings: ['warning vanished-list docs/list.md:1', 'error row-width docs/list.md:13'],
      lines: ['docs/list.md:13'],
    })
    expect(text).toContain('renames `README.md` to this file, which `files` does not name')
  })

  it('is reviewed there where a symbolic link leads to it', async () => {
    const files = {
      'README.md': { symlink: 'vendor/list.md' },
      'docs/list.md': under(LIST, '| 2024-03-01', ROW),
    }
    const { outcome, findings, text } = await review(files)
    expect({ outcome, findings }).toEqual({
      outcome: 'fail',
      findings: ['warning vanished-list docs/list.md:1', 'error row-width docs/list.md:13'],
    })
    expect(text).toContain('`README.md` is now a symbolic link to this file')
  })

  it('is a warning where the change deletes it', async () => {
    const { outcome, findings, text } = await review({ 'README.md': null })
    expect({ outcome, findings }).toEqual({
      outcome: 'pass',
      findings: ['warning vanished-list README.md:1'],
    })
    expect(text).toContain('This change deletes the file with its ')
  })
})

describe('the configuration', () => {
  it('can switch the rule off, but a file that cannot be read stays an error', async () => {
    const off = 'rules:\n  vanished-list: off\n'
    const empty = await review({ 'README.md': '' }, off)
    expect(empty.findings).toEqual([])
    const binary = await review({ 'README.md': Buffer.from([0, 1, 2]) }, off)
    expect(binary.findings).toEqual(['error unreadable-file README.md:1'])
  })
})
