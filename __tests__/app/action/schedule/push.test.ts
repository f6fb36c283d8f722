import { describe, expect, it } from 'vitest'
import { handleOf } from '../../../links/providers/api.ts'
import { answeringGitHub, fakeGitHub } from '../../../links/providers/fake-github.ts'
import { push, type WorkflowEvent } from '../events.ts'
import { BRANCH, FIXED, fixToken, LATER, LIST, withRow } from '../fix-pull-request/stage.ts'
import {
  type HostBehaviour,
  type Scheduled,
  type ScheduleStage,
  section,
  sections,
  startStage,
} from './stage.ts'

/** What a scheduled run shows of links: dead, moved, refused. */
const WEB: Readonly<Record<string, HostBehaviour>> = {
  'alive.example.org': 200,
  'gone.example.org': 404,
  'robots.example.org': 403,
  'moved.example.org': (_, response) =>
    response.writeHead(301, { location: 'https://alive.example.org/new' }).end(),
}
const README = `# Awesome things

## Things

- [Alive](https://alive.example.org/) - Text.
- [Gone](https://gone.example.org/) - Text.
- [Robots](https://robots.example.org/) - Text.
- [Moved](https://moved.example.org/) - Text.
`
const DUPLICATE = '- [Alive](https://alive.example.org/) - Text.\n'

async function started(files: Readonly<Record<string, string>> = {}): Promise<ScheduleStage> {
  return await startStage({
    web: WEB,
    files: { 'README.md': README, 'scripts/build.js': '1\n', ...files },
  })
}

/** A commit to the default branch, and the run after its push. */
async function pushed(
  stage: ScheduleStage,
  date: string,
  files: Readonly<Record<string, string>>,
  inputs: Readonly<Record<string, string>> = {},
): Promise<Scheduled> {
  stage.commit(files)
  const run = await stage.run(date, { event: push(stage.github), inputs })
  stage.clear()
  return run
}

/** What the issue shows of links, without places. */
const linkLines = (body: string | null) =>
  ['Dead', 'Moved', 'Could not check', 'Recovered', 'Intermittent']
    .flatMap((title) => [title, ...section(body, title)])
    .filter((line) => !line.startsWith('- rule: '))
    .map((line) => line.replaceAll(/\(\[line.*?\)\)/g, ''))

/** The names of the operations of a run. */
const operations = ({ requests }: Scheduled) => requests.map(({ operationId }) => operationId)

