/** The room of a text that must not grow beyond a size, taken by its parts in the order of their worth. */
export class SizeBudget {
  #left: number
  readonly #sizeOf: (text: string) => number

  /** @param sizeOf in the unit of `size`; newlines around parts are counted besides */
  constructor(size: number, sizeOf: (text: string) => number) {
    this.#left = size
    this.#sizeOf = sizeOf
  }

  /** The first of the items that there is room for, and how many are left over. */
  take<Item>(items: readonly Item[], render: (item: Item) => string): Taken<Item> {
    const taken: { item: Item; text: string }[] = []
    for (const item of items) {
      const text = render(item)
      const size = this.#sizeOf(text) + 2
      if (size > this.#left) break
      this.#left -= size
      taken.push({ item, text })
    }
    return { taken, left: items.length - taken.length }
  }
}

export interface Taken<Item> {
  taken: { item: Item; text: string }[]
  left: number
}
