import * as v from 'valibot'

/** A regular expression's source, as configuration writes it; compiled with the `u` flag. */
export const pattern = v.pipe(
  v.string(),
  v.check((source) => compiles(source, 'u'), 'a regular expression'),
  v.title('a regular expression'),
)

export function compiles(source: string, flags: string): boolean {
  try {
    return new RegExp(source, flags) !== undefined
  } catch {
    return false
  }
}
