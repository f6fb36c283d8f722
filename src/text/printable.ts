/**
 * Text made safe for a terminal and for GitHub's logs: characters that these would interpret or
 * hide are replaced by visible ones.
 */

/** Made when it is first needed: it takes longer than most of a short run. */
let segmenter: Intl.Segmenter | undefined

/** What a terminal interprets or does not show: escapes, changes of direction, joiners, lone surrogates. */
const UNSEEN =
  /[[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]--\p{Variation_Selector}]/gv

/** Each of these is a grapheme beside all others of them: English and the signs of our messages. */
const PLAIN = /^[ -~‘’“”…–—]*$/

/** Whether a text has only characters that each are a grapheme, in one column. */
export function isPlain(text: string): boolean {
  return PLAIN.test(text)
}

/**
 * The form of an emoji (UTS #51, “possible emoji”), but tags, which could hide a text, only in the
 * three flags that have them. `\p{RGI_Emoji}` would be simpler, and takes V8 50 ms to compile.
 */
const EMOJI =
  /^(?:(?:\p{Regional_Indicator}{2}|\p{Emoji}(?:\p{Emoji_Modifier}|\uFE0F\u20E3?)?)(?:\u200D\p{Emoji}(?:\p{Emoji_Modifier}|\uFE0F)?){0,8}|\u{1F3F4}\u{E0067}\u{E0062}(?:\u{E0065}\u{E006E}\u{E0067}|\u{E0073}\u{E0063}\u{E0074}|\u{E0077}\u{E006C}\u{E0073})\u{E007F})$/u

/** Whether a grapheme has the form of an emoji; digits have it, too. */
export function isEmoji(grapheme: string): boolean {
  return EMOJI.test(grapheme)
}

/** A grapheme as it may be shown, and where it stands in the text. */
export interface Grapheme {
  shown: string
  /** Offset in the text, in UTF-16 code units. */
  start: number
  end: number
}

/** The graphemes of a text. */
export function graphemes(text: string): Grapheme[] {
  const found: Grapheme[] = []
  let start = 0
  let hashes = 0
  for (const grapheme of split(text)) {
    const end = start + grapheme.length
    let shown = safe(grapheme)
    // `##[` starts a workflow command anywhere on a line of a log.
    if (hashes >= 2 && shown.startsWith('[')) shown = code('[') + shown.slice(1)
    hashes = shown === '#' ? hashes + 1 : 0
    found.push({ shown, start, end })
    start = end
  }
  return found
}

function split(text: string): string[] {
  if (isPlain(text)) return text.split('')
  segmenter ??= new Intl.Segmenter('en', { granularity: 'grapheme' })
  return Array.from(segmenter.segment(text), ({ segment }) => segment)
}

/** A text on one line in which a terminal or a log interprets nothing. */
export function visible(text: string): string {
  return graphemes(text)
    .map(({ shown }) => shown)
    .join('')
}

/** Blanks, and our own escapes: colors and hyperlinks. */
const LEADING = /^(?:\s|\u001B\[\d+m|\u001B\]8;;[!-~]*\u001B\\)*/

/** `::` starts a workflow command where only blanks are before it on the line. */
export function disarm(line: string): string {
  const [leading = ''] = LEADING.exec(line) ?? []
  const rest = line.slice(leading.length)
  return rest.startsWith('::') ? leading + code(':') + rest.slice(1) : line
}

function safe(grapheme: string): string {
  if (isPlain(grapheme) || grapheme.search(UNSEEN) < 0) return grapheme
  if (isEmoji(grapheme)) return grapheme
  return grapheme.replace(UNSEEN, picture)
}

/** `→` for a tab, Unicode's pictures for the other old control characters, otherwise the code point. */
function picture(character: string): string {
  const point = character.codePointAt(0)!
  if (character === '\t') return '→'
  if (point < 0x20) return String.fromCodePoint(0x2400 + point)
  return character === '\u007F' ? '␡' : code(character)
}

/** A character by its number: `<U+202E>`. */
export function code(character: string): string {
  return `<U+${character.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}>`
}
