import { describe, expect, it } from 'vitest'
import { hostedLinesUrl, hostedRepository, repositoryAt } from '../../src/repository/hosting.ts'

describe('the page of a repository', () => {
  it.each([
    ['https://github.com/acme/list.git', 'github', 'https://github.com/acme/list'],
    ['https://github.com/acme/list/', 'github', 'https://github.com/acme/list'],
    ['git@github.com:acme/list.git', 'github', 'https://github.com/acme/list'],
    ['ssh://git@ssh.github.com:443/acme/list.git', 'github', 'https://github.com/acme/list'],
    ['git://GitHub.com/acme/list', 'github', 'https://github.com/acme/list'],
    ['http://github.com/acme/list', 'github', 'https://github.com/acme/list'],
    ['https://github.example.org:8443/a/b', 'github', 'https://github.example.org:8443/a/b'],
    ['git@acme.ghe.com:a/b.git', 'github', 'https://acme.ghe.com/a/b'],
    ['git@gitlab.com:group/sub/list.git', 'gitlab', 'https://gitlab.com/group/sub/list'],
    ['ssh://git@altssh.gitlab.com:443/a/b.git', 'gitlab', 'https://gitlab.com/a/b'],
    ['ssh://git@gitlab.example.org:2222/a/b.git', 'gitlab', 'https://gitlab.example.org/a/b'],
    ['https://codeberg.org/a/b.git', 'gitea', 'https://codeberg.org/a/b'],
    ['git@gitea.example.org:a/b', 'gitea', 'https://gitea.example.org/a/b'],
    ['https://forgejo.example.org/a/b', 'gitea', 'https://forgejo.example.org/a/b'],
    ['git@bitbucket.org:a/b.git', 'bitbucket', 'https://bitbucket.org/a/b'],
    ['https://someone:secret@github.com/a/b.git', 'github', 'https://github.com/a/b'],
    ['https://x-access-token:secret@gitlab.com/a/b', 'gitlab', 'https://gitlab.com/a/b'],
  ] as const)('of %s is one of %s', (remote, kind, url) => {
    expect(hostedRepository(remote)).toEqual({ kind, url })
  })

  it.each([
    '/srv/git/list.git',
    'C:/git/list.git',
    'file:///srv/list.git',
    'https://git.example.org/a/b',
    'https://example.org/github.com/a/b',
    'https://github.com@evil.example/a/b',
    'https://github.com.evil.example/a/b',
    'https://notgithub.com/a/b',
    'https://github.com/a',
    'https://github.com/a/b/c',
    'https://github.com/../b',
    'https://github.com/a/<b>',
    'https://github.com/a/b%22onclick=x',
    'git@github.com:a/b c',
    'http://gitea.example.org:3000/a/b',
    'javascript:alert(1)//github.com/a/b',
    `https://github.com/a/${'b'.repeat(2000)}`,
    '',
  ])('of %s is not known', (remote) => {
    expect(hostedRepository(remote)).toBeUndefined()
  })

  it('is not linked without https', () => {
    expect(repositoryAt('http://ghe.local', 'a/b', 'github')).toBeUndefined()
    expect(repositoryAt('javascript:alert(1)', 'a/b', 'github')).toBeUndefined()
    expect(repositoryAt('https://x.example/gitlab/', 'a/b', 'gitlab')?.url).toBe(
      'https://x.example/gitlab/a/b',
    )
  })
})

describe('the address of lines', () => {
  const commit = '0123456789012345678901234567890123456789'
  const url = 'https://x.example/a/b'

  it.each([
    ['github', `${url}/blob/${commit}/d/R%20%23%3F.md?plain=1#L3`, '?plain=1#L3-L5'],
    ['gitlab', `${url}/-/blob/${commit}/d/R%20%23%3F.md?plain=1#L3`, '?plain=1#L3-5'],
    ['gitea', `${url}/src/commit/${commit}/d/R%20%23%3F.md?display=source#L3`, '#L3-L5'],
    ['bitbucket', `${url}/src/${commit}/d/R%20%23%3F.md#lines-3`, '#lines-3:5'],
  ] as const)('of %s', (kind, one, several) => {
    const place = { path: 'd/R #?.md', line: 3 }
    expect(hostedLinesUrl({ kind, url }, commit, place)).toBe(one)
    expect(hostedLinesUrl({ kind, url }, commit, { ...place, endLine: 3 })).toBe(one)
    const range = hostedLinesUrl({ kind, url }, commit, { ...place, endLine: 5 })
    expect(range.endsWith(several)).toBe(true)
  })

  it('holds nothing of a path unescaped', () => {
    const path = 'a"><script>\u001B]8;;\u0007\ud800\u202e.md'
    const address = hostedLinesUrl({ kind: 'github', url }, commit, { path, line: 1 })
    expect(address).toMatch(/^[\w:/.?=#%-]+$/)
  })
})
