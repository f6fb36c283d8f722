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
import { type FakeNetwork, startFakeNetwork } from '../fake/network.ts'
import { type Run, type RunOptions, runAction } from '../fake/runner.ts'

/** A list without findings. */
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

/** An entry with a malformed link: an error that needs no request. */
export const BAD = '- [Drill](ttps://web.example.org/drill) - Drills.'
/** The same entry without an error. */
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

/** A run, and its requests to GitHub. */
export interface ReviewRun extends Run {
  requests: LoggedRequest[]
}

/** A fake GitHub and a fake web, and the action between them. */
export class ReviewSandbox {
  readonly github: Github
  readonly network: FakeNetwork

  constructor(github: Github, network: FakeNetwork) {
    this.github = github
    this.network = network
  }

  /** Runs the action on an event: its requests must be valid, and go to known hosts only. */
  async run(event: WorkflowEvent, options: Partial<RunOptions> = {}): Promise<ReviewRun> {
    const { github, network } = this
    const before = github.requests.length
    const run = await runAction({ github, event, network, shared: true, ...options })
    github.expectNoProblems()
    expect(network.strays).toEqual([])
    expect(run.stderr).toBe('')
    expect(run.workspace).toEqual([])
    return { ...run, requests: github.requests.slice(before) }
  }

  /** Reviews a pull request like the recommended workflow. */
  async review(
    { number }: FakePullRequest,
    inputs: Readonly<Record<string, string>> = {},
    options: Partial<RunOptions> = {},
  ): Promise<ReviewRun> {
    return await this.run(pullRequestTarget(this.github, number), { inputs, ...options })
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.github.close()
    await this.network.close()
  }
}

/**
 * @param options without files there is one list, {@link LIST}.
 * @param hosts besides `web.example.org`, where all pages exist but `/gone…`.
 */
export async function startSandbox(
  options: GithubOptions = {},
  hosts: Parameters<typeof startFakeNetwork>[0] = {},
): Promise<ReviewSandbox> {
  const github = await startGitHub({ files: { 'README.md': LIST }, ...options })
  const network = await startFakeNetwork({
    'web.example.org': ({ url }, response) => {
      response.writeHead(url?.startsWith('/gone') ? 404 : 200).end('a page')
    },
    ...hosts,
  })
  return new ReviewSandbox(github, network)
}

/** The reviews and comments of a pull request, in short. */
export function conversationOf({ github }: ReviewSandbox, { number }: FakePullRequest) {
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

/** The requests that changed something. */
export function writes(requests: readonly LoggedRequest[]): string[] {
  return requests
    .filter(({ method, operationId }) => method !== 'GET' && operationId !== 'graphql')
    .map(({ operationId, status }) => `${operationId} ${status ?? 'none'}`)
}

/** The new findings, as `rule path:line`. */
export function newFindings(run: ReviewRun): string[] {
  return reportOf(run)
    .findings.filter((finding) => finding.new)
    .map(({ rule, path, line }) => `${rule} ${path}:${line}`)
}

export function reportOf(run: ReviewRun): Report {
  return JSON.parse(run.read(run.outputs.report ?? ''))
}
