import type { Nodes } from 'mdast'

/** The texts of a tree that GitHub looks for mentions and references in: all but code. */
export function textsOutsideCode(node: Nodes): string[] {
  if (node.type === 'text') return [node.value]
  return 'children' in node ? node.children.flatMap(textsOutsideCode) : []
}
