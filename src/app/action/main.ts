import { debug, setFailed, setOutput } from '@actions/core'
import { BranchPullRequests } from '../../github/api/branch-pull-requests.ts'
import { Branches } from '../../github/api/branches.ts'
import { isApiError, openGitHub, StoppedError } from '../../github/api/client.ts'
import { Issues } from '../../github/api/issues.ts'
import { Labels } from '../../github/api/labels.ts'
import { Proposals } from '../../github/api/proposals.ts'
import { PullRequests } from '../../github/api/pull-requests.ts'
import { Repository } from '../../github/api/repository.ts'
import { listenForStop } from '../shared/stop.ts'
import { UsageError } from '../shared/usage-error.ts'
import { readTask } from './event.ts'
import { namedReference, readInputs } from './inputs.ts'
import type { Services } from './job.ts'
import { readRunner } from './runner.ts'

/** Runs the action. Errors fail the step; it never throws. A run that is stopped ends with 130 or 143. */
export async function runAction(): Promise<void> {
  const stop = listenForStop()
  try {
    await act(createServices(stop.signal))
  } catch (error) {
    // Loaded only here: splitting graphemes takes as long to load as Octokit.
    const { visible } = await import('../../text/printable.ts')
    setOutput('outcome', 'fail')
    setFailed(messageOf(error).split('\n').map(visible).join('\n'))
  }
  process.exitCode = stop.status() ?? process.exitCode
}

function createServices(signal: AbortSignal): Services {
  const runner = readRunner()
  const inputs = readInputs()
  const octokit = openGitHub(inputs.token, signal)
  return {
    runner,
    inputs,
    repository: new Repository(octokit, runner.repository),
    openRepository: (name) => new Repository(octokit, name),
    pullRequests: new PullRequests(octokit, runner.repository),
    issues: new Issues(octokit, runner.repository),
    branches: new Branches(octokit, runner.repository),
    fixes: new BranchPullRequests(octokit, runner.repository),
    labels: new Labels(octokit, runner.repository),
    proposals: new Proposals(octokit, runner.repository),
    now: new Date(),
    signal,
  }
}

async function act(services: Services): Promise<void> {
  const { runner, inputs, pullRequests } = services
  const task = await readTask(runner.event, inputs.pullRequest, pullRequests)
  const configText = task.kind === 'nothing' ? '' : await readConfig(services)
  // The parser and the rules are large: they are loaded after the first requests to GitHub.
  const { run } = await import('./run.ts')
  await run(services, task, configText)
}

/** The configuration is trusted, so it is read from the default branch only, or is another repository's. */
async function readConfig({ runner, inputs, repository }: Services): Promise<string> {
  if (namedReference(inputs.config)) return `extends: ${inputs.config}\n`
  const branch =
    runner.event.payload.repository?.default_branch ?? (await repository.readDefaultBranch())
  return (await repository.readText(inputs.config, branch)) ?? ''
}

/** Logs the stack of an error that is not the user's mistake. */
function messageOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error)
  if (error instanceof StoppedError) return 'The run was stopped before it was finished.'
  if (!(error instanceof UsageError)) debug(error.stack ?? '')
  return isApiError(error) ? `GitHub’s API failed: ${error.message}` : error.message
}
