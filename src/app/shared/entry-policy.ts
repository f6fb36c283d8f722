import type { Config } from '../../config/schema.ts'
import entryRequirements, { type EntryPolicy } from '../../lint/rules/entry-requirements.ts'
import { readSetting, type Severity } from '../../lint/severity.ts'

/** What the configuration asks of entries, where the rule is on. */
export function entryPolicyOf({
  rules,
}: Config): { policy: EntryPolicy; severity: Severity } | undefined {
  const given = (rules as Record<string, Config['rules'][keyof Config['rules']]>)[
    entryRequirements.meta.id
  ]
  const { severity = 'error', options } = readSetting(given ?? 'off')
  if (severity === 'off') return
  const { require = [], advise = [], existing = false } = (options ?? {}) as Partial<EntryPolicy>
  return { policy: { require, advise, existing }, severity }
}
