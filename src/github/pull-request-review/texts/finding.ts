import { codeSpan, link, prose } from '../../../report/markdown/escape.ts'
import { type Commit, lineUrl } from '../../../report/markdown/places.ts'
import type { ReportFinding } from '../../../report/model.ts'
import { unmentionedFixes } from '../../../report/text/message.ts'

/** Code units of a message to show. */
const LONGEST_MESSAGE = 500

/** Code units of a mend to show in words. */
const LONGEST_MEND = 200

/** Candidates and other places to name. */
const MOST_NAMED = 3

/** What our messages put between quotes and backticks, which stems from others. */
const QUOTED = /“[^”]*”|`[^`]*`/g

/** What is wrong, as a sentence, with links to the other places that it names. */
export function sentenceOf(finding: ReportFinding, page: Commit): string {
  const { message, related = [] } = finding
  let rest = message
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, LONGEST_MESSAGE * 2)
  let sentence = ''
  const untold: NonNullable<ReportFinding['related']> = []
  for (const other of related.slice(0, MOST_NAMED)) {
    const parts = other.path === finding.path ? splitAtLine(rest, other.line) : undefined
    if (parts) {
      sentence += proseInside(parts.before) + link(parts.name, lineUrl(page, other))
      rest = parts.after
    } else {
      untold.push(other)
    }
  }
  sentence += proseInside(rest)
  const see = untold.map(
    (other) =>
      `See ${placeLink(page, other, finding.path)}: ${prose(other.message, LONGEST_MEND)}.`,
  )
  return [/[.!?。]$/.test(sentence) ? sentence : `${sentence}.`, ...see].join(' ')
}

/** What to write, as far as the message has not said so; empty where it is not for reading. */
export function fixInWords(finding: ReportFinding): string {
  const untold = unmentionedFixes(finding, LONGEST_MEND)
  if (untold.length === 0 || untold.length < (finding.expected?.length ?? 0)) return ''
  const named = untold
    .slice(0, MOST_NAMED)
    .map((text) => (text === '' ? 'nothing' : codeSpan(text)))
  const last = named.pop() ?? ''
  return named.length > 0
    ? `It could be ${named.join(', ')} or ${last}.`
    : `It would then read ${last}.`
}

/** A link to a line of the head, named by it. */
export function placeLink(
  page: Commit,
  { path, line }: { path: string; line: number },
  here?: string,
): string {
  const label = path === here ? `line ${line}` : codeSpan(`${path}:${line}`)
  return link(label, lineUrl(page, { path, line }))
}

/** Parts a message at the first place outside of quotes that names a line. */
function splitAtLine(message: string, line: number) {
  const bare = message.replace(QUOTED, (quoted) => '·'.repeat(quoted.length))
  const found = new RegExp(`\\blines? ${line}(?:[–-]\\d+)?(?!\\d)`).exec(bare)
  if (!found) return
  const end = found.index + found[0].length
  return { before: message.slice(0, found.index), name: found[0], after: message.slice(end) }
}

/** A part of a sentence, with the blanks around it. */
function proseInside(text: string): string {
  if (text === '') return ''
  const start = /^\s/.test(text) ? ' ' : ''
  const end = /\s$/.test(text) && text.trim() !== '' ? ' ' : ''
  return start + prose(text, LONGEST_MESSAGE) + end
}
