import { describe, expect, it } from 'vitest'
import { matchEntries } from '../../../src/lint/baseline/match-entries.ts'
import type { List } from '../../../src/list/model.ts'
import { readList } from '../../../src/list/parse.ts'

const bullet = (name: string) => {
  const [title = '', path = title] = name.split('=')
  return `- [${title}](https://example.org/${path})\n`
}

/** For each entry the title of its match: `.` for none. Entries are `title` or `title=address`. */
function matches(entries: string, baseEntries: string): string {
  const [list, base] = [entries, baseEntries].map((names) => {
    const text = names.split(' ').map(bullet).join('')
    return readList(text, 'README.md').data.list as List
  }) as [List, List]
  const found = matchEntries(list, base)
  return list.entries.map((entry) => found.get(entry)?.title ?? '.').join(' ')
}

describe('matchEntries', () => {
  it.each([
    ['by identity', 'b=1 a=2', 'a=1 b=2', 'a b'],
    ['by title', 'b a', 'a=1 b=2', 'b a'],
    ['by place between the same neighbours', 'a x=9 c', 'a b c', 'a b c'],
    ['by place at both ends', 'x=8 b y=9', 'a b c', 'a b c'],
    ['none for a new entry', 'a x=9 b', 'a b', 'a . b'],
    ['none where as many are not between', 'a x=8 y=9 c', 'a b c', 'a . . c'],
    ['each once', 'a=1 a=1', 'a=1', 'a .'],
    ['of equal identities the same title', 'b=1 a=1', 'a=1 b=1', 'b a'],
  ])('finds entries %s', (_, entries, base, expected) => {
    expect(matches(entries, base)).toBe(expected)
  })
})
