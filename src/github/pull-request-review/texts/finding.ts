import type { FailOn } from '../../../report/build.ts'
import { codeSpan, link, prose } from '../../../report/markdown/escape.ts'
import { messageMarkdown } from '../../../report/markdown/message.ts'
import { type Commit, lineUrl, placeMarkdown } from '../../../report/markdown/places.ts'
import type { ReportFinding } from '../../../report/model.ts'
import { unmentionedFixes, unmentionedPlaces } from '../../../report/text/message.ts'
import { enumerate } from '../../../text/phrases.ts'

/** Code points of a fix, and of the message of another place, to show. */
const MAX_FIX_LENGTH = 200

/** Possible fixes and other places to name. */
const MAX_NAMED = 3

/** Behind the severity of a finding that fails the check. */
export const FAILS = ' (fails the check)'

export interface FindingTextOptions {
  /** The head's commit, for links. */
  page: Commit
  /** The least severity that fails the check. */
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
  const fails = failOn !== 'never' && (severity === 'error' || severity === failOn)
  const places = unmentionedPlaces(finding)
    .slice(0, MAX_NAMED)
    .map((other) => {
      const words = prose(other.message, MAX_FIX_LENGTH).replace(/[.:]$/, '')
      return `See ${placeMarkdown(other, { commit: page, file: path })}: ${words}.`
    })
  return [
    `${LABELS[severity]}${fails ? FAILS : ''}: ${/[.!?。]$/.test(message) ? message : `${message}.`}`,
    ...places,
    ...(isSuggested ? [] : fixText(finding)),
    `(${url ? link(codeSpan(rule), url) : codeSpan(rule)})`,
  ].join(' ')
}

const LABELS = { error: '**Error**', warning: '**Warning**', info: 'Info' } as const

/** What to write, unless the message names a part of it or deletion is among it. */
function fixText(finding: ReportFinding): string[] {
  const fixes = unmentionedFixes(finding, MAX_FIX_LENGTH)
  if (fixes.length === 0 || fixes.length < (finding.expected?.length ?? 0)) return []
  const choices = fixes.slice(0, MAX_NAMED).map((fix) => codeSpan(fix))
  return [`Write ${enumerate(choices, 'or')}.`]
}
