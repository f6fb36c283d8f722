import { describe, expect, it } from 'vitest'
import { planLabels } from '../../../src/github/pull-request-review/labels.ts'

const labels = { pass: 'ready', fail: 'needs-work', unknown: 'needs-review' }

describe('planLabels', () => {
  it.each([
    ['pass', [], 'ready', []],
    ['pass', ['ready'], undefined, []],
    ['pass', ['READY', 'bug'], undefined, []],
    ['fail', ['ready', 'bug'], 'needs-work', ['ready']],
    ['unknown', ['ready', 'Needs-Work'], 'needs-review', ['ready', 'needs-work']],
    [undefined, ['ready', 'bug'], undefined, ['ready']],
    [undefined, [], undefined, []],
  ] as const)('for %s of one with %j', (state, present, add, remove) => {
    expect(planLabels(labels, state, present)).toEqual({ add, remove })
  })

  it('removes none that two results share', () => {
    const shared = { pass: 'checked', unknown: 'Checked' }
    expect(planLabels(shared, 'pass', ['checked'])).toEqual({ add: undefined, remove: [] })
  })

  it('sets none where the result has none', () => {
    expect(planLabels({ fail: 'bad' }, 'pass', ['bad'])).toEqual({
      add: undefined,
      remove: ['bad'],
    })
  })
})
