import { truncate } from '../../text/truncate.ts'
import { entryShapes } from '../analysis/awesome/entries.ts'
import { message, quote } from '../message.ts'
import { rule } from '../rule.ts'

/** A shorter name may be a word of the description. */
const MIN_NAME = 2

export default rule(
  {
    id: 'awesome-name-repeated',
    severity: ['off', 'warning'],
    description: 'A description that begins with the name of its entry, which stands before it.',
    baseline: 'changed-lines',
  },
  (list, { text, report }) => {
    for (const { bullet, separator, description } of entryShapes(list, text)) {
      const name = bullet.mainLink?.text ?? ''
      if (separator === undefined || name.length < MIN_NAME) continue
      const written = text.slice(description.start, description.end)
      const words = written.replace(/^[`*_]{1,3}/, '')
      const start = description.start + written.length - words.length
      const begins = words.slice(0, name.length).toLowerCase() === name.toLowerCase()
      // “Go” does not begin “Goose”.
      if (!begins || !/^(?:$|[\s,.:;!?`*_–—-])/.test(words.slice(name.length))) continue
      report({
        message: message`The description repeats the name ${quote(truncate(name))}. Begin it with what the entry is.`,
        place: { start, end: start + name.length },
        fingerprint: [...bullet.section.path, bullet.identity ?? bullet.title],
      })
    }
  },
)
