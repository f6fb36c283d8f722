/**
 * `node scripts/release/propose-pin.ts v1.2.3 pin.patch`: commits a patch that another job made, and
 * pushes it as the branch `pin/v1.2.3`. That job ran code of many packages, so only files that the pin
 * changes are accepted. A second run changes nothing.
 */

import { appendFileSync } from 'node:fs'
import { git } from './git.ts'
import { runScript } from './script.ts'

/** What a pin changes: the constant, and what is generated from it. */
const PINNED = /^(?:src\/project\.ts|README\.md|(?:docs|examples|dist)\/.+)$/

/** Git's modes of files; others are symbolic links and submodules. */
const FILE_MODES = ['000000', '100644', '100755']

const AUTHOR = 'github-actions[bot]'
const MAIL = '41898282+github-actions[bot]@users.noreply.github.com'

/**
 * Whether the branch now holds the patch; not where there is nothing to change.
 * @param folder a clean checkout of the default branch
 * @throws {Error} where the patch changes other files
 */
export function proposePin(folder: string, tag: string, patch: string, remote = 'origin'): boolean {
  git(folder, 'apply', '--index', '--allow-empty', patch)
  const changed = git(folder, 'diff', '--cached', '--raw', '--no-renames', '-z').split('\0')
  for (let index = 0; index + 1 < changed.length; index += 2) {
    const [, mode = ''] = (changed[index] ?? '').slice(1).split(' ')
    const path = changed[index + 1] ?? ''
    if (!PINNED.test(path) || !FILE_MODES.includes(mode)) {
      throw new Error(`The patch changes ${JSON.stringify(path)}, which a pin does not change`)
    }
  }
  if (changed.join('') === '') return false
  const branch = `refs/heads/pin/${tag}`
  const tree = git(folder, 'write-tree')
  const [present = ''] = git(folder, 'ls-remote', remote, branch).split('\t')
  if (present !== '') {
    git(folder, 'fetch', '--depth=1', remote, branch)
    if (git(folder, 'rev-parse', 'FETCH_HEAD^{tree}') === tree) return true
  }
  const identity = ['-c', `user.name=${AUTHOR}`, '-c', `user.email=${MAIL}`]
  const message = `chore: examples use ${tag}`
  const commit = git(folder, ...identity, 'commit-tree', tree, '-p', 'HEAD', '-m', message)
  git(folder, 'push', `--force-with-lease=${branch}:${present}`, remote, `${commit}:${branch}`)
  return true
}

if (import.meta.main) {
  runScript(() => {
    const [tag = '', patch = ''] = process.argv.slice(2)
    const line = `proposed=${proposePin('.', tag, patch)}\n`
    const { GITHUB_OUTPUT } = process.env
    if (GITHUB_OUTPUT) appendFileSync(GITHUB_OUTPUT, line)
    process.stdout.write(line)
  })
}
