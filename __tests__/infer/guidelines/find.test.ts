import * as v from 'valibot'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { pullRequestSettings } from '../../../src/admission/settings.ts'
import { settingLines } from '../../../src/infer/configuration/settings.ts'
import { type FoundRules, findRules } from '../../../src/infer/guidelines/find.ts'
import { guidelineSettings } from '../../../src/infer/guidelines/settings.ts'
import entryRequirements from '../../../src/lint/rules/entry-requirements.ts'

/** The guidelines of a repository. */
const guide = (text: string) => [{ path: 'CONTRIBUTING.md', text }]

/** What is found, without the sentences. */
function found(guidelines: string): Record<string, unknown> {
  const rules: FoundRules = findRules(guide(guidelines))
  return Object.fromEntries(
    Object.entries(rules).map(([key, rule]) => [key, typeof rule === 'object' ? rule.value : rule]),
  )
}

describe('what guidelines say plainly', () => {
  it.each<[string, object]>([
    // Popularity.
    ['A project needs at least 50 stars.', { stars: 50 }],
    ['The tool has **more than 20 stars** on GitHub.', { stars: 21 }],
    ['Only repositories with 100+ stars.', { stars: 100 }],
    ['A minimum of 1,000 GitHub stars is required.', { stars: 1000 }],
    ['Stars: `stars >= 30`', { stars: 30 }],
    ['At least **10 stargazers**.', { stars: 10 }],
    [
      'It has either at least 50 stars on GitHub, 2000 downloads on crates.io, or something alike.',
      { stars: 50, downloads: 2000, isEither: true },
    ],
    [
      'Accepted: `(stars > 50 | downloads > 2000)`.\n\nAt least 50 stars, 2000 downloads, or more.',
      { stars: 50, downloads: 2000, isEither: true },
    ],
    [
      'Packages must have at least 500 stars or at least 10,000 downloads per month.',
      { stars: 500, downloads: 10_000, isMonthly: true, isEither: true },
    ],
    ['It has more than one contributor.', { contributors: 2 }],
    // Ages.
    ['Has been around for at least 30 days.', { minAge: '30d' }],
    ['The project exists for at least three months.', { minAge: '3months' }],
    ['The repository is at least 1 year old.', { minAge: '1year' }],
    ['At least two weeks old.', { minAge: '14d' }],
    ['Any software was first released more than 4 months ago.', { firstRelease: '4months' }],
    [
      'Repositories must not be new, and the first stable release older than 4 months.',
      { firstRelease: '4months' },
    ],
    [
      'The repository has at least 5 months of history, an open source license, and a release.',
      { minAge: '5months', license: 'any' },
    ],
    ['Commits within the last 12 months.', { pushedWithin: '12months' }],
    ['The project has been active in the last 2 years.', { pushedWithin: '2years' }],
    // Quality.
    ['Projects must have an open-source license.', { license: 'any' }],
    ['The repository is not archived.', { archived: false }],
    ['**Not archived.**', { archived: false }],
    ['The link must not be a fork.', { fork: false }],
    // Texts.
    ['The description should not exceed 100 characters.', { descriptionMax: 100 }],
    ['Please limit the\ndescription to **500 characters**.', { descriptionMax: 500 }],
    ['The description is under 500 characters.', { descriptionMax: 499 }],
    ['Descriptions need to be 50-250 characters.', { descriptionMin: 50, descriptionMax: 250 }],
    ['Descriptions have at least 20 characters.', { descriptionMin: 20 }],
    ['The description ends with a period.', { fullStop: true }],
    ['End all descriptions with a full stop/period.', { fullStop: true }],
    ['The description should end in a dot.', { fullStop: true }],
    // The pull request.
    ['Add one link per pull request.', { maxEntries: 1 }],
    ['Make an individual pull request for each suggestion.', { maxEntries: 1 }],
    ['Only a single addition / amendment / removal, per pull request.', { maxEntries: 1 }],
    ['The pull request should add one and only one item to the list.', { maxEntries: 1 }],
    ['One PR adds, removes, or changes **only one item**.', { maxEntries: 1 }],
    ['Submit one item per pull request. This is easier.', { maxEntries: 1 }],
    ['This pull request contains one suggestion.', { maxEntries: 1 }],
    ['Keep the alphabetical ordering per section.', { position: 'sorted' }],
    ['- Sort: alphabetical', { position: 'sorted' }],
    ['Links and categories should be sorted alphabetically.', { position: 'sorted' }],
    ['Additions go at the bottom of the relevant category.', { position: 'end' }],
    ['Your entry should be added to the end of the list.', { position: 'end' }],
    ['New entries are added at the top of the table.', { position: 'start' }],
    ['The title of the pull request has the format `Add name`.', { title: '^Add .+' }],
    ['Give the PR a title. Use the format `Adds [x] to [y]`.', { title: '^Adds? .+' }],
    ['The PR title has the form `add: name`.', { title: '^add: .+' }],
    ['Categories must have at least 3 items.', { sectionMin: 3 }],
    ['A new category needs a minimum of 3 projects.', { sectionMin: 3 }],
  ])('%s', (guidelines, rules) => {
    expect(found(guidelines)).toEqual(rules)
  })

  it('is found with its line, in lists, quotes and tables', () => {
    const text =
      '# Contributing\n\n1. Fork.\n   - At least 50 stars.\n\n> One link per pull request.\n\n| Check | What |\n| --- | --- |\n| Order | Alphabetical order |\n'
    const file = 'CONTRIBUTING.md'
    expect(findRules(guide(text))).toEqual({
      stars: { value: 50, sentence: 'At least 50 stars.', file, line: 4 },
      maxEntries: { value: 1, sentence: 'One link per pull request.', file, line: 6 },
      position: { value: 'sorted', sentence: 'Alphabetical order', file, line: 10 },
    })
  })
})

