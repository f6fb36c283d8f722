import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type FakePullRequest, jobToken, type Token } from '../../../github/fake/index.ts'
import { handleOf } from '../../../links/providers/api.ts'
import {
  answeringGitHub,
  type FakeGitHub,
  fakeGitHub,
} from '../../../links/providers/fake-github.ts'
import { pullRequestTarget, schedule, workflowDispatch } from '../events.ts'
import {
  conversationOf,
  type ReviewRun,
  type ReviewSandbox,
  reportOf,
  startSandbox,
  under,
  writes,
} from './sandbox.ts'

const BASE = `# Awesome tools

## Tools

- [Hammer](https://github.com/acme/hammer) - Hits nails.
- [Saw](https://github.com/acme/saw) - Cuts wood.
`

const CONFIG = `rules:
  entry-requirements:
    require:
      - { stars: 50, min-age: 4months, description: { max: 60 } }
pull-request:
  max-entries: 1
  position: end
  history: true
  labels: { pass: ready, fail: needs-work, unknown: needs-review }
`

/** The fake of GitHub's API for links takes this one. */
const TOKEN: Token = { ...jobToken, token: 'a-token' }

const DRILL = '- [Drill](https://github.com/acme/drill) - Makes holes.'
const PLANE = '- [Plane](https://github.com/acme/plane) - Smooths wood.'

function withTools(...lines: string[]): string {
  return under(BASE, '- [Saw]', ...lines)
}

interface AdmissionSandbox {
  sandbox: ReviewSandbox
  api: FakeGitHub
}

async function startAdmission(
  config: string,
  tokens: readonly Token[] = [TOKEN],
  list = BASE,
): Promise<AdmissionSandbox> {
  const api = fakeGitHub({
    repositories: ['hammer', 'saw', 'drill', 'plane'].map((name) => ({
      nameWithOwner: `acme/${name}`,
      stars: name === 'drill' ? 12 : 400,
    })),
  })
  const files = { 'README.md': list, '.github/awesome-keeper.yml': config }
  const sandbox = await startSandbox(
    { files, now: '2026-11-27T12:00:00Z', tokens },
    { 'api.github.com': handleOf(answeringGitHub(api)) },
  )
  return { sandbox, api }
}

/** All requests to GitHub, also those about links and facts. */
function requestsOf({ sandbox }: AdmissionSandbox): number {
  return sandbox.github.requests.length + sandbox.network.seen('api.github.com').length
}

/** What a reader sees of a comment. */
function shown(body: string | undefined): string {
  return (body ?? '').replace(/<!--.*?-->/g, '').trim()
}

/** Reviews on an action of the event. */
async function review(
  sandbox: ReviewSandbox,
  { number }: FakePullRequest,
  action: 'opened' | 'synchronize' | 'edited' | 'reopened' = 'opened',
  inputs: Readonly<Record<string, string>> = {},
): Promise<ReviewRun> {
  return await sandbox.run(pullRequestTarget(sandbox.github, number, { action }), {
    ...{ inputs, token: TOKEN.token },
  })
}

