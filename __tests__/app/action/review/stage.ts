import { expect } from 'vitest'
import type { Report } from '../../../../src/report/model.ts'
import {
  type FakePullRequest,
  type Github,
  type GithubOptions,
  type LoggedRequest,
  startGitHub,
} from '../../../github/fake/index.ts'
import { pullRequestTarget, type WorkflowEvent } from '../events.ts'
import { type FakeNetwork, startFakeNetwork } from '../fake-network.ts'
import { type Run, type RunOptions, runAction } from '../fake-runner.ts'

/** A list without anything to say of. */
export const LIST = `# Awesome things

## Contents

- [Papers](#papers)
- [Tools](#tools)

## Papers

| Date | Title | Paper |
| --- | --- | --- |
| 2024-03-01 | Gamma | [paper](https://web.example.org/gamma) |
| 2024-02-01 | Beta | [paper](https://web.example.org/beta) |
| 2024-01-01 | Alpha | [paper](https://web.example.org/alpha) |

## Tools

- [Hammer](https://web.example.org/hammer) - Hits.
- [Saw](https://web.example.org/saw) - Cuts.
`

/** An entry whose link is an error that needs no visit. */
export const BAD = '- [Drill](ttps://web.example.org/drill) - Drills.'
/** An entry without a flaw. */
export const GOOD = '- [Drill](https://web.example.org/drill) - Drills.'
/** A row whose date is a warning. */
export const BAD_DATE = '| 2024-13-01 | Delta | [paper](https://web.example.org/delta) |'

/** Puts lines under the line that starts so. */
export function under(text: string, start: string, ...lines: string[]): string {
  const all = text.split('\n')
  const at = all.findIndex((line) => line.startsWith(start))
  if (at < 0) throw new Error(`no line starts with ${start}`)
  return all.toSpliced(at + 1, 0, ...lines).join('\n')
}

/** The list with more tools. */
export function withTools(...lines: string[]): string {
  return under(LIST, '- [Hammer]', ...lines)
}

/** What a run did, and what it asked of GitHub. */
export interface Reviewed extends Run {
  requests: LoggedRequest[]
}

/** A GitHub, a web, and the action between them. */
export class Stage {
  readonly github: Github
  readonly network: FakeNetwork

  constructor(github: Github, network: FakeNetwork) {
    this.github = github
    this.network = network
  }

  /** Runs the action on an event; GitHub must find no fault with it, nor may it go astray. */
  async run(event: WorkflowEvent, options: Partial<RunOptions> = {}): Promise<Reviewed> {
    const { github, network } = this
    const before = github.requests.length
    const run = await runAction({ github, event, network, ...options })
    github.expectNoProblems()
    expect(network.strays).toEqual([])
    expect(run.stderr).toBe('')
    expect(run.workspace).toEqual([])
    return { ...run, requests: github.requests.slice(before) }
  }

  /** Reviews a pull request as the recommended workflow does. */
  async review(
    { number }: FakePullRequest,
    inputs: Readonly<Record<string, string>> = {},
    options: Partial<RunOptions> = {},
  ): Promise<Reviewed> {
    return await this.run(pullRequestTarget(this.github, number), { inputs, ...options })
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.github.close()
    await this.network.close()
  }
}

/**
 * @param options without files there is one list, {@link LIST}.
 * @param hosts besides `web.example.org`, where all but `/gone…` is there.
 */
export async function startStage(
  options: GithubOptions = {},
  hosts: Parameters<typeof startFakeNetwork>[0] = {},
): Promise<Stage> {
  const github = await startGitHub({ files: { 'README.md': LIST }, ...options })
  const network = await startFakeNetwork({
    'web.example.org': ({ url }, response) => {
      response.writeHead(url?.startsWith('/gone') ? 404 : 200).end('a page')
    },
    ...hosts,
  })
  return new Stage(github, network)
}

/** What stands on a pull request, in short. */
export function talkOf({ github }: Stage, { number }: FakePullRequest) {
  const { reviews, threads, comments } = github.pull(number)
  return {
    reviews: reviews.map(({ state, commit, body }) => ({ state, commit, body })),
    lines: threads.map(({ comments: [first, ...answers] }) => ({
      path: first?.path,
      line: first?.line,
      body: first?.body ?? '',
      answers: answers.length,
    })),
    comments: comments.map(({ body }) => body),
  }
}

/** The requests that said or changed something. */
export function writes(requests: readonly LoggedRequest[]): string[] {
  return requests
    .filter(({ method, operationId }) => method !== 'GET' && operationId !== 'graphql')
    .map(({ operationId, status }) => `${operationId} ${status ?? 'none'}`)
}

/** What the rules said, as `rule path:line`; only what is new. */
export function newFindings(run: Reviewed): string[] {
  return reportOf(run)
    .findings.filter((finding) => finding.new)
    .map(({ rule, path, line }) => `${rule} ${path}:${line}`)
}

export function reportOf(run: Reviewed): Report {
  return JSON.parse(run.read(run.outputs.report ?? ''))
}