describe('what is no rule for an addition', () => {
  it.each([
    // Of the list, not of an entry.
    'We have more than 1,000 stars.',
    'This list is released under a free software license.',
    'Your contributions are under an open source license.',
    'Our lists of more than 50 stars are sorted by date.',
    // The other way round.
    'Projects with fewer than 50 stars may be closed.',
    'No alphabetical order is needed.',
    'Entries are not sorted alphabetically.',
    'The description does not end with a period.',
    'No commits within the last 12 months.',
    // Wishes.
    'Ideally, a project has at least 50 stars.',
    'At least 50 stars are recommended.',
    '- 🟡 **Minimum stars** - Repo should have ≥100 stars',
    'If possible, keep the alphabetical order.',
    'With exceptions, a repository has at least 50 stars.',
    // Something else than it seems.
    'Respond to issues within the last 2 weeks.',
    'They wait for at least 15 days before they close a pull request.',
    'Bug reports older than 6 months.',
    'Only one commit per pull request.',
    'One approval per pull request.',
    'Name one maintainer in the pull request.',
    'Add one or more links in a pull request.',
    'Submit one link per pull request, unless all are of one category.',
    'Review at least one other pull request for each suggestion.',
    'Category names have to be alphabetically sorted.',
    'Make sure that the categories are alphabetized.',
    'Ordered by downloads, then alphabetically.',
    'The badge stands at the end of the list.',
    'The title of the section has the format `Add words`.',
    'The PR title has the format `[Add/Remove] name`.',
    'The file has at most 500 characters a line.',
    'A maximum of 3 tools in a category.',
    'Wait at least 4 months.',
    '```\nAt least 50 stars. One link per pull request.\n```',
    '<!-- At least 50 stars. -->',
    '## At least 50 stars',
    '## Non-blocking checks\n\n- At least 50 stars.',
    '## How to remove an item\n\n- The project has no open source license and at least 50 stars.',
    'Recommended:\n\n- At least 50 stars.\n- Alphabetical order.',
    // Contradictions.
    'At least 50 stars.\n\nAt least 100 stars.',
    'New items go at the end of the list.\n\nIn alphabetical order.',
  ])('%s', (guidelines) => {
    expect(found(guidelines)).toEqual({})
  })
})

describe('the configuration', () => {
  const guidelines = [
    'At least 50 stars or 2000 downloads.',
    'The project exists for at least three months, and is not archived.',
    'Descriptions have 50-250 characters and end with a period.',
    'Categories have at least 3 items.',
    'One link per pull request, in alphabetical order.',
    'The PR title has the format `Add: name`.',
  ]

  const textOf = (text: string) => {
    const { rules, pullRequest } = guidelineSettings(findRules(guide(text)))
    return settingLines([
      { key: 'rules', keys: rules },
      { key: 'pull-request', keys: pullRequest },
    ]).join('\n')
  }

  it('has each rule with its place and sentence', () => {
    const text = textOf(guidelines.join('\n\n'))
    expect(text).toBe(`rules:
  alphabetical: warning # CONTRIBUTING.md:9 “One link per pull request, in alphabetical order.”
  entry-format: warning # CONTRIBUTING.md:5 “Descriptions have 50-250 characters and end with a period.”
  entry-requirements:
    require:
      - any-of: [ { stars: 50 }, { downloads: 2000 } ] # CONTRIBUTING.md:1 “At least 50 stars or 2000 downloads.”
        min-age: 3months # CONTRIBUTING.md:3 “The project exists for at least three months, and is not archived.”
        archived: false # CONTRIBUTING.md:3 “The project exists for at least three months, and is not archived.”
        description:
          min: 50 # CONTRIBUTING.md:5 “Descriptions have 50-250 characters and end with a period.”
          max: 250 # CONTRIBUTING.md:5 “Descriptions have 50-250 characters and end with a period.”
        section-size:
          min: 3 # CONTRIBUTING.md:7 “Categories have at least 3 items.”
pull-request:
  max-entries: 1 # CONTRIBUTING.md:9 “One link per pull request, in alphabetical order.”
  title: "^Add: .+" # CONTRIBUTING.md:11 “The PR title has the format Add: name.”
  position: sorted # CONTRIBUTING.md:9 “One link per pull request, in alphabetical order.”`)
    const { rules, 'pull-request': settings } = parse(text)
    if (!entryRequirements.meta.options) throw new Error('no options')
    expect(() =>
      v.parse(entryRequirements.meta.options as never, rules['entry-requirements']),
    ).not.toThrow()
    expect(() => v.parse(pullRequestSettings, settings)).not.toThrow()
  })

  it('is empty where nothing is asked', () => {
    expect(guidelineSettings(findRules(guide('Be kind.')))).toEqual({ rules: [], pullRequest: [] })
  })

  it('leaves out what two guides contradict each other in', () => {
    const rules = findRules([
      { path: 'CONTRIBUTING.md', text: 'At least 50 stars.\n\nOne link per pull request.' },
      { path: '.github/pull_request_template.md', text: 'At least 100 stars.' },
    ])
    expect(Object.keys(rules)).toEqual(['maxEntries'])
  })

  it('keeps a sentence with commands of a terminal on its line', () => {
    const text = textOf('At least 50 stars\u0085rules: {}\u001B[2J\u2028- one.')
    expect(parse(text)).toEqual({
      rules: { 'entry-requirements': { require: [{ stars: 50 }] } },
      'pull-request': null,
    })
    expect(text).not.toContain('\u001B')
  })
})
