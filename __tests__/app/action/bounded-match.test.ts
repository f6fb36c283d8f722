import { describe, expect, it } from 'vitest'
import { boundedMatch } from '../../../src/app/action/bounded-match.ts'

/** Takes longer than anybody waits. */
const ENDLESS = /(a+)+$/u
const TEXT = `${'a'.repeat(60)}!`

describe('boundedMatch', () => {
  it('gives what the first group captured, else the whole', () => {
    const match = boundedMatch()
    expect(match(/Repository: (\S+)/gmu, 'Repository: x\nRepository: y')).toEqual(['x', 'y'])
    expect(match(/^Add .+/u, 'Add a tool')).toEqual(['Add a tool'])
    expect(match(/^Add .+/u, 'add a tool')).toEqual([])
    expect(match(/(?:)/gu, 'x'.repeat(500))).toHaveLength(100)
  })

  it('stops a pattern that never ends, and all when their time is over', () => {
    const patient = boundedMatch({ pattern: 20, all: 100_000 })
    expect(patient(ENDLESS, TEXT)).toBe('stopped')
    expect(patient(/^Add/u, 'Add')).toEqual(['Add'])
    const impatient = boundedMatch({ pattern: 20, all: 20 })
    expect(impatient(ENDLESS, TEXT)).toBe('stopped')
    expect(impatient(/^Add/u, 'Add')).toBe('stopped')
  })
})
