import { expect, it } from 'vitest'
import type { TrackingInput } from '../../../src/github/tracking-issue/model.ts'
import { planIssue } from '../../../src/github/tracking-issue/plan.ts'
import { readState } from '../../../src/github/tracking-issue/state.ts'
import { sections } from '../../app/action/schedule/stage.ts'
import { inputOf, type SampleRun } from './sample-runs.ts'

/** An error, a warning and an info that need no link, and links of every status. */
const LIST = `# Awesome things

## Tools

- [Vice](ttps://tools.example/vice) - Holds. See [top](#nowhere).
- [Empty]() - Nothing.
- [Gone](https://gone.example/) - Text.
- [Moved](https://moved.example/) - Text.
- [Robots](https://robots.example/) - Text.
- [Down](https://down.example/) - Text.
`
const WEB: SampleRun['web'] = {
  'https://gone.example/': { status: 'dead', reason: '404 Not Found' },
  'https://moved.example/': { status: 'moved', reason: '301', finalUrl: 'https://new.example/' },
  'https://robots.example/': { status: 'blocked', reason: '403 Forbidden' },
  'https://down.example/': { status: 'unreachable', reason: 'no answer in time' },
}
const FIXED = LIST.replace('ttps:', 'https:').replace('#nowhere', '#tools')

interface SettingsOfRun {
  settings?: Partial<TrackingInput['settings']>
  text?: string
  web?: SampleRun['web'] | 'unknown'
  date?: string
  previous?: string
}

function input({
  settings = {},
  text = LIST,
  web = WEB,
  date = '2026-03-01',
  previous,
}: SettingsOfRun) {
  const run = { date, texts: { 'README.md': text }, web: web === 'unknown' ? undefined : web }
  const before = previous === undefined ? undefined : { number: 1, body: previous, isOpen: true }
  const given = inputOf(run, before)
  return { ...given, settings: { ...given.settings, ...settings } }
}

/** What a reader sees of the issue that is created or edited. */
function textOf(given: SettingsOfRun): string {
  const { create, edit } = planIssue(input(given))
  return (create?.body ?? edit?.body ?? '').replace(/<!--.*?-->/gs, '')
}

it.each<[string, Partial<TrackingInput['settings']>, string[], string | undefined]>([
  [
    'nothing',
    {},
    ['Problems: 2', 'Dead: 1', 'Moved: 1', 'Could not check: 2', 'Worth knowing: 1'],
    undefined,
  ],
  [
    'infos, and what has no severity',
    { minSeverity: 'warning' },
    ['Problems: 2', 'Dead: 1'],
    '3 infos and 1 link that refuses robots',
  ],
  [
    'warnings, too',
    { minSeverity: 'error' },
    ['Problems: 1', 'Dead: 1'],
    '1 warning, 3 infos and 1 link that refuses robots',
  ],
  [
    'all but two rules',
    { only: ['dead-link', 'dead-fragment'] },
    ['Problems: 1', 'Dead: 1'],
    '1 error, 3 infos and 1 link that refuses robots',
  ],
  ['all but unreachable links', { only: ['unreachable-link'] }, [], undefined],
  [
    'what either setting leaves out',
    { only: ['dead-fragment', 'malformed-link'], minSeverity: 'error' },
    ['Problems: 1'],
    '2 errors, 1 warning, 3 infos and 1 link that refuses robots',
  ].slice(0, 3) as [string, object, string[], undefined],
])('leaves out %s, and counts it', (_, settings, shown, leftOut) => {
  const text = textOf({ settings })
  expect(sections(text)).toEqual(shown)
  if (leftOut !== undefined) {
    expect(text).toContain(`\nLeft out, as \`issue\` in the configuration asks: ${leftOut}.\n`)
  }
  if (Object.keys(settings).length === 0) expect(text).not.toContain('Left out')
})

it('opens, closes and counts by what the issue shows', () => {
  const settings = { only: ['dead-fragment'] }
  expect(planIssue(input({ settings, text: FIXED }))).toEqual({})
  const first = planIssue(input({ settings })).create?.body ?? ''
  expect(first).toContain('**1 warning** in `README.md` with')
  expect(readState(first, '')?.history).toMatchObject([{ dead: 0, errors: 0, warnings: 1 }])
  const plan = planIssue(input({ settings, text: FIXED, previous: first, date: '2026-03-02' }))
  expect(plan.edit?.state).toBe('closed')
  // A link is dead, and the issue does not claim otherwise.
  expect(plan.comment).toMatch(/^No problems are left\. Left out, .*: 1 error, 3 infos and 1 link/)
  expect(plan.edit?.body).toContain('**No problems** in `README.md`.')
})

it('remembers dead links that it does not show', () => {
  const hidden = planIssue(input({ settings: { only: ['dead-fragment'] } })).create?.body ?? ''
  const plan = planIssue(input({ previous: hidden, date: '2026-03-02' }))
  expect(plan.edit?.body).toContain('### Dead: 1')
  // It was dead before.
  expect(plan.comment).toBeUndefined()
})

it('shows dead links of the last run by the severity that they have', () => {
  const previous = planIssue(input({})).create?.body ?? ''
  const later = { previous, web: 'unknown', date: '2026-03-02' } as const
  expect(textOf(later)).toContain('### Dead: 1')
  const lowered = { minSeverity: 'error', deadSeverity: 'warning' } as const
  expect(sections(textOf({ ...later, settings: lowered }))).toEqual(['Problems: 1'])
  expect(sections(textOf({ ...later, settings: { deadSeverity: 'off' } }))).not.toContain('Dead: 1')
})

it('a dead link that is an info neither opens the issue nor is announced', () => {
  const { report, ...rest } = input({ text: FIXED })
  const findings = report.findings.map((finding) => ({ ...finding, severity: 'info' as const }))
  expect(planIssue({ ...rest, report: { ...report, findings } })).toEqual({})
})

it('a list that cannot be read is shown whatever the settings are', () => {
  const given = input({ settings: { only: ['dead-link'] }, text: FIXED, web: {} })
  const [sample] = input({}).report.findings
  const unreadable = { ...sample!, rule: 'unreadable-file', severity: 'error' as const }
  const report = { ...given.report, findings: [unreadable] }
  expect(planIssue({ ...given, report }).create?.body).toContain('### Problems: 1')
})
