import type { Nodes } from 'mdast'
import { isAddress, isGeneric } from '../list/link-text.ts'
import type { Bullet, Cell, Entry, Row } from '../list/model.ts'
import { visibleText } from '../list/visible-text.ts'
import { flatten } from '../text/phrases.ts'

/** In UTF-16 code units: the rest of a longer description is not looked at. */
const MAX_LENGTH = 5_000

/**
 * An entry's description as shown, without addresses, badges and links that only name a kind of page
 * (`Paper`): what follows the title of a bullet, or the cell of a row that describes it.
 */
export function descriptionOf(entry: Entry): string {
  const text = entry.kind === 'row' ? rowDescription(entry) : bulletDescription(entry)
  return text.slice(0, MAX_LENGTH)
}

/** The text of each cell by the name of its column; of a cell that shows a link, the link as written. */
export function cellTexts(entry: Entry): Record<string, string> | undefined {
  if (entry.kind !== 'row') return
  const { table, cells } = entry
  return Object.fromEntries(
    table.columns.map(({ name, index }) => [name, filledText(cells[index])]),
  )
}

function filledText(cell: Cell | undefined): string {
  if (!cell) return ''
  return cell.text || (cell.links.length > 0 ? cell.raw : '')
}

const DESCRIPTION = /descri|about|summary|abstract|notes?\b|简介|描述|说明|介绍|説明|설명/i

function rowDescription({ table, cells, title }: Row): string {
  const named = table.columns.find(({ name }) => DESCRIPTION.test(name))
  if (named) return cells[named.index]?.text ?? ''
  const texts = table.columns
    .filter(({ role }) => role === 'text')
    .map(({ index }) => cells[index]?.text ?? '')
    .filter((text) => text !== '' && text !== title)
  return flatten(texts.join(' '))
}

function bulletDescription({ node, title, links }: Bullet): string {
  const own = node.children.filter(({ type }) => type !== 'list')
  const whole = flatten(own.map(visibleText).join(' '))
  const shown = flatten(own.map(shownText).join(' '))
  const start = shown.indexOf(title)
  // The title may be the text of a link that is otherwise left out.
  const rest =
    start < 0 || title === ''
      ? withoutTitle(shown, whole, title)
      : shown.slice(start + title.length)
  const words = trimSeparators(rest.replace(/\[ ?\]|\( ?\)|【】|（）/g, ' '))
  return withoutLinkGroup(
    words,
    links.map(({ text }) => text),
  )
}

/** The text without a link in brackets before it, such as that of a package: `[crate] - Words`. */
function withoutLinkGroup(words: string, linkTexts: readonly string[]): string {
  const groups = linkTexts.filter((text) => text !== '').map((text) => `[${text}] `)
  const group = groups.find((one) => `${words} `.startsWith(one))
  const rest = group === undefined ? words : words.slice(group.length)
  return group !== undefined && SEPARATORS.includes(rest.charAt(0)) ? trimSeparators(rest) : words
}

function withoutTitle(shown: string, whole: string, title: string): string {
  const start = title === '' ? -1 : whole.indexOf(title)
  return start < 0 ? shown : shown.slice(Math.min(start, shown.length))
}

/** The text of a node without links that show an address or only a kind of page. */
function shownText(node: Nodes): string {
  if (node.type === 'link' || node.type === 'linkReference') {
    const text = flatten(visibleText(node))
    return isAddress(text) || isGeneric(text) ? '' : text
  }
  return 'children' in node ? node.children.map(shownText).join('') : visibleText(node)
}

/** Signs between a title and its description. */
const SEPARATORS = ' \t-–—:：|,;，；)]}）】*_~'

function trimSeparators(text: string): string {
  let start = 0
  while (start < text.length && SEPARATORS.includes(text.charAt(start))) start++
  return flatten(text.slice(start))
}
