import type { Nodes } from 'mdast'

/** The text of a node without images, comments and markup; line breaks are spaces. */
export function visibleText(node: Nodes): string {
  switch (node.type) {
    case 'text':
    case 'inlineCode':
    case 'code':
      return node.value
    case 'break':
      return ' '
    case 'html':
      return /^<(br|p|\/p|\/?li|\/?div)\b/i.test(node.value) ? ' ' : ''
    default: {
      if (!('children' in node)) return ''
      let text = ''
      for (const child of node.children) text += visibleText(child)
      return text
    }
  }
}

/** The text of a heading that GitHub makes its slug of: the visible text without line breaks. */
export function slugText(node: Nodes): string {
  if (node.type === 'text' || node.type === 'inlineCode') return node.value
  return 'children' in node ? node.children.map(slugText).join('') : ''
}

/** Whether a node shows an image. */
export function showsImage(node: Nodes): boolean {
  return (
    node.type === 'image' ||
    node.type === 'imageReference' ||
    (node.type === 'html' && /^<img\b/i.test(node.value)) ||
    ('children' in node && node.children.some(showsImage))
  )
}
