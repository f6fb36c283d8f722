import { rules } from '../lint/registry.ts'
import type { RuleSetting } from '../lint/severity.ts'

/** Settings that switch all of our rules off but one. */
export function only(id: string, setting: RuleSetting): Record<string, RuleSetting> {
  const off = rules.map(({ meta }): [string, RuleSetting] => [meta.id, 'off'])
  return { ...Object.fromEntries(off), [id]: setting }
}
