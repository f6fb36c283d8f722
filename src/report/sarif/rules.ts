import type { ReportingConfiguration, ReportingDescriptor } from 'sarif'
import { rules } from '../../lint/registry.ts'
import { documentationUrl, type RuleMeta } from '../../lint/rule.ts'
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
  const ours = rules.map(({ meta }) => describe(meta))
  const known = new Set(ours.map(({ id }) => id))
  const others = new Map<string, ReportFinding>()
  for (const finding of findings) {
    if (!known.has(finding.rule) && !others.has(finding.rule)) others.set(finding.rule, finding)
  }
  return [...ours, ...Array.from(others.values(), describeOther)]
}

function describe({ id, severity: [usual, other = 'warning'], description: text }: RuleMeta) {
  const severity = usual === 'off' ? other : usual
  const url = documentationUrl(id)
  return {
    id,
    shortDescription: { text },
    fullDescription: { text },
    help: { text: `${text} See ${url}`, markdown: `${text}\n\n[How it works, by example](${url})` },
    helpUri: url,
    defaultConfiguration: { enabled: usual !== 'off', level: LEVELS[severity] },
    properties: { precision: 'high', 'problem.severity': PROBLEM_SEVERITIES[severity] },
  }
}

/** A rule of remark-lint, as far as its first finding describes it. */
function describeOther({ rule: id, severity, url }: ReportFinding): ReportingDescriptor {
  const text = id === 'unreadable-file' ? 'A file that could not be read.' : `remark-lint’s ${id}.`
  return {
    id,
    shortDescription: { text },
    fullDescription: { text },
    help: { text: url === undefined ? text : `${text} See ${url}` },
    ...(url !== undefined && { helpUri: url }),
    defaultConfiguration: { enabled: true, level: LEVELS[severity] },
    properties: { precision: 'high', 'problem.severity': PROBLEM_SEVERITIES[severity] },
  }
}
