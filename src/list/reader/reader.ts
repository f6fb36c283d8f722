import type {
  Definition,
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
  Text,
} from 'mdast'
import { type Location, location } from 'vfile-location'
import { Anchors } from './anchors.ts'
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
import { fold, slugText, visibleText } from '../text.ts'
import { readColumns } from './columns.ts'
import { bulletTitle, findMainLink, identities, rowTitle } from './entries.ts'
import {
  attribute,
  attributeSpan,
  commentsIn,
  elementSpan,
  elementText,
  isWorthParsing,
  parseHtml,
  rawText,
  visitElements,
} from './html.ts'
import { findHtmlTables, htmlTableEnd } from './html-tables.ts'

/** A link by reference waits for its definition, which may stand further down. */
interface PendingReference {
  link: Link
  identifier: string
}

/**
 * Reads a tree into a list, in three steps: walk the tree once and collect what
 * stands where; give references the addresses of their definitions; name the
 * entries and the columns by what was collected in them.
 */
export class Reader {
  readonly #text: string
  readonly #anchors = new Anchors()
  readonly #sections: Section[] = []
  readonly #tables: Table[] = []
  readonly #entries: Entry[] = []
  readonly #links: Link[] = []
  readonly #comments: Comment[] = []
  readonly #definitions = new Map<string, { node: Definition; section: Section }>()
  readonly #references: PendingReference[] = []
  readonly #bulletTexts = new Map<Bullet, string>()

  #section: Section
  /** The open sections, from the outermost to the current one. */
  readonly #outline: Section[] = []
  #entry: Entry | undefined
  #cell: Cell | undefined
  /** Rows of the HTML table being walked through, to tell which cell a link stands in. */
  #htmlRows: Row[] = []
  #htmlEnd = 0
  #places: Location | undefined

  constructor(text: string) {
    this.#text = text
    this.#section = { depth: 0, title: '', slug: '', path: [], span: { start: 0, end: 0 } }
    this.#sections.push(this.#section)
  }

