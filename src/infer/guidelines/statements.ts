import type { InlineCode, Nodes, Root } from 'mdast'
import { readList } from '../../list/parse.ts'
import { visibleText } from '../../list/visible-text.ts'
import { flatten } from '../../text/phrases.ts'

/** A sentence of a list's guidelines, as shown, on one line. */
export interface Statement {
  text: string
  /** From 1: of the paragraph or cell that it stands in. */
  line: number
  /** The paragraph around it, and what of that is code. */
  paragraph: string
  codes: readonly string[]
}

/** In UTF-16 code units: longer guidelines are read up to here, longer sentences not at all. */
const MAX_TEXT = 100_000
const MAX_SENTENCE = 600

/** Parts of guidelines that ask nothing of an addition, or only recommend. */
const OTHER_PART =
  /\b(?:remov|delet|non-blocking|warnings?\b|recommend|optional|not required|nice to have|suggest|exception|soft |maintainer|maintenance expectations|canned|curation|review)/i

/**
 * The sentences of a list's guidelines that may be rules for an addition: without headings, code
 * blocks, comments, and parts whose heading or first line says that they are something else.
 */
export function statementsIn(guidelines: string): Statement[] {
  const tree = readList(guidelines.slice(0, MAX_TEXT), 'CONTRIBUTING.md').data.tree as Root
  const statements: Statement[] = []
  let isOther = false
  let isOtherList = false
  for (const node of tree.children) {
    if (node.type === 'heading') {
      isOther = OTHER_PART.test(visibleText(node))
      isOtherList = false
    } else if (node.type === 'paragraph') {
      const text = flatten(visibleText(node))
      isOtherList = text.endsWith(':') && OTHER_PART.test(text)
    }
    if (isOther || (isOtherList && node.type === 'list')) continue
    for (const statement of paragraphsOf(node).flatMap(sentencesOf)) statements.push(statement)
  }
  return statements
}

function paragraphsOf(node: Nodes): Nodes[] {
  if (node.type === 'paragraph' || node.type === 'tableRow') return [node]
  if (node.type === 'heading' || !('children' in node)) return []
  return node.children.flatMap(paragraphsOf)
}

function sentencesOf(node: Nodes): Statement[] {
  const cells = node.type === 'tableRow' ? node.children.map(visibleText) : [visibleText(node)]
  const paragraph = flatten(cells.join('. '))
  const line = node.position?.start.line ?? 1
  const codes = codesOf(node).map(({ value }) => value)
  return paragraph
    .split(/(?<=[.!?]) (?=[\p{Lu}\p{N}_*([`"“‘]|$)/u)
    .filter((text) => text.length <= MAX_SENTENCE)
    .map((text) => ({ text, line, paragraph, codes }))
}

function codesOf(node: Nodes): InlineCode[] {
  if (node.type === 'inlineCode') return [node]
  return 'children' in node ? node.children.flatMap(codesOf) : []
}
