import type { Admission } from '../../admission/admit.ts'
import { isDenied, isGitHubError } from '../../github/api/client.ts'
import type { PullRequest } from '../../github/api/pull-requests.ts'
import { planLabels } from '../../github/pull-request-review/labels.ts'
import { labelStateOf } from './admission.ts'
import type { Job } from './job.ts'

/** Events on which labels change: what a person changes between these stands. */
const ACTIONS: ReadonlySet<string> = new Set(['opened', 'synchronize', 'reopened', 'edited'])

/**
 * Gives a pull request the label of its result, where the configuration names labels.
 * @returns what could not be done, for the job summary
 */
export async function updateLabels(
  job: Job,
  { number, labels: present }: PullRequest,
  admission: Admission,
  outcome: 'pass' | 'fail',
): Promise<string[]> {
  const { config, runner, labels: api } = job
  const names = config['pull-request']?.labels
  const { name: event, payload } = runner.event
  const isOfPull = event === 'workflow_run' || ACTIONS.has(payload.action ?? '')
  if (!names || !isOfPull || event === 'workflow_dispatch' || job.signal.aborted) return []
  const { add, remove } = planLabels(names, labelStateOf(admission, outcome), present)
  try {
    if (add !== undefined) {
      await api.make(add)
      await api.add(number, add)
    }
    for (const name of remove) await api.remove(number, name)
    return []
  } catch (error) {
    if (isDenied(error)) {
      return [
        'The label was not set: the token may not write to pull requests. The result is the same.',
      ]
    }
    if (isGitHubError(error)) return [`The label was not set: GitHub failed (${error.message}).`]
    throw error
  }
}
