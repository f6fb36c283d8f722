/** An error answer, in GitHub's words. */
export class Refusal extends Error {
  override readonly name = 'Refusal'
  readonly code = 'GITHUB_REFUSED'
  readonly status: number
  readonly body: Record<string, unknown>
  readonly headers: Readonly<Record<string, string>>

  constructor(
    status: number,
    message: string,
    more: Record<string, unknown> = {},
    headers: Readonly<Record<string, string>> = {},
  ) {
    super(message)
    this.status = status
    this.headers = headers
    const documentation_url = 'https://docs.github.com/rest'
    this.body = { message, documentation_url, status: String(status), ...more }
  }
}

export const notFound = () => new Refusal(404, 'Not Found')

export const notAccessible = () => new Refusal(403, 'Resource not accessible by integration')

/** The errors of reviews: reasons as one text. */
export const unprocessable = (...errors: string[]) =>
  new Refusal(422, 'Unprocessable Entity', { errors })

/** The errors of everything besides reviews. */
export const invalid = (resource: string, field: string, message: string, code = 'custom') =>
  new Refusal(422, 'Validation Failed', { errors: [{ resource, code, field, message }] })

export const tooLong = (resource: string, text: string | null | undefined) => {
  if (text && text.length > 65_536) {
    throw invalid(resource, 'body', 'body is too long (maximum is 65536 characters)')
  }
}
