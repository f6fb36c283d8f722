import * as v from 'valibot'
import { parseJson } from '../../text/json.ts'
import { oneByOne } from './one-by-one.ts'

/** A project by its path (`group/subgroup/name`) or, after a redirect, its number. */
interface GitLabProject {
  id: string
}

/** Groups, subgroups and the project: each begins with a letter, digit or underscore. */
const PATH = /^\/(\w[\w.-]{0,254}(?:\/\w[\w.-]{0,254}){1,20})\/?$/

/** First parts of paths that are not groups. */
const RESERVED: ReadonlySet<string> = new Set(
  'admin api assets dashboard explore groups health help import jwt login oauth profile projects public search snippets users'.split(
    ' ',
  ),
)

const schema = v.object({ path_with_namespace: v.string() })

/**
 * Projects on gitlab.com, by its API: without a login, pages of what is private and of what does not
 * exist lead to the log-in page. So what the API does not know is left to be checked on the web,
 * where that page is no success (`classify.ts`).
 * Source: https://docs.gitlab.com/api/projects/#get-a-single-project (its 301 has the number of a
 * moved project)
 */
export const gitlab = oneByOne<GitLabProject>({
  ...{ name: 'gitlab', title: 'GitLab', endpoint: 'gitlab', concurrency: 2, interval: 200 },
  hosts: ['gitlab.com', 'www.gitlab.com'],
  subjectOf: ({ pathname, search }) => projectOf(pathname, search),
  pathOf: ({ id }) => `/api/v4/projects/${encodeURIComponent(id)}`,
  follow({ status, headers }) {
    const [, id] = MOVED.exec(headers.location ?? '') ?? []
    return id !== undefined && (status === 301 || status === 302) ? { id } : undefined
  },
  read({ status, text }, { id }) {
    const { output, success } = v.safeParse(schema, parseJson(text))
    if (status !== 200 || !success) return 'unknown'
    const path = output.path_with_namespace
    if (path.toLowerCase() === id.toLowerCase()) {
      return { status: 'alive', code: 200, reason: 'GitLab has it' }
    }
    if (!PATH.test(`/${path}`)) return 'unknown'
    const finalUrl = `https://gitlab.com/${path}`
    return { status: 'moved', finalUrl, reason: `it was moved to ${path}` }
  },
})

const MOVED = /^(?:https:\/\/gitlab\.com)?\/api\/v4\/projects\/(\d{1,15})$/

function projectOf(pathname: string, search: string): GitLabProject | undefined {
  const [, path = ''] = PATH.exec(pathname.replace(/\.git$/, '')) ?? []
  const [group = ''] = path.split('/')
  return path === '' || search !== '' || RESERVED.has(group) ? undefined : { id: path }
}
