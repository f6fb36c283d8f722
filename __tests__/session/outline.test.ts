import { expect, it } from 'vitest'
import { readList } from '../../src/list/parse.ts'
import { outlineOf } from '../../src/session/outline.ts'

it('has the entries of each section, and the years of links', () => {
  const text = `# List

## Papers

| Date | Title |
| --- | --- |
| 2023-05 | [A](https://a.example) |
| 2021-01 | [B](https://b.example) |

### Tools

- [C](https://c.example) - Of no year.
- [D](https://arxiv.org/abs/2103.00001) - A paper.

See [E](https://e.example).
`
  const { sections, links, years } = outlineOf(readList(text, 'README.md'), undefined)
  expect(sections.filter(({ title }) => title !== '')).toEqual([
    { line: 1, title: 'List', path: ['List'], entries: 0 },
    { line: 3, title: 'Papers', path: ['List', 'Papers'], entries: 2 },
    { line: 10, title: 'Tools', path: ['List', 'Papers', 'Tools'], entries: 2 },
  ])
  expect(links.map(({ year }) => year)).toEqual([2023, 2021, undefined, 2021, undefined])
  expect(Object.fromEntries(years)).toEqual({ 2021: 2, 2023: 1 })
})
