import type { Link, List, Section, Span } from '../../../list/model.ts'
import { contains } from '../../../list/span.ts'
import { decodeUri } from '../../../text/url.ts'
import type { ListVersion } from '../../context.ts'
import { NamedAnchors } from './anchors.ts'
import { generatorOf, isMarkedAsOther } from './generators.ts'
import { bare } from './words.ts'

/** A link of the contents. */
export interface ContentsItem {
  link: Link
  /** Decoded, without `#`. */
  fragment: string
  /** The section that it leads to; absent where it leads to none. */
  section: Section | undefined
}

/** The table of contents of a list. */
export interface Contents extends ListVersion {
  /** In the order of the text, at least `MIN_ITEMS`. */
  items: readonly ContentsItem[]
  /** From the first item to the last. */
  span: Span
  /** The program that writes it, by its markers. */
  generator: string | undefined
  /** Sections that an item leads to, or names without a link; also those of further contents. */
  named: ReadonlySet<Section>
}

/** Fewer links are no table of contents: a line of shortcuts, or a sentence. */
const MIN_ITEMS = 4

/** The share of a block's links that must lead to different sections, most of them below it. */
const MIN_SHARE = 0.6

/** What may stand between two links of one block: captions, and links to elsewhere. */
const MAX_GAP = { characters: 1500, lines: 3 }

/**
 * The table of contents, found by its shape: links to sections below it, close to each other and
 * with no heading between them, in whatever markup. Of several the one with the most sections.
 */
export function findContents({ list, text }: ListVersion): Contents | undefined {
  const links = list.links.filter((link) => isInPage(link) && !leadsToItself(link))
  if (links.length < MIN_ITEMS) return
  const sectionOf = targets(list, text)
  const blocks = divide(links, text, list)
    .filter((block) => block.length >= MIN_ITEMS)
    .map((block) => block.map((link) => ({ link, ...sectionOf(link) })))
    .filter(isContents)
    .map((items) => ({ items, span: spanOfItems(items), size: sizeOf(items) }))
    .filter(({ span }) => !isMarkedAsOther(list, text, span))
  let main = blocks[0]
  for (const block of blocks) if (main && block.size > main.size) main = block
  if (!main) return
  const named = namedSections(blocks, list, text)
  return {
    list,
    text,
    items: main.items,
    span: main.span,
    named,
    generator: generatorOf(list, main.span),
  }
}

function isInPage({ kind, url, badge }: Link): boolean {
  return url.startsWith('#') && url.length > 1 && !badge && kind !== 'definition'
}

/**
 * A heading with a link to itself, or back (`↑`). Others, with links to where they lead, may be part of
 * the contents.
 */
function leadsToItself({ section, span, text, url }: Link): boolean {
  return contains(section.span, span) && (url === `#${section.slug}` || bare(text) === '')
}

/** Runs of links with next to nothing between them. */
function divide(links: readonly Link[], text: string, { sections }: List): Link[][] {
  const blocks: Link[][] = []
  let section = 0
  let end = 0
  for (const link of links) {
    const before = section
    while (startOf(sections[section]) <= link.span.start) section++
    const block = blocks.at(-1)
    const isBelowHeading = section > before && !contains(link.section.span, link.span)
    const isNext = !isBelowHeading && section - before < 2 && isQuiet(text, end, link.span.start)
    if (block && isNext) block.push(link)
    else blocks.push([link])
    end = link.span.end
  }
  return blocks
}

function startOf(section: Section | undefined): number {
  return section?.span.start ?? Number.POSITIVE_INFINITY
}

function isQuiet(text: string, start: number, end: number): boolean {
  if (end - start > MAX_GAP.characters) return false
  // The rest of the line above, and what is before the link on its own line.
  const lines = text.slice(start, end).split('\n').slice(1, -1)
  return lines.filter((line) => /\S/.test(line)).length <= MAX_GAP.lines
}

function isContents(items: readonly ContentsItem[]): boolean {
  const end = items.at(-1)?.link.span.end ?? 0
  const sections = new Set(items.flatMap(({ section }) => section ?? []))
  const below = [...sections].filter(({ span }) => span.start >= end)
  if (below.length < items.length * MIN_SHARE || below.length < MIN_ITEMS - 1) return false
  // A table of things, each with a link to a section about it, is no contents.
  const inTable = items.filter(({ link }) => link.cell)
  return inTable.filter(isTitled).length >= inTable.length * MIN_SHARE
}

/** Whether an item has words of its section's title. */
function isTitled({ link, section }: ContentsItem): boolean {
  const [words, title] = [bare(link.text), bare(section?.title ?? '')]
  return words !== '' && title !== '' && (title.includes(words) || words.includes(title))
}

function sizeOf(items: readonly ContentsItem[]): number {
  return new Set(items.map(({ section }) => section)).size
}

function spanOfItems(items: readonly ContentsItem[]): Span {
  return { start: items[0]?.link.span.start ?? 0, end: items.at(-1)?.link.span.end ?? 0 }
}

/** What a link of the page leads to. */
function targets(list: List, text: string) {
  const bySlug = new Map<string, Section>()
  const byLowerCase = new Map<string, Section>()
  for (const section of list.sections) {
    if (section.depth === 0) continue
    bySlug.set(section.slug, section)
    byLowerCase.set(section.slug.toLowerCase(), section)
  }
  let anchors: NamedAnchors | undefined
  return ({ url }: Link): Pick<ContentsItem, 'fragment' | 'section'> => {
    const written = url.slice(1).replace(/^user-content-/, '')
    const fragment = decodeUri(written)
    const section = bySlug.get(fragment) ?? bySlug.get(written)
    if (section) return { fragment, section }
    anchors ??= new NamedAnchors(text, list.sections)
    return { fragment, section: anchors.get(fragment) ?? byLowerCase.get(fragment.toLowerCase()) }
  }
}

/** The sections that blocks lead to, or that they name in a line without a link. */
function namedSections(
  blocks: readonly { items: readonly ContentsItem[]; span: Span }[],
  { sections }: List,
  text: string,
): Set<Section> {
  const named = new Set<Section>()
  const captions = new Set<string>()
  for (const { items, span } of blocks) {
    for (const { section } of items) if (section) named.add(section)
    for (const line of text.slice(span.start, span.end).split('\n')) {
      const words = bare(line.replace(/\]\([^()]{0,300}\)/g, ''))
      if (words !== '' && !line.includes('](#') && !line.includes('href')) captions.add(words)
    }
  }
  for (const section of sections) if (captions.has(bare(section.title))) named.add(section)
  return named
}
