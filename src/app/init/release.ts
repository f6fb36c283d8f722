import { PROJECT_URL } from '../../project.ts'

interface Release {
  version: string
  /** The full SHA of the tag’s commit; absent until there is a release. */
  commit?: string
}

/**
 * The newest release. A commit cannot contain its own SHA, so set its version and `commit` here
 * after tagging (`git rev-parse v1.2.3^{commit}`), run `npm run docs` and `npm run build`, and
 * commit that.
 */
export const RELEASE: Release = { version: '1' }

/**
 * The value of `uses:`: a commit, which cannot be moved, and its tag as a comment.
 * @see https://docs.github.com/actions/reference/security/secure-use
 */
export function actionReference({ version, commit }: Release = RELEASE): string {
  const action = PROJECT_URL.replace('https://github.com/', '')
  return commit === undefined
    ? `${action}@v${version} # the tag v${version}, until a release names its commit`
    : `${action}@${commit} # v${version}`
}
