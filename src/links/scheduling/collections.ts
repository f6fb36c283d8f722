/** The two kinds of line that a queue keeps: whoever came first, and whoever is due first. */

interface Node<T> {
  item: T
  next: Node<T> | undefined
}

/** First in, first out. Constant time, where an array's `shift` moves all that is left. */
export class Fifo<T> {
  length = 0
  #first: Node<T> | undefined
  #last: Node<T> | undefined

  push(item: T): void {
    const node = { item, next: undefined }
    if (this.#last) this.#last.next = node
    else this.#first = node
    this.#last = node
    this.length++
  }

  shift(): T | undefined {
    const node = this.#first
    if (!node) return
    this.#first = node.next
    if (!node.next) this.#last = undefined
    this.length--
    return node.item
  }
}

/** The least first: a binary heap. Logarithmic time. */
export class Heap<T> {
  readonly #items: T[] = []
  readonly #rankOf: (item: T) => number

  /** @param rankOf what must not change while the item is in the heap */
  constructor(rankOf: (item: T) => number) {
    this.#rankOf = rankOf
  }

  get first(): T | undefined {
    return this.#items[0]
  }

  push(item: T): void {
    const items = this.#items
    let index = items.length
    items.push(item)
    while (index > 0) {
      const parent = (index - 1) >> 1
      if (!this.#swapIfLess(index, parent)) return
      index = parent
    }
  }

  shift(): T | undefined {
    const items = this.#items
    const first = items[0]
    const last = items.pop()
    if (items.length === 0 || last === undefined) return first
    items[0] = last
    for (let index = 0; ; ) {
      const left = 2 * index + 1
      if (left >= items.length) return first
      const right = left + 1
      const child = right < items.length && this.#isLess(right, left) ? right : left
      if (!this.#swapIfLess(child, index)) return first
      index = child
    }
  }

  #isLess(left: number, right: number): boolean {
    return this.#rankOf(this.#items[left] as T) < this.#rankOf(this.#items[right] as T)
  }

  #swapIfLess(child: number, parent: number): boolean {
    if (!this.#isLess(child, parent)) return false
    const items = this.#items
    const item = items[child] as T
    items[child] = items[parent] as T
    items[parent] = item
    return true
  }
}
