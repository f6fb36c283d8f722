/** How many of so many do otherwise. */
export interface Share {
  of: number
  out: number
}

/** Fewer show nothing. */
const LEAST = 10
/** What a list keeps to by and large it keeps on purpose. */
const ENOUGH = 0.95

/** The sum of shares. */
export function sum(shares: readonly Share[]): Share {
  return {
    of: shares.reduce((total, { of }) => total + of, 0),
    out: shares.reduce((total, { out }) => total + out, 0),
  }
}

/** The share that complies, from 0 to 1; 0 where there is nothing. */
export function compliance({ of, out }: Share): number {
  return of === 0 ? 0 : (of - out) / of
}

/** Whether at least 95 % of at least ten comply. */
export function isKept(share: Share): boolean {
  return share.of >= LEAST && compliance(share) >= ENOUGH
}

/** Whether there are enough to say anything. */
export function isSignificant(share: Share): boolean {
  return share.of >= LEAST
}
