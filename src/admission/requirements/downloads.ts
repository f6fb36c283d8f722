import type { Fact, PackageFacts } from '../../links/result.ts'
import type { Requirements } from '../../lint/rules/entry-requirements.ts'
import { amount } from '../../text/phrases.ts'
import { type Candidate, type Check, factCheck } from './check.ts'

/** The requirements on the downloads of the entry's package. */
export function checkDownloads(asked: Requirements['downloads'], candidate: Candidate): Check[] {
  if (asked === undefined) return []
  const packageFacts = packageOf(candidate)
  const check = (
    least: number,
    [id, suffix]: readonly [id: string, suffix: string],
    pick: (facts: PackageFacts) => Fact<number>,
  ) =>
    factCheck(packageFacts.kind === 'known' ? pick(packageFacts.value) : packageFacts, {
      ...{ id, expected: `at least ${amount(least, 'download')}${suffix}` },
      isMet: (count: number) => count >= least,
      describe: (count: number) => `${amount(count, 'download')}${suffix}`,
      none: 'no package is linked, nor named by the repository',
    })
  if (typeof asked === 'number') {
    return [check(asked, ['downloads', ''], ({ downloads }) => downloads)]
  }
  const { month } = asked
  return [check(month, ['downloads.month', ' a month'], ({ monthlyDownloads }) => monthlyDownloads)]
}

function packageOf({ facts }: Candidate): Fact<PackageFacts> {
  return facts?.package ?? { kind: 'unknown', why: 'no service was asked' }
}
