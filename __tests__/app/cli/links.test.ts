import { once } from 'node:events'
import { existsSync, readFileSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { Report, ReportLink } from '../../../src/report/build.ts'
import { monthsBack } from '../../long-table.ts'
import { built, Sandbox } from './run.ts'

let server: Server
let origin: string
/** The requests, with the header that only this server may receive. */
let seen: { line: string; secret: string | undefined }[] = []
/** Called for each request for `/hang`, which gets no response. */
let onHang: () => void = () => undefined

beforeAll(async () => {
  server = createServer((request, response) => {
    const path = request.url ?? '/'
    seen.push({ line: `${request.method} ${path}`, secret: request.headers['x-secret'] as string })
    if (path.startsWith('/hang')) return onHang()
    if (path === '/slashes') {
      return response.writeHead(301, { location: `/x${'/'.repeat(250_000)}y` }).end()
    }
    if (path === '/page') return response.setHeader('content-type', 'text/html').end('<h1 id="a">')
    if (path === '/for-sale') {
      const page = '<title>127.0.0.1 is for sale</title><h1>127.0.0.1 is for sale</h1>'
      return response.setHeader('content-type', 'text/html').end(page)
    }
    if (path.startsWith('/moved')) response.setHeader('location', path.replace('moved', 'new'))
    const [, status = '200'] = /^\/(\d{3})/.exec(path) ?? []
    response.writeHead(path.startsWith('/moved') ? 301 : Number(status)).end()
  })
  await once(server.listen(0, '127.0.0.1'), 'listening')
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
})

afterAll(async () => {
  server.closeAllConnections()
  server.close()
  await once(server, 'close')
})

beforeEach(() => {
  seen = []
})

/** Loopback addresses are private and malformed in a list: these tests allow both. */
const settings =
  'links: { allow-private: [127.0.0.0/8], retries: 0 }\nrules: { malformed-link: off }\n'

function sandbox(list: string, config = settings): Sandbox {
  const files = { 'list.md': list, '.git/HEAD': '', 'keeper.yml': config }
  return new Sandbox(files)
}

/** A configuration that is named is trusted. */
const named = ['list.md', '--config', 'keeper.yml', '--cache', 'links.json']
const words = [...named, '--format', 'json', '--fail-on', 'never']

async function report(box: Sandbox, ...more: string[]): Promise<Report> {
  const { stdout } = await box.keeperWithLinks(...words, ...more)
  return JSON.parse(stdout) as Report
}

const statusesOf = (links: readonly ReportLink[]) =>
  Object.fromEntries(links.map(({ url, status }) => [url.replace(origin, ''), status]))

describe('links', () => {
  it('are checked and reported', async () => {
    using box = sandbox(
      `- [A](${origin}/a)\n- [B](${origin}/404)\n- [C](${origin}/moved#part)\n- [D](${origin}/403)\n`,
    )
    const { links, findings } = await report(box)
    expect(statusesOf(links)).toEqual({
      '/a': 'alive',
      '/404': 'dead',
      '/moved': 'moved',
      '/403': 'blocked',
    })
    expect(findings.map(({ rule, line, severity }) => [rule, line, severity])).toEqual([
      ['dead-link', 2, 'error'],
      ['moved-link', 3, 'info'],
    ])
    expect(findings[1]?.expected).toEqual([`${origin}/new#part`])
  })

  it('fail the run if dead', async () => {
    using box = sandbox(`[A](${origin}/404)\n`)
    const { status, stdout } = await box.keeperWithLinks(...named)
    expect(status).toBe(1)
    expect(stdout.replace(/\s+/g, ' ')).toContain('Page not found (404')
    expect(stdout).toContain('Links: 1 dead')
  })

  it('are requested once, however often the list has them', async () => {
    using box = sandbox(`[A](${origin}/a) [B](${origin}/a#x)\n\n[C]\n\n[C]: ${origin}/a\n`)
    const { links } = await report(box)
    expect(seen.map(({ line }) => line)).toEqual(['GET /a'])
    expect(links.map(({ places }) => places.map(({ line }) => line))).toEqual([[1, 3]])
  })

  it('whose page is for sale are reported in each run, without a further request', async () => {
    using box = sandbox(`- [A](${origin}/for-sale) - Reads logs.\n- [B](${origin}/page)\n`)
    const rules = async () => (await report(box)).findings.map(({ rule, line }) => [rule, line])
    expect(await rules()).toEqual([['wrong-page', 1]])
    expect(seen.map(({ line }) => line).sort()).toEqual(['GET /for-sale', 'GET /page'])
    expect(await rules()).toEqual([['wrong-page', 1]])
    // Both are fresh.
    expect(seen).toHaveLength(2)
    box.write(
      'keeper.yml',
      settings.replace('malformed-link: off', 'malformed-link: off, wrong-page: off'),
    )
    expect((await report(box)).findings).toEqual([])
  })

  it('are not checked with --links none', async () => {
    using box = sandbox(`[A](${origin}/404)\n`)
    const { links } = await report(box, '--links', 'none')
    expect(links).toMatchObject([{ url: `${origin}/404`, status: 'skipped', skipped: 'excluded' }])
    expect(seen).toEqual([])
  })

  it('are only the new ones with --links added', async () => {
    using box = sandbox(`[A](${origin}/404)\n\n[B](${origin}/410)\n`)
    box.write('before.md', `[A](${origin}/404)\n`)
    const { links } = await report(box, '--base', 'before.md', '--links', 'added')
    expect(statusesOf(links)).toEqual({ '/410': 'dead' })
  })

  it('are excluded by configuration', async () => {
    using box = sandbox(
      `[A](${origin}/404)\n[B](${origin}/a)\n`,
      settings.replace('retries: 0', 'retries: 0, exclude: ["/404$"]'),
    )
    expect(statusesOf((await report(box)).links)).toEqual({ '/404': 'skipped', '/a': 'alive' })
  })

  it('are alive with a status that the configuration accepts', async () => {
    using box = sandbox(
      `[A](${origin}/403)\n`,
      settings.replace('retries: 0', 'accept: { 127.0.0.1: [403] }'),
    )
    expect(statusesOf((await report(box)).links)).toEqual({ '/403': 'alive' })
  })

  it('have their fragments checked if configured', async () => {
    const list = `[A](${origin}/page#a) [B](${origin}/page#b)\n`
    using plain = sandbox(list)
    expect((await report(plain)).findings).toEqual([])
    using box = sandbox(list, settings.replace('retries: 0', 'retries: 0, fragments: true'))
    const { findings } = await report(box)
    expect(findings.map(({ rule, message }) => [rule, message])).toEqual([
      [
        'dead-fragment',
        'The page has no anchor `#b`, so the link opens at its top. Correct the anchor, or remove it.',
      ],
    ])
  })

  it('are accepted by host and port, too', async () => {
    const accept = `accept: { '${origin.replace('http://', '')}': [404] }`
    using box = sandbox(`[A](${origin}/404)\n`, settings.replace('retries: 0', accept))
    expect(statusesOf((await report(box)).links)).toEqual({ '/404': 'alive' })
  })

  it('by reference are reported once, and ignored by address or in their bullet', async () => {
    const list = `- [A][x] and [B][x]\n\n[x]: ${origin}/404\n`
    using box = sandbox(list)
    expect((await report(box)).findings).toMatchObject([{ rule: 'dead-link', line: 3 }])
    using ignoring = sandbox(list, `${settings}ignore: [{ match: '${origin}/404' }]\n`)
    expect((await report(ignoring)).findings).toEqual([])
    using commented = sandbox(list.replace('[x]\n', '[x] <!--lint ignore dead-link-->\n'))
    expect((await report(commented)).findings).toEqual([])
  })

  it('have their line in the fixed list after --fix', async () => {
    const dates = monthsBack('2024-01', 21).reverse()
    const [first = '', second = '', ...others] = dates
    const table = [second, first, ...others]
      .map((date, index) => `| ${date} | [No. ${index}](${origin}/${date}) |\n`)
      .join('')
    using box = sandbox(`| Date | Paper |\n| - | - |\n${table}`)
    const { links } = await report(box, '--fix')
    const lines = Object.fromEntries(
      links.map(({ url, places }) => [url.slice(-7), places[0]?.line]),
    )
    expect(lines).toEqual(Object.fromEntries(dates.map((date, index) => [date, index + 3])))
  })

  it('cannot be checked through an invalid proxy', async () => {
    using box = sandbox(`[A](${origin}/a)\n`)
    const { status, stderr } = await box.run(
      'env',
      'HTTP_PROXY=http://[bad',
      process.execPath,
      built,
      ...words,
    )
    expect(status).toBe(2)
    expect(stderr).toMatch(/^awesome-keeper: .*[Ll]inks cannot be (?:visited|checked): .*\n$/)
  })

  it('on private addresses are not requested', async () => {
    using box = sandbox(`[A](${origin}/a)\n`, 'rules: { malformed-link: off }')
    expect((await report(box)).links).toMatchObject([
      { status: 'skipped', reason: 'the address is private' },
    ])
    expect(seen).toEqual([])
  })
})

describe('the cache', () => {
  it('is used for links that were alive recently, and no others', async () => {
    using box = sandbox(`[A](${origin}/a) [B](${origin}/404)\n`)
    await report(box)
    seen = []
    const { links } = await report(box)
    expect(links.map(({ status, source }) => [status, source]).sort()).toEqual([
      ['alive', 'cache'],
      ['dead', 'web'],
    ])
    expect(seen.every(({ line }) => line.endsWith('/404'))).toBe(true)
  })

  it('is the only source with --offline', async () => {
    using box = sandbox(`[A](${origin}/a) [B](${origin}/404)\n`)
    await report(box)
    seen = []
    expect(statusesOf((await report(box, '--offline')).links)).toEqual({
      '/a': 'alive',
      '/404': 'dead',
    })
    expect(seen).toEqual([])
  })

  it('that was named and is another file is bad usage, before anything is requested', async () => {
    using box = sandbox(`[A](${origin}/a)\n`)
    box.write('links.json', 'no JSON')
    seen = []
    const { stdout, stderr, status } = await box.keeperWithLinks(...words)
    expect([status, stdout, seen]).toEqual([2, '', []])
    expect(stderr).toBe(
      'awesome-keeper: --cache links.json: this file is not a cache of Awesome Keeper; name another file, or one that does not exist yet\n',
    )
    expect(readFileSync(join(box.folder, 'links.json'), 'utf8')).toBe('no JSON')
  })
})

describe('secrets', () => {
  it('go to their host only, never into a report or the cache', async () => {
    const config = settings.replace(
      'retries: 0',
      "retries: 0, headers: { 127.0.0.1: { x-secret: '$PATH' } }",
    )
    const withPassword = origin.replace('http://', 'http://user:hunter2@')
    using box = sandbox(`[A](${withPassword}/404)\n`, config)
    const { stdout, stderr } = await box.keeperWithLinks(...words)
    const text = await box.keeperWithLinks(...named)
    expect(seen[0]?.secret).toBe(process.env.PATH)
    expect(readFileSync(join(box.folder, 'links.json'), 'utf8')).not.toContain('hunter2')
    const { links } = JSON.parse(stdout) as Report
    expect(JSON.stringify(links)).not.toContain('hunter2')
    expect(stderr + text.stderr).not.toContain('hunter2')
  })
})

describe('a run that is interrupted', () => {
  it.each([
    ['SIGINT', 130],
    ['SIGTERM', 143],
  ] as const)('by %s writes its cache and prints the results so far', async (signal, status) => {
    using box = sandbox(`[A](${origin}/a) [B](${origin}/hang)\n`)
    const hanging = Promise.withResolvers<void>()
    onHang = hanging.resolve
    const run = box.start(...named)
    await hanging.promise
    run.child.kill(signal)
    const outcome = await run.outcome
    expect(outcome.status).toBe(status)
    expect(outcome.stdout).toMatch(/^⚠ The run was stopped: no problems/)
    expect(outcome.stdout).toContain('Links: 1 alive, 1 skipped')
    expect(existsSync(join(box.folder, 'links.json'))).toBe(true)
    if (signal === 'SIGTERM') return
    box.write('list.md', `[A](${origin}/a) [B](${origin}/hang) [C](${origin}/c)\n`)
    const { links } = await report(box, '--offline')
    expect(links.map(({ reason }) => reason).slice(1)).toEqual([
      'not checked: offline, and the last run ended before this link',
      'not checked: offline, and no earlier run checked this link',
    ])
  })
})

describe('a redirect to 250,000 slashes', () => {
  it('is refused before anything reads it', async () => {
    using box = sandbox(`[A](${origin}/a) [B](${origin}/slashes)\n`)
    const { links } = await report(box)
    expect(links[1]).toMatchObject({
      status: 'unreachable',
      reason: 'a redirect to more than 8192 characters',
    })
  })
})

describe('a pattern of the configuration that takes too long', () => {
  it('is named, and the link is not checked', async () => {
    const url = `${origin}/${'a'.repeat(60)}!`
    const config = settings.replace('retries: 0', () => "retries: 0, exclude: ['/(a+)+$']")
    using box = sandbox(`[A](${origin}/b) [B](${url})\n`, config)
    const { stderr, stdout } = await box.keeperWithLinks(...words)
    expect(stderr).toMatch(/The pattern “.*\(a\+\)\+\$” of links\.exclude takes too long on 1 link/)
    const { links } = JSON.parse(stdout) as Report
    expect(links.map(({ status, skipped }) => skipped ?? status)).toEqual(['excluded', 'alive'])
  })
})

describe('a network that is down', () => {
  it('is reported, and changes neither the exit status nor the cache', async () => {
    using box = sandbox('[A](https://a.example/) [B](https://b.example/)\n')
    const noNames = join(import.meta.dirname, 'no-dns.ts')
    const words = ['--import', noNames, built, ...named]
    const { status, stdout } = await box.run(process.execPath, ...words)
    expect(status).toBe(0)
    expect(stdout).toContain('Links: 2 skipped (the network looks down)')
    expect(existsSync(join(box.folder, 'links.json'))).toBe(false)
  })
})
