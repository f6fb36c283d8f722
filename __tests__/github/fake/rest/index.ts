import type { Call, Handler, Scope } from '../call.ts'
import { gitHandlers } from './git.ts'
import { issueHandlers } from './issues.ts'
import { pullHandlers } from './pulls.ts'
import { repositoryHandlers } from './repository.ts'

/** Every operation that the fake knows; `rate-limit/get` is the server's own. */
export const handlers: Readonly<Record<string, Handler>> = {
  ...gitHandlers,
  ...issueHandlers,
  ...pullHandlers,
  ...repositoryHandlers,
}

/** The scopes of which one must allow an operation. */
export function scopesOf(operation: string, call: Call): Scope[] {
  const [area = ''] = operation.split('/')
  if (area === 'issues') return isOfPull(operation, call) ? ['issues', 'pull-requests'] : ['issues']
  if (area === 'pulls') return ['pull-requests']
  if (area === 'actions') return ['actions']
  return operation === 'repos/get' ? ['contents', 'issues', 'pull-requests'] : ['contents']
}

/** Issues' operations work on pull requests, and then either scope will do; so it is with labels. */
function isOfPull(operation: string, { state, parameters }: Call): boolean {
  const comment = state.comments.get(Number(parameters.comment_id))
  const number = comment?.number ?? Number(parameters.issue_number)
  return operation.endsWith('-label') || state.issues.get(number)?.pull !== undefined
}
