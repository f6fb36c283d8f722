import { type Alias, isAlias, isMap, isSeq, type ParsedNode, type YAMLMap } from 'yaml'
import { quoteInput } from '../text/quote.ts'
import type { KeyPath, Mistake } from './mistakes.ts'

/** A mistake and its UTF-16 offset. */
export interface PlacedMistake extends Omit<Mistake, 'at'> {
  offset: number
}

/** How many values all aliases together may stand for. */
const MOST_ALIASED = 10_000

/** Turns a document's nodes into values, and keeps where each came from. */
export class NodeReader {
  readonly mistakes: PlacedMistake[] = []
  readonly #lineOf: (offset: number) => number
  /** Offsets of keys and values, by their paths as JSON. */
  readonly #places = new Map<string, { path: KeyPath; key: number; value: number }>()
  readonly #anchors = new Map<string, ParsedNode>()
  /** The nodes with anchors that are being read. */
  readonly #open = new Set<ParsedNode>()
  #aliasDepth = 0
  #aliased = 0

  constructor(lineOf: (offset: number) => number) {
    this.#lineOf = lineOf
  }

  /** The value of a node whose key, if it has one, stands at `key`. */
  read(node: ParsedNode | null, path: KeyPath, key = node?.range[0] ?? 0): unknown {
    this.#places.set(JSON.stringify(path), { path, key, value: node?.range[0] ?? key })
    if (this.#aliasDepth > 0) this.#aliased++
    if (isAlias(node)) return this.#readAlias(node, path, key)
    if (!node?.anchor) return this.#readPlain(node, path)
    this.#anchors.set(node.anchor, node)
    this.#open.add(node)
    const value = this.#readPlain(node, path)
    this.#open.delete(node)
    return value
  }

  #readPlain(node: Exclude<ParsedNode, Alias.Parsed> | null, path: KeyPath): unknown {
    if (isMap(node)) return this.#readMap(node, path)
    if (isSeq(node)) {
      return node.items.map((item, index) => this.read(item as ParsedNode, [...path, index]))
    }
    return node?.value ?? null
  }

  #readMap(map: YAMLMap.Parsed, path: KeyPath): unknown {
    const entries = new Map<string, unknown>()
    const offsets = new Map<string, number>()
    for (const { key, value } of map.items) {
      // Other keys than texts are mistakes already.
      const name = 'value' in key ? String(key.value) : ''
      const [offset] = key.range
      const first = offsets.get(name)
      const below = [...path, name]
      if (first !== undefined) {
        const message = `unexpected second time, the first is in line ${this.#lineOf(first)}`
        this.mistakes.push({ path: below, offset, message })
      }
      offsets.set(name, offset)
      entries.set(name, this.read(value, below, offset))
    }
    // Makes even `__proto__` a property like others.
    return Object.fromEntries(entries)
  }

  #readAlias(alias: Alias.Parsed, path: KeyPath, key: number): unknown {
    if (this.#aliased > MOST_ALIASED) return
    const target = this.#anchors.get(alias.source)
    const [offset] = alias.range
    if (!target) {
      const message = `unexpected alias *${quoteInput(alias.source)} without an anchor above it, expected quotes around a text that starts with "*"`
      this.mistakes.push({ path, offset, message })
      return
    }
    if (this.#open.has(target)) {
      this.mistakes.push({ path, offset, message: 'unexpected alias inside of its own anchor' })
      return
    }
    this.#aliasDepth++
    const value = this.read(target, path, key)
    this.#aliasDepth--
    if (this.#aliasDepth === 0 && this.#aliased > MOST_ALIASED) {
      const message = `unexpected aliases for more than ${MOST_ALIASED} values`
      this.mistakes.push({ path, offset, message })
    }
    return value
  }

  /** The offset of a value or of its key; what is missing has that of what should hold it. */
  offsetOf(path: KeyPath, at: 'key' | 'value'): number {
    const place = this.#places.get(JSON.stringify(path))
    if (place) return place[at]
    return path.length === 0 ? 0 : this.offsetOf(path.slice(0, -1), 'value')
  }

  /** The path of the last key or item that starts at an offset or before it. */
  pathBefore(offset: number): KeyPath {
    let last: { path: KeyPath; key: number } = { path: [], key: 0 }
    for (const place of this.#places.values()) {
      if (place.key <= offset && place.key >= last.key) last = place
    }
    return last.path
  }
}
