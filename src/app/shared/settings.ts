import type { Config } from '../../config/schema.ts'
import { globMatcher } from '../../schema/globs.ts'
import type { SessionContext } from '../../session/lint-session.ts'
import { isoDay } from '../../text/day.ts'

/** Whether badges are to be asked what they say: where the rule on them is switched on. */
export function usesBadges({ rules }: Config): boolean {
  const [severity = 'off'] = [rules['broken-badge']].flat()
  return severity !== 'off'
}

/**
 * What configuration says of one list.
 *
 * @param path the list's path from the repository's root, which `file` globs mean
 * @param today an ignore whose `until` is before it has run out
 */
export function configuredContext(
  config: Config,
  path: string,
  today = new Date(),
): SessionContext {
  const date = isoDay(today)
  return {
    settings: config.rules,
    today: date,
    ignores: config.ignore
      .filter(({ until }) => until === undefined || until >= date)
      .filter(({ file }) => file === undefined || globMatcher([file])(path)),
  }
}
