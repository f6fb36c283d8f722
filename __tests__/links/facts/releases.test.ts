import { describe, expect, it } from 'vitest'
import { isPreReleaseTag } from '../../../src/links/facts/releases.ts'

describe('a tag', () => {
  it.each([
    ...['v2.0.0-rc.1', '2.0.0rc1', '1.0a1', '1.0b2', 'v1.0.0-alpha', '1.0.0-beta.3', '3.0.0.M1'],
    ...['v1.2.3-dev', '1.0-SNAPSHOT', '15.0.0-canary.4', '@scope/name@1.0.0-next.2', 'nightly'],
    ...['nightly-2024-01-01', 'preview-5', 'log4j-2.0-beta9'],
  ])('%s is a pre-release', (tag) => {
    expect(isPreReleaseTag(tag)).toBe(true)
  })

  it.each([
    ...['v1.0.0', '2.0', '1.0.0-1', 'v1.0.0-linux', 'release-2024.01.02', '20240102', 'c-ares-1.0'],
    ...['dev-tools', 'alphabet', 'beta-tools-1.0', '@scope/name@1.0.0', 'b', '', 'stable', '文字'],
  ])('%s is none', (tag) => {
    expect(isPreReleaseTag(tag)).toBe(false)
  })
})
