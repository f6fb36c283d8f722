/**
 * Our commits, told from those of others by a line in their message: a hash of
 * what the commit stands on and of all that it holds. Whoever adds a commit,
 * amends, rebases or merges makes another; and a run that died between pushing
 * and telling leaves nothing that the next would take for somebody else's.
 */

import { hash } from 'node:crypto'
import { amount } from '../../text/phrases.ts'
import type { BranchCommit, ListFix } from './model.ts'

/** Where mends are proposed from. @param id tells two jobs of one repository apart */
export function branchName(id: string): string {
  // Git takes no dot at the end, nor two in a row, nor `.lock`.
  const name = id.replace(/\.(?=\.|$|lock$)/g, '-')
  return `awesome-keeper/mend${name && `-${name}`}`
}

/** The message of a commit on `parent` that holds `tree`; no word in it is of others. */
export function commitMessage(
  mends: readonly ListFix[],
  { id, parent, tree }: { id: string; parent: string; tree: string },
): string {
  const rules = Map.groupBy(mends, ({ rule }) => rule)
  return [
    `Mend ${amount(mends.length, 'thing')} without doubt`,
    '',
    ...Array.from(rules, ([rule, some]) => `- ${rule}: ${some.length}`),
    '',
    `${TRAILER}: ${sealOf(id, parent, tree)}`,
  ].join('\n')
}

/** Whether a commit is ours, and as we made it. */
export function isOurCommit({ parents, tree, message }: BranchCommit, id: string): boolean {
  const [parent, second] = parents
  if (parent === undefined || second !== undefined) return false
  return message.split(/\r?\n/).includes(`${TRAILER}: ${sealOf(id, parent, tree)}`)
}

const TRAILER = 'Awesome-Keeper'

function sealOf(id: string, parent: string, tree: string): string {
  return hash('sha256', JSON.stringify([id, parent, tree])).slice(0, 32)
}
