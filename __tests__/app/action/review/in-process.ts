import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { vi } from 'vitest'
import type { Inputs } from '../../../../src/app/action/inputs.ts'
import type { Job } from '../../../../src/app/action/job.ts'
import { parseConfig } from '../../../../src/config/load.ts'
import {
  type FileChanges,
  type Github,
  type GithubOptions,
  startGitHub,
} from '../../../github/fake/index.ts'

/** Reviews changes in this process, with the action's own services but no links. */
export interface InProcessReviewer {
  github: Github
  /** The job summary. */
  summary: string
  /** Opens a pull request and reviews it. */
  review(files: FileChanges, configText?: string): ReturnType<typeof reviewOne>
  close(): Promise<void>
}

/** Once a test file: Octokit reads the address of GitHub when it is loaded. */
export async function startReviewer(
  files: NonNullable<GithubOptions['files']>,
  comment: Inputs['comment'],
): Promise<InProcessReviewer> {
  const github = await startGitHub({ files })
  const folder = mkdtempSync(join(tmpdir(), 'review-'))
  const summary = join(folder, 'summary.md')
  writeFileSync(summary, '')
  vi.stubEnv('GITHUB_API_URL', github.apiUrl).stubEnv('GITHUB_GRAPHQL_URL', github.graphqlUrl)
  vi.stubEnv('GITHUB_STEP_SUMMARY', summary)
  vi.spyOn(process.stdout, 'write').mockReturnValue(true)
  const [{ openGitHub }, { Repository }, { PullRequests }] = await Promise.all([
    import('../../../../src/github/api/client.ts'),
    import('../../../../src/github/api/repository.ts'),
    import('../../../../src/github/api/pull-requests.ts'),
  ])
  const octokit = openGitHub('token', new AbortController().signal)
  const name = { owner: 'octo-org', repo: 'awesome-list' }
  const services = {
    repository: new Repository(octokit, name),
    pullRequests: new PullRequests(octokit, name),
  }
  return {
    ...{ github, summary },
    review: (changes, configText = '') =>
      reviewOne(github, changes, jobOf(services, { configText, comment, folder })),
    async close() {
      vi.restoreAllMocks()
      vi.unstubAllEnvs()
      rmSync(folder, { recursive: true })
      await github.close()
    },
  }
}

function jobOf(
  services: Pick<Job, 'repository' | 'pullRequests'>,
  given: { configText: string; comment: Inputs['comment']; folder: string },
): Job {
  const { configText, comment, folder } = given
  const inputs: Partial<Inputs> = {
    ...{ token: 'token', config: '', files: [], links: 'none', comment },
    ...{ failOn: 'auto', maxComments: 10, issue: 'never', fixPullRequest: false, instance: '' },
  }
  return {
    ...{ ...services, inputs, config: parseConfig(configText, 'config.yml'), configText },
    ...{ now: new Date('2026-01-15'), signal: new AbortController().signal },
    runner: {
      event: { name: 'pull_request_target', sha: '', payload: {} },
      repository: { owner: 'octo-org', repo: 'awesome-list' },
      ...{ serverUrl: 'https://github.com', branch: 'main', runId: '1', run: '1-1', folder },
    },
  } as unknown as Job
}

async function reviewOne(github: Github, files: FileChanges, job: Job) {
  const { runReview } = await import('../../../../src/app/action/review.ts')
  const from = `contributor:change-${github.requests.length}`
  const { number } = github.openPullRequest({ from, files })
  const pull = await job.pullRequests.read(number)
  const before = github.requests.length
  const { report } = await runReview(job, pull)
  github.expectNoProblems()
  return { report, number, requests: github.requests.slice(before).map(({ path }) => path) }
}
