import type { VFile } from 'vfile'
import { unplacedRows } from '../lint/analysis/venues/cells.ts'
import type { List } from '../list/model.ts'
import { type Alphabet, analyzeAlphabet } from './alphabetical.ts'
import { analyzeDates, type Dates } from './dates.ts'
import { analyzeEntryFormat, type BulletFormat } from './entry-format.ts'

/** The conventions of one list: plain data, so that a worker can send it. */
export interface ListAnalysis {
  /** The number of entries that lead to another site: what makes a file a list. */
  linked: number
  dates: Dates
  alphabet: Alphabet
  entryFormat?: BulletFormat
  /** Rows of a paper on arXiv whose venue is arXiv or missing. */
  unplaced: number
}

/** Finds the conventions of a list, as `readList` gives it. The rules measure how many comply. */
export function analyzeList(file: VFile): ListAnalysis {
  const list = file.data.list as List
  const entryFormat = analyzeEntryFormat(file, list)
  return {
    linked: list.entries.filter(({ mainLink }) => mainLink).length,
    dates: analyzeDates(file, list),
    alphabet: analyzeAlphabet(file, list),
    unplaced: unplacedRows(list).filter(({ paper }) => paper.startsWith('arxiv:')).length,
    ...(entryFormat && { entryFormat }),
  }
}
