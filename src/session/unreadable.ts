import { VFileMessage } from 'vfile-message'
import { keyOf } from '../lint/key.ts'
import { type PlainMessage, toPlainMessage } from '../lint/plain-message.ts'
import { FATAL } from '../lint/severity.ts'
import { MEMORY_LIMIT } from './limits.ts'

const RULE = 'unreadable-file'

export class UnreadableListError extends Error {
  readonly code = 'ERR_UNREADABLE_LIST'
}

export const NOT_TEXT = 'The file is not UTF-8 text. Save it with the encoding UTF-8.'

export const TOO_DEEP = 'The text is nested too deeply to be read. Write it with less nesting.'

/** Of a text with a few bytes in another encoding, fewer characters could not be decoded. */
const MAX_SHARE_UNDECODED = 0.1

/** Whether a text was made of bytes in an unknown encoding: it has NUL or many U+FFFD. */
export function isUndecoded(text: string): boolean {
  if (text.includes('\0')) return true
  return text.split('\uFFFD').length - 1 > text.length * MAX_SHARE_UNDECODED
}

/** The error for a failure of the parser or a rule. */
export function unreadableBecause(failure: string): UnreadableListError {
  return new UnreadableListError(
    /call stack/i.test(failure)
      ? TOO_DEEP
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
