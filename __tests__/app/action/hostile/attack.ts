import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Nodes } from 'mdast'
import { expect } from 'vitest'
import { PROJECT_URL } from '../../../../src/project.ts'
import type { Report } from '../../../../src/report/build.ts'
import type { FakePullRequest, Github } from '../../../github/fake/index.ts'
import { ACTED_ON, nodesOf, parse } from '../../../report/hostile.ts'
import { textsOutsideCode } from '../../../report/rendered.ts'
import type { WorkflowEvent } from '../events.ts'
import { pullRequestTarget } from '../events.ts'
import { type Run, type RunOptions, runAction } from '../fake/runner.ts'

/** The limits of a run for any input, in milliseconds and bytes. */
const LIMITS = { time: 90_000, memory: 2 * 1024 ** 3 }

export interface Attack extends Run {
  report: Report
  /** All Markdown that the action wrote, comments and summary, by place. */
  texts: Record<string, string>
  /** In milliseconds. */
  elapsed: number
  /** The peak memory of the process, in bytes. */
  memory: number
}

/** Reviews a pull request; fails if the run exceeds the limits or writes harmful text. */
export async function attack(
  github: Github,
  pull: FakePullRequest,
  options: Partial<RunOptions> & { event?: WorkflowEvent } = {},
): Promise<Attack> {
  const folder = mkdtempSync(join(tmpdir(), 'peak-'))
  const peak = join(folder, 'peak')
  const started = performance.now()
  try {
    const run = await runAction({
      github,
      event: pullRequestTarget(github, pull.number),
      ...options,
      imports: [join(import.meta.dirname, 'peak-memory-preload.ts')],
      env: { ...options.env, AWESOME_KEEPER_TEST_PEAK: peak },
    })
    const elapsed = performance.now() - started
    const memory = Number(readFileSync(peak, 'utf8'))
    github.expectNoProblems()
    expect(run.stderr).toBe('')
    expect(run.outputs.outcome, run.log).toMatch(/^(?:pass|fail)$/)
    const report = JSON.parse(run.read(run.outputs.report ?? '')) as Report
    const texts = textsOn(pull, run)
    for (const [place, body] of Object.entries(texts)) expectHarmless(body, place)
    expectNoCommands(run)
    expect(elapsed).toBeLessThan(LIMITS.time)
    expect(memory).toBeLessThan(LIMITS.memory)
    return { ...run, report, texts, elapsed, memory }
  } finally {
    rmSync(folder, { recursive: true })
  }
}

function textsOn(pull: FakePullRequest, run: Run): Record<string, string> {
  const { reviews, threads, comments } = pull.view()
  const bot = ({ author }: { author: string }) => author === 'github-actions[bot]'
  const bodies = [
    ...reviews.filter(bot).map(({ id, body }) => [`review ${id}`, body]),
    ...threads
      .flatMap((thread) => thread.comments)
      .filter(bot)
      .map(({ id, body }) => [`review comment ${id}`, body]),
    ...comments.filter(bot).map(({ id, body }) => [`comment ${id}`, body]),
  ]
  return { ...Object.fromEntries(bodies), summary: run.summary }
}

/** The HTML that we write. */
const OURS =
  /^(?:<!-- awesome-keeper[ :a-z0-9]* -->|<\/?(?:details|sub)>|<summary>[^<>]*<\/summary>|<details><summary>[^<>]*<\/summary>|\s)+$/

/** Characters that reverse or hide text, and lone surrogates. */
const UNSAFE = /[[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]--[\n\u200B\u200D\u{E0020}-\u{E007F}]]/v

/** Fails if a text triggers GitHub, contains markup of the list, or a marker that is not ours. */
export function expectHarmless(body: string, place: string): void {
  const tree = parse(body)
  const about = (what: string) => `${what} in ${place}:\n${body}`
  for (const text of textsOutsideCode(tree)) expect(text, about('text')).not.toMatch(ACTED_ON)
  for (const node of nodesOf(tree)) expectOurs(node, about)
  const markers = body.match(/<!-*\s*awesome-keeper/gi) ?? []
  // One at the start and one at the end.
  expect(markers, about('markers')).toHaveLength(place === 'summary' ? 0 : 2)
  expect(body, about('characters')).not.toMatch(UNSAFE)
  expect(body.length).toBeLessThanOrEqual(place === 'summary' ? 1024 ** 2 : 65_536)
}

function expectOurs(node: Nodes, about: (what: string) => string): void {
  switch (node.type) {
    case 'html':
      expect(node.value, about('HTML')).toMatch(OURS)
      break
    case 'link':
    case 'definition':
      expect(node.url, about('link')).toMatch(
        new RegExp(
          `^(?:${PROJECT_URL}/|${PROJECT_URL}#|https://github\\.com/octo-org/awesome-list/blob/[0-9a-f]{40}/)`,
        ),
      )
      break
    case 'image':
    case 'imageReference':
    case 'footnoteReference':
    case 'footnoteDefinition':
      expect.fail(about(node.type))
  }
}

/** The log's only commands are our annotations. */
function expectNoCommands({ commands, log }: Run): void {
  for (const { name, properties, text } of commands) {
    expect(['error', 'warning', 'debug']).toContain(name)
    const known = ['title', 'file', 'line', 'endLine', 'col', 'endColumn']
    expect(known).toEqual(expect.arrayContaining(Object.keys(properties)))
    expect(text).not.toMatch(UNSAFE)
  }
  const opened = log.split('\n').filter((line) => line.trimStart().startsWith('::'))
  expect(opened).toHaveLength(commands.length)
  expect(log).not.toContain('##[')
  expect(log).not.toMatch(UNSAFE)
}
