import { expect, it } from 'vitest'
import { parseConfig } from '../../src/config/load.ts'
import { withProfile } from '../../src/config/profile.ts'
import { lint } from '../../src/lint/linter.ts'
import { rules } from '../../src/lint/registry.ts'
import { readList } from '../../src/list/parse.ts'

const { rules: settings } = withProfile(parseConfig('', 'x.yml'), 'awesome')

/** The rules that report something in a list of the profile. */
function rulesIn(text: string, context: object = {}): string[] {
  const messages = lint(readList(text, 'README.md'), {
    ...{ settings, repositoryPath: 'README.md', existingPaths: new Set<string>() },
    ...{ ownRepository: { topics: [], created: '2026-03-01' }, today: '2026-03-02' },
    ...context,
  })
  return [...new Set(messages.map(({ ruleId }) => ruleId ?? ''))].sort()
}

const list = (comment: string) => `${comment}

# awesome-bread

Flour, water, salt, and time.

![build](https://travis-ci.org/bread/bread.svg)

- [Oven](https://oven.example.org): Oven is a program that bakes

## License
`

const all = rulesIn(list(''))

/** Which rules a comment ignores. */
const ignoredBy = (comment: string) => {
  const left = rulesIn(list(comment))
  return all.filter((rule) => !left.includes(rule))
}

it('finds something of nearly each rule in the sample', () => {
  expect(all).toEqual([
    'awesome-badge',
    'awesome-contributing',
    'awesome-entry',
    'awesome-heading',
    'awesome-license',
    'awesome-name-repeated',
    'awesome-no-ci-badge',
    'awesome-no-license-section',
    'awesome-repository-age',
    'awesome-topics',
  ])
})

it.each([
  ['awesome-badge', ['awesome-badge']],
  ['awesome-contributing', ['awesome-contributing']],
  ['awesome-git-repo-age', ['awesome-repository-age']],
  ['awesome-github', ['awesome-license', 'awesome-topics']],
  ['awesome-heading', ['awesome-heading']],
  ['awesome-license', ['awesome-license', 'awesome-no-license-section']],
  ['awesome-list-item', ['awesome-entry']],
  ['awesome-no-ci-badge', ['awesome-no-ci-badge']],
  ['no-repeat-item-in-description', ['awesome-name-repeated']],
  ['awesome-toc awesome-heading', ['awesome-heading']],
  ['awesome-name-repeated', ['awesome-name-repeated']],
])('a comment for awesome-lint ignores what %s checks', (names, expected) => {
  expect(ignoredBy(`<!--lint disable ${names}-->`)).toEqual(expected)
})

it('is enabled again, and ignores one entry', () => {
  const entry = '- [Oven](https://oven.example.org): Bakes bread.'
  const comment = (verb: string) => `<!--lint ${verb} awesome-list-item-->`
  const found = (text: string) => rulesIn(text).includes('awesome-entry')
  expect(found(`${comment('disable')}\n\n${entry}\n`)).toBe(false)
  expect(found(`${comment('disable')}\n\n${comment('enable')}\n\n${entry}\n`)).toBe(true)
  expect(found(`${entry} ${comment('ignore')}\n`)).toBe(false)
  expect(found(`${comment('ignore')}\n\n${entry}\n`)).toBe(false)
})

it('does not report a comment for awesome-lint as unused, but a wrong name beside it', () => {
  const unused = (text: string) => rulesIn(text).includes('unused-ignore')
  expect(unused('<!--lint disable awesome-list-item-->\n\n# Awesome Bread\n')).toBe(false)
  expect(unused('<!--lint disable awesome-list-item awfull-->\n\n# Awesome Bread\n')).toBe(true)
  expect(unused('<!--lint disable alphabetical-->\n\n# Awesome Bread\n')).toBe(true)
})

it('has rules of the profile that are off without it', () => {
  const ids = rules.map(({ meta }) => meta.id).filter((id) => id.startsWith('awesome-'))
  expect(rulesIn(list(''), { settings: {} }).filter((id) => ids.includes(id))).toEqual([])
})
