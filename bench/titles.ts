/**
 * `npm run bench titles`: the precision and recall of comparing titles, on pairs that we labelled.
 * The rules were tuned on every other pair of each kind; the held-out pairs were only counted.
 */

import { compareTitles, type TitleComparison } from '../src/titles/compare.ts'
import { type PairGroup, pairGroups, type TitlePair } from './titles/pairs.ts'

export const HALVES = ['tuned on', 'held out'] as const
export type Half = (typeof HALVES)[number]

export interface ComparedPair {
  label: PairGroup['label']
  kind: string
  half: Half
  pair: TitlePair
  comparison: TitleComparison
}

/** All labelled pairs with the result of their comparison. */
export function comparePairs(): ComparedPair[] {
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

/** How often `different` is right. */
export interface Figures {
  pairs: number
  /** The share of pairs called different that are: 0 to 1. */
  precision: number
  /** The share of different pairs that are called so: 0 to 1. */
  recall: number
}

export function figuresOf(compared: readonly ComparedPair[]): Figures {
  const claimed = compared.filter(({ comparison }) => comparison.answer === 'different')
  const right = claimed.filter(({ label }) => label === 'different').length
  const different = compared.filter(({ label }) => label === 'different').length
  return {
    pairs: compared.length,
    precision: claimed.length === 0 ? 1 : right / claimed.length,
    recall: different === 0 ? 1 : right / different,
  }
}

export function benchTitles(): void {
  const compared = comparePairs()
  console.log('pairs                          number   same  different  unknown')
  const groups = Map.groupBy(compared, ({ label, kind }) => `${label}, ${kind}`)
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
    const pairs = compared.filter((pair) => half === 'all' || pair.half === half)
    const { precision, recall } = figuresOf(pairs)
    console.log(
      half.padEnd(30) + String(pairs.length).padStart(7),
      precision.toFixed(3).padStart(10),
      recall.toFixed(3).padStart(7),
    )
  }
}
