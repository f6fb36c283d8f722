/** The longest piece of a user's text that a message repeats, in UTF-16 code units. */
const LONGEST = 60

/** What a terminal or a log could obey rather than show: controls, bidi marks, lone surrogates. */
const UNSEEN = /^[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]$/u

/** A user's text, fit to be repeated in one line of a message: made visible, and cut at 60. */
export function quoteInput(text: string, longest = LONGEST): string {
  let shown = ''
  for (const character of text) {
    const piece = UNSEEN.test(character) ? escapeCharacter(character) : character
    if (shown.length + piece.length > longest) return `${cut(shown, longest - 1)}…`
    shown += piece
  }
  return shown
}

function escapeCharacter(character: string): string {
  if (character === '\n') return '\\n'
  if (character === '\t') return '\\t'
  return `\\u{${character.codePointAt(0)?.toString(16)}}`
}

function cut(text: string, longest: number): string {
  return text.slice(0, longest).replace(/[\uD800-\uDBFF]$/, '')
}
