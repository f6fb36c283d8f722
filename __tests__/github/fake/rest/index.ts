import type { Handler, RestCall, Scope } from '../call.ts'
import { gitHandlers } from './git.ts'
import { issueHandlers } from './issues.ts'
import { pullHandlers } from './pulls.ts'
import { repositoryHandlers } from './repository.ts'

/** All supported operations besides `rate-limit/get`, which the server handles. */
export const handlers: Readonly<Record<string, Handler>> = {
  ...gitHandlers,
  ...issueHandlers,
  ...pullHandlers,
  ...repositoryHandlers,
}

/** The scopes of an operation; one of them is enough. */
export function scopesOf(operation: string, call: RestCall): Scope[] {
  const [area = ''] = operation.split('/')
  if (area === 'issues') return isOfPull(operation, call) ? ['issues', 'pull-requests'] : ['issues']
  if (area === 'pulls') return ['pull-requests']
  if (area === 'actions') return ['actions']
  return operation === 'repos/get' ? ['contents', 'issues', 'pull-requests'] : ['contents']
}

/** For operations on pull requests as issues, and for labels, either scope is enough. */
function isOfPull(operation: string, { state, parameters }: RestCall): boolean {
  const comment = state.comments.get(Number(parameters.comment_id))
  const number = comment?.number ?? Number(parameters.issue_number)
  return operation.endsWith('-label') || state.issues.get(number)?.pull !== undefined
}
