import { rules } from '../../../lint/registry.ts'
import { remarkLintRules } from '../../../lint/remark-lint-rules.ts'
import { fenced } from '../../../report/markdown/escape.ts'
import { withoutCredentials } from '../../../text/url.ts'
import type { ListHealth } from '../standing.ts'
import { details } from './sections.ts'

/** What configuration takes for a rule. */
const KNOWN: ReadonlySet<string> = new Set([
  ...rules.map(({ meta }) => meta.id),
  ...remarkLintRules.map(({ id }) => id),
])

/** Of each kind so many lines to paste are shown; more would hide the matter. */
const MOST_SHOWN = 5

const LONGEST_MATCH = 300

interface IgnoreExample {
  rule: string
  match: string
}

/** The lines to paste into the configuration for what is meant to be as it is. */
export function ignoreHelp(standing: ListHealth): string {
  const silences = [...deadIgnores(standing), ...mendSilences(standing)]
  if (silences.length === 0) return ''
  const yaml = ['ignore:', ...silences.flatMap(linesOf)].join('\n')
  const where = 'Copy what should be silent to `.github/awesome-keeper.yml`, on the default branch:'
  const more =
    'An `until: 2027-01-31` (any day) lets it speak again, a `reason: …` tells others why.'
  return details(
    'Meant to be so? How to silence it',
    `${where}\n\n${fenced(yaml, 'yaml')}\n\n${more}`,
  )
}

function deadIgnores({ dead }: ListHealth): IgnoreExample[] {
  const urls = dead.flatMap(({ url }) =>
    url === undefined || withoutCredentials(url) !== url ? [] : [url],
  )
  return some(urls).map((match) => ({ rule: 'dead-link', match }))
}

function mendSilences({ errors, warnings }: ListHealth): IgnoreExample[] {
  const named = [...errors, ...warnings].filter(
    ({ entry, finding }) => entry !== undefined && isLiteral(entry) && KNOWN.has(finding.rule),
  )
  const byText = new Map(
    named.map(({ finding: { rule }, entry = '' }) => [`${rule} ${entry}`, { rule, match: entry }]),
  )
  return Array.from(byText.values()).slice(0, MOST_SHOWN)
}

function some(matches: readonly string[]): string[] {
  return matches.filter(isLiteral).slice(0, MOST_SHOWN)
}

/** Whether configuration takes it to the letter, and not for a pattern. */
function isLiteral(match: string): boolean {
  return match.length <= LONGEST_MATCH && !match.startsWith('/') && match.trim() !== ''
}

function linesOf({ rule, match }: IgnoreExample): string[] {
  return [`  - rule: ${scalar(rule)}`, `    match: ${scalar(match)}`]
}

/** Names and addresses that mean the same to YAML with and without quotes. */
const PLAIN = /^(?:https?:\/\/[\w./?=&%~+,;@!$()*'-]+|[a-z]+(?:-[a-z]+)+)$/i

/** A text as YAML 1.2 has it: JSON's strings are YAML's, but what cannot be seen is spelt out. */
function scalar(text: string): string {
  if (PLAIN.test(text)) return text
  return JSON.stringify(text).replace(/(?! )[\p{C}\p{Z}\p{Default_Ignorable_Code_Point}<]/gu, spelt)
}

function spelt(character: string): string {
  const point = character.codePointAt(0)!.toString(16)
  return point.length > 4 ? `\\U${point.padStart(8, '0')}` : `\\u${point.padStart(4, '0')}`
}
