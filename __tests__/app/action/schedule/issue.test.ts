import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { workflowDispatch } from '../events.ts'
import type { Run } from '../fake-runner.ts'
import { QUICK, type Stage, section, sections, startStage } from './stage.ts'

function warnings({ annotations }: Run): string[] {
  return annotations.filter(({ name }) => name === 'warning').map(({ text }) => text)
}

/** One dead link, so that there is an issue. */
const DEAD = { web: { 'alive.example.org': 200, 'gone.example.org': 404 } }
/** A list that has something to mend without a visit. */
const FAULTY = `# Awesome things

## Papers

| Date | Title | Paper |
| --- | --- | --- |
| 2024-03-01 | Gamma | [paper](https://web.example.org/gamma) |
| 2024-13-01 | Beta | [paper](https://web.example.org/beta) |
`
const WELL = FAULTY.replace('2024-13-01', '2024-02-01')
const NO_LINKS = { inputs: { links: 'none' } }

describe('the issue and people', () => {
  it('is opened again after a human closed it, keeps what they wrote, and is made anew when deleted', async () => {
    await using stage = await startStage(DEAD)
    const { github } = stage
    await stage.day('2026-02-01')
    const one = github.state.issue(1)
    const ours = one.body
    one.body = `Please help!\r\n\r\n${ours?.replaceAll('\n', '\r\n')}\r\n\r\nThanks to all.\r\n`
    one.state = 'closed'

    const second = await stage.day('2026-02-02')
    expect(second.writes).toEqual(['issues/update 200'])
    expect(stage.issue.state).toBe('open')
    expect(stage.comments).toEqual([])

    stage.web['gone.example.org'] = 200
    const third = await stage.day('2026-02-03')
    expect(third.writes).toEqual(['issues/update 200', 'issues/create-comment 201'])
    const { state, body } = stage.issue
    expect(state).toBe('closed')
    expect(body?.startsWith('Please help!\r\n\r\n<!-- awesome-keeper v1 issue-begin ')).toBe(true)
    expect(body?.endsWith(' -->\r\n\r\nThanks to all.\r\n')).toBe(true)
    expect(body?.split('<!-- awesome-keeper')).toHaveLength(3)
    expect(body).toContain('**All is well**')

    github.state.issues.delete(1)
    stage.web['gone.example.org'] = 404
    const fourth = await stage.day('2026-02-04')
    expect(fourth.writes).toEqual(['issues/create 201'])
    expect(stage.issue).toMatchObject({ state: 'open', title: 'The state of this list' })
    expect(stage.issue.id).not.toBe(one.id)
    expect(section(stage.issue.body, 'Dead')).toHaveLength(1)
  })

  it('is kept without a word where it was locked', async () => {
    await using stage = await startStage(DEAD)
    await stage.day('2026-02-01')
    stage.github.state.issue(1).locked = true
    stage.web['gone.example.org'] = 200
    const run = await stage.day('2026-02-02')
    expect(run.writes).toEqual(['issues/update 200', 'issues/create-comment 403'])
    expect([warnings(run), run.outputs['issue-number']]).toEqual([[], '1'])
    expect(stage.issue.state).toBe('closed')
  })

  it('leaves the issues of others alone, whatever they carry', async () => {
    await using stage = await startStage(DEAD)
    const { github } = stage
    await stage.day('2026-02-01')
    const { body } = github.state.issues.get(1)!
    github.state.issues.delete(1)
    const { number } = github.createIssue('mallory', { title: 'Mine', body: body ?? '' })
    const before = structuredClone(github.issue(number))

    const run = await stage.day('2026-02-02')
    expect(github.issue(number)).toEqual(before)
    expect(run.outputs['issue-number']).toBe(String(number + 1))
    expect(github.issue(number + 1).author).toBe('github-actions[bot]')
  })

  it('is found among many others', async () => {
    await using stage = await startStage({ files: { 'README.md': FAULTY } })
    const { github } = stage
    const many = (count: number) => {
      for (let left = count; left > 0; left--) github.createIssue('octocat', { title: 'Another' })
    }
    await stage.day('2026-02-01', NO_LINKS)
    many(420)
    stage.commit({ 'README.md': WELL })
    const run = await stage.day('2026-02-02', NO_LINKS)
    expect(run.outputs['issue-number']).toBe('1')
    expect(github.issue(1).state).toBe('closed')
    github.state.issues.get(1)!.author = 'somebody-else'
    many(200)
    stage.commit({ 'README.md': FAULTY })
    // Nothing is ours in all of them: the most that a run asks for.
    const last = await stage.day('2026-02-03', NO_LINKS)
    expect(last.outputs['issue-number']).toBe('622')
  })
})

