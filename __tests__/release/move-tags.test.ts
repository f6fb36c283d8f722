import { describe, expect, it } from 'vitest'
import { moveTags, planMoves } from '../../scripts/release/move-tags.ts'
import { PlayedRepository } from './played-repository.ts'

describe('moveTags', () => {
  it('makes and moves v1 and v1.2 over many releases, and a second run changes nothing', () => {
    using repository = new PlayedRepository()
    const release = (tag: string) => {
      repository.commit(tag)
      const commit = repository.tag(tag)
      const moved = moveTags(repository.folder, tag).map(({ name }) => name)
      const after = repository.tags()
      expect(moveTags(repository.folder, tag)).toEqual([])
      expect(repository.tags()).toEqual(after)
      return { commit, moved }
    }
    const first = release('v1.1.8')
    expect(first.moved).toEqual(['v1', 'v1.1'])
    const minor = release('v1.2.0')
    expect(minor.moved).toEqual(['v1', 'v1.2'])
    expect(repository.tags()).toMatchObject({
      v1: minor.commit,
      'v1.1': first.commit,
      'v1.2': minor.commit,
    })

    // A fix of the older version does not move v1 back.
    const fix = release('v1.1.9')
    expect(fix.moved).toEqual(['v1.1'])
    expect(repository.tags()).toMatchObject({ v1: minor.commit, 'v1.1': fix.commit })

    const before = repository.tags()
    expect(release('v1.3.0-beta.1').moved).toEqual([])
    expect(repository.tags()).toMatchObject(before)

    // Compared as numbers: as texts, 1.10.0 would come before 1.2.0.
    expect(release('v1.10.0').moved).toEqual(['v1', 'v1.10'])
    expect(release('v2.0.0').moved).toEqual(['v2', 'v2.0'])
  })

  it('moves v1 to a fix where the later release never came out', () => {
    using repository = new PlayedRepository()
    repository.tag('v1.1.0')
    moveTags(repository.folder, 'v1.1.0')
    repository.commit('its tests will fail')
    repository.tag('v1.2.0')
    repository.commit('a fix')
    const commit = repository.tag('v1.1.1', { annotated: false })
    expect(moveTags(repository.folder, 'v1.1.1').map(({ name }) => name)).toEqual(['v1', 'v1.1'])
    expect(repository.tags()).toMatchObject({ v1: commit, 'v1.1': commit })
  })

  it('works in the shallow clone that a workflow has', () => {
    using repository = new PlayedRepository()
    repository.commit('second')
    const commit = repository.tag('v1.0.0')
    const shallow = `${repository.folder}-shallow`
    const remote = `file://${repository.folder}/../remote.git`
    repository.git('clone', '--quiet', '--depth=1', '--branch=v1.0.0', remote, shallow)
    moveTags(shallow, 'v1.0.0')
    expect(repository.tags()).toMatchObject({ v1: commit, 'v1.0': commit })
  })
})

describe('planMoves', () => {
  const id = (digit: string) => digit.repeat(40)
  const released = { name: 'v1.2.0', id: id('a'), commit: id('b') }

  it('replaces what stands there, by its own id', () => {
    const annotated = { name: 'v1', id: id('c'), commit: id('d') }
    expect(planMoves('v1.2.0', [released, annotated])).toEqual([
      { name: 'v1', commit: id('b'), replaced: id('c') },
      { name: 'v1.2', commit: id('b'), replaced: '' },
    ])
  })

  it.each([
    ['v1', 'v1 names no version'],
    ['--all', '--all names no version'],
    ['v01.2.0', 'v01.2.0 names no version'],
    ['v9.9.9', 'The remote has no tag v9.9.9'],
  ])('refuses %s', (tag, message) => {
    expect(() => planMoves(tag, [released])).toThrow(message)
  })
})
