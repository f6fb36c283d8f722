import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { type Github, startGitHub } from '../../github/fake/index.ts'
import * as events from './events.ts'
import { type FakeNetwork, startFakeNetwork } from './fake/network.ts'
import { runAction } from './fake/runner.ts'
import { readCommands, readOutputs } from './workflow-commands.ts'

describe('the runner', () => {
  it('recognizes commands like GitHub’s', () => {
    const log = [
      '  ::error file=a%2Cb.md,line=3::100%25 wrong%0A::x',
      'text ::error::not at the start',
      '::unknown::text',
      'text ##[warning line=1;title=a%3Bb]old%0Aform',
      '::stop-commands::secret',
      '::error::stopped',
      '::secret::',
      '::debug::resumed',
    ]
    expect(readCommands(log.join('\n'))).toEqual([
      {
        name: 'error',
        properties: { file: 'a,b.md', line: '3' },
        text: '100% wrong\n::x',
      },
      { name: 'warning', properties: { line: '1', title: 'a;b' }, text: 'old\nform' },
      { name: 'stop-commands', properties: {}, text: 'secret' },
      { name: 'debug', properties: {}, text: 'resumed' },
    ])
  })

  it('reads outputs like GitHub’s', () => {
    expect(readOutputs('a=1\nb<<X\n2\n\n3\nX\nc=\n')).toEqual({ a: '1', b: '2\n\n3', c: '' })
    expect(() => readOutputs('a<<X\n1\n')).toThrow('finds no end of a')
    expect(() => readOutputs('nonsense\n')).toThrow('cannot read')
  })
})

describe('the action', () => {
  it('connects to GitHub only', async () => {
    const table = '| A | B |\n| - | - |\n| a | b |\n'
    await using github = await startGitHub({ files: { 'README.md': table } })
    const pull = github.openPullRequest({ files: { 'README.md': `${table}| a | b | c |\n` } })
    await using network = await startFakeNetwork()
    const event = events.pullRequestTarget(github, pull.number)
    const run = await runAction({ github, event, network })
    github.expectNoProblems()
    expect(run.stderr).toBe('')
    expect(run.status).toBe(1)
    expect(run.outputs).toMatchObject({ outcome: 'fail', errors: '1' })
    expect(JSON.parse(run.read(run.outputs.report!))).toMatchObject({ findings: [{ line: 4 }] })
    expect(new Set(github.requests.map(({ actor }) => actor))).toEqual(
      new Set(['github-actions[bot]']),
    )
    expect(run.workspace).toEqual([])
    expect(network.strays).toEqual([])
  })

  it('can be stopped by a signal', async () => {
    await using github = await startGitHub()
    const arrived = Promise.withResolvers<void>()
    github.on('*', () => arrived.resolve())
    github.fault({ times: 99, how: 'hang' })
    const kill = { when: arrived.promise, signal: 'SIGKILL' } as const
    const run = await runAction({ github, event: events.schedule(github), kill })
    expect([run.status, run.signal]).toEqual([null, 'SIGKILL'])
  })
})

describe('events', () => {
  let github: Github

  beforeEach(async () => {
    github = await startGitHub()
    github.openPullRequest({ files: { 'README.md': '# Mine\n' } })
  })

  afterEach(() => github.close())

  it('of pull requests have the right commit and branch', () => {
    const [target, own] = [events.pullRequestTarget(github, 1), events.pullRequest(github, 1)]
    expect([target.sha, target.ref]).toEqual([github.sha('main'), 'refs/heads/main'])
    expect(own.ref).toBe('refs/pull/1/merge')
    expect(github.read(own.sha, 'README.md')).toBe('# Mine\n')
    expect(own.payload).toMatchObject({
      action: 'opened',
      pull_request: { head: { label: 'contributor:patch-1', repo: { fork: true } } },
      repository: { full_name: 'octo-org/awesome-list', default_branch: 'main' },
    })
    const { payload } = events.pullRequest(github, 1, { action: 'synchronize', before: 'b' })
    expect(payload).toMatchObject({ before: 'b', after: github.state.pull(1).pull.head.sha })
  })

  it('of workflow runs list no pull requests from forks', () => {
    github.openPullRequest({ from: 'own', files: { 'README.md': '# Own\n' } })
    const named = (number: number) => events.workflowRun(github, number).payload.workflow_run
    expect(named(1)).toMatchObject({ pull_requests: [], head_repository: { fork: true } })
    expect(named(2)).toMatchObject({ pull_requests: [{ number: 2 }] })
  })

  it('of other kinds have the right commits', () => {
    const group = events.mergeGroup(github, 1)
    expect(group.payload).toMatchObject({ merge_group: { head_sha: group.sha } })
    expect(group.ref).toMatch(/^refs\/heads\/gh-readonly-queue\/main\/pr-1-/)
    const before = github.sha('main')
    const after = github.commit('main', { 'README.md': '# Other\n' })
    expect(events.push(github).payload).toMatchObject({ before, after, commits: [{ id: after }] })
    expect(events.schedule(github).sha).toBe(after)
    expect(events.workflowDispatch(github, { inputs: { a: 'b' } }).payload.inputs).toEqual({
      a: 'b',
    })
  })
})

