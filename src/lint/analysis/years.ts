import { arxivMonth } from '../../identity/arxiv.ts'
import type { Entry, List } from '../../list/model.ts'
import { datedRows } from './date-cells.ts'

/**
 * How many entries are of each year: by their row's date, otherwise by the arXiv
 * number of their first paper. Entries with neither are not counted.
 */
export function yearsOf(list: List): Map<number, number> {
  const dates = new Map<Entry, number>(
    list.tables.flatMap(datedRows).map(({ entry, date }) => [entry, date.year]),
  )
  const years = new Map<number, number>()
  for (const entry of list.entries) {
    const year = dates.get(entry) ?? paperYear(entry)
    if (year !== undefined) years.set(year, (years.get(year) ?? 0) + 1)
  }
  return years
}

function paperYear({ papers }: Entry): number | undefined {
  const [paper] = papers
  return paper === undefined ? undefined : arxivMonth(paper)?.year
}
