import { expect } from 'vitest'
import {
  type Github,
  type GithubOptions,
  type Pull,
  startGitHub,
  type Token,
} from '../../../github/fake/index.ts'
import { handleOf } from '../../../links/providers/api.ts'
import {
  answeringGitHub,
  type FakeGitHub,
  fakeGitHub,
} from '../../../links/providers/fake-github.ts'
import { monthsBack } from '../../../long-table.ts'
import { schedule } from '../events.ts'
import { type FakeNetwork, startFakeNetwork } from '../fake/network.ts'
import { type Run, type RunOptions, runAction } from '../fake/runner.ts'

export const BRANCH = 'awesome-keeper/safe-fixes'
export const BOT = 'github-actions[bot]'

/** So many rows that the date order and format are certain although some rows differ. */
const OLDER = monthsBack('2021-12', 60).map(
  (month, index) => `| ${month}-01 | Note ${60 - index} | [paper](#papers) |`,
)

/** A list with five safe fixes, two of them on one row, and a redirect that is no safe fix. */
export const LIST = `# Awesome things

- [Tools](#Tools)

## Papers

| Date | Title | Paper |
| --- | --- | --- |
| 2024-03-01 | Gamma | [paper](https://web.example.org/gamma) |
| 2024/02/01 | Beta | [paper](https://web.example.org/beta) |
| 2023-01-01 | Alpha | [paper](https://web.example.org/alpha) |
| 2023/12/01 | Omega | [paper](https://web.example.org/omega) |
| 2022-11-09 | Psi | [paper](https://web.example.org/psi) |
| 2022-10-01 | Chi | [paper](https://web.example.org/chi) |
${OLDER.join('\n')}

## Tools

- [Hammer](https://github.com/old/hammer/tree/main/docs#readme) - Hits.
- [Saw](https://moved.example.org/saw) - Cuts.
`

/** The same with all safe fixes. */
export const FIXED = LIST.replace('#Tools', '#tools')
  .replace('2024/02/01', '2024-02-01')
  .replace('2023/12/01', '2023-12-01')
  .replace(/(\| 2023-01.*\n)(\| 2023-12.*\n)/, '$2$1')
  .replace('/old/hammer/', '/new/hammer/')

/** The same without the fix that needs link results. */
export const FIXED_WITHOUT_LINKS = FIXED.replace('/new/hammer/', '/old/hammer/')

/** A row whose date is in another form than its column's. */
export const LATER = '| 2022/09/01 | Mu | [paper](https://web.example.org/mu) |'

/** Puts a line under the last row of the table. */
export function withRow(list: string, row: string): string {
  return list.replace(/(\| 2022-10.*\n)/, `$1${row}\n`)
}

/** The permissions of a workflow that proposes fixes. */
export const fixToken: Token = {
  token: 'a-token',
  actor: BOT,
  permissions: { contents: 'write', 'pull-requests': 'write', issues: 'write' },
}

/** A run and what it changed on GitHub. */
export interface FixRun extends Run {
  /** As `operation status`, in order; the issue's left out. */
  writes: string[]
  warnings: string[]
}

/** A fake GitHub, github.com's API with the repositories' names, a fake web, and the action. */
export class FixStage {
  readonly github: Github
  readonly network: FakeNetwork
  /** github.com's own API. */
  readonly api: FakeGitHub

  constructor(github: Github, network: FakeNetwork, api: FakeGitHub) {
    this.github = github
    this.network = network
    this.api = api
  }

  /** A scheduled run; it must not fail, whatever is refused. */
  async run(
    inputs: Readonly<Record<string, string>> = {},
    options: Partial<RunOptions> = {},
  ): Promise<FixRun> {
    const { github, network } = this
    const before = github.requests.length
    const run = await runAction({
      github,
      network,
      shared: true,
      event: schedule(github),
      token: fixToken.token,
      inputs: { 'fix-pull-request': 'true', issue: 'never', ...inputs },
      ...options,
    })
    github.expectNoProblems()
    expect(network.strays).toEqual([])
    expect([run.status, run.stderr], run.log).toEqual([0, ''])
    const isWrite = /^(?:git|pulls)\/(?:create|update|delete)/
    return {
      ...run,
      writes: github.requests
        .slice(before)
        .map(({ operationId = '', status }) => `${operationId} ${status ?? 'none'}`)
        .filter((text) => isWrite.test(text)),
      warnings: run.annotations
        .filter(({ properties }) => !properties.file)
        .map(({ text }) => text),
    }
  }

  get pulls(): Pull[] {
    return Array.from(this.github.state.issues.values()).filter((one): one is Pull => !!one.pull)
  }

  get open(): Pull[] {
    return this.pulls.filter(({ state }) => state === 'open')
  }

  /** The only pull request that is open. */
  get pull(): Pull {
    const [pull, ...others] = this.open
    expect([pull?.author, others]).toEqual([BOT, []])
    return pull!
  }

  /** The branch's commit; nothing where there is no branch. */
  tip(branch = BRANCH): string | undefined {
    return this.github.state.git.find(`refs/heads/${branch}`)
  }

  /** What a branch changes, as `mode path` of each file. */
  changed(branch = BRANCH): string[] {
    const { git } = this.github.state
    const lines = git.text('diff-tree', '-r', '--no-commit-id', `${branch}^`, branch).split('\n')
    return lines.filter(Boolean).map((line) => line.replace(/^:(\d+) (\d+) .*\t/, '$1 $2 '))
  }

  bytes(name: string, path: string): Buffer {
    return this.github.state.git.run(['cat-file', 'blob', `${this.github.sha(name)}:${path}`])
  }

  merge(): void {
    const { number, pull } = this.pull
    this.github.state.git.setRef('refs/heads/main', pull.head.sha)
    this.github.closePullRequest(number, { merged: true })
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.github.close()
    await this.network.close()
  }
}

/** @param options without files there is one list, {@link LIST}. */
export async function startStage(options: GithubOptions = {}): Promise<FixStage> {
  const github = await startGitHub({
    files: { 'README.md': LIST },
    tokens: [fixToken],
    ...options,
  })
  const api = fakeGitHub({
    repositories: [
      { nameWithOwner: 'new/hammer', formerly: ['old/hammer'], objects: { 'main:docs': 'Tree' } },
    ],
  })
  const network = await startFakeNetwork({
    'api.github.com': handleOf(answeringGitHub(api)),
    'web.example.org': 200,
    'moved.example.org': (_, response) =>
      response.writeHead(301, { location: 'https://web.example.org/saw' }).end(),
    'github.com': ({ url = '' }, response) =>
      url.startsWith('/old/')
        ? response
            .writeHead(301, { location: url.replace('/old/', 'https://github.com/new/') })
            .end()
        : response.writeHead(200).end(),
  })
  return new FixStage(github, network, api)
}

/** The fake API as a host of the network. */
