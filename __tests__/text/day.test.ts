import { describe, expect, it } from 'vitest'
import { daysInMonth, isDay, isoDay } from '../../src/text/day.ts'

describe('days', () => {
  it('are written in UTC', () => {
    expect(isoDay(Date.UTC(2027, 0, 31, 23, 59))).toBe('2027-01-31')
    expect(isoDay(new Date('2027-01-31T00:00:00Z'))).toBe('2027-01-31')
  })

  it.each([
    ['2024-02-29', true],
    ['2023-02-29', false],
    ['2023-2-2', false],
    ['2023-13-01', false],
    ['2023-01-01T00:00', false],
    ['', false],
  ])('%j exists: %j', (text, expected) => {
    expect(isDay(text)).toBe(expected)
  })

  it.each([
    [2024, 2, 29],
    [2023, 2, 28],
    [1900, 2, 28],
    [2000, 2, 29],
    [2023, 4, 30],
    [2023, 12, 31],
  ])('%i-%i has %i', (year, month, days) => {
    expect(daysInMonth(year, month)).toBe(days)
  })
})
