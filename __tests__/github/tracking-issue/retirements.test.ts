import { expect, it } from 'vitest'
import type { TrackedRetirement } from '../../../src/github/tracking-issue/model.ts'
import { planIssue } from '../../../src/github/tracking-issue/plan.ts'
import { inputOf } from './sample-runs.ts'

const SAW = 'https://saw.example/'
const TEXTS = { 'README.md': `# Tools\n\n- [Saw](${SAW}) - Cuts.\n` }

/** An issue about a dead link, planned on a day from its body before. */
function bodyOn(date: string, due: Partial<TrackedRetirement>[], body?: string) {
  const previous = body === undefined ? undefined : { number: 1, body, isOpen: true }
  const failing = { runs: 2, since: '2026-03-01' }
  const web = { [SAW]: { status: 'dead', reason: '404 Not Found', failing } as const }
  const retirements = due.map((one): TrackedRetirement => {
    const step = { when: 'dead', after: '30d', do: 'remove' } as const
    const dates = { since: '2026-03-01', due: '2026-03-13' }
    const known = { path: 'README.md', line: 3, title: 'Saw', step, dates, isDue: false }
    return { ...known, edits: [{ range: [9, 40], text: '' }], ...one }
  })
  const plan = planIssue({ ...inputOf({ date, texts: TEXTS, web }, previous), retirements })
  return plan.create?.body ?? plan.edit?.body
}

it('shows who is due when, of each entry the first step', () => {
  const later = {
    step: { when: 'idle', after: '1year', do: 'mark' },
    dates: { since: '2025-03-20', due: '2026-03-20' },
  } as const
  const body = bodyOn('2026-03-01', [later, {}, { ...later, line: 5, title: 'Axe @you' }])
  expect(body).toContain('### Due by the list’s policy: 2\n')
  expect(body).toMatch(
    /^- \*\*Saw\*\* \(.*\): remove on 2026-03-13, in 12 days \(no link has worked since 2026-03-01\)$/m,
  )
  expect(body).toMatch(
    /^- \*\*Axe `@you`\*\* \(.*\): mark on 2026-03-20, in 19 days \(no push since/m,
  )
})

it('is edited when an entry becomes due, and not because a day passes', () => {
  const body = bodyOn('2026-03-12', [{}])
  expect(body).toContain('in 1 day ')
  expect(bodyOn('2026-03-12', [{}], body)).toBeUndefined()
  expect(bodyOn('2026-03-11', [{}], bodyOn('2026-03-10', [{}]))).toBeUndefined()
  expect(bodyOn('2026-03-13', [{ isDue: true }], body)).toContain('remove due since 2026-03-13')
  expect(bodyOn('2026-03-13', [{ isDue: true, edits: [] }], body)).toContain('; by hand, since')
  expect(bodyOn('2026-03-12', [], body)).not.toContain('Due by')
})
