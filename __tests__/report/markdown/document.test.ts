import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { text } from '../../../src/lint/message.ts'
import { type Report, toReport } from '../../../src/report/build.ts'
import { toMarkdown } from '../../../src/report/markdown/document.ts'
import { ACTED_ON, hostileReport, nodesOf, parse } from '../hostile.ts'
import { textsOutsideCode } from '../rendered.ts'
import { lintedList, realReport, reportOf, type SampleFinding } from '../samples.ts'

const list = '# List\n\n| a |\n| --- |\n| b | c |\n| d |\n'
const samples: SampleFinding[] = [
  {
    at: '| b | c |',
    message: 'Unexpected row of 2 cells, expected 1: GitHub drops “c”',
    cause: { at: '| a |', message: 'The header has 1 cell' },
  },
  { at: '# List', message: 'Unexpected `List`', severity: 'warning', expected: ['`a`', 'b'] },
  { at: '| d |', message: 'Unexpected d', severity: 'info' },
]

function withLinks(report: Report): Report {
  const link = { places: [], attempts: 1, source: 'web', reason: 'x' }
  return {
    ...report,
    links: [
      { url: 'https://a.example/', status: 'alive', ...link },
      { url: 'https://b.example/', status: 'dead', ...link },
      { url: 'https://c.example/', status: 'skipped', ...link, reason: 'excluded' },
    ],
  }
}

describe('a report', () => {
  it('shows one file', () => {
    expect(toMarkdown(withLinks(reportOf('README.md', list, samples)))).toMatchInlineSnapshot(`
      "## ❌ Awesome Keeper found 2 problems (1 error, 1 warning) and 1 info

      Checked \`README.md\`: 1,203 entries, 1 link.

      - **warning**, line 1: Unexpected \`List\` ([\`row-width\`])
        - Expected: \`\` \`a\` \`\` or \`b\`
      - **error**, line 5: Unexpected row of 2 cells, expected 1: GitHub drops “c” ([\`row-width\`])
        - See line 3: The header has 1 cell

      <details>
      <summary>1 info</summary>

      - line 6: Unexpected d ([\`row-width\`])

      </details>

      Links: 1 alive, 1 dead, 1 skipped (excluded).

      [\`row-width\`]: https://example.org/row-width
      "
    `)
  })

  it('of two files has a section for each that has findings', () => {
    const report = toReport(
      [
        lintedList('a.md', list, samples.slice(1, 2)),
        lintedList('b.md', list, []),
        lintedList('c.md', list, [{ ...samples[1]!, known: true }, samples[2]!]),
      ],
      'error',
    )
    expect(toMarkdown(report)).toMatchInlineSnapshot(`
      "## ⚠️ Awesome Keeper found 1 warning and 1 info

      Checked 3 files: 3,609 entries, 3 links.

      ### \`a.md\`

      - **warning**, line 1: Unexpected \`List\` ([\`row-width\`])
        - Expected: \`\` \`a\` \`\` or \`b\`

      ### \`c.md\`

      <details>
      <summary>1 info</summary>

      - line 6: Unexpected d ([\`row-width\`])

      </details>

      1 existing problem is not shown.

      [\`row-width\`]: https://example.org/row-width
      "
    `)
  })

  it.each([
    ['of nothing', [], '✅ Awesome Keeper found no problems'],
    [
      'of nothing new',
      [{ ...samples[0]!, known: true }],
      '✅ Awesome Keeper found no new problems',
    ],
    ['of an info', [samples[2]!], '✅ Awesome Keeper found no problems and 1 info'],
    ['of a warning', [samples[1]!], '⚠️ Awesome Keeper found 1 warning'],
    ['of all', samples, '❌ Awesome Keeper found 2 problems (1 error, 1 warning) and 1 info'],
  ])('%s begins with the number', (_, findings, expected) => {
    const [first] = toMarkdown(reportOf('README.md', list, findings)).split('\n')
    expect(first).toBe(`## ${expected}`)
  })

  it('of a real list has each finding once', () => {
    const report = realReport()
    const markdown = toMarkdown(report)
    expect(markdown.match(/^- /gm)).toHaveLength(report.findings.length)
  })

  it('too long for GitHub keeps the most severe, and counts the rest', () => {
    const [finding] = reportOf('a.md', list, samples).findings
    const findings = Array.from({ length: 5000 }, (_, index) => ({
      ...finding!,
      path: `folder/${index % 200}.md`,
      severity: index === 3001 ? ('error' as const) : ('warning' as const),
      parts: [text(`Unexpected row ${index} of ${'many '.repeat(20)}cells`)],
    }))
    const markdown = toMarkdown({ ...toReport([], 'never'), findings })
    expect(markdown.length).toBeLessThanOrEqual(65_536)
    expect(markdown.length).toBeGreaterThan(40_000)
    expect(markdown).toContain('Unexpected row 3001 ')
    const shown = markdown.match(/^- /gm)!.length
    const left = (5000 - shown).toLocaleString('en')
    expect(markdown).toContain(`\n\nNot shown: ${left} more findings. Use \`--format json\`.\n`)
  })
})

describe('any report', () => {
  it('GitHub acts on nothing in it', () => {
    fc.assert(
      fc.property(hostileReport, (report) => {
        const markdown = toMarkdown(report)
        const tree = parse(markdown)
        for (const words of textsOutsideCode(tree)) expect(words).not.toMatch(ACTED_ON)
        for (const node of nodesOf(tree)) {
          if (node.type === 'html')
            expect(node.value).toMatch(/^<\/?details>(\n<summary>\d+ infos?<\/summary>)?$/)
          if (node.type === 'definition') expect(node.url).toBe('https://example.org/row-width')
          expect(['link', 'image', 'imageReference', 'code', 'table', 'blockquote']).not.toContain(
            node.type,
          )
        }
        const fresh = report.findings.filter((finding) => finding.new)
        expect(markdown.match(/^- /gm) ?? []).toHaveLength(fresh.length)
      }),
      { numRuns: 500, seed: 4 },
    )
  })
})
