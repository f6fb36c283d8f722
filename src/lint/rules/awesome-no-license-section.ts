import { isWholeList } from '../analysis/awesome/top.ts'
import { code, message, quote } from '../message.ts'
import { rule } from '../rule.ts'

const LICENSE = /^(?:copyright (?:and|&) )?licen[cs](?:e|es|ing)(?: (?:and|&) copyright)?$/i

export default rule(
  {
    id: 'awesome-no-license-section',
    severity: ['off', 'warning'],
    description: 'A section about the license, which GitHub already shows beside the README.',
    baseline: 'changed-lines',
  },
  (list, context) => {
    if (!isWholeList(context)) return
    for (const { title, span } of list.sections) {
      const words = title
        .slice(0, 100)
        .replace(/[^\p{L}& ]/gu, '')
        .trim()
      if (!LICENSE.test(words)) continue
      context.report({
        message: message`GitHub shows the license beside the README. Remove the section ${quote(title)}, and keep the file ${code('LICENSE')}.`,
        place: span,
        fingerprint: [title],
      })
    }
  },
)
