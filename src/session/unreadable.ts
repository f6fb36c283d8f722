import { VFileMessage } from 'vfile-message'
import { keyOf } from '../lint/key.ts'
import { type PlainMessage, toPlainMessage } from '../lint/plain-message.ts'
import { FATAL } from '../lint/severity.ts'

/** A worker's memory, in megabytes. */
export const MEMORY_LIMIT = 1_500

const RULE = 'unreadable-file'

export class UnreadableListError extends Error {
  readonly code = 'ERR_UNREADABLE_LIST'
}

export function unreadableBecause(failure: string): UnreadableListError {
  return new UnreadableListError(
    /call stack/i.test(failure)
      ? 'The text is nested too deeply to be read. Write it with less nesting.'
      : /memory/i.test(failure)
        ? `Reading the text takes more than ${MEMORY_LIMIT} MB of memory. Make it simpler or split it.`
        : `The text could not be read (${failure}).`,
  )
}

/** The only finding of a list that could not be read. */
export function unreadableFile({ message }: UnreadableListError): PlainMessage {
  const start = { line: 1, column: 1, offset: 0 }
  const place = { start, end: start }
  const finding = new VFileMessage(message, { place, ruleId: RULE, source: 'remark-lint' })
  finding.fatal = FATAL.error
  finding.key = keyOf(RULE, [])
  return toPlainMessage(finding, true)
}
