import { debug, setFailed, setOutput } from '@actions/core'
import { BranchPullRequests } from '../../github/api/branch-pull-requests.ts'
import { Branches } from '../../github/api/branches.ts'
import { isApiError, openGitHub } from '../../github/api/client.ts'
import { Issues } from '../../github/api/issues.ts'
import { PullRequests } from '../../github/api/pull-requests.ts'
import { Repository } from '../../github/api/repository.ts'
import { UsageError } from '../shared/usage-error.ts'
import { readTask } from './event.ts'
import { readInputs } from './inputs.ts'
import type { Services } from './job.ts'
import { readRunner } from './runner.ts'

/** Runs the action; fails the step where it should, and never throws. */
export async function runAction(): Promise<void> {
  const stop = new AbortController()
  process.once('SIGINT', () => stop.abort()).once('SIGTERM', () => stop.abort())
  try {
    await act(gather(stop.signal))
  } catch (error) {
    // Loaded only now: what tells graphemes apart takes as long to load as Octokit.
    const { visible } = await import('../../text/printable.ts')
    setOutput('outcome', 'fail')
    setFailed(visible(whatFailed(error)))
  }
}

function gather(signal: AbortSignal): Services {
  const around = readRunner()
  const inputs = readInputs()
  const octokit = openGitHub(inputs.token)
  const repository = new Repository(octokit, around.repository)
  const pullRequests = new PullRequests(octokit, around.repository)
  const issues = new Issues(octokit, around.repository)
  const branches = new Branches(octokit, around.repository)
  const proposals = new BranchPullRequests(octokit, around.repository)
  return { runner: around, inputs, repository, pullRequests, issues, branches, proposals, signal }
}

/** The event → what to do, and the configuration for it → doing it. */
async function act(means: Services): Promise<void> {
  const { runner: around, inputs, pullRequests } = means
  const task = await readTask(around.event, inputs.pullRequest, pullRequests)
  const configText = task.kind === 'nothing' ? '' : await readConfig(means)
  // The parser and the rules are large: they are loaded when GitHub has been asked first.
  const { run } = await import('./run.ts')
  await run(means, task, configText)
}

/** Configuration is trusted, so it comes from the default branch and from nowhere else. */
async function readConfig({ runner: around, inputs, repository }: Services): Promise<string> {
  const branch =
    around.event.payload.repository?.default_branch ?? (await repository.readDefaultBranch())
  return (await repository.readText(inputs.config, branch)) ?? ''
}

/** Errors made for people say all; of others the stack tells where to look. */
function whatFailed(error: unknown): string {
  if (!(error instanceof Error)) return String(error)
  if (!(error instanceof UsageError)) debug(error.stack ?? '')
  return isApiError(error) ? `GitHub’s API failed: ${error.message}` : error.message
}
