/** What the rule's page cannot show: which findings are new, and where there is no edit. */

import { describe, expect, it } from 'vitest'
import type { LinkResult, PaperMetadata } from '../../../src/links/result.ts'
import { lintParsed, parseList } from '../../../src/session/engine.ts'

const HEAD = '| Title | Venue | Paper | Code |\n| --- | --- | --- | --- |\n'
const TITLE = 'Fast Sampling of Diffusion Models'
const address = (number: string) => `https://arxiv.org/abs/${number}`
const rowOf = (number: string, venue = 'arXiv', code = 'none', title = TITLE) =>
  `| ${title} | ${venue} | [link](${address(number)}) | ${code} |\n`
const USUAL = rowOf('2303.00001', 'ICCV 2023', '[GitHub](https://github.com/a/b)')

function findings(text: string, papers: Record<string, Partial<PaperMetadata>>, baseText?: string) {
  const linkResults = new Map(
    Object.entries(papers).map(([number, known]): [string, LinkResult] => {
      const metadata = { kind: 'paper', id: `arXiv:${number}`, title: TITLE, ...known } as const
      const result = { status: 'alive', reason: '', attempts: 1, source: 'arxiv' } as const
      return [address(number), { url: address(number), ...result, metadata }]
    }),
  )
  const settings = { 'paper-update': 'info' } as const
  const { messages } = lintParsed(parseList({ path: 'README.md', text, baseText }), {
    ...{ settings, linkResults },
  })
  return messages
    .filter(({ ruleId }) => ruleId === 'paper-update')
    .map(({ place, isNew, expected, fix, reason }) => ({
      line: place && 'start' in place ? place.start.line : 0,
      ...{ isNew, written: fix?.text ?? expected?.[0], message: reason },
    }))
}

const accepted = { comment: 'Accepted to CVPR 2024' }

describe('in a change', () => {
  it('only added rows have new findings', () => {
    const base = HEAD + USUAL + rowOf('2311.00002')
    const text = HEAD + USUAL + rowOf('2311.00002', ' arXiv') + rowOf('2311.00003')
    const known = { '2311.00002': accepted, '2311.00003': accepted }
    expect(findings(text, known, base).map(({ line, isNew }) => [line, isNew])).toEqual([
      [4, false],
      [5, true],
    ])
  })
})

describe('the venue', () => {
  it.each([
    ['2024-03', 'CVPR 2024'],
    ['2023-11', 'CVPR 2024'],
    ['2019-01', undefined],
    ['2025-01', undefined],
  ])('of a row dated %s: %s', (date, written) => {
    const [head, line] = ['| Date | Title | Venue | Paper |', '| --- | --- | --- | --- |']
    const row = `| ${date} | ${TITLE} | arXiv | [link](${address('2311.00002')}) |`
    const usual = `| 2023-10 | Of a Kind | ICCV 2023 | [link](${address('2303.00001')}) |`
    const found = findings([head, line, usual, row, ''].join('\n'), { '2311.00002': accepted })
    expect(found[0]?.written).toBe(written)
  })

  it('of an empty cell gets blanks where it has none', () => {
    const text = `${HEAD + USUAL}| ${TITLE} || [link](${address('2311.00002')}) | none |\n`
    expect(findings(text, { '2311.00002': accepted })[0]?.written).toBe(' CVPR 2024 ')
  })

  it('that is a link, with a mark beside it, or in HTML is left to a person', () => {
    const known = { '2311.00002': accepted, '2311.00003': accepted }
    const picture = rowOf('2311.00002', '![cited by](https://img.shields.io/x.svg)')
    expect(findings(HEAD + USUAL + picture, known).map(({ written }) => written)).toEqual([
      undefined,
    ])
    const linked = rowOf('2311.00002', `[arXiv](${address('2311.00002')})`)
    const found = findings(HEAD + USUAL + linked + rowOf('2311.00003', '**arXiv** '), known)
    expect(found.map(({ written }) => written)).toEqual([undefined, 'CVPR 2024'])
    const html = `<table><tr><th>Title</th><th>Venue</th><th>Paper</th></tr>
<tr><td>Of a Kind</td><td>ICCV 2023</td><td><a href="${address('2303.00001')}">x</a></td></tr>
<tr><td>${TITLE}</td><td></td><td><a href="${address('2311.00002')}">x</a></td></tr></table>\n`
    expect(findings(html, known).map(({ written }) => written)).toEqual([undefined])
  })

  it('is not asked of rows with several papers, withdrawn ones, and columns of other things', () => {
    const two = rowOf('2311.00002', 'arXiv', `[x](${address('2311.00003')})`)
    expect(findings(HEAD + USUAL + two, { '2311.00002': accepted })).toEqual([])
    const one = HEAD + USUAL + rowOf('2311.00002')
    expect(findings(one, { '2311.00002': { ...accepted, isWithdrawn: true } })).toEqual([])
    expect(findings(one.replace('Venue', 'Note'), { '2311.00002': accepted })).toEqual([])
    expect(findings(one, { '2311.00002': { ...accepted, published: '2025-03-01' } })).toHaveLength(
      1,
    )
    expect(findings(one, { '2311.00002': { ...accepted, published: '2026-03-01' } })).toEqual([])
  })
})

describe('the code', () => {
  const text = HEAD + USUAL + rowOf('2311.00002', 'CVPR 2024')
  const known = (comment: string) => ({ '2311.00002': { comment } })

  it.each([
    ['Code: https://github.com/a/fast.git', '[GitHub](https://github.com/a/fast)'],
    ['Code will be released (github.com/a/fast).', '[GitHub](https://github.com/a/fast)'],
    ['Code: https://github.com/a/fast and https://github.com/a/faster', undefined],
    ['Code: https://github.com/a/fast/tree/main/x', undefined],
    ['See https://github.com/a/fast', undefined],
    ['Code at https://evil.example/github.com/a/fast', undefined],
  ])('of the comment %s', (comment, written) => {
    expect(findings(text, known(comment)).map((found) => found.written)).toEqual(
      written === undefined ? [] : [written],
    )
  })

  it('has no edit where others show a badge or their names', () => {
    const badge = '[![stars](https://img.shields.io/github/stars/a/b)](https://github.com/a/b)'
    for (const cell of [badge, '[a\\*b](https://github.com/a/b)']) {
      const others = rowOf('2303.00001', 'ICCV 2023', cell)
      const found = findings(
        HEAD + others + rowOf('2311.00002', 'CVPR 2024'),
        known('Code: https://github.com/a/fast'),
      )
      expect(found.map((one) => one.written)).toEqual([undefined])
    }
  })
})

describe('a newer title', () => {
  const text = HEAD + USUAL + rowOf('2311.00002', 'CVPR 2024')

  it.each([
    ['Sampling in Four Steps: A Study', 'Sampling in Four Steps: A Study'],
    ['Sampling in $n^2$ | Steps', undefined],
    ['[Sampling](https://example.com) in Steps', undefined],
  ])('%s', (title, written) => {
    const known = { '2311.00002': { title, formerTitles: [TITLE] } }
    const found = findings(text, known)
    expect(found.map((one) => one.written)).toEqual([written])
    expect(found[0]?.message).toContain('newer title')
  })

  it('is no other spelling of the row’s, and no title that the row never had', () => {
    const same = { title: TITLE.toUpperCase(), formerTitles: [TITLE] }
    expect(findings(text, { '2311.00002': same })).toEqual([])
    const other = {
      title: 'Sampling in Four Steps',
      formerTitles: ['Sampling of Diffusions, Fast'],
    }
    expect(findings(text, { '2311.00002': other })).toEqual([])
  })
})
