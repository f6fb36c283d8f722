import stringWidth from 'string-width'
import { type Grapheme, graphemes } from './printable.ts'

/** A grapheme and the columns that a terminal needs for it. */
export interface Piece extends Grapheme {
  width: number
}

/**
 * The graphemes of a text with their widths. In a file of its own: only terminals need them, and
 * loading `string-width` takes as long as the start of the rest.
 */
export function pieces(text: string): Piece[] {
  return graphemes(text).map((grapheme) => ({ ...grapheme, width: stringWidth(grapheme.shown) }))
}
