import type { VFile } from 'vfile'
import type { List } from '../list/model.ts'
import { type Alphabet, readAlphabet } from './alphabet.ts'
import { type Dates, readDates } from './dates.ts'
import { type BulletFormat, readForm } from './form.ts'

/** What a list is like: plain data, so that a thread can hand it over. */
export interface ListAnalysis {
  /** Entries that lead to another site: what makes a text a list. */
  linked: number
  dates: Dates
  alphabet: Alphabet
  /** Absent where no bullet has a description. */
  form?: BulletFormat
}

/**
 * Looks at a list for what its maintainer holds to. What complies is measured by the rules
 * themselves.
 *
 * @param file as `read` gives it
 */
export function analyzeList(file: VFile): ListAnalysis {
  const list = file.data.list as List
  const form = readForm(file, list)
  return {
    linked: list.entries.filter(({ mainLink }) => mainLink).length,
    dates: readDates(file, list),
    alphabet: readAlphabet(file, list),
    ...(form && { form }),
  }
}
