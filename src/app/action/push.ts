import { isGitHubError } from '../../github/api/client.ts'
import { globMatcher } from '../../schema/globs.ts'
import { isRootReadme } from '../shared/find-lists.ts'
import type { Job } from './job.ts'

/** Also what is no list: a list may be a symbolic link to it, or link one of its headings. */
const MARKDOWN = /\.(?:md|markdown|mdown|mkdn?)$/i

/**
 * Whether a push may change what is found in the lists: it changes one of them, another Markdown file,
 * a file of a set or the configuration, or takes a file away that a list may link. Also where GitHub
 * does not know or list all of what was changed.
 * @param base before the push; absent for a new branch
 */
export async function mayChangeFindings(
  { repository, config, inputs, runner }: Pick<Job, 'repository' | 'config' | 'inputs' | 'runner'>,
  { base, head }: { base: string | undefined; head: string },
): Promise<boolean> {
  // Since the common commit of a forced push, what it took away is not listed.
  if (base === undefined || runner.event.payload.forced) return true
  const globs = inputs.files.length > 0 ? inputs.files : config.files
  const isList = globs ? globMatcher(globs) : isRootReadme
  const sets = config.sets.flatMap(({ files }) => files)
  const isInSet = sets.length > 0 ? globMatcher(sets) : () => false
  try {
    const { files, whole } = await repository.compare(base, head)
    if (!whole) return true
    return files.some(
      ({ path, status }) =>
        status === 'removed' ||
        status === 'renamed' ||
        path === inputs.config ||
        MARKDOWN.test(path) ||
        isList(path) ||
        isInSet(path),
    )
  } catch (error) {
    if (!isGitHubError(error)) throw error
    return true
  }
}
