/** The table of requirements, for the summary comment and the job summary. */

import { type Admission, counts, resultsOf } from '../../admission/admit.ts'
import type { RequirementResult } from '../../admission/model.ts'
import type { SizeBudget } from '../../text/fit.ts'
import { amount, enumerate, number } from '../../text/phrases.ts'
import { prose, tableRow } from './escape.ts'
import { folded } from './finding.ts'
import { messageMarkdown } from './message.ts'
import { type PlaceContext, placeMarkdown } from './places.ts'

/** Code points of a cell's text. */
const MAX_CELL_LENGTH = 200
/** Code points of an entry's title. */
const MAX_TITLE_LENGTH = 60

/** How much of a table is shown. */
export interface RequirementsOptions {
  /** Rows to show at most, advice apart. */
  maxRows: number
  budget: SizeBudget
}

/**
 * The requirements with what was found, failed ones first, then when services were asked; advice
 * opens on a click. Nothing where nothing was asked.
 */
export function requirementsMarkdown(admission: Admission, options: RequirementsOptions): string[] {
  const all = resultsOf(admission).toSorted((a, b) => rankOf(a) - rankOf(b))
  const advice = all.filter(({ severity }) => severity === 'info')
  const asked = all.filter(({ severity }) => severity !== 'info')
  const namesEntries = admission.added.length > 1
  const days = enumerate(admission.askedOn)
  return [
    ...table(asked, options, namesEntries),
    ...(days === '' || all.length === 0 ? [] : [`Numbers and dates as of ${days} (UTC).`]),
    ...table(advice, options, namesEntries).map((text) =>
      folded(`Advice: ${amount(openCount(advice), 'thing')} to consider`, text),
    ),
  ]
}

function openCount(results: readonly RequirementResult[]): number {
  return results.filter(({ status }) => status === 'failed').length
}

const RANKS: readonly RequirementResult['status'][] = ['failed', 'unknown', 'skipped', 'met']

function rankOf({ status }: RequirementResult): number {
  return RANKS.indexOf(status)
}

const RESULTS = { met: '✓', failed: '✗', unknown: 'could not check', skipped: 'not asked' } as const

function table(
  results: readonly RequirementResult[],
  { maxRows, budget }: RequirementsOptions,
  namesEntries: boolean,
): string[] {
  if (results.length === 0) return []
  const { taken } = budget.take(results.slice(0, maxRows), (result) => {
    const { entry, expected, actual, status } = result
    const lead = entry && namesEntries ? [prose(entry.title, MAX_TITLE_LENGTH)] : []
    const requirement = [...lead, prose(expected, MAX_CELL_LENGTH)].join(': ')
    return tableRow([requirement, prose(actual, MAX_CELL_LENGTH), RESULTS[status]])
  })
  const left = results.slice(taken.length)
  return [
    [
      tableRow(['Requirement', 'Found', 'Result']),
      tableRow(['---', '---', '---']),
      ...taken.map(({ text }) => text),
    ].join('\n') + (left.length > 0 ? `\n\n${leftText(left)}` : ''),
  ]
}

function leftText(left: readonly RequirementResult[]): string {
  const failed = openCount(left)
  const open =
    failed === 0 ? '' : `, of which ${number(failed)} ${failed === 1 ? 'is' : 'are'} not met`
  return `Not shown: ${amount(left.length, 'more requirement')}${open}.`
}

function entryMarkdown(
  entry: NonNullable<RequirementResult['entry']>,
  context: PlaceContext,
): string {
  return `${prose(entry.title, MAX_TITLE_LENGTH)} (${placeMarkdown(entry, context)})`
}

/** What is to be done before the change meets all requirements: one line of Markdown each. */
export function thingsToDo(admission: Admission, context: PlaceContext): string[] {
  const namesEntries = admission.added.length > 1
  return resultsOf(admission)
    .filter((result) => counts(result) && result.status === 'failed')
    .map(({ entry, message }) => {
      const words = messageMarkdown(message)
      return entry && namesEntries ? `${entryMarkdown(entry, context)}: ${words}` : words
    })
}
