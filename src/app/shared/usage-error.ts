/** A file, revision, input or option that the one who called cannot have meant. */
export class UsageError extends Error {
  readonly code = 'ERR_USAGE'
}
