/** The texts that `init` prints, but for what it found. */

import { SEVERITIES, severityOf } from '../../lint/severity.ts'
import { PROJECT_URL } from '../../project.ts'
import type { PlainMessage } from '../../report/build.ts'
import { greatest } from '../../text/extremes.ts'
import { amount, enumerate, number } from '../../text/phrases.ts'
import { visible } from '../../text/printable.ts'
import type { PlannedFile } from './files.ts'
import { isNew } from './files.ts'
import { type InitLayout, lines, paragraph } from './layout.ts'

/** How many rules are named; the others are counted. */
const MAX_RULES = 4

/** The findings of the first run. @param command how the command is started */
export function findingsText(
  messages: readonly PlainMessage[],
  command: string,
  layout: InitLayout,
): string {
  const parts = SEVERITIES.flatMap((severity) => {
    const count = messages.filter((message) => severityOf(message) === severity).length
    return count > 0 ? [amount(count, severity)] : []
  })
  const rules = [...Map.groupBy(messages, ({ ruleId }) => ruleId ?? '')]
    .sort(([, one], [, other]) => other.length - one.length)
    .map(([rule, found]) => `${rule} (${number(found.length)})`)
  const most = rules.length > MAX_RULES + 1 ? rules.slice(0, MAX_RULES) : rules
  const named = `${most === rules ? '' : 'mostly '}${enumerate(most)}`
  return lines([
    layout.color('bold', 'Findings with these settings today, without link checks'),
    ...paragraph('', [enumerate(parts) || 'none'], layout),
    ...paragraph('', rules.length > 0 ? [named] : [], layout),
    ...paragraph('', messages.length > 0 ? adviceOn(messages, command) : [], layout),
  ])
}

function adviceOn(messages: readonly PlainMessage[], command: string): string[] {
  const safe = messages.filter(({ fixKind }) => fixKind === 'safe').length
  return [
    'You do not have to fix them first: a review reports only what a pull request adds, and the scheduled run fails nothing.',
    `To see them: ${command} --links none`,
    ...(safe > 0
      ? [`To apply the ${amount(safe, 'safe fix', 'safe fixes')}: ${command} --links none --fix`]
      : []),
  ]
}

/** The files that would be written, or are to be copied later, in full. */
export function contentsText(files: readonly PlannedFile[], { color }: InitLayout): string {
  const margin = color('dim', '  │')
  return files
    .filter(({ takenBy }) => takenBy === undefined)
    .map(({ path, text }) => {
      const shown = text.trimEnd().split('\n')
      return lines([
        color('bold', path),
        ...shown.map((line) => `${margin} ${visible(line)}`.trimEnd()),
      ])
    })
    .join('\n')
}

/** Each file, its purpose, and whether it is written. */
export function planText(files: readonly PlannedFile[], layout: InitLayout): string {
  const width = greatest(files.map(({ path }) => path.length))
  const { color } = layout
  const isLater = files.some((file) => file.isLater)
  return lines([
    ...files.map(({ path, purpose, takenBy, isLater }) => {
      const name = path.padEnd(width)
      if (isLater) return `  ${color('yellow', 'later')}  ${name}  ${purpose}`
      if (takenBy === undefined) return `  ${color('green', 'new  ')}  ${name}  ${purpose}`
      return `  ${color('dim', 'kept ')}  ${name}  ${whyKept(path, takenBy)}`
    }),
    ...(isLater ? ['', ...paragraph('', [LATER], layout)] : []),
  ])
}

const LATER = `Awesome Keeper has no release yet, so its workflows would fail: they are shown above and not written. Run init again once ${PROJECT_URL}/releases has one.`

function whyKept(path: string, takenBy: string): string {
  if (takenBy !== path) return `not needed: ${visible(takenBy)} has this purpose`
  return 'exists, and is not changed'
}

/** What comes next, after something was written. */
export function writtenText(files: readonly PlannedFile[], command: string): string {
  const written = files.filter(isNew).map(({ path }) => path)
  const hasWorkflow = files.some((file) => isNew(file) && file.path.includes('/workflows/'))
  const steps = [
    `See a review of your own change: edit a list, then ${command} --links added --base HEAD`,
    'Ignore a finding: the last lines of the configuration show how.',
    hasWorkflow
      ? 'Start: commit and push .github. The next pull request gets a review, and all links are checked tonight, or now: Actions → Check lists → Run workflow.'
      : 'Commit the configuration; the command uses it from now on.',
  ]
  return lines([`Written: ${enumerate(written)}`, '', ...steps.map((step) => `- ${step}`)])
}