describe('a push to the default branch', () => {
  it('updates the issue by what needs no link check, and keeps what is known of links', async () => {
    await using stage = await started()
    await stage.day('2026-02-01')
    const before = stage.issue.body
    expect(sections(before)).toEqual(['Dead: 1', 'Moved: 1', 'Could not check: 1'])
    const connections = stage.network.connections.length

    const first = await pushed(stage, '2026-02-02', {
      'README.md': README.replace('## Things\n\n', `## Things\n\n${DUPLICATE}`),
    })
    expect([first.status, first.outputs.outcome]).toEqual([0, 'pass'])
    expect(first.writes).toEqual(['issues/update 200'])
    const after = stage.issue.body
    expect(sections(after)).toEqual(['Problems: 1', 'Dead: 1', 'Moved: 1', 'Could not check: 1'])
    expect(section(after, 'Problems').join()).toContain('(`duplicate-entry`)')
    expect(linkLines(after)).toEqual(linkLines(before))
    // The line of the link that moved down.
    expect(section(after, 'Dead').join()).toContain('[line 7]')
    expect(after).toContain('Last checked on 2026-02-02, its links on 2026-02-01: [the report')
    expect(first.summary).toContain(
      'Links were not checked: their results are those of 2026-02-01.',
    )
    expect(stage.comments).toEqual([])
    // Neither a site nor a service of links is asked.
    const asked = stage.network.connections.slice(connections).map((host) => String(host))
    expect(asked.filter((host) => host.includes('example.org'))).toEqual([])
    // Configuration, change, tree, text, the issue twice, its update.
    expect(first.requests.length).toBeLessThanOrEqual(9)
    expect(stage.cache.keys).toHaveLength(1)

    // A change that neither adds nor fixes a problem.
    const text = README.replace('## Things\n\n', `## Things\n\n${DUPLICATE}`)
    const second = await pushed(stage, '2026-02-02', { 'README.md': `${text}\nMore to come.\n` })
    expect([second.writes, stage.issue.body]).toEqual([[], after])
    // As is the next scheduled run.
    const third = await stage.day('2026-02-03')
    expect([third.writes, stage.issue.body]).toEqual([[], after])

    stage.commit({ 'README.md': README.replace(/.*Gone.*\n/, '') })
    const fourth = await stage.run('2026-02-03', { event: push(stage.github) })
    expect(fourth.writes).toEqual(['issues/update 200', 'issues/create-comment 201'])
    expect(stage.issue.state).toBe('closed')
    expect(sections(stage.issue.body)).toEqual(['Moved: 1', 'Could not check: 1'])
  })

  it('asks nothing of what it needs not where no list is changed', async () => {
    await using stage = await started()
    await stage.day('2026-02-01')
    const calls = stage.cache.calls.length
    const run = await pushed(stage, '2026-02-02', { 'scripts/build.js': '2\n' })
    expect([run.status, run.outputs.outcome]).toEqual([0, 'pass'])
    expect(run.log).toContain('Nothing to do: the push changes no list.')
    expect(operations(run)).toEqual(['repos/get-content', 'repos/compare-commits-with-basehead'])
    expect(stage.cache.calls).toHaveLength(calls)
    // The configuration is read from the same branch.
    const ignore = 'ignore: [{ rule: dead-link }]\n'
    const later = await pushed(stage, '2026-02-02', { '.github/awesome-keeper.yml': ignore })
    expect(later.writes).toEqual(['issues/update 200', 'issues/create-comment 201'])
    expect(stage.issue.state).toBe('closed')
  })

  it('leaves the issue where the results of its links are lost, and works where it had none', async () => {
    await using stage = await started()
    await stage.day('2026-02-01')
    const before = stage.issue.body
    stage.cache.entries = []
    const added = { 'README.md': README + DUPLICATE }
    const lost = await pushed(stage, '2026-02-02', added)
    expect([lost.status, lost.writes, stage.issue.body]).toEqual([0, [], before])
    expect(lost.summary).toContain('a push checks none; the next scheduled run updates it')

    await using fresh = await started()
    const first = await pushed(fresh, '2026-02-02', added)
    expect(first.writes.at(-1)).toBe('issues/create 201')
    expect(sections(fresh.issue.body)).toEqual(['Problems: 1'])
    expect(fresh.issue.body).toContain('No links were checked in this run.')
    const scheduled = await fresh.day('2026-02-03')
    expect(scheduled.writes).toEqual(['issues/update 200'])
    expect(sections(fresh.issue.body)).toContain('Dead: 1')
  })

  it('fails nothing, also where it maintains no issue; another branch does as before', async () => {
    await using stage = await started()
    const broken = { 'README.md': `${README}- [Bad](ttps://bad.example/) - Text.\n` }
    const run = await pushed(stage, '2026-02-01', broken, { issue: 'never' })
    expect([run.status, run.outputs.errors, run.writes]).toEqual([0, '1', []])

    stage.github.commit('draft', {
      'README.md': `${broken['README.md']}${DUPLICATE}[x](ttp://b)\n`,
    })
    const event = push(stage.github, { branch: 'draft' })
    const draft = await stage.run('2026-02-02', { event, inputs: { links: 'none' } })
    expect([draft.status, draft.writes]).toEqual([1, []])
    expect(operations(draft).filter((name) => name?.startsWith('issues/'))).toEqual([])
    // A tag with the name of the branch is no push to it.
    const tag: WorkflowEvent = { ...push(stage.github), ref: 'refs/tags/main' }
    const tagged = { ...tag, payload: { ...tag.payload, ref: 'refs/tags/main' } }
    const last = await stage.run('2026-02-03', { event: tagged, inputs: { links: 'none' } })
    expect(operations(last).filter((name) => name?.startsWith('issues/'))).toEqual([])
  })
})

it('a push brings the pull request with fixes up to date, and keeps fixes that need links', async () => {
  const api = fakeGitHub({
    repositories: [
      { nameWithOwner: 'new/hammer', formerly: ['old/hammer'], objects: { 'main:docs': 'Tree' } },
    ],
  })
  await using stage = await startStage({
    files: { 'README.md': LIST },
    tokens: [fixToken],
    web: {
      'api.github.com': handleOf(answeringGitHub(api)),
      'web.example.org': 200,
      'moved.example.org': 200,
      'github.com': 200,
    },
  })
  const options = { token: fixToken.token, inputs: { 'fix-pull-request': 'true' } }
  const { git, issues } = stage.github.state
  const proposed = () => `${git.text('show', `${BRANCH}:README.md`)}\n`
  const pushedRun = async (before = stage.github.sha('main~1')) => {
    const run = await stage.run('2026-02-02', { event: push(stage.github, { before }), ...options })
    stage.clear()
    return run
  }
  await stage.run('2026-02-01', options)
  stage.clear()
  expect(proposed()).toBe(FIXED)

  stage.commit({ 'README.md': withRow(LIST, LATER) })
  const { entries } = stage.cache
  stage.cache.entries = []
  const lost = await pushedRun()
  expect(lost.log).toContain('is left as it is: links were not checked in this run.')
  expect(proposed()).toBe(FIXED)
  stage.cache.entries = entries
  const run = await pushedRun()
  expect(run.log).toContain('with 6 safe fixes.')
  expect(proposed()).toBe(withRow(FIXED, LATER.replace('2022/09/01', '2022-09-01')))

  // Its merge is a push, too.
  const [pull] = Array.from(issues.values()).filter(({ pull }) => pull)
  const before = stage.github.sha('main')
  git.setRef('refs/heads/main', stage.github.sha(BRANCH))
  stage.github.closePullRequest(pull?.number ?? 0, { merged: true })
  const merged = await pushedRun(before)
  expect(merged.writes.filter((write) => !write.startsWith('issues/'))).toEqual([])
  const again = await pushedRun(before)
  expect([again.status, again.writes]).toEqual([0, []])
})
