import type { PullRequest } from '../../github/api/pull-requests.ts'
import type { RepositoryAddressing } from '../../list/linked-page.ts'
import type { Job } from './job.ts'

/** The names of the checked files in web addresses: of a pull request also those in its fork. */
export function ownRepositories(
  { runner: { branch, event, repository, serverUrl } }: Pick<Job, 'runner'>,
  pull?: Pick<PullRequest, 'baseRef' | 'headBranch'>,
): RepositoryAddressing[] {
  const { host } = new URL(serverUrl)
  const name = `${repository.owner}/${repository.repo}`
  const target = pull?.baseRef ?? branch
  const isDefault = target === (event.payload.repository?.default_branch ?? branch)
  const own = { host, name, branches: [target], isDefault }
  return pull?.headBranch ? [own, { host, ...pull.headBranch }] : [own]
}
