import { PROJECT_URL } from '../../../project.ts'
import { codeSpan, link } from '../../../report/markdown/escape.ts'
import type { Commit } from '../../../report/markdown/places.ts'
import type { ReportFinding } from '../../../report/model.ts'
import { formatMarker, withoutMarkers } from '../marker.ts'
import type { Suggestion } from '../suggestion.ts'
import { fixInWords, sentenceOf } from './finding.ts'

/** A body that GitHub surely takes; its limit is 65,536 characters. */
export const LONGEST_BODY = 60_000

export interface CommentOptions {
  page: Commit
  /** Tells two jobs of one repository apart. */
  id: string
  /** The findings' marks. */
  marks: readonly string[]
  /** On the lines of the comment itself. */
  suggestion?: Suggestion | undefined
}

/**
 * A review comment on one or more findings of the same lines: what is wrong,
 * where the other place is, what to write, a suggestion, the rules' pages, and
 * how to have them silent.
 *
 * @param findings the worst first
 */
export function commentText(
  findings: readonly ReportFinding[],
  { page, id, marks, suggestion }: CommentOptions,
): string {
  const sentences = findings.map((finding) => {
    const mend = suggestion?.findings.has(finding) ? '' : fixInWords(finding)
    return [sentenceOf(finding, page), mend].filter(Boolean).join(' ')
  })
  const [only = ''] = sentences
  return [
    sentences.length === 1 ? only : sentences.map((sentence) => `- ${sentence}`).join('\n'),
    ...(suggestion ? [...fixedFindingsText(findings, suggestion), suggestion.block] : []),
    rulesText(findings),
    formatMarker(id, { reported: marks }),
  ].join('\n\n')
}

const ORDINALS = [
  'first',
  'second',
  'third',
  'fourth',
  'fifth',
  'sixth',
  'seventh',
  'eighth',
  'ninth',
  'tenth',
]

/** Which of several findings a suggestion mends, where it is not all. */
function fixedFindingsText(
  findings: readonly ReportFinding[],
  { findings: mends }: Suggestion,
): string[] {
  if (mends.size === findings.length) return []
  const mended = findings.flatMap((finding, index) =>
    mends.has(finding) ? [`the ${ORDINALS[index] ?? 'last'}`] : [],
  )
  return [`This mends ${mended.join(' and ')}:`]
}

/** Our comment, once its findings are gone: the old words stay, folded away. */
export function fixedText(body: string, id: string, marks: readonly string[]): string {
  const marker = formatMarker(id, { isFixed: true, reported: marks })
  // What could be committed by a click is now only to be read.
  const old = withoutMarkers(body).replace(/^(`{3,})suggestion[ \t]*\r?$/gm, '$1markdown')
  const folded = `<details><summary>What it was</summary>\n\n${old}\n\n</details>`
  const isLong = folded.length + marker.length > LONGEST_BODY
  return ['Mended, thank you.', ...(isLong ? [] : [folded]), marker].join('\n\n')
}

/** The rules' names, linked to their pages, and how a maintainer has them silent. */
function rulesText(findings: readonly ReportFinding[]): string {
  const rules = [...new Map(findings.map((finding) => [finding.rule, finding.url]))]
  const names = rules.map(([rule, url]) => (url ? link(codeSpan(rule), url) : codeSpan(rule)))
  return `<sub>${names.join(', ')} · ${IGNORE_HELP}</sub>`
}

/** What a pull request adds has no say in its own review, so this is a maintainer's to do. */
const IGNORE_HELP = `Meant to be so? Say so here: a maintainer can silence it with ${link(codeSpan('ignore:'), `${PROJECT_URL}#configuration`)} in the configuration.`
