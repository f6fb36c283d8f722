import * as v from 'valibot'

/** A regular expression's source, as configuration writes it; compiled with the `u` flag. */
export const pattern = v.pipe(
  v.string(),
  v.check(
    compiles,
    (issue) => `Unexpected pattern ${issue.received}, expected a regular expression`,
  ),
  v.title('a regular expression'),
)

function compiles(source: string): boolean {
  try {
    new RegExp(source, 'u')
    return true
  } catch {
    return false
  }
}
