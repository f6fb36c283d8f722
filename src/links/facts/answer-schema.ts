/** The values that several services answer with. */

import * as v from 'valibot'
import { isoDay } from '../../text/day.ts'

/** In milliseconds: hosts write the time zero where they know none. */
const FIRST_TIME = Date.UTC(1970, 0, 3)
const LAST_TIME = Date.UTC(10_000, 0, 1)

/** A time as ISO 8601 writes it, with its zone; gives the day in UTC. */
export const answerDay = v.pipe(
  v.string(),
  v.regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d{1,9})?(?:Z|[+-]\d\d:?\d\d)$/),
  v.transform((text) => Date.parse(text)),
  v.check((time) => time >= FIRST_TIME && time < LAST_TIME),
  v.transform((time) => isoDay(time)),
)

/** A count: stars, downloads. */
export const answerCount = v.pipe(v.number(), v.safeInteger(), v.minValue(0))

/** A name, such as a tag's or a topic's. */
export const answerName = v.pipe(v.string(), v.nonEmpty(), v.maxLength(1000))
