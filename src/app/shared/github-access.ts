import type { CheckOptions } from '../../links/options.ts'

/** The token with which links may be asked about, and the one server that it is sent to. */
type GitHubAccessOptions = Pick<CheckOptions, 'githubToken' | 'githubServer'>

/**
 * Which server a token belongs to, by the variables of GitHub's runner: outside of it to github.com.
 * The token of a GitHub Enterprise server is never sent to github.com's API, nor vice versa.
 */
export function githubAccess(
  token: string | undefined,
  { GITHUB_SERVER_URL: server, GITHUB_GRAPHQL_URL: graphqlUrl }: NodeJS.ProcessEnv,
): GitHubAccessOptions {
  if (!token) return {}
  const host = server ? URL.parse(server)?.host : 'github.com'
  if (host === 'github.com') return { githubToken: token }
  const api = graphqlUrl ? URL.parse(graphqlUrl)?.host : undefined
  if (!host || !graphqlUrl || (api !== host && api !== `api.${host}`)) return {}
  return { githubServer: { host, graphqlUrl, token } }
}
