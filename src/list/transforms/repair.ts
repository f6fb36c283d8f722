import type { ListItem, Nodes, Paragraph, Root } from 'mdast'
import { type Location, location as locationOf } from 'vfile-location'
import { restoreTags } from './html-tags.ts'
import { setLiteralPositions } from './literal-positions.ts'

/** Repairs what the parser leaves out or reads differently than GitHub, in place. */
export function repairTree(tree: Root, text: string): void {
  let known: Location | undefined
  const location = () => {
    known ??= locationOf(text)
    return known
  }
  const visit = (node: Nodes) => {
    if (!('children' in node)) return
    setLiteralPositions(node, text, location)
    restoreTags(node, text, location)
    if (node.type === 'tableCell') unescapePipes(node)
    if (node.type === 'listItem') lowerHeadings(node, text)
    for (const child of node.children) visit(child)
  }
  visit(tree)
}

/** In a cell `\|` is a pipe in every construct; the parser leaves it in autolinks and bare links. */
function unescapePipes(node: Nodes): void {
  if ('url' in node) node.url = node.url.replaceAll('\\|', '|')
  if (node.type === 'text') node.value = node.value.replaceAll('\\|', '|')
  if ('children' in node) for (const child of node.children) unescapePipes(child)
}

/** A line of dashes makes the text of a bullet a heading, which nobody wants. */
function lowerHeadings(item: ListItem, text: string): void {
  for (const [index, { type, position, ...rest }] of item.children.entries()) {
    if (type !== 'heading' || !position || !('children' in rest)) continue
    if (text[position.start.offset ?? 0] === '#') continue
    item.children[index] = {
      type: 'paragraph',
      children: rest.children as Paragraph['children'],
      position,
    }
  }
}
