/** How many of so many do not comply. */
export interface Share {
  of: number
  out: number
}

/** Fewer entries show nothing. */
const MIN_ENTRIES = 10
/** What so many entries comply with is taken as intended. */
const MIN_COMPLIANCE = 0.95

export function sum(shares: readonly Share[]): Share {
  const none: Share = { of: 0, out: 0 }
  return shares.reduce((sum, { of, out }) => ({ of: sum.of + of, out: sum.out + out }), none)
}

/** The share that complies, from 0 to 1; 0 if there is nothing. */
export function compliance({ of, out }: Share): number {
  return of === 0 ? 0 : (of - out) / of
}

export function isKept(share: Share): boolean {
  return isSignificant(share) && compliance(share) >= MIN_COMPLIANCE
}

export function isSignificant({ of }: Share): boolean {
  return of >= MIN_ENTRIES
}

/** Each value once, with its items, the most frequent first. */
export function byFrequency<Item>(
  items: readonly Item[],
  keyOf: (item: Item) => string,
): [key: string, items: Item[]][] {
  return [...Map.groupBy(items, keyOf)].sort(([, a], [, b]) => b.length - a.length)
}
