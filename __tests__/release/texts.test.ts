import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { prepareRelease } from '../../scripts/release/prepare.ts'
import {
  hasSection,
  VERSION_FILES,
  type VersionFile,
  withRelease,
  withVersion,
} from '../../scripts/release/texts.ts'
import { compareVersions, parseVersion } from '../../scripts/release/version.ts'
import { PlayedRepository, UNRELEASED } from './played-repository.ts'

const own = (path: string) => readFileSync(join(import.meta.dirname, '../..', path), 'utf8')
const commit = '0123456789abcdef0123456789abcdef01234567'

describe('prepareRelease', () => {
  it('gives package, lockfile, action and changes one version, and commits nothing', () => {
    using repository = new PlayedRepository()
    const head = repository.git('rev-parse', 'HEAD')
    prepareRelease(repository.folder, '1.2.3', '2026-11-27')
    expect(repository.git('diff', '--unified=0').split('\n').filter(isChange)).toEqual([
      '+## 1.2.3 (2026-11-27)',
      '+',
      '-  "version": "0.1.0",',
      '+  "version": "1.2.3",',
      '-      "version": "0.1.0"',
      '+      "version": "1.2.3"',
      '-  "version": "0.1.0"',
      '+  "version": "1.2.3"',
      "-export const PROJECT_VERSION = '0.1.0'",
      "+export const PROJECT_VERSION = '1.2.3'",
    ])
    expect(hasSection(repository.read('CHANGELOG.md'), '1.2.3')).toBe(true)
    expect(repository.git('rev-parse', 'HEAD')).toBe(head)
  })

  it.each([
    ['1.2', '"1.2" is no version; use one such as 1.2.3'],
    ['v1.2.3', '"v1.2.3" is no version'],
    ['0.1.0', '0.1.0 does not come after 0.1.0'],
    ['0.1.0-beta.1', '0.1.0-beta.1 does not come after 0.1.0'],
  ])('changes no file for %s', (version, message) => {
    using repository = new PlayedRepository()
    expect(() => prepareRelease(repository.folder, version, '2026-11-27')).toThrow(message)
    expect(repository.git('status', '--porcelain')).toBe('')
  })

  it('changes nothing where work is not committed', () => {
    using repository = new PlayedRepository()
    repository.write({ 'README.md': 'Mine.\n' })
    expect(() => prepareRelease(repository.folder, '1.0.0', '2026-11-27')).toThrow('not committed')
    expect(repository.git('status', '--porcelain')).toBe('?? README.md')
  })
})

const isChange = (line: string) => /^[+-](?![+-])/.test(line)

describe('withVersion', () => {
  it('finds its places in our own files', () => {
    const texts = Object.fromEntries(VERSION_FILES.map((path) => [path, own(path)]))
    const changed = withVersion(texts as Record<VersionFile, string>, '99.0.0', '2026-11-27')
    expect(JSON.parse(changed['package.json']).version).toBe('99.0.0')
    expect(JSON.parse(changed['package-lock.json']).packages[''].version).toBe('99.0.0')
    expect(changed['src/project.ts']).toContain("PROJECT_VERSION = '99.0.0'")
    for (const path of VERSION_FILES) {
      const lines = (text: string) => text.split('\n').length
      const added = path === 'CHANGELOG.md' ? 2 : 0
      expect(lines(changed[path]), path).toBe(lines(own(path)) + added)
    }
  })

  it('refuses a release of nothing', () => {
    const texts = {
      ...UNRELEASED,
      'CHANGELOG.md': '# Changes\n\n## Unreleased\n\n## 0.1.0 (2026-01-01)\n\n- Old.\n',
    }
    expect(() => withVersion(texts, '1.0.0', '2026-11-27')).toThrow('nothing to release')
  })
})

describe('withRelease', () => {
  it('names the commit in our own project.ts, and a second time changes nothing', () => {
    const pinned = withRelease(own('src/project.ts'), '1.2.3', commit)
    expect(pinned).toContain(`version: '1.2.3',\n  commit: '${commit}',\n`)
    expect(withRelease(pinned, '1.2.3', commit)).toBe(pinned)
    expect(() => withRelease(pinned, '1.1.9', commit)).toThrow('names a later release')
  })

  it.each([
    ['1.2.3', 'main', '"main" is no full SHA'],
    ['1.2.3', commit.slice(0, 12), 'is no full SHA'],
    ['1.2.3-beta.1', commit, 'is no version of a release'],
    ["1.2.3', x: '", commit, 'is no version of a release'],
  ])('refuses %s at %s', (version, sha, message) => {
    expect(() => withRelease(own('src/project.ts'), version, sha)).toThrow(message)
  })
})

describe('compareVersions', () => {
  // The example of https://semver.org/#spec-item-11
  const ordered =
    '1.0.0-alpha 1.0.0-alpha.1 1.0.0-alpha.beta 1.0.0-beta 1.0.0-beta.2 1.0.0-beta.11 1.0.0-rc.1 1.0.0 1.0.1 1.2.0 1.10.0 2.0.0'.split(
      ' ',
    )

  it('orders as semantic versioning does', () => {
    const versions = ordered.map((text) => parseVersion(text)!)
    for (const [index, version] of versions.entries()) {
      const signs = versions.map((other) => Math.sign(compareVersions(version, other)))
      expect(signs).toEqual(versions.map((_, other) => Math.sign(index - other)))
    }
  })

  it.each([
    '1',
    '1.2',
    '1.2.3.4',
    '01.2.3',
    '1.2.3-',
    '1.2.3-01',
    '1.2.3+build',
    ' 1.2.3',
    '1.2.3\n',
  ])('reads no version in %j', (text) => expect(parseVersion(text)).toBeUndefined())
})
