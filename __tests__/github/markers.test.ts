import { describe, expect, it } from 'vitest'
import { findMarkers, formatMarker, hasMarker, withoutMarkers } from '../../src/github/markers.ts'
import { codeSpan } from '../../src/report/markdown/escape.ts'

describe('hidden markers', () => {
  it('are found by kind and instance, in order', () => {
    const [one, two] = [formatMarker('fixes', '', 'a'), formatMarker('fixes', '')]
    const others = formatMarker('fixes', 'other', 'b') + formatMarker('review', '', 'c')
    const body = `text ${one}${others}\n${two} text`
    const found = findMarkers(body, 'fixes', '')
    expect(found.map(({ data }) => data)).toEqual(['a', ''])
    expect(found.map(({ start, end }) => body.slice(start, end))).toEqual([one, two])
    expect(withoutMarkers(body)).toBe('text \n text')
  })

  it('are not forged by quoted text', () => {
    const marker = formatMarker('review', '', 'a')
    expect(hasMarker(marker)).toBe(true)
    expect(hasMarker(codeSpan(marker))).toBe(false)
    expect(findMarkers(codeSpan(marker), 'review', '')).toEqual([])
  })
})
