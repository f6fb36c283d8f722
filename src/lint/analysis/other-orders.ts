/** Other orders than by date that explain how the rows of a table are sorted. */

import { daysOf } from '../../dates/compare.ts'
import { readDate } from '../../dates/parse.ts'
import type { Entry, Table } from '../../list/model.ts'
import { isNumbered } from '../../list/reader/columns.ts'
import { least } from '../../text/extremes.ts'
import type { DatedEntry } from './date-cells.ts'
import { longestRun } from './longest-run.ts'

/**
 * So many distinct dates show an order although 0, 1, 2… entries are out of place: a random order
 * passes in less than 1 % of cases.
 */
export const MIN_DISTINCT = [6, 8, 9, 11, 13]
/** The share of entries that may be out of place where they are more than `MIN_DISTINCT` lists. */
const MAX_OUT = 0.25
/** So many of the rows must have a value for a column to be what the rows are sorted by. */
const MIN_FILLED = 0.9

/** Made when it is first needed: it takes longer than loading this file. */
let collator: Intl.Collator | undefined

function compareTexts(first: string, second: string): number {
  collator ??= new Intl.Collator('en', { numeric: true, sensitivity: 'base' })
  return collator.compare(first, second)
}

/** Whether distinct values are enough to show an order with entries out of place. */
export function showsOrder(distinct: number, out: number, entries: number): boolean {
  const needed = MIN_DISTINCT[out]
  if (needed !== undefined) return distinct >= needed
  return distinct >= (MIN_DISTINCT.at(-1) as number) && out <= entries * MAX_OUT
}

/**
 * The fewest entries out of place in any order or grouping by another column; infinite without one,
 * or where they are more than `limit`.
 */
export function otherOrders(
  entries: readonly DatedEntry[],
  table: Table | undefined,
  limit: number,
): number {
  const hasNumbers = table !== undefined && isNumbered(table)
  const columns = table
    ? table.columns
        .filter(({ role, index }) => !(role === 'number' && hasNumbers) && !isDated(entries, index))
        .map(({ index }) => entries.map(({ entry }) => textOf(entry, index)))
    : [entries.map(({ entry }) => entry.title)]
  const orders = columns.flatMap((texts) => {
    const filled = texts.filter((text) => text !== '').length
    if (filled < texts.length * MIN_FILLED || isRunning(texts)) return []
    return [
      outOfOrder(texts, sizeOf, limit),
      outOfOrder(texts, dayOf, limit),
      mayBeSorted(texts, compareTexts, limit)
        ? outOfOrder(texts, rankIn(texts), limit)
        : Number.POSITIVE_INFINITY,
      outOfGroups(entries, texts),
    ]
  })
  return least(orders)
}

function textOf(entry: Entry, column: number): string {
  return entry.kind === 'row' ? (entry.cells[column]?.text ?? '') : ''
}

/** Whether a column is the one of the dates. */
function isDated([first]: readonly DatedEntry[], column: number): boolean {
  return first?.entry.kind === 'row' && first.entry.cells[column] === first.cell
}

/** Whether most values are labels that count the entries: `M0`, `M1`, `M2`; `a`, `b`, `c`. */
function isRunning(texts: readonly string[]): boolean {
  const labels = texts.map((text) => {
    const [, name, number] = /^(\D{0,20})(\d{1,6})$/.exec(text) ?? []
    if (number !== undefined) return { name, at: Number(number) }
    return { name: '', at: text.length === 1 ? text.charCodeAt(0) : Number.NaN }
  })
  const steps = labels.filter(({ name, at }, index) => {
    const last = labels[index - 1]
    return last && last.name === name && Math.abs(at - last.at) === 1
  })
  return steps.length * 2 >= texts.length
}

