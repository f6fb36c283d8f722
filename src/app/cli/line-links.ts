/** Links from a report to the lines on the server that shows the repository. */

import { createHash } from 'node:crypto'
import { dirname } from 'node:path'
import { type HeadCommit, readHead } from '../../repository/git.ts'
import {
  type HostedLines,
  type HostedRepository,
  hostedLinesUrl,
  hostedRepository,
  repositoryAt,
} from '../../repository/hosting.ts'
import { findRepository, pathInRepository } from '../../repository/paths.ts'

/** A list as it was read. */
interface ReadList {
  /** From the current folder. */
  path: string
  text: string
}

/** The address of lines, by their path as in the report; nothing where no server shows them. */
export type LineLinker = (lines: HostedLines) => string | undefined

/**
 * Finds where lines are shown. A list has links only where the server has the commit at hand, and
 * the commit has the list as it was read: other lines would be shown otherwise.
 * @param env the environment, for runs of GitHub's, Gitea's and GitLab's CI
 */
export async function linkLines(
  lists: readonly ReadList[],
  env: NodeJS.ProcessEnv,
): Promise<LineLinker> {
  const linkers = new Map<string, LineLinker>()
  const inRepositories = lists.flatMap((list) => {
    const root = findRepository(dirname(list.path))
    return root === undefined ? [] : [{ ...list, root }]
  })
  for (const [root, some] of Map.groupBy(inRepositories, (list) => list.root)) {
    const head = await readHead(root)
    const repository = head && hostOf(head, env)
    if (!repository) continue
    for (const { path, text } of some) {
      const inRoot = pathInRepository(root, path)
      if (!isBlob(text, head.blobs.get(inRoot))) continue
      linkers.set(path, (lines) => hostedLinesUrl(repository, head.sha, { ...lines, path: inRoot }))
    }
  }
  return (lines) => linkers.get(lines.path)?.(lines)
}

function hostOf({ sha, remotes }: HeadCommit, env: NodeJS.ProcessEnv) {
  return ciRepository(sha, env) ?? firstHosted(remotes)
}

function firstHosted(remotes: HeadCommit['remotes']): HostedRepository | undefined {
  for (const { url } of remotes) {
    const repository = hostedRepository(url)
    if (repository) return repository
  }
  return
}

/** A server of one's own has any name; the CI that runs there knows which software it is. */
function ciRepository(sha: string, env: NodeJS.ProcessEnv): HostedRepository | undefined {
  if (env.GITHUB_ACTIONS === 'true' && env.GITHUB_SHA === sha) {
    const isGitea = env.GITEA_ACTIONS === 'true' || env.FORGEJO_ACTIONS === 'true'
    const { GITHUB_SERVER_URL: server = '', GITHUB_REPOSITORY: path = '' } = env
    return repositoryAt(server, path, isGitea ? 'gitea' : 'github')
  }
  if (env.GITLAB_CI === 'true' && env.CI_COMMIT_SHA === sha) {
    return repositoryAt(env.CI_SERVER_URL ?? '', env.CI_PROJECT_PATH ?? '', 'gitlab')
  }
  return
}

/** Whether a text is a file of a commit, whatever the ends of its lines are on this disk. */
function isBlob(text: string, hash: string | undefined): boolean {
  if (hash === undefined) return false
  const unix = text.replaceAll('\r\n', '\n')
  return [text, unix, `\uFEFF${text}`, `\uFEFF${unix}`].some((each) => hashOf(each, hash) === hash)
}

/** @see https://git-scm.com/book/en/v2/Git-Internals-Git-Objects */
function hashOf(text: string, { length }: string): string {
  const bytes = Buffer.from(text)
  return createHash(length === 40 ? 'sha1' : 'sha256')
    .update(`blob ${bytes.length}\0`)
    .update(bytes)
    .digest('hex')
}
