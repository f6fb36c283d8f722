import type { Definition } from 'mdast'
import type { Link, Section } from '../model.ts'
import { spanOf } from '../span.ts'

/** Links by reference, whose definitions may follow later in the text. */
export class References {
  readonly #definitions = new Map<string, { node: Definition; section: Section }>()
  readonly #links: { link: Link; identifier: string }[] = []

  add(link: Link, identifier: string): void {
    this.#links.push({ link, identifier })
  }

  /** Of several definitions the first counts. */
  define(node: Definition, section: Section): void {
    // `[//]: # (text)` is how Markdown writes a comment.
    if (node.identifier === '//' || node.url === '#' || this.#definitions.has(node.identifier)) {
      return
    }
    this.#definitions.set(node.identifier, { node, section })
  }

  /** Gives the links their addresses. @returns the definitions that no link uses */
  resolve(): Link[] {
    const used = new Set<string>()
    for (const { link, identifier } of this.#links) {
      const definition = this.#definitions.get(identifier)
      if (!definition) continue
      used.add(identifier)
      link.url = definition.node.url
      link.urlSpan = definition.node.data?.destination
    }
    const unused = [...this.#definitions].filter(
      // `[comment]: <> (text)` is another way to write a comment.
      ([identifier, { node }]) => !used.has(identifier) && node.url !== '',
    )
    return unused.map(([identifier, { node, section }]) => ({
      kind: 'definition',
      url: node.url,
      span: spanOf(node),
      urlSpan: node.data?.destination,
      text: node.label ?? identifier,
      badge: false,
      section,
      entry: undefined,
      cell: undefined,
    }))
  }
}