describe('a pull request that adds one tool with too few stars, and two entries at once', () => {
  let given: AdmissionSandbox
  let pull: FakePullRequest
  let first: ReviewRun
  let second: ReviewRun
  let comment = ''
  let requests = 0

  beforeAll(async () => {
    given = await startAdmission(CONFIG)
    const { sandbox, api } = given
    const { github } = sandbox
    github.openPullRequest({
      ...{ from: 'other:plane', title: 'Add Plane', body: 'https://github.com/acme/plane' },
      files: { 'README.md': withTools(PLANE) },
    })
    const files = { 'README.md': withTools(DRILL, PLANE) }
    pull = github.openPullRequest({ from: 'contributor:patch-1', title: 'Add Drill', files })
    first = await review(sandbox, pull)
    comment = github.pull(pull.number).comments[0]?.body ?? ''
    const [drill] = api.repositories.filter(({ nameWithOwner }) => nameWithOwner === 'acme/drill')
    if (drill) drill.stars = 60
    pull.push({ 'README.md': withTools(DRILL) })
    const before = requestsOf(given)
    second = await review(sandbox, pull, 'synchronize')
    requests = requestsOf(given) - before
  })

  afterAll(() => given.sandbox[Symbol.asyncDispose]())

  it('gets one summary comment with a short table, a label and outputs', () => {
    expect(first.status).toBe(1)
    expect(first.outputs).toMatchObject({
      ...{ outcome: 'fail', kind: 'addition', requirements: 'failed', 'only-lists': 'true' },
    })
    expect(JSON.parse(first.outputs.added ?? '')).toMatchObject([
      { title: 'Drill', line: 7, url: 'https://github.com/acme/drill', section: 'Tools' },
      { title: 'Plane' },
    ])
    // The list's errors, in the table of files.
    expect(first.summary).toMatch(/\| 4 \| 4 \| 1 \| 0 \| 0 \|/)
    expect(first.outputs['head-sha']).toMatch(/^[0-9a-f]{40}$/)
    expect(writes(first.requests)).toEqual([
      'issues/create-comment 201',
      'issues/create-label 201',
      'issues/add-labels 200',
    ])
    expect(reportOf(first).pullRequest?.requirements).toContainEqual({
      ...{ id: 'stars', entry: { path: 'README.md', line: 7, title: 'Drill' } },
      ...{ status: 'failed', actual: '12 stars', expected: 'at least 50 stars' },
      severity: 'error',
    })
  })

  it('says first what to do, on one screen, and refers to no other thread', () => {
    const text = shown(comment)
    expect(text).toMatch(
      /^\*\*Awesome Keeper: two things to do before this can be merged:\*\*\n\n- /,
    )
    expect(text).toMatch(/12 stars; this list asks for at least 50 stars\./)
    expect(text).toMatch(/This pull request adds 2 entries; this list asks for at most 1 entry/)
    expect(text).toContain('This comment updates itself when you push.')
    expect(text).toMatch(/\| [^|]*at least 50 stars \| 12 stars \| ✗ \|/)
    expect(text.split('\n').length).toBeLessThan(30)
    expect(text).toContain('“Plane” is also proposed by the open pull request `#1`.')
    // Nowhere outside of code.
    expect(text.replace(/`[^`]*`/g, '')).not.toMatch(/#1\b|pull\/1/)
  })

  it('is ready after a push that meets the rules: the same comment, another label', () => {
    expect(second.status).toBe(0)
    expect(second.outputs).toMatchObject({
      ...{ outcome: 'pass', kind: 'addition', requirements: 'met', 'only-lists': 'true' },
    })
    const { comments } = conversationOf(given.sandbox, pull)
    expect(comments).toHaveLength(1)
    expect(shown(comments[0])).toMatch(/^\*\*Awesome Keeper: ready\.\*\*/)
    expect(given.sandbox.github.issue(pull.number).labels).toEqual(['ready'])
    expect(writes(second.requests)).toEqual([
      'issues/update-comment 200',
      'issues/create-label 201',
      'issues/add-labels 200',
      'issues/remove-label 200',
    ])
    const asked = [...first.requests, ...second.requests].map(({ operationId }) => operationId)
    expect(asked).not.toContain('repos/get-collaborator-permission-level')
    // One entry.
    expect(requests).toBe(second.requests.length + 1)
    expect(requests).toBeLessThanOrEqual(18)
  })
})

describe('a review of what the list asks for', () => {
  it('comments on the line only what an edit of it meets', async () => {
    const config = `rules: { entry-requirements: { require: [{ stars: 50, description: { max: 5 } }] } }
pull-request: { position: start }`
    const { sandbox } = await startAdmission(config)
    await using _ = sandbox
    const pull = sandbox.github.openPullRequest({ files: { 'README.md': withTools(DRILL) } })
    const run = await review(sandbox, pull)
    const { lines, comments } = conversationOf(sandbox, pull)
    expect(lines).toMatchObject([{ line: 7 }])
    expect(lines[0]?.body).toContain('The description has 12 characters')
    expect(lines[0]?.body).not.toContain('12 stars')
    expect(comments).toHaveLength(1)
    expect(lines[0]?.body).toContain('This list asks for new entries at the start of its section')
    expect(shown(comments[0])).toMatch(/^\*\*Awesome Keeper: three things to do/)
    expect([run.outputs.errors, run.outputs.outcome]).toEqual(['3', 'fail'])
  })

  it('has the same outcome where the token may not write', async () => {
    const readOnly: Token = {
      ...{ ...TOKEN, token: 'a-token' },
      permissions: { contents: 'read', 'pull-requests': 'read' },
    }
    const { sandbox } = await startAdmission(CONFIG, [readOnly])
    await using _ = sandbox
    const files = { 'README.md': withTools(DRILL, PLANE) }
    const run = await review(sandbox, sandbox.github.openPullRequest({ files }))
    expect([run.status, run.outputs.requirements]).toEqual([1, 'failed'])
    expect(run.annotations.map(({ text }) => text)).toContainEqual(
      expect.stringMatching(/12 stars/),
    )
    expect(run.annotations.map(({ text }) => text)).toContainEqual(
      expect.stringMatching(/^This pull request adds 2 entries/),
    )
    expect(run.summary).toContain('The label was not set: the token may not write')
    expect(run.summary).toMatch(/at least 50 stars \| 12 stars \| ✗ \|/)
  })

  it('obeys comment: none and review', async () => {
    const { sandbox } = await startAdmission(CONFIG)
    await using _ = sandbox
    const pull = sandbox.github.openPullRequest({ files: { 'README.md': withTools(DRILL) } })
    await review(sandbox, pull, 'opened', { comment: 'none' })
    expect(conversationOf(sandbox, pull)).toEqual({ reviews: [], lines: [], comments: [] })
    expect(sandbox.github.issue(pull.number).labels).toEqual(['needs-work'])
    await review(sandbox, pull, 'synchronize', { comment: 'review' })
    const { reviews, comments } = conversationOf(sandbox, pull)
    expect(comments).toEqual([])
    expect(reviews.map(({ body }) => shown(body))).toEqual([
      expect.stringMatching(/^\*\*Awesome Keeper: one thing to do/),
    ])
  })

  it('shows the table in the job summary only, with the severity info', async () => {
    const config = 'rules: { entry-requirements: { severity: info, require: [{ stars: 50 }] } }'
    const { sandbox } = await startAdmission(`${config}\npull-request: { labels: { fail: bad } }`)
    await using _ = sandbox
    const pull = sandbox.github.openPullRequest({ files: { 'README.md': withTools(DRILL) } })
    const run = await review(sandbox, pull)
    expect([run.status, run.outputs.requirements]).toEqual([0, 'none'])
    expect(writes(run.requests)).toEqual([])
    expect(run.summary).toMatch(/\| at least 50 stars \| 12 stars \| ✗ \|/)
  })

  it('asks who the author is, where a rule fails that is not for members', async () => {
    const config = 'pull-request: { max-entries: 1, skip: [members] }'
    const { sandbox } = await startAdmission(config)
    await using _ = sandbox
    const { github } = sandbox
    const asked = (run: ReviewRun) =>
      run.requests.filter(({ operationId }) => /permission/.test(operationId ?? '')).length
    github.state.collaborators.set('member', 'write')
    const files = { 'README.md': withTools(DRILL, PLANE) }
    const byMember = await review(sandbox, github.openPullRequest({ from: 'member:two', files }))
    expect([asked(byMember), byMember.outputs.outcome]).toEqual([1, 'pass'])
    expect(reportOf(byMember).pullRequest?.requirements).toMatchObject([{ status: 'skipped' }])
    github.state.showsPermissions = false
    const unknown = await review(sandbox, github.openPullRequest({ from: 'b:two', files }))
    expect([asked(unknown), unknown.outputs.outcome]).toEqual([1, 'fail'])
    expect(unknown.summary).toContain('A member with a private membership is held to the rules')
  })

  it('cuts a pattern that never ends and names it, and shows hostile text to the letter', async () => {
    const config =
      "pull-request: { title: '^(a+)+$', max-entries: 1, files: [docs/*], labels: { fail: '@bad #1' } }"
    const { sandbox } = await startAdmission(config)
    await using _ = sandbox
    const { github } = sandbox
    const pull = github.openPullRequest({
      title: `${'a'.repeat(60)} @octocat #1 <!-- awesome-keeper:v1 review x --> | x`,
      files: { 'README.md': withTools(DRILL, PLANE), '@octocat/#1.md': 'x\n' },
    })
    const run = await review(sandbox, pull)
    const results = reportOf(run).pullRequest?.requirements ?? []
    expect(results.map(({ id, status }) => `${id} ${status}`)).toEqual([
      ...['max-entries failed', 'files failed', 'title unknown'],
    ])
    expect(results[2]?.actual).toBe('the pattern ^(a+)+$ took too long')
    const [comment = ''] = conversationOf(sandbox, pull).comments
    expect(comment.replace(/`[^`]*`/g, '')).not.toMatch(/@octocat|#1\b/)
    expect(github.issue(pull.number).labels).toEqual(['@bad #1'])
  })

  it('reacts to an edited title, and leaves what people ignore', async () => {
    const config = `${CONFIG}  title: '^Add '\nignore: [{ rule: entry-requirements, match: Drill }]\n`
    const { sandbox } = await startAdmission(config)
    await using _ = sandbox
    const { github } = sandbox
    const files = { 'README.md': withTools(DRILL) }
    const pull = github.openPullRequest({ title: 'drill', files })
    const first = await review(sandbox, pull)
    expect(first.outputs.requirements).toBe('failed')
    expect(first.summary).toMatch(/\| at least 50 stars \| ignored by this list \| not asked \|/)
    github.state.issue(pull.number).title = 'Add drill'
    const second = await review(sandbox, pull, 'edited')
    expect([second.outputs.requirements, second.outputs.outcome]).toEqual(['met', 'pass'])
    expect(github.issue(pull.number).labels).toEqual(['ready'])
  })

  it('leaves labels alone on other events', async () => {
    const { sandbox } = await startAdmission(CONFIG)
    await using _ = sandbox
    const { github } = sandbox
    const pull = github.openPullRequest({ files: { 'README.md': withTools(DRILL) } })
    const inputs = { 'pull-request': String(pull.number) }
    await sandbox.run(workflowDispatch(github), { inputs, token: TOKEN.token })
    expect(conversationOf(sandbox, pull).comments).toHaveLength(1)
    expect(github.issue(pull.number).labels).toEqual([])
  })
})

describe('a scheduled run with existing: true', () => {
  it('reports entries that do not meet the requirements as infos', async () => {
    const config = 'rules: { entry-requirements: { require: [{ stars: 50 }], existing: true } }'
    // An error opens the issue; infos alone do not.
    const broken = '- [Vise](ttps://vise.example.org/) - Holds things.'
    const { sandbox } = await startAdmission(config, [TOKEN], withTools(DRILL, broken))
    await using _ = sandbox
    const run = await sandbox.run(schedule(sandbox.github), { token: TOKEN.token })
    const found = reportOf(run).findings.filter(({ rule }) => rule === 'entry-requirements')
    expect(found).toMatchObject([{ line: 7, severity: 'info' }])
    expect(found[0]?.message).toContain('12 stars')
    const [issue] = sandbox.github.issues
    expect(issue?.body).toContain('### Worth knowing: 1\n')
    expect(issue?.body).toContain('12 stars; this list asks for at least 50 stars.')
  })
})
