/** First in, first out, or sorted by `insert`. Constant time, unlike an array's `shift`. */
export class Fifo<T> {
  #items: T[] = []
  #start = 0

  get length(): number {
    return this.#items.length - this.#start
  }

  get first(): T | undefined {
    return this.#items[this.#start]
  }

  push(item: T): void {
    this.#items.push(item)
  }

  /** Keeps the smallest rank first. Fast where new items belong near the end. */
  insert(item: T, rankOf: (item: T) => number): void {
    let index = this.#items.length
    while (index > this.#start && rankOf(this.#items[index - 1] as T) > rankOf(item)) index--
    this.#items.splice(index, 0, item)
  }

  shift(): T | undefined {
    const item = this.first
    if (this.length > 0) this.#start++
    // Frees shifted items now and then.
    if (this.#start * 2 >= this.#items.length) {
      this.#items = this.#items.slice(this.#start)
      this.#start = 0
    }
    return item
  }
}
