import type { Config } from '../../config/schema.ts'
import { globMatcher } from '../../schema/globs.ts'
import type { Circumstances } from '../../session/lint-session.ts'

/** Whether badges are to be asked what they say: where the rule on them is switched on. */
export function asksBadges({ rules }: Config): boolean {
  const [severity = 'off'] = [rules['broken-badge']].flat()
  return severity !== 'off'
}

/**
 * What configuration says of one list.
 *
 * @param path the list's path from the repository's root, which `file` globs mean
 * @param today an ignore whose `until` is before it has run out
 */
export function configured(config: Config, path: string, today = new Date()): Circumstances {
  const date = today.toISOString().slice(0, 10)
  return {
    settings: config.rules,
    now: date,
    ignores: config.ignore
      .filter(({ until }) => until === undefined || until >= date)
      .filter(({ file }) => file === undefined || globMatcher([file])(path)),
  }
}
