import { expect, it } from 'vitest'
import type { TrackingInput } from '../../../src/github/tracking-issue/model.ts'
import { planIssue } from '../../../src/github/tracking-issue/plan.ts'
import { section, sections } from '../../app/action/schedule/stage.ts'
import { IssueHistory, inputOf, type SampleRun } from './sample-runs.ts'

/** A list with so many dead links, errors, warnings, and a link that moved. */
function run(
  date: string,
  { dead = 0, errors = 0, warnings = 0 }: { dead?: number; errors?: number; warnings?: number },
): SampleRun {
  const lines = [
    ...Array.from(
      { length: warnings },
      (_, index) => `- [Top ${index}](#nowhere-${index}) - Text.`,
    ),
    ...Array.from(
      { length: errors },
      (_, index) => `- [Bad ${index}](ttps://bad.example/${index})`,
    ),
    ...Array.from({ length: dead }, (_, index) => `- [Old ${index}](https://old.example/${index})`),
    '- [Moved](https://moved.example/)',
  ]
  const gone = Array.from({ length: dead }, (_, index) => [
    `https://old.example/${index}`,
    { status: 'dead', reason: '404 Not Found' } as const,
  ])
  const moved = { status: 'moved', finalUrl: 'https://new.example/' } as const
  const web = { 'https://moved.example/': moved, ...Object.fromEntries(gone) }
  return { date, texts: { 'README.md': `# List\n\n## All\n\n${lines.join('\n')}\n` }, web }
}

/** A list's items without their links. */
const plain = (lines: readonly string[]) =>
  lines.map((line) => line.replaceAll(/\]\([^)]*\)/g, ']').replace(/ · in .*/, ''))

it('lists 50 problems one by one', () => {
  const history = new IssueHistory()
  history.run(run('2026-03-01', { dead: 10, errors: 20, warnings: 20 }))
  expect(sections(history.text)).toEqual(['Problems: 40', 'Dead: 10', 'Moved: 1'])
  expect(section(history.text, 'Problems')).toHaveLength(40)
})

it('is a summary by rule with the ten most severe where there are more', () => {
  const history = new IssueHistory()
  history.run(run('2026-03-01', { dead: 4, errors: 9, warnings: 287 }))
  expect(history.text).toContain('**4 dead links, 9 errors and 287 warnings** in `README.md`')
  expect(sections(history.text)).toEqual(['Problems: 300', 'Moved: 1'])
  const rules = 'https://github.com/awesome-keeper/awesome-keeper/blob/main/docs/rules'
  expect(history.text).toContain(
    [
      '| | Rule | Problems |',
      '| :-- | :-- | --: |',
      `| ❌ | [\`malformed-link\`](${rules}/malformed-link.md) | 9 |`,
      `| ❌ | [\`dead-link\`](${rules}/dead-link.md) | 4 |`,
      `| ⚠️ | [\`dead-fragment\`](${rules}/dead-fragment.md) | 287 |`,
    ].join('\n'),
  )
  const shown = plain(section(history.text, 'Problems'))
  expect(shown).toHaveLength(10)
  expect(shown[0]).toBe('- ❌ **Old 0** ([line 301], [edit]): 404 Not Found')
  expect(shown[4]).toMatch(/^- ❌ \[line 292\], \[edit\]: .*\(`malformed-link`\)$/)
  // All that is visible when nothing is unfolded, as in a mail.
  expect(history.text.split('\n').length).toBeLessThan(80)
})

it('shows the next ones as problems are fixed, and all of them from 50 on', () => {
  const history = new IssueHistory()
  history.run(run('2026-03-01', { errors: 12, warnings: 60 }))
  expect(plain(section(history.text, 'Problems')).join()).not.toContain('Bad 11')
  history.run(run('2026-03-02', { errors: 2, warnings: 60 }))
  const mixed = plain(section(history.text, 'Problems'))
  expect(mixed.map((line) => line.slice(2, 3))).toEqual([...'❌❌⚠⚠⚠⚠⚠⚠⚠⚠'])
  history.run(run('2026-03-03', { warnings: 50 }))
  expect(section(history.text, 'Problems')).toHaveLength(50)
  expect(history.issue?.isOpen).toBe(true)
  expect(history.comments).toEqual([])
})

it('refers from the comment on new dead links to the report', () => {
  const history = new IssueHistory()
  history.run(run('2026-03-01', { errors: 1 }))
  history.run(run('2026-03-02', { errors: 1, dead: 60 }))
  expect(history.comments).toHaveLength(1)
  expect(history.comments[0]).toMatch(
    /^60 new dead links:\n\n(?:- .*\n){10}- and 50 more, in \[the report of the run\]\(.*\)$/,
  )
})

it('names what could be fixed at once', () => {
  const { report, ...rest } = inputOf(run('2026-03-01', { errors: 60 }), undefined)
  const findings = report.findings.map((finding, index) => {
    return index < 24 ? { ...finding, fix: { kind: 'safe', range: [0, 1], text: '' } } : finding
  })
  const input = { ...rest, report: { ...report, findings } } as TrackingInput
  expect(planIssue(input).create?.body).toContain(
    '<sub>24 of them have a safe fix: `awesome-keeper --fix`, or `fix-pull-request: true`',
  )
})