  read(tree: Root): List {
    this.#walkChildren(tree)
    this.#resolveReferences()
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
    if (parent.children.some((child) => !child.position)) this.#givePlaces(parent)
    if (parent.children.some(holdsTag)) this.#mendTags(parent)
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
        this.#openSection(node.depth, visibleText(node), slugText(node), spanOf(node))
        return this.#walkChildren(node)
      case 'table':
        return this.#readTable(node)
      case 'listItem':
        return this.#readBullet(node, parent)
      case 'html':
        return this.#readHtml(node, parent, index)
      case 'definition':
        return this.#readDefinition(node)
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

  #openSection(depth: number, text: string, slugged: string, span: Span): void {
    while ((this.#outline.at(-1)?.depth ?? 0) >= depth) this.#outline.pop()
    const title = fold(text)
    this.#section = {
      depth,
      title,
      slug: this.#anchors.heading(slugged),
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
    const span = this.#cellSpan(spanOf(node))
    const cell: Cell = {
      span,
      raw: this.#text.slice(span.start, span.end),
      text: fold(visibleText(node)),
      links: [],
    }
    this.#cell = cell
    this.#walkChildren(node)
    this.#cell = undefined
    return cell
  }

  /** mdast's cell begins at its pipe, and the last one ends after the row's; neither is content. */
  #cellSpan(cell: Span): Span {
    let { start, end } = this.#trim(cell)
    if (this.#text[start] === '|') start++
    if (end > start && this.#text[end - 1] === '|' && !this.#isEscaped(end - 1)) end--
    return this.#trim({ start, end })
  }

  #trim({ start, end }: Span): Span {
    while (start < end && isBlank(this.#text[start])) start++
    while (end > start && isBlank(this.#text[end - 1])) end--
    return { start, end }
  }

  /** Whether an odd number of backslashes stands before an offset. */
  #isEscaped(offset: number): boolean {
    let at = offset
    while (this.#text[at - 1] === '\\') at--
    return (offset - at) % 2 === 1
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
    this.#bulletTexts.set(bullet, fold(own.map((child) => visibleText(child)).join(' ')))
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

  /**
   * Finds where the children stand that mdast-util-gfm-autolink-literal made
   * from plain text, and writes it on them: bare links, and the text around them.
   * Without places unified-message-control would drop what is said of them.
   */
  #givePlaces(parent: Parents): void {
    if (!parent.position) return
    const within = spanOf(parent)
    let at = within.start
    for (const child of parent.children) {
      if (!child.position && child.type === 'link') {
        const span = this.#findWords(visibleText(child), { start: at, end: within.end })
        // Written in a way that nobody foresaw; what follows could only be guessed.
        if (!span) break
        for (const node of [child, ...child.children]) this.#givePlace(node, span)
      }
      if (child.position) at = spanOf(child).end
    }
    for (const [index, child] of parent.children.entries()) {
      if (child.position || child.type !== 'text') continue
      const before = parent.children[index - 1]
      const after = parent.children[index + 1]
      const start = before?.position ? spanOf(before).end : within.start
      this.#givePlace(child, { start, end: after?.position ? spanOf(after).start : within.end })
    }
  }

  #givePlace<Node extends Nodes>(node: Node, { start, end }: Span): Node {
    this.#places ??= location(this.#text)
    const [from, to] = [this.#places.toPoint(start), this.#places.toPoint(end)]
    if (from && to) node.position = { start: from, end: to }
    return node
  }

  /**
   * Makes HTML again of the tags that micromark, unlike GitHub, took for text
   * and bare links: those with a slash in an unquoted address.
   */
  #mendTags(parent: Parents): void {
    const mended: Nodes[] = []
    const limit = spanOf(parent).end
    let done = 0
    for (const child of parent.children) {
      const span = spanOf(child)
      if (!child.position || (done <= span.start && !holdsTag(child))) {
        mended.push(child)
        continue
      }
      // What a tag reached into is text from the tag's end on.
      let at = Math.max(span.start, done)
      while (at < span.end) {
        const tag =
          child.type === 'text' ? this.#findTag({ start: at, end: span.end }, limit) : undefined
        const before = { start: at, end: tag?.start ?? span.end }
        if (before.end > before.start) mended.push(this.#textNode(before))
        at = tag?.end ?? span.end
        if (!tag) continue
        const value = this.#text.slice(tag.start, tag.end)
        mended.push(this.#givePlace({ type: 'html', value }, tag))
        done = tag.end
      }
    }
    parent.children = mended as typeof parent.children
  }

  /** The first whole tag that begins in a span, which may reach beyond its end. */
  #findTag({ start, end }: Span, limit: number): Span | undefined {
    const match = OPEN_TAG.exec(this.#text.slice(start, Math.min(limit, end + LONGEST_TAG)))
    if (!match || start + match.index >= end) return
    return { start: start + match.index, end: start + match.index + match[0].length }
  }

  #textNode(span: Span): Text {
    return this.#givePlace({ type: 'text', value: this.#text.slice(span.start, span.end) }, span)
  }

  /** Where words stand as written: marks may be escaped there, an ampersand spelt out. */
  #findWords(words: string, { start, end }: Span): Span | undefined {
    const pattern = words
      .replace(/[^\p{L}\p{N}\s]/gu, (mark) => `\\\\?\\u{${mark.codePointAt(0)?.toString(16)}}`)
      .replaceAll('\\u{26}', '&(?:amp;)?')
    const written = new RegExp(pattern, 'gu')
    written.lastIndex = start
    const match = written.exec(this.#text)
    if (!match || written.lastIndex > end) return
    return { start: match.index, end: written.lastIndex }
  }

  #readReference(node: LinkReference | ImageReference): void {
    const link = this.#addLink({
      kind: node.type === 'linkReference' ? 'reference' : 'image-reference',
      url: '',
      span: spanOf(node),
      urlSpan: undefined,
      ...shown(node),
    })
    this.#references.push({ link, identifier: node.identifier })
  }

  #readDefinition(node: Definition): void {
    // `[//]: # (words)` is how Markdown writes a comment.
    if (node.identifier === '//' || node.url === '#' || this.#definitions.has(node.identifier)) {
      return
    }
    this.#definitions.set(node.identifier, { node, section: this.#section })
  }

  #resolveReferences(): void {
    const used = new Set<string>()
    for (const { link, identifier } of this.#references) {
      const definition = this.#definitions.get(identifier)
      if (!definition) continue
      used.add(identifier)
      link.url = definition.node.url
      link.urlSpan = definition.node.data?.destination
    }
    for (const [identifier, { node, section }] of this.#definitions) {
      // `[comment]: <> (words)` is another way to write a comment.
      if (used.has(identifier) || node.url === '') continue
      this.#links.push({
        kind: 'definition',
        url: node.url,
        span: spanOf(node),
        urlSpan: node.data?.destination,
        text: node.label ?? identifier,
        badge: false,
        section,
        entry: undefined,
        cell: undefined,
      })
    }
  }

  #readHtml(node: Html, parent: Parents, index: number): void {
    const { start } = spanOf(node)
    // Not the node's value: quotes' markers and the blanks of tabs make that another text.
    const source = this.#text.slice(start, spanOf(node).end)
    for (const comment of commentsIn(source, start)) {
      this.#comments.push({ ...comment, entry: this.#entry })
    }
    if (!isWorthParsing(source)) return
    if (start >= this.#htmlEnd && /<table\b/i.test(source))
      this.#readHtmlTables(node, parent, index)
    visitElements(parseHtml(source), (element) => {
      const span = elementSpan(element, source, start)
      for (const name of ['id', 'name']) {
        const value = attribute(element, name)
        if (value) this.#anchors.named(value)
      }
      if (!span) return
      const depth = /^h([1-6])$/.exec(element.tagName)?.[1]
      if (depth) {
        const rest = element.data?.position?.closing
          ? undefined
          : siblingsToClosingTag(parent, index, element.tagName)
        this.#openSection(
          Number(depth),
          `${elementText(element)} ${rest?.text ?? ''}`,
          rawText(element) + (rest?.slugged ?? ''),
          { start: span.start, end: Math.max(span.end, rest?.end ?? 0) },
        )
      }
      if (element.tagName === 'img') {
        this.#addHtmlLink('html-image', element, 'src', span, source, start, {
          text: fold(attribute(element, 'alt') ?? ''),
          badge: true,
        })
      } else if (element.tagName === 'a' && attribute(element, 'href') !== undefined) {
        const rest =
          element.children.length === 0 ? siblingsToClosingTag(parent, index, 'a') : undefined
        const text = rest ? fold(rest.text) : elementText(element)
        const whole = rest ? { start: span.start, end: rest.end } : span
        const pictured = rest?.pictured ?? element.children.some((child) => 'tagName' in child)
        this.#addHtmlLink('html-link', element, 'href', whole, source, start, {
          text,
          badge: text === '' && pictured,
        })
      }
    })
  }

  #addHtmlLink(
    kind: 'html-link' | 'html-image',
    element: Parameters<typeof attributeSpan>[0],
    name: 'href' | 'src',
    span: Span,
    source: string,
    start: number,
    visible: { text: string; badge: boolean },
  ): void {
    const url = attribute(element, name)
    if (url === undefined) return
    const urlSpan = attributeSpan(element, name, source, start)
    this.#addLink({
      kind,
      url: url.trim(),
      span,
      urlSpan: urlSpan && this.#trim(urlSpan),
      ...visible,
    })
  }

  /** An HTML table may be cut into several nodes by blank lines: it is read from the text between. */
  #readHtmlTables(node: Html, parent: Parents, index: number): void {
    const { start } = spanOf(node)
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

  #addLink(found: Pick<Link, 'kind' | 'url' | 'span' | 'urlSpan' | 'text' | 'badge'>): Link {
    let entry = this.#entry
    let cell = this.#cell
    if (found.span.start < this.#htmlEnd) {
      const row = this.#htmlRows.find(({ span }) => contains(span, found.span))
      entry = row ?? entry
      cell = row?.cells.find(({ span }) => contains(span, found.span))
    }
    const link: Link = { ...found, section: this.#section, entry, cell }
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

/** How far a tag that micromark took for text is looked for. */
const LONGEST_TAG = 2000

/** An opening tag of a link or a picture. */
const OPEN_TAG =
  /(?<!\\)<(?:a|img)(?:\s+[\w:-]+(?:\s*=\s*(?:"[^"]*"|'[^']*'|[^\s"'=<>`]+))?)+\s*\/?>/i

/** Whether a node is text that holds the beginning of such a tag. */
function holdsTag(node: Nodes): boolean {
  return node.type === 'text' && /<(?:a|img)\s/i.test(node.value)
}

function blankEntry(span: Span, section: Section) {
  return {
    span,
    section,
    title: '',
    links: [],
    mainLink: undefined,
    papers: [],
    identity: undefined,
  }
}

function isBlank(character: string | undefined): boolean {
  return character === ' ' || character === '\t'
}

function contains(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end
}

/** Where a parsed node stands. Nodes made by transforms have no place and are nowhere. */
function spanOf(node: Nodes): Span {
  return { start: node.position?.start.offset ?? 0, end: node.position?.end.offset ?? 0 }
}

function shown(node: LinkNode | Image | LinkReference | ImageReference) {
  if (!('children' in node)) return { text: fold(node.alt ?? ''), badge: true }
  const text = fold(visibleText(node))
  return { text, badge: text === '' && node.children.some(isPicture) }
}

function isPicture(node: Nodes): boolean {
  return (
    node.type === 'image' ||
    node.type === 'imageReference' ||
    (node.type === 'html' && /^<img\b/i.test(node.value)) ||
    ('children' in node && node.children.some(isPicture))
  )
}

/**
 * What stands between an opening tag at `index` and the sibling that closes it:
 * an inline `<a>`, a heading cut up by blank lines. Nothing where the tag opens again.
 */
function siblingsToClosingTag(parent: Parents, index: number, tagName: string) {
  const opening = new RegExp(`^\\s*<${tagName}\\b`, 'i')
  const closing = new RegExp(`^\\s*</${tagName}\\s*>`, 'i')
  let text = ''
  let slugged = ''
  let pictured = false
  for (let next = index + 1; next < parent.children.length; next++) {
    const sibling = parent.children[next] as Nodes
    if (sibling.type === 'html' && opening.test(sibling.value)) return
    if (sibling.type === 'html' && closing.test(sibling.value)) {
      return { text, slugged, pictured, end: spanOf(sibling).end }
    }
    text += visibleText(sibling)
    slugged += slugText(sibling)
    pictured ||= isPicture(sibling)
  }
  return
}
