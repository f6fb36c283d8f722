import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { text } from '../../../src/lint/message.ts'
import { type Report, type ReportLink, toReport } from '../../../src/report/build.ts'
import { type JobSummaryOptions, toJobSummary } from '../../../src/report/markdown/job-summary.ts'
import { ACTED_ON, hostileReport, hostileText, nodesOf, parse } from '../hostile.ts'
import { textsOutsideCode } from '../rendered.ts'
import { lintedList, reportOf, type SampleFinding } from '../samples.ts'

const OPTIONS: JobSummaryOptions = {
  serverUrl: 'https://github.example',
  repository: 'acme/list',
  headSha: '0123456',
  notes: [],
  elapsed: 12_345,
  now: Date.UTC(2026, 0, 15),
}

const list = '# List\n\n| a |\n| --- |\n| b | c |\n| d |\n'
const samples: SampleFinding[] = [
  { at: '# List', message: 'Unexpected `List`', severity: 'warning', rule: 'dead-fragment' },
  {
    at: '| b | c |',
    message: 'Unexpected row of 2 cells, expected 1: GitHub drops “c”',
    cause: { at: '| a |', message: 'The header has 1 cell' },
  },
  { at: '| d |', message: 'Unexpected d', severity: 'info' },
  { at: '| a |', message: 'Unexpected a', known: true },
]

const linkOf = (name: string, status: ReportLink['status'], reason: string): ReportLink => ({
  url: `https://${name}.example/`,
  status,
  reason,
  places: [3, 5, 7, 9].map((line) => ({ path: 'README.md', line })),
  attempts: 1,
  source: 'web',
})

const links = [
  linkOf('good', 'alive', '200 OK'),
  linkOf('fine', 'alive', '200 OK'),
  linkOf('gone', 'dead', '404 Not Found'),
  linkOf('slow', 'unreachable', 'no answer in 20 s'),
  linkOf('shy', 'blocked', '403 Forbidden'),
]

describe('a summary', () => {
  it('shows one file', () => {
    const report = { ...reportOf('README.md', list, samples), links }
    const notes = ['2 links were not checked: the deadline was reached.']
    expect(toJobSummary(report, { ...OPTIONS, notes })).toMatchInlineSnapshot(`
      "## ❌ Awesome Keeper found 2 problems (1 error, 1 warning) and 1 info

      The check fails; it took 12.3 seconds. 1 existing problem is not shown.

      2 links were not checked: the deadline was reached.

      | File | Entries | Links | Errors | Warnings | Infos |
      | --- | --: | --: | --: | --: | --: |
      | [\`README.md\`](https://github.example/acme/list/blob/0123456/README.md) | 1,203 | 1 | 1 | 1 | 1 |

      ### Errors

      - [line 5](https://github.example/acme/list/blob/0123456/README.md?plain=1#L5): Unexpected row of 2 cells, expected 1: GitHub drops “c” ([\`row-width\`])
        - See [line 3](https://github.example/acme/list/blob/0123456/README.md?plain=1#L3): The header has 1 cell

      ### Warnings

      - [line 1](https://github.example/acme/list/blob/0123456/README.md?plain=1#L1): Unexpected \`List\` ([\`dead-fragment\`])

      <details>
      <summary>1 info</summary>

      - [line 6](https://github.example/acme/list/blob/0123456/README.md?plain=1#L6): Unexpected d ([\`row-width\`])

      </details>

      ### Links

      \`\`\`mermaid
      pie showData title 5 links
        "alive" : 2
        "dead" : 1
        "blocked" : 1
        "unreachable" : 1
      \`\`\`

      **Dead: 1 link**

      - \`https://gone.example/\`: 404 Not Found ([line 3](https://github.example/acme/list/blob/0123456/README.md?plain=1#L3), [line 5](https://github.example/acme/list/blob/0123456/README.md?plain=1#L5), [line 7](https://github.example/acme/list/blob/0123456/README.md?plain=1#L7), 1 more)

      <details>
      <summary>Unreachable (may be temporary): 1 link</summary>

      - \`https://slow.example/\`: no answer in 20 s ([line 3](https://github.example/acme/list/blob/0123456/README.md?plain=1#L3), [line 5](https://github.example/acme/list/blob/0123456/README.md?plain=1#L5), [line 7](https://github.example/acme/list/blob/0123456/README.md?plain=1#L7), 1 more)

      </details>

      <details>
      <summary>Blocked (these sites refuse automated requests): 1 link</summary>

      - \`https://shy.example/\`: 403 Forbidden ([line 3](https://github.example/acme/list/blob/0123456/README.md?plain=1#L3), [line 5](https://github.example/acme/list/blob/0123456/README.md?plain=1#L5), [line 7](https://github.example/acme/list/blob/0123456/README.md?plain=1#L7), 1 more)

      </details>

      [\`dead-fragment\`]: https://example.org/dead-fragment
      [\`row-width\`]: https://example.org/row-width
      "
    `)
  })

  it('of nothing is short', () => {
    expect(toJobSummary(reportOf('README.md', list, []), OPTIONS)).toMatchInlineSnapshot(`
      "## ✅ Awesome Keeper found no problems

      The check passes; it took 12.3 seconds.

      | File | Entries | Links | Errors | Warnings | Infos |
      | --- | --: | --: | --: | --: | --: |
      | [\`README.md\`](https://github.example/acme/list/blob/0123456/README.md) | 1,203 | 1 | 0 | 0 | 0 |
      "
    `)
  })

  it('of several files names each place with its file', () => {
    const report = toReport(
      [lintedList('a #1?.md', list, samples.slice(0, 1)), lintedList('docs/c.md', list, [])],
      'never',
    )
    const summary = toJobSummary(report, OPTIONS)
    expect(summary).toContain(
      '- [`a #1?.md:1`](https://github.example/acme/list/blob/0123456/a%20%231%3F.md?plain=1#L1): ',
    )
    expect(summary).toContain(
      '| [`docs/c.md`](https://github.example/acme/list/blob/0123456/docs/c.md) | 1,203 | 1 | 0 | 0 | 0 |',
    )
  })

  it('links all lines of a finding', () => {
    const summary = toJobSummary(
      reportOf('README.md', list, [{ at: '| b | c |\n| d |', message: 'Unexpected rows' }]),
      OPTIONS,
    )
    expect(summary).toContain(
      '[line 5](https://github.example/acme/list/blob/0123456/README.md?plain=1#L5-L6): ',
    )
  })

  it.each([
    [40, '0.0 seconds'],
    [59_940, '59.9 seconds'],
    [59_960, '1 min 0 s'],
    [125_000, '2 min 5 s'],
  ])('shows %i ms as %s', (elapsed, words) => {
    expect(toJobSummary(reportOf('README.md', list, []), { ...OPTIONS, elapsed })).toContain(
      `The check passes; it took ${words}.`,
    )
  })
})

