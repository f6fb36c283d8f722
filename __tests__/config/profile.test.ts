import { describe, expect, it } from 'vitest'
import { parseConfig } from '../../src/config/load.ts'
import { rulesOfProfile, withProfile } from '../../src/config/profile.ts'

describe('profile: awesome', () => {
  it('turns on all rules of its name', () => {
    const { rules } = parseConfig('profile: awesome', 'keeper.yml')
    expect(Object.keys(rules).sort()).toEqual(rulesOfProfile('awesome').sort())
    expect(new Set(Object.values(rules))).toEqual(new Set(['on']))
  })

  it('leaves the last word to the rules that the configuration names', () => {
    const { rules } = parseConfig(
      'profile: awesome\nrules: { awesome-entry: off, awesome-badge: error, dead-link: warning }',
      'keeper.yml',
    )
    expect(rules).toMatchObject({
      'awesome-entry': 'off',
      'awesome-badge': 'error',
      'awesome-heading': 'on',
      'dead-link': 'warning',
    })
  })

  it('is given on the command line, too', () => {
    const found = parseConfig('rules: { awesome-entry: off }', 'keeper.yml')
    expect(found.rules).toEqual({ 'awesome-entry': 'off' })
    const { rules } = withProfile(found, 'awesome')
    expect(rules).toMatchObject({ 'awesome-entry': 'off', 'awesome-badge': 'on' })
  })

  it('must exist', () => {
    expect(() => parseConfig('profile: awsome', 'keeper.yml')).toThrow(
      /keeper\.yml:1:10: key "profile": .*awesome/,
    )
  })
})
