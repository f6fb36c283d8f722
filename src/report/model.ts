/**
 * The report's form: the one source of its type and of the published JSON
 * Schema (`schema/report.schema.json`, written by `npm run docs`).
 */

import * as v from 'valibot'
import { LINK_STATUSES } from '../links/result.ts'
import type { Message } from '../lint/message.ts'
import { SEVERITIES } from '../lint/severity.ts'

const count = (says: string) => v.pipe(v.number(), v.integer(), v.minValue(0), v.description(says))
const position = (says: string) =>
  v.pipe(v.number(), v.integer(), v.minValue(1), v.description(says))
const text = (says: string) => v.pipe(v.string(), v.description(says))

const path = text('The file, as it was named.')
const line = position('Counted from 1.')
const offset = v.pipe(v.number(), v.integer(), v.minValue(0))

const file = v.strictObject({
  path,
  tables: count('Number of tables.'),
  rows: count('Number of rows of tables, headers left out.'),
  entries: count('Number of all that the list recommends: rows of tables and bullets.'),
  links: count('Number of links and images, however often they lead to the same address.'),
})

const finding = v.strictObject({
  rule: text('The id of the rule.'),
  severity: v.picklist(SEVERITIES),
  message: text('What was found, and what was expected.'),
  path,
  line,
  column: position('Counted from 1, in UTF-16 code units.'),
  endLine: position('The line where the place ends.'),
  endColumn: position('The column behind the end of the place.'),
  key: text('Tells the finding apart from others, whatever line it stands on.'),
  new: v.pipe(
    v.boolean(),
    v.description('Whether the base does not have it; always without a base.'),
  ),
  url: v.exactOptional(text('The page that documents the rule.')),
  expected: v.exactOptional(
    v.pipe(v.array(v.string()), v.description('What may stand at the place instead.')),
  ),
  related: v.exactOptional(
    v.pipe(
      v.array(v.strictObject({ path, line, message: v.string() })),
      v.description('Other places that have to do with it.'),
    ),
  ),
  fix: v.exactOptional(
    v.pipe(
      v.strictObject({
        kind: v.pipe(
          v.picklist(['safe', 'suggestion']),
          v.description('`safe`: may be applied without a review.'),
        ),
        range: v.pipe(
          v.strictTuple([offset, offset]),
          v.description(
            'Offsets from 0 in UTF-16 code units of the file as read, the end not included.',
          ),
        ),
        text: text('What is to stand there.'),
      }),
      v.description('An edit that mends it, elsewhere or of another piece than the place.'),
    ),
  ),
})

const link = v.strictObject({
  url: v.string(),
  status: v.picklist(LINK_STATUSES),
  code: v.exactOptional(v.pipe(v.number(), v.integer(), v.description('The last HTTP status.'))),
  reason: text('Why, in plain words.'),
  finalUrl: v.exactOptional(text('Where a moved link leads.')),
  archiveUrl: v.exactOptional(text('An archived copy of a dead link.')),
  places: v.array(v.strictObject({ path, line })),
  attempts: count('Number of requests made.'),
  source: text('Who gave the answer.'),
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
      v.description('Whether a new finding is grave enough to fail.'),
    ),
  }),
  v.title('Awesome Keeper report'),
  v.description('What `awesome-keeper --format json` and the action’s `report` hold.'),
)

/** What an inspection found. */
export type Report = Omit<v.InferOutput<typeof reportSchema>, 'findings'> & {
  findings: ReportFinding[]
}
/** What one inspected file holds. */
export type ReportFile = v.InferOutput<typeof file>
/** A finding, with what is for renderers and not in the JSON. */
export type ReportFinding = v.InferOutput<typeof finding> & {
  parts: Message
  /** The key with the entry named by its title, which stays when its address is corrected. */
  titleKey?: string
  /** What `ignore` in the configuration matches: the title of its entry, or its URL. */
  ignoreMatch?: string
}
/** What the web answers for one URL. */
export type ReportLink = v.InferOutput<typeof link>
