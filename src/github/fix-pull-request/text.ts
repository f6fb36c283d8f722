import { documentationUrl } from '../../lint/rule.ts'
import { PROJECT_URL } from '../../project.ts'
import { codeSpan, link, prose } from '../../report/markdown/escape.ts'
import { SizeBudget } from '../../text/fit.ts'
import { amount } from '../../text/phrases.ts'
import { formatMarker, readMarker } from './marker.ts'
import type { ListFix } from './model.ts'
import { marksOf } from './plan.ts'
import { reasonOf } from './reasons.ts'

/** Code units of a body; GitHub takes 65,536. */
const LONGEST_BODY = 65_000

/** Code units that our part has at least, whatever people wrote below it. */
const LEAST_ROOM = 4_000

const LONGEST_CHANGE = 200
const LONGEST_MESSAGE = 300
const LONGEST_PATH = 200

/** Set once: whoever renames the pull request has their way. */
export const TITLE = 'Mend what leaves no doubt'

/** The body of the pull request: what is mended, line by line, and why it is sure. */
export function pullRequestText(mends: readonly ListFix[], id: string, previous = ''): string {
  const marker = formatMarker(id, marksOf(mends))
  const below = readMarker(previous, id)?.below ?? ''
  const rest = [LEAD, whySafe(mends), FOOTER, marker].join('\n\n').length + below.length
  const list = mendList(mends, Math.max(LEAST_ROOM, LONGEST_BODY - rest))
  return [LEAD, list, whySafe(mends), FOOTER, marker].join('\n\n') + below
}

/** The body when nothing of it is left to mend. */
export function withdrawnText(body: string, id: string): string {
  const below = readMarker(body, id)?.below ?? ''
  const marker = formatMarker(id, [], true)
  return `Nothing is left to mend here: closed. What comes up later is proposed anew.\n\n${marker}${below}`
}

const LEAD =
  'Awesome Keeper mends here what leaves no doubt; every other byte stays as it is. What needs a human’s look is not part of it.'

const FOOTER = `<sub>Kept up to date by ${link('Awesome Keeper', PROJECT_URL)} until somebody pushes to this branch: from then on it is left alone. When this is closed without being merged, these mends are not proposed again. Write below this part; that stays.</sub>`

/** By file, in the order of the lines as far as there is room. */
function mendList(mends: readonly ListFix[], room: number): string {
  const { taken, left } = new SizeBudget(room, ({ length }) => length).take(mends, mendText)
  const files = Map.groupBy(taken, ({ item }) => item.path)
  const parts = Array.from(files, ([path, some]) =>
    [`### ${codeSpan(path, LONGEST_PATH)}`, some.map(({ text }) => text).join('\n')].join('\n\n'),
  )
  return [...parts, ...(left > 0 ? [`And ${amount(left, 'mend')} more.`] : [])].join('\n\n')
}

function mendText({ line, message, change, rule }: ListFix): string {
  const where = line === undefined ? '' : `line ${line}: `
  const what = change
    ? `${codeSpan(change.before, LONGEST_CHANGE)} → ${codeSpan(change.after, LONGEST_CHANGE)}`
    : prose(message, LONGEST_MESSAGE)
  return `- ${where}${what} (${codeSpan(rule)})`
}

function whySafe(mends: readonly ListFix[]): string {
  const rules = [...new Set(mends.map(({ rule }) => rule))].sort()
  const lines = rules.map(
    (rule) => `- ${link(codeSpan(rule), documentationUrl(rule))}: ${reasonOf(rule)}`,
  )
  return ['### Why this is sure', lines.join('\n')].join('\n\n')
}
