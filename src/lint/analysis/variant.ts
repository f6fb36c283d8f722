/** What distinguishes the entries of one family, such as the sizes of a model. */

import { isPaper } from '../../identity/identify.ts'
import type { Entry, Row } from '../../list/model.ts'
import { comparableTitle } from '../../titles/comparable.ts'
import { namedBy } from './name-column.ts'

/** A cell with so many words is a description, not the name of a variant. */
const MIN_DESCRIPTION_WORDS = 4

/**
 * Sizes and other numbers, dates, and what models of one family are called. Of 128 lists one had a
 * repository twice in a table with another word beside it, which was no variant (its maker).
 */
const VARIANT =
  /\d|(?<!\p{L})(?:tiny|mini|nano|micro|small|base|medium|large|x+l|huge|giant|big|lite|light|full|plus|pro|max|turbo|chat|instruct|free|paid|beta|stable|dev|train|test|val|小|中|大|基础|对话)(?!\p{L})/iu

/**
 * What distinguishes the rows of one family (`7B`, `13B`) with the same name and address: dates,
 * sizes, and their links. Rows of one paper are the same whatever they contain, unless a column names
 * two things of it, such as two datasets.
 */
export function variantOf(entry: Entry): string {
  if (entry.kind === 'bullet') return ''
  if (entry.identity && isPaper(entry.identity)) {
    const name = comparableTitle(namedBy(entry))
    return comparableTitle(entry.title).includes(name) ? '' : name
  }
  return entry.cells
    .filter(({ text }) => !isDescription(text))
    .map(({ text, links }) => [
      VARIANT.test(text) ? text : '',
      ...links.filter(({ badge }) => !badge).map(({ url }) => url),
    ])
    .join('|')
}

/** The words of a row's cells, its descriptions apart: what is lost with it where another has others. */
export function shortWordsOf({ cells }: Row): string {
  return cells.map(({ text }) => (isDescription(text) ? '' : text)).join('|')
}

function isDescription(text: string): boolean {
  // Lazily: most of a long text need not be divided.
  const [last] = text.matchAll(WORD).drop(MIN_DESCRIPTION_WORDS - 1)
  return last !== undefined
}

/** A word; in scripts without spaces two characters. */
const WORD = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]{1,2}|[\p{L}\p{N}]+/gu
