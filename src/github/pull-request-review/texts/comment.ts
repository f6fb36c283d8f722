import { fenced } from '../../../report/markdown/escape.ts'
import { folded } from '../../../report/markdown/finding.ts'
import type { ReportFinding } from '../../../report/model.ts'
import { withMarker, withoutMarkers } from '../marker.ts'
import type { Suggestion } from '../suggestion.ts'
import { FAILS, type FindingTextOptions, findingText } from './finding.ts'

/** A body that GitHub surely takes; its limit is 65,536 characters. */
export const MAX_BODY_LENGTH = 60_000

export interface CommentOptions extends FindingTextOptions {
  id: string
  marks: readonly string[]
}

/** A review comment on the findings of the same lines, the most severe first. */
export function commentText(
  findings: readonly ReportFinding[],
  options: CommentOptions,
  suggestion?: Suggestion,
): string {
  const fixed = suggestion?.findings
  return bodyOf(
    findings.map((finding) => findingText(finding, options, fixed?.has(finding))),
    [
      ...partialFixText(findings, fixed),
      ...(suggestion ? [suggestion.block] : []),
      ...findings.filter((finding) => !fixed?.has(finding)).flatMap(newLines),
    ],
    options,
  )
}

/** UTF-16 code units of new lines to show. */
const MAX_NEW_LINES = 2000

/**
 * The new lines of a fix that no suggestion can make, since they belong outside of the diff: as a
 * block, which GitHub gives a button to copy it.
 */
function newLines({ parts, fix }: ReportFinding): string[] {
  if (!fix || fix.range[0] !== fix.range[1] || fix.text.length > MAX_NEW_LINES) return []
  const lines = fix.text.split(/\r\n|\n|\r/).filter((line) => line.trim() !== '')
  const shown = parts.flatMap((part) => (part.kind === 'code' ? part.text : []))
  const isNamed = lines.every((line) => shown.includes(line.trim()))
  return lines.length === 0 || !isNamed ? [] : [fenced(lines.join('\n'), 'markdown')]
}

function bodyOf(items: readonly string[], more: readonly string[], { id, marks }: CommentOptions) {
  const text = items.length === 1 ? items.join() : items.map((item) => `- ${item}`).join('\n')
  return withMarker([text, ...more].join('\n\n'), id, { reported: marks })
}

const ORDINALS = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth']

/** Which of several findings a suggestion fixes, where it is not all. */
function partialFixText(
  findings: readonly ReportFinding[],
  fixed: ReadonlySet<ReportFinding> | undefined,
): string[] {
  if (!fixed || fixed.size === findings.length) return []
  const names = findings.flatMap((finding, index) =>
    fixed.has(finding) ? [`the ${ORDINALS[index] ?? 'last'}`] : [],
  )
  return [`This suggestion fixes ${names.join(' and ')} of them:`]
}

/** Our comment when all of its findings are fixed: the old text stays, folded. */
export function fixedText(body: string, id: string, marks: readonly string[]): string {
  // A suggestion could still be committed by a click.
  const old = withoutMarkers(body, id).replace(/^(`{3,})suggestion[ \t]*\r?$/gm, '$1markdown')
  const original = folded('Original comment', old)
  const bodyWith = (texts: readonly string[]) =>
    withMarker(['Fixed, thank you.', ...texts].join('\n\n'), id, { isFixed: true, reported: marks })
  const whole = bodyWith([original])
  return whole.length > MAX_BODY_LENGTH ? bodyWith([]) : whole
}

/**
 * Our comment when some of its findings are fixed: these are struck out.
 * @param findings in the order of their marks, nothing for those that are fixed
 */
export function partlyFixedText(
  body: string,
  findings: readonly (ReportFinding | undefined)[],
  options: CommentOptions,
): string {
  const old = itemsOf(body)
  const items = findings.flatMap((finding, index) => {
    if (finding) return [findingText(finding, options)]
    const item = old.length === findings.length ? old[index] : undefined
    if (item === undefined || isStruck(item)) return item ?? []
    return `~~${item.replace(FAILS, '')}~~ Fixed.`
  })
  return bodyOf(items, [], options)
}

/** Which of a comment's findings, in the order of their marks, it shows as fixed. */
export function fixedItems(body: string): boolean[] {
  return itemsOf(body).map(isStruck)
}

const isStruck = (item: string) => item.startsWith('~~')

/** The items of the first list of a body: those that `bodyOf` wrote. */
function itemsOf(body: string): string[] {
  const [list = ''] = /^- .*(?:\r?\n- .*)*/m.exec(body) ?? []
  return list.split(/\r?\n/).map((line) => line.slice(2))
}
