import * as v from 'valibot'
import { isDay } from '../text/day.ts'
import { isGlob } from './globs.ts'
import { compiles } from './pattern.ts'

/** A text with a check that a JSON Schema cannot express; `name` has its article. */
export function text(name: string, isValid: (text: string) => boolean, expected = name) {
  return v.pipe(v.string(), v.check(isValid, expected), v.title(name))
}

const ANY_GLOB = 'a glob of paths from the repository’s root, such as docs/**/*.md'
export const glob = text('a glob', isGlob, ANY_GLOB)

/** A day that exists, as `YYYY-MM-DD`; `isoDate` adds the format to the JSON Schema. */
export const date = v.pipe(text('a date such as 2027-01-31', isDay), v.isoDate())

const ANY_MATCH = 'a title, a URL or a /pattern/'
/** What an ignored finding is about, as lint/ignores.ts reads it. */
export const match = v.pipe(
  text(ANY_MATCH, isMatch, `${ANY_MATCH} with flags of i, m, s, u`),
  v.nonEmpty(),
)

/** Flags that give a pattern a state, or that lint/ignores.ts does not support, are a mistake. */
function isMatch(text: string): boolean {
  const [, source, flags = ''] = /^\/(.+)\/([dgimsuvy]*)$/s.exec(text) ?? []
  return source === undefined || (/^[imsu]*$/.test(flags) && compiles(source, flags))
}
