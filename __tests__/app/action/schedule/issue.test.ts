import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { workflowDispatch } from '../events.ts'
import type { Run } from '../fake/runner.ts'
import { QUICK, type ScheduleStage, section, sections, startStage } from './stage.ts'

function warnings({ annotations }: Run): string[] {
  return annotations.filter(({ name }) => name === 'warning').map(({ text }) => text)
}

/** One dead link, so that there is an issue. */
const DEAD = { web: { 'alive.example.org': 200, 'gone.example.org': 404 } }
/** A list with a problem that needs no link results. */
const FAULTY = `# Awesome things

## Papers

| Date | Title | Paper |
| --- | --- | --- |
| 2024-03-01 | Gamma | [paper](https://web.example.org/gamma) |
| 2024-13-01 | Beta | [paper](https://web.example.org/beta) |
`
const FIXED = FAULTY.replace('2024-13-01', '2024-02-01')
const NO_LINKS = { inputs: { links: 'none' } }

describe('the issue and people', () => {
  it('is reopened after a person closed it, keeps their text, and is created again when deleted', async () => {
    await using stage = await startStage(DEAD)
    const { github } = stage
    await stage.day('2026-02-01')
    const one = github.state.issue(1)
    const ours = one.body
    one.body = `${ours?.replaceAll('\n', '\r\n')}\r\n\r\nThanks to all.\r\n`
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
    expect(body?.startsWith('<!-- awesome-keeper:v1 issue ')).toBe(true)
    expect(body?.endsWith(' -->\r\n\r\nThanks to all.\r\n')).toBe(true)
    expect(body?.split('<!-- awesome-keeper')).toHaveLength(3)
    expect(body).toContain('**No problems**')

    github.state.issues.delete(1)
    stage.web['gone.example.org'] = 404
    const fourth = await stage.day('2026-02-04')
    expect(fourth.writes).toEqual(['issues/create 201'])
    expect(stage.issue).toMatchObject({ state: 'open', title: 'List health report' })
    expect(stage.issue.id).not.toBe(one.id)
    expect(section(stage.issue.body, 'Dead')).toHaveLength(1)
  })

  it('gets no comment where it is locked', async () => {
    await using stage = await startStage(DEAD)
    await stage.day('2026-02-01')
    stage.github.state.issue(1).locked = true
    stage.web['gone.example.org'] = 200
    const run = await stage.day('2026-02-02')
    expect(run.writes).toEqual(['issues/update 200', 'issues/create-comment 403'])
    expect([warnings(run), run.outputs['issue-number']]).toEqual([[], '1'])
    expect(stage.issue.state).toBe('closed')
  })

  it('does not touch the issues of others, even with our marker', async () => {
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

  it('does not touch the issues of other workflows that quote it', async () => {
    await using stage = await startStage({ files: { 'README.md': FAULTY } })
    const { github } = stage
    await stage.day('2026-02-01', NO_LINKS)
    const { body, author } = github.state.issues.get(1)!
    github.state.issues.delete(1)
    const forged = [`See:\n\n${body}`, `\n${body}`, `\uFEFF${body}`, `${body}${body}`]
    for (const text of forged) github.createIssue(author, { title: 'Digest', body: text })
    const before = structuredClone(github.issues)

    const run = await stage.day('2026-02-02', NO_LINKS)
    expect(run.writes).toEqual(['issues/create 201'])
    expect(github.issues.slice(0, -1)).toEqual(before)
    expect(github.issues.at(-1)?.body).toMatch(/^<!-- awesome-keeper:v1 issue /)
  })

  it('is found among many others', async () => {
    await using stage = await startStage({ files: { 'README.md': FAULTY } })
    const { github } = stage
    const many = (count: number) => {
      for (let left = count; left > 0; left--) github.createIssue('octocat', { title: 'Another' })
    }
    await stage.day('2026-02-01', NO_LINKS)
    many(420)
    stage.commit({ 'README.md': FIXED })
    const run = await stage.day('2026-02-02', NO_LINKS)
    expect(run.outputs['issue-number']).toBe('1')
    expect(github.issue(1).state).toBe('closed')
    github.state.issues.get(1)!.author = 'somebody-else'
    many(200)
    stage.commit({ 'README.md': FAULTY })
    // None of them is ours: the largest number of requests.
    const last = await stage.day('2026-02-03', NO_LINKS)
    expect(last.outputs['issue-number']).toBe('622')
  })
})

describe('changes during a run', () => {
  /** Does something once, while a run checks links. */
  function meanwhile(stage: ScheduleStage, act: () => void | Promise<void>) {
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

  it('are kept', async () => {
    await using stage = await startStage(PATIENT)
    await stage.day('2026-02-01')
    stage.web['gone.example.org'] = 200
    meanwhile(stage, () => {
      const one = stage.github.state.issue(1)
      one.body += '\n\nOn it.'
    })
    await stage.day('2026-02-02')
    expect(stage.issue).toMatchObject({ state: 'closed', body: expect.stringMatching(/On it\.$/) })
  })

  it('of another run are not repeated', async () => {
    await using stage = await startStage({
      ...PATIENT,
      web: { ...DEAD.web, 'dies.example.org': 200 },
    })
    await stage.day('2026-02-01')
    stage.web['dies.example.org'] = 404
    meanwhile(stage, async () => {
      // The other run does not wait for itself.
      stage.web['alive.example.org'] = 200
      const other = await stage.run('2026-02-02')
      expect(other.writes).toEqual(['issues/update 200', 'issues/create-comment 201'])
    })
    await stage.run('2026-02-02')
    expect(section(stage.issue.body, 'Dead')).toHaveLength(2)
    expect(stage.comments).toEqual([expect.stringMatching(/^1 new dead link/)])
  })

  it('by another run leave one issue', async () => {
    await using stage = await startStage(DEAD)
    const { github } = stage
    // Both have read the issues before one is created.
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
    expect(github.issue(2).body).toBe('Duplicate of #1.')
    stage.clear()
    await stage.day('2026-02-02')
    expect(github.issues.filter(({ state }) => state === 'open')).toHaveLength(1)
  })
})

describe('without an issue', () => {
  it.each([
    ['a public repository', false],
    ['a private repository', true],
  ])('the job summary has everything: no permission in %s', async (_, isPrivate) => {
    const poor = { token: 'poor', permissions: { contents: 'read' } } as const
    await using stage = await startStage({ ...DEAD, isPrivate, tokens: [poor] })
    const run = await stage.day('2026-02-01', { token: 'poor' })
    expect(warnings(run)).toEqual([
      'The issue is not updated: the token may not write issues: give the job `issues: write`.',
    ])
    expect(run.outputs).toMatchObject({ 'issue-number': '', 'dead-links': '1' })
    expect(run.summary).toContain('https://gone.example.org/')
    expect(stage.github.issues).toEqual([])
    expect(stage.cache.keys).toHaveLength(1)
  })

  it('a run warns where issues are disabled', async () => {
    await using stage = await startStage({ ...DEAD, hasIssues: false })
    const run = await stage.day('2026-02-01')
    expect(warnings(run)).toEqual(['The issue is not updated: the repository has issues disabled.'])
    expect(run.summary).toContain('https://gone.example.org/')
    expect(run.writes).toEqual([])
  })

  it('a run fails if the inputs ask for that', async () => {
    await using stage = await startStage(DEAD)
    const inputs = { issue: 'never', 'fail-on': 'error' }
    const run = await stage.run('2026-02-01', { inputs })
    expect(run.status).toBe(1)
    expect(run.writes).toEqual([])
    expect(run.outputs).toMatchObject({ outcome: 'fail', 'issue-number': '', 'dead-links': '1' })
  })

  it('a run of another branch warns', async () => {
    await using stage = await startStage({ files: { 'README.md': FIXED } })
    const { github } = stage
    const sha = github.commit('draft', { 'README.md': FAULTY })
    const event = { ...workflowDispatch(github), ref: 'refs/heads/draft', sha }
    const run = await stage.day('2026-02-01', { event, ...NO_LINKS })
    expect(warnings(run)).toEqual([
      'The issue is not updated: it reports on the branch main, and this run checks draft.',
      expect.stringContaining('2024-13-01'),
    ])
    expect(run.writes).toEqual([])
  })

  it('a run warns when GitHub fails or the issue is deleted meanwhile, and the next one succeeds', async () => {
    await using stage = await startStage({ files: { 'README.md': FAULTY } })
    const { github } = stage
    github.fault({ operation: 'issues/create', how: { status: 500 } })
    const failed = await stage.day('2026-02-01', NO_LINKS)
    expect(warnings(failed)).toEqual([
      expect.stringContaining('2024-13-01'),
      'The issue is not updated: GitHub failed: ordered by the test.',
    ])
    await stage.day('2026-02-02', NO_LINKS)
    expect(stage.issue.state).toBe('open')

    stage.commit({ 'README.md': FIXED })
    github.fault({ operation: 'issues/update', how: { status: 410, body: { message: 'gone' } } })
    const gone = await stage.day('2026-02-03', NO_LINKS)
    const why =
      'The issue is not updated: the issue was deleted during this run; the next run creates another.'
    expect(warnings(gone)).toEqual([why])
    expect(gone.summary).toContain(why.slice(0, 50))
  })
})

describe('the content of the issue', () => {
  it('has the configured title, labels and assignees', async () => {
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
    expect(sections(stage.issue.body)).toEqual(['Problems: 1'])
    expect(run.writes.filter((write) => write.startsWith('issues/create-label'))).toHaveLength(2)
  })

  it('is edited once a week when nothing changes, and no more often', async () => {
    await using stage = await startStage({ files: { 'README.md': FAULTY } })
    await stage.day('2026-02-01', NO_LINKS)
    const quiet = await stage.day('2026-02-07', NO_LINKS)
    expect(quiet.writes).toEqual([])
    const week = await stage.day('2026-02-08', NO_LINKS)
    expect(week.writes).toEqual(['issues/update 200'])
    expect(stage.issue.body).toContain('Last checked on 2026-02-08')
    expect(stage.comments).toEqual([])

    stage.commit({ 'README.md': FIXED })
    await stage.day('2026-02-09', NO_LINKS)
    expect(stage.issue.state).toBe('closed')
    expect(stage.comments).toHaveLength(1)
  })

  it('shows the link results of another job', async () => {
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

  it('shows what translations lack, folded, and is not opened by that', async () => {
    const sets = `${QUICK}sets: [{ files: ['README-*.md'], as: translations }]\n`
    const name = 'alive.example.org'
    const files = {
      'README.md': `# List\n\n- [Alive](https://${name}/)\n- [Other](https://${name}/other)\n`,
      'README-zh.md': `# 列表\n\n- [活](https://${name}/)\n`,
      'README-ja.md': `# リスト\n\n- [生](https://${name}/)\n- [別](https://${name}/two)\n`,
    }
    await using stage = await startStage({ config: sets, files, web: { [name]: 200 } })
    const first = await stage.day('2026-02-01')
    expect([stage.github.issues, first.outputs.outcome]).toEqual([[], 'pass'])
    expect(first.summary).toContain('`README-zh.md` lacks 1 of 2 entries: “Other”')
    stage.web[name] = 404
    await stage.day('2026-02-02')
    await stage.day('2026-02-03')
    const shown = section(stage.issue.body, 'Worth knowing')
    expect(shown.map((line) => line.replace(/\(https:.*?\)/, ''))).toEqual([
      '- [`translation`]: 2',
      '- [line 1]: For maintainers: `README-ja.md` lacks 1 of 2 entries: “Other”; it has 1 that this list lacks: “別”.',
      '- [line 1]: For maintainers: `README-zh.md` lacks 1 of 2 entries: “Other”.',
    ])
  })

  it('respects the configured ignores', async () => {
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

  it('shows two thousand dead links as a summary', async () => {
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
    expect(body).toContain('**2,000 dead links** in `README.md`')
    expect(sections(body)).toEqual(['Problems: 2,000'])
    expect(section(body, 'Problems')).toHaveLength(10)
    // What is not shown is its hidden state.
    expect(body.replace(/<!--.*?-->/gs, '').length).toBeLessThan(6_000)
  })
})
