import { once } from 'node:events'
import { existsSync, readFileSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { Report, ReportLink } from '../../../src/report/build.ts'
import { built, Sandbox } from './run.ts'

let server: Server
let origin: string
/** What the server was asked, with the header that only it may see. */
let seen: { line: string; secret: string | undefined }[] = []
/** Told of each request for `/hang`, which is never answered. */
let onHang: () => void = () => undefined

beforeAll(async () => {
  server = createServer((request, response) => {
    const path = request.url ?? '/'
    seen.push({ line: `${request.method} ${path}`, secret: request.headers['x-secret'] as string })
    if (path.startsWith('/hang')) return onHang()
    if (path === '/page') return response.setHeader('content-type', 'text/html').end('<h1 id="a">')
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

/** Loopback is private, and no address for a list: both are allowed here alone. */
const settings =
  'links: { allow-private: [127.0.0.0/8], retries: 0 }\nrules: { malformed-link: off }\n'

function sandbox(list: string, config = settings): Sandbox {
  const files = { 'list.md': list, '.git/HEAD': '', '.github/awesome-keeper.yml': config }
  return new Sandbox(files)
}

const words = ['list.md', '--cache', 'links.json', '--format', 'json', '--fail-on', 'never']

async function report(box: Sandbox, ...more: string[]): Promise<Report> {
  const { stdout } = await box.visitor(...words, ...more)
  return JSON.parse(stdout) as Report
}

const verdictsOf = (links: readonly ReportLink[]) =>
  Object.fromEntries(links.map(({ url, status }) => [url.replace(origin, ''), status]))

describe('links', () => {
  it('are visited, judged and told', async () => {
    using box = sandbox(
      `- [A](${origin}/a)\n- [B](${origin}/404)\n- [C](${origin}/moved#part)\n- [D](${origin}/403)\n`,
    )
    const { links, findings } = await report(box)
    expect(verdictsOf(links)).toEqual({
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

  it('dead ones fail the run', async () => {
    using box = sandbox(`[A](${origin}/404)\n`)
    const { status, stdout } = await box.visitor('list.md', '--cache', 'links.json')
    expect(status).toBe(1)
    expect(stdout.replace(/\s+/g, ' ')).toContain('404 Not Found')
    expect(stdout).toContain('Links: 1 dead')
  })

  it('are each asked once, however often they stand there', async () => {
    using box = sandbox(`[A](${origin}/a) [B](${origin}/a#x)\n\n[C]\n\n[C]: ${origin}/a\n`)
    const { links } = await report(box)
    expect(seen.map(({ line }) => line)).toEqual(['HEAD /a'])
    expect(links.map(({ places }) => places.map(({ line }) => line))).toEqual([[1, 3]])
  })

  it('are not visited with --links none', async () => {
    using box = sandbox(`[A](${origin}/404)\n`)
    expect((await report(box, '--links', 'none')).links).toEqual([])
    expect(seen).toEqual([])
  })

  it('are only those that the base does not have with --links added', async () => {
    using box = sandbox(`[A](${origin}/404)\n\n[B](${origin}/410)\n`)
    box.write('before.md', `[A](${origin}/404)\n`)
    const { links } = await report(box, '--base', 'before.md', '--links', 'added')
    expect(verdictsOf(links)).toEqual({ '/410': 'dead' })
  })

  it('are left out by configuration', async () => {
    using box = sandbox(
      `[A](${origin}/404)\n[B](${origin}/a)\n`,
      settings.replace('retries: 0', 'retries: 0, exclude: ["/404$"]'),
    )
    expect(verdictsOf((await report(box)).links)).toEqual({ '/404': 'skipped', '/a': 'alive' })
  })

  it('count as alive with a status that configuration accepts there', async () => {
    using box = sandbox(
      `[A](${origin}/403)\n`,
      settings.replace('retries: 0', 'accept: { 127.0.0.1: [403] }'),
    )
    expect(verdictsOf((await report(box)).links)).toEqual({ '/403': 'alive' })
  })

  it('have their fragments looked for where configuration says so', async () => {
    const list = `[A](${origin}/page#a) [B](${origin}/page#b)\n`
    using plain = sandbox(list)
    expect((await report(plain)).findings).toEqual([])
    using box = sandbox(list, settings.replace('retries: 0', 'retries: 0, fragments: true'))
    const { findings } = await report(box)
    expect(findings.map(({ rule, message }) => [rule, message])).toEqual([
      ['dead-fragment', 'Unexpected fragment `#b`, expected one that the page has'],
    ])
  })

  it('are accepted by host and port, too', async () => {
    const accept = `accept: { '${origin.replace('http://', '')}': [404] }`
    using box = sandbox(`[A](${origin}/404)\n`, settings.replace('retries: 0', accept))
    expect(verdictsOf((await report(box)).links)).toEqual({ '/404': 'alive' })
  })

  it('by reference are told once, and silenced by their address or in their bullet', async () => {
    const list = `- [A][x] and [B][x]\n\n[x]: ${origin}/404\n`
    using box = sandbox(list)
    expect((await report(box)).findings).toMatchObject([{ rule: 'dead-link', line: 3 }])
    using ignoring = sandbox(list, `${settings}ignore: [{ match: '${origin}/404' }]\n`)
    expect((await report(ignoring)).findings).toEqual([])
    using commented = sandbox(list.replace('[x]\n', '[x] <!--lint ignore dead-link-->\n'))
    expect((await report(commented)).findings).toEqual([])
  })

  it('stand after a mend where the mended list has them', async () => {
    const rows = ['2021-01', '2020-01', '2022-01', '2023-01', '2024-01']
    const table = rows.map((date) => `| ${date} | [${date}](${origin}/${date}) |\n`).join('')
    using box = sandbox(`| Date | Paper |\n| - | - |\n${table}`)
    const { links } = await report(box, '--fix')
    const lines = Object.fromEntries(
      links.map(({ url, places }) => [url.slice(-7), places[0]?.line]),
    )
    expect(lines).toEqual({ '2020-01': 3, '2021-01': 4, '2022-01': 5, '2023-01': 6, '2024-01': 7 })
  })

  it('cannot be visited through a proxy that is none', async () => {
    using box = sandbox(`[A](${origin}/a)\n`)
    const { status, stderr } = await box.run(
      'env',
      'HTTP_PROXY=http://[bad',
      process.execPath,
      built,
      ...words,
    )
    expect(status).toBe(2)
    expect(stderr).toMatch(/^awesome-keeper: links cannot be visited: .*\n$/)
  })

  it('on private addresses are not asked for', async () => {
    using box = sandbox(`[A](${origin}/a)\n`, 'rules: { malformed-link: off }')
    expect((await report(box)).links).toMatchObject([
      { status: 'skipped', reason: 'the address is private' },
    ])
    expect(seen).toEqual([])
  })
})

describe('memory', () => {
  it('spares what was alive a short while ago, and nothing else', async () => {
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

  it('is all there is with --offline', async () => {
    using box = sandbox(`[A](${origin}/a) [B](${origin}/404)\n`)
    await report(box)
    seen = []
    expect(verdictsOf((await report(box, '--offline')).links)).toEqual({
      '/a': 'alive',
      '/404': 'dead',
    })
    expect(seen).toEqual([])
  })

  it('that is broken is set aside with a warning', async () => {
    using box = sandbox(`[A](${origin}/a)\n`)
    box.write('links.json', 'no JSON')
    const { stderr, status } = await box.visitor(...words)
    expect(status).toBe(0)
    expect(stderr).toMatch(/^awesome-keeper: .*links\.json.*set aside as links\.json\.broken-1\n$/)
    expect(readFileSync(join(box.folder, 'links.json.broken-1'), 'utf8')).toBe('no JSON')
  })
})

describe('secrets', () => {
  it('go to their host only, and never into a report or the memory', async () => {
    const config = settings.replace(
      'retries: 0',
      "retries: 0, headers: { 127.0.0.1: { x-secret: '$PATH' } }",
    )
    const withPassword = origin.replace('http://', 'http://user:hunter2@')
    using box = sandbox(`[A](${withPassword}/404)\n`, config)
    const { stdout, stderr } = await box.visitor(...words)
    const text = await box.visitor('list.md', '--cache', 'links.json')
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
  ] as const)('by %s writes its memory and tells what it has', async (signal, status) => {
    using box = sandbox(`[A](${origin}/a) [B](${origin}/hang)\n`)
    const hanging = Promise.withResolvers<void>()
    onHang = hanging.resolve
    const run = box.start('list.md', '--cache', 'links.json')
    await hanging.promise
    run.child.kill(signal)
    const outcome = await run.outcome
    expect(outcome.status).toBe(status)
    expect(outcome.stdout).toContain('Links: 1 alive, 1 skipped')
    expect(existsSync(join(box.folder, 'links.json'))).toBe(true)
  })
})

describe('a network that is down', () => {
  it('is told, and changes neither the outcome nor the memory', async () => {
    using box = sandbox('[A](https://a.example/) [B](https://b.example/)\n')
    const noNames = join(import.meta.dirname, 'no-dns.ts')
    const words = ['--import', noNames, built, 'list.md', '--cache', 'links.json']
    const { status, stdout } = await box.run(process.execPath, ...words)
    expect(status).toBe(0)
    expect(stdout).toContain('Links: 2 skipped (the network looks down)')
    expect(existsSync(join(box.folder, 'links.json'))).toBe(false)
  })
})
