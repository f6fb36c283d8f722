import { afterEach, beforeEach, expect, it } from 'vitest'
import { type Github, startGitHub } from '../../../github/fake/index.ts'
import { type FakeHost, type FakeNetwork, startFakeNetwork } from '../fake/network.ts'
import { attack } from './attack.ts'

const TIME = 60_000
const BASE = '# List\n\n- [Known](https://known.example.org/) - Known.\n'

/** Spellings of private addresses. */
const PRIVATE = [
  'http://169.254.169.254/latest/meta-data/',
  'http://[fd00:ec2::254]/latest/meta-data/',
  'http://metadata.google.internal/computeMetadata/v1/',
  'http://100.100.100.200/latest/meta-data/',
  'http://168.63.129.16/machine',
  'http://127.0.0.1/',
  'http://127.0.0.1:8080/',
  'http://127.1/',
  'http://2130706433/',
  'http://0x7f.1/',
  'http://0177.0.0.1/',
  'http://0.0.0.0/',
  'http://[::1]/',
  'http://[::]/',
  'http://[::ffff:127.0.0.1]/',
  'http://[::ffff:a9fe:a9fe]/',
  'http://[64:ff9b::a9fe:a9fe]/',
  'http://[fe80::1]/',
  'http://10.0.0.1/',
  'http://172.16.0.1/',
  'http://192.168.0.1/',
  'http://localhost/',
  'http://user:password@127.0.0.1/',
  'http://127.0.0.1。example.org@127.0.0.1/',
  'http://①②⑦.⓪.⓪.①/',
  'http://127.0.0.1./',
]

const inside: FakeHost = { address: '10.0.0.1', handle: (_, response) => response.end() }
const inward = {
  'metadata.google.internal': { ...inside, address: '169.254.169.254' },
  localhost: { ...inside, address: ['127.0.0.1', '::1'] },
  'inside.example.org': inside,
}

let github: Github
let network: FakeNetwork | undefined

beforeEach(async () => {
  github = await startGitHub({ files: { 'README.md': BASE } })
})

afterEach(async () => {
  await Promise.all([github.close(), network?.close()])
  network = undefined
})

function mapped(results: object, status: string): object {
  return Object.fromEntries(Object.keys(results).map((url) => [url, status]))
}

async function attackByLinks(
  urls: readonly string[],
  hosts: Readonly<Record<string, FakeHost | FakeHost['handle'] | number>>,
) {
  network = await startFakeNetwork(hosts as Parameters<typeof startFakeNetwork>[0])
  const added = urls.map((url, index) => `- [Entry ${index}](${url}) - Entry.\n`)
  const pull = github.openPullRequest({ files: { 'README.md': BASE + added.join('') } })
  const run = await attack(github, pull, { network })
  const results = Object.fromEntries(run.report.links.map(({ url, status }) => [url, status]))
  return { ...run, results }
}

it(
  'requests no private address that is linked',
  async () => {
    const { results } = await attackByLinks(PRIVATE, inward)
    expect(results).toEqual(mapped(results, 'skipped'))
    expect(network?.strays).toEqual([])
  },
  TIME,
)

it(
  'requests no private address that a public one redirects to',
  async () => {
    const targets = [...PRIVATE, 'http://inside.example.org/', 'file:///etc/passwd', 'gopher://x/']
    const { results } = await attackByLinks(
      [
        ...targets.map((_, index) => `https://redirecting.example.org/${index}`),
        'https://twice.example.org/',
        'https://inside.example.org/',
        'https://both.example.org/',
        'https://turning.example.org/',
        'https://turning.example.org/other',
      ],
      {
        ...inward,
        'redirecting.example.org': (request, response) => {
          const location = encodeURI(targets[Number(request.url?.slice(1))] ?? '')
          response.writeHead(302, { location }).end()
        },
        'twice.example.org': (_, response) =>
          response.writeHead(301, { location: 'https://inside.example.org/' }).end(),
        'both.example.org': {
          address: ['10.0.0.1', '11.7.7.7', 'fd00::1', '::ffff:10.0.0.1'],
          handle: (_, response) => response.end(),
        },
        'turning.example.org': {
          address: '11.8.8.8',
          rebinds: ['127.0.0.1'],
          handle: (_, response) => response.writeHead(404, { connection: 'close' }).end(),
        },
      },
    )
    expect(network?.strays).toEqual([])
    expect(results['https://both.example.org/']).toBe('alive')
    expect(results['https://inside.example.org/']).toBe('skipped')
    // A single 404 is not dead, and nothing else responds.
    const others = Object.entries(results).filter(([url]) => !url.includes('//both.'))
    for (const one of others) expect(['skipped', 'unreachable']).toContain(one[1])
  },
  TIME,
)

