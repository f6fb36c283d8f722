import { arxivMonth } from '../../identity/arxiv.ts'
import type { Entry, List } from '../../list/model.ts'
import { datedRows } from './date-cells.ts'

/**
 * The years of entries: by their row's date, otherwise by the arXiv number of their first paper.
 * Entries with neither are not in it.
 */
export function entryYears(list: List): Map<Entry, number> {
  const years = new Map<Entry, number>(
    list.tables.flatMap(datedRows).map(({ entry, date }) => [entry, date.year]),
  )
  for (const entry of list.entries) {
    const year = years.get(entry) ?? paperYear(entry)
    if (year !== undefined) years.set(entry, year)
  }
  return years
}

function paperYear({ papers }: Entry): number | undefined {
  const [paper] = papers
  return paper === undefined ? undefined : arxivMonth(paper)?.year
}
