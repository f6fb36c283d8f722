import type { FailOn } from '../../../report/build.ts'
import { codeSpan, link, prose } from '../../../report/markdown/escape.ts'
import { messageMarkdown } from '../../../report/markdown/message.ts'
import { type Commit, type LineRange, lineUrl } from '../../../report/markdown/places.ts'
import type { ReportFinding } from '../../../report/model.ts'

/** UTF-16 code units of a fix, and of the message of another place, to show. */
const MAX_FIX_LENGTH = 200
/** Possible fixes and other places to name. */
const MAX_NAMED = 3

export const FAILS = ' (fails the check)'

export interface FindingTextOptions {
  page: Commit
  failOn: FailOn
}

/**
 * A finding as Markdown on one line: severity, message with links, how to fix it, and the rule.
 * @param isSuggested whether a suggestion shows the fix
 */
export function findingText(
  finding: ReportFinding,
  { page, failOn }: FindingTextOptions,
  isSuggested = false,
): string {
  const { rule, url, path, severity, parts } = finding
  const message = messageMarkdown(parts, (place) => lineUrl(page, { path, ...place }))
  const effect = failsCheck(severity, failOn) ? FAILS : ''
  return [
    `${LABELS[severity]}${effect}: ${/[.!?。]$/.test(message) ? message : `${message}.`}`,
    ...otherPlaces(finding).map(
      (other) =>
        `See ${placeLink(page, other, path)}: ${prose(other.message, MAX_FIX_LENGTH).replace(/[.:]$/, '')}.`,
    ),
    ...(isSuggested ? [] : fixText(finding)),
    `(${url ? link(codeSpan(rule), url) : codeSpan(rule)})`,
  ].join(' ')
}

const LABELS = { error: '**Error**', warning: '**Warning**', info: 'Info' } as const

function failsCheck(severity: ReportFinding['severity'], failOn: FailOn): boolean {
  return failOn !== 'never' && (severity === 'error' || severity === failOn)
}

export function placeLink(page: Commit, place: LineRange, currentPath?: string): string {
  const { path, line } = place
  const label = path === currentPath ? `line ${line}` : codeSpan(`${path}:${line}`)
  return link(label, lineUrl(page, place))
}

/** Related places that the message does not name. */
function otherPlaces({ path, parts, related = [] }: ReportFinding) {
  const isNamed = (other: LineRange) =>
    parts.some(
      (part) =>
        part.kind === 'place' && part.line === other.line && (part.path ?? path) === other.path,
    )
  return related.slice(0, MAX_NAMED).filter((other) => !isNamed(other))
}

/** What to write, unless the message names it or it is too long to read. */
function fixText({ parts, expected = [] }: ReportFinding): string[] {
  const isReadable = (text: string) => text.length <= MAX_FIX_LENGTH && !/[\r\n]/.test(text)
  const shown = new Set(parts.flatMap((part) => (part.kind === 'place' ? [] : part.text)))
  if (expected.length === 0 || !expected.every((text) => isReadable(text) && !shown.has(text)))
    return []
  const choices = expected.slice(0, MAX_NAMED).map((text) => (text ? codeSpan(text) : 'nothing'))
  const last = choices.pop() as string
  return [`Write ${choices.length > 0 ? `${choices.join(', ')} or ${last}` : last}.`]
}
