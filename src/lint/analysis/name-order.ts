/** Whether entries are sorted by name, and which are out of order. */

import type { Entry, Span } from '../../list/model.ts'
import { compare } from '../../text/compare.ts'
import { least } from '../../text/extremes.ts'
import { longestRun } from './longest-run.ts'

/** With fewer different names no order is inferred. */
const MIN_NAMES = 6
/**
 * The share of entries that are in order where the order is inferred: below 20 all. Counted on 20
 * lists (2 findings, both right) and 234 changes of 18 histories (4 findings, all right).
 */
const MIN_SHARE = 0.95

export interface SortedItem {
  entry: Entry
  name: string
  /** The text that moves with it, nested bullets included. */
  lines: Span
}

/** One way to sort names: what is compared of a name, and how. */
export interface NameOrder {
  form(name: string): string
  compare(a: string, b: string): number
}

/** A group by the order that suits it best. */
export interface SortedGroup {
  ranks: ReadonlyMap<SortedItem, number>
  /** Those that are in order, and stay. */
  kept: readonly SortedItem[]
  /** Those that are out of order whichever way names are compared. */
  misplaced: readonly SortedItem[]
}

/** What of a name is sorted by: all of it, or without a repository's owner or an article. */
const PARTS = [
  (name: string) => name,
  (name: string) => name.replace(/^[\w.-]+ ?\/ ?(?=\w)/, ''),
  (name: string) => name.replace(/^(?:the|an?|das|der|die|el|la|le|les) (?=.)/i, ''),
]

/** Whether first letters show that a group is not sorted in any way: cheaper than sorting it. */
function isFarFromSorted(group: readonly SortedItem[]): boolean {
  return PARTS.every((part) => {
    const letters = group.map(
      ({ name }) => /[\p{L}\p{N}]/u.exec(part(name))?.[0].toLowerCase() ?? '',
    )
    // Only of plain letters is the order known without a collator.
    if (letters.some((letter) => letter > 'z')) return false
    const falls = letters.filter(
      (letter, index) => index > 0 && letter < letters[index - 1]!,
    ).length
    return falls > group.length * MAX_FALLS + 1
  })
}

/** Each entry out of order makes two names fall at most, and a sorted group has 5 % of them. */
const MAX_FALLS = 0.2

/**
 * The ways in which people and programs sort names: with and without punctuation and spaces, with
 * digits as numbers or as characters, without a repository's owner or an article.
 */
export function ordersOf(locale: string): NameOrder[] {
  const collate = (numeric: boolean) =>
    new Intl.Collator(locale, { numeric, sensitivity: 'base' }).compare
  const [byNumber, byCharacter] = [collate(true), collate(false)]
  const forms = [
    (name: string) => name,
    (name: string) => name.replace(/[\p{P}\p{S}\s]+/gu, '') || name,
    (name: string) => name.replace(/[\p{P}\p{S}\s]+/gu, ' ').trim() || name,
  ]
  return [
    ...PARTS.flatMap((part) =>
      forms.flatMap((form) => {
        const remembered = remember((name) => form(part(name)))
        return [byNumber, byCharacter].map((compare) => ({ form: remembered, compare }))
      }),
    ),
    // As programs sort; another language's letters have no order that way.
    ...(locale === 'en' ? [{ form: withoutAccents, compare }] : []),
  ]
}

/** Each name is asked for again in each order, and with its neighbors. */
function remember(form: NameOrder['form']): NameOrder['form'] {
  const known = new Map<string, string>()
  return (name) => {
    const before = known.get(name)
    if (before !== undefined) return before
    const formed = form(name)
    known.set(name, formed)
    return formed
  }
}

/** In lower case, without accents; the last letters of Nordic alphabets stay. */
function withoutAccents(name: string): string {
  const lower = name.toLowerCase()
  return lower.replace(/(?![åäöøæ])[\u00C0-\u024F]/g, (letter) => letter.normalize('NFD').charAt(0))
}

/**
 * Sorts a group in the way that moves the fewest entries. Of these, the misplaced ones are those that
 * are out of order among their neighbors in every other way, too.
 *
 * @param onlySorted nothing is returned of a group that is far from sorted
 */
