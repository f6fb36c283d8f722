import type { SortDirection } from '../lint/analysis/sort-direction.ts'
import type { ListAnalysis } from './analyze.ts'
import { byFrequency, isKept, type Share, sum } from './share.ts'

/** What the lists of a repository have in common. */
export interface Inference {
  /** Absent if no table has dates. */
  dates?: DateInference
  /** How many bullets, or rows by a column, are in alphabetical order; absent if none can be. */
  alphabetical?: Share & { column?: string; isKept: boolean }
  /** How many bullets are written alike; absent if none has a description. */
  entryFormat?: Share & { separator: string; isKept: boolean }
  /** In how many rows of papers `paper-update` could add the venue; absent if in none. */
  papers?: { unplaced: number; isWorthwhile: boolean }
}

/** With fewer such rows, a person is as fast. */
const MIN_UNPLACED = 20

export interface DateInference {
  /** Headers of the columns, the most frequent first. */
  columns: string[]
  /** How most dates are written: `YYYY-MM`. */
  format: string
  tables: Record<SortDirection | 'unsorted', number>
  /** Absent if the tables disagree, or if one order for all would cause more findings. */
  order?: SortDirection
}

/** Sums up the lists; a rule is worth switching on if at least 95 % of the entries comply. */
export function infer(analyses: readonly ListAnalysis[]): Inference {
  const dates = inferDates(analyses)
  const alphabetical = inferAlphabet(analyses, dates?.order !== undefined)
  const entryFormat = inferEntryFormat(analyses)
  const unplaced = analyses.reduce((count, analysis) => count + analysis.unplaced, 0)
  return {
    ...(dates && { dates }),
    ...(alphabetical && { alphabetical }),
    ...(entryFormat && { entryFormat }),
    ...(unplaced > 0 && { papers: { unplaced, isWorthwhile: unplaced >= MIN_UNPLACED } }),
  }
}

function inferDates(analyses: readonly ListAnalysis[]): DateInference | undefined {
  const tables = analyses.flatMap(({ dates }) => dates.tables)
  if (tables.length === 0) return
  const counts = { 'newest-first': 0, 'oldest-first': 0, unsorted: 0 }
  for (const { direction = 'unsorted' } of tables) counts[direction]++
  const order = (['newest-first', 'oldest-first'] as const).find(
    (direction) =>
      counts[direction] === tables.length &&
      analyses.every(({ dates: { findings } }) => findings[direction] <= findings.auto),
  )
  const formats = tables.flatMap(({ format, rows }) => new Array<string>(rows).fill(format))
  return {
    columns: byFrequency(tables, ({ column }) => column).map(([column]) => column),
    format: byFrequency(formats, (format) => format)[0]?.[0] ?? '',
    tables: counts,
    ...(order && { order }),
  }
}

/**
 * Bullets are sorted by name; rows perhaps by the column that most have their title in, but not
 * where the tables are sorted by date: the other order is a coincidence.
 */
function inferAlphabet(
  analyses: readonly ListAnalysis[],
  isByDate: boolean,
): Inference['alphabetical'] {
  const bullets = sum(analyses.map(({ alphabet }) => alphabet.bullets))
  const rows = analyses.flatMap(({ alphabet }) => alphabet.rows ?? [])
  const column = largest(rows)?.column
  // One option serves all lists: those whose titles have another header are left out.
  const sorted = sum(rows.filter((share) => share.column === column))
  const whole = sum([bullets, sorted])
  if (column !== undefined && !isByDate && isKept(sorted) && isKept(whole)) {
    return { ...whole, column, isKept: true }
  }
  return bullets.of === 0 ? undefined : { ...bullets, isKept: isKept(bullets) }
}

/** Each file may have a format of its own. */
function inferEntryFormat(analyses: readonly ListAnalysis[]): Inference['entryFormat'] {
  const formats = analyses.flatMap(({ entryFormat }) => entryFormat ?? [])
  const first = largest(formats)
  if (!first) return
  const whole = sum(formats)
  return { ...whole, separator: first.separator, isKept: isKept(whole) }
}

function largest<Part extends Share>(shares: readonly Part[]): Part | undefined {
  return shares.toSorted((a, b) => b.of - a.of)[0]
}
