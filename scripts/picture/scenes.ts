/** What the pictures show: real output of the built action and command on this machine. */

import { execFileSync, spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pullRequestTarget } from '../../__tests__/app/action/events.ts'
import { startFakeNetwork } from '../../__tests__/app/action/fake/network.ts'
import { runAction } from '../../__tests__/app/action/fake/runner.ts'
import { jobToken, startGitHub } from '../../__tests__/github/fake/index.ts'
import { handleOf } from '../../__tests__/links/providers/api.ts'
import { answeringGitHub, fakeGitHub } from '../../__tests__/links/providers/fake-github.ts'
import { base, PATH, type PlayedPush, play } from '../demo/play.ts'
import { playSchedule } from '../demo/schedule.ts'
import type { ShownPost } from './comment.ts'
import type { ShownIssue } from './issue.ts'
import type { ShownReview } from './review.ts'
import { COLUMNS, type ShownCommand } from './terminal.ts'

/** A scene takes seconds: it is played once, when it is first needed. */
function once<Scene>(play: () => Promise<Scene>): () => Promise<Scene> {
  let scene: Promise<Scene> | undefined
  return () => {
    scene ??= play()
    return scene
  }
}

/** The demo’s pushes. */
export const demoScene = once(async (): Promise<PlayedPush[]> => {
  const pushes: PlayedPush[] = []
  for await (const push of play()) pushes.push(push)
  return pushes
})

/** The rules whose comments are shown: one with a suggestion, one without. */
const SHOWN_RULES = ['malformed-link', 'wrong-paper']

/** The demo's first push, with some of the comments. */
export async function reviewScene(): Promise<ShownReview> {
  const [push] = await demoScene()
  const review = push?.view.reviews[0]
  const all = push?.view.threads.map(({ comments }) => comments[0]) ?? []
  const comments = SHOWN_RULES.map((rule) => all.find((comment) => comment?.body.includes(rule)))
  if (!push || !review || comments.includes(undefined)) {
    throw new Error(`the demo’s review has no comments of ${SHOWN_RULES.join(' and ')}`)
  }
  return {
    ...{ before: base, after: push.text, ...review },
    comments: comments.filter((comment) => comment !== undefined),
  }
}

/** A list whose links die, move and fail, as the second of two daily runs reports it. */
export const issueScene = once(async (): Promise<ShownIssue> => {
  const { issue } = await playSchedule()
  return { ...issue, body: issue.body ?? '' }
})

const POLICY = `rules:
  entry-requirements:
    require:
      - { stars: 50, min-age: 4months, description: { max: 60 } }
pull-request: { max-entries: 1 }
`

const TOOLS = `# Awesome tools

## Tools

- [Hammer](https://github.com/acme/hammer) - Hits nails.
- [Saw](https://github.com/acme/saw) - Cuts wood.
`

/** The comment on a change that adds two entries, one of which has too few stars. */
export const commentScene = once(async (): Promise<ShownPost> => {
  const token = 'a-token'
  const repositories = ['hammer', 'saw', 'drill', 'plane'].map((name) => ({
    nameWithOwner: `acme/${name}`,
    stars: name === 'drill' ? 12 : 400,
  }))
  await using github = await startGitHub({
    files: { [PATH]: TOOLS, '.github/awesome-keeper.yml': POLICY },
    now: '2026-11-27T12:00:00Z',
    tokens: [{ ...jobToken, token }],
  })
  await using network = await startFakeNetwork({
    'api.github.com': handleOf(answeringGitHub(fakeGitHub({ repositories }))),
  })
  const added = [
    'Drill](https://github.com/acme/drill) - Makes holes.',
    'Plane](https://github.com/acme/plane) - Smooths wood.',
  ]
  const pull = github.openPullRequest({
    ...{ from: 'contributor:patch-1', title: 'Add Drill' },
    files: { [PATH]: TOOLS + added.map((entry) => `- [${entry}\n`).join('') },
  })
  await runAction({ github, network, token, event: pullRequestTarget(github, pull.number) })
  const [comment] = github.pull(pull.number).comments
  if (!comment) throw new Error('the review made no comment')
  return { author: comment.author, body: comment.body }
})

/** The command on the demo's pull request, as it prints to a terminal. */
export const terminalScene = once(async (): Promise<ShownCommand> => {
  const folder = mkdtempSync(join(tmpdir(), 'awesome-keeper-'))
  const git = (...words: string[]) =>
    execFileSync('git', ['-c', 'user.name=A', '-c', 'user.email=a@example.org', ...words], {
      cwd: folder,
    })
  try {
    git('init', '--quiet', '--initial-branch=main')
    writeFileSync(join(folder, PATH), base)
    git('add', '.')
    git('commit', '--quiet', '--message', 'The list')
    const [push] = await demoScene()
    writeFileSync(join(folder, PATH), push?.text ?? base)
    const words = [PATH, '--base', 'main', '--links', 'none']
    const terminal = `process.stdout.isTTY = true; process.stdout.columns = ${COLUMNS}`
    const { stdout } = spawnSync(
      process.execPath,
      [
        ...['--import', `data:text/javascript,${encodeURIComponent(terminal)}`],
        ...[join(import.meta.dirname, '../../dist/cli.js'), ...words],
      ],
      { cwd: folder, encoding: 'utf8', env: { PATH: process.env.PATH, HOME: folder } },
    )
    return { command: ['awesome-keeper', ...words].join(' '), output: stdout }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
})
