import { commonest, type SortDirection } from './dates.ts'
import { isKept, type Share, sum } from './share.ts'
import type { ListAnalysis } from './survey.ts'

/** What the lists of a repository have in common. */
export interface Inference {
  /** Absent where no table has dates. */
  dates?: DateInference
  /** How many bullets, or rows by a column, stand in alphabetical order; absent where none could. */
  alphabetical?: Share & { column?: string; isKept: boolean }
  /** How many bullets are written alike; absent where none has a description. */
  entryFormat?: Share & { separator: string; isKept: boolean }
}

export interface DateInference {
  /** Headers of the columns, the commonest first. */
  columns: string[]
  /** How most dates are written: `YYYY-MM`. */
  format: string
  tables: Record<SortDirection | 'unsorted', number>
  /** Absent where the tables disagree, or where one order for all would bring findings of its own. */
  order?: SortDirection
}

/** Sums up what the lists show; a rule is worth switching on where at least 95 % of entries comply. */
export function infer(surveys: readonly ListAnalysis[]): Inference {
  const dates = inferDates(surveys)
  const alphabetical = inferAlphabet(surveys)
  const entryFormat = inferForm(surveys)
  return {
    ...(dates && { dates }),
    ...(alphabetical && { alphabetical }),
    ...(entryFormat && { entryFormat }),
  }
}

function inferDates(surveys: readonly ListAnalysis[]): DateInference | undefined {
  const tables = surveys.flatMap(({ dates }) => dates.tables)
  if (tables.length === 0) return
  const count = (direction?: SortDirection) =>
    tables.filter((table) => table.direction === direction).length
  const counts = {
    'newest-first': count('newest-first'),
    'oldest-first': count('oldest-first'),
    unsorted: count(),
  }
  const order = (['newest-first', 'oldest-first'] as const).find(
    (direction) => counts[direction] === tables.length && costsNothing(direction, surveys),
  )
  return {
    columns: byCount(tables.map(({ column }) => column)),
    format:
      commonest(tables.flatMap(({ format, rows }) => new Array<string>(rows).fill(format))) ?? '',
    tables: counts,
    ...(order && { order }),
  }
}

function costsNothing(direction: SortDirection, surveys: readonly ListAnalysis[]): boolean {
  return surveys.every(({ dates: { findings } }) => findings[direction] <= findings.auto)
}

/** Each value once, the commonest first. */
function byCount(values: readonly string[]): string[] {
  return [...Map.groupBy(values, (value) => value)]
    .sort(([, one], [, other]) => other.length - one.length)
    .map(([value]) => value)
}

/** Bullets are sorted by name; rows perhaps by the column that most have their title in. */
function inferAlphabet(surveys: readonly ListAnalysis[]): Inference['alphabetical'] {
  const bullets = sum(surveys.map(({ alphabet }) => alphabet.bullets))
  const rows = surveys.flatMap(({ alphabet }) => alphabet.rows ?? [])
  const [first] = rows.toSorted((one, other) => other.of - one.of)
  const column = first?.column
  // One option serves all lists: those whose titles have another header are left out.
  const sorted = sum(rows.filter((share) => share.column === column))
  const whole = sum([bullets, sorted])
  if (column !== undefined && isKept(sorted) && isKept(whole)) {
    return { ...whole, column, isKept: true }
  }
  return bullets.of === 0 ? undefined : { ...bullets, isKept: isKept(bullets) }
}

/** Each file may have a form of its own. */
function inferForm(surveys: readonly ListAnalysis[]): Inference['entryFormat'] {
  const forms = surveys.flatMap(({ form }) => form ?? [])
  const [first] = forms.toSorted((one, other) => other.of - one.of)
  if (!first) return
  const whole = sum(forms)
  return { ...whole, separator: first.separator, isKept: isKept(whole) }
}
