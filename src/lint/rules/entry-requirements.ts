import * as v from 'valibot'
import { calendarDuration } from '../../schema/duration.ts'
import { isGlob } from '../../schema/globs.ts'
import { integer, optional, setting } from '../../schema/setting.ts'
import { text } from '../../schema/text.ts'
import { rule } from '../rule.ts'

const count = integer(1, 1_000_000_000)
const atLeastOne = <const Schema extends v.GenericSchema>(schema: Schema) =>
  v.pipe(v.array(schema), v.minLength(1))
const words = atLeastOne(v.pipe(v.string(), v.nonEmpty()))
const glob = text('a glob', isGlob)

/** What an entry may be asked for. Each key is one requirement, or one a part. */
const requirements = {
  stars: optional(count, 'The least number of stars of the repository.'),
  downloads: optional(
    v.union([
      count,
      v.strictObject({ month: v.pipe(count, v.description('Those of the last month.')) }),
    ]),
    'The least number of downloads of the package: all-time, or `{ month: N }` of the last month.',
  ),
  'min-age': optional(calendarDuration, 'How long ago the repository must have been created.'),
  'first-release': optional(
    v.union([
      v.literal(true),
      v.strictObject({
        'min-age': optional(
          calendarDuration,
          'How long ago the first release must have been made.',
        ),
        tag: optional(glob, 'A glob for the tags that count: `v*.*.*`.'),
      }),
    ]),
    'That the repository has a release (else a tag) that is no pre-release; its least age, and its tag.',
  ),
  'pushed-within': optional(calendarDuration, 'How long ago the last push may be.'),
  license: optional(
    v.union([v.literal('any'), atLeastOne(glob)]),
    'SPDX ids that the license of the repository may have, with `*`; or `any`.',
  ),
  archived: optional(v.literal(false), '`false`: the repository must not be archived.'),
  fork: optional(v.literal(false), '`false`: the repository must not be a fork.'),
  contributors: optional(count, 'The least number of contributors, bots excluded.'),
  topics: optional(words, 'Topics that the repository must all have.'),
  name: optional(
    v.strictObject({
      max: optional(count, 'The most characters of the name.'),
      avoid: optional(
        words,
        'Words that the name must not have; one with `*` is a pattern for the whole name.',
      ),
      equals: optional(v.picklist(['repository', 'package']), 'What the name must be the name of.'),
    }),
    'What is asked of the entry’s name.',
  ),
  description: optional(
    v.strictObject({
      min: optional(count, 'The least characters of the description.'),
      max: optional(count, 'The most characters of the description.'),
      avoid: optional(
        words,
        'Words that the description must not have; one with `*` is a pattern for all of it.',
      ),
      'repeats-name': optional(
        v.literal(false),
        '`false`: the description must not begin with the entry’s name.',
      ),
    }),
    'What is asked of the entry’s description.',
  ),
  links: optional(
    atLeastOne(v.picklist(['repository', 'paper', 'website', 'documentation'])),
    'Kinds of links that the entry must have.',
  ),
  columns: optional(
    words,
    'Columns in which the entry must not be empty, where its table has them.',
  ),
  'section-size': optional(
    v.strictObject({
      min: optional(count, 'The least entries of its section, with those that the change adds.'),
      max: optional(count, 'The most.'),
    }),
    'How many entries the section may have.',
  ),
}

const notEmpty = v.check(
  (input: object) => Object.keys(input).length > 0,
  'at least one requirement',
)

const block = v.strictObject({
  sections: optional(
    atLeastOne(glob),
    'The sections that the block is for: globs for the titles from the second level down, joined by `/`; `!` excludes. All if left out.',
  ),
  'any-of': optional(
    atLeastOne(v.pipe(v.strictObject(requirements), notEmpty)),
    'Alternatives, of which one must hold.',
  ),
  ...requirements,
})

const options = v.strictObject({
  require: setting(
    v.array(block),
    'What an added entry must meet: the first block whose sections match decides, and all of its requirements must hold.',
    [],
  ),
  advise: setting(v.array(block), 'The same, shown as advice: never a failure.', []),
  existing: setting(
    v.boolean(),
    '`true`: a scheduled run reports all entries that do not meet the requirements, as infos.',
    false,
  ),
})

export type EntryPolicy = v.InferOutput<typeof options>
export type RequirementBlock = v.InferOutput<typeof block>
/** Of a block or of one alternative of `any-of`. */
export type Requirements = Omit<RequirementBlock, 'sections' | 'any-of'>

/** Found by `admission/`, which also knows what services answered about the entries. */
export default rule(
  {
    id: 'entry-requirements',
    severity: ['off', 'error', 'info'],
    description: 'An added entry that does not meet the requirements that the list asks for.',
    baseline: 'key',
    options,
  },
  (list, { unmet = [], lineOf, report }) => {
    if (unmet.length === 0) return
    const byLine = new Map(list.entries.map((entry) => [lineOf(entry.span.start), entry]))
    for (const { id, line, identity, severity, message, isInLine } of unmet) {
      const entry = byLine.get(line)
      if (!entry) continue
      report({
        ...{ message, place: entry.span, fingerprint: [identity, id], severity },
        keepsSeverity: true,
        isOffLine: !isInLine,
      })
    }
  },
)
