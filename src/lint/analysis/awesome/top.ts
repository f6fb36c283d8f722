/** What stands at the top of a list: its main heading, and all before its first section. */

import type { Nodes, Root } from 'mdast'
import { isRootFile } from '../../../list/community-files.ts'
import type { Link, List, Section, Span } from '../../../list/model.ts'
import { spanOf } from '../../../list/span.ts'
import type { FileContext } from '../../context.ts'
import { lineSpan } from '../lines.ts'

const README = /^readme\.(?:md|markdown|mdown|mkdn?)$/i

/**
 * Whether the guidelines for a whole list are for this file: the README of a repository, or a list
 * in none. Other files are parts of a list.
 */
export function isWholeList({
  repositoryPath: path,
}: Pick<FileContext, 'repositoryPath'>): boolean {
  if (path === undefined) return true
  return isRootFile(path) && README.test(path.slice(path.lastIndexOf('/') + 1))
}

/** The first heading, if it is of depth 1. */
export function mainHeading({ sections }: List): Section | undefined {
  const first = sections.find(({ depth }) => depth > 0)
  return first?.depth === 1 ? first : undefined
}

/** Where a finding about a whole list stands: its main heading, otherwise its first line. */
export function topPlace(list: List, text: string): Span {
  const heading = mainHeading(list)
  if (heading) return heading.span
  const { start, end } = lineSpan(text, { start: 0, end: 0 })
  return { start, end: start + text.slice(start, end).trimEnd().length }
}

/** The offset at which the first section below the main heading begins. */
export function topEnd(list: List, text: string): number {
  const main = mainHeading(list)
  const next = list.sections.find((section) => section.depth > 0 && section !== main)
  return next?.span.start ?? text.length
}

/** The blocks above the first section, without headings. */
export function topBlocks(tree: Root, end: number): Nodes[] {
  return tree.children.filter((node) => node.type !== 'heading' && spanOf(node).start < end)
}

/** The images above the first section, and in the main heading. */
export function topImages(list: List, text: string): Link[] {
  const end = topEnd(list, text)
  return list.links.filter(({ kind, span }) => kind.includes('image') && span.start < end)
}
