import fc from 'fast-check'
import { expect, it } from 'vitest'
import { comparableTitle } from '../../src/titles/comparable.ts'

it.each([
  ['$\\mathcal{D}^2$-Net: A  Study', 'd2netastudy'],
  ['D2-Net – a study', 'd2netastudy'],
  ['Ｆｕｌｌ width', 'fullwidth'],
  ['C++ and C#', 'c++andc#'],
])('%s is compared as %s', (title, comparable) => {
  expect(comparableTitle(title)).toBe(comparable)
})

it('a plain title is compared as within one that is not plain', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary-ascii' }), (title) => {
      expect(comparableTitle(`é ${title}`)).toBe(`e${comparableTitle(title)}`)
    }),
    { numRuns: 1_000 },
  )
})
