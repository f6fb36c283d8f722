import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Nodes } from 'mdast'
import { expect } from 'vitest'
import { PROJECT_URL } from '../../../../src/project.ts'
import type { Report } from '../../../../src/report/build.ts'
import type { Github, PullRequest } from '../../../github/fake/index.ts'
import { ACTED_ON, nodesOf, parse } from '../../../report/hostile.ts'
import { textsOutsideCode } from '../../../report/rendered.ts'
import type { WorkflowEvent } from '../events.ts'
import { pullRequestTarget } from '../events.ts'
import { type Run, type RunOptions, runAction } from '../fake-runner.ts'

/** What a run may take whatever it is given: milliseconds, and bytes. */
const LIMITS = { time: 90_000, memory: 2 * 1024 ** 3 }

export interface Attack extends Run {
  report: Report
  /** All Markdown that the action left, comments and summary, by where it stands. */
  said: Record<string, string>
  /** Milliseconds from start to end. */
  elapsed: number
  /** The most memory that the process had, in bytes. */
  memory: number
}

/** Has a pull request reviewed, within the limits, and harmlessly. */
export async function attack(
  github: Github,
  pull: PullRequest,
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
      imports: [join(import.meta.dirname, 'peak.ts')],
      env: { ...options.env, AWESOME_KEEPER_TEST_PEAK: peak },
    })
    const elapsed = performance.now() - started
    const memory = Number(readFileSync(peak, 'utf8'))
    github.expectNoProblems()
    expect(run.stderr).toBe('')
    expect(run.outputs.outcome, run.log).toMatch(/^(?:pass|fail)$/)
    const report = JSON.parse(run.read(run.outputs.report ?? '')) as Report
    const said = saidOn(pull, run)
    for (const [place, body] of Object.entries(said)) expectHarmless(body, place)
    expectNoCommands(run)
    expect(elapsed).toBeLessThan(LIMITS.time)
    expect(memory).toBeLessThan(LIMITS.memory)
    return { ...run, report, said, elapsed, memory }
  } finally {
    rmSync(folder, { recursive: true })
  }
}

function saidOn(pull: PullRequest, run: Run): Record<string, string> {
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

/** HTML of ours. */
const OURS =
  /^(?:<!-- awesome-keeper[ :a-z0-9]* -->|<\/?(?:details|sub)>|<summary>[^<>]*<\/summary>|<details><summary>[^<>]*<\/summary>|\s)+$/

/** Characters that turn or hide text, and ends of half a character. */
const UNSEEN = /[[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]--[\n\u200B\u200D\u{E0020}-\u{E007F}]]/v

/** Fails where a text makes GitHub act, shows markup of others, or holds a mark that is not its own. */
export function expectHarmless(body: string, place: string): void {
  const tree = parse(body)
  const about = (what: string) => `${what} in ${place}:\n${body}`
  for (const text of textsOutsideCode(tree)) expect(text, about('text')).not.toMatch(ACTED_ON)
  for (const node of nodesOf(tree)) expectOurs(node, about)
  const marks = body.match(/<!-*\s*awesome-keeper/gi) ?? []
  expect(marks, about('marks')).toHaveLength(place === 'summary' ? 0 : 1)
  expect(body, about('characters')).not.toMatch(UNSEEN)
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

/** The runner sees annotations of ours and nothing else. */
function expectNoCommands({ commands, log }: Run): void {
  for (const { name, properties, text } of commands) {
    expect(['error', 'warning', 'debug']).toContain(name)
    const known = ['title', 'file', 'line', 'endLine', 'col', 'endColumn']
    expect(known).toEqual(expect.arrayContaining(Object.keys(properties)))
    expect(text).not.toMatch(UNSEEN)
  }
  const opened = log.split('\n').filter((line) => line.trimStart().startsWith('::'))
  expect(opened).toHaveLength(commands.length)
  expect(log).not.toContain('##[')
  expect(log).not.toMatch(UNSEEN)
}
