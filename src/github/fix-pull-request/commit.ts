/**
 * Our commits are recognised by a line in their message: a hash of their parent and their tree.
 * Whoever adds a commit, amends, rebases or merges makes another one. A run that stopped between
 * its push and its pull request leaves a commit that the next run still recognises.
 */

import { hash } from 'node:crypto'
import type { BranchCommit, ListFix } from './model.ts'
import { fixTitle } from './texts/body.ts'

/** The branch of the pull request. @param instance distinguishes jobs of one repository */
export function branchName(instance: string): string {
  // Git refuses a dot at the end, two in a row, and `.lock`.
  const name = instance.replace(/\.(?=\.|$|lock$)/g, '-')
  return `awesome-keeper/safe-fixes${name && `-${name}`}`
}

/** The message of a commit on `parent` with the files of `tree`; it quotes nobody. */
export function commitMessage(
  fixes: readonly ListFix[],
  { instance, parent, tree }: { instance: string; parent: string; tree: string },
): string {
  const rules = Map.groupBy(fixes, ({ rule }) => rule)
  return [
    fixTitle(fixes.length),
    '',
    ...Array.from(rules, ([rule, some]) => `- ${rule}: ${some.length}`),
    '',
    `${TRAILER}: ${sealOf(instance, parent, tree)}`,
  ].join('\n')
}

/** Whether a commit is ours and unchanged. */
export function isOurCommit({ parents, tree, message }: BranchCommit, instance: string): boolean {
  const [parent, second] = parents
  if (parent === undefined || second !== undefined) return false
  return message.split(/\r?\n/).includes(`${TRAILER}: ${sealOf(instance, parent, tree)}`)
}

const TRAILER = 'Awesome-Keeper'

function sealOf(instance: string, parent: string, tree: string): string {
  return hash('sha256', JSON.stringify([instance, parent, tree])).slice(0, 32)
}
