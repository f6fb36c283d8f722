import type { ListItem, Nodes, Root } from 'mdast'
import { visitParents } from 'unist-util-visit-parents'
import type { Entry, List, Section } from '../list/model.ts'
import { visibleText } from '../list/visible-text.ts'
import { flatten } from '../text/phrases.ts'

/**
 * Finds the titles above an entry: of the headings from the second level down, then of the bullets
 * without a link that it is nested in.
 */
export function sectionFinder(list: List, tree: Root): (entry: Entry) => string[] {
  const headings = headingTitles(list.sections)
  const entryNodes = new Set<Nodes>(
    list.entries.flatMap((entry) => (entry.kind === 'bullet' ? [entry.node] : [])),
  )
  const labels = new Map<Nodes, string[]>()
  visitParents(tree, 'listItem', (node, ancestors) => {
    if (!entryNodes.has(node)) return
    const above = ancestors.filter((parent): parent is ListItem => parent.type === 'listItem')
    labels.set(
      node,
      above
        .filter((item) => !entryNodes.has(item))
        .map(labelOf)
        .filter((label) => label !== ''),
    )
  })
  return (entry) => [
    ...(headings.get(entry.section) ?? []),
    ...((entry.kind === 'bullet' && labels.get(entry.node)) || []),
  ]
}

/** The titles of each section and those that it is in, from the second level down. */
function headingTitles(sections: readonly Section[]): Map<Section, string[]> {
  const titles = new Map<Section, string[]>()
  const open: Section[] = []
  for (const section of sections) {
    while (open.length > 0 && (open.at(-1) as Section).depth >= section.depth) open.pop()
    open.push(section)
    const path = open.filter(({ depth }) => depth > 1).map(({ title }) => plainTitle(title))
    titles.set(section, path)
  }
  return titles
}

function labelOf({ children }: ListItem): string {
  const [first] = children
  return first ? plainTitle(flatten(visibleText(first))) : ''
}

/** A heading's words without emoji and their codes. */
export function plainTitle(title: string): string {
  const words = title
    .replace(/:[a-z\d_+-]{2,40}:/g, ' ')
    .replace(/[\p{Extended_Pictographic}\u{1f1e6}-\u{1f1ff}\u{fe0f}\u{200d}]/gu, ' ')
  return flatten(words)
}
