import type { Setting } from '../configuration/settings.ts'
import type { FoundRule, FoundRules } from './find.ts'

/** The settings that rules of a list's guidelines are. */
export interface GuidelineSettings {
  /** Keys of `rules`. */
  rules: Setting[]
  /** Keys of `pull-request`. */
  pullRequest: Setting[]
}

/** The settings of rules that were found in a list's guidelines, each with its sentence. */
export function guidelineSettings(rules: FoundRules): GuidelineSettings {
  const requirements = [
    ...popularity(rules),
    ...setting('min-age', rules.minAge),
    ...setting(
      'first-release',
      rules.firstRelease,
      rules.firstRelease?.value === true || { 'min-age': rules.firstRelease?.value },
    ),
    ...setting('pushed-within', rules.pushedWithin),
    ...setting('license', rules.license),
    ...setting('archived', rules.archived),
    ...setting('fork', rules.fork),
    ...setting('contributors', rules.contributors),
    ...nested('description', [
      ...setting('min', rules.descriptionMin),
      ...setting('max', rules.descriptionMax),
    ]),
    ...nested('section-size', setting('min', rules.sectionMin)),
  ]
  return {
    rules: [
      ...(rules.position?.value === 'sorted'
        ? setting('alphabetical', rules.position, 'warning')
        : []),
      ...setting('entry-format', rules.fullStop, 'warning'),
      ...(requirements.length === 0
        ? []
        : nested('entry-requirements', [{ key: 'require', mappings: [requirements] }])),
    ],
    pullRequest: [
      ...setting('max-entries', rules.maxEntries),
      ...setting('title', rules.title),
      ...setting('position', rules.position),
    ],
  }
}

function popularity({ stars, downloads, isMonthly, isEither }: FoundRules): Setting[] {
  const asked = downloads && (isMonthly ? { month: downloads.value } : downloads.value)
  if (stars && downloads && isEither) {
    return setting('any-of', stars, [{ stars: stars.value }, { downloads: asked }])
  }
  return [...setting('stars', stars), ...setting('downloads', downloads, asked)]
}

/** @param value default: the one that was found */
function setting(
  key: string,
  rule: FoundRule<unknown> | undefined,
  value: unknown = rule?.value,
): Setting[] {
  if (!rule) return []
  return [{ key, value, note: `${rule.file}:${rule.line} “${rule.sentence}”` }]
}

function nested(key: string, keys: Setting[]): Setting[] {
  return keys.length === 0 ? [] : [{ key, keys }]
}
