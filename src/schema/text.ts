import * as v from 'valibot'
import { isGlob } from './globs.ts'

/** A text of which more is asked than a JSON Schema can say; `name` tells what it is, article and all. */
function text(name: string, isValid: (text: string) => boolean, expected = name) {
  return v.pipe(
    v.string(),
    v.check(isValid, (issue) => `Unexpected ${issue.received}, expected ${expected}`),
    v.title(name),
  )
}

/** A glob of paths from the repository's root; see globs.ts. */
export const glob = text(
  'a glob',
  isGlob,
  'a glob of paths from the repository’s root, such as docs/**/*.md',
)

/** A day that exists, as `YYYY-MM-DD`. */
export const date = v.pipe(
  text('a date such as 2027-01-31', isDate),
  // Adds the format to the JSON Schema.
  v.isoDate(),
)

/** What an ignored finding is about, as rules/ignore.ts reads it. */
export const match = v.pipe(
  text(
    'a title, a URL or a /pattern/',
    isMatch,
    'a title, a URL or a /pattern/ with flags of i, m, s, u',
  ),
  v.nonEmpty(),
)

function isDate(text: string): boolean {
  const date = new Date(`${text}T00:00:00Z`)
  return /^\d{4}-\d\d-\d\d$/.test(text) && date.toJSON()?.startsWith(text)
}

/** Flags that give a pattern a memory, or that rules/ignore.ts does not take, are a mistake. */
function isMatch(text: string): boolean {
  const [, source, flags] = /^\/(.+)\/([dgimsuvy]*)$/s.exec(text) ?? []
  if (source === undefined) return true
  try {
    return /^[imsu]*$/.test(flags ?? '') && new RegExp(source, flags) !== undefined
  } catch {
    return false
  }
}
