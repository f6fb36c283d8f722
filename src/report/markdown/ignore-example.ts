import { stringify } from 'yaml'
import { visible } from '../../text/printable.ts'
import { fenced } from './escape.ts'

/** A finding that the configuration is to ignore. */
export interface IgnoreExample {
  rule: string
  /** The title of its entry, or its URL. */
  match: string
}

const MAX_MATCH_LENGTH = 300

/** Lines for the configuration, as a block of code; nothing without entries that it can name. */
export function ignoreYaml(examples: readonly IgnoreExample[], max: number): string | undefined {
  const lines = examples
    .filter(({ match }) => match.length <= MAX_MATCH_LENGTH && /^(?!\/).*\S/s.test(match))
    .map(({ rule, match }) => `  - rule: ${scalar(rule)}\n    match: ${scalar(match)}`)
  const distinct = [...new Set(lines)].slice(0, max)
  return distinct.length > 0 ? fenced(['ignore:', ...distinct].join('\n'), 'yaml') : undefined
}

/** A text in YAML: JSON's strings are YAML's; in them invisible characters and `<` are escaped. */
function scalar(text: string): string {
  const usual = stringify(text, { lineWidth: 0 }).trimEnd()
  if (visible(usual) === usual && !usual.includes('<')) return usual
  return JSON.stringify(text).replace(
    /(?! )[\p{C}\p{Z}\p{Default_Ignorable_Code_Point}<]/gu,
    (character) => `\\U${character.codePointAt(0)!.toString(16).padStart(8, '0')}`,
  )
}
