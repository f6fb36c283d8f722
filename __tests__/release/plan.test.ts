import { describe, expect, it } from 'vitest'
import { planRelease } from '../../scripts/release/plan.ts'
import { prepareRelease } from '../../scripts/release/prepare.ts'
import { PlayedRepository } from './played-repository.ts'

/** What a maintainer does for a release, up to the tag. */
function release(repository: PlayedRepository, version: string, branch = 'main'): string {
  if (repository.read('CHANGELOG.md').includes('## Unreleased\n\n##')) {
    const changes = repository.read('CHANGELOG.md')
    const next = changes.replace('## Unreleased\n', '## Unreleased\n\n- Another thing.\n')
    repository.commit('work', { 'CHANGELOG.md': next })
  }
  prepareRelease(repository.folder, version, '2026-11-27')
  repository.commit(version)
  repository.push(branch)
  return repository.tag(`v${version}`)
}

describe('planRelease', () => {
  it('names each release for npm: the latest, a pre-release, a fix of an old one', () => {
    using repository = new PlayedRepository()
    const plan = (tag: string) => planRelease(repository.folder, tag)
    const first = release(repository, '1.1.0')
    expect(plan('v1.1.0')).toEqual({
      commit: first,
      'npm-tag': 'latest',
      prerelease: false,
      latest: true,
    })
    release(repository, '1.2.0-beta.1')
    expect(plan('v1.2.0-beta.1')).toMatchObject({
      'npm-tag': 'next',
      prerelease: true,
      latest: false,
    })
    release(repository, '1.2.0')
    expect(plan('v1.2.0')).toMatchObject({ 'npm-tag': 'latest', latest: true })
    repository.git('checkout', '--quiet', 'v1.1.0')
    release(repository, '1.1.1', 'release/1.1')
    expect(plan('v1.1.1')).toMatchObject({
      'npm-tag': 'release-1.1',
      prerelease: false,
      latest: false,
    })
  })

  it('refuses a tag that does not fit, with what to do', () => {
    using repository = new PlayedRepository()
    const plan = (tag: string) => () => planRelease(repository.folder, tag)
    expect(plan('v1')).toThrow('v1 names no version')
    expect(plan('v1.0.0')).toThrow('package.json has version 0.1.0, not 1.0.0; delete the tag')
    expect(plan('v0.1.0')).toThrow('CHANGELOG.md has no section 0.1.0')
    release(repository, '1.0.0')
    repository.commit('later')
    expect(plan('v1.0.0')).toThrow('is not the commit that is checked out')
  })

  it('refuses a tag on a branch that nobody reviewed', () => {
    using repository = new PlayedRepository()
    release(repository, '1.0.0', 'feature')
    expect(() => planRelease(repository.folder, 'v1.0.0')).toThrow('on no branch to release from')
  })
})
