import { documentationUrl } from '../../../lint/rule.ts'
import { PROJECT_URL } from '../../../project.ts'
import { codeSpan, link } from '../../../report/markdown/escape.ts'
import { messageMarkdown } from '../../../report/markdown/message.ts'
import { SizeBudget } from '../../../text/fit.ts'
import { amount, number } from '../../../text/phrases.ts'
import { readMarker, withMarker } from '../marker.ts'
import type { ListFix } from '../model.ts'

/** Code units of a body; GitHub accepts 65,536. */
const MAX_BODY_LENGTH = 65_000
/** Code units that the list of fixes always gets, whatever people wrote below our part. */
const MIN_LIST_LENGTH = 4_000
const MAX_CHANGE_LENGTH = 200
const MAX_PATH_LENGTH = 200

/** The title of the pull request and of its commit. */
export function fixTitle(count: number): string {
  return `Apply ${amount(count, 'safe fix', 'safe fixes')}`
}

/** Whether a title is one of ours; a person's own title is never changed. */
export function isFixTitle(title: string): boolean {
  return /^Apply [\d,]+ safe fix(?:es)?$/.test(title)
}

/** The body of the pull request: each fix with its line, and why it is safe. */
export function pullRequestText(
  fixes: readonly ListFix[],
  instance: string,
  previous = '',
): string {
  const marks = fixes.map(({ mark }) => mark)
  const below = readMarker(previous, instance)?.below ?? ''
  const bodyWith = (list: string) => {
    const words = [LEAD, list, reasonsText(fixes), FOOTER].join('\n\n')
    return withMarker(words, instance, { marks, isWithdrawn: false, below })
  }
  const left = MAX_BODY_LENGTH - bodyWith('').length
  return bodyWith(fixesText(fixes, Math.max(MIN_LIST_LENGTH, left)))
}

export function withdrawnText(body: string, instance: string): string {
  const below = readMarker(body, instance)?.below ?? ''
  const text =
    'Nothing is left to fix here, so this pull request was closed. Later fixes get a new one.'
  return withMarker(text, instance, { marks: [], isWithdrawn: true, below })
}

const LEAD =
  'These fixes are safe: each has only one correct result, and every other byte of the files stays the same. Findings that need a decision are not part of this pull request.'

const FOOTER = `<sub>${link('Awesome Keeper', PROJECT_URL)} keeps this pull request up to date until somebody pushes to its branch; after that it is left alone. If you close it without merging, these fixes are not proposed again. What you write below this part stays.</sub>`

/** By file, as many as fit. */
function fixesText(fixes: readonly ListFix[], maxLength: number): string {
  const { taken, left } = new SizeBudget(maxLength, ({ length }) => length).take(fixes, fixText)
  const files = Map.groupBy(taken, ({ item }) => item.path)
  const parts = Array.from(
    files,
    ([path, some]) =>
      `### ${codeSpan(path, MAX_PATH_LENGTH)}\n\n${some.map(({ text }) => text).join('\n')}`,
  )
  return [...parts, ...(left > 0 ? [`And ${number(left)} more.`] : [])].join('\n\n')
}

function fixText({ line, message, change, rule }: ListFix): string {
  const where = line === undefined ? '' : `line ${line}: `
  const what = change
    ? `${codeSpan(change.before, MAX_CHANGE_LENGTH)} → ${codeSpan(change.after, MAX_CHANGE_LENGTH)}`
    : messageMarkdown(message)
  return `- ${where}${what} (${codeSpan(rule)})`
}

function reasonsText(fixes: readonly ListFix[]): string {
  const rules = [...new Set(fixes.map(({ rule }) => rule))].sort()
  const lines = rules.map(
    (rule) => `- ${link(codeSpan(rule), documentationUrl(rule))}: ${reasonOf(rule)}`,
  )
  return `### Why these fixes are safe\n\n${lines.join('\n')}`
}

const REASONS: Readonly<Record<string, string>> = {
  alphabetical: 'entries are moved unchanged to their alphabetical place.',
  'date-format': 'the date has only one meaning, and takes the format of most of its column.',
  'date-order': 'rows are moved unchanged to their place in the order of the table.',
  'dead-fragment': 'a heading has this name and differs only in upper and lower case.',
  'moved-link':
    'GitHub’s API gives the new name of the repository and confirms that the linked page exists.',
}

/** Ends a sentence. */
export function reasonOf(rule: string): string {
  return REASONS[rule] ?? 'the rule declares the fix safe.'
}
