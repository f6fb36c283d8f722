import { PROJECT_URL } from '../project.ts'
import { yamlScalar } from '../schema/yaml-scalar.ts'
import { number } from '../text/phrases.ts'
import type { Inference } from './inference.ts'
import { compliance } from './share.ts'

/** The published schema, for editors. */
const SCHEMA = `${PROJECT_URL.replace('//github.com/', '//raw.githubusercontent.com/')}/main/schema/awesome-keeper.schema.json`

/**
 * The text of a configuration with what was inferred, explained for somebody who has never
 * seen one. It contains only what differs from the defaults.
 *
 * @param globs the lists to check; `undefined` for the README of the root
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
      '# Only what differs from the defaults is set here. All keys are explained on',
      `# ${PROJECT_URL}#configuration`,
      '# Awesome Keeper reads this file from the default branch only.',
    ],
    ...(globs ? [filesText(globs)] : []),
    rulesText(inferred),
    [
      '# To ignore a finding permanently:',
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
    '# The lists to check, as paths from the root; * stands for any name.',
    ...(hasExceptions ? ['# A path that starts with ! is left out.'] : []),
    'files:',
    ...globs.map((glob) => `  - ${yamlScalar(glob)}`),
  ]
}

function rulesText({ dates, alphabetical, entryFormat, papers }: Inference): string[] {
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
          `  # ${percentage(alphabetical)} of ${number(alphabetical.of)} entries are in alphabetical order:`,
          '  # report those that are not.',
          '  alphabetical:',
          '    severity: warning',
          '    sections: all',
          ...(alphabetical.column === undefined
            ? []
            : [
                '    # Tables are sorted by this column.',
                `    column: ${yamlScalar(alphabetical.column)}`,
              ]),
        ]
      : []),
    ...(entryFormat?.isKept
      ? [
          `  # ${percentage(entryFormat)} of ${number(entryFormat.of)} bullets with a description are written alike:`,
          '  # report those that are not.',
          '  entry-format: warning',
        ]
      : []),
    ...(papers?.isWorthwhile
      ? [
          `  # The venue of ${number(papers.unplaced)} papers is arXiv or missing: suggest the one that arXiv`,
          '  # knows by now.',
          '  paper-update: info',
        ]
      : []),
  ]
  if (settings.length === 0) return []
  return [
    '# Rules that this list follows. error, warning or info is the severity of a',
    '# finding; off switches a rule off.',
    'rules:',
    ...settings,
  ]
}

/** Rounded down: `100 %` means all. */
export function percentage(share: { of: number; out: number }): string {
  return `${Math.floor(compliance(share) * 100)} %`
}
