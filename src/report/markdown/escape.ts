/**
 * Text of others made fit for Markdown that GitHub renders: shown as it stands,
 * with nothing in it that marks up, links, mentions or refers.
 *
 * GitHub looks for mentions, references, emoji and formulas in what has been
 * rendered, so a backslash does not stop them (github/markup#1168); it leaves
 * code alone. Words that hold such things are shown as code, as one would by hand.
 */

import { truncateCode, visible } from '../../text/printable.ts'

/** Code units of a message to show: titles in it may have any length. */
const LONGEST_PROSE = 600

/** Code units of a code span to show. */
const LONGEST_CODE = 300

/** Code units of a block of code to show. */
const LONGEST_BLOCK = 10_000

/** Shows nothing, and keeps apart what would mean something side by side. */
const APART = '\u200B'

/**
 * What GitHub acts on wherever it stands in a word: mentions and mail addresses,
 * formulas, addresses, references to issues and commits, emoji.
 */
const ACTIVE =
  /[@$]|:\/\/|www\.|#\d|(?<![a-z0-9])(?:GH|GHSA|CVE)-\w|(?<![a-z0-9])(?=[a-f]*\d)[0-9a-f]{7,}(?![a-z0-9])|:[\w+-]+:/i

/** Marks around a word that need not be code with it. */
const BARE = /^([“‘«„"'(（【]*)(.*?)([”’»"',;.)）】]*)$/su

/** A span between single backticks, as our messages write them. */
const SPAN = /`([^`]+)`/

/**
 * A message of ours with words of others in it, on one line: spans between
 * backticks stay code, words that GitHub would act on become code, and all else
 * is shown to the letter.
 *
 * @param length the most UTF-16 code units of the text to show
 */
export function prose(text: string, length = LONGEST_PROSE): string {
  return tameStart(inlineProse(truncateCode(text.replace(/\s+/g, ' ').trim(), length)))
}

/** As `prose`, for the middle of a line: keeps blanks at the ends and all of the text. */
export function inlineProse(text: string): string {
  return joinInline(
    text
      .split(SPAN)
      .map((part, index) => (index % 2 === 1 ? codeSpan(part, part.length) : plain(part))),
  )
}

/**
 * A piece of somebody's text as a code span. What cannot be seen is made
 * visible, line breaks included.
 *
 * @param length the most UTF-16 code units of the text to show
 */
export function codeSpan(text: string, length = LONGEST_CODE): string {
  const shown = withoutMarkers(visible(truncateCode(text, length))) || ' '
  const fence = '`'.repeat(longestRun(shown) + 1)
  const isPadded = /^`|`$|^ .* $/s.test(shown) && shown.trim() !== ''
  const pad = isPadded ? ' ' : ''
  return `${fence}${pad}${shown}${pad}${fence}`
}

/**
 * Somebody's lines as a block of code, to stand on lines of its own.
 *
 * @param info a word of ours behind the opening fence, such as `markdown`
 * @param length the most UTF-16 code units of the text to show
 */
export function fenced(text: string, info = '', length = LONGEST_BLOCK): string {
  const shown = truncateCode(text, length)
    .split(/\r\n|\r|\n/)
    .map((line) => withoutMarkers(visible(line)))
    .join('\n')
  const fence = fenceFor(shown)
  return `${fence}${info}\n${shown}\n${fence}`
}

/** A fence that nothing in the text can close. */
export function fenceFor(text: string): string {
  return '`'.repeat(Math.max(3, longestRun(text) + 1))
}

/** Markdown from here, made fit for a cell of a table. */
export function tableCell(markdown: string): string {
  // A backslash before a bar would be taken for the bar's own, also in code.
  return markdown.replace(/(\\*)\|/g, (_, slashes: string) =>
    slashes.length > 1 ? `${slashes}｜` : '\\|',
  )
}

/** A row of a table; its cells are Markdown from here. */
export function tableRow(cells: readonly string[]): string {
  return `| ${cells.map(tableCell).join(' | ')} |`
}

/**
 * A link to an address of ours.
 *
 * @param label Markdown, such as from `prose`
 */
export function link(label: string, url: string): string {
  // At the start of a line `[…]:` is a definition, even where the bracket is inside code.
  const name = label.replaceAll(']:', `]${APART}:`)
  return `[${name}](${url.toWellFormed().replace(/[\s()<>\\`|[\]\p{C}]/gu, percent)})`
}

function percent(character: string): string {
  return encodeURIComponent(character).replace(/[()]/g, (bracket) =>
    bracket === '(' ? '%28' : '%29',
  )
}

/** Words to the letter, outside of code: active ones become code, marks are escaped. */
export function plain(text: string): string {
  return text
    .split(/( )/)
    .map((word) => (ACTIVE.test(word) ? activeWord(word) : escapeMarks(visible(word))))
    .join('')
}

function activeWord(word: string): string {
  const [, before = '', inner = '', after = ''] = BARE.exec(word) ?? []
  // Without its marks the word may be another, such as `:+1:` in brackets.
  if (!ACTIVE.test(inner)) return codeSpan(word)
  return escapeMarks(visible(before)) + codeSpan(inner) + escapeMarks(visible(after))
}

function escapeMarks(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replace(/[\\`*_[\]~|>]/g, '\\$&')
}

/** What would make the line a heading, a list, a quote, a rule or a definition. */
export function tameStart(line: string): string {
  return line.replace(/^[#+=:-]/, '\\$&').replace(/^(\d+)([.)])/, '$1\\$2')
}

/** Joins pieces of Markdown: code beside code would run together, `!` before a link make an image. */
export function joinInline(pieces: readonly string[]): string {
  let joined = ''
  for (const piece of pieces) {
    const runsTogether =
      (joined.endsWith('`') && piece.startsWith('`')) ||
      (joined.endsWith('!') && piece.startsWith('['))
    joined += runsTogether ? APART + piece : piece
  }
  return joined
}

/** A hidden mark of ours is looked for in the text of a comment, wherever it stands. */
function withoutMarkers(text: string): string {
  return text.replace(/<!(?=-*\s*awesome-keeper)/gi, `<!${APART}`)
}

function longestRun(text: string): number {
  return Math.max(0, ...(text.match(/`+/g) ?? []).map((run) => run.length))
}
