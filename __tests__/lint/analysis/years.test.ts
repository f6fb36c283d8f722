import { describe, expect, it } from 'vitest'
import { entryYears } from '../../../src/lint/analysis/years.ts'
import { readList } from '../../../src/list/parse.ts'

const yearsIn = (text: string) =>
  Object.fromEntries(
    Array.from(entryYears(readList(text, 'a.md').data.list!), ([{ title }, year]) => [title, year]),
  )

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
    ).toEqual({ A: 2023, B: 2023, C: 2024 })
  })

  it('come from the paper where there is no date, and from nothing else', () => {
    expect(
      yearsIn(`
- [A](https://arxiv.org/abs/1706.03762) and [B](https://arxiv.org/abs/2401.00001)
- [C](https://arxiv.org/abs/hep-th/9901001)
- [News of 2020](https://example.org/2020/)
`),
    ).toEqual({ A: 2017, C: 1999 })
  })
})
