import { expect, it } from 'vitest'
import { companionsOf, MAX_COMPANIONS } from '../../src/links/companions.ts'
import { planLinks, skippedLink } from '../../src/links/plan.ts'

const GITHUB = 'https://github.com/'
const badge = (name: string) => `https://img.shields.io/github/stars/${name}`

/** What a change of `added` links beside `old` ones asks about. */
function companions(
  added: readonly { url: string; entry?: string }[],
  old: readonly { url: string; entry?: string }[],
): string[] {
  const links = [...old, ...added]
  const plan = planLinks(
    links.map(({ url }) => url),
    { base: new Set(old.map(({ url }) => url)) },
  )
  return companionsOf([{ path: 'a.md', links }], plan)
}

it.each([
  ['the same name', 'now/tool', 'Tool', 'old/tool', 'Tool kit', true],
  ['the same name in capitals', 'now/Tool', 'Tool', 'OLD/tool', 'Tool kit', true],
  ['the same title', 'c/new', 'The  Tool', 'c/old', 'the tool', true],
  ['neither', 'c/new', 'The Tool', 'c/old', 'Another', false],
  ['no titles', 'c/new', '', 'c/old', '', false],
] as const)('a listed repository with %s', (_, url, entry, oldUrl, oldEntry, isAsked) => {
  const old = { url: GITHUB + oldUrl, entry: oldEntry }
  const found = companions([{ url: GITHUB + url, entry }], [old])
  expect(found).toEqual(isAsked ? [old.url] : [])
})

it('an address as it is in the list, of pages of a repository, too', () => {
  const old = { url: `${GITHUB}old/tool/tree/main/docs#part`, entry: 'A' }
  expect(companions([{ url: `${GITHUB}now/tool`, entry: 'B' }], [old])).toEqual([
    `${GITHUB}old/tool/tree/main/docs`,
  ])
})

it('the repository of an added badge, and what its entry links', () => {
  const old = { url: `${GITHUB}a/tool`, entry: 'Tool' }
  expect(companions([{ url: badge('B/Other'), entry: 'Tool' }], [old])).toEqual([
    `${GITHUB}a/tool`,
    `${GITHUB}b/other`,
  ])
  expect(
    companions(
      [
        { url: badge('a/tool'), entry: 'T' },
        { ...old, url: `${old.url}/` },
      ],
      [],
    ),
  ).toEqual([])
  expect(companions([old], [{ url: badge('b/other'), entry: 'Tool' }])).toEqual([])
})

it('at most fifty, and none that is not on GitHub', () => {
  const old = Array.from({ length: 80 }, (_, index) => ({ url: `${GITHUB}o${index}/tool` }))
  expect(MAX_COMPANIONS).toBe(50)
  expect(companions([{ url: `${GITHUB}now/tool` }], old)).toHaveLength(50)
  expect(companions([{ url: 'https://gitlab.com/now/tool' }], old)).toEqual([])
  const plan = { toCheck: [], skipped: [skippedLink('https://img.shields.io/%zz', 'badge', '')] }
  expect(
    companionsOf([{ path: '', links: [{ url: 'https://img.shields.io/%zz' }] }], plan),
  ).toEqual([])
})
