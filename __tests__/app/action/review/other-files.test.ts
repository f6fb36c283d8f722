import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it, vi } from 'vitest'
import type { Inputs } from '../../../../src/app/action/inputs.ts'
import type { Job } from '../../../../src/app/action/job.ts'
import { parseConfig } from '../../../../src/config/load.ts'
import { type FileChanges, type Github, startGitHub } from '../../../github/fake/index.ts'
import { LIST, withTools } from './sandbox.ts'

let github: Github
let folder: string
let services: Pick<Job, 'repository' | 'pullRequests'>
let runReview: typeof import('../../../../src/app/action/review.ts').runReview

beforeAll(async () => {
  const readme = `${LIST}\nSee the [guide](docs/guide.md#install).\n`
  github = await startGitHub({
    files: {
      'README.md': readme,
      'docs/guide.md': '# Guide\n\n## Install\n',
      'docs/b.md': '# B\n',
    },
  })
  folder = mkdtempSync(join(tmpdir(), 'other-files-'))
  // Octokit reads the address of GitHub when it is loaded.
  vi.stubEnv('GITHUB_API_URL', github.apiUrl).stubEnv('GITHUB_GRAPHQL_URL', github.graphqlUrl)
  const summary = join(folder, 'summary.md')
  writeFileSync(summary, '')
  vi.stubEnv('GITHUB_STEP_SUMMARY', summary)
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

/** Reviews a change in this process; gives its new findings, and the files that were read, by their commit. */
async function review(files: FileChanges, configText = '') {
  const from = `contributor:change-${github.requests.length}`
  const { number } = github.openPullRequest({ from, files })
  const inputs: Partial<Inputs> = {
    ...{ token: 'token', config: '', files: [], links: 'none', comment: 'none' },
    ...{ failOn: 'auto', maxComments: 10, issue: 'never', fixPullRequest: false, instance: '' },
  }
  const job = {
    ...{ ...services, inputs, config: parseConfig(configText, 'config.yml'), configText },
    ...{ now: new Date('2026-01-15'), signal: new AbortController().signal },
    runner: {
      event: { name: 'pull_request_target', sha: '', payload: {} },
      repository: { owner: 'octo-org', repo: 'awesome-list' },
      ...{ serverUrl: 'https://github.com', branch: 'main', runId: '1', run: '1-1', folder },
    },
  } as unknown as Job
  const pull = await services.pullRequests.read(number)
  const before = github.requests.length
  const { report } = await runReview(job, pull)
  github.expectNoProblems()
  const requests = github.requests.slice(before).map(({ path }) => path)
  return {
    findings: report.findings
      .filter((finding) => finding.new)
      .map(({ severity, path, line, message }) => `${severity} ${path}:${line} ${message}`),
    requests,
    read: requests.flatMap((path) => /contents\/([^?]+)\?ref=(\w+)/.exec(path)?.[1] ?? []),
  }
}

it('links to headings of another file, also of the fork: that file is read once, at the head', async () => {
  const fork = `https://github.com/contributor/awesome-list/blob/change-${github.requests.length}`
  const { findings, read } = await review({
    'README.md': withTools(
      '- [Drill](docs/guide.md#instal) - Drills.',
      '- [Vise](https://github.com/Octo-Org/awesome-list/blob/main/docs/guide.md#usage) - Holds.',
      '- [Plane](https://github.com/octo-org/awesome-list#plane) - Planes.',
      `- [Rule](${fork}/docs/guide.md#nothing) - Measures.`,
      `- [File](${fork}-2/docs/guide.md#nothing) - Files.`,
    ),
    'docs/guide.md': '# Guide\n\n## Install\n\n## Usage\n',
  })
  expect(findings).toEqual([
    'warning README.md:19 No heading “instal” in `docs/guide.md`, so `#instal` leads nowhere. Perhaps `#install` is meant.',
    'warning README.md:21 No heading “plane” in this file, so `#plane` leads nowhere.',
    'warning README.md:22 No heading “nothing” in `docs/guide.md`, so `#nothing` leads nowhere.',
  ])
  // Of the guide both versions, since the change edits it.
  expect(read.toSorted()).toEqual(
    ['README.md', 'README.md', 'docs%2Fguide.md', 'docs%2Fguide.md'].toSorted(),
  )
})

it('a heading that the change takes from another file is its cause', async () => {
  const { findings } = await review({
    'README.md': `${withTools('- [Drill](docs/b.md) - Drills.')}\nSee the [guide](docs/guide.md#install).\n`,
    'docs/guide.md': '# Guide\n\n## Setup\n',
  })
  expect(findings).toEqual([
    'warning README.md:22 No heading “install” in `docs/guide.md`, so `#install` leads nowhere. Perhaps `#guide` is meant.',
  ])
})

const SETS = `sets: [{ files: ['README-*.md'], as: translations }]`

it('an added section and entry in a list of three languages: both translations are named', async () => {
  const zh = LIST.replace('Hits.', '敲。')
  github.commit('main', { 'README-zh.md': zh, 'README-ja.md': zh.replace('敲', '打つ') })
  const files = {
    'README.md': `${withTools()}\n## Books\n\n- [Wood](https://web.example.org/wood) - Reads.\n`,
  }
  const without = await review(files)
  expect(without.read).toEqual(['README.md', 'README.md'])
  const { findings, read, requests } = await review(files, SETS)
  expect(findings).toEqual([
    'info README.md:23 Maintainers: `README-ja.md` and `README-zh.md` do not have this entry yet.',
  ])
  const summary = readFileSync(join(folder, 'summary.md'), 'utf8')
  expect(summary).toContain('Maintainers: `README-ja.md` and `README-zh.md` do not have this entry')
  // One request for each translation, and none where no set needs it.
  expect(read.toSorted()).toEqual(['README-ja.md', 'README-zh.md', 'README.md', 'README.md'])
  expect(requests.length).toBe(without.requests.length + 2)
})
