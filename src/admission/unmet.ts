import type { UnmetRequirement } from '../lint/context.ts'
import { keyOf } from '../lint/key.ts'
import entryRequirements from '../lint/rules/entry-requirements.ts'
import { type Admission, statusOf } from './admit.ts'
import type { RequirementResult } from './model.ts'

/** The requirements that entries do not meet, by the path of their list: the rule reports them as findings. */
export function unmetByPath(
  results: readonly RequirementResult[],
): Map<string, UnmetRequirement[]> {
  const unmet = results.flatMap(({ entry, status, id, severity, message, isInLine }) => {
    if (!entry || status !== 'failed') return []
    const { path, line, identity } = entry
    return [{ path, id, line, identity, severity, message, isInLine }]
  })
  const byPath = Map.groupBy(unmet, ({ path }) => path)
  return new Map(Array.from(byPath, ([path, all]) => [path, all.map(({ path: _, ...one }) => one)]))
}

/**
 * An admission in which the requirements are skipped whose findings the list ignores.
 * @param reported by path the keys of the findings that are left, of each list that could be linted
 */
export function withoutIgnored(
  admission: Admission,
  reported: ReadonlyMap<string, ReadonlySet<string>>,
): Admission {
  const skip = (result: RequirementResult): RequirementResult => {
    const { entry, status, id } = result
    if (!entry || status !== 'failed') return result
    const key = keyOf(entryRequirements.meta.id, [entry.identity, id])
    if (reported.get(entry.path)?.has(key) ?? true) return result
    return { ...result, status: 'skipped', actual: 'ignored by this list', message: [] }
  }
  const entries = admission.entries.map((results) => results.map(skip))
  const rules = admission.rules.map(skip)
  return { ...admission, entries, rules, status: statusOf(entries, rules) }
}
