import { isGitHubError, openGitHub } from '../../github/api/client.ts'
import { Repository } from '../../github/api/repository.ts'
import type { OwnRepository } from '../../lint/context.ts'
import { readFirstDay, readOrigin } from '../../repository/git.ts'
import { repositoryName } from './repository-name.ts'

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
  const name = repositoryName(await readOrigin(root))
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
