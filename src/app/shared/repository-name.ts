import { repositoryOf } from '../../identity/repository.ts'

/**
 * The repository on github.com that a remote names, if it does.
 * @param origin an address of git: `https://github.com/…`, `git@github.com:…`, `ssh://…`
 */
export function repositoryName(origin = ''): { owner: string; repo: string } | undefined {
  const url = origin
    .slice(0, 500)
    .replace(/^(?:ssh:\/\/)?(?:[\w-]+@)?github\.com[:/]/i, 'https://github.com/')
  const address = repositoryOf(url)
  const [owner, repo] = address?.name.split('/') ?? []
  if (address?.host !== 'github.com' || owner === undefined || repo === undefined) return
  return { owner, repo }
}
