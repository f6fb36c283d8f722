import * as v from 'valibot'
import { linkSettings } from '../links/settings.ts'
import { rules } from '../lint/registry.ts'
import { remarkLintRules } from '../lint/remark-lint-rules.ts'
import { type RuleMeta } from '../lint/rule.ts'
import { type RuleSetting, SEVERITIES } from '../lint/severity.ts'
import { date, glob, match } from '../schema/text.ts'

const severity = v.picklist([...SEVERITIES, 'off', 'on'])

/** Ours first: messages that cannot list all list those. */
const ids = [...rules.map(({ meta }) => meta.id), ...remarkLintRules.map(({ id }) => id)]

const ruleId = v.pipe(v.picklist(ids), v.title('a rule id'))

const ignore = v.pipe(
  v.strictObject({
    rule: v.exactOptional(
      v.pipe(
        v.union([ruleId, v.pipe(v.array(ruleId), v.minLength(1))]),
        v.description('The rules that are to be silent; all, if left out.'),
      ),
    ),
    match: v.pipe(
      match,
      v.description(
        'The entry’s title or URL to the letter (case aside), or a pattern for either.',
      ),
    ),
    file: v.exactOptional(
      v.pipe(glob, v.description('The files in which; a glob that starts with `!` excludes.')),
    ),
    reason: v.exactOptional(v.pipe(v.string(), v.description('Why, for those who come after.'))),
    until: v.exactOptional(v.pipe(date, v.description('The last day on which it counts.'))),
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
      // The default is told, not filled in: what a rule does by itself is the engine's to know.
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
          { options: v.exactOptional(v.pipe(v.unknown(), v.description('What the rule takes.'))) },
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
        'The least severity that comments on a pull request tell; the rest stands in the job summary.',
      ),
    ),
    'warning',
  ),
})

const names = (says: string) =>
  v.pipe(v.array(v.pipe(v.string(), v.nonEmpty())), v.description(says))

const issue = v.strictObject({
  title: v.exactOptional(
    v.pipe(
      v.string(),
      v.nonEmpty(),
      v.maxLength(256),
      v.description('The title of the tracking issue, as it is made.'),
    ),
    'List health report',
  ),
  labels: v.exactOptional(names('Labels that it gets when it is made; made, too, if missing.'), [
    'awesome-keeper',
  ]),
  assignees: v.exactOptional(names('Who is assigned to it when it is made.'), []),
})

/** Every section is optional; a new one is one more entry. */
const sections = {
  files: v.exactOptional(
    v.pipe(
      v.array(glob),
      v.minLength(1),
      v.description(
        'The lists to read; a glob that starts with `!` excludes. Without it, the README of the root, whatever its case.',
      ),
    ),
  ),
  ignore: v.exactOptional(v.pipe(v.array(ignore), v.description('What to be silent about.')), []),
  rules: v.exactOptional(
    v.pipe(settings, v.description('How grave each rule’s findings are, and the options of each.')),
    {},
  ),
  links: v.exactOptional(v.pipe(linkSettings, v.description('How links are visited.')), {}),
  review: v.exactOptional(
    v.pipe(review, v.description('What a review of a pull request tells.')),
    {},
  ),
  issue: v.exactOptional(
    v.pipe(issue, v.description('The issue that a scheduled run keeps true.')),
    {},
  ),
}

/** All of `.github/awesome-keeper.yml`: types, defaults, JSON Schema and documentation come from here. */
export const configSchema = v.strictObject(sections)

/** The configuration as it is used: defaults filled in, durations in milliseconds. */
export type Config = v.InferOutput<typeof configSchema>

/** The entries of a rule's options: a plain strict object, as a test of all rules makes sure. */
export function optionsOf(meta: RuleMeta): v.ObjectEntries {
  return (
    (meta.options as v.StrictObjectSchema<v.ObjectEntries, undefined> | undefined)?.entries ?? {}
  )
}
