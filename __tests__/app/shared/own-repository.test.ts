import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it, vi } from 'vitest'

const requests: string[] = []
let status = 200
const server = createServer(({ url = '', headers }, response) => {
  requests.push(`${url} ${headers.authorization}`)
  response.writeHead(status, { 'content-type': 'application/json' })
  const about = {
    created_at: '2026-02-01T10:00:00Z',
    topics: ['awesome'],
    license: { spdx_id: 'MIT' },
  }
  response.end(JSON.stringify(status === 200 ? about : { message: 'Not Found' }))
})
const folder = mkdtempSync(join(tmpdir(), 'awesome-keeper-'))

function git(...words: string[]): void {
  const env = {
    PATH: process.env.PATH,
    GIT_CONFIG_GLOBAL: '/dev/null',
    GIT_AUTHOR_DATE: '2026-03-04T23:30:00+00:00',
    GIT_COMMITTER_DATE: '2026-03-04T23:30:00+00:00',
    ...Object.fromEntries(
      ['AUTHOR', 'COMMITTER'].flatMap((who) => [
        [`GIT_${who}_NAME`, 'A'],
        [`GIT_${who}_EMAIL`, 'a@example.org'],
      ]),
    ),
  }
  execFileSync('git', words, { cwd: folder, env, stdio: 'ignore' })
}

/** What is learned of the folder; the client of GitHub reads its address when it is loaded. */
async function learn(token?: string) {
  const { readOwnRepository } = await import('../../../src/app/shared/own-repository.ts')
  return await readOwnRepository(folder, token)
}

beforeAll(async () => {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  vi.stubEnv('GITHUB_API_URL', `http://127.0.0.1:${(server.address() as AddressInfo).port}`)
  git('init', '-q')
  git('commit', '-q', '--allow-empty', '-m', 'a')
  git('remote', 'add', 'origin', 'git@github.com:bread/awesome-bread.git')
})

afterAll(() => {
  vi.unstubAllEnvs()
  server.close()
  rmSync(folder, { recursive: true })
})

it('reads the first commit from git, and asks GitHub only with a token', async () => {
  expect(await learn()).toEqual({ about: { created: '2026-03-04' } })
  expect(requests).toEqual([])
})

it('takes the later of the first commit and the creation', async () => {
  expect(await learn('secret')).toEqual({
    about: { created: '2026-03-04', topics: ['awesome'], license: 'MIT' },
  })
  expect(requests).toEqual(['/repos/bread/awesome-bread token secret'])
})

it.each([
  'https://github.com/bread/awesome-bread',
  'ssh://git@github.com/bread/awesome-bread.git',
  'https://user:password@github.com/bread/awesome-bread.git',
])('finds the repository of %s', async (origin) => {
  requests.length = 0
  git('remote', 'set-url', 'origin', origin)
  expect((await learn('secret')).about.topics).toEqual(['awesome'])
  expect(requests).toEqual(['/repos/bread/awesome-bread token secret'])
})

it('sends nothing where the origin is elsewhere', async () => {
  requests.length = 0
  for (const origin of [
    'https://gitlab.com/bread/list.git',
    '../github.com/a/b',
    'git@evil.org:a/b',
  ]) {
    git('remote', 'set-url', 'origin', origin)
    expect((await learn('secret')).about).toEqual({ created: '2026-03-04' })
  }
  expect(requests).toEqual([])
})

it('knows less, with the reason, where GitHub does not answer', async () => {
  git('remote', 'set-url', 'origin', 'https://github.com/bread/awesome-bread')
  status = 404
  const { about, note } = await learn('secret')
  expect(about).toEqual({ created: '2026-03-04' })
  expect(note).toMatch(/^GitHub gave no answer about this repository: Not Found/)
})
