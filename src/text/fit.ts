/** Fills a text of limited size with items, the most important first. */
export class SizeBudget {
  #left: number
  readonly #sizeOf: (text: string) => number

  /** @param sizeOf in the unit of `size`; newlines between items are counted besides */
  constructor(size: number, sizeOf: (text: string) => number) {
    this.#left = size
    this.#sizeOf = sizeOf
  }

  /** The first items that fit, and how many are left over. */
  take<Item>(items: readonly Item[], render: (item: Item) => string): Taken<Item> {
    const taken: Taken<Item>['taken'] = []
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
