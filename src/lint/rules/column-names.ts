import { distance } from 'fastest-levenshtein'
import * as v from 'valibot'
import type { List, Table } from '../../list/model.ts'
import { type RuleContext, rule } from '../rule.ts'

const schema = v.strictObject({
  columns: v.optional(
    v.pipe(
      v.array(v.string()),
      v.minLength(1),
      v.description('The names that every table’s columns must have, in this order.'),
    ),
  ),
})

/** How many tables must share a header for it to be the common one. */
const COMMON_TABLES = 3

/** A header that misses the list's common header by a hair. */
export default rule(
  {
    id: 'column-names',
    severity: ['warning'],
    description:
      'A table whose header is nearly the common header of the list, but for spelling, case or order; or not the one that `columns` demands.',
    baseline: 'changed-lines',
    options: schema,
  },
  (list, context) => {
    const { columns } = context.options
    // A header that a change renamed in all tables is common no longer.
    const common = columns
      ? [columns]
      : commonHeaders(context.base?.list ?? list).filter((header) =>
          list.tables.some((table) => sameNames(header, namesOf(table))),
        )
    for (const table of list.tables) {
      if (table.columns.length < 2 || table.columns.every((column) => column.name === '')) continue
      const names = namesOf(table)
      if (common.some((header) => sameNames(header, names))) continue
      const wanted = common.find((header) => columns !== undefined || isNear(names, header))
      if (wanted) tell(table, names, wanted, context)
    }
  },
)

/** Headers that several tables share, the commonest first. */
function commonHeaders(list: List): string[][] {
  const headers = new Map<string, { names: string[]; tables: number }>()
  for (const table of list.tables) {
    const names = namesOf(table)
    const header = headers.get(names.join('|')) ?? { names, tables: 0 }
    headers.set(names.join('|'), header)
    header.tables++
  }
  return [...headers.values()]
    .filter((header) => header.tables >= COMMON_TABLES)
    .sort((a, b) => b.tables - a.tables)
    .map((header) => header.names)
}

function namesOf(table: Table): string[] {
  return table.columns.map((column) => column.name)
}

function sameNames(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((name, index) => name === b[index])
}

function isNear(names: readonly string[], header: readonly string[]): boolean {
  if (names.length !== header.length) return false
  const fold = (name: string) => name.toLowerCase()
  const sorted = (list: readonly string[]) => list.map(fold).sort()
  if (sameNames(sorted(names), sorted(header))) return true
  return names.every((name, index) => isSlip(name, header[index] ?? ''))
}

/**
 * Whether a name was meant to be another: letters exchanged, an `s` at the end,
 * one letter or two off in a word long enough for that to be a slip. Short words
 * a letter apart (Date, Data), and numbers (Top-1, Top-5), are two different names.
 */
function isSlip(name: string, wanted: string): boolean {
  const [a, b] = [name.toLowerCase(), wanted.toLowerCase()]
  if (a === b || `${a}s` === b || a === `${b}s` || letters(a) === letters(b)) return true
  if (a.replace(/\D/g, '') !== b.replace(/\D/g, '')) return false
  return distance(a, b) <= Math.min(2, Math.floor(Math.min(a.length, b.length) / 5))
}

function letters(name: string): string {
  return [...name].sort().join('')
}

/** What stands in a cell as it is, whatever its syntax. */
const PLAIN = /^[^|\\`*_[\]<>&~$]+$/

function tell(
  table: Table,
  names: readonly string[],
  wanted: readonly string[],
  { options, report }: RuleContext<v.InferOutput<typeof schema>>,
): void {
  const about = [...table.section.path, names.join('|')]
  const wrong = names.flatMap((name, index) => (name === wanted[index] ? [] : [index]))
  const [only] = wrong
  const cell = only === undefined ? undefined : table.header[only]
  if (names.length === wanted.length && wrong.length === 1 && only !== undefined && cell) {
    const expected = wanted[only] ?? ''
    report({
      message: `Unexpected column “${names[only]}”, expected “${expected}” ${options.columns ? 'as configured' : 'as in the list’s other tables'}`,
      place: cell.span,
      fingerprint: about,
      ...(cell.raw === cell.text && PLAIN.test(expected) && { expected: [expected] }),
    })
    return
  }
  report({
    message: `Unexpected columns ${quote(names)}, expected ${quote(wanted)}`,
    place: table.headerSpan,
    fingerprint: about,
  })
}

function quote(names: readonly string[]): string {
  return `“${names.join(' | ')}”`
}