describe('GitHub’s limit of 1 MiB', () => {
  const [finding] = reportOf('a.md', list, samples.slice(1, 2)).findings
  const many = (message: string, path = 'a.md'): Report => ({
    ...toReport([], 'never'),
    files: Array.from({ length: 3000 }, (_, index) => ({
      path: `${path}${index}`,
      tables: 0,
      rows: 0,
      entries: 0,
      links: 0,
    })),
    findings: Array.from({ length: 5000 }, (_, index) => ({
      ...finding!,
      path,
      line: index + 1,
      severity: index === 4000 ? ('error' as const) : ('info' as const),
      parts: [text(`${index} ${message}`)],
    })),
    links: Array.from({ length: 5000 }, (_, index) => ({
      ...linkOf(`gone${index}`, 'dead', message),
      places: [{ path, line: index + 1 }],
    })),
  })

  it.each([
    ['words', many('word '.repeat(200))],
    ['letters of three bytes', many('表'.repeat(600))],
    ['characters that are escaped', many('<'.repeat(600), '%'.repeat(400))],
    ['long paths', many('word '.repeat(60), `${'/é'.repeat(2000)}.md`)],
  ])('holds for %s: the most severe are kept, the rest is counted', (_, report) => {
    const summary = toJobSummary(report, OPTIONS)
    expect(Buffer.byteLength(summary)).toBeLessThanOrEqual(1_048_576)
    // Without the text, which no reader of a failure wants to see.
    for (const words of [
      / 4000 /,
      /\n\nNot shown: [\d,]+ more findings\. The JSON report has all\.\n/,
      /\n\n2,9\d\d more files are not in this table\.\n/,
      /\n- [\d,]+ more are not shown\n/,
    ]) {
      expect([words, words.test(summary)]).toEqual([words, true])
    }
  })
})

describe('any report', () => {
  it('GitHub acts on nothing in it, and links lead only to the commit', () => {
    fc.assert(
      fc.property(hostileReport, hostileText, (report, note) => {
        const tree = parse(toJobSummary(report, { ...OPTIONS, notes: [note] }))
        for (const words of textsOutsideCode(tree)) expect(words).not.toMatch(ACTED_ON)
        for (const node of nodesOf(tree)) {
          if (node.type === 'html')
            expect(node.value).toMatch(/^<\/?details>(\n<summary>[\w ,:()]+<\/summary>)?$/)
          if (node.type === 'link')
            expect(node.url).toMatch(
              /^https:\/\/github\.example\/acme\/list\/blob\/0123456\/[^\s<>?#]*(?:\?plain=1#L\d+)?$/,
            )
          if (node.type === 'definition') expect(node.url).toBe('https://example.org/row-width')
          if (node.type === 'code') {
            expect(node.lang).toBe('mermaid')
            expect(node.value).toMatch(/^pie showData title \d links?(\n {2}"[a-z]+" : \d)+$/)
          }
          expect(['image', 'imageReference', 'blockquote']).not.toContain(node.type)
        }
        const tables = tree.children.filter(({ type }) => type === 'table')
        expect(tables).toMatchObject([{ children: { length: report.files.length + 1 } }])
      }),
      { numRuns: 200, seed: 4 },
    )
  })
})
