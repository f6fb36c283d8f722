import type { Span } from '../../list/model.ts'
import { spanOf } from '../../list/span.ts'
import { amount } from '../../text/phrases.ts'
import { type HidingBlock, hiddenEntries } from '../analysis/hidden-entries.ts'
import { lineSpan } from '../analysis/lines.ts'
import { isGone, type ListFileChange } from '../context.ts'
import { code, line, type Message, message } from '../message.ts'
import { type RuleContext, rule } from '../rule.ts'
import type { Severity } from '../severity.ts'

/** How Git LFS begins the text that stands for a large file. */
const LFS = 'version https://git-lfs.github.com/spec/'

type VanishedContext = RuleContext<unknown>

export default rule(
  {
    id: 'vanished-list',
    severity: ['error', 'warning'],
    description:
      'A change after which a list cannot be read or is gone from view, or its file is deleted, renamed or a link.',
    baseline: 'key',
  },
  (list, context) => {
    const { base, fileChange, text } = context
    const before = base?.list.entries.length ?? 0
    if (!base || before === 0) return
    if (fileChange) reportFile(fileChange, before, context)
    if (fileChange && isGone(fileChange)) return
    if (text.trim() === '') {
      const problem = message`The file is empty now: its ${entries(before)} are gone. Put its text back, or delete the file.`
      reportAt(context, { start: 0, end: 0 }, problem, ['empty'])
      return
    }
    if (text.startsWith(LFS)) {
      const problem = message`The file is now a pointer of Git LFS, so GitHub shows none of its ${entries(before)}. Commit the text itself, and take the file out of ${code('.gitattributes')}.`
      reportAt(context, lineOf(context, 0), problem, ['lfs'])
      return
    }
    const hidden = hiddenEntries({ list, text, tree: context.tree }, base)
    const isHidden = hidden.count * 2 > before
    if (isHidden && hidden.most) {
      reportBlock(hidden.most.block, hidden.most.count, context)
    } else if (isHidden && hidden.firstLoose !== undefined) {
      reportLoose(hidden.firstLoose, hidden.count, context)
    } else if (list.entries.length === 0 && before >= MIN_REMOVED) {
      const problem = message`This change leaves none of the ${entries(before)} of the list. If that is not meant, put them back.`
      const whole = { start: 0, end: text.length }
      reportAt(
        context,
        firstChanged(context, whole) ?? lineOf(context, 0),
        problem,
        ['removed'],
        'warning',
      )
    }
  },
)

/** To remove fewer entries is an edit of a short list. */
const MIN_REMOVED = 3

function entries(count: number): string {
  return amount(count, 'entry', 'entries')
}

function reportFile(change: ListFileChange, before: number, context: VanishedContext): void {
  const place = lineOf(context, 0)
  const count = entries(before)
  switch (change.kind) {
    case 'not-text': {
      const problem = message`The file is not UTF-8 text any more, so its ${count} cannot be read. Save it with the encoding UTF-8.`
      return reportAt(context, place, problem, [change.kind])
    }
    case 'submodule': {
      const problem = message`The file is now a submodule, so GitHub shows none of its ${count}. Commit the file itself.`
      return reportAt(context, place, problem, [change.kind])
    }
    case 'broken-link': {
      const problem = message`The file is now a symbolic link to ${code(change.target)}, which is no file of this repository, so its ${count} cannot be read. Correct the link, or commit the file itself.`
      return reportAt(context, place, problem, [change.kind])
    }
    case 'deleted': {
      const problem = message`This change deletes the file with its ${count}. If that is not meant, put it back; otherwise no longer name it in ${code('files')}.`
      return reportAt(context, place, problem, [change.kind], 'warning')
    }
    case 'renamed': {
      const { from, isListed } = change
      const problem = isListed
        ? message`This change renames ${code(from)} to this file, so links to its old place lead nowhere. Correct those that others may follow.`
        : message`This change renames ${code(from)} to this file, which ${code('files')} does not name, so it will not be checked any more. Add its path to ${code('files')}.`
      return reportAt(context, place, problem, [change.kind, from], 'warning')
    }
    case 'linked': {
      const problem = message`${code(change.from)} is now a symbolic link to this file, which is checked in its place. If that is not meant, commit the file itself.`
      return reportAt(context, place, problem, [change.kind, change.from], 'warning')
    }
  }
}

