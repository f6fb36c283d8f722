import { describe, expect, it } from 'vitest'
import { toReport } from '../../../src/report/build.ts'
import { type TextOptions, toText } from '../../../src/report/terminal/document.ts'
import { lintedList, PLAIN, type SampleFinding } from '../samples.ts'

const rows = Array.from({ length: 60 }, (_, index) => `row ${index + 1};`)

const samples = (count: number, more: Partial<SampleFinding> = {}) =>
  rows.slice(0, count).map((at): SampleFinding => ({ at, message: 'Reason', ...more }))

function shown(
  findings: readonly SampleFinding[],
  options: Partial<TextOptions> = {},
  paths = ['a.md'],
): string {
  const files = paths.map((path) => lintedList(path, rows.join('\n'), findings))
  const report = toReport(files, 'error')
  for (const { fix, rule } of report.findings)
    if (fix && rule === 'malformed-link') fix.kind = 'safe'
  return toText(report, new Map(), { ...PLAIN, ...options })
}

const fix = { range: [0, 1] as [number, number], text: 'x' }

describe('more than 50 findings', () => {
  const mixed = [
    ...samples(3, { rule: 'empty-link', severity: 'info' }),
    ...samples(45, { severity: 'warning' }),
    ...samples(1, { rule: 'date-order' }),
    ...samples(2, { rule: 'row-width', fix }),
    ...samples(5, { rule: 'malformed-link', fix }),
  ]

  it('are counted by rule, with what to do next', () => {
    const end = shown(mixed)
    expect(end.slice(end.indexOf('By rule'))).toMatchInlineSnapshot(`
      "By rule
         5 errors    malformed-link  5 safe fixes
         2 errors    row-width
         1 error     date-order
        45 warnings  row-width
         3 infos     empty-link

      ✖ 53 problems (8 errors, 45 warnings) and 3 infos in a.md (1,203 entries, 1
      link)

      What next
        --fix                 applies 5 safe fixes; with --dry-run it only says which
        --explain row-width   prints the page of a rule
        --rule row-width:off  leaves out its 47 findings
        --base <git-rev>      reports only what is new since then
        --max-warnings 45     also fails when there are more warnings than today
      "
    `)
  })

  it('are not counted up to 50', () => {
    expect(shown(samples(50))).not.toMatch(/By rule|What next/)
    expect(shown(samples(51))).toMatch(/By rule[\s\S]*What next/)
    const quiet = shown([...samples(50), ...samples(5, { severity: 'info' })], { quiet: true })
    expect(quiet).not.toMatch(/By rule|What next/)
  })

  it('that are infos of one file are shown by rule already', () => {
    const infos = samples(60, { severity: 'info' })
    expect(shown(infos)).not.toContain('By rule')
    expect(shown(infos)).toContain('What next')
    expect(shown(infos, {}, ['a.md', 'b.md'])).toMatch(/By rule\n {2}120 infos {2}row-width/)
  })

  it('leave out what is in use', () => {
    const given = ['--base', '--fix', '--max-warnings'] as const
    expect(shown(mixed, { given })).not.toMatch(/--(?:base|fix|max-warnings)/)
  })

  it('of a rule with an odd name give no command to copy', () => {
    const rule = '$(reboot);\u001B[2J'
    const end = shown(samples(60, { rule }))
    expect(end.slice(end.indexOf('What next'))).not.toContain('reboot')
    expect(end).not.toContain('\u001B')
  })
})