it(
  'sends neither its token nor configured headers to added links',
  async () => {
    const config = `links:
  headers: { '*.example.org': { Authorization: 'secret-header' } }
  allow-private: ['10.0.0.0/8']
  retries: 0
  fragments: true
`
    github.commit('main', { '.github/awesome-keeper.yml': config })
    const sent: string[] = []
    const { results } = await attackByLinks(
      ['https://new.example.org/#x', 'https://inside.example.org/', 'https://to.example.org/'],
      {
        ...inward,
        'new.example.org': ({ rawHeaders }, response) => {
          sent.push(rawHeaders.join(' '))
          response.writeHead(200, { 'content-type': 'text/html' }).end('<p>')
        },
        'to.example.org': (_, response) =>
          response.writeHead(302, { location: 'https://new.example.org/to' }).end(),
      },
    )
    // Checked, redirected to, and read for its fragment.
    expect(sent.length).toBeGreaterThanOrEqual(3)
    expect(sent.join('\n')).not.toMatch(/secret|authorization|token|cookie/i)
    expect(results['https://inside.example.org/']).toBe('skipped')
    expect(network?.strays).toEqual([])
  },
  TIME,
)

it(
  'reads its configuration from the default branch only',
  async () => {
    network = await startFakeNetwork(inward)
    const config = 'rules: { malformed-link: off }\nlinks: { allow-private: [10.0.0.0/8] }\n'
    const pull = github.openPullRequest({
      files: {
        '.github/awesome-keeper.yml': config,
        '.github/workflows/x.yml': 'on: push\n',
        'action.yml': 'runs: {}\n',
        'README.md': `${BASE}- [A](https://inside.example.org/) - A.\n- [B](ttps://b.example) - B.\n`,
      },
    })
    const { report } = await attack(github, pull, { network })
    expect(report.findings.map(({ rule }) => rule)).toContain('malformed-link')
    expect(report.links.map(({ status }) => status)).toEqual(['skipped', 'skipped'])
    expect(network.strays).toEqual([])
  },
  TIME,
)

it(
  'obeys no lint comment that the change adds',
  async () => {
    network = await startFakeNetwork({ 'gone.example.org': 404 })
    const pull = github.openPullRequest({
      files: {
        'README.md': `<!--lint disable-->\n<!--lint ignore malformed-link-->\n\n${BASE}- [B](ttps://b.example) - B. <!--lint ignore-->\n- [C](https://gone.example.org/) - C. <!--lint ignore dead-link-->\n`,
      },
    })
    const { report, status } = await attack(github, pull, { network })
    const rules = report.findings.map(({ rule }) => rule)
    expect(rules).toEqual(expect.arrayContaining(['malformed-link', 'dead-link', 'lint-comment']))
    expect(status).toBe(1)
  },
  TIME,
)

it(
  'checks 200 added links, and reports that the others were not checked',
  async () => {
    const names = Array.from({ length: 50 }, (_, index) => `many-${index}.example.org`)
    const urls = Array.from({ length: 500 }, (_, index) => `https://${names[index % 50]}/${index}`)
    // A finding, so that a review is posted.
    const broken = 'ttps://x.example.org'
    const { texts, report } = await attackByLinks(
      [...urls, broken],
      Object.fromEntries(names.map((name) => [name, 200])),
    )
    const seen = names.flatMap((name) => network?.seen(name) ?? [])
    const asked = new Set(seen.map((line) => line.split(' ')[1]))
    expect(asked.size).toBe(200)
    expect(report.links.filter(({ status }) => status === 'alive')).toHaveLength(200)
    // The broken one cannot be checked.
    expect(report.links.filter(({ status }) => status === 'skipped')).toHaveLength(300 + 1)
    for (const place of ['summary', Object.keys(texts).find((one) => one.startsWith('review '))]) {
      expect(texts[place ?? '']).toContain('300 of the 501 added links were not checked')
    }
  },
  TIME,
)

it(
  'does not wait for a page that never ends',
  async () => {
    github.commit('main', {
      '.github/awesome-keeper.yml': 'links: { timeout: 1, retries: 0, fragments: true }\n',
    })
    const chunk = Buffer.alloc(65_536, '<a id="x">')
    const { elapsed, results } = await attackByLinks(
      [
        'https://endless.example.org/#y',
        'https://trickle.example.org/#y',
        'https://mute.example.org/',
      ],
      {
        'endless.example.org': ({ method }, response) => {
          response.writeHead(200, { 'content-type': 'text/html' })
          if (method === 'HEAD') response.end()
          else response.on('drain', () => response.write(chunk)).write(chunk)
        },
        'trickle.example.org': (_, response) => {
          response.writeHead(200, { 'content-type': 'text/html' })
          const timer = setInterval(() => response.write('<p>'), 50)
          response.on('close', () => clearInterval(timer))
        },
        'mute.example.org': () => undefined,
      },
    )
    expect(elapsed).toBeLessThan(30_000)
    expect(results['https://endless.example.org/']).toBe('alive')
    expect(results['https://mute.example.org/']).toBe('unreachable')
  },
  TIME,
)
