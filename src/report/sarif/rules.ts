import type { ReportingConfiguration, ReportingDescriptor } from 'sarif'
import { rules } from '../../lint/registry.ts'
import { documentationUrl } from '../../lint/rule.ts'
import type { Severity } from '../../lint/severity.ts'
import type { ReportFinding } from '../model.ts'

export const LEVELS = {
  error: 'error',
  warning: 'warning',
  info: 'note',
} as const satisfies Record<Severity, ReportingConfiguration.level>

/** GitHub sorts by these words. */
const PROBLEM_SEVERITIES: Readonly<Record<Severity, string>> = {
  error: 'error',
  warning: 'warning',
  info: 'recommendation',
}

/** All our rules, whatever was found, and the others that the findings name. */
export function describeRules(findings: readonly ReportFinding[]): ReportingDescriptor[] {
  const ours = rules.map(
    ({
      meta: {
        id,
        severity: [usual, other = 'warning'],
        description,
      },
    }) => {
      const url = documentationUrl(id)
      const markdown = `${description}\n\n[How it works, by example](${url})`
      return {
        ...describe(id, description, url, usual === 'off' ? other : usual, usual !== 'off'),
        help: { text: `${description} See ${url}`, markdown },
      }
    },
  )
  const known = new Set(ours.map(({ id }) => id))
  const others = new Map(findings.toReversed().map((finding) => [finding.rule, finding]))
  const foreign = Array.from(others.values(), ({ rule, severity, url }) => {
    const text =
      rule === 'unreadable-file' ? 'A file that could not be read.' : `remark-lint’s ${rule}.`
    return describe(rule, text, url, severity)
  })
  return [...ours, ...foreign.filter(({ id }) => !known.has(id)).reverse()]
}

function describe(
  id: string,
  text: string,
  url: string | undefined,
  severity: Severity,
  enabled = true,
): ReportingDescriptor {
  return {
    id,
    shortDescription: { text },
    fullDescription: { text },
    help: { text: url === undefined ? text : `${text} See ${url}` },
    ...(url !== undefined && { helpUri: url }),
    defaultConfiguration: { enabled, level: LEVELS[severity] },
    properties: { precision: 'high', 'problem.severity': PROBLEM_SEVERITIES[severity] },
  }
}
