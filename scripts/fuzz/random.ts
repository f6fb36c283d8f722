/** Random choices that a seed repeats (mulberry32). */
export class Random {
  #state: number

  constructor(seed: number) {
    this.#state = seed >>> 0
  }

  /** From 0 to 1, without 1. */
  next(): number {
    this.#state = (this.#state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(this.#state ^ (this.#state >>> 15), this.#state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }

  /** From 0 to `count`, without `count`. */
  below(count: number): number {
    return Math.floor(this.next() * count)
  }

  chance(share: number): boolean {
    return this.next() < share
  }

  pick<Value>(values: readonly Value[]): Value {
    return values[this.below(values.length)]!
  }

  /** Up to `most` values, one after another. */
  some<Value>(most: number, make: () => Value): Value[] {
    return Array.from({ length: this.below(most + 1) }, make)
  }

  shuffle<Value>(values: readonly Value[]): Value[] {
    return values
      .map((value) => ({ value, at: this.next() }))
      .sort((a, b) => a.at - b.at)
      .map(({ value }) => value)
  }
}

/** A text with parts cut, repeated, moved or replaced by pieces of others. */
export function mutate(random: Random, text: string, pieces: readonly string[]): string {
  let changed = text
  for (let count = 1 + random.below(4); count > 0; count--) {
    const at = random.below(changed.length + 1)
    const end = Math.min(changed.length, at + random.below(40))
    const [before, part, after] = [changed.slice(0, at), changed.slice(at, end), changed.slice(end)]
    changed = random.pick([
      () => before + after,
      () => before + part + part + after,
      () => after + part + before,
      () => before + random.pick(pieces) + after,
      () => before + random.pick(pieces).repeat(1 + random.below(6)) + part + after,
    ])()
    // Repeating doubles the text: a case stays small.
    changed = changed.slice(0, 20_000)
  }
  return changed
}
