import type {
  Html,
  Image,
  ImageReference,
  Link as LinkNode,
  LinkReference,
  ListItem,
  Nodes,
  Parents,
  Root,
  Table as TableNode,
} from 'mdast'
import { flatten } from '../../text/phrases.ts'
import type { Bullet, Cell, Comment, Entry, Link, List, Row, Section, Table } from '../model.ts'
import { cellSpan, contains, spanOf } from '../span.ts'
import { showsImage, slugText, visibleText } from '../visible-text.ts'
import { Anchors } from './anchors.ts'
import { readColumns } from './columns.ts'
import { blankEntry, bulletTitle, findMainLink, identities, rowTitle } from './entries.ts'
import { readHtmlElements, type WrittenHeading, type WrittenLink } from './html/elements.ts'
import { commentsIn } from './html/parse.ts'
import { findHtmlTables, htmlTableEnd } from './html/tables.ts'
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
  readonly #bulletTexts = new Map<Bullet, string>()

  #section: Section
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
    this.#links.push(...this.#references.resolve())
    this.#nameEntries()
    return {
      sections: this.#sections,
      tables: this.#tables,
      entries: this.#entries,
      links: this.#links.sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end),
      anchors: this.#anchors.all,
      comments: this.#comments,
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
      case 'listItem':
        return this.#readBullet(node, parent)
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
    const title = flatten(text)
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
    }
    this.#entry = bullet
    this.#entries.push(bullet)
    this.#bulletTexts.set(bullet, flatten(own.map((child) => visibleText(child)).join(' ')))
    this.#walkChildren(node)
    this.#entry = outer
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
      this.#entries.push(...table.rows)
      this.#htmlRows.push(...table.rows)
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
    const kept: Entry[] = []
    for (const entry of this.#entries) {
      entry.title =
        entry.kind === 'row'
          ? rowTitle(entry.cells, entry.table.columns)
          : bulletTitle(this.#bulletTexts.get(entry) ?? '', entry.links)
      entry.mainLink = findMainLink(entry.title, entry.links)
      Object.assign(entry, identities(entry.links, entry.mainLink))
      if (entry.kind === 'row' || entry.mainLink) kept.push(entry)
      else for (const link of entry.links) link.entry = undefined
    }
    this.#entries.length = 0
    this.#entries.push(...kept.sort((a, b) => a.span.start - b.span.start))
  }
}

function shown(node: LinkNode | Image | LinkReference | ImageReference) {
  if (!('children' in node)) return { text: flatten(node.alt ?? ''), badge: true }
  const text = flatten(visibleText(node))
  return { text, badge: text === '' && node.children.some(showsImage) }
}
