import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import type { Inputs } from '../../../../src/app/action/inputs.ts'
import type { Job } from '../../../../src/app/action/job.ts'
import { parseConfig } from '../../../../src/config/load.ts'
import { type FileChanges, type Github, startGitHub } from '../../../github/fake/index.ts'
import { LIST, under } from './sandbox.ts'

const POINTER = `version https://git-lfs.github.com/spec/v1\noid sha256:${'a'.repeat(64)}\nsize 12345\n`
const ROW = '| Delta | [paper](https://web.example.org/delta) | one | two |'

let github: Github
let folder: string
let services: Pick<Job, 'repository' | 'pullRequests'>
let runReview: typeof import('../../../../src/app/action/review.ts').runReview

beforeAll(async () => {
  github = await startGitHub({
    files: { 'README.md': LIST, 'docs/other.md': '# Other\n', vendor: { symlink: 'docs' } },
  })
  folder = mkdtempSync(join(tmpdir(), 'vanished-'))
  // Octokit reads the address of GitHub when it is loaded.
  vi.stubEnv('GITHUB_API_URL', github.apiUrl).stubEnv('GITHUB_GRAPHQL_URL', github.graphqlUrl)
  vi.spyOn(process.stdout, 'write').mockReturnValue(true)
  const [{ openGitHub }, { Repository }, { PullRequests }, review] = await Promise.all([
    import('../../../../src/github/api/client.ts'),
    import('../../../../src/github/api/repository.ts'),
    import('../../../../src/github/api/pull-requests.ts'),
    import('../../../../src/app/action/review.ts'),
  ])
  const octokit = openGitHub('token', new AbortController().signal)
  const name = { owner: 'octo-org', repo: 'awesome-list' }
  services = {
    repository: new Repository(octokit, name),
    pullRequests: new PullRequests(octokit, name),
  }
  runReview = review.runReview
})

afterAll(async () => {
  vi.restoreAllMocks()
  vi.unstubAllEnvs()
  rmSync(folder, { recursive: true })
  await github.close()
})

/** Reviews a change in this process, with the action's own services but no links. */
async function review(files: FileChanges, configText = '') {
  const from = `contributor:change-${github.requests.length}`
  const { number } = github.openPullRequest({ from, files })
  const inputs: Partial<Inputs> = {
    ...{ token: 'token', config: '', files: [], links: 'none', comment: 'auto' },
    ...{ failOn: 'auto', maxComments: 10, issue: 'never', fixPullRequest: false, instance: '' },
  }
  const job = {
    ...services,
    inputs,
    config: parseConfig(configText, 'config.yml'),
    configText,
    now: new Date('2026-01-15'),
    signal: new AbortController().signal,
    runner: {
      event: { name: 'pull_request_target', sha: '', payload: {} },
      repository: { owner: 'octo-org', repo: 'awesome-list' },
      ...{ serverUrl: 'https://github.com', branch: 'main', runId: '1', run: '1-1', folder },
    },
  } as unknown as Job
  const { report } = await runReview(job, await services.pullRequests.read(number))
  github.expectNoProblems()
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
