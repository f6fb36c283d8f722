import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { repositoryPath } from '../../src/list/relative.ts'

describe('repositoryPath', () => {
  it.each([
    ['LICENSE', 'README.md', 'LICENSE'],
    ['./docs/a.md', 'README.md', 'docs/a.md'],
    ['a.png', 'docs/README.md', 'docs/a.png'],
    ['../a.png', 'docs/README.md', 'a.png'],
    ['/a.png', 'docs/deep/README.md', 'a.png'],
    ['docs/', 'README.md', 'docs'],
    ['docs//a.md', 'README.md', 'docs/a.md'],
    ['.', 'docs/README.md', 'docs'],
    ['..', 'docs/README.md', ''],
    ['/', 'docs/README.md', ''],
    ['a.md#part', 'README.md', 'a.md'],
    ['a.png?raw=true', 'README.md', 'a.png'],
    ['my%20file.md', 'README.md', 'my file.md'],
    ['100%.md', 'README.md', '100%.md'],
    ['文档/说明.md', 'README.md', '文档/说明.md'],
    ['%E6%96%87.md', 'README.md', '文.md'],
    ['python.org.md', 'README.md', 'python.org.md'],
    ['a.com.txt', 'README.md', 'a.com.txt'],
    ['..a/b', 'README.md', '..a/b'],
  ])('of %s in %s is %s', (url, listPath, expected) => {
    expect(repositoryPath(url, listPath)).toBe(expected)
  })

  it.each([
    ['https://example.org/a'],
    ['HTTP://example.org'],
    ['mailto:a@example.org'],
    ['//example.org/a'],
    ['#part'],
    ['?tab=readme'],
    [''],
    ['../../issues'],
    ['../issues'],
    ['/../a'],
  ])('is none for %s', (url) => {
    expect(repositoryPath(url, 'README.md')).toBeUndefined()
  })

  it('never leads out of the repository, nor holds `.` or `..`', () => {
    const anyUrl = fc
      .array(fc.constantFrom('..', '.', 'a', '', 'b%20c', '%2e%2e'), { maxLength: 6 })
      .map((parts) => parts.join('/'))
    fc.assert(
      fc.property(
        anyUrl,
        fc.constantFrom('README.md', 'docs/README.md', 'a/b/c.md'),
        (url, listPath) => {
          const parts = repositoryPath(url, listPath)?.split('/') ?? []
          expect(parts).not.toContain('..')
          expect(parts).not.toContain('.')
        },
      ),
    )
  })
})
