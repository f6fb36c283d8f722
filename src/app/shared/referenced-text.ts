import type { ReadReference } from '../../config/extends.ts'
import { MAX_EXTENDED_SIZE } from '../../config/reference.ts'
import {
  isApiError,
  isGitHubError,
  type RepositoryName,
  StoppedError,
} from '../../github/api/client.ts'
import type { Repository } from '../../github/api/repository.ts'

/** Reads configurations of other repositories through GitHub’s API. Only a stopped run rejects. */
export function referenceReader(open: (name: RepositoryName) => Repository): ReadReference {
  return async ({ owner, repo, path, commit }) => {
    const missing = (why: string) => ({ kind: 'missing', why }) as const
    try {
      const found = await open({ owner, repo }).readSmallText(path, {
        ...{ commit, limit: MAX_EXTENDED_SIZE },
      })
      if (found === undefined) return missing('there is no such file, or the token may not read it')
      if (typeof found === 'number') return missing('it is larger than 64 KB')
      return { kind: 'text', text: found }
    } catch (error) {
      if (error instanceof StoppedError || !isGitHubError(error)) throw error
      const status =
        isApiError(error) && error.response ? `answered ${error.status}` : 'did not answer'
      return missing(`GitHub ${status}`)
    }
  }
}