function reportBlock(block: HidingBlock, count: number, context: VanishedContext): void {
  const { text, isChanged, report } = context
  const opening = lineOf(context, block.span.start)
  const ending = lineOf(context, block.span.end - 1)
  const place =
    [opening, ending].find((line) => isChanged(line)) ??
    firstChanged(context, block.span) ??
    opening
  report({
    message: problemOf(block, entries(count), context),
    place,
    fingerprint: [block.kind, text.slice(opening.start, opening.end)],
    ...(place !== opening && { cause: { message: message`It begins here.`, place: opening } }),
  })
}

function problemOf(block: HidingBlock, count: string, { lineOf, text }: VanishedContext): Message {
  const { span, kind, opener, closer = '', isClosed } = block
  const first = line(lineOf(span.start))
  const last = line(lineOf(Math.max(span.end - 1, span.start)))
  const lost = message`so GitHub shows none of the ${count}`
  switch (kind) {
    case 'fence': {
      const fence = closer.startsWith('~') ? code(closer) : `${closer.length} backticks`
      return isClosed
        ? message`${first} opens a code block that ends on ${last}, ${lost} in it. Remove both lines, or close it before the entries with ${fence}.`
        : message`${first} opens a code block that is never closed, ${lost} after it. Close it with ${fence} on a line of their own, or remove the line.`
    }
    case 'tag':
      return isClosed
        ? message`${first} opens ${code(opener)}, which ends on ${last}, ${lost} in it. Remove both, or close it before the entries with ${code(closer)}.`
        : message`${first} opens ${code(opener)}, which is never closed, ${lost} after it. Close it with ${code(closer)}, or remove it.`
    case 'html':
      return message`${first} begins HTML that ends at the next empty line, ${lost} in it as a list. Put an empty line after the HTML.`
    case 'front-matter':
      return message`${first} begins front matter that ends on ${last}, ${lost} in it. Remove the line, or put an empty line above it.`
    case 'indented': {
      const lines = line(lineOf(span.start), lineOf(endOf(text, span)))
      return message`${lines} are indented as code, ${lost} in them. Remove the indentation.`
    }
  }
}

/** Rows without a header or a line of dashes. With dashes the table is `broken-table`'s. */
function reportLoose(offset: number, count: number, context: VanishedContext): void {
  const { tree, text } = context
  const around = tree.children.find((node) => spanOf(node).end > offset)
  const span = around ? spanOf(around) : { start: offset, end: offset }
  const lines = text.slice(span.start, span.end).split(/\r\n|\n|\r/)
  if (lines.some(isDashes)) return
  const problem = message`GitHub shows ${entries(count)} as plain text now. Put back what made them a list, such as the header of a table and its line of dashes.`
  const place = firstChanged(context, span) ?? lineOf(context, span.start)
  reportAt(context, place, problem, ['loose'])
}

function isDashes(line: string): boolean {
  return line.includes('-') && Array.from(line).every((character) => ' \t|:->'.includes(character))
}

/** The last character of a block that is not white space. */
function endOf(text: string, { start, end }: Span): number {
  let at = end - 1
  while (at > start && text[at]?.trim() === '') at--
  return at
}

/** The line at an offset, without its line end. */
function lineOf({ text }: VanishedContext, offset: number): Span {
  const { start, end } = lineSpan(text, { start: offset, end: offset })
  return { start, end: start + text.slice(start, end).trimEnd().length }
}

/** The first line of a span that the change added or edited. */
function firstChanged(context: VanishedContext, { start, end }: Span): Span | undefined {
  for (let at = start; at < end; at = lineSpan(context.text, { start: at, end: at }).end) {
    const place = lineOf(context, at)
    if (context.isChanged(place)) return place
  }
  return
}

function reportAt(
  { report }: VanishedContext,
  place: Span,
  problem: Message,
  fingerprint: readonly string[],
  severity: Severity = 'error',
): void {
  report({ message: problem, place, fingerprint, severity })
}
