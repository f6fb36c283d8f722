import { codeSpan, link, prose } from '../../../report/markdown/escape.ts'
import type { Commit } from '../../../report/markdown/places.ts'
import type { Report, ReportFinding } from '../../../report/model.ts'
import { amount, number } from '../../../text/phrases.ts'
import { formatMarker, type Marker } from '../marker.ts'
import { LONGEST_BODY } from './comment.ts'
import { fixInWords, placeLink, sentenceOf } from './finding.ts'

/** Findings that a summary lists; who wants more looks at the run. */
const MOST_LISTED = 50

/** Room for all but the list: words around it, and marks. */
const ROOM_FOR_REST = 33_000

/** Code units of a note to show, and notes. */
const LONGEST_NOTE = 500
const MOST_NOTES = 5

/** How the whole change stands. */
export interface ReviewStatus {
  report: Report
  page: Commit
  /** Number of findings that comments on lines tell. */
  onLines: number
  /** What is told in the summary itself, the worst first. */
  listed: readonly ReportFinding[]
  /** Number of findings whose comment somebody took down. */
  takenDown: number
  notes: readonly string[]
}

/** The verdict, the findings that no comment on a line tells, and what else there is to know. */
export function summaryText(standing: ReviewStatus): string {
  const items = listItems(standing)
  const left = standing.listed.length - items.length
  const more =
    left > 0 ? [`And ${number(left)} more: the summary of the check’s run has them all.`] : []
  const paragraphs = [
    statusText(standing),
    ...(items.length > 0 ? [items.join('\n')] : []),
    ...more,
    ...asideTexts(standing),
  ]
  return paragraphs.join('\n\n')
}

/** What a review says whose comments are told of elsewhere. */
export function briefText(onLines: number): string {
  const told =
    onLines === 1 ? '1 thing, told on its line' : `${number(onLines)} things, each told on its line`
  return `${told}. The summary on this page says how the whole change stands.`
}

/** What is left of a summary when a later one stands for it. */
export const SUPERSEDED = 'A newer summary on this page says how the whole change stands.'

/** A body of a summary, with its mark. */
export function withMarker(text: string, id: string, marker: Partial<Marker>): string {
  return `${text}\n\n${formatMarker(id, marker)}`
}

function statusText({ report, onLines, listed, takenDown }: ReviewStatus): string {
  const isFailing = report.outcome === 'fail'
  const total = onLines + listed.length
  if (total === 0) {
    if (isFailing) return '**The check still fails**; the summary of its run says why.'
    return takenDown > 0 ? 'Nothing else to mend.' : 'All mended, thank you.'
  }
  const things = amount(total, 'thing')
  const where = whereText(onLines, listed.length)
  return isFailing
    ? `**The check fails** for ${reasonText(report)}: ${things} to mend${where}`
    : `**The check passes**, with ${things} to look at${where}`
}

/** What would have to go for the check to pass. */
function reasonText({ counts: { error, warning } }: Report): string {
  return error > 0 ? amount(error, 'error') : amount(warning, 'warning')
}

function whereText(onLines: number, listed: number): string {
  if (onLines === 0) return ':'
  if (listed > 0) {
    return `, ${number(onLines)} told on ${onLines === 1 ? 'its line' : 'their lines'} and ${number(listed)} here:`
  }
  return onLines === 1 ? ', told on its line.' : ', each told on its line.'
}

/** As many as there is room for, the worst of them. */
function listItems({ listed, page }: ReviewStatus): string[] {
  const items: string[] = []
  let room = LONGEST_BODY - ROOM_FOR_REST
  for (const finding of listed.slice(0, MOST_LISTED)) {
    const item = itemText(finding, page)
    room -= item.length + 1
    if (room < 0) break
    items.push(item)
  }
  return items
}

function itemText(finding: ReportFinding, page: Commit): string {
  const { rule, url } = finding
  const name = url ? link(codeSpan(rule), url) : codeSpan(rule)
  const words = [sentenceOf(finding, page), fixInWords(finding)].filter(Boolean).join(' ')
  return `- ${placeLink(page, finding)}: ${words} (${name})`
}

/** What else there is to know. */
function asideTexts({ report, onLines, listed, takenDown, notes }: ReviewStatus): string[] {
  const total = onLines + listed.length
  const known = report.findings.filter((finding) => !finding.new).length
  const smaller = report.findings.length - known - total - takenDown
  const counts = [
    sentence(
      takenDown,
      'remark that somebody took down is',
      'remarks that somebody took down are',
      'not repeated',
    ),
    sentence(
      total > 0 ? smaller : 0,
      'smaller remark is',
      'smaller remarks are',
      'in the summary of the check’s run',
    ),
    sentence(
      total > 0 ? known : 0,
      'finding that was there before is',
      'findings that were there before are',
      'not told',
    ),
  ].filter(Boolean)
  return [
    ...(counts.length > 0 ? [counts.join(' ')] : []),
    ...notes.slice(0, MOST_NOTES).map((note) => prose(note, LONGEST_NOTE)),
  ]
}

/** Nothing of nothing. */
function sentence(count: number, one: string, many: string, what: string): string {
  return count > 0 ? `${amount(count, one, many)} ${what}.` : ''
}
