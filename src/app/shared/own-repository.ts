import { isGitHubError, openGitHub } from '../../github/api/client.ts'
import { Repository } from '../../github/api/repository.ts'
import { repositoryOf } from '../../identity/repository.ts'
import type { OwnRepository } from '../../lint/context.ts'
import { readFirstDay, readOrigin } from '../../repository/git.ts'

/** In milliseconds. */
const TIME_LIMIT = 15_000

/** What a command learns of a repository, and why not all of it. */
export interface LearnedRepository {
  about: OwnRepository
  note?: string
}

/**
 * What git and GitHub know of the repository of a folder.
 * @param token for github.com; without one GitHub is not asked
 */
export async function readOwnRepository(
  root: string,
  token: string | undefined,
): Promise<LearnedRepository> {
  const created = await readFirstDay(root)
  const name = nameOf(await readOrigin(root))
  if (token === undefined || !name) return { about: { created } }
  const github = openGitHub(token, AbortSignal.timeout(TIME_LIMIT))
  try {
    const about = await new Repository(github, name).readAbout()
    return { about: { ...about, created: later(created, about.created) } }
  } catch (error) {
    if (!isGitHubError(error)) throw error
    const reason = error.message
    return { about: { created }, note: `GitHub gave no answer about this repository: ${reason}` }
  }
}

/** A list is as old as its repository, or its first commit if that is later. */
function later(day: string | undefined, other: string): string {
  return day !== undefined && day > other ? day : other
}

/** @param origin an address of git: `https://github.com/…`, `git@github.com:…`, `ssh://…` */
export function nameOf(origin = ''): { owner: string; repo: string } | undefined {
  const url = origin
    .slice(0, 500)
    .replace(/^(?:ssh:\/\/)?(?:[\w-]+@)?github\.com[:/]/i, 'https://github.com/')
  const address = repositoryOf(url)
  const [owner, repo] = address?.name.split('/') ?? []
  if (address?.host !== 'github.com' || owner === undefined || repo === undefined) return
  return { owner, repo }
}
