/**
 * Our commits are recognised by a line in their message: a hash of their parent and their tree.
 * Whoever adds a commit, amends, rebases or merges makes another one. A run that stopped between
 * its push and its pull request leaves a commit that the next run still recognises.
 */

import { hash } from 'node:crypto'
import type { BranchCommit, ListFix, RetiredEntry, UpdatedPaper } from './model.ts'
import { fixTitle, updateTitle } from './texts/body.ts'
import { retiredReason, retiredTitle } from './texts/retired.ts'

/** The branch of the pull request. @param instance distinguishes jobs of one repository */
export function branchName(instance: string): string {
  // Git refuses a dot at the end, two in a row, and `.lock`.
  const name = instance.replace(/\.(?=\.|$|lock$)/g, '-')
  return `awesome-keeper/safe-fixes${name && `-${name}`}`
}

/** The message of a commit on `parent` with the files of `tree`; it quotes nobody. */
export function commitMessage(
  fixes: readonly ListFix[],
  { instance, parent, tree }: CommitPlace,
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

/** The message of the commit that updates rows of papers; it quotes nobody. */
export function updateMessage(
  updated: readonly UpdatedPaper[],
  { instance, parent, tree, base }: CommitPlace & { base: string },
): string {
  return [
    updateTitle(updated),
    '',
    'These rows get what the archive of their paper knows and they lacked.',
    '',
    `${BASE_TRAILER}: ${base}`,
    `${TRAILER}: ${sealOf(instance, parent, tree)}`,
  ].join('\n')
}

/** The message of a commit that retires one entry; it stands on others of ours. */
export function retireMessage(
  entry: RetiredEntry,
  { instance, parent, tree, base }: CommitPlace & { base: string },
): string {
  return [
    retiredTitle(entry),
    '',
    retiredReason(entry),
    '',
    `${BASE_TRAILER}: ${base}`,
    `${TRAILER}: ${sealOf(instance, parent, tree)}`,
  ].join('\n')
}

/** The commit that the branch of one of our commits began at. */
export function baseOf({ message, parents }: BranchCommit): string | undefined {
  const [, base] = /^Awesome-Keeper-Base: ([\da-f]{7,64})$/m.exec(message) ?? []
  return base ?? parents[0]
}

/** Whether a commit is ours and unchanged. */
export function isOurCommit({ parents, tree, message }: BranchCommit, instance: string): boolean {
  const [parent, second] = parents
  if (parent === undefined || second !== undefined) return false
  return message.split(/\r?\n/).includes(`${TRAILER}: ${sealOf(instance, parent, tree)}`)
}

interface CommitPlace {
  instance: string
  parent: string
  tree: string
}

const TRAILER = 'Awesome-Keeper'
const BASE_TRAILER = 'Awesome-Keeper-Base'

function sealOf(instance: string, parent: string, tree: string): string {
  return hash('sha256', JSON.stringify([instance, parent, tree])).slice(0, 32)
}
