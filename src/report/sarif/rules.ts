import type { ReportingConfiguration, ReportingDescriptor } from 'sarif'
import { rules } from '../../lint/registry.ts'
import { documentationUrl, type RuleMeta } from '../../lint/rule.ts'
import type { Severity } from '../../lint/severity.ts'
import type { ReportFinding } from '../build.ts'

export const LEVELS = {
  error: 'error',
  warning: 'warning',
  info: 'note',
} as const satisfies Record<Severity, ReportingConfiguration.level>

/** The words of GitHub, which sorts by them. */
const PROBLEMS: Readonly<Record<Severity, string>> = {
  error: 'error',
  warning: 'warning',
  info: 'recommendation',
}

/** All our rules, whatever was found, and such others as the findings name. */
export function describeRules(findings: readonly ReportFinding[]): ReportingDescriptor[] {
  const ours = rules.map(({ meta }) => describe(meta))
  const known = new Set(ours.map(({ id }) => id))
  const others = new Map<string, ReportFinding>()
  for (const finding of findings) {
    if (!known.has(finding.rule) && !others.has(finding.rule)) others.set(finding.rule, finding)
  }
  return [...ours, ...Array.from(others.values(), describeOther)]
}

function describe({ id, severity: [usual, graver = 'warning'], description: says }: RuleMeta) {
  const grade = usual === 'off' ? graver : usual
  const url = documentationUrl(id)
  return {
    id,
    shortDescription: { text: says },
    fullDescription: { text: says },
    help: { text: `${says} See ${url}`, markdown: `${says}\n\n[How it works, by example](${url})` },
    helpUri: url,
    defaultConfiguration: { enabled: usual !== 'off', level: LEVELS[grade] },
    properties: { precision: 'high', 'problem.severity': PROBLEMS[grade] },
  }
}

/** A published rule, of which we know what its first finding tells. */
function describeOther({ rule: id, severity, url }: ReportFinding): ReportingDescriptor {
  const text = id === 'unreadable-file' ? 'A file that could not be read.' : `remark-lint’s ${id}.`
  return {
    id,
    shortDescription: { text },
    fullDescription: { text },
    help: { text: url === undefined ? text : `${text} See ${url}` },
    ...(url !== undefined && { helpUri: url }),
    defaultConfiguration: { enabled: true, level: LEVELS[severity] },
    properties: { precision: 'high', 'problem.severity': PROBLEMS[severity] },
  }
}
