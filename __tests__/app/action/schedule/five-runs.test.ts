import { expect, it } from 'vitest'
import { QUICK, section, sections, startStage } from './stage.ts'

/** Links die, fail at times, move and recover, in five consecutive scheduled runs. */
it('keeps one issue up to date', async () => {
  await using stage = await startStage({
    config: QUICK.replace('days: 1', 'days: 2').replace('15s', '1500ms'),
    web: {
      'alive.example.org': 200,
      'dies.example.org': 200,
      'flaky.example.org': 200,
      'silent.example.org': 200,
      'never.example.org': 503,
      'moves.example.org': 200,
    },
    hosts: {
      'archive.org': {
        handle: (_, response) => {
          const url = 'http://web.archive.org/web/20250101000000/https://dies.example.org/'
          const closest = { available: true, status: '200', timestamp: '20250101000000', url }
          response.end(JSON.stringify({ archived_snapshots: { closest } }))
        },
      },
    },
  })
  const { web, github, cache } = stage

  const first = await stage.day('2026-02-01')
  expect(github.issues).toEqual([])
  expect(first.outputs).toMatchObject({ 'issue-number': '', 'dead-links': '0', errors: '0' })
  expect(cache.keys).toEqual(['awesome-keeper-links-v1--1001-1'])

  web['dies.example.org'] = 404
  web['flaky.example.org'] = 503
  web['silent.example.org'] = 'silent'
  web['moves.example.org'] = ({ url }, response) => {
    if (url === '/new') response.end()
    else response.writeHead(301, { location: '/new' }).end()
  }
  const second = await stage.day('2026-02-02')
  expect(second.outputs).toMatchObject({ 'issue-number': '1', 'dead-links': '1', errors: '1' })
  expect(
    second.annotations.map(({ name, properties: { title, line } }) => [name, title, line]),
  ).toEqual([['error', 'dead-link', '6']])
  expect(second.summary).toContain('https://dies.example.org/')
  expect(stage.issue).toMatchObject({
    title: 'List health report',
    state: 'open',
    author: 'github-actions[bot]',
    labels: ['awesome-keeper'],
    assignees: [],
  })
  const { body } = stage.issue
  expect(sections(body)).toEqual(['Dead: 1', 'Moved: 1', 'Could not check: 1', 'Intermittent: 2'])
  const sha = github.sha('main')
  expect(section(body, 'Dead')).toEqual([
    `- **dies** ([line 6](https://github.com/octo-org/awesome-list/blob/${sha}/README.md?plain=1#L6), [edit](https://github.com/octo-org/awesome-list/edit/main/README.md#L6)): 404 Not Found, since 2026-02-02 · in Things · [archived copy](https://web.archive.org/web/20250101000000/https://dies.example.org/)`,
  ])
  expect(body).toContain('`https://moves.example.org/` → [`https://moves.example.org/new`]')
  expect(section(body, 'Could not check').join()).toContain('**never**')
  const intermittent = section(body, 'Intermittent')
  expect(intermittent.join('\n')).toMatch(/\*\*flaky\*\*.*failed once since 2026-02-02 \(.*503/)
  expect(intermittent.join('\n')).toMatch(/\*\*silent\*\*.*failed once since 2026-02-02/)
  expect(body).toContain('Last checked on 2026-02-02')
  expect(stage.comments).toEqual([])

  // Enough failed runs, but not yet enough days.
  await stage.day('2026-02-03')
  expect(section(stage.issue.body, 'Intermittent').join('\n')).toMatch(
    /\*\*flaky\*\*.*failed 2 times since 2026-02-02/,
  )
  expect(stage.comments).toEqual([])

  await stage.day('2026-02-05')
  expect(sections(stage.issue.body)).toEqual(['Dead: 3', 'Moved: 1', 'Could not check: 1'])
  expect(stage.issue.body).toContain('failed in 3 runs since 2026-02-02')
  expect(stage.comments).toEqual([expect.stringMatching(/^2 new dead links:\n\n- .*flaky|silent/)])

  for (const name of Object.keys(web)) if (name !== 'never.example.org') web[name] = 200
  const last = await stage.day('2026-02-06')
  expect(last.outputs).toMatchObject({ 'issue-number': '1', 'dead-links': '0', errors: '0' })
  expect(stage.issue.state).toBe('closed')
  expect(stage.issue.body).toContain('**No problems**')
  expect(sections(stage.issue.body)).toEqual(['Could not check: 1', 'Recovered: 3'])
  for (const name of ['dies', 'flaky', 'silent']) {
    expect(section(stage.issue.body, 'Recovered').join('\n')).toContain(`~~**${name}**~~`)
  }
  expect(stage.comments).toEqual([
    expect.any(String),
    expect.stringMatching(/^No problems are left/),
  ])
  expect(cache.keys).toHaveLength(5)
})
