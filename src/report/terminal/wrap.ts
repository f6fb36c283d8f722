import { type Piece, pieces } from '../../text/columns.ts'

const OPENING = /^[\p{Ps}\p{Pi}]/u
const CLOSING = /^[\p{Pe}\p{Pf}\p{Po}]/u

/**
 * Breaks a text into lines of at most `width` columns, safe for a terminal: at blanks and beside
 * wide characters. A word that is too long stays whole on its own line.
 */
export function wrap(text: string, width: number): string[] {
  const lines: string[] = []
  let line = ''
  let used = 0
  for (const word of text.split(/[ \t\r\n]+/)) {
    for (const [index, { shown, width: needed }] of unbreakable(word).entries()) {
      const gap = index === 0 && line !== '' ? ' ' : ''
      if (line !== '' && used + gap.length + needed > width) {
        lines.push(line)
        line = shown
        used = needed
      } else {
        line += gap + shown
        used += gap.length + needed
      }
    }
  }
  return [...lines, line]
}

function unbreakable(word: string): Pick<Piece, 'shown' | 'width'>[] {
  const parts: Pick<Piece, 'shown' | 'width'>[] = []
  let before: Piece | undefined
  for (const piece of pieces(word)) {
    const part = parts.at(-1)
    if (part && before && !mayBreak(before, piece)) {
      part.shown += piece.shown
      part.width += piece.width
    } else {
      parts.push({ shown: piece.shown, width: piece.width })
    }
    before = piece
  }
  return parts
}

function mayBreak(before: Piece, after: Piece): boolean {
  if (before.width !== 2 && after.width !== 2) return false
  return !OPENING.test(before.shown) && !CLOSING.test(after.shown)
}
