import { publishFixPullRequest } from '../../github/fix-pull-request/publish.ts'
import { ListSession } from '../../session/session.ts'
import { LintWorker } from '../../session/worker-thread.ts'
import { isoDay } from '../../text/day.ts'
import { configuredContext } from '../shared/list-context.ts'
import type { CheckedLists } from './check-lists.ts'
import { isWholeListRun, type Job } from './job.ts'
import { log, warn } from './output.ts'

/**
 * Proposes the safe fixes of lists as one pull request, where the input asks for that.
 * @returns what was done, for the job summary
 */
export async function proposeFixes(
  job: Job,
  head: string,
  { lists, areAllLists, links, areLinksLost }: CheckedLists & { areLinksLost: boolean },
): Promise<string[]> {
  const { inputs, runner, repository, branches, fixes: pulls, config, signal } = job
  if (!inputs.fixPullRequest || !isWholeListRun(job)) return []
  // Without all link results a run must not withdraw what an earlier one proposed.
  if (links?.networkDown || signal.aborted) return []
  const known = runner.event.payload.repository?.default_branch
  const baseRef = known ?? (await repository.readDefaultBranch())
  if (runner.branch !== baseRef) {
    return noted(
      `No pull request with fixes: this run checked ${runner.branch} instead of ${baseRef}.`,
      log,
    )
  }
  const worker = new LintWorker()
  try {
    const outcome = await publishFixPullRequest({
      ...{ branches, pulls, instance: inputs.instance, baseRef, head, lists, areAllLists, warn },
      ...(areLinksLost && { unchecked: 'links were not checked in this run' }),
      // The repository's other files are not needed: no safe fix depends on them.
      lint: async (path, text) => {
        const session = await ListSession.open({ path, text }, { trusted: false, worker })
        const linted = await session.lint(() => ({
          ...configuredContext(config, path, isoDay(job.now)),
          repositoryPath: path,
          linkResults: links?.results,
        }))
        await session.close()
        return linted
      },
    })
    return outcome ? noted(outcome.note, outcome.isWarning ? warn : log) : []
  } finally {
    await worker.close()
  }
}

function noted(note: string, print: (text: string) => void): string[] {
  print(note)
  return [note]
}
