import { describe, expect, it } from 'vitest'
import { readList } from '../../src/list/parse.ts'
import { yearsOf } from '../../src/list/years.ts'

const yearsIn = (text: string) => Object.fromEntries(yearsOf(readList(text, 'a.md').data.list!))

describe('years of entries', () => {
  it('come from the column of dates, whatever the papers say', () => {
    expect(
      yearsIn(`
| Date | Title |
| --- | --- |
| 2023-05 | [A](https://arxiv.org/abs/1706.03762) |
| 2023/11 | [B](https://b.example) |
| 2024 | [C](https://c.example) |
`),
    ).toEqual({ 2023: 2, 2024: 1 })
  })

  it('come from the paper where there is no date, and from nothing else', () => {
    expect(
      yearsIn(`
- [A](https://arxiv.org/abs/1706.03762) and [B](https://arxiv.org/abs/2401.00001)
- [C](https://arxiv.org/abs/hep-th/9901001)
- [News of 2020](https://example.org/2020/)
`),
    ).toEqual({ 2017: 1, 1999: 1 })
  })
})
