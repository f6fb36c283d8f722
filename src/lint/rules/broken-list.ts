import { lineSpan } from '../analysis/lines.ts'
import { code, message } from '../message.ts'
import { rule } from '../rule.ts'

export default rule(
  {
    id: 'broken-list',
    severity: ['error'],
    description:
      'A list marker without a space after it, among bullets: GitHub adds the line to the entry above.',
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
  },
)
