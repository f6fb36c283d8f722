import { eastAsianWidth } from 'get-east-asian-width'
import { type Grapheme, graphemes, isEmoji, isPlain } from './printable.ts'

/** A grapheme and the columns that a terminal needs for it. */
export interface Piece extends Grapheme {
  width: number
}

/** The graphemes of a text with their widths. */
export function pieces(text: string): Piece[] {
  return graphemes(text).map((grapheme) => ({ ...grapheme, width: widthOf(grapheme.shown) }))
}

/** The columns that a terminal needs for a text that is safe to show. */
export function columns(text: string): number {
  return pieces(text).reduce((sum, { width }) => sum + width, 0)
}

/**
 * The columns of a grapheme. Not by `string-width`, whose pattern of all emoji takes V8 longer than
 * linting a small list: emoji are recognized by their form here.
 */
function widthOf(grapheme: string): number {
  if (isPlain(grapheme)) return grapheme.length
  if (isEmoji(grapheme) && IN_COLOR.test(grapheme)) return 2
  const [first = '', ...others] = grapheme.replace(UNSEEN, '')
  if (first === '') return 0
  return others.filter((one) => ADDED.test(one)).reduce(addWidth, eastAsianWidth(point(first)))
}

/** What terminals show as a picture: its default, or asked for by a selector. */
const IN_COLOR = /\p{Emoji_Presentation}|\p{Regional_Indicator}{2}|[\uFE0F\u200D]/u
/** Characters on top of others, or not shown. */
const UNSEEN = /[\p{Mn}\p{Me}\p{Cc}\p{Cf}\p{Cs}\p{Default_Ignorable_Code_Point}]/gu
/** Characters that take columns of their own in the grapheme of another. */
const ADDED = /[\p{Mc}\uFF00-\uFFEF]/u

function addWidth(sum: number, character: string): number {
  return sum + eastAsianWidth(point(character))
}

function point(character: string): number {
  return character.codePointAt(0) ?? 0
}
