/**
 * The schema of the report: the source of its type and of the published JSON Schema
 * (`schema/report.schema.json`, written by `npm run docs`).
 */

import * as v from 'valibot'
import { CHANGE_KINDS, REQUIREMENT_STATUSES } from '../admission/model.ts'
import { LINK_STATUSES, SKIP_CODES } from '../links/result.ts'
import type { Message } from '../lint/message.ts'
import { SEVERITIES } from '../lint/severity.ts'

const integerFrom = (least: number, description: string) =>
  v.pipe(v.number(), v.integer(), v.minValue(least), v.description(description))
const count = (description: string) => integerFrom(0, description)
const position = (description: string) => integerFrom(1, description)
const text = (description: string) => v.pipe(v.string(), v.description(description))

const path = text('The path of the file, as it was given.')
const line = position('Counted from 1.')
const offset = v.pipe(v.number(), v.integer(), v.minValue(0))

const file = v.strictObject({
  path,
  tables: count('Number of tables.'),
  rows: count('Number of table rows without headers.'),
  entries: count('Number of entries: table rows and bullets.'),
  links: count('Number of links and images, repeated addresses included.'),
})

const finding = v.strictObject({
  rule: text('The id of the rule.'),
  severity: v.picklist(SEVERITIES),
  message: text('The reason, then what to do, as plain text.'),
  path,
  line,
  column: position('Counted from 1, in UTF-16 code units.'),
  endLine: position('The line of the end.'),
  endColumn: position('The column behind the last character.'),
  key: text('Identifies the finding, whatever line it is on.'),
  new: v.pipe(
    v.boolean(),
    v.description('Whether the base does not have it; without a base always true.'),
  ),
  url: v.exactOptional(text('The page that documents the rule.')),
  expected: v.exactOptional(
    v.pipe(v.array(v.string()), v.description('Texts that could replace the place.')),
  ),
  related: v.exactOptional(
    v.pipe(
      v.array(v.strictObject({ path, line, message: v.string() })),
      v.description('Other places that are a cause of it.'),
    ),
  ),
  fix: v.exactOptional(
    v.pipe(
      v.strictObject({
        kind: v.pipe(
          v.picklist(['safe', 'suggestion']),
          v.description('`safe`: can be applied without a review; `suggestion`: a person decides.'),
        ),
        range: v.pipe(
          v.strictTuple([offset, offset]),
          v.description(
            'Offsets from 0 in UTF-16 code units of the file as read, the end not included.',
          ),
        ),
        text: text('The new text.'),
      }),
      v.description('An edit that fixes it, at another range than the place.'),
    ),
  ),
})

const link = v.strictObject({
  url: v.string(),
  status: v.picklist(LINK_STATUSES),
  skipped: v.exactOptional(
    v.pipe(v.picklist(SKIP_CODES), v.description('Why a link was not checked.')),
  ),
  code: v.exactOptional(v.pipe(v.number(), v.integer(), v.description('The last HTTP status.'))),
  reason: text('The reason of the status in plain words.'),
  finalUrl: v.exactOptional(text('The new address of a moved link.')),
  archiveUrl: v.exactOptional(
    text('An archived copy of a dead link, or of a page that is not what was listed.'),
  ),
  places: v.array(v.strictObject({ path, line })),
  attempts: count('Number of requests made.'),
  source: text('The source of the answer: `web`, `cache` or a service.'),
})

const requirement = v.strictObject({
  id: text('The key in the configuration, with the part where it has parts: `description.max`.'),
  entry: v.exactOptional(
    v.pipe(
      v.strictObject({ path, line, title: v.string() }),
      v.description('The added entry that was asked; absent for a rule of the pull request.'),
    ),
  ),
  status: v.picklist(REQUIREMENT_STATUSES),
  actual: text('What was found; where it could not be checked, why.'),
  expected: text('What is asked for.'),
  severity: v.picklist(SEVERITIES),
})

const pullRequest = v.strictObject({
  kind: v.pipe(
    v.picklist(CHANGE_KINDS),
    v.description('What the change does to entries; `other`: nothing.'),
  ),
  requirements: v.pipe(
    v.array(requirement),
    v.description('What the configuration asks of added entries and of the pull request.'),
  ),
})

export const reportSchema = v.pipe(
  v.strictObject({
    version: v.literal(1),
    files: v.array(file),
    findings: v.pipe(
      v.array(finding),
      v.description('All findings: files in the order given, then by line, column and rule.'),
    ),
    links: v.array(link),
    pullRequest: v.exactOptional(pullRequest),
    counts: v.pipe(
      v.strictObject({
        error: count('Number of new errors.'),
        warning: count('Number of new warnings.'),
        info: count('Number of new infos.'),
      }),
      v.description('Of the new findings only.'),
    ),
    outcome: v.pipe(
      v.picklist(['pass', 'fail']),
      v.description(
        '`fail` where a new finding, or a requirement that is not met, has a severity that fails the check.',
      ),
    ),
  }),
  v.title('Awesome Keeper report'),
  v.description('The output of `awesome-keeper --format json` and of the action’s `report`.'),
)

/** The result of linting files and checking links. */
export type Report = Omit<v.InferOutput<typeof reportSchema>, 'findings'> & {
  findings: ReportFinding[]
}
export type ReportFile = v.InferOutput<typeof file>
/** A finding, with what is for renderers and not in the JSON. */
export type ReportFinding = v.InferOutput<typeof finding> & {
  parts: Message
  /** The key with the entry named by its title, which stays when its address is corrected. */
  titleKey?: string
  /** What `ignore` in the configuration matches: the title of its entry, or its URL. */
  ignoreMatch?: string
  /** Whether a review has no comment on its line, since no edit of it helps. */
  isOffLine?: boolean
}
export type ReportLink = v.InferOutput<typeof link>