describe('what happens while a run looks', () => {
  /** Does something while a run visits, once. */
  function meanwhile(stage: Stage, act: () => void | Promise<void>) {
    let done: Promise<void> | undefined
    stage.web['alive.example.org'] = (_, response) => {
      done ??= Promise.resolve(act())
      done.then(
        () => response.end(),
        () => response.writeHead(500).end(),
      )
    }
  }
  const PATIENT = { ...DEAD, config: 'links: { timeout: 50s, retries: 0, max-cache-age: 0 }\n' }

  it('keeps what somebody writes', async () => {
    await using stage = await startStage(PATIENT)
    await stage.day('2026-02-01')
    stage.web['gone.example.org'] = 200
    meanwhile(stage, () => {
      const one = stage.github.state.issue(1)
      one.body = `On it.\n\n${one.body}`
    })
    await stage.day('2026-02-02')
    expect(stage.issue).toMatchObject({ state: 'closed', body: expect.stringMatching(/^On it\./) })
  })

  it('says once what two runs find', async () => {
    await using stage = await startStage({
      ...PATIENT,
      web: { ...DEAD.web, 'dies.example.org': 200 },
    })
    await stage.day('2026-02-01')
    stage.web['dies.example.org'] = 404
    meanwhile(stage, async () => {
      // It does not wait for itself.
      stage.web['alive.example.org'] = 200
      const other = await stage.run('2026-02-02')
      expect(other.writes).toEqual(['issues/update 200', 'issues/create-comment 201'])
    })
    await stage.run('2026-02-02')
    expect(section(stage.issue.body, 'Dead')).toHaveLength(2)
    expect(stage.comments).toEqual([expect.stringMatching(/^1 link died/)])
  })

  it('makes one issue of two runs at once', async () => {
    await using stage = await startStage(DEAD)
    const { github } = stage
    // Both have looked before either has made one.
    let waiting = 0
    const both = Promise.withResolvers<void>()
    github.on('issues/get-label', () => {
      if (++waiting === 2) both.resolve()
      return both.promise
    })
    const runs = await Promise.all([stage.run('2026-02-01'), stage.run('2026-02-01')])
    expect(runs.map(({ status }) => status)).toEqual([0, 0])
    expect(runs.map(({ outputs }) => outputs['issue-number'])).toEqual(['1', '1'])
    expect(github.issues.map(({ number, state }) => [number, state])).toEqual([
      [1, 'open'],
      [2, 'closed'],
    ])
    expect(github.issue(2).body).toBe('Told in #1.')
    stage.clear()
    await stage.day('2026-02-02')
    expect(github.issues.filter(({ state }) => state === 'open')).toHaveLength(1)
  })
})

describe('where no issue can be kept', () => {
  it.each([
    ['of a public repository', false],
    ['of a private repository', true],
  ])('tells all in the summary without the permission %s', async (_, isPrivate) => {
    const poor = { token: 'poor', permissions: { contents: 'read' } } as const
    await using stage = await startStage({ ...DEAD, isPrivate, tokens: [poor] })
    const run = await stage.day('2026-02-01', { token: 'poor' })
    expect(warnings(run)).toEqual([
      'No issue is kept: the token may not write issues: give the job `issues: write`.',
    ])
    expect(run.outputs).toMatchObject({ 'issue-number': '', 'dead-links': '1' })
    expect(run.summary).toContain('https://gone.example.org/')
    expect(stage.github.issues).toEqual([])
    expect(stage.cache.keys).toHaveLength(1)
  })

  it('says so where the repository has none', async () => {
    await using stage = await startStage({ ...DEAD, hasIssues: false })
    const run = await stage.day('2026-02-01')
    expect(warnings(run)).toEqual(['No issue is kept: the repository has its issues switched off.'])
    expect(run.summary).toContain('https://gone.example.org/')
    expect(run.writes).toEqual([])
  })

  it('makes none, and fails, when told so', async () => {
    await using stage = await startStage(DEAD)
    const inputs = { issue: 'never', 'fail-on': 'error' }
    const run = await stage.run('2026-02-01', { inputs })
    expect(run.status).toBe(1)
    expect(run.writes).toEqual([])
    expect(run.outputs).toMatchObject({ outcome: 'fail', 'issue-number': '', 'dead-links': '1' })
  })

  it('says so of another branch, which is not what the issue tells of', async () => {
    await using stage = await startStage({ files: { 'README.md': WELL } })
    const { github } = stage
    const sha = github.commit('draft', { 'README.md': FAULTY })
    const event = { ...workflowDispatch(github), ref: 'refs/heads/draft', sha }
    const run = await stage.day('2026-02-01', { event, ...NO_LINKS })
    expect(warnings(run)).toEqual([
      'No issue is kept: it tells of the branch main, and this run looks at draft.',
      expect.stringContaining('2024-13-01'),
    ])
    expect(run.writes).toEqual([])
  })

  it('says so when GitHub fails, or the issue goes away meanwhile, and does better next time', async () => {
    await using stage = await startStage({ files: { 'README.md': FAULTY } })
    const { github } = stage
    github.fault({ operation: 'issues/create', how: { status: 500 } })
    const failed = await stage.day('2026-02-01', NO_LINKS)
    expect(warnings(failed)).toEqual([
      'No issue is kept: GitHub failed: ordered by the test.',
      expect.stringContaining('2024-13-01'),
    ])
    await stage.day('2026-02-02', NO_LINKS)
    expect(stage.issue.state).toBe('open')

    stage.commit({ 'README.md': WELL })
    github.fault({ operation: 'issues/update', how: { status: 410, body: { message: 'gone' } } })
    const gone = await stage.day('2026-02-03', NO_LINKS)
    const why = 'No issue is kept: the issue went away during this run; the next one makes another.'
    expect(warnings(gone)).toEqual([why])
    expect(gone.summary).toContain(why.slice(0, 50))
  })
})

