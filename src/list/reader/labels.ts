import type { Paragraph } from 'mdast'

/** Whether a paragraph stands as a heading: all its words are in bold or italics, and none is a link. */
export function isHeadingLike({ children }: Paragraph): boolean {
  let open = 0
  let isNamed = false
  for (const child of children) {
    if (child.type === 'strong' || child.type === 'emphasis') {
      if (child.children.some(({ type }) => type === 'link')) return false
      isNamed = true
    } else if (child.type === 'html') {
      const [, closing, name] = /^<(\/?)(b|strong|i|em|u)\b/i.exec(child.value) ?? []
      if (name) open += closing ? -1 : 1
    } else if (child.type === 'text') {
      if (open > 0) isNamed = true
      else if (/[\p{L}\p{N}]/u.test(child.value)) return false
    } else if (child.type !== 'image' && child.type !== 'break') return false
  }
  return isNamed
}
