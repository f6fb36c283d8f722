import { yamlScalar } from '../../schema/yaml-scalar.ts'
import type { FoundRule, FoundRules } from './find.ts'

/**
 * The configuration of rules that were found in a list's guidelines, each with the line that names
 * it; empty if there are none.
 * @param file the guidelines' path, for the comments
 */
export function rulesText(rules: FoundRules, file: string): string {
  const note = ({ line }: FoundRule<unknown>) => ` # ${file}:${line}`
  const key = (name: string, rule: FoundRule<unknown> | undefined): string[] =>
    rule ? [`${name}: ${scalar(rule.value)}${note(rule)}`] : []
  const requirements = [
    ...popularityLines(rules, note),
    ...key('min-age', rules.minAge),
    ...releaseLines(rules, note),
    ...key('pushed-within', rules.pushedWithin),
    ...key('license', rules.license),
    ...key('archived', rules.archived),
    ...key('fork', rules.fork),
    ...key('contributors', rules.contributors),
    ...nested('description', [
      ...key('min', rules.descriptionMin),
      ...key('max', rules.descriptionMax),
    ]),
    ...nested('section-size', key('min', rules.sectionMin)),
  ]
  const [first, ...others] = requirements
  const lintRules = [
    ...(rules.position?.value === 'sorted' ? [`alphabetical: warning${note(rules.position)}`] : []),
    ...(rules.fullStop ? [`entry-format: warning${note(rules.fullStop)}`] : []),
    ...(first === undefined
      ? []
      : ['entry-requirements:', '  require:', `    - ${first}`, ...indent(others, 6)]),
  ]
  const lines = [
    ...nested('rules', lintRules),
    ...nested('pull-request', [
      ...key('max-entries', rules.maxEntries),
      ...key('title', rules.title),
      ...key('position', rules.position),
    ]),
  ]
  return lines.map((line) => `${line}\n`).join('')
}

function popularityLines(
  { stars, downloads, isMonthly, isEither }: FoundRules,
  note: (rule: FoundRule<unknown>) => string,
): string[] {
  const asked = downloads && (isMonthly ? `{ month: ${downloads.value} }` : `${downloads.value}`)
  if (stars && downloads && isEither) {
    return [`any-of: [{ stars: ${stars.value} }, { downloads: ${asked} }]${note(stars)}`]
  }
  return [
    ...(stars ? [`stars: ${stars.value}${note(stars)}`] : []),
    ...(downloads ? [`downloads: ${asked}${note(downloads)}`] : []),
  ]
}

function releaseLines(
  { firstRelease: release }: FoundRules,
  note: (rule: FoundRule<unknown>) => string,
): string[] {
  if (!release) return []
  const asked = release.value === true ? 'true' : `{ min-age: ${release.value} }`
  return [`first-release: ${asked}${note(release)}`]
}

function nested(name: string, lines: readonly string[]): string[] {
  return lines.length === 0 ? [] : [`${name}:`, ...indent(lines, 2)]
}

function indent(lines: readonly string[], columns: number): string[] {
  return lines.map((line) => ' '.repeat(columns) + line)
}

function scalar(value: unknown): string {
  return typeof value === 'string' ? yamlScalar(value) : String(value)
}
