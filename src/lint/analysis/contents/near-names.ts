import { distance } from 'fastest-levenshtein'
import type { ContentsItem } from './find.ts'
import { bare } from './words.ts'

/** Letters that a name and a heading may differ in; more are a name of its own. */
const MAX_DIFFERENCE = 2
const MIN_LENGTH = 6
const MAX_LENGTH = 200

/** At most one item in so many may have other words than its heading. */
const ONE_IN = 10

/** Items that nearly have the words of their heading, in a contents where the others have them. */
export function nearNames(items: readonly ContentsItem[]): ContentsItem[] {
  const others: { item: ContentsItem; words: string; title: string }[] = []
  for (const item of items) {
    if (!item.section) continue
    const [words, title] = [bare(item.link.text), bare(item.section.title)]
    if (words !== title) others.push({ item, words, title })
  }
  if (others.length * ONE_IN > items.length) return []
  return others
    .filter(
      ({ words, title }) =>
        Math.min(words.length, title.length) >= MIN_LENGTH &&
        Math.max(words.length, title.length) <= MAX_LENGTH &&
        distance(words, title) <= MAX_DIFFERENCE,
    )
    .map(({ item }) => item)
}
