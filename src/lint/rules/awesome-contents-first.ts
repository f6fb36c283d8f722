import type { Nodes } from 'mdast'
import type { Section } from '../../list/model.ts'
import { spanOf } from '../../list/span.ts'
import { truncate } from '../../text/truncate.ts'
import { isWholeList, mainHeading, topPlace } from '../analysis/awesome/top.ts'
import { type Contents, findContents } from '../analysis/contents/find.ts'
import { code, message, quote } from '../message.ts'
import { type RuleContext, rule } from '../rule.ts'

const NAME = 'Contents'
/** Lists with fewer sections need no contents. */
const MIN_SECTIONS = 4
/** Sections that the contents leaves out. */
const LEFT_OUT = /^(?:contribut(?:e|ing|ions?)|footnotes?)$/i
/** The outermost list of links, and the lists in it. */
const MAX_LEVELS = 2

export default rule(
  {
    id: 'awesome-contents-first',
    severity: ['off', 'warning'],
    description:
      'A list whose first section is not its table of contents, named “Contents”, without Contributing and Footnotes, and at most two levels deep.',
    baseline: 'changed-lines',
  },
  (list, context) => {
    if (!isWholeList(context)) return
    const { text, report } = context
    const contents = findContents({ list, text })
    const sections = list.sections.filter(({ depth }) => depth > 0)
    const main = mainHeading(list)
    if (!contents) {
      // A short one is not recognized by its shape.
      if (sections.some(({ title }) => title === NAME)) return
      if (sections.filter((section) => section !== main).length < MIN_SECTIONS) return
      report({
        message: message`The list has no table of contents. Add ${code(`## ${NAME}`)} as its first section.`,
        place: topPlace(list, text),
        fingerprint: ['missing'],
      })
      return
    }
    // Headings in HTML may be an advertisement beside the logo.
    const first = sections.find((section) => section !== main && text[section.span.start] !== '<')
    const own = topSection(contents.items[0]?.link.section, sections)
    if (own && own !== main) reportHeading(own, first, context)
    reportItems(contents, context)
  },
)

/** The section of depth 2 that a section is in, or itself. */
function topSection(
  section: Section | undefined,
  sections: readonly Section[],
): Section | undefined {
  let top = section
  for (let at = section ? sections.indexOf(section) : -1; at >= 0; at--) {
    const above = sections[at]
    if (top && above && above.depth < top.depth && above.depth > 1) top = above
    if (above?.depth === 1) break
  }
  return top && top.depth > 0 ? top : undefined
}

function reportHeading(
  own: Section,
  first: Section | undefined,
  { text, report }: RuleContext<unknown>,
): void {
  const { title, span } = own
  if (first && first !== own && first.span.start < span.start) {
    report({
      message: message`The table of contents stands below ${quote(truncate(first.title))}. Move it up: it is a list’s first section.`,
      place: span,
      fingerprint: ['first'],
    })
  }
  // A list in another script has its own word.
  if (title === NAME || !/\p{Script=Latin}/u.test(title)) return
  const at = text.slice(span.start, span.end).indexOf(title)
  const place =
    at < 0 || title === '' ? span : { start: span.start + at, end: span.start + at + title.length }
  report({
    message: message`The section of the table of contents is named ${quote(truncate(title))}. Name it ${code(NAME)}.`,
    place,
    fingerprint: ['name'],
    ...(place !== span && { expected: [NAME] }),
  })
}

function reportItems(contents: Contents, { report, tree }: RuleContext<unknown>): void {
  const leftOut = contents.items.filter(({ link }) => LEFT_OUT.test(link.text.trim()))
  for (const { link } of leftOut) {
    report({
      message: message`${quote(truncate(link.text))} has no place in the table of contents. Remove this line.`,
      place: link.span,
      fingerprint: ['item', link.text],
    })
  }
  const deep = contents.items.find((item) => levelAt(tree, item.link.span.start) > MAX_LEVELS)
  if (!deep) return
  report({
    message: message`The table of contents is more than two levels deep. Leave out the sections below the second.`,
    place: deep.link.span,
    fingerprint: ['depth'],
  })
}

/** How many list items an offset is in. */
function levelAt(tree: Nodes, offset: number): number {
  let level = 0
  let node: Nodes | undefined = tree
  while (node) {
    if (node.type === 'listItem') level++
    const children: readonly Nodes[] = 'children' in node ? node.children : []
    node = children.find((child) => {
      const { start, end } = spanOf(child)
      return start <= offset && offset < end
    })
  }
  return level
}
