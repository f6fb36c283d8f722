import type { Admission } from '../../../admission/admit.ts'
import type { Commit } from '../../../report/markdown/places.ts'
import { requirementsMarkdown, thingsToDo } from '../../../report/markdown/requirements.ts'
import { SizeBudget } from '../../../text/fit.ts'
import { amount, number } from '../../../text/phrases.ts'

/** Things to do that are listed above the table: more fill more than one screen. */
const MAX_THINGS = 5
/** Rows of the table: the job summary has all. */
const MAX_ROWS = 12
/** UTF-16 code units of all. */
const MAX_LENGTH = 12_000

const COUNTS = ['No', 'One', 'Two', 'Three', 'Four', 'Five', 'Six', 'Seven', 'Eight', 'Nine', 'Ten']

/** The result of the requirements: what is to be done, then what was found. */
export function requirementsText(admission: Admission, commit: Commit, isReady: boolean): string[] {
  const budget = new SizeBudget(MAX_LENGTH, ({ length }) => length)
  const all = thingsToDo(admission, { commit })
  const { taken: things } = budget.take(all.slice(0, MAX_THINGS), (thing) => `- ${thing}`)
  const table = requirementsMarkdown(admission, { maxRows: MAX_ROWS, budget })
  const { status } = admission
  if (status !== 'failed') return [doneText(admission, isReady), ...table]
  const count = all.length
  const words = `${COUNTS[count] ?? number(count)} ${count === 1 ? 'thing' : 'things'}`
  const left = count - things.length
  return [
    `**Awesome Keeper: ${words.toLowerCase()} to do before this can be merged:**`,
    [
      ...things.map(({ text }) => text),
      ...(left > 0 ? [`- ${amount(left, 'more thing')}: see the summary of the check’s run.`] : []),
    ].join('\n'),
    'This comment updates itself when you push.',
    ...table,
  ]
}

function doneText({ entries, rules, status }: Admission, isReady: boolean): string {
  const open = [...entries.flat(), ...rules].filter(
    (result) => result.status === 'unknown' && result.severity !== 'info',
  ).length
  if (status === 'none') {
    return '**Awesome Keeper**: this change adds no entry that the list asks anything of.'
  }
  if (status === 'met') {
    return `**Awesome Keeper${isReady ? ': ready.**' : '**:'} This change meets what the list asks for, thank you.`
  }
  const words = isReady ? ': nothing is left for you to do.**' : '**:'
  const what = open === 0 ? 'Not all of it' : amount(open, 'requirement')
  return `**Awesome Keeper${words} ${what} could ${open === 0 ? 'be' : 'not be'} checked; a maintainer decides.`
}
