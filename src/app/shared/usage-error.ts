/** A file, revision, input or option that does not exist or is not allowed. */
export class UsageError extends Error {
  readonly code = 'ERR_USAGE'
}
