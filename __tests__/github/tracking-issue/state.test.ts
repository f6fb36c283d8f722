import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { joinBody } from '../../../src/github/tracking-issue/body.ts'
import type { FailingLink } from '../../../src/github/tracking-issue/model.ts'
import {
  formatState,
  isMarked,
  linkHash,
  MAX_STATE_LENGTH,
  readState,
  type TrackingState,
} from '../../../src/github/tracking-issue/state.ts'

const time = fc
  .integer({ min: 0, max: 4_000_000_000_000 })
  .map((milliseconds) => new Date(milliseconds).toISOString())
const hostile = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        '-->',
        '--!>',
        '--',
        '->',
        '<!--',
        '-',
        '>',
        '&gt;',
        '\\u003e',
        '"',
        '\\',
        '@a',
        '#1',
      ),
      fc.string({ unit: 'binary', maxLength: 5 }),
    ),
    { maxLength: 10 },
  )
  .map((parts) => parts.join(''))
const failingLink: fc.Arbitrary<FailingLink> = fc.record(
  {
    url: hostile.map((text) => `https://x.example/${text}`),
    status: fc.constantFrom('dead' as const, 'unreachable' as const),
    reason: hostile,
    checked: time,
    firstFailed: time,
    lastAlive: time,
    failures: fc.nat(1_000),
  },
  { requiredKeys: ['url', 'status', 'reason', 'checked', 'firstFailed', 'failures'] },
)

const STATE: TrackingState = {
  history: [{ date: '2026-03-01', dead: 1, unreachable: 2, errors: 3, warnings: 4, links: 5 }],
  headSha: '0123456789abcdef0123456789abcdef01234567',
  runUrl: 'https://github.com/acme/list/actions/runs/1--2',
  dead: [linkHash('https://a.example/')],
  isTruncated: false,
  recovered: [[linkHash('https://b.example/'), '2026-03-01']],
  failing: [],
}

const bodyOf = (state: TrackingState, maxLength = MAX_STATE_LENGTH) =>
  joinBody({ ours: 'words', state: formatState(state, maxLength), below: '' }, 'x')

describe('the state', () => {
  it('is read as it was written, and cannot end the comment', () => {
    fc.assert(
      fc.property(fc.array(failingLink, { maxLength: 5 }), hostile, (failing, runUrl) => {
        const state = { ...STATE, failing, runUrl: runUrl.toWellFormed() }
        const text = formatState(state, MAX_STATE_LENGTH)
        expect(text).not.toMatch(/--|[<>@#&]/)
        const read = readState(bodyOf(state), 'x')
        expect(read).toMatchObject({ ...state, failing: expect.anything() })
        expect(new Set(read?.failing)).toEqual(new Set(failing))
      }),
      { numRuns: 300, seed: 5 },
    )
  })

  it('is no longer than allowed; the links with the most failures stay', () => {
    const failing = Array.from({ length: 2_000 }, (_, index) => ({
      url: `https://x.example/${'p'.repeat(100)}/${index}`,
      status: 'dead' as const,
      reason: '404 Not Found',
      checked: '2026-03-01T00:00:00.000Z',
      firstFailed: '2026-03-01T00:00:00.000Z',
      failures: index,
    }))
    const dead = failing.map(({ url }) => linkHash(url))
    for (const maxLength of [2_000, MAX_STATE_LENGTH]) {
      expect(formatState({ ...STATE, dead, failing }, maxLength).length).toBeLessThanOrEqual(
        maxLength,
      )
    }
    const read = readState(bodyOf({ ...STATE, dead, failing }), 'x')
    expect(read?.dead).toEqual(dead)
    expect(read?.isTruncated).toBe(false)
    expect(read?.failing.at(0)?.failures).toBe(1_999)
    expect(read?.failing.length).toBeGreaterThan(50)
    expect(readState(bodyOf({ ...STATE, dead, failing }, 2_000), 'x')?.isTruncated).toBe(true)
  })

  it('has no user name or password', () => {
    const failing: FailingLink[] = [
      {
        url: 'https://me:secret@x.example/',
        status: 'dead',
        reason: '404',
        checked: '2026-03-01T00:00:00.000Z',
        firstFailed: '2026-03-01T00:00:00.000Z',
        failures: 1,
      },
    ]
    expect(formatState({ ...STATE, failing }, MAX_STATE_LENGTH)).not.toContain('secret')
  })

  it('is ignored where it was forged', () => {
    fc.assert(
      fc.property(hostile, hostile, (body, inner) => {
        expect(isMarked(body, 'x')).toBe(false)
        expect(readState(body, 'x')).toBeUndefined()
        const forged = joinBody({ ours: '', state: inner, below: body }, 'x')
        expect(readState(forged, 'x')).toBeUndefined()
        expect(isMarked(forged, 'x')).toBe(true)
        expect(isMarked(`${body} ${forged}`, 'x')).toBe(false)
      }),
      { numRuns: 300, seed: 5 },
    )
  })
})
