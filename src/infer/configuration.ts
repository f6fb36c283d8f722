import { PROJECT_URL } from '../project.ts'
import type { Inference } from './inference.ts'
import { compliance } from './share.ts'

/** The published schema, which editors read to explain and to check. */
const SCHEMA = `${PROJECT_URL.replace('//github.com/', '//raw.githubusercontent.com/')}/main/schema/awesome-keeper.schema.json`

/**
 * The text of a configuration that says what was inferred, and why, to one who has never seen one.
 * It holds only what differs from the defaults.
 *
 * @param globs which lists to look at; undefined for the README of the root
 */
export function configurationText(
  globs: readonly string[] | undefined,
  inferred: Inference,
): string {
  const paragraphs = [
    [
      `# yaml-language-server: $schema=${SCHEMA}`,
      '# The line above lets editors explain and check this file.',
      '#',
      '# Only what differs from the defaults stands here. All keys are explained on',
      `# ${PROJECT_URL}#configuration`,
      '# Awesome Keeper reads this file from the default branch only.',
    ],
    ...(globs ? [filesText(globs)] : []),
    rulesText(inferred),
    [
      '# To keep silent about something for good:',
      '# ignore:',
      '#   - rule: dead-link',
      '#     match: https://example.org/gone',
      '#     reason: the page is kept on purpose',
    ],
  ]
  return paragraphs
    .filter(({ length }) => length > 0)
    .map((lines) => `${lines.join('\n')}\n`)
    .join('\n')
}

function filesText(globs: readonly string[]): string[] {
  const hasExceptions = globs.some((glob) => glob.startsWith('!'))
  return [
    '# The lists to look at, as paths from the root; * stands for any name.',
    ...(hasExceptions ? ['# A path that starts with ! is left out.'] : []),
    'files:',
    ...globs.map((glob) => `  - ${quote(glob)}`),
  ]
}

function rulesText({ dates, alphabetical, entryFormat }: Inference): string[] {
  const settings = [
    ...(dates?.order
      ? [
          '  # Every table with dates is sorted this way. Without this, the order of',
          '  # each table is inferred from its own rows.',
          '  date-order:',
          `    order: ${dates.order}`,
        ]
      : []),
    ...(alphabetical?.isKept
      ? [
          `  # ${percentage(alphabetical)} of ${number(alphabetical.of)} entries stand in alphabetical order:`,
          '  # tell of those that do not.',
          ...(alphabetical.column === undefined
            ? ['  alphabetical: warning']
            : [
                '  # Tables are sorted by this column.',
                '  alphabetical:',
                '    severity: warning',
                `    column: ${quote(alphabetical.column)}`,
              ]),
        ]
      : []),
    ...(entryFormat?.isKept
      ? [
          `  # ${percentage(entryFormat)} of ${number(entryFormat.of)} bullets with a description are written alike:`,
          '  # tell of those that are not.',
          '  entry-format: warning',
        ]
      : []),
  ]
  if (settings.length === 0) return []
  return [
    '# Rules that this list holds to beyond the usual: error, warning or info is',
    '# how grave a finding is, off silences a rule.',
    'rules:',
    ...settings,
  ]
}

function number(count: number): string {
  return count.toLocaleString('en')
}

/** Rounded down: `100 %` means all. */
export function percentage(share: { of: number; out: number }): string {
  return `${Math.floor(compliance(share) * 100)} %`
}

/** A text as YAML: plain where it can be mistaken for nothing else. */
function quote(text: string): string {
  return /^[A-Za-z][\w./*-]*$/.test(text) && !/^(?:true|false|null|y|n|yes|no|on|off)$/i.test(text)
    ? text
    : JSON.stringify(text).replace(/[\u007F-\u009F\u2028\u2029\uFEFF]/g, unicodeEscape)
}

function unicodeEscape(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`
}
