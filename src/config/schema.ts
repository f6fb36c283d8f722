import * as v from 'valibot'
import { linkSettings } from '../links/settings.ts'
import { rules } from '../lint/registry.ts'
import { remarkLintRules } from '../lint/remark-lint-rules.ts'
import type { RuleMeta } from '../lint/rule.ts'
import { type RuleSetting, SEVERITIES } from '../lint/severity.ts'
import { date, glob, match } from '../schema/text.ts'

const severity = v.picklist([...SEVERITIES, 'off', 'on'])

/** Ours first: a long list is cut in messages. */
const ids = [...rules.map(({ meta }) => meta.id), ...remarkLintRules.map(({ id }) => id)]

const ruleId = v.pipe(v.picklist(ids), v.title('a rule id'))

const ignore = v.pipe(
  v.strictObject({
    rule: v.exactOptional(
      v.pipe(
        v.union([ruleId, v.pipe(v.array(ruleId), v.minLength(1))]),
        v.description('The rules to ignore; all if left out.'),
      ),
    ),
    match: v.pipe(
      match,
      v.description(
        'The exact title or URL of the entry (case does not matter), or a pattern for either.',
      ),
    ),
    file: v.exactOptional(
      v.pipe(
        glob,
        v.description('The files to ignore it in; a glob that starts with `!` excludes.'),
      ),
    ),
    reason: v.exactOptional(
      v.pipe(v.string(), v.description('Why it is ignored, for other maintainers.')),
    ),
    until: v.exactOptional(v.pipe(date, v.description('The last day on which it is ignored.'))),
  }),
  v.transform(({ rule = [], ...rest }) => ({
    rules: typeof rule === 'string' ? [rule] : rule,
    ...rest,
  })),
)

/** Of a rule: a severity, or a mapping of a severity and the rule's own options. */
function setting(entries: v.ObjectEntries, description: string, usual: string) {
  return v.exactOptional(
    v.pipe(
      v.union([
        severity,
        v.strictObject({
          severity: v.exactOptional(
            v.pipe(severity, v.description('`on`: the rule’s own severities.')),
            'on',
          ),
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
        setting(optionsOf(meta), meta.description, meta.severity[0]),
      ]),
    ),
    ...Object.fromEntries(
      remarkLintRules.map(({ id }) => [
        id,
        setting(
          {
            options: v.exactOptional(
              v.pipe(v.unknown(), v.description('The option that the rule takes.')),
            ),
          },
          `The published rule remark-lint-${id}.`,
          'off',
        ),
      ]),
    ),
  }),
  v.title('a mapping of rule ids to severities'),
)

const review = v.strictObject({
  'min-severity': v.exactOptional(
    v.pipe(
      v.picklist(SEVERITIES),
      v.description(
        'The lowest severity that a review comments on; the rest is in the job summary.',
      ),
    ),
    'warning',
  ),
})

const names = (description: string) =>
  v.pipe(v.array(v.pipe(v.string(), v.nonEmpty())), v.description(description))

const issue = v.strictObject({
  title: v.exactOptional(
    v.pipe(
      v.string(),
      v.nonEmpty(),
      v.maxLength(256),
      v.description('The title of the tracking issue when it is created.'),
    ),
    'List health report',
  ),
  labels: v.exactOptional(
    names('Labels of the issue when it is created; missing ones are created, too.'),
    ['awesome-keeper'],
  ),
  assignees: v.exactOptional(names('Who is assigned to the issue when it is created.'), []),
})

/** Every section is optional; a new one is one more entry. */
const sections = {
  files: v.exactOptional(
    v.pipe(
      v.array(glob),
      v.minLength(1),
      v.description(
        'The lists to check; a glob that starts with `!` excludes. Default: the README of the root, whatever its case.',
      ),
    ),
  ),
  ignore: v.exactOptional(v.pipe(v.array(ignore), v.description('Findings to ignore.')), []),
  rules: v.exactOptional(
    v.pipe(settings, v.description('The severity and the options of each rule.')),
    {},
  ),
  links: v.exactOptional(v.pipe(linkSettings, v.description('How links are checked.')), {}),
  review: v.exactOptional(
    v.pipe(review, v.description('What a review of a pull request comments on.')),
    {},
  ),
  issue: v.exactOptional(
    v.pipe(issue, v.description('The tracking issue that a scheduled run keeps up to date.')),
    {},
  ),
}

/** All of `.github/awesome-keeper.yml`: types, defaults, JSON Schema and documentation come from here. */
export const configSchema = v.strictObject(sections)

/** The configuration as it is used: defaults filled in, durations in milliseconds. */
export type Config = v.InferOutput<typeof configSchema>

/** The entries of a rule's options: a plain strict object (a test checks all rules). */
export function optionsOf(meta: RuleMeta): v.ObjectEntries {
  return (
    (meta.options as v.StrictObjectSchema<v.ObjectEntries, undefined> | undefined)?.entries ?? {}
  )
}