export function sort(
  group: readonly SortedItem[],
  orders: readonly NameOrder[],
  onlySorted: boolean,
  weigh: (item: SortedItem) => number = () => 1,
): SortedGroup | undefined {
  if (onlySorted && isFarFromSorted(group)) return
  const tried = new Set<string>()
  let best: Omit<SortedGroup, 'misplaced'> | undefined
  for (const order of orders) {
    const names = group.map(({ name }) => order.form(name))
    // Most groups have no punctuation, owners or articles.
    const trial = `${orders.findIndex(({ compare }) => compare === order.compare)}${names.join('\n')}`
    if (tried.has(trial)) continue
    tried.add(trial)
    if (onlySorted && isShuffled(names, order)) continue
    const ranks = rank(group, names, order)
    const items = group.map((item) => {
      const place = ranks.get(item) ?? 0
      return { low: place, high: place, weight: weigh(item) }
    })
    const { blocks } = longestRun(items, Number.POSITIVE_INFINITY)
    const kept = blocks.flat().map((index) => group[index] as SortedItem)
    if (!best || kept.length > best.kept.length) best = { ranks, kept }
    if (kept.length === group.length) break
  }
  if (!best) return
  const staying = new Set(best.kept)
  if (staying.size === group.length) return { ...best, misplaced: [] }
  const others = plausible(group, orders)
  const misplaced = group.filter((item, index) => {
    if (staying.has(item)) return false
    const previous = group.slice(0, index).findLast((other) => staying.has(other))
    const next = group.slice(index).find((other) => staying.has(other))
    return others.every(({ form, compare }) => {
      const isAfter = (one = item, other = item) => compare(form(one.name), form(other.name)) > 0
      return isAfter(previous, item) || isAfter(item, next)
    })
  })
  return { ...best, misplaced }
}

/** The orders that may be the group's: most of the neighbors are not in order by chance alone. */
function plausible(group: readonly SortedItem[], orders: readonly NameOrder[]): NameOrder[] {
  const counted = orders.map((order) => {
    const names = group.map(({ name }) => order.form(name))
    return { order, falls: fallsIn(names, order) }
  })
  const fewest = least(counted.map(({ falls }) => falls))
  const most = fewest + group.length * MAX_MORE_FALLS + 1
  return counted.filter(({ falls }) => falls <= most).map(({ order }) => order)
}

function fallsIn(names: readonly string[], { compare }: NameOrder): number {
  return names.filter((name, index) => index > 0 && compare(names[index - 1] as string, name) > 0)
    .length
}

/** A random order makes half of the names fall. */
const MAX_MORE_FALLS = 1 / 8

/** Each item's place among the names of its group; equal names have the same. */
function rank(
  group: readonly SortedItem[],
  names: readonly string[],
  { compare }: NameOrder,
): Map<SortedItem, number> {
  const ranks = new Map<SortedItem, number>()
  let before: string | undefined
  let last = 0
  const named = group.map((item, index) => [item, names[index] as string] as const)
  for (const [item, name] of named.toSorted(([, a], [, b]) => compare(a, b))) {
    if (before !== undefined && compare(before, name) !== 0) last++
    ranks.set(item, last)
    before = name
  }
  return ranks
}

/** Whether so many neighbors are out of order that the group cannot be nearly sorted. */
function isShuffled(names: readonly string[], order: NameOrder): boolean {
  return fallsIn(names, order) > names.length * MAX_MORE_FALLS + 1
}

/** Whether a group shows that it is sorted: by itself, or by most others of its list. */
export function isSorted(
  group: readonly SortedItem[],
  sorted: SortedGroup | undefined,
  isUsual = false,
): boolean {
  if (!sorted || new Set(sorted.ranks.values()).size < MIN_NAMES) return false
  const share = group.length * (1 - (isUsual ? MIN_SHARE_USUAL : MIN_SHARE))
  return sorted.misplaced.length <= (isUsual ? Math.max(share, 1) : share)
}

/**
 * In a list that is sorted as a whole one entry of each group may be out of order, of many 10 %. On 90
 * lists of bullets this found 22 entries more, all of them out of order.
 */
const MIN_SHARE_USUAL = 0.9

/** A list is sorted as a whole where so many groups are, and this share of them. */
const MIN_SORTED_GROUPS = 10
const MIN_SORTED_SHARE = 0.8

interface TriedGroup {
  group: readonly SortedItem[]
  sorted: SortedGroup | undefined
}

/** Whether the groups of a list that could show an order nearly all do. */
export function areMostSorted(tried: readonly TriedGroup[]): boolean {
  const large = tried.filter(({ group }) => group.length >= MIN_NAMES)
  if (large.length < MIN_SORTED_GROUPS) return false
  const inOrder = large.filter(({ group, sorted }) => isSorted(group, sorted))
  return inOrder.length >= MIN_SORTED_GROUPS && inOrder.length >= large.length * MIN_SORTED_SHARE
}

/** Entries that begin with a year are sorted by it. */
export const DATED = /^[([]?(?:19|20)\d\d(?!\w)/

/** A name from its first letter on, without emoji, quotes and brackets around it. */
export function sortName(name: string): string {
  const start = name.replace(
    /^[\p{Extended_Pictographic}\p{So}\p{Ps}\p{Pi}\p{Pf}\p{M}\p{Cf}"'`\s]+/u,
    '',
  )
  return name.startsWith('[') ? start.replace(/\]$/, '') : start
}
