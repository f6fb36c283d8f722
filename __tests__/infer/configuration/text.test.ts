import { describe, expect, it } from 'vitest'
import { parseConfig } from '../../../src/config/load.ts'
import { configurationText, type Proposal } from '../../../src/infer/configuration/text.ts'
import { findRules } from '../../../src/infer/guidelines/find.ts'
import { guidelineSettings } from '../../../src/infer/guidelines/settings.ts'
import type { Inference } from '../../../src/infer/inference.ts'
import { withProposals } from '../proposals.ts'

const inferred: Inference & { alphabetical: object } = {
  dates: {
    columns: ['Date'],
    format: 'YYYY',
    tables: { 'newest-first': 1, 'oldest-first': 0, unsorted: 0 },
    order: 'newest-first',
  },
  alphabetical: { of: 100, out: 5, column: 'Name', isKept: true },
  entryFormat: { of: 100, out: 0, separator: ' - ', isKept: true },
  papers: { unplaced: 31, isWorthwhile: true },
}

const text =
  '# Rules\n\n- At least 50 stars.\n- One link per pull request.\n- In alphabetical order.\n'
const everything: Proposal = {
  globs: ['README.md', 'docs/*.md', '!docs/a b.md'],
  inferred,
  sets: [
    { of: 'README.md', files: ['README-*.md'], as: 'translations' },
    { files: ['docs/*.md'], as: 'parts', repeated: 12 },
  ],
  guidelines: guidelineSettings(findRules([{ path: 'CONTRIBUTING.md', text }])),
  carried: {
    exclude: [{ pattern: '^https://a\\.example/: #"', origin: '.lycheeignore:3' }],
    include: [],
    timeout: { value: '30s', origin: 'lychee.toml' },
    fragments: { origin: 'lychee.toml' },
    notes: ['lychee.toml: remap has no counterpart'],
  },
}

describe('configurationText', () => {
  it('switches on only what is no matter of style', () => {
    const {
      files,
      rules,
      links,
      sets,
      'pull-request': asked,
    } = parseConfig(configurationText(everything), 'x')
    expect(files).toEqual(['README.md', 'docs/*.md', '!docs/a b.md'])
    expect(rules).toEqual({ 'paper-update': 'info' })
    expect(links).toMatchObject({
      exclude: ['^https://a\\.example/: #"'],
      timeout: 30_000,
      fragments: true,
    })
    expect(sets).toEqual([{ of: 'README.md', files: ['README-*.md'], as: 'translations' }])
    expect(asked).toBeUndefined()
  })

  it('has everything else as a comment, which holds without its #', () => {
    const {
      rules,
      sets,
      ignore,
      'pull-request': asked,
    } = parseConfig(withProposals(configurationText(everything)), 'x')
    expect(rules).toMatchObject({
      'paper-update': 'info',
      'date-order': ['on', { order: 'newest-first' }],
      'entry-format': 'warning',
      alphabetical: 'warning',
      'entry-requirements': ['on', { require: [{ stars: 50 }] }],
    })
    expect(sets).toHaveLength(2)
    expect(ignore).toHaveLength(1)
    expect(asked).toMatchObject({ 'max-entries': 1, position: 'sorted' })
  })

  it('holds to the guidelines where that was agreed', () => {
    const { rules, 'pull-request': asked } = parseConfig(
      configurationText({ ...everything, holdsToGuidelines: true }),
      'x',
    )
    expect(rules).toMatchObject({ 'entry-requirements': ['on', { require: [{ stars: 50 }] }] })
    expect(asked).toMatchObject({ 'max-entries': 1 })
  })

  it('names the origin of everything, and explains alphabetical', () => {
    const shown = configurationText(everything)
    expect(shown).toContain('# .lycheeignore:3')
    expect(shown).toContain('timeout: 30s # lychee.toml')
    expect(shown).toContain('# Not carried over: lychee.toml: remap has no counterpart')
    expect(shown).toContain('# CONTRIBUTING.md:3 “At least 50 stars.”')
    expect(shown).toContain('write “alphabetical: off” under rules')
    expect(shown).toContain('# yaml-language-server: $schema=https://')
    expect(shown.split('\n').length).toBeLessThan(60)
  })

  it('is only comments if nothing differs from the defaults', () => {
    const plain = configurationText({
      inferred: { alphabetical: { of: 9, out: 5, isKept: false } },
    })
    expect(parseConfig(plain, 'x')).toEqual(parseConfig('', ''))
    expect(parseConfig(withProposals(plain), 'x').ignore).toHaveLength(1)
    expect(plain.split('\n').length).toBeLessThan(15)
  })

  it.each([
    'yes',
    '# x',
    'a: b',
    '"',
    "'",
    '\\',
    'a\u0085b\u2028c\uFEFF',
    '*',
    '!tag',
    '日本',
    '{{ x }}',
    ', ]',
  ])('keeps the header %j', (column) => {
    const shown = configurationText({
      inferred: { alphabetical: { ...inferred.alphabetical, column } },
    })
    expect(parseConfig(withProposals(shown), 'x').rules).toMatchObject({
      alphabetical: ['warning', { column }],
    })
  })
})
