import { PROJECT_NAME, PROJECT_URL, RELEASE, type Release } from '../../project.ts'
import { parseJson } from '../../text/json.ts'

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

/** Whether there is a release, so that a workflow with its tag works. */
export function isReleased({ commit }: Release = RELEASE): boolean {
  return commit !== undefined
}

/** In milliseconds, for all that is asked. */
const TIME_LIMIT = 5_000
const COMMIT = /^[\da-f]{40}$/

/** As the global one. */
export type FetchText = (
  url: string,
  options: { headers: Record<string, string>; signal: AbortSignal },
) => Promise<Pick<Response, 'ok' | 'text'>>

/**
 * The value of `uses:` for the newest release with the same major version, as GitHub knows it, asked
 * without a token; the tag of that version where there is no answer within 5 seconds.
 */
export async function newestReference(
  get: FetchText,
  { version }: Release = RELEASE,
): Promise<string> {
  const action = PROJECT_URL.replace('https://github.com/', '')
  const tag = `v${version.split('.')[0]}`
  const signal = AbortSignal.timeout(TIME_LIMIT)
  const ask = async (path: string, accept: string) => {
    const url = `https://api.github.com/repos/${action}/${path}`
    try {
      const answer = await get(url, { headers: { accept, 'user-agent': PROJECT_NAME }, signal })
      return answer.ok ? (await answer.text()).trim() : undefined
    } catch {
      // No network, no time left, or a limit: the tag works, too.
      return
    }
  }
  const [commit = '', tags = ''] = await Promise.all([
    ask(`commits/${tag}`, 'application/vnd.github.sha'),
    ask('tags?per_page=100', 'application/vnd.github+json'),
  ])
  if (!COMMIT.test(commit)) return `${action}@${tag}`
  return `${action}@${commit} # ${nameOfCommit(commit, parseJson(tags)) ?? tag}`
}

/** The tag `v1.2.3` of a commit. @param tags GitHub’s answer */
function nameOfCommit(commit: string, tags: unknown): string | undefined {
  const list = (Array.isArray(tags) ? tags : []) as { name?: unknown; commit?: { sha?: unknown } }[]
  const found = list.find(
    (tag) => tag?.commit?.sha === commit && /^v\d{1,6}(?:\.\d{1,6}){2}$/.test(String(tag.name)),
  )
  return found && String(found.name)
}
