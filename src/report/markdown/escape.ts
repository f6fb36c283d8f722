/**
 * Text escaped for Markdown on GitHub: shown to the letter, and nothing in it marks up, links,
 * mentions or refers. GitHub finds mentions, references, emoji and formulas in the rendered text,
 * so that a backslash does not stop them (github/markup#1168); it leaves code alone. Words with
 * such things are therefore shown as code.
 */

import { greatest } from '../../text/extremes.ts'
import { flatten } from '../../text/phrases.ts'
import { visible } from '../../text/printable.ts'
import { truncate } from '../../text/truncate.ts'

/** Code points of a text to show. */
const MAX_PROSE_LENGTH = 600
/** Code points of a code span to show. */
const MAX_CODE_LENGTH = 300
/** Code points of a block of code to show. */
const MAX_BLOCK_LENGTH = 10_000
/** A zero-width space: keeps characters apart that are markup side by side. */
const APART = '\u200B'

/**
 * What GitHub acts on anywhere in a word: mentions and mail addresses, formulas, addresses,
 * references to issues and commits, emoji.
 */
const ACTIVE =
  /[@$]|:\/\/|www\.|#\d|(?<![a-z0-9])(?:GH|GHSA|CVE)-\w|(?<![a-z0-9])[0-9a-f]{7,}(?![a-z0-9])|:[\w+-]+:/i

/** Punctuation around a word that need not be code with it. */
const BEFORE_WORD = /^[“‘«„"'(（【]*/
const AFTER_WORD = /(?<![”’»"',;.)）】])[”’»"',;.)）】]*$/

/** A span between single backticks. */
const SPAN = /`([^`]+)`/

/**
 * A sentence on one line, whoever wrote it: spans between backticks stay code, words that GitHub
 * would act on become code, the rest is shown to the letter.
 * @param maxLength in code points
 */
export function prose(text: string, maxLength = MAX_PROSE_LENGTH): string {
  return escapeStart(inlineProse(truncate(flatten(text), maxLength)))
}

/** As `prose`, for the middle of a line: keeps blanks at the ends and all of the text. */
export function inlineProse(text: string): string {
  return joinInline(
    text
      .split(SPAN)
      .map((part, index) => (index % 2 === 1 ? codeSpan(part, part.length) : plain(part))),
  )
}

/** A text as a code span; invisible characters are made visible. @param maxLength in code points */
export function codeSpan(text: string, maxLength = MAX_CODE_LENGTH): string {
  const shown = withoutMarkers(visible(truncate(text, maxLength))) || ' '
  const fence = '`'.repeat(longestRun(shown) + 1)
  const isPadded = /^`|`$|^ .* $/s.test(shown) && shown.trim() !== ''
  const pad = isPadded ? ' ' : ''
  return `${fence}${pad}${shown}${pad}${fence}`
}

/**
 * A text as a block of code; tabs that indent a line stay.
 * @param info our own word behind the opening fence
 * @param maxLength in code points
 */
export function fenced(text: string, info = '', maxLength = MAX_BLOCK_LENGTH): string {
  const shown = truncate(text, maxLength)
    .split(/\r\n|\r|\n/)
    .map((line) => {
      const [indent = ''] = /^\t*/.exec(line) ?? []
      return indent + withoutMarkers(visible(line.slice(indent.length)))
    })
    .join('\n')
  const fence = fenceFor(shown)
  return `${fence}${info}\n${shown}\n${fence}`
}

/** A fence that nothing in the text can close. */
export function fenceFor(text: string): string {
  return '`'.repeat(Math.max(3, longestRun(text) + 1))
}

/** Markdown escaped for a cell of a table. */
export function tableCell(markdown: string): string {
  // A backslash before a bar would be taken for the bar's own, also in code.
  return markdown.replace(/(?<!\\)(\\*)\|/g, (_, slashes: string) =>
    slashes.length > 1 ? `${slashes}｜` : '\\|',
  )
}

/** A row of a table. @param cells Markdown */
export function tableRow(cells: readonly string[]): string {
  return `| ${cells.map(tableCell).join(' | ')} |`
}

/** A link to an address that we made. @param label Markdown */
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
  const [before = ''] = BEFORE_WORD.exec(word) ?? []
  const rest = word.slice(before.length)
  const [after = ''] = AFTER_WORD.exec(rest) ?? []
  const inner = rest.slice(0, rest.length - after.length)
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

/** Escapes what would make the line a heading, a list, a quote, a rule or a definition. */
export function escapeStart(line: string): string {
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

/** A body with a second marker is not ours any more: the text of others must not hold one. */
function withoutMarkers(text: string): string {
  return text.replace(/<!(?=-*\s*awesome-keeper)/gi, `<!${APART}`)
}

function longestRun(text: string): number {
  return greatest((text.match(/`+/g) ?? ['']).map((run) => run.length))
}