describe('the fake network', () => {
  let network: FakeNetwork

  beforeEach(async () => {
    network = await startFakeNetwork({
      'alive.example.org': (_request, response) => response.end('alive'),
      'gone.example.org': 410,
      'six.example.org': {
        address: '2a00::1',
        handle: (_request, response) => response.end('six'),
      },
      'inside.example.org': { address: '10.0.0.1', handle: (_, response) => response.end() },
      'closed.example.org': {},
      'turning.example.org': {
        address: '11.9.9.9',
        rebinds: ['192.168.0.1'],
        handle: (_, response) => response.end(),
      },
      'absent.example.org': { name: 'absent' },
    })
  })

  afterEach(() => network.close())

  it('serves the defined hosts, and refuses all other connections', async () => {
    const urls = [
      'https://alive.example.org/a',
      'http://gone.example.org/',
      'https://six.example.org/',
      'https://inside.example.org/',
      'https://closed.example.org/',
      'https://absent.example.org/',
      'https://example.org/',
      'http://127.0.0.1:12345/',
    ]
    const answers = await evaluate(`
      const answers = []
      for (const url of ${JSON.stringify(urls)}) {
        answers.push(await fetch(url).then(({ status }) => status, ({ cause }) => cause.code))
      }
      return answers`)
    const refused = 'ECONNREFUSED'
    const absent = 'ENOTFOUND'
    expect(answers).toEqual([200, 410, 200, refused, refused, absent, absent, refused])
    expect(network.seen('alive.example.org')).toEqual(['GET /a'])
    expect(network.strays).toEqual(['10.0.0.1:443', '11.0.0.5:443', '127.0.0.1:12345'])
    expect(network.connections).toContain('[2a00::1]:443')
  })

  it('resolves names the same way in every API, and can rebind', async () => {
    const answers = await evaluate(`
      const { Resolver, lookup } = await import('node:dns/promises')
      const dns = await import('node:dns')
      const { promisify } = await import('node:util')
      const name = 'turning.example.org'
      const resolver = new Resolver()
      const code = ({ code }) => code
      return [
        await resolver.resolve4(name),
        await resolver.resolve6(name).catch(code),
        await resolver.resolve4('absent.example.org').catch(code),
        await lookup(name, { all: true }),
        await promisify(dns.resolve4)(name),
        await new Promise((resolve) => dns.lookup(name, (error, address) => resolve(address))),
      ]`)
    const inside = '192.168.0.1'
    const all = [{ address: inside, family: 4 }]
    expect(answers).toEqual([['11.9.9.9'], 'ENODATA', 'ENOTFOUND', all, [inside], inside])
    expect(network.asked.filter((name) => name.startsWith('turning'))).toHaveLength(5)
  })

  it('has its own clock', async () => {
    const [now, later, text, moved] = (await evaluate(`
      return [new Date().toISOString(), Date.now(), Date(), new Date(0) instanceof Date]`)) as string[]
    expect(now).toMatch(/^2031-05-01T10:00:/)
    expect(new Date(later!).toISOString()).toMatch(/^2031-05-01T10:00:/)
    expect(text).toContain('2031')
    expect(moved).toBe(true)
  })

  it('is used by the product’s own client', async () => {
    const urls = ['alive', 'gone', 'inside', 'absent'].map((name) => `https://${name}.example.org/`)
    const folder = mkdtempSync(join(tmpdir(), 'network-list-'))
    const list = join(folder, 'list.md')
    writeFileSync(list, urls.map((url) => `- [${url}](${url})\n`).join(''))
    writeFileSync(join(folder, 'config.yml'), 'links: { retries: 0 }\n')
    const cli = join(import.meta.dirname, '../../../dist/cli.js')
    const words = [cli, list, '--format', 'json', '--config', join(folder, 'config.yml')]
    const { stdout } = await start([...words, '--cache', join(folder, 'store.json')])
    rmSync(folder, { recursive: true })
    const { links } = JSON.parse(stdout) as { links: { status: string }[] }
    const results = links.map(({ status }) => status)
    expect(results.toSorted()).toEqual(['alive', 'dead', 'dead', 'skipped'])
    expect(network.strays).toEqual([])
  })

  /** The result of code that runs inside the fake network. */
  async function evaluate(code: string): Promise<unknown> {
    const script = `console.log(JSON.stringify(await (async () => {${code}})()))`
    const { stdout, stderr } = await start(['--input-type=module', '--eval', script])
    if (stdout === '') throw new Error(stderr)
    return JSON.parse(stdout)
  }

  function start(words: string[]): Promise<{ stdout: string; stderr: string }> {
    const inside = join(import.meta.dirname, 'fake/network-preload.ts')
    const child = spawn(process.execPath, ['--import', inside, ...words], {
      env: {
        ...network.env,
        AWESOME_KEEPER_TEST_NETWORK: JSON.stringify(network.plan([], '2031-05-01T10:00:00Z')),
      },
    })
    let [stdout, stderr] = ['', '']
    child.stdout.on('data', (bytes) => {
      stdout += bytes
    })
    child.stderr.on('data', (bytes) => {
      stderr += bytes
    })
    return new Promise((resolve, reject) => {
      child.on('error', reject).on('close', () => resolve({ stdout, stderr }))
    })
  }
})
