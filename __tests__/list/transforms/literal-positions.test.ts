import { expect, it } from 'vitest'
import type { List } from '../../../src/list/model.ts'
import { readList } from '../../../src/list/parse.ts'

/** The bare links of a text as they are written; behind a lone bracket they have no position of the parser. */
function written(text: string): string[] {
  const list = readList(text, 'README.md').data.list as List
  return list.links.map(({ span }) => text.slice(span.start, span.end))
}

it.each([
  ['- [ a www.x.org/a_b and https://x.org/?a=b&c=d.', ['www.x.org/a_b', 'https://x.org/?a=b&c=d']],
  ['- [ www.x.org/?a=b&amp;c=d', ['www.x.org/?a=b&amp;c=d']],
  ['- [ www www.x.org/a\\_b', ['www.x.org/a\\_b']],
  ['- [ www.x www.x_y www.x.org', ['www.x', 'www.x.org']],
])('finds the bare links in %s', (text, expected) => {
  expect(written(text)).toEqual(expected)
})

it('finds a bare link that is longer than a pattern may be', () => {
  const link = `www.x.org/${'a-_'.repeat(20_000)}a`
  expect(written(`- [ ${link} and more`)).toEqual([link])
})
