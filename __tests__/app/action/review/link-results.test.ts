import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { readLinkResults } from '../../../../src/app/action/link-results.ts'
import { readToken } from '../../../github/fake/index.ts'
import * as events from '../events.ts'
import {
  conversationOf,
  newFindings,
  type ReviewRun,
  type ReviewSandbox,
  reportOf,
  startSandbox,
  withTools,
  writes,
} from './sandbox.ts'

const GONE = 'https://web.example.org/gone'
const FINE = 'https://web.example.org/fine'

let sandbox: ReviewSandbox
let folder: string

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'results-'))
  sandbox = await startSandbox()
})

afterAll(async () => {
  rmSync(folder, { recursive: true })
  await sandbox[Symbol.asyncDispose]()
})

let count = 0

function open() {
  const from = `contributor:patch-${++count}`
  const list = withTools(`- [Lost](${GONE}) - Lost.`, `- [Fine](${FINE}) - Fine.`)
  return sandbox.github.openPullRequest({ from, files: { 'README.md': list } })
}

/** A file of another job. */
function keep(text: string): string {
  const path = join(folder, `${++count}.json`)
  writeFileSync(path, text)
  return path
}

const dead = { url: GONE, status: 'dead', code: 404, reason: '404 Not Found' }

function fileOf(...links: object[]): string {
  return keep(JSON.stringify({ version: 1, links }))
}

/** The second job's run, which must only connect to GitHub. */
async function reviewWith(
  path: string,
  pull = open(),
): Promise<ReviewRun & { posted: ReturnType<typeof conversationOf> }> {
  const asked = sandbox.network.asked.length
  const connected = sandbox.network.connections.length
  const event = events.workflowRun(sandbox.github, pull.number)
  const run = await sandbox.run(event, { inputs: { 'link-results': path } })
  expect(sandbox.network.asked.slice(asked)).toEqual([])
  expect(sandbox.network.connections.slice(connected)).toEqual([])
  return { ...run, posted: conversationOf(sandbox, pull) }
}

it('a review in two jobs: one checks links, the other, which may write, comments', async () => {
  const pull = open()
  const first = await sandbox.run(events.pullRequest(sandbox.github, pull.number), {
    inputs: { comment: 'none' },
    token: readToken.token,
  })
  expect(writes(first.requests)).toEqual([])
  expect([first.status, newFindings(first)]).toEqual([1, ['dead-link README.md:19']])
  const second = await reviewWith(keep(first.read(first.outputs.report ?? '')), pull)
  expect(second.status).toBe(1)
  expect(newFindings(second)).toEqual(newFindings(first))
  expect(second.posted.reviews).toHaveLength(1)
  expect(second.posted.lines).toMatchObject([{ line: 19 }])
  expect(second.posted.lines[0]?.body).toContain('404')
  const brief = (run: ReviewRun) => reportOf(run).links.map(({ url, status }) => [url, status])
  expect(brief(second)).toEqual(brief(first))
})

/** A report in which a link moved there. */
function moving(finalUrl: string): string {
  const moved = { url: FINE, status: 'moved', code: 301, reason: '301 Moved', finalUrl }
  return JSON.stringify({ version: 1, links: [moved] })
}

it.each([
  ['no JSON', 'x'.repeat(10)],
  ['another version', JSON.stringify({ version: 2, links: [] })],
  ['no report', '[]'],
  ['an unknown status', JSON.stringify({ version: 1, links: [{ ...dead, status: 'x' }] })],
  ['too many results', JSON.stringify({ version: 1, links: Array(50_001).fill(dead) })],
  [
    'too long a reason',
    JSON.stringify({ version: 1, links: [{ ...dead, reason: 'x'.repeat(301) }] }),
  ],
  ['no web address', moving('javascript:x')],
  ['a private address', moving('http://169.254.169.254/latest')],
  ['a private address in disguise', moving('http://[::ffff:127.0.0.1]/')],
  ['a local name', moving('http://localhost./')],
  ['no address at all', moving('http://[')],
])('a file with %s is rejected', (_, text) => {
  expect(() => readLinkResults(keep(text))).toThrow(/\.json: unexpected/)
})

it('a file that is too large is not read', () => {
  const path = keep('')
  truncateSync(path, 65 * 1024 * 1024)
  expect(() => readLinkResults(path)).toThrow(/\.json: larger than 64 MB, so it is not read$/)
})

it('what is no file is not read: a link, a folder, a pipe, a device', () => {
  const [link, pipe] = [join(folder, 'link.json'), join(folder, 'pipe.json')]
  symlinkSync(fileOf(dead), link)
  execFileSync('mkfifo', [pipe])
  expect(() => readLinkResults(link)).toThrow('this is a symbolic link that is not followed')
  expect(() => readLinkResults(folder)).toThrow('this is a folder; name a file')
  expect(() => readLinkResults(pipe)).toThrow('this is a device or a pipe; name a file')
  expect(() => readLinkResults('/dev/zero')).toThrow('this is a device or a pipe')
})

it('a rejected file is reported in one line, and nothing else', async () => {
  const run = await reviewWith(keep(moving('http://169.254.169.254/latest\n::error::x')))
  expect(run.status).toBe(1)
  expect(run.annotations).toHaveLength(1)
  expect(run.annotations[0]?.text).toMatch(/\.json: unexpected value at links\.0\.finalUrl/)
  expect(run.posted).toEqual({ reviews: [], lines: [], comments: [] })
})

it('a missing file is rejected', async () => {
  const run = await reviewWith(join(folder, 'none.json'))
  expect([run.status, run.annotations.length]).toEqual([1, 1])
})

it('results of links that were not added are ignored', async () => {
  const old = 'https://web.example.org/hammer'
  const elsewhere = 'https://elsewhere.example.org/'
  const run = await reviewWith(
    fileOf(
      { ...dead, url: old },
      { ...dead, url: elsewhere },
      { ...dead, url: FINE, status: 'alive', code: 200, reason: '200 OK' },
    ),
  )
  expect([run.status, newFindings(run)]).toEqual([0, []])
  expect(reportOf(run).links.map(({ url }) => url)).toEqual([FINE])
  expect(run.summary).not.toContain('elsewhere')
})

it('text and addresses of the file are shown escaped', async () => {
  const run = await reviewWith(
    fileOf(
      {
        ...dead,
        reason:
          '404 <img src=x> @all #1 <!-- awesome-keeper summary --> ```\n::error::x\n##[error]y',
      },
      {
        url: FINE,
        status: 'moved',
        code: 301,
        reason: '301 Moved',
        finalUrl: 'https://web.example.org/a)](https://evil.example.org',
      },
    ),
  )
  expect(run.status).toBe(1)
  expect(run.annotations).toEqual([])
  const bodies = [...run.posted.reviews, ...run.posted.lines].map(({ body }) => body)
  for (const body of [...bodies, ...run.posted.comments, run.summary]) {
    expect(body).not.toContain('<img')
    const words = body.replace(/`[^`\n]*`/g, '')
    expect(words).not.toMatch(/(?<!\w)@all|#1\b/)
    expect(words).not.toContain('](https://evil.example.org')
    expect(body).not.toMatch(/<!-- awesome-keeper summary -->/)
  }
})
