import { truncate } from './truncate.ts'

/** Code points of a user's text that a message repeats. */
const MAX_LENGTH = 60

/** What a terminal or a log could interpret: control characters, bidi marks, lone surrogates. */
const UNSEEN = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu

/** A user's text made visible on one line of a message, and cut where it is long. */
export function quoteInput(text: string, maxLength = MAX_LENGTH): string {
  return truncate(text.replace(UNSEEN, escapeCharacter), maxLength)
}

function escapeCharacter(character: string): string {
  if (character === '\n') return '\\n'
  if (character === '\t') return '\\t'
  return `\\u{${character.codePointAt(0)?.toString(16)}}`
}