describe('what the issue says', () => {
  it('has its title, labels and assignees of the configuration', async () => {
    const issue = {
      title: 'Help wanted',
      labels: ['links', 'bot'],
      assignees: ['octo-org', 'nobody'],
    }
    await using stage = await startStage({
      files: { 'README.md': FAULTY },
      config: `issue: ${JSON.stringify(issue)}\n`,
    })
    const run = await stage.day('2026-02-01', NO_LINKS)
    expect(stage.issue).toMatchObject({ title: issue.title, labels: issue.labels })
    expect(sections(stage.issue.body)).toEqual(['To mend: 1'])
    expect(run.writes.filter((write) => write.startsWith('issues/create-label'))).toHaveLength(2)
  })

  it('is edited once a week when nothing changes, and not before', async () => {
    await using stage = await startStage({ files: { 'README.md': FAULTY } })
    await stage.day('2026-02-01', NO_LINKS)
    const quiet = await stage.day('2026-02-07', NO_LINKS)
    expect(quiet.writes).toEqual([])
    const week = await stage.day('2026-02-08', NO_LINKS)
    expect(week.writes).toEqual(['issues/update 200'])
    expect(stage.issue.body).toContain('Last verified on 2026-02-08')
    expect(stage.comments).toEqual([])

    stage.commit({ 'README.md': WELL })
    await stage.day('2026-02-09', NO_LINKS)
    expect(stage.issue.state).toBe('closed')
    expect(stage.comments).toHaveLength(1)
  })

  it('tells the results of another job instead of visiting', async () => {
    await using stage = await startStage(DEAD)
    const folder = mkdtempSync(join(tmpdir(), 'results-'))
    const results = join(folder, 'report.json')
    const link = { url: 'https://alive.example.org/', status: 'dead', reason: '410 Gone' }
    writeFileSync(results, JSON.stringify({ version: 1, links: [link] }))
    const run = await stage.day('2026-02-01', { inputs: { 'link-results': results } })
    rmSync(folder, { recursive: true })
    expect(run.outputs['dead-links']).toBe('1')
    expect(section(stage.issue.body, 'Dead').join()).toContain('**alive**')
    expect(stage.network.connections).toEqual([])
  })

  it('is silent about what configuration ignores', async () => {
    await using stage = await startStage(DEAD)
    await stage.day('2026-02-01')
    const pasted = /```yaml\n([\s\S]*?)```/.exec(stage.issue.body ?? '')?.[1] ?? ''
    expect(pasted).toBe('ignore:\n  - rule: dead-link\n    match: https://gone.example.org/\n')
    stage.commit({ '.github/awesome-keeper.yml': QUICK + pasted })
    const run = await stage.day('2026-02-02')
    expect(run.outputs.errors).toBe('0')
    expect(stage.issue.state).toBe('closed')
    expect(sections(stage.issue.body)).toEqual([])
  })

  it('has room for two thousand dead links', async () => {
    const pages = Array.from(
      { length: 2_000 },
      (_, index) => `- [Entry ${index}](https://gone.example.org/${index}) - Text.`,
    )
    const text = `# Awesome things\n\n## Things\n\n${pages.join('\n')}\n`
    await using stage = await startStage({
      ...DEAD,
      files: { 'README.md': text },
      config: 'links: { host-request-interval: 0ms, host-concurrency: 64, retries: 0 }\n',
    })
    const run = await stage.day('2026-02-01')
    expect(run.outputs['dead-links']).toBe('2000')
    const body = stage.issue.body ?? ''
    expect(body.length).toBeLessThanOrEqual(65_536)
    expect(body.length).toBeGreaterThan(50_000)
    expect(sections(body)).toEqual(['Dead: 2,000'])
    const shown = section(body, 'Dead').length
    expect(shown).toBeGreaterThan(50)
    expect(body).toContain(
      `There is no room here for ${(2_000 - shown).toLocaleString('en')} others: see [the report of the run]`,
    )
  })
})
