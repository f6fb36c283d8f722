import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type FakePullRequest, jobToken, type Token } from '../../../github/fake/index.ts'
import { handleOf } from '../../../links/providers/api.ts'
import {
  answeringGitHub,
  type FakeGitHub,
  fakeGitHub,
} from '../../../links/providers/fake-github.ts'
import { pullRequestTarget } from '../events.ts'
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

async function startAdmission(config: string): Promise<AdmissionSandbox> {
  const api = fakeGitHub({
    repositories: ['hammer', 'saw', 'drill', 'plane'].map((name) => ({
      nameWithOwner: `acme/${name}`,
      stars: name === 'drill' ? 12 : 400,
    })),
  })
  const files = { 'README.md': BASE, '.github/awesome-keeper.yml': config }
  const sandbox = await startSandbox(
    { files, now: '2026-11-27T12:00:00Z', tokens: [TOKEN] },
    { 'api.github.com': handleOf(answeringGitHub(api)) },
  )
  return { sandbox, api }
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
    second = await review(sandbox, pull, 'synchronize')
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
    // One entry.
    expect(second.requests.length + 1).toBeLessThanOrEqual(18)
  })
})
