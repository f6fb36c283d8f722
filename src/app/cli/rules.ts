/** What the command says about rules, and how `--rule` sets them. */

import { readFileSync } from 'node:fs'
import { findPackageJSON } from 'node:module'
import { join } from 'node:path'
import { meantValue } from '../../config/intentions.ts'
import type { Config } from '../../config/schema.ts'
import { rules } from '../../lint/registry.ts'
import { remarkLintRules } from '../../lint/remark-lint-rules.ts'
import { documentationUrl } from '../../lint/rule.ts'
import { type RuleSetting, SEVERITIES, type Severity } from '../../lint/severity.ts'
import { colorizer } from '../../report/terminal/colors.ts'
import { wrap } from '../../report/terminal/wrap.ts'
import { nearestName } from '../../text/nearest.ts'
import { enumerate } from '../../text/phrases.ts'
import { visible } from '../../text/printable.ts'
import { quoteInput } from '../../text/quote.ts'
import { UsageError } from '../shared/usage-error.ts'

const published = remarkLintRules.map(({ id }) => id)
const ids = [...rules.map(({ meta }) => meta.id), ...published]

const SETTINGS = [...SEVERITIES, 'off', 'on'] as const

/** What `--rule` asks for. */
export interface RuleChoice {
  id: string
  severity: Severity | 'off' | 'on'
}

/** Reads `ID` or `ID:SEVERITY`. @throws {UsageError} with the likely intention */
export function readRuleChoice(word: string): RuleChoice {
  const [name = '', given = 'on', ...rest] = word.split(':')
  const id = knownRule(name, `--rule ${quoteInput(word)}`)
  const severity = SETTINGS.find((each) => each === given)
  if (severity && rest.length === 0) return { id, severity }
  const meant = meantValue({ type: 'picklist', options: SETTINGS }, given)
  const guess = meant === undefined ? '' : ` Did you mean ${meant}?`
  throw new UsageError(
    `--rule ${quoteInput(word)}: this is no severity.${guess} Use ${enumerate(SETTINGS, 'or')}`,
  )
}

/** A configuration with the severities that `--rule` sets; options of the rules stay. */
export function withRules(config: Config, choices: readonly RuleChoice[]): Config {
  const settings: Record<string, RuleSetting | undefined> = { ...config.rules }
  for (const { id, severity } of choices) {
    const before = settings[id]
    settings[id] = Array.isArray(before) && before[1] ? [severity, before[1]] : severity
  }
  return { ...config, rules: settings as Config['rules'] }
}

/** A line for each rule: its id, its usual severity, what it reports. @param width in columns */
export function rulesText(width: number): string {
  const rows = [
    ...rules.map(({ meta }) => [meta.id, meta.severity[0], meta.description] as const),
    ...published.map((id) => [id, 'off', `The published rule remark-lint-${id}.`] as const),
  ]
  const [idWidth = 0, severityWidth = 0] = [0, 1].map((column) =>
    rows.reduce((most, row) => Math.max(most, row[column]?.length ?? 0), 0),
  )
  const indent = idWidth + severityWidth + 4
  const lines = rows.flatMap(([id, severity, description]) => {
    const [first = '', ...others] = wrap(description, Math.max(30, width - indent))
    const start = `${id.padEnd(idWidth)}  ${severity.padEnd(severityWidth)}  ${first}`
    return [start, ...others.map((line) => ' '.repeat(indent) + line)]
  })
  return `${lines.join('\n')}\n\nawesome-keeper --explain <rule> shows a rule’s page.\n`
}

/**
 * The page of a rule for a terminal: its Markdown, with whole addresses.
 * @throws {UsageError} where there is no such rule
 */
export function explainRule(name: string, color: boolean): string {
  const id = knownRule(name, `--explain ${quoteInput(name)}`)
  if (published.includes(id)) {
    return `${id} is a published rule of remark-lint: https://www.npmjs.com/package/remark-lint-${id}\n`
  }
  const url = documentationUrl(id)
  const style = colorizer(color)
  let fence = ''
  const lines = readPage(id)
    .split('\n')
    .map((line) => {
      const [mark = ''] = /^`{3,}/.exec(line) ?? []
      const isCode = fence !== '' || mark !== ''
      if (mark && fence === '') fence = mark
      else if (mark === fence) fence = ''
      if (isCode) return style('dim', visible(line))
      const whole = line.replace(
        /\]\(([^()\s]{1,200})\)/g,
        (_, to) => `](${new URL(to, url).href})`,
      )
      return /^#/.test(line) ? style('bold', visible(whole)) : visible(whole)
    })
  return `${lines.join('\n').trimEnd()}\n\n${url}\n`
}

/** The pages are part of the package, beside `dist`. */
function readPage(id: string): string {
  const manifest = findPackageJSON(import.meta.url) ?? ''
  return readFileSync(join(manifest, '../docs/rules', `${id}.md`), 'utf8')
}

function knownRule(name: string, option: string): string {
  if (ids.includes(name)) return name
  const meant = nearestName(ids, name)
  const guess = meant === undefined ? '' : ` Did you mean ${meant}?`
  throw new UsageError(`${option}: there is no such rule.${guess} --list-rules shows all`)
}
