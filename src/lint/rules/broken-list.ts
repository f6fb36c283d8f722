import type { Bullet } from '../../list/model.ts'
import { lineSpan } from '../analysis/lines.ts'
import { code, message } from '../message.ts'
import { type RuleContext, rule } from '../rule.ts'

export default rule(
  {
    id: 'broken-list',
    severity: ['error'],
    description:
      'A list marker without a space after it, among bullets: GitHub adds the line to the entry above. Or a bullet with two markers, or one that a line of dashes makes a heading.',
    baseline: 'changed-lines',
  },
  (list, { text, report }) => {
    for (const { start, end } of list.glued) {
      const entry = list.entries.find(({ span }) => span.start === start)
      const line = text.slice(start, lineSpan(text, { start, end }).end).trimEnd()
      report({
        message: message`Put a space after ${code(text.slice(start, end))}: GitHub glues this line to the entry above.`,
        place: { start, end: start + line.length },
        fingerprint: [
          ...(entry?.section.path ?? []),
          entry?.identity ?? (entry?.title || line.slice(1)),
        ],
        fix: { range: [end, end], text: ' ' },
      })
    }
    for (const entry of list.entries) {
      if (entry.kind !== 'bullet') continue
      if (hasTwoMarkers(entry, text)) reportMarkers(entry, text, report)
      if (!isUnderlined(entry, text)) continue
      report({
        message: message`GitHub shows this entry as a heading, because of the line of dashes below it. Remove that line, or put an empty line between.`,
        place: entry.span,
        fingerprint: ['heading', ...entry.section.path, entry.identity ?? entry.title],
      })
    }
  },
)

/** Whether the last line of a bullet's text is dashes only, as no line of a paragraph is otherwise. */
function isUnderlined({ node }: Bullet, text: string): boolean {
  const position = node.children.find(({ type }) => type === 'paragraph')?.position
  const end = position?.end.offset
  if (!position || end === undefined || text[end - 1] !== '-') return false
  const own = text.slice(position.start.offset, end)
  return /\n[ \t>]*-+$/.test(own.slice(-1000))
}

/** Whether a bullet is the only one of a list that begins behind another marker. */
function hasTwoMarkers({ list, span: { start } }: Bullet, text: string): boolean {
  if (list.children.length !== 1 || !/[-*+]/.test(text[start] ?? '')) return false
  if (text[start - 1] !== ' ' || text[start - 2] !== text[start]) return false
  return text.slice(text.lastIndexOf('\n', start) + 1, start - 2).trim() === ''
}

function reportMarkers(
  { node, section, identity, title, span }: Bullet,
  text: string,
  report: RuleContext<unknown>['report'],
): void {
  const content = node.children[0]?.position?.start.offset
  report({
    message: message`Remove the second ${code(text[span.start] ?? '')}: GitHub shows an empty bullet, and this entry below it.`,
    place: span,
    fingerprint: ['markers', ...section.path, identity ?? title],
    ...(content !== undefined && { fix: { range: [span.start, content], text: '' } }),
  })
}
