import type { ReadReference } from '../../config/extends.ts'
import { openGitHub, StoppedError } from '../../github/api/client.ts'
import { Repository } from '../../github/api/repository.ts'
import { referenceReader } from '../shared/referenced-text.ts'

/** In milliseconds, for all files together. */
const TIME_LIMIT = 30_000

const TOO_LATE = { kind: 'missing', why: 'GitHub did not answer in time' } as const

/** Reads configurations of other repositories, with the token of the environment if there is one. Never rejects for GitHub. */
export function onlineReader(): ReadReference {
  const github = openGitHub(process.env.GITHUB_TOKEN, AbortSignal.timeout(TIME_LIMIT))
  const read = referenceReader((name) => new Repository(github, name))
  return (reference) =>
    read(reference).catch((error) => {
      if (error instanceof StoppedError) return TOO_LATE
      throw error
    })
}
