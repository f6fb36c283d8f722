import { PROJECT_URL, RELEASE, type Release } from '../../project.ts'

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
