import * as v from 'valibot'
import { pullRequestSettings } from '../admission/settings.ts'
import { linkSettings } from '../links/settings.ts'
import { rules } from '../lint/registry.ts'
import { remarkLintRules } from '../lint/remark-lint-rules.ts'
import { retireSettings } from '../lint/retire/settings.ts'
import type { RuleMeta } from '../lint/rule.ts'
import { type RuleSetting, SEVERITIES } from '../lint/severity.ts'
import { isGlob } from '../schema/globs.ts'
import { optional, setting } from '../schema/setting.ts'
import { date, glob, match, text } from '../schema/text.ts'
import { parseReference, REFERENCE_FORM } from './reference.ts'

const severity = v.picklist([...SEVERITIES, 'off', 'on'])

/** Ours first, as `--list-rules` has them. */
const ids = [...rules.map(({ meta }) => meta.id), ...remarkLintRules.map(({ id }) => id)]

const ruleId = v.pipe(v.picklist(ids), v.title('a rule id'))

/** What an ignore is about: without any of these it would ignore all. */
export const IGNORE_SUBJECTS = ['rule', 'match', 'file'] as const

/** A check that the JSON Schema has in its own words. */
export function hasSubject<
  Input extends Partial<Readonly<Record<(typeof IGNORE_SUBJECTS)[number], unknown>>>,
>(input: Input): boolean {
  return IGNORE_SUBJECTS.some((subject) => input[subject] !== undefined)
}

const ignore = v.pipe(
  v.strictObject({
    rule: optional(
      v.union([ruleId, v.pipe(v.array(ruleId), v.minLength(1))]),
      'The rules to ignore; all if left out.',
    ),
    match: optional(
      match,
      'The exact title or URL of the entry (case does not matter), or a pattern for either; all if left out.',
    ),
    file: optional(glob, 'The files to ignore it in; a glob that starts with `!` excludes.'),
    reason: optional(v.string(), 'Why it is ignored, for other maintainers.'),
    until: optional(date, 'The last day on which it is ignored.'),
  }),
  v.check(hasSubject, 'a mapping with at least one of rule, match and file'),
  v.transform(({ rule = [], ...rest }) => ({ rules: [rule].flat(), ...rest })),
)

/** Of a rule: a severity, or a mapping of a severity and the rule's own options. */
function ruleSetting(entries: v.ObjectEntries, description: string, usual: string) {
  return v.exactOptional(
    v.pipe(
      v.union([
        severity,
        v.strictObject({
          severity: setting(severity, '`on`: the rule’s own severities.', 'on'),
          ...entries,
        }),
      ]),
      // The default is only documented: the linter knows a rule's own severities.
      v.metadata({ description, default: usual }),
      v.transform((input): RuleSetting => {
        if (typeof input === 'string') return input
        const { severity, ...options } = input
        return [severity, options]
      }),
    ),
  )
}

const settings = v.pipe(
  v.strictObject({
    ...Object.fromEntries(
      rules.map(({ meta }) => [
        meta.id,
        ruleSetting(optionsOf(meta), meta.description, meta.severity[0]),
      ]),
    ),
    ...Object.fromEntries(
      remarkLintRules.map(({ id }) => {
        const options = optional(v.unknown(), 'The option that the rule takes.')
        return [id, ruleSetting({ options }, `The published rule remark-lint-${id}.`, 'off')]
      }),
    ),
  }),
  v.title('a mapping of rule ids to severities'),
)

const review = v.strictObject({
  'min-severity': setting(
    v.picklist(SEVERITIES),
    'The lowest severity that a review comments on; the rest is in the job summary.',
    'warning',
  ),
})

const names = v.array(v.pipe(v.string(), v.nonEmpty()))

const issue = v.strictObject({
  title: setting(
    v.pipe(v.string(), v.nonEmpty(), v.maxLength(256)),
    'The title of the tracking issue when it is created.',
    'List health report',
  ),
  labels: setting(names, 'Labels of the issue when it is created; missing ones are created, too.', [
    'awesome-keeper',
  ]),
  assignees: setting(names, 'Who is assigned to the issue when it is created.', []),
  'min-severity': setting(
    v.picklist(SEVERITIES),
    'The lowest severity that the issue shows; the rest is in the job summary.',
    'info',
  ),
  only: optional(
    v.pipe(v.array(ruleId), v.minLength(1)),
    'The rules whose findings the issue shows; all if left out. The rest is in the job summary.',
  ),
})

/** The profiles that a configuration can name. */
export const PROFILES = ['awesome'] as const

const path = text(
  'a path',
  (path) => path !== '' && !/[*?[\]{}\\]/.test(path) && isGlob(path),
  'the path of a file from the repository’s root, such as README.md',
)

const set = v.pipe(
  v.strictObject({
    of: optional(
      path,
      'Of translations: the file that the others translate. Default: the one without a language in its name.',
    ),
    files: v.pipe(
      v.array(glob),
      v.minLength(1),
      v.description('The files of the set; a glob that starts with `!` excludes.'),
    ),
    as: v.pipe(
      v.picklist(['translations', 'parts']),
      v.description(
        '`translations`: the same list in other languages; `parts`: one list in several files.',
      ),
    ),
  }),
  v.forward(
    v.check(
      ({ of, as }) => as === 'translations' || of === undefined,
      'no of with as: parts, since only translations have an original; name all parts in files',
    ),
    ['of'],
  ),
)

const isReference = (value: string) => parseReference(value) !== undefined

/** All of `.github/awesome-keeper.yml`: types, defaults, JSON Schema and documentation come from here. */
export const configSchema = v.strictObject({
  files: optional(
    v.pipe(v.array(glob), v.minLength(1)),
    'The lists to check; a glob that starts with `!` excludes. Default: the README of the root, whatever its case.',
  ),
  profile: optional(
    v.picklist(PROFILES),
    'Rules to turn on together: `awesome` for the guidelines of sindresorhus/awesome. `rules` has the last word on each.',
  ),
  ignore: setting(v.array(ignore), 'Findings to ignore.', []),
  rules: setting(settings, 'The severity and the options of each rule.', {}),
  links: setting(linkSettings, 'How links are checked.', {}),
  review: setting(review, 'What a review of a pull request comments on.', {}),
  issue: setting(issue, 'The tracking issue that a scheduled run keeps up to date.', {}),
  sets: setting(
    v.array(set),
    'Files that belong together: they are read to compare them, and checked only if `files` names them.',
    [],
  ),
  'pull-request': optional(
    pullRequestSettings,
    'What a pull request that adds entries must be like, besides its entries.',
  ),
  retire: setting(
    retireSettings,
    'What becomes of entries that are dead, archived or idle for long; scheduled runs propose it in the pull request with fixes.',
    [],
  ),
  extends: optional(
    text('another repository’s configuration', isReference, REFERENCE_FORM),
    'A configuration of another repository of the same owner, as OWNER/REPO[:path][@commit]: lists are joined, and what this file sets has the last word.',
  ),
})

/** The configuration as it is used: defaults filled in, durations in milliseconds. */
export type Config = v.InferOutput<typeof configSchema>

/** The entries of a rule's options: a plain strict object (a test checks all rules). */
export function optionsOf(meta: RuleMeta): v.ObjectEntries {
  return (
    (meta.options as v.StrictObjectSchema<v.ObjectEntries, undefined> | undefined)?.entries ?? {}
  )
}
