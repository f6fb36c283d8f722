import { documentationUrl } from '../../../lint/rule.ts'
import { PROJECT_URL } from '../../../project.ts'
import { codeSpan, link, prose } from '../../../report/markdown/escape.ts'
import { messageMarkdown } from '../../../report/markdown/message.ts'
import { SizeBudget } from '../../../text/fit.ts'
import { amount, enumerate, number } from '../../../text/phrases.ts'
import { readMarker, withMarker } from '../marker.ts'
import type { ListFix, ProposedChanges, UpdatedPaper } from '../model.ts'
import { retiredText } from './retired.ts'

/** Code units of a body; GitHub accepts 65,536. */
const MAX_BODY_LENGTH = 65_000
/** Code units that the list of fixes always gets, whatever people wrote below our part. */
const MIN_LIST_LENGTH = 4_000
const MAX_CHANGE_LENGTH = 200
const MAX_PATH_LENGTH = 200
const MAX_TITLE_LENGTH = 100

/** The title of the commit with the safe fixes. */
export function fixTitle(count: number): string {
  return `Apply ${amount(count, 'safe fix', 'safe fixes')}`
}

/** The title of the commit that updates rows. */
export function updateTitle(updated: readonly UpdatedPaper[]): string {
  return `Update ${amount(rowsOf(updated), 'paper')}`
}

function rowsOf(updated: readonly UpdatedPaper[]): number {
  return new Set(updated.map(({ path, line }) => JSON.stringify([path, line]))).size
}

/** The title of the pull request: `Apply 2 safe fixes, update 1 paper and retire 3 entries`. */
export function pullRequestTitle({ fixes, updated, retired }: ProposedChanges): string {
  const parts = [
    ...(fixes.length > 0 ? [fixTitle(fixes.length)] : []),
    ...(updated.length > 0 ? [updateTitle(updated)] : []),
    ...(retired.length > 0 ? [`Retire ${amount(retired.length, 'entry', 'entries')}`] : []),
  ]
  const [first = '', ...others] = parts
  return enumerate([first, ...others.map((part) => part[0]?.toLowerCase() + part.slice(1))])
}

const TITLE_PART =
  '(?:apply [\\d,]+ safe fix(?:es)?|update [\\d,]+ papers?|retire [\\d,]+ entr(?:y|ies))'
const TITLE = new RegExp(`^${TITLE_PART}(?:(?:, | and )${TITLE_PART}){0,2}$`, 'i')

/** Whether a title is one of ours; a person's own title is never changed. */
export function isOurTitle(title: string): boolean {
  return /^[AUR]/.test(title) && TITLE.test(title)
}

/** What a pull request has, for the log: "5 safe fixes and 2 retired entries". */
export function changesText({ fixes, updated, retired }: ProposedChanges): string {
  const parts = [
    ...(fixes.length > 0 ? [amount(fixes.length, 'safe fix', 'safe fixes')] : []),
    ...(updated.length > 0 ? [amount(rowsOf(updated), 'updated paper')] : []),
    ...(retired.length > 0 ? [amount(retired.length, 'retired entry', 'retired entries')] : []),
  ]
  return enumerate(parts)
}

/** The body of the pull request: each fix with its line, and why it is safe; each paper, each entry. */
export function pullRequestText(
  { fixes, updated, retired }: ProposedChanges,
  instance: string,
  previous = '',
): string {
  const marks = [...fixes, ...updated, ...retired].map(({ mark }) => mark)
  const below = readMarker(previous, instance)?.below ?? ''
  const bodyWith = (list: string) => {
    const safe = fixes.length > 0 ? [LEAD, list, reasonsText(fixes)] : []
    const papers = updated.length > 0 ? [UPDATED_LEAD, updatedText(updated)] : []
    const policy = retired.length > 0 ? [RETIRED_LEAD, retiredText(retired)] : []
    const words = [...safe, ...papers, ...policy, FOOTER].join('\n\n')
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

const UPDATED_LEAD =
  'The archives of these papers know what their rows lack. All of it is in one commit: drop it to leave the rows as they are, or change it on the branch.'

const RETIRED_LEAD =
  'The list’s policy (`retire` in its configuration) is due for these entries. Each has a commit of its own: drop the commits of those that should stay, or revert them after the merge, and they are not proposed again.'

const FOOTER = `<sub>${link('Awesome Keeper', PROJECT_URL)} keeps this pull request up to date until somebody pushes to its branch; after that it is left alone. If you close it without merging, what it proposes is not proposed again. What you write below this part stays.</sub>`

/** By file, each with its reason. */
function updatedText(updated: readonly UpdatedPaper[]): string {
  const files = Map.groupBy(updated, ({ path }) => path)
  return Array.from(files, ([path, some]) =>
    [`### Papers in ${codeSpan(path, MAX_PATH_LENGTH)}`, some.map(paperText).join('\n')].join(
      '\n\n',
    ),
  ).join('\n\n')
}

function paperText({ title, line, message }: UpdatedPaper): string {
  return `- line ${line}, **${prose(title, MAX_TITLE_LENGTH)}**: ${messageMarkdown(message)}`
}

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
  contents: 'the section is there, and its line is written as its neighbors are.',
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
