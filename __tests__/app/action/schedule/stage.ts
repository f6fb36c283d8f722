import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect } from 'vitest'
import {
  type FileChanges,
  type Github,
  type GithubOptions,
  type Issue,
  type IssueComment,
  type LoggedRequest,
  startGitHub,
} from '../../../github/fake/index.ts'
import type { Handle } from '../../../links/fake-web/web.ts'
import { schedule } from '../events.ts'
import { FakeCache } from '../fake/cache.ts'
import { type FakeHost, type FakeNetwork, startFakeNetwork } from '../fake/network.ts'
import { type Run, type RunOptions, runAction } from '../fake/runner.ts'

/** The most requests of a scheduled run to GitHub's API. */
const MAX_REQUESTS = 15

/** How a host answers: a status, a handler, or never. */
export type HostBehaviour = number | Handle | 'silent'

/** Checks all links once in each run; links that fail twice, a day apart, are dead. */
export const QUICK = `links:
  timeout: 15s
  retries: 0
  max-cache-age: 0
  dead-after: { runs: 2, days: 1 }
`

/** An entry for each host: the name is its first label, the page is `/`. */
export function listOf(...hosts: readonly string[]): string {
  const entries = hosts.map((host) => {
    const [name = ''] = host.split('.')
    return `- [${name}](https://${host}/) - Text.`
  })
  return `# Awesome things\n\n## Things\n\n${entries.join('\n')}\n`
}

export interface StageOptions extends GithubOptions {
  /** How the hosts of the web answer at first. */
  web?: Readonly<Record<string, HostBehaviour>>
  /** More hosts, which do not change. */
  hosts?: Readonly<Record<string, FakeHost>>
  /** `.github/awesome-keeper.yml`; default: {@link QUICK}. */
  config?: string
}

/** A run and its requests to GitHub. */
export interface Scheduled extends Run {
  requests: LoggedRequest[]
  /** The operations of the requests that changed something. */
  writes: string[]
}

/** A fake GitHub with its cache, a fake web that changes, and the action. */
export class ScheduleStage {
  readonly github: Github
  readonly cache: FakeCache
  readonly network: FakeNetwork
  /** How hosts answer; tests change it from day to day. */
  readonly web: Record<string, HostBehaviour>
  /** The runner's temporary folder: at the same path in each run, and empty at its beginning. */
  readonly #temp: string
  #runs = 0

  constructor(
    github: Github,
    cache: FakeCache,
    network: FakeNetwork,
    web: Record<string, HostBehaviour>,
  ) {
    this.github = github
    this.cache = cache
    this.network = network
    this.web = web
    this.#temp = mkdtempSync(join(tmpdir(), 'keeper-'))
  }

  /**
   * Runs the action as the scheduled workflow does. It must send no invalid request, and none to
   * an unknown host.
   *
   * @param date `2026-02-01`
   */
  async run(date: string, options: Partial<RunOptions> = {}): Promise<Scheduled> {
    const { github, cache, network } = this
    const before = github.requests.length
    this.#runs++
    const { env, ...rest } = options
    const run = await runAction({
      github,
      network,
      shared: true,
      event: schedule(github),
      now: `${date}T05:17:00Z`,
      ...rest,
      env: { ...cache.env, GITHUB_RUN_ID: `${1000 + this.#runs}`, RUNNER_TEMP: this.#temp, ...env },
    })
    github.expectNoProblems()
    expect(cache.problems).toEqual([])
    expect(network.strays).toEqual([])
    expect(run.stderr).toBe('')
    expect(run.workspace).toEqual([])
    const requests = github.requests.slice(before)
    const files = filesIn(this.#temp)
    return {
      ...run,
      requests,
      writes: requests
        .filter(({ method, operationId }) => method !== 'GET' && operationId !== 'graphql')
        .map(({ operationId, status }) => `${operationId} ${status ?? 'none'}`),
      files,
      read: (path) => files[path] ?? '',
    }
  }

  /** A run that must pass with few requests. */
  async day(date: string, options: Partial<RunOptions> = {}): Promise<Scheduled> {
    const run = await this.run(date, options)
    expect([run.status, run.outputs.outcome], run.log).toEqual([0, 'pass'])
    expect(run.requests.length).toBeLessThanOrEqual(MAX_REQUESTS)
    this.clear()
    return run
  }

  /** As the runner does between two jobs. */
  clear(): void {
    for (const name of readdirSync(this.#temp)) rmSync(join(this.#temp, name), { recursive: true })
  }

  /** The only issue that there is. */
  get issue(): Issue & { discussion: IssueComment[] } {
    expect(this.github.issues.map(({ number }) => number)).toEqual([1])
    return this.github.issue(1)
  }

  /** The comments on the issue. */
  get comments(): string[] {
    return this.issue.discussion.map(({ body }) => body)
  }

  commit(files: FileChanges): void {
    this.github.commit('main', files)
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.github.close()
    await this.network.close()
    rmSync(this.#temp, { recursive: true, force: true })
  }
}

/** Without files there is one list, of the hosts of the web. */
export async function startStage(options: StageOptions = {}): Promise<ScheduleStage> {
  const { web = {}, hosts = {}, config = QUICK, files, ...rest } = options
  const behaviours: Record<string, HostBehaviour> = { ...web }
  const lists = files ?? { 'README.md': listOf(...Object.keys(web)) }
  const github = await startGitHub({
    now: '2026-02-01T00:00:00Z',
    files: { '.github/awesome-keeper.yml': config, ...lists },
    ...rest,
  })
  const cache = new FakeCache()
  const handles = Object.keys(web).map((name): [string, Handle] => [
    name,
    (request, response, occasion) => {
      const behaviour = behaviours[name] ?? 404
      if (typeof behaviour === 'function') behaviour(request, response, occasion)
      else if (behaviour !== 'silent') response.writeHead(behaviour).end()
    },
  ])
  const network = await startFakeNetwork({
    ...cache.hosts,
    ...Object.fromEntries(handles),
    ...hosts,
  })
  return new ScheduleStage(github, cache, network, behaviours)
}

/** The items of a section of the issue, also nested ones; none where there is no such section. */
export function section(body: string | null, title: string): string[] {
  const [, text = ''] = (body ?? '').split(new RegExp(`^### ${title}: [\\d,]+$`, 'm'))
  const [own = ''] = text.split(/^(?:### |<sub>|<!-- )/m)
  return own.split('\n').flatMap((line) => (/^ *- /.test(line) ? [line.trimStart()] : []))
}

/** The titles of an issue's sections, with their counts. */
export function sections(body: string | null): string[] {
  return Array.from((body ?? '').matchAll(/^### (.*)$/gm), ([, title = '']) => title)
}

/** The texts of a folder's files by absolute path. */
function filesIn(folder: string): Record<string, string> {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true })
  const paths = entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
  return Object.fromEntries(paths.map((path) => [path, readFileSync(path, 'utf8')]))
}
