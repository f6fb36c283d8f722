import { compareDates } from './compare.ts'
import { formatsByName, type ListDate, tokenPattern, tokens } from './formats.ts'
import { readAs } from './parse.ts'

/** The date in another format; `undefined` if that is unknown or has another precision. */
export function writeDate(date: ListDate, format: string): string | undefined {
  const known = formatsByName.get(format)
  if (!known || date.ambiguous || known.precision !== date.precision) return undefined
  const written = format.replaceAll(tokenPattern, (name) => {
    const { part, write } = tokens[name]!
    const value = date[part]
    return value === undefined ? '' : write(value)
  })
  // only what is read back as the same date: no missing part, no year beyond two digits
  const again = readAs(written, format)
  return again && compareDates(again, date) === 0 ? written : undefined
}
