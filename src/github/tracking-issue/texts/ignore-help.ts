import { rules } from '../../../lint/registry.ts'
import { remarkLintRules } from '../../../lint/remark-lint-rules.ts'
import { fenced } from '../../../report/markdown/escape.ts'
import { withoutCredentials } from '../../../text/url.ts'
import type { ListHealth } from '../health.ts'
import { details } from './sections.ts'

/** Rules that the configuration accepts. */
const KNOWN: ReadonlySet<string> = new Set([
  ...rules.map(({ meta }) => meta.id),
  ...remarkLintRules.map(({ id }) => id),
])

/** Examples of each kind. */
const MAX_EXAMPLES = 5

const MAX_MATCH_LENGTH = 300

interface IgnoreExample {
  rule: string
  match: string
}

/** Lines for the configuration that ignore what is intentional. */
export function ignoreHelp(health: ListHealth): string {
  const examples = [...linkExamples(health), ...entryExamples(health)]
  if (examples.length === 0) return ''
  const lines = examples.map(
    ({ rule, match }) => `  - rule: ${scalar(rule)}\n    match: ${scalar(match)}`,
  )
  return details(
    'Intentional? How to ignore a problem',
    [
      'Copy the lines that you need to `.github/awesome-keeper.yml` on the default branch:',
      fenced(['ignore:', ...lines].join('\n'), 'yaml'),
      'With `until: 2027-01-31` an ignore expires; `reason: …` explains it to others.',
    ].join('\n\n'),
  )
}

function linkExamples({ dead }: ListHealth): IgnoreExample[] {
  return dead
    .flatMap(({ url }) => (url !== undefined && withoutCredentials(url) === url ? [url] : []))
    .filter(isLiteral)
    .slice(0, MAX_EXAMPLES)
    .map((match) => ({ rule: 'dead-link', match }))
}

function entryExamples({ problems }: ListHealth): IgnoreExample[] {
  const examples = problems.flatMap(({ entry, finding: { rule } }) =>
    entry !== undefined && isLiteral(entry) && KNOWN.has(rule) ? [{ rule, match: entry }] : [],
  )
  const distinct = new Map(examples.map((one) => [JSON.stringify(one), one]))
  return [...distinct.values()].slice(0, MAX_EXAMPLES)
}

/** Whether the configuration does not read it as a pattern. */
function isLiteral(match: string): boolean {
  return match.length <= MAX_MATCH_LENGTH && !match.startsWith('/') && match.trim() !== ''
}

/** Names and URLs that need no quotes in YAML. */
const PLAIN = /^(?:https?:\/\/[\w./?=&%~+,;@!$()*'-]+|[a-z]+(?:-[a-z]+)+)$/i

/** A text in YAML: JSON's strings are YAML's; invisible characters are escaped. */
function scalar(text: string): string {
  if (PLAIN.test(text)) return text
  return JSON.stringify(text).replace(
    /(?! )[\p{C}\p{Z}\p{Default_Ignorable_Code_Point}<]/gu,
    (character) => {
      const point = character.codePointAt(0)!.toString(16)
      return point.length > 4 ? `\\U${point.padStart(8, '0')}` : `\\u${point.padStart(4, '0')}`
    },
  )
}
