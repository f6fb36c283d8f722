import { existsSync, globSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import manifest from '../package.json' with { type: 'json' }
import { action, mistakesIn, ours, type Workflow } from './examples/github-workflow.ts'

const root = join(import.meta.dirname, '..')

const read = (path: string) => readFileSync(join(root, path), 'utf8')

describe('action.yml', () => {
  it('is valid for GitHub', async () => {
    expect(await mistakesIn('action.yml', read('action.yml'))).toEqual([])
  })

  it('runs the build with the Node of GitHub', () => {
    expect(action.runs).toEqual({ using: 'node24', main: 'dist/index.js' })
  })

  it('has the inputs and outputs that the code reads and sets', () => {
    const sources = globSync('src/app/**/*.ts', { cwd: root }).map(read).join('\n')
    const named = (pattern: RegExp) =>
      [...new Set(Array.from(sources.matchAll(pattern), ([, name]) => name))].sort()
    const readers =
      /\b(?:getInput|getMultilineInput|oneOf|wholeNumber|identifier|pullRequest)\(\s*'([\w-]+)'/g
    expect(named(readers)).toEqual(Object.keys(action.inputs).sort())
    expect(named(/\bsetOutput\(\s*'([\w-]+)'/g)).toEqual(Object.keys(action.outputs).sort())
  })
})

/** A commit, and its version in a comment. */
const PINNED = /^[\w-]+(?:\/[\w-]+){1,2}@[0-9a-f]{40} # v\d+\.\d+\.\d+$/

function actionsOfOthers(path: string): string[] {
  const used = Array.from(read(path).matchAll(/uses: (.+)/g), ([, reference = '']) => reference)
  return used.filter((reference) => reference !== './' && !reference.startsWith(`${ours}@`))
}

const workflows = globSync('examples/workflows/*.yml', { cwd: root })

describe.each(workflows)('%s', (path) => {
  const workflow = parse(read(path)) as Workflow
  const jobs = Object.values(workflow.jobs)
  const steps = jobs.flatMap((job) => job.steps)

  it('is valid for GitHub', async () => {
    expect(await mistakesIn(path, read(path))).toEqual([])
  })

  it('has only the permissions that it needs', () => {
    expect(jobs.map(({ permissions }) => permissions).filter(Boolean)).toEqual(
      jobPermissions[basename(path)] ?? [],
    )
    expect(workflow.permissions).toEqual(permissions[basename(path)])
  })

  it('does not run twice at once', () => {
    expect(workflow.concurrency?.group).toMatch(/^awesome-keeper-/)
  })

  it('pins actions of others to a commit, with its version in a comment', () => {
    for (const reference of actionsOfOthers(path)) expect(reference).toMatch(PINNED)
  })

  it('has a time limit', () => {
    for (const job of jobs) expect(job['timeout-minutes']).toBeLessThanOrEqual(60)
  })

  it('has no checkout, and no text of others in a script', () => {
    expect(steps.filter(({ uses }) => uses?.startsWith('actions/checkout'))).toEqual([])
    expect(steps.filter(({ run }) => run?.includes('${{'))).toEqual([])
  })

  it('uses outputs that exist', () => {
    const keeper = steps.find(({ uses }) => uses?.startsWith(`${ours}@`))
    expect(keeper).toBeDefined()
    const used = Array.from(
      read(path).matchAll(new RegExp(`steps\\.${keeper?.id}\\.outputs\\.([\\w-]+)`, 'g')),
      ([, name]) => name,
    )
    for (const name of used) expect(Object.keys(action.outputs)).toContain(name)
  })
})

/** Of each job, where they differ. */
const jobPermissions: Record<string, Record<string, string>[]> = {
  'auto-merge.yml': [
    { contents: 'read', 'pull-requests': 'write' },
    { contents: 'write', 'pull-requests': 'write' },
  ],
}

/** The permissions of each; a new workflow is listed here, too. */
const permissions: Record<string, Record<string, string>> = {
  'awesome-keeper-review.yml': { contents: 'read', 'pull-requests': 'write' },
  'auto-merge.yml': { contents: 'read' },
  'label.yml': { contents: 'read', 'pull-requests': 'write' },
  'push.yml': { contents: 'read', issues: 'write' },
  'review-again.yml': { contents: 'read', 'pull-requests': 'write' },
  'review-read-only.yml': { contents: 'read', 'pull-requests': 'write' },
  'review-check-links.yml': { contents: 'read' },
  'review-comment.yml': { actions: 'read', contents: 'read', 'pull-requests': 'write' },
  'fix-pull-request.yml': { contents: 'write', issues: 'write', 'pull-requests': 'write' },
  'awesome-keeper-schedule.yml': { contents: 'read', issues: 'write' },
  'schedule-matrix.yml': { contents: 'read', issues: 'write' },
}

/** The permissions of each job of the project's own workflows. */
const own: Record<string, Record<string, Record<string, string>>> = {
  'action.yml': { run: { contents: 'read' } },
  'check.yml': { check: { contents: 'read', issues: 'write' } },
  'review.yml': { review: { contents: 'read', 'pull-requests': 'write' } },
  'codeql.yml': { analyze: { contents: 'read', 'security-events': 'write' } },
  'release.yml': {
    plan: { contents: 'read' },
    test: {},
    publish: { attestations: 'write', 'id-token': 'write' },
    release: { contents: 'write' },
    tags: { contents: 'write' },
    pin: {},
    propose: { contents: 'write', 'pull-requests': 'write' },
  },
  'test.yml': {
    test: { contents: 'read' },
    fuzz: { contents: 'read' },
    workflows: { contents: 'read' },
  },
}

describe.each(globSync('.github/workflows/*.yml', { cwd: root }))('%s', (path) => {
  const workflow = parse(read(path)) as Workflow
  const jobs = Object.entries(workflow.jobs)
  const steps = jobs.flatMap(([, job]) => job.steps)

  it('is valid for GitHub', async () => {
    expect(await mistakesIn(path, read(path))).toEqual([])
  })

  it('has only the permissions that it needs', () => {
    expect(workflow.permissions).toEqual({ contents: 'read' })
    const allowed = jobs.map(([id, { permissions }]) => [id, permissions ?? workflow.permissions])
    expect(Object.fromEntries(allowed)).toEqual(own[basename(path)])
  })

  it('pins actions of others to a commit, with its version in a comment', () => {
    for (const reference of actionsOfOthers(path)) expect(reference).toMatch(PINNED)
  })

  it('keeps no token on disk, and has no text of others in a script', () => {
    const checkouts = steps.filter(({ uses }) => uses?.startsWith('actions/checkout@'))
    for (const step of checkouts) expect(step.with).toMatchObject({ 'persist-credentials': false })
    expect(steps.filter(({ run }) => run?.includes('${{'))).toEqual([])
  })

  it('has a time limit', () => {
    for (const [, job] of jobs) expect(job['timeout-minutes']).toBeLessThanOrEqual(60)
  })
})

describe.each(globSync('examples/reusable/*.yml', { cwd: root }))('%s', (path) => {
  const workflow = parse(read(path)) as Workflow
  const [job] = Object.values(workflow.jobs)
  const called = job?.uses?.replace(`${ours}/`, '').split('@')[0] ?? ''

  it('is valid for GitHub, with the workflow that it calls', async () => {
    expect(await mistakesIn(`.github/workflows/${basename(path)}`, read(path))).toEqual([])
  })

  it('calls a workflow of this repository in six lines', () => {
    const lines = read(path).split('\n')
    expect(lines.filter((line) => line !== '' && !line.startsWith('#')).length).toBeLessThan(7)
    expect(Object.keys((parse(read(called)) as Workflow).on)).toEqual(['workflow_call'])
  })

  it('gives it exactly the permissions that it needs: GitHub starts it with no fewer', () => {
    const inside = Object.values((parse(read(called)) as Workflow).jobs)
    expect(inside.map(({ permissions }) => permissions)).toEqual([workflow.permissions])
  })

  it('does not wait for itself: groups of workflows that are called are others', () => {
    const [inside] = Object.values((parse(read(called)) as Workflow).jobs)
    expect(inside?.concurrency?.group).toMatch(/^awesome-keeper-called-/)
  })

  it('names the major version that is released', () => {
    const major = Math.max(1, Number(manifest.version.split('.')[0]))
    const own = /uses: awesome-keeper\/awesome-keeper@(\S+)/.exec(read(called))?.[1]
    expect([job?.uses?.split('@')[1], own]).toEqual([`v${major}`, `v${major}`])
  })
})

it('has a workflow for every permission', () => {
  expect(Object.keys(permissions).sort()).toEqual(workflows.map((path) => basename(path)).sort())
})

describe('the release', () => {
  const { jobs } = parse(read('.github/workflows/release.yml')) as Workflow
  const runsOf = (job: Workflow['jobs'][string]) => job.steps.flatMap(({ run }) => run ?? [])

  it('runs code of packages only in jobs without permissions', () => {
    for (const [id, job] of Object.entries(jobs)) {
      const runsPackages = runsOf(job).some((run) => /npm (?:ci|install|run|test)|\.ci/.test(run))
      expect([id, runsPackages]).toEqual([id, ['test', 'pin'].includes(id)])
      if (runsPackages) expect([id, job.permissions]).toEqual([id, {}])
    }
  })

  it('publishes the package that was tested, and as the last step, since that cannot be repeated', () => {
    expect(runsOf(jobs.publish!).at(-1)).toMatch(/^npm publish --provenance .*\.tgz$/)
    expect(jobs.publish!.steps.at(-1)?.run).toMatch(/^npm publish/)
  })

  it('moves tags after the package is published, and names the commit after that', () => {
    const before = Object.entries(jobs).map(([id, { needs = [] }]) => [id, [needs].flat()])
    expect(Object.fromEntries(before)).toEqual({
      plan: [],
      test: ['plan'],
      publish: ['plan', 'test'],
      release: ['plan', 'publish'],
      tags: ['plan', 'release'],
      pin: ['plan', 'tags'],
      propose: ['plan', 'pin'],
    })
  })

  it('runs scripts that exist', () => {
    const scripts = Object.values(jobs).flatMap((job) =>
      runsOf(job).flatMap((run) => run.match(/scripts\/\S+/g) ?? []),
    )
    expect(scripts.length).toBeGreaterThan(3)
    expect(scripts.filter((path) => !existsSync(join(root, path)))).toEqual([])
  })
})
