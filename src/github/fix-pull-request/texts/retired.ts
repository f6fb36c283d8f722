import { codeSpan, prose } from '../../../report/markdown/escape.ts'
import { withoutCredentials } from '../../../text/url.ts'
import type { RetiredEntry } from '../model.ts'

const MAX_TITLE_LENGTH = 100
const MAX_URL_LENGTH = 200

/** A name in which GitHub finds no mention, reference or address, whoever wrote it. */
const PLAIN_NAME = /^[\p{L}\p{N} _+]{1,60}$/u

const REASONS = {
  dead: 'No link of it has worked',
  archived: 'Its repository has been archived',
  idle: 'Nothing has been pushed to its repository',
} as const

/** The subject of an entry’s commit. */
export function retiredTitle({ retirement }: RetiredEntry): string {
  const { title, line, step } = retirement
  const name = PLAIN_NAME.test(title) ? ` “${title}”` : ''
  return `${actionOf(step.do)} the ${step.when} entry${name} on line ${line}`
}

/** Why an entry is retired, with its dates. */
export function retiredReason({ retirement: { step, dates } }: RetiredEntry): string {
  return `${REASONS[step.when]} since ${dates.since}, and after ${step.after} (${dates.due}) the list’s policy is to ${step.do} it.`
}

/** By file, each with its reason. */
export function retiredText(entries: readonly RetiredEntry[]): string {
  const files = Map.groupBy(entries, ({ path }) => path)
  return Array.from(files, ([path, some]) =>
    [`### Retired in ${codeSpan(path, MAX_TITLE_LENGTH)}`, some.map(itemText).join('\n')].join(
      '\n\n',
    ),
  ).join('\n\n')
}

function itemText(entry: RetiredEntry): string {
  const { title, line, step, url } = entry.retirement
  const name = `**${prose(title, MAX_TITLE_LENGTH)}**`
  const address = codeSpan(withoutCredentials(url), MAX_URL_LENGTH)
  return `- line ${line}: ${actionOf(step.do).toLowerCase()} ${name} (${address}). ${retiredReason(entry)}`
}

function actionOf(action: RetiredEntry['retirement']['step']['do']): string {
  return action === 'remove' ? 'Remove' : 'Mark'
}
