import { describe, expect, it } from 'vitest'
import {
  isMarked,
  parseMarker,
  withMarker,
} from '../../../src/github/pull-request-review/marker.ts'

const A = '0123456789abcdef'
const B = 'fedcba9876543210'

describe('markers', () => {
  it.each(['', 'links', 'two words -->', '@octocat'])(
    'are read as they were written, for the instance %j',
    (id) => {
      const marker = { isSummary: true, isFixed: true, isFull: false, reported: [A], listed: [B] }
      const text = withMarker('words', id, marker)
      expect(text).toMatch(
        /^<!-- awesome-keeper:v1 review ([0-9a-f]{16}) -->\n\nwords\n\n<!-- awesome-keeper:v1 end \1( [a-z0-9]+)* -->$/,
      )
      expect(parseMarker(`${text}\n`, id)).toEqual(marker)
      expect(isMarked(text, `${id}x`)).toBe(false)
    },
  )

  it('hold only marks', () => {
    expect(parseMarker('no mark', '')).toBeUndefined()
    expect(parseMarker('<!-- awesome-keeper @octocat -->', '')).toBeUndefined()
    const body = withMarker('words', '', {}).replace(/ -->$/, ` novel ${A} 12 -->`)
    expect(parseMarker(body, '')).toMatchObject({ reported: [A] })
  })

  it('show that they are full', () => {
    const reported = Array.from({ length: 2000 }, (_, index) => String(index).padStart(16, '0'))
    expect(parseMarker(withMarker('', '', { reported }), '')).toMatchObject({ isFull: true })
    expect(withMarker('', '', { reported }).length).toBeLessThan(27_000)
  })
})
