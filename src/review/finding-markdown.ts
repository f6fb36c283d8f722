import { codeSpan, link, prose } from '../report/github-markdown.ts'
import type { ReportFinding } from '../report/schema.ts'
import type { Page } from './model.ts'

/** Code units of a message to show. */
const LONGEST_MESSAGE = 500

/** Code units of a mend to show in words. */
const LONGEST_MEND = 200

/** Candidates and other places to name. */
const MOST_NAMED = 3

/** What our messages put between quotes and backticks, which stems from others. */
const QUOTED = /“[^”]*”|`[^`]*`/g

/** What is wrong, as a sentence, with links to the other places that it names. */
export function sentenceOf(finding: ReportFinding, page: Page): string {
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
      const address = addressOf(page, other.path, other.line)
      sentence += proseInside(parts.before) + link(parts.name, address)
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
export function mendInWords({ message, expected = [] }: ReportFinding): string {
  const untold = expected.filter((text) => !message.includes(text))
  const isLong = untold.some((text) => text.length > LONGEST_MEND || /[\r\n]/.test(text))
  if (untold.length === 0 || untold.length < expected.length || isLong) return ''
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
  page: Page,
  { path, line }: { path: string; line: number },
  here?: string,
): string {
  const label = path === here ? `line ${line}` : codeSpan(`${path}:${line}`)
  return link(label, addressOf(page, path, line))
}

/** Files that GitHub renders: without this their lines have no numbers. */
const RENDERED = /\.(?:md|markdown|mdown|mkdn?|mdx|rst|adoc|asciidoc|org|html?)$/i

function addressOf({ serverUrl, repository, headSha }: Page, path: string, line: number): string {
  const encoded = path.toWellFormed().split('/').map(encodeURIComponent).join('/')
  const plain = RENDERED.test(path) ? '?plain=1' : ''
  return `${serverUrl}/${repository}/blob/${headSha}/${encoded}${plain}#L${line}`
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
