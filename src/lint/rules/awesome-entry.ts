import type { Span } from '../../list/model.ts'
import { entryShapes } from '../analysis/awesome/entries.ts'
import { type BulletShape, CHINESE_OR_JAPANESE } from '../analysis/bullet-shape.ts'
import { code, message } from '../message.ts'
import { type RuleContext, rule } from '../rule.ts'

const SEPARATOR = ' - '
/** Only years, authors or the like in brackets. */
const ASIDE = /^\([^()]*\)$/

export default rule(
  {
    id: 'awesome-entry',
    severity: ['off', 'warning'],
    description:
      'A bullet that is not written as `[Name](address) - Description.`: its dash, its capital letter or its full stop.',
    baseline: 'changed-lines',
  },
  (list, context) => {
    for (const shape of entryShapes(list, context.text)) reportShape(shape, context)
  },
)

function reportShape(shape: BulletShape, { text, report }: RuleContext<unknown>): void {
  const { bullet, separator, separatorSpan, description, letter, capital, last, stop } = shape
  const textAt = ({ start, end }: Span) => text.slice(start, end)
  const words = textAt(description)
  if (ASIDE.test(words)) return
  // A line below, such as “back to top”, that GitHub adds to the entry.
  const isLonger = /[\r\n][^\r\n]*\]\(#/.test(words)
  const fingerprint = [...bullet.section.path, bullet.identity ?? bullet.title]
  if (separator !== undefined && separator !== SEPARATOR) {
    report({
      message: message`Between a name and its description stands a dash with a space on both sides. Write ${code('[Name](address) - Description.')}, as in the guidelines.`,
      place: separatorSpan,
      fingerprint: [...fingerprint, 'separator'],
      expected: [SEPARATOR],
    })
  }
  if (letter && capital === false) {
    report({
      message: message`The description begins with a small letter. Begin it with a capital letter.`,
      place: letter,
      fingerprint: [...fingerprint, 'capital'],
      expected: [textAt(letter).toUpperCase()],
    })
  }
  if (stop === false && separator !== undefined && !isLonger) {
    const end = textAt(last)
    report({
      message: message`The description has no full stop. End it with one.`,
      place: last,
      fingerprint: [...fingerprint, 'stop'],
      expected: [end + (CHINESE_OR_JAPANESE.test(end) ? '。' : '.')],
    })
  }
}
