import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Report, type ReportLink, toReport } from '../../../src/report/build.ts'
import { type JobSummaryOptions, toJobSummary } from '../../../src/report/markdown/job-summary.ts'
import { ACTED_ON, hostileReport, hostileText, nodesOf, parse } from '../hostile.ts'
import { textsOutsideCode } from '../rendered.ts'
import { inspected, reportOf, type Told } from '../sample-reports.ts'

const OPTIONS: JobSummaryOptions = {
  serverUrl: 'https://github.example',
  repository: 'acme/list',
  headSha: '0123456',
  notes: [],
  elapsed: 12_345,
  now: Date.UTC(2026, 0, 15),
}

const list = '# List\n\n| a |\n| --- |\n| b | c |\n| d |\n'
const told: Told[] = [
  { at: '# List', says: 'Unexpected `List`', severity: 'warning', rule: 'dead-fragment' },
  {
    at: '| b | c |',
    says: 'Unexpected row of 2 cells, expected 1: GitHub drops “c”',
    cause: { at: '| a |', says: 'The header has 1 cell' },
  },
  { at: '| d |', says: 'Unexpected d', severity: 'info' },
  { at: '| a |', says: 'Unexpected a', known: true },
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
  it('of one file reads well', () => {
    const report = { ...reportOf('README.md', list, told), links }
    const notes = ['2 links were not visited: the deadline was reached.']
    expect(toJobSummary(report, { ...OPTIONS, notes })).toMatchInlineSnapshot(`
      "## ❌ Awesome Keeper found 1 error, 1 warning and 1 info

      The check fails; looking took 12.3 seconds. 1 finding that the base has, too, is not shown.

      2 links were not visited: the deadline was reached.

      | File | Entries | Links | Errors | Warnings | Infos |
      | --- | --: | --: | --: | --: | --: |
      | [\`README.md\`](https://github.example/acme/list/blob/0123456/README.md) | 1,203 | 1 | 1 | 1 | 1 |

      ### Errors

      - [line 5](https://github.example/acme/list/blob/0123456/README.md?plain=1#L5): Unexpected row of 2 cells, expected 1: GitHub drops “c” ([\`row-width\`])
        - see [line 3](https://github.example/acme/list/blob/0123456/README.md?plain=1#L3): The header has 1 cell

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

      **Dead** (1)

      - \`https://gone.example/\`: 404 Not Found ([line 3](https://github.example/acme/list/blob/0123456/README.md?plain=1#L3), [line 5](https://github.example/acme/list/blob/0123456/README.md?plain=1#L5), [line 7](https://github.example/acme/list/blob/0123456/README.md?plain=1#L7), 1 more)

      <details>
      <summary>Unreachable, which may be for a time only (1)</summary>

      - \`https://slow.example/\`: no answer in 20 s ([line 3](https://github.example/acme/list/blob/0123456/README.md?plain=1#L3), [line 5](https://github.example/acme/list/blob/0123456/README.md?plain=1#L5), [line 7](https://github.example/acme/list/blob/0123456/README.md?plain=1#L7), 1 more)

      </details>

      <details>
      <summary>Blocked: these sites refuse robots, so nobody can tell from here (1)</summary>

      - \`https://shy.example/\`: 403 Forbidden ([line 3](https://github.example/acme/list/blob/0123456/README.md?plain=1#L3), [line 5](https://github.example/acme/list/blob/0123456/README.md?plain=1#L5), [line 7](https://github.example/acme/list/blob/0123456/README.md?plain=1#L7), 1 more)

      </details>

      [\`dead-fragment\`]: https://example.org/dead-fragment
      [\`row-width\`]: https://example.org/row-width
      "
    `)
  })

  it('of nothing is short', () => {
    expect(toJobSummary(reportOf('README.md', list, []), OPTIONS)).toMatchInlineSnapshot(`
      "## ✅ Awesome Keeper found nothing to mend

      The check passes; looking took 12.3 seconds.

      | File | Entries | Links | Errors | Warnings | Infos |
      | --- | --: | --: | --: | --: | --: |
      | [\`README.md\`](https://github.example/acme/list/blob/0123456/README.md) | 1,203 | 1 | 0 | 0 | 0 |
      "
    `)
  })

  it('of several files names each place with its file', () => {
    const report = toReport(
      [inspected('a #1?.md', list, told.slice(0, 1)), inspected('docs/c.md', list, [])],
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
      reportOf('README.md', list, [{ at: '| b | c |\n| d |', says: 'Unexpected rows' }]),
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
  ])('tells %i ms as %s', (elapsed, words) => {
    expect(toJobSummary(reportOf('README.md', list, []), { ...OPTIONS, elapsed })).toContain(
      `looking took ${words}.`,
    )
  })
})

describe('GitHub’s limit of 1 MiB', () => {
  const [finding] = reportOf('a.md', list, told.slice(1, 2)).findings
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
      message: `${index} ${message}`,
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
  ])('holds for %s: the worst are kept, the rest is counted', (_, report) => {
    const summary = toJobSummary(report, OPTIONS)
    expect(Buffer.byteLength(summary)).toBeLessThanOrEqual(1_048_576)
    // Without the text, which no reader of a failure wants to see.
    for (const words of [
      / 4000 /,
      /\n\n[\d,]+ more findings had no room here: the report as JSON has all\.\n/,
      /\n\n2,9\d\d more files are not in this table\.\n/,
      /\n- [\d,]+ more had no room here\n/,
    ]) {
      expect([words, words.test(summary)]).toEqual([words, true])
    }
  })
})

describe('whatever a report holds', () => {
  it('nothing in it is obeyed, and links lead to the commit alone', () => {
    fc.assert(
      fc.property(hostileReport, hostileText, (report, note) => {
        const tree = parse(toJobSummary(report, { ...OPTIONS, notes: [note] }))
        for (const words of textsOutsideCode(tree)) expect(words).not.toMatch(ACTED_ON)
        for (const node of nodesOf(tree)) {
          if (node.type === 'html')
            expect(node.value).toMatch(/^<\/?details>(\n<summary>[\w ,:]+( \(\d+\))?<\/summary>)?$/)
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
      { numRuns: 500, seed: 4 },
    )
  })
})
