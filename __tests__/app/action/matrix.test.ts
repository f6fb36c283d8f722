import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { unexpected } from '../../../scripts/check-outcome.ts'
import type { Step } from '../../examples/github-workflow.ts'
import { type Github, startGitHub } from '../../github/fake/index.ts'
import { push, schedule, type WorkflowEvent } from './events.ts'
import { runAction } from './fake/runner.ts'

const root = join(import.meta.dirname, '../../..')
const read = (path: string) => readFileSync(join(root, path), 'utf8')

type MatrixJob = Readonly<Record<string, string | boolean>> & { name: string }

const { jobs } = parse(read('.github/workflows/action.yml')) as {
  jobs: { run: { strategy: { matrix: { include: MatrixJob[] } }; steps: Step[] } }
}
const matrix = jobs.run.strategy.matrix.include
const keeper = jobs.run.steps.find(({ uses }) => uses === './')

let github: Github

beforeAll(async () => {
  github = await startGitHub({ files: { 'examples/README.md': read('examples/README.md') } })
})
afterAll(() => github[Symbol.asyncDispose]())

/** The step's inputs; the expressions in them are `matrix.NAME` with an optional default. */
function inputsOf(job: MatrixJob): Record<string, string> {
  const expression = /^\$\{\{ matrix\.([\w-]+)(?: \|\| '(.*)')? \}\}$/
  return Object.fromEntries(
    Object.entries(keeper?.with ?? {}).map(([name, value]) => {
      const [, key, usual = ''] = expression.exec(String(value)) ?? []
      return [name, key === undefined ? String(value) : String(job[key] || usual)]
    }),
  )
}

async function playStep(job: MatrixJob, event: WorkflowEvent) {
  // The web is not there; what its links do to the outcome is tested elsewhere.
  const inputs = { ...inputsOf(job), links: 'none' }
  const run = await runAction({ github, event, inputs, shared: true })
  const { outcome = '', report = '', sarif = '' } = run.outputs
  return {
    ...{ event: event.name, step: run.status === 0 ? 'success' : 'failure', outcome },
    ...{ report: report && run.read(report), sarif: sarif && run.read(sarif) },
    ...{ isInvalid: job.invalid === true, whole: String(job.whole ?? '') },
  }
}

describe('the jobs of action.yml', () => {
  it('are ten, on every kind of runner', () => {
    expect(matrix).toHaveLength(10)
    const runners = new Set(matrix.map(({ runner = 'ubuntu-latest' }) => runner))
    expect([...runners]).toEqual([
      'ubuntu-latest',
      'ubuntu-24.04-arm',
      'windows-latest',
      'macos-latest',
    ])
  })

  // Those on other runners differ in nothing that is played here.
  it.each(matrix.filter(({ runner }) => runner === undefined))(
    'end as expected on the whole list: $name',
    async (job) => {
      expect(unexpected(await playStep(job, schedule(github)))).toEqual([])
    },
  )

  it('end as expected after a push', async () => {
    const before = github.sha('main')
    github.commit('main', { 'other.md': '# Other\n' })
    const event = push(github, { before })
    expect(unexpected(await playStep(matrix[0]!, event))).toEqual([])
  })
})

describe('unexpected', () => {
  const fine = {
    ...{ event: 'schedule', step: 'failure', outcome: 'fail', whole: 'fail', isInvalid: false },
    report: '{"version":1,"findings":[],"counts":{"error":2}}',
    sarif: '{"version":"2.1.0"}',
  }

  it.each([
    ['another result of the step', { step: 'success' }, 'The outcome is "fail" and the step\'s'],
    ['another outcome', { whole: 'pass' }, 'The outcome is "fail", not "pass"'],
    ['no outputs', { outcome: '' }, 'The outcome is ""'],
    ['no report', { report: '' }, 'There is no report'],
    ['half a report', { report: '{"version":1,' }, 'There is no report'],
    ['no SARIF', { sarif: '{}' }, 'There is no SARIF report'],
    ['no finding', { report: '{"version":1,"findings":[],"counts":{}}' }, 'No error'],
    ['a wrong input', { isInvalid: true, outcome: 'pass', step: 'success' }, 'was accepted'],
  ])('reports %s', (_, change, sentence) => {
    expect(unexpected(fine)).toEqual([])
    expect(unexpected({ ...fine, ...change }).join('\n')).toContain(sentence)
  })
})
