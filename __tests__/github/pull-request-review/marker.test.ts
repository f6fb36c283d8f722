import { describe, expect, it } from 'vitest'
import {
  formatMarker,
  isMarked,
  marksOf,
  parseMarker,
} from '../../../src/github/pull-request-review/marker.ts'
import { finding } from './sample-conversation.ts'

const A = '0123456789abcdef'
const B = 'fedcba9876543210'

describe('markers', () => {
  it.each(['', 'links', 'two words -->', '@octocat'])(
    'come back as they were, for the id %j',
    (id) => {
      const marker = { isSummary: true, isFixed: true, isFull: false, reported: [A], listed: [B] }
      const text = formatMarker(id, marker)
      expect(text).toMatch(/^<!-- awesome-keeper v1 review [0-9a-f]{16}( [a-z0-9]+)* -->$/)
      expect(parseMarker(`words\n\n${text}\n`, id)).toEqual(marker)
      expect(isMarked(text, `${id}x`)).toBe(false)
    },
  )

  it('read only what is a mark', () => {
    expect(parseMarker('no mark', '')).toBeUndefined()
    expect(parseMarker('<!-- awesome-keeper @octocat -->', '')).toBeUndefined()
    expect(
      parseMarker(`<!-- awesome-keeper v1 review e3b0c44298fc1c14 novel ${A} 12 -->`, ''),
    ).toMatchObject({
      reported: [A],
    })
  })

  it('say when they are full', () => {
    const told = Array.from({ length: 2000 }, (_, index) => String(index).padStart(16, '0'))
    expect(parseMarker(formatMarker('', { reported: told }), '')).toMatchObject({ isFull: true })
    expect(formatMarker('', { reported: told }).length).toBeLessThan(27_000)
  })
})

describe('marksOf', () => {
  it('tells equal keys apart, and does not hang on line or path', () => {
    const [one, two] = [finding(3), finding(3)]
    const marks = marksOf([one, two])
    expect(new Set(marks.values()).size).toBe(2)
    const moved = finding(9, { key: one.key, path: 'docs/list.md' })
    expect(marksOf([moved]).get(moved)).toBe(marks.get(one))
  })

  it('counts what is new first', () => {
    const fresh = finding(3)
    const old = finding(3, { new: false })
    expect(marksOf([old, fresh]).get(fresh)).toBe(marksOf([fresh]).get(fresh))
  })
})
