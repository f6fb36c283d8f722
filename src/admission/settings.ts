import * as v from 'valibot'
import { SEVERITIES } from '../lint/severity.ts'
import { compiles } from '../schema/pattern.ts'
import { integer, optional, setting } from '../schema/setting.ts'
import { glob } from '../schema/text.ts'

const PATTERN = 'a regular expression'
const pattern = v.pipe(
  v.string(),
  v.check((source) => compiles(source, 'mu'), PATTERN),
  v.title(PATTERN),
)

const bodyRule = v.strictObject({
  match: v.pipe(pattern, v.description('What the body must match, with the flags `m` and `u`.')),
  is: optional(
    v.literal('entry'),
    '`entry`: the address that the first group captures must be one of an added entry.',
  ),
})

const checklist = v.union([
  v.literal(true),
  v.strictObject({
    under: optional(
      v.pipe(v.string(), v.nonEmpty()),
      'The line above the boxes: those below it count, up to the next heading.',
    ),
    min: optional(integer(1, 100), 'The least number of boxes.'),
  }),
])

/** The rules of a pull request that may also be advice. */
const rules = {
  'max-entries': optional(integer(1, 1000), 'The most entries that a pull request may add.'),
  'max-edits': optional(
    integer(0, 1000),
    'The most existing entries that it may edit or remove besides.',
  ),
  files: optional(
    v.pipe(v.array(glob), v.minLength(1)),
    'Globs for the files that it may change; the lists are always allowed.',
  ),
  title: optional(pattern, 'A pattern that the title must match, with the flag `u`.'),
  body: optional(
    v.pipe(v.array(bodyRule), v.minLength(1)),
    'Patterns that the body must match, without its HTML comments and code.',
  ),
  checklist: optional(
    checklist,
    'That all boxes in the body are ticked: `true` for at least one, or those under a line.',
  ),
  position: optional(
    v.picklist(['start', 'end', 'sorted']),
    'Where in its section an entry must be added.',
  ),
}

/** What a pull request that adds entries must be like; nothing is asked by default. */
export const pullRequestSettings = v.strictObject({
  severity: setting(v.picklist(SEVERITIES), 'The severity of what these rules find.', 'error'),
  ...rules,
  skip: setting(
    v.array(v.picklist(['bots', 'members'])),
    'Whose pull requests these rules are not for; `members` may push to the repository.',
    ['bots'],
  ),
  labels: optional(
    v.strictObject({
      pass: optional(v.pipe(v.string(), v.nonEmpty(), v.maxLength(50)), 'Where all is met.'),
      fail: optional(v.pipe(v.string(), v.nonEmpty(), v.maxLength(50)), 'Where something is not.'),
      unknown: optional(
        v.pipe(v.string(), v.nonEmpty(), v.maxLength(50)),
        'Where something could not be checked.',
      ),
    }),
    'The label that the pull request gets by its result; the others of these are removed.',
  ),
  history: setting(
    v.union([v.literal('open'), v.boolean()]),
    'Whether the same entry was proposed before: `open` looks at open pull requests, `true` also at closed ones and at commits.',
    false,
  ),
  advise: optional(v.strictObject(rules), 'The same rules as advice: shown, never a failure.'),
})

export type PullRequestSettings = v.InferOutput<typeof pullRequestSettings>
/** The rules that a pull request can meet or fail. */
export type PullRequestRules = NonNullable<PullRequestSettings['advise']>