/** How many texts are out of order, ascending or descending; infinite where they show no order. */
function outOfOrder(
  texts: readonly string[],
  read: (text: string) => number | undefined,
  limit: number,
): number {
  const values: number[] = []
  for (const [index, text] of texts.entries()) {
    const value = read(text)
    if (value !== undefined) values.push(value)
    else if (index + 1 - values.length > texts.length * (1 - MIN_FILLED)) {
      return Number.POSITIVE_INFINITY
    }
  }
  if (!mayBeSorted(values, (a, b) => a - b, limit)) return Number.POSITIVE_INFINITY
  const out = texts.length - Math.max(keptOf(values), keptOf(values.map((value) => -value)))
  return showsOrder(new Set(values).size, out, texts.length) ? out : Number.POSITIVE_INFINITY
}

/** Whether at most `limit` moves may sort the values: each corrects at most one pair of neighbors. */
function mayBeSorted<Value>(
  values: readonly Value[],
  compare: (a: Value, b: Value) => number,
  limit: number,
): boolean {
  let [rising, falling] = [0, 0]
  for (const [index, value] of values.entries()) {
    const difference = index === 0 ? 0 : compare(values[index - 1] as Value, value)
    if (difference < 0) rising++
    else if (difference > 0) falling++
    if (Math.min(rising, falling) > limit) return false
  }
  return true
}

function keptOf(values: readonly number[]): number {
  const items = values.map((value) => ({ low: value, high: value, weight: 1 }))
  return longestRun(items, Number.POSITIVE_INFINITY).score
}

/**
 * How many entries are out of order where each group of equal values is sorted by date for itself;
 * infinite where the values form no groups. An entry that is alone is not explained by its group.
 */
function outOfGroups(entries: readonly DatedEntry[], texts: readonly string[]): number {
  const groups: DatedEntry[][] = []
  for (const [index, text] of texts.entries()) {
    if (index > 0 && text === texts[index - 1]) groups.at(-1)?.push(entries[index] as DatedEntry)
    else groups.push([entries[index] as DatedEntry])
  }
  const large = groups.filter(({ length }) => length > 1)
  const names = texts.filter(
    (text, index) => text === texts[index - 1] && text !== texts[index - 2],
  )
  if (large.length < 2 || new Set(names).size < large.length) return Number.POSITIVE_INFINITY
  const runs = large.map((group) => group.map(({ date }) => daysOf(date)[0]))
  const rising = runs.map(keptOf).reduce((sum, kept) => sum + kept, 0)
  const falling = runs.map((run) => keptOf(run.map((day) => -day))).reduce((a, b) => a + b, 0)
  return entries.length - Math.max(rising, falling)
}

const UNITS: Readonly<Record<string, number>> = {
  k: 1e3,
  m: 1e6,
  g: 1e9,
  b: 1e9,
  t: 1e12,
  万: 1e4,
  亿: 1e8,
}

/** A number with or without unit: `355b`, `1.5 TB`, `~70B`, `12,345 ★`. */
function sizeOf(text: string): number | undefined {
  const match = /^[^\p{L}\d]{0,3}(\d[\d,]{0,15}(?:\.\d{1,9})?) ?([kmgbt万亿]?)/iu.exec(text)
  if (!match) return
  return Number(match[1]?.replaceAll(',', '')) * (UNITS[match[2]?.toLowerCase() ?? ''] ?? 1)
}

function dayOf(text: string): number | undefined {
  const reading = readDate(text)
  return reading.kind === 'date' ? daysOf(reading.date)[0] : undefined
}

/** The place of each text in alphabetical order. */
function rankIn(texts: readonly string[]): (text: string) => number | undefined {
  const sorted = [...new Set(texts)].sort(compareTexts)
  const ranks = new Map<string, number>()
  for (const [index, text] of sorted.entries()) {
    const last = sorted[index - 1]
    const isSame = last !== undefined && compareTexts(last, text) === 0
    ranks.set(text, isSame ? (ranks.get(last) as number) : index)
  }
  return (text) => (text === '' ? undefined : ranks.get(text))
}
