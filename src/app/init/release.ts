import { PROJECT_URL } from '../../project.ts'

/** What the workflows that people copy, and that `init` writes, start. */
interface Release {
  version: string
  /** The full SHA of the commit that the version’s tag names; absent until there is a release. */
  commit?: string
}

/**
 * The newest release. A commit cannot hold its own SHA: whoever tags `v1.2.3` then sets
 * `{ version: '1.2.3', commit: … }` here (`git rev-parse v1.2.3^{commit}`), runs `npm run docs` and
 * `npm run build`, and commits that; the next release carries it.
 */
export const RELEASE: Release = { version: '1' }

/**
 * What stands behind `uses:`: a commit, which nobody can move, and the tag that it stands for.
 *
 * @see https://docs.github.com/actions/reference/security/secure-use
 */
export function actionReference({ version, commit }: Release = RELEASE): string {
  const action = PROJECT_URL.replace('https://github.com/', '')
  return commit === undefined
    ? `${action}@v${version} # the tag v${version}, until a release names its commit`
    : `${action}@${commit} # v${version}`
}
