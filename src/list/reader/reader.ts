import type {
  Html,
  Image,
  ImageReference,
  Link as LinkNode,
  LinkReference,
  ListItem,
  Nodes,
  Paragraph,
  Parents,
  Root,
  Table as TableNode,
} from 'mdast'
import { flatten } from '../../text/phrases.ts'
import type {
  Bullet,
  Cell,
  Comment,
  Entry,
  Link,
  List,
  Row,
  Section,
  Span,
  Table,
} from '../model.ts'
import { cellSpan, contains, spanOf } from '../span.ts'
import { showsImage, slugText, visibleText } from '../visible-text.ts'
import { Anchors } from './anchors.ts'
import { bulletTitle, textParts, withoutTags } from './bullet-title.ts'
import { readColumns } from './columns.ts'
import { type BulletText, type Described, findDescribed } from './details.ts'
import { blankEntry, identifyEntry, rowTitle } from './entries.ts'
import { itemsBeside, itemsOf } from './glued.ts'
import { readHtmlElements, type WrittenHeading, type WrittenLink } from './html/elements.ts'
import { commentsIn } from './html/parse.ts'
import { findHtmlTables, htmlTableEnd } from './html/tables.ts'
import { isHeadingLike } from './labels.ts'
import { References } from './references.ts'

/**
 * Reads a tree into a list in three steps: walk the tree once and collect what is where;
 * give references the addresses of their definitions; name the entries and the columns.
 */
export class Reader {
  readonly #text: string
  readonly #anchors = new Anchors()
  readonly #references = new References()
  readonly #sections: Section[] = []
  readonly #tables: Table[] = []
  readonly #entries: Entry[] = []
  readonly #links: Link[] = []
  readonly #comments: Comment[] = []
  readonly #bulletTexts = new Map<Bullet, BulletText>()
  readonly #glued: Span[] = []
  /** The paragraphs directly above lists, and their links. */
  readonly #introductions = new Map<Parents, { paragraph: Paragraph; links: Link[] }>()
  /** The lists directly above lists. */
  readonly #listBefore = new Map<Parents, Parents>()

  #section: Section
  /** The last line of the section that names what follows it, as a heading does. */
  #label: Span | undefined
  /** The open sections, from the outermost to the current one. */
  readonly #outline: Section[] = []
  #entry: Entry | undefined
  #cell: Cell | undefined
  /** Rows of the current HTML table, to find the cells of its links. */
  #htmlRows: Row[] = []
  #htmlEnd = 0

  constructor(text: string) {
    this.#text = text
    this.#section = { depth: 0, title: '', slug: '', path: [], span: { start: 0, end: 0 } }
    this.#sections.push(this.#section)
  }

  read(tree: Root): List {
    this.#walkChildren(tree)
    for (const link of this.#references.resolve()) this.#links.push(link)
    this.#nameEntries()
    return {
      sections: this.#sections,
      tables: this.#tables,
      entries: this.#entries,
      links: this.#links.sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end),
      anchors: this.#anchors.all,
      comments: this.#comments,
      glued: this.#glued,
    }
  }

  #walkChildren(parent: Parents): void {
    for (let index = 0; index < parent.children.length; index++) {
      this.#walk(parent.children[index] as Nodes, parent, index)
    }
  }

