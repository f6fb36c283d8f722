import { globSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { validate } from '@actions/languageservice'
import type { ActionMetadata } from '@actions/languageservice/action'
import { describe, expect, it } from 'vitest'
import { TextDocument } from 'vscode-languageserver-textdocument'
import { parse } from 'yaml'

const root = join(import.meta.dirname, '..')
const ours = 'awesome-keeper/awesome-keeper'

const read = (path: string) => readFileSync(join(root, path), 'utf8')

const action = parse(read('action.yml')) as {
  name: string
  description: string
  inputs: Record<string, { description: string; default: string }>
  outputs: Record<string, { description: string }>
  runs: { using: string; main: string }
}

/** The actions that the examples use; of others' those inputs that count here. */
const known: Record<string, ActionMetadata> = {
  [ours]: action,
  'actions/download-artifact': artifact('name', 'path', 'run-id', 'github-token'),
  'actions/upload-artifact': artifact('name', 'path', 'retention-days'),
}

function artifact(...names: string[]): ActionMetadata {
  const inputs = Object.fromEntries(names.map((name) => [name, { description: name }]))
  return { name: 'artifact', description: 'of GitHub’s', inputs }
}

interface Step {
  id?: string
  uses?: string
  run?: string
  with?: Record<string, unknown>
}

interface Workflow {
  on: Record<string, unknown>
  permissions?: Record<string, string>
  concurrency?: { group?: string }
  jobs: Record<
    string,
    { permissions?: Record<string, string>; steps: Step[]; 'timeout-minutes'?: number }
  >
}

/** What GitHub's own language service says of a file; it knows our action's inputs. */
async function mistakesIn(path: string): Promise<string[]> {
  const uri = pathToFileURL(join(root, path)).href
  const found = await validate(TextDocument.create(uri, 'yaml', 1, read(path)), {
    actionsMetadataProvider: {
      fetchActionMetadata: async ({ owner, name }) => known[`${owner}/${name}`],
    },
  })
  return found.map(({ message, range }) => `${path}:${range.start.line + 1}: ${message}`)
}

describe('action.yml', () => {
  it('is right for GitHub', async () => {
    expect(await mistakesIn('action.yml')).toEqual([])
  })

  it('starts what is built, by the node that GitHub has', () => {
    expect(action.runs).toEqual({ using: 'node24', main: 'dist/index.js' })
  })

  it('has the inputs and outputs that the code reads and sets', () => {
    const sources = globSync('src/shell/*.ts', { cwd: root }).map(read).join('\n')
    const named = (pattern: RegExp) =>
      [...new Set(Array.from(sources.matchAll(pattern), ([, name]) => name))].sort()
    const readers =
      /\b(?:getInput|getMultilineInput|oneOf|wholeNumber|identifier|pullRequest)\(\s*'([\w-]+)'/g
    expect(named(readers)).toEqual(Object.keys(action.inputs).sort())
    expect(named(/\bsetOutput\(\s*'([\w-]+)'/g)).toEqual(Object.keys(action.outputs).sort())
  })
})

const workflows = globSync('examples/workflows/*.yml', { cwd: root })

describe.each(workflows)('%s', (path) => {
  const workflow = parse(read(path)) as Workflow
  const jobs = Object.values(workflow.jobs)
  const steps = jobs.flatMap((job) => job.steps)

  it('is right for GitHub', async () => {
    expect(await mistakesIn(path)).toEqual([])
  })

  it('asks for no more than it needs', () => {
    expect(jobs.map(({ permissions }) => permissions).filter(Boolean)).toEqual([])
    expect(workflow.permissions).toEqual(permissions[basename(path)])
  })

  it('does not run twice at once', () => {
    expect(workflow.concurrency?.group).toMatch(/^awesome-keeper-/)
  })

  it('ends by itself', () => {
    for (const job of jobs) expect(job['timeout-minutes']).toBeLessThanOrEqual(60)
  })

  it('checks nothing out, and puts nothing of others into a script', () => {
    expect(steps.filter(({ uses }) => uses?.startsWith('actions/checkout'))).toEqual([])
    expect(steps.filter(({ run }) => run?.includes('${{'))).toEqual([])
  })

  it('uses outputs that there are', () => {
    const keeper = steps.find(({ uses }) => uses?.startsWith(`${ours}@`))
    expect(keeper).toBeDefined()
    const used = Array.from(
      read(path).matchAll(new RegExp(`steps\\.${keeper?.id}\\.outputs\\.([\\w-]+)`, 'g')),
      ([, name]) => name,
    )
    for (const name of used) expect(Object.keys(action.outputs)).toContain(name)
  })
})

/** What each of them may do; a new one has to say so here, too. */
const permissions: Record<string, Record<string, string>> = {
  'review.yml': { contents: 'read', 'pull-requests': 'write' },
  'review-again.yml': { contents: 'read', 'pull-requests': 'write' },
  'review-read-only.yml': { contents: 'read', 'pull-requests': 'write' },
  'review-visit.yml': { contents: 'read' },
  'review-tell.yml': { actions: 'read', contents: 'read', 'pull-requests': 'write' },
  'mend.yml': { contents: 'write', issues: 'write', 'pull-requests': 'write' },
  'schedule.yml': { contents: 'read', issues: 'write' },
  'schedule-matrix.yml': { contents: 'read', issues: 'write' },
}

it('has a workflow for every permission', () => {
  expect(Object.keys(permissions).sort()).toEqual(workflows.map((path) => basename(path)).sort())
})
