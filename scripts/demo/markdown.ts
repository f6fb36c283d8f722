/**
 * Markdown as GitHub shows it, as HTML. Of HTML in it only some elements without attributes are
 * elements, as on GitHub, and always closed; all else is text. Images are their words: the page
 * loads nothing.
 */

import type { Code, List, ListItem, Nodes, Root, Table } from 'mdast'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { Html, html, link } from '../../src/report/html/markup.ts'

/** Shows the lines of a suggestion, as the change that they would be. */
export type SuggestionRenderer = (lines: readonly string[]) => Html

const processor = unified().use(remarkParse).use(remarkGfm)

export function renderMarkdown(text: string, suggestion?: SuggestionRenderer): Html {
  const root: Root = processor.parse(text)
  return new Renderer(suggestion).children(root.children)
}

const ELEMENTS = new Set('b br code del details em i kbd p s strong sub summary sup'.split(' '))

/** A tag without attributes, a comment, or text. */
const MARKUP = /<!--[\s\S]*?-->|<(\/?)([a-z]+)>|[^<]+|</g

class Renderer {
  readonly #suggestion: SuggestionRenderer | undefined

  constructor(suggestion: SuggestionRenderer | undefined) {
    this.#suggestion = suggestion
  }

  /** Elements that HTML opens among siblings are closed behind the last of them. */
  children(nodes: readonly Nodes[]): Html {
    const open: string[] = []
    const parts = nodes.map((node) =>
      node.type === 'html' ? markupOf(node.value, open) : this.#node(node),
    )
    return html`${parts}${open.toReversed().map(closing)}`
  }

  #node(node: Nodes): Html {
    switch (node.type) {
      case 'text':
        // In comments and issues, a line's end is one.
        return html`${node.value
          .split('\n')
          .flatMap((line) => [html`<br>\n`, line])
          .slice(1)}`
      case 'inlineCode':
        return html`<code>${node.value}</code>`
      case 'break':
        return html`<br>`
      case 'image':
      case 'imageReference':
        return html`${node.alt ?? ''}`
      case 'link':
        return link(node.url, this.children(node.children))
      case 'strong':
        return html`<strong>${this.children(node.children)}</strong>`
      case 'emphasis':
        return html`<em>${this.children(node.children)}</em>`
      case 'delete':
        return html`<del>${this.children(node.children)}</del>`
      case 'paragraph':
        return html`<p>${this.children(node.children)}</p>\n`
      case 'blockquote':
        return html`<blockquote>${this.children(node.children)}</blockquote>\n`
      case 'heading': {
        // The page has headings of its own above.
        const level = new Html(String(Math.max(3, node.depth)))
        return html`<h${level}>${this.children(node.children)}</h${level}>\n`
      }
      case 'list':
        return this.#list(node)
      case 'code':
        return this.#code(node)
      case 'table':
        return this.#table(node)
      case 'thematicBreak':
        return html`<hr>\n`
      case 'definition':
      case 'footnoteDefinition':
      case 'yaml':
        return html``
      default:
        return 'children' in node ? this.children(node.children) : html``
    }
  }

  #code({ lang, value }: Code): Html {
    if (lang === 'suggestion' && this.#suggestion) {
      return this.#suggestion(value === '' ? [] : value.split('\n'))
    }
    return html`<pre><code>${textLines(value)}</code></pre>\n`
  }

  #list({ ordered, spread, children }: List): Html {
    const items = children.map((item) => this.#item(item, spread === true))
    return ordered ? html`<ol>${items}</ol>\n` : html`<ul>${items}</ul>\n`
  }

  #item({ checked, children, spread }: ListItem, isSpread: boolean): Html {
    const [first, ...others] = children
    const isTight = !isSpread && !spread && first?.type === 'paragraph'
    const content = isTight
      ? html`${this.children(first.children)}${this.children(others)}`
      : this.children(children)
    const box = typeof checked === 'boolean' ? (checked ? '☑ ' : '☐ ') : undefined
    return html`<li>${box}${content}</li>\n`
  }

  #table({ align, children: [head, ...rows] }: Table): Html {
    const cells = (row: typeof head, tag: Html) =>
      row?.children.map((cell, index) => {
        const name = align?.[index] === 'right' ? html` class="right"` : undefined
        return html`<${tag}${name}>${this.children(cell.children)}</${tag}>`
      })
    const [th, td] = [new Html('th'), new Html('td')]
    return html`<table><thead><tr>${cells(head, th)}</tr></thead><tbody>${rows.map((row) => html`<tr>${cells(row, td)}</tr>`)}</tbody></table>\n`
  }
}

/** HTML among Markdown; `open` are the elements that are not closed yet, the innermost last. */
function markupOf(markup: string, open: string[]): Html {
  const parts = Array.from(markup.matchAll(MARKUP), ([whole, slash, name]): Html => {
    if (whole.startsWith('<!--')) return html``
    if (name === undefined || !ELEMENTS.has(name)) return textLines(whole)
    if (name === 'br') return html`<br>`
    if (slash === '') {
      open.push(name)
      return new Html(`<${name}>`)
    }
    const at = open.lastIndexOf(name)
    return at < 0 ? html`` : html`${open.splice(at).toReversed().map(closing)}`
  })
  return html`${parts}`
}

function closing(name: string): Html {
  return new Html(`</${name}>`)
}

/** A text whose ends of lines stay: all other control characters become visible. */
function textLines(text: string): Html {
  return html`${text
    .split('\n')
    .flatMap((line) => [html`\n`, line])
    .slice(1)}`
}
