/**
 * `npm run bench titles`: how often the comparison of titles is right, on pairs labelled by us.
 * The rules were tuned on every other pair of each kind; the held-out ones were only counted.
 */

import { compareTitles, type TitleComparison } from '../src/titles/compare.ts'
import { type PairGroup, pairGroups, type TitlePair } from './titles/pairs.ts'

export const HALVES = ['tuned on', 'held out'] as const
export type Half = (typeof HALVES)[number]

export interface JudgedPair {
  label: PairGroup['label']
  kind: string
  half: Half
  pair: TitlePair
  comparison: TitleComparison
}

/** All labelled pairs and what the comparison says of them. */
export function judgePairs(): JudgedPair[] {
  return pairGroups.flatMap(({ label, kind, pairs }) =>
    pairs.map((pair, index) => ({
      label,
      kind,
      half: HALVES[index % 2] as Half,
      pair,
      comparison: compareTitles(...pair),
    })),
  )
}

/** How the claims that two titles are of two papers fare. */
export interface Figures {
  pairs: number
  /** Of the pairs that it calls different, the share that is: 0 to 1. */
  precision: number
  /** Of the pairs that are different, the share that it calls so: 0 to 1. */
  recall: number
}

export function figuresOf(judged: readonly JudgedPair[]): Figures {
  const claimed = judged.filter(({ comparison }) => comparison.answer === 'different')
  const right = claimed.filter(({ label }) => label === 'different').length
  const different = judged.filter(({ label }) => label === 'different').length
  return {
    pairs: judged.length,
    precision: claimed.length === 0 ? 1 : right / claimed.length,
    recall: different === 0 ? 1 : right / different,
  }
}

export function benchTitles(): void {
  const judged = judgePairs()
  console.log('pairs                          number   same  different  unknown')
  const groups = Map.groupBy(judged, ({ label, kind }) => `${label}, ${kind}`)
  for (const [name, pairs] of groups) {
    const count = (answer: TitleComparison['answer']) =>
      String(pairs.filter(({ comparison }) => comparison.answer === answer).length)
    console.log(
      name.padEnd(30) + String(pairs.length).padStart(7),
      count('same').padStart(6),
      count('different').padStart(10),
      count('unknown').padStart(8),
    )
  }
  console.log('\nclaims of “different”          number  precision  recall')
  for (const half of [...HALVES, 'all'] as const) {
    const pairs = judged.filter((pair) => half === 'all' || pair.half === half)
    const { precision, recall } = figuresOf(pairs)
    console.log(
      half.padEnd(30) + String(pairs.length).padStart(7),
      precision.toFixed(3).padStart(10),
      recall.toFixed(3).padStart(7),
    )
  }
}
