import { distance } from 'fastest-levenshtein'
import * as v from 'valibot'
import type { List, Table } from '../../list/model.ts'
import { message, quote, quoteBoth } from '../message.ts'
import { type RuleContext, rule } from '../rule.ts'

const schema = v.strictObject({
  columns: v.optional(
    v.pipe(
      v.array(v.string()),
      v.minLength(1),
      v.description('The column names that every table must have, in this order.'),
    ),
  ),
})

/** How many tables must share a header for it to be the common one. */
const COMMON_TABLES = 3

export default rule(
  {
    id: 'column-names',
    severity: ['warning'],
    description:
      'A table whose header nearly equals the common header of the list, except for spelling, case or order; or differs from `columns`.',
    baseline: 'changed-lines',
    options: schema,
  },
  (list, context) => {
    const { columns } = context.options
    // A common header of the base that no table has any more was renamed on purpose.
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
      if (wanted) reportHeader(table, names, wanted, context)
    }
  },
)

/** Headers that several tables share, the most common first. */
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
  return names.every((name, index) => isTypo(name, header[index] ?? ''))
}

/**
 * Whether a name is another one with a typo: swapped letters, an `s` at the end, one or two wrong
 * letters in a long word. Short words (Date, Data) and numbers (Top-1, Top-5) are different names.
 */
function isTypo(name: string, wanted: string): boolean {
  const [a, b] = [name.toLowerCase(), wanted.toLowerCase()]
  if (a === b || `${a}s` === b || a === `${b}s` || letters(a) === letters(b)) return true
  if (a.replace(/\D/g, '') !== b.replace(/\D/g, '')) return false
  return distance(a, b) <= Math.min(2, Math.floor(Math.min(a.length, b.length) / 5))
}

function letters(name: string): string {
  return [...name].sort().join('')
}

/** Text without Markdown or HTML syntax. */
const PLAIN = /^[^|\\`*_[\]<>&~$]+$/

function reportHeader(
  table: Table,
  names: readonly string[],
  wanted: readonly string[],
  { options, report }: RuleContext<v.InferOutput<typeof schema>>,
): void {
  const fingerprint = [...table.section.path, names.join('|')]
  const wrong = names.flatMap((name, index) => (name === wanted[index] ? [] : [index]))
  const [only] = wrong
  const cell = only === undefined ? undefined : table.header[only]
  if (names.length === wanted.length && wrong.length === 1 && only !== undefined && cell) {
    const expected = wanted[only] ?? ''
    report({
      message: options.columns
        ? message`The configuration asks for a column ${quote(expected)} here. Rename this one.`
        : message`The other tables of this list call this column ${quote(expected)}. Rename it.`,
      place: cell.span,
      fingerprint,
      ...(cell.raw === cell.text && PLAIN.test(expected) && { expected: [expected] }),
    })
    return
  }
  const [has, needs] = quoteBoth(names.join(' | '), wanted.join(' | '))
  report({
    message: message`${
      options.columns ? 'The configuration asks for' : 'The other tables of this list have'
    } the columns ${needs}, but this table has ${has}. Use the same names and order.`,
    place: table.headerSpan,
    fingerprint,
  })
}
