/** A configured header, or a proxy of the environment, that cannot be used. */
export class LinkClientError extends Error {
  override readonly name = 'LinkClientError'
  readonly code = 'ERR_LINK_CLIENT'
}
