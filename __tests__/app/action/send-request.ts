import { type Github, jobToken } from '../../github/fake/index.ts'

export interface FakeResponse {
  status: number
  // biome-ignore lint/suspicious/noExplicitAny: each test knows the shape.
  body: any
  headers: Headers
}

/** Sends a request to the fake. @param path below the repository, or from `/`. */
export async function send(
  github: Github,
  method: string,
  path: string,
  { body, token = jobToken.token, accept = 'application/vnd.github+json' }: FakeRequest = {},
): Promise<FakeResponse> {
  const whole = path.startsWith('/') ? path : `/repos/${github.fullName}/${path}`
  const response = await fetch(`${github.apiUrl}${whole}`, {
    method,
    headers: { authorization: `Bearer ${token}`, accept },
    ...(body !== undefined && { body: JSON.stringify(body) }),
  })
  const text = await response.text()
  const isJson = response.headers.get('content-type')?.startsWith('application/json')
  return {
    status: response.status,
    body: isJson ? JSON.parse(text) : text,
    headers: response.headers,
  }
}

export interface FakeRequest {
  body?: unknown
  token?: string
  accept?: string
}

/** Sends a GraphQL query. */
export function query(
  github: Github,
  text: string,
  variables: object = {},
  token?: string,
): Promise<FakeResponse> {
  const body = { query: text, variables }
  return send(github, 'POST', '/graphql', { body, ...(token && { token }) })
}
