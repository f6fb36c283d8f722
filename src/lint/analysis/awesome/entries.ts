import type { List } from '../../../list/model.ts'
import { type BulletShape, shapesOf } from '../bullet-shape.ts'

/** Sections that hold no entries. */
const OTHER =
  /^(?:table of )?contents?$|^toc$|^contribut(?:e|ing|ors?|ions?)$|^footnotes?$|^licen[cs]e$/i

/** The bullets that recommend something on the web, with their form. */
export function entryShapes(list: List, text: string): BulletShape[] {
  return shapesOf(list, text).filter(({ bullet }) => {
    if (!/^https?:/i.test(bullet.mainLink?.url ?? '')) return false
    return !bullet.section.path.some((title) => OTHER.test(bareTitle(title)))
  })
}

function bareTitle(title: string): string {
  return title
    .slice(0, 100)
    .replace(/[^\p{L} ]/gu, '')
    .trim()
}
