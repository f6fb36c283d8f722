import { describe, expect, it } from 'vitest'
import { buildCorpus, type CorpusPage } from './corpus/build.ts'
import { lintPage } from './corpus/run.ts'

/**
 * The descriptions were written, and the half that is set aside chosen by the hash of their ids, before
 * the signs; both by the same author, so what it shows of the live web is little. Of `other-owner` and
 * `new-home` less: two pages that are set aside were reported wrongly by the rule's first form, and it
 * was made stricter after that.
 */
const aside = buildCorpus().filter(({ isSetAside }) => isSetAside)

async function reported(pages: readonly CorpusPage[], rule?: string): Promise<string[]> {
  const found = await Promise.all(pages.map((page) => lintPage(page, rule)))
  return pages.flatMap(({ id }, index) => (found[index] ?? []).map(() => id))
}

describe('the half of the corpus that was set aside', () => {
  it('has no page that is reported wrongly', async () => {
    const right = aside.filter(({ isWrong }) => !isWrong)
    expect(right.length).toBeGreaterThanOrEqual(150)
    expect(await reported(right)).toEqual([])
  })

  it('has its wrong pages reported, each once', async () => {
    const wrong = aside.filter(({ isWrong }) => isWrong)
    const found = await reported(wrong)
    expect(wrong.length).toBe(92)
    expect(new Set(found).size).toBe(found.length)
    expect(found.length).toBeGreaterThanOrEqual(88)
    // One fault, one finding.
    const ids = new Set(found)
    const both = await reported(
      wrong.filter(({ id }) => ids.has(id)),
      'moved-link',
    )
    expect(both).toEqual([])
  })
})

it('has at least twelve descriptions of each kind, with two entries each', () => {
  const counts = Object.values(Object.groupBy(buildCorpus(), ({ kind }) => kind))
  expect(counts.every((pages) => (pages?.length ?? 0) >= 24)).toBe(true)
})
