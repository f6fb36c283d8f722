import { describe, expect, it } from 'vitest'
import { repositoryUrl } from '../../../src/links/facts/subjects.ts'
import { packagePageOf } from '../../../src/links/providers/packages.ts'

describe('the repository that a package names', () => {
  it.each([
    ['git+https://github.com/o/n.git', 'https://github.com/o/n.git'],
    ['git://github.com/o/n.git', 'https://github.com/o/n.git'],
    ['git+ssh://git@github.com/o/n.git', 'https://github.com/o/n.git'],
    ['git@gitlab.com:group/sub/n.git', 'https://gitlab.com/group/sub/n.git'],
    ['https://user:secret@github.com/o/n?token=x#readme', 'https://github.com/o/n'],
    [' https://codeberg.org/o/n ', 'https://codeberg.org/o/n'],
    ['o/n', 'https://github.com/o/n'],
    ['github:o/n', 'https://github.com/o/n'],
    ['gitlab:g/s/n', 'https://gitlab.com/g/s/n'],
    ['javascript:alert(1)', undefined],
    ['file:///etc/passwd', undefined],
    ['', undefined],
    ['a word', undefined],
  ])('%j: %s', (written, url) => {
    expect(repositoryUrl(written)).toBe(url)
  })
})

describe('the page of a package', () => {
  it.each([
    ['https://www.npmjs.com/package/react', 'npm', 'react'],
    ['https://npmjs.com/package/@scope/name/v/1.0.0?activeTab=versions', 'npm', '@scope/name'],
    ['https://pypi.org/project/My_Tool.x/', 'pypi', 'my-tool-x'],
    ['https://crates.io/crates/serde/1.0.0', 'crates', 'serde'],
  ])('%s', (url, registry, name) => {
    expect(packagePageOf(url)).toEqual({ registry, name })
  })

  it.each([
    ...[
      'https://www.npmjs.com/',
      'https://www.npmjs.com/package/%2e%2e/x',
      'https://pypi.org/user/a',
    ],
    ...['https://user@crates.io/crates/serde', 'https://example.com/package/react', 'react', ''],
  ])('is not %j', (url) => {
    expect(packagePageOf(url)).toBeUndefined()
  })
})
