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

export interface Admission {
  kind: ChangeKind
  results: RequirementResult[]
  /**
   * `met`: entries were added, each was asked at least one requirement, and all are met; `none`:
   * nothing was asked.
   */
  status: 'met' | 'failed' | 'unknown' | 'none'
}

/** Checks a change against the list's policy: each added entry, then the pull request itself. */
export function admit(input: AdmissionInput): Admission {
  const { changes, policy, pullRequest, listPaths, today, match } = input
  const entries = changes.added.map((entry) =>
    policy ? checkEntry(entry, input.factsOf(entry), { ...policy, today }) : [],
  )
  const rules = pullRequest
    ? checkPullRequest(pullRequest.settings, {
        ...{ text: pullRequest.text, changes, listPaths, match },
      })
    : []
  const results = [...entries.flat(), ...rules]
  return { kind: kindOf(changes), results, status: statusOf(entries, rules) }
}

/** Advice does not count. */
function statusOf(
  entries: readonly (readonly RequirementResult[])[],
  rules: readonly RequirementResult[],
): Admission['status'] {
  const counts = ({ severity, status }: RequirementResult) =>
    severity !== 'info' && status !== 'skipped'
  const asked = entries.map((results) => results.filter(counts))
  const all = [...asked.flat(), ...rules.filter(counts)]
  if (all.some(({ status }) => status === 'failed')) return 'failed'
  if (all.some(({ status }) => status === 'unknown')) return 'unknown'
  if (all.length === 0 || entries.length === 0) return 'none'
  // An entry that nothing was asked of is not known to meet anything.
  return asked.every((results) => results.length > 0) ? 'met' : 'unknown'
}