  #walk(node: Nodes, parent: Parents, index: number): void {
    switch (node.type) {
      case 'text':
      case 'inlineCode':
      case 'code':
      case 'break':
        return
      case 'heading':
        this.#openSection({
          depth: node.depth,
          text: visibleText(node),
          slugText: slugText(node),
          span: spanOf(node),
        })
        return this.#walkChildren(node)
      case 'table':
        return this.#readTable(node)
      case 'list': {
        const above = parent.children[index - 1]
        if (above?.type === 'paragraph') this.#introduce(node, above)
        if (above?.type === 'list') this.#listBefore.set(node, above)
        for (const item of itemsOf(node, this.#text, this.#glued)) this.#readBullet(item, node)
        return
      }
      case 'paragraph': {
        const beside = itemsBeside(parent, index, this.#text, this.#glued)
        if (!beside) {
          if (parent.type === 'root' && isHeadingLike(node)) this.#label = spanOf(node)
          break
        }
        for (const item of beside.items) this.#readBullet(item, beside.list)
        return
      }
      case 'html':
        return this.#readHtml(node, parent, index)
      case 'definition':
        return this.#references.define(node, this.#section)
      case 'link':
      case 'image':
        this.#readLink(node)
        break
      case 'linkReference':
      case 'imageReference':
        this.#readReference(node)
        break
      case 'footnoteDefinition':
        this.#anchors.named(`fn-${node.identifier}`)
        break
    }
    if ('children' in node) this.#walkChildren(node)
  }

  #openSection({ depth, text, slugText, span }: WrittenHeading): void {
    while ((this.#outline.at(-1)?.depth ?? 0) >= depth) this.#outline.pop()
    const title = withoutArrow(flatten(text))
    this.#label = undefined
    this.#section = {
      depth,
      title,
      slug: this.#anchors.heading(slugText),
      path: [...(this.#outline.at(-1)?.path ?? []), title],
      span,
    }
    this.#outline.push(this.#section)
    this.#sections.push(this.#section)
  }

  #readTable(node: TableNode): void {
    const [headerNode, ...rowNodes] = node.children
    if (!headerNode) return
    const table: Table = {
      syntax: 'gfm',
      index: this.#tables.length,
      section: this.#section,
      span: spanOf(node),
      header: [],
      headerSpan: spanOf(headerNode),
      columns: [],
      rows: [],
    }
    this.#tables.push(table)
    const outer = this.#entry
    this.#entry = undefined
    table.header = headerNode.children.map((cell) => this.#readCell(cell))
    for (const rowNode of rowNodes) {
      const row: Row = {
        ...blankEntry(spanOf(rowNode), this.#section),
        kind: 'row',
        table,
        index: table.rows.length,
        cells: [],
      }
      this.#entry = row
      row.cells = rowNode.children.map((cell) => this.#readCell(cell))
      table.rows.push(row)
      this.#entries.push(row)
    }
    this.#entry = outer
  }

  #readCell(node: TableNode['children'][number]['children'][number]): Cell {
    const span = cellSpan(this.#text, spanOf(node))
    const cell: Cell = {
      span,
      raw: this.#text.slice(span.start, span.end),
      text: flatten(visibleText(node)),
      links: [],
    }
    this.#cell = cell
    this.#walkChildren(node)
    this.#cell = undefined
    return cell
  }

  #readBullet(node: ListItem, list: Parents): void {
    const whole = spanOf(node)
    const own = node.children.filter((child) => child.type !== 'list')
    const nested = node.children.find((child) => child.type === 'list')
    const last = own.findLast((child) => !nested || spanOf(child).end <= spanOf(nested).start)
    const outer = this.#entry
    const bullet: Bullet = {
      ...blankEntry(
        { start: whole.start, end: last ? spanOf(last).end : whole.end },
        this.#section,
      ),
      kind: 'bullet',
      depth: outer?.kind === 'bullet' ? outer.depth + 1 : 0,
      parent: outer?.kind === 'bullet' ? outer : undefined,
      node,
      list,
      label: this.#label,
      details: [],
    }
    this.#entry = bullet
    this.#entries.push(bullet)
    const [paragraph] = own
    this.#bulletTexts.set(bullet, {
      parts: textParts(own),
      isBold: paragraph?.type === 'paragraph' && paragraph.children[0]?.type === 'strong',
    })
    this.#walkChildren(node)
    this.#entry = outer
  }

  #introduce(list: Parents, paragraph: Paragraph): void {
    const { start } = spanOf(paragraph)
    const first = this.#links.findLastIndex(({ span }) => span.start < start)
    this.#introductions.set(list, { paragraph, links: this.#links.slice(first + 1) })
  }

  #readLink(node: LinkNode | Image): void {
    if (!node.position) return
    const span = spanOf(node)
    const opening = this.#text[span.start]
    const image = node.type === 'image'
    const literal = !image && opening !== '['
    const autolink = literal && opening === '<'
    const within = autolink ? { start: span.start + 1, end: span.end - 1 } : span
    this.#addLink({
      kind: image ? 'image' : autolink ? 'autolink' : literal ? 'bare' : 'inline',
      url: node.url,
      span,
      urlSpan: literal ? within : node.data?.destination,
      ...shown(node),
    })
  }

  #readReference(node: LinkReference | ImageReference): void {
    const link = this.#addLink({
      kind: node.type === 'linkReference' ? 'reference' : 'image-reference',
      url: '',
      span: spanOf(node),
      urlSpan: undefined,
      ...shown(node),
    })
    this.#references.add(link, node.identifier)
  }

  #readHtml(node: Html, parent: Parents, index: number): void {
    const { start, end } = spanOf(node)
    const source = this.#text.slice(start, end)
    if (parent.type === 'root' && /<summary\b/i.test(source)) this.#label = { start, end }
    for (const comment of commentsIn(source, start)) {
      this.#comments.push({ ...comment, entry: this.#entry })
    }
    if (start >= this.#htmlEnd && /<table\b/i.test(source)) {
      this.#readHtmlTables(start, parent, index)
    }
    readHtmlElements(node, parent, this.#text, {
      anchor: (name) => this.#anchors.named(name),
      heading: (heading) => this.#openSection(heading),
      link: (link) => this.#addLink(link),
    })
  }

  /** Reads a table from the text, for empty lines divide it into several nodes. */
  #readHtmlTables(start: number, parent: Parents, index: number): void {
    const end = htmlTableEnd(this.#text, parent, index)
    this.#htmlEnd = end
    this.#htmlRows = []
    for (const table of findHtmlTables(this.#text.slice(start, end), start, this.#section)) {
      table.index = this.#tables.length
      this.#tables.push(table)
      for (const row of table.rows) {
        this.#entries.push(row)
        this.#htmlRows.push(row)
      }
    }
  }

  #addLink(found: WrittenLink): Link {
    let entry = this.#entry
    let cell = this.#cell
    if (found.span.start < this.#htmlEnd) {
      const row = this.#htmlRows.find(({ span }) => contains(span, found.span))
      entry = row ?? entry
      cell = row?.cells.find(({ span }) => contains(span, found.span))
    }
    const link: Link = { ...found, section: this.#section, entry, cell }
    if (this.#cell) link.url = link.url.replaceAll('\\|', '|')
    this.#links.push(link)
    entry?.links.push(link)
    cell?.links.push(link)
    return link
  }

  #nameEntries(): void {
    for (const table of this.#tables) {
      table.columns = readColumns(
        table.header,
        table.rows.map((row) => row.cells),
      )
    }
    const described = findDescribed(this.#bulletTexts, this.#listBefore)
    for (const [bullet, target] of described.targets) {
      if (target && target !== bullet) target.details.push(bullet)
    }
    // What names one entry is no label of several.
    for (const bullet of described.unnamed) bullet.label = undefined
    const kept: Entry[] = []
    for (const entry of this.#entries) {
      if (entry.kind === 'row') {
        entry.title = withoutTags(rowTitle(entry.cells, entry.table.columns))
        identifyEntry(entry, entry.links, [])
      } else if (described.targets.get(entry) === entry) this.#nameBullet(entry, described)
      else if (described.targets.get(entry)) continue
      if (entry.kind === 'row' || entry.mainLink) kept.push(entry)
      else for (const link of entry.links) link.entry = undefined
    }
    this.#entries.length = 0
    for (const entry of kept.sort((a, b) => a.span.start - b.span.start)) this.#entries.push(entry)
  }

  #nameBullet(bullet: Bullet, { unnamed, own }: Described): void {
    const { list, links, details, section } = bullet
    const { parts } = this.#bulletTexts.get(bullet) as BulletText
    bullet.title = bulletTitle(parts)
    const ownDetails = details.filter((detail) => own.has(detail)).flatMap(({ links }) => links)
    for (const { links } of details) this.#own(bullet, links)
    if (!unnamed.has(bullet)) return identifyEntry(bullet, links, ownDetails)
    const above = this.#introductions.get(list)
    const name = above && introducedName(above.paragraph)
    bullet.title = name || section.title || bullet.title
    const linksAbove = (name && above?.links) || []
    const described = own.has(bullet) ? [...links, ...ownDetails] : ownDetails
    this.#own(bullet, linksAbove)
    identifyEntry(bullet, linksAbove, described)
  }

  /** Makes links an entry's. */
  #own(entry: Entry, links: readonly Link[]): void {
    for (const link of links) link.entry = entry
    entry.links = [...entry.links, ...links]
  }
}

/** A heading without the link back that many lists put beside its words: `## [↑](#contents) Tools`. */
function withoutArrow(title: string): string {
  return title.replace(/^[↑⬆⤴🔝]\uFE0F?\s+(?=\S)|(?<=\S)\s+[↑↥⬆⤴🔝]\uFE0F?$/u, '')
}

/** What a paragraph above a list names: its bold words, or all of a text that is no sentence. */
function introducedName(paragraph: Paragraph): string {
  const [first] = paragraph.children
  if (first?.type === 'strong')
    return flatten(visibleText(first)).replace(/(?<![\s:：])[\s:：]+$/, '')
  const title = bulletTitle(textParts([paragraph]))
  return /[.!?。！？:：]$/.test(flatten(visibleText(paragraph))) ? '' : title
}

function shown(node: LinkNode | Image | LinkReference | ImageReference) {
  if (!('children' in node)) return { text: flatten(node.alt ?? ''), badge: true }
  const text = flatten(visibleText(node))
  return { text, badge: text === '' && node.children.some(showsImage) }
}
