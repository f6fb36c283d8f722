import * as v from 'valibot'
import { calendarDuration } from '../../schema/duration.ts'
import { optional } from '../../schema/setting.ts'
import { text } from '../../schema/text.ts'

/** Code units of a mark. */
const MAX_TEXT_LENGTH = 100

const markText = text(
  'a text on one line, such as (archived)',
  (words) =>
    /^\S/.test(words) &&
    words.trim() === words &&
    !/[|\r\n]/.test(words) &&
    words.length <= MAX_TEXT_LENGTH,
  `a text of at most ${MAX_TEXT_LENGTH} characters on one line, without a pipe and white space at its ends, such as (archived)`,
)

const step = v.pipe(
  v.strictObject({
    when: v.pipe(
      v.picklist(['dead', 'archived', 'idle']),
      v.description(
        '`dead`: no link of the entry works; `archived`: its repository is archived; `idle`: nothing was pushed to its repository.',
      ),
    ),
    after: v.pipe(calendarDuration, v.description('For how long: `30d`, `18months`, `3years`.')),
    do: v.pipe(
      v.picklist(['remove', 'mark']),
      v.description('`remove` the entry, or `mark` it with the text.'),
    ),
    text: optional(
      markText,
      'With `do: mark`: what is written behind the link. Default: `when` in parentheses.',
    ),
  }),
  v.forward(
    v.check(
      (one) => one.do === 'mark' || one.text === undefined,
      'no text with do: remove, since only do: mark writes one',
    ),
    ['text'],
  ),
)

/** What becomes of entries that died, in the order in which it is tried. */
export const retireSettings = v.array(step)

export type RetireStep = v.InferOutput<typeof step>
