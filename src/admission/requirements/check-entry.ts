import type { EntryFacts } from '../../links/result.ts'
import { message } from '../../lint/message.ts'
import type { EntryPolicy, Requirements } from '../../lint/rules/entry-requirements.ts'
import type { Severity } from '../../lint/severity.ts'
import { enumerate } from '../../text/phrases.ts'
import type { NewEntry, RequirementResult } from '../model.ts'
import { type Candidate, type Check, capitalized } from './check.ts'
import { checkDownloads } from './downloads.ts'
import { checkRepository } from './repository.ts'
import { blockFor } from './sections.ts'
import { checkShape } from './shape.ts'
import { checkDescription, checkName } from './text.ts'

/**
 * What the policy asks of an entry, and whether it is met: nothing where no block is for its section.
 * @param facts absent where no service was asked: what needs them is then not known
 * @param today an ISO date, from which durations are counted back
 */
export function checkEntry(
  entry: NewEntry,
  facts: EntryFacts | undefined,
  { policy, severity, today }: { policy: EntryPolicy; severity: Severity; today: string },
): RequirementResult[] {
  const candidate = { entry, facts, today }
  const resultsOf = (blocks: EntryPolicy['require'], resultSeverity: Severity) => {
    const { path, line, title, identity } = entry
    const block = blockFor(blocks, entry.sections)
    if (!block) return []
    const { 'any-of': alternatives, sections: _, ...requirements } = block
    return [
      ...(alternatives ? [checkAlternatives(alternatives, candidate)] : []),
      ...checkAll(requirements, candidate),
    ].map(
      (check): RequirementResult => ({
        ...check,
        entry: { path, line, title, identity },
        severity: resultSeverity,
      }),
    )
  }
  return [...resultsOf(policy.require, severity), ...resultsOf(policy.advise, 'info')]
}

function checkAll(requirements: Requirements, candidate: Candidate): Check[] {
  return [
    ...checkRepository(requirements, candidate),
    ...checkDownloads(requirements.downloads, candidate),
    ...checkName(requirements.name, candidate),
    ...checkDescription(requirements.description, candidate),
    ...checkShape(requirements, candidate),
  ]
}

/** Met if one alternative is, failed if all are, otherwise unknown. */
function checkAlternatives(alternatives: readonly Requirements[], candidate: Candidate): Check {
  const checks = alternatives.map((one) => together(checkAll(one, candidate)))
  const met = checks.find(({ status }) => status === 'met')
  const open = checks.filter(({ status }) => status === 'unknown')
  const status = met ? 'met' : open.length > 0 ? 'unknown' : 'failed'
  const shown = met ? [met] : open.length > 0 ? open : checks
  const actual = enumerate([...new Set(shown.map((one) => one.actual))])
  const expected = joinAlternatives(checks.map((one) => one.expected))
  return {
    ...{ id: 'any-of', status, actual, expected },
    message:
      status === 'failed' ? message`${capitalized(actual)}; this list asks for ${expected}.` : [],
    isInLine: checks.every(({ isInLine }) => isInLine),
  }
}

/** "at least 50 stars, or 2,000 downloads a month". */
function joinAlternatives([first = '', ...others]: readonly string[]): string {
  const shared = 'at least '
  const isShared = first.startsWith(shared)
  const rest = others.map((one) =>
    isShared && one.startsWith(shared) ? one.slice(shared.length) : one,
  )
  return [first, ...rest].join(', or ')
}

/** One alternative with several requirements: all must hold. One that asks nothing here is met. */
function together(
  checks: readonly Check[],
): Pick<Check, 'status' | 'actual' | 'expected' | 'isInLine'> {
  const failed = checks.filter(({ status }) => status === 'failed')
  const open = checks.filter(({ status }) => status === 'unknown')
  const [status, shown] =
    failed.length > 0
      ? (['failed', failed] as const)
      : open.length > 0
        ? (['unknown', open] as const)
        : (['met', checks] as const)
  return {
    status,
    actual: enumerate([...new Set(shown.map(({ actual }) => actual))]),
    expected: enumerate(checks.map(({ expected }) => expected)),
    isInLine: shown.some(({ isInLine }) => isInLine),
  }
}
