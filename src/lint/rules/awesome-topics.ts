import { isWholeList, topPlace } from '../analysis/awesome/top.ts'
import { code, message } from '../message.ts'
import { rule } from '../rule.ts'

const TOPICS = ['awesome', 'awesome-list']

export default rule(
  {
    id: 'awesome-topics',
    severity: ['off', 'warning'],
    description:
      'A list whose repository lacks the topics `awesome` and `awesome-list`, where GitHub was asked.',
    baseline: 'changed-lines',
  },
  (list, context) => {
    const topics = context.ownRepository?.topics
    if (!topics || !isWholeList(context)) return
    const missing = TOPICS.filter((topic) => !topics.includes(topic))
    const [first, second] = missing
    if (first === undefined) return
    context.report({
      message:
        second === undefined
          ? message`The repository lacks the topic ${code(first)}. Add it on GitHub, beside the list of files.`
          : message`The repository lacks the topics ${code(first)} and ${code(second)}. Add them on GitHub, beside the list of files.`,
      place: topPlace(list, context.text),
      fingerprint: missing,
    })
  },
)
