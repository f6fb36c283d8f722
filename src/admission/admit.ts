import type { EntryFacts } from '../links/result.ts'
import type { EntryPolicy } from '../lint/rules/entry-requirements.ts'
import type { Severity } from '../lint/severity.ts'
import { kindOf } from './changes.ts'
import type {
  BoundedMatch,
  ChangeKind,
  EntryChanges,
  NewEntry,
  PullRequestText,
  RequirementResult,
} from './model.ts'
import { checkPullRequest } from './pull-request/check.ts'
import { checkEntry } from './requirements/check-entry.ts'
import type { PullRequestSettings } from './settings.ts'

/** All that decides whether a change may be merged. */
export interface AdmissionInput {
  changes: EntryChanges
  /** What is known of each added entry; absent where no service was asked. */
  factsOf(entry: NewEntry): EntryFacts | undefined
  /** Absent where the list asks nothing of entries. */
  policy: { policy: EntryPolicy; severity: Severity } | undefined
  /** Absent for a change that is no pull request. */
  pullRequest: { settings: PullRequestSettings; text: PullRequestText } | undefined
  listPaths: ReadonlySet<string>
  /** An ISO date. */
  today: string
  match: BoundedMatch
}

/** The results of all requirements. */
export interface Admission {
  kind: ChangeKind
  added: readonly NewEntry[]
  /** Of each added entry. */
  entries: readonly (readonly RequirementResult[])[]
  /** Of the pull request. */
  rules: readonly RequirementResult[]
  /**
   * `met`: entries were added, each was asked at least one requirement, and all are met; `none`:
   * nothing was asked.
   */
  status: 'met' | 'failed' | 'unknown' | 'none'
  /** The days on which services were asked, ISO dates. */
  askedOn: readonly string[]
}

/** Checks a change against the list's policy: each added entry, then the pull request itself. */
export function admit(input: AdmissionInput): Admission {
  const { changes, policy, pullRequest, listPaths, today, match } = input
  const { added } = changes
  const facts = added.map(input.factsOf)
  const entries = added.map((entry, index) =>
    policy ? checkEntry(entry, facts[index], { ...policy, today }) : [],
  )
  const rules = pullRequest
    ? checkPullRequest(pullRequest.settings, {
        ...{ text: pullRequest.text, changes, listPaths, match },
      })
    : []
  const days = new Set(facts.flatMap((one) => (one && isAnswered(one) ? [one.day] : [])))
  return {
    ...{ kind: kindOf(changes), added, entries, rules, status: statusOf(entries, rules) },
    askedOn: [...days].sort(),
  }
}

function isAnswered({ repository, package: found }: EntryFacts): boolean {
  return repository.kind === 'known' || found.kind === 'known'
}

/** Advice does not count. */
export function statusOf(
  entries: readonly (readonly RequirementResult[])[],
  rules: readonly RequirementResult[],
): Admission['status'] {
  const asked = entries.map((results) => results.filter(counts))
  const all = [...asked.flat(), ...rules.filter(counts)]
  if (all.some(({ status }) => status === 'failed')) return 'failed'
  if (all.some(({ status }) => status === 'unknown')) return 'unknown'
  if (all.length === 0 || entries.length === 0) return 'none'
  // An entry that nothing was asked of is not known to meet anything.
  return asked.every((results) => results.length > 0) ? 'met' : 'unknown'
}

/** Whether a result is more than advice, and was asked of this change. */
export function counts({ severity, status }: RequirementResult): boolean {
  return severity !== 'info' && status !== 'skipped'
}

/** The results of entries and pull request. */
export function resultsOf({ entries, rules }: Admission): RequirementResult[] {
  return [...entries.flat(), ...rules]
}
