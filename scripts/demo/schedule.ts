/** Scheduled runs on a list whose links die: the tracking issue, and the fix pull request. */

import { schedule } from '../../__tests__/app/action/events.ts'
import { FakeCache } from '../../__tests__/app/action/fake/cache.ts'
import { startFakeNetwork } from '../../__tests__/app/action/fake/network.ts'
import { runAction } from '../../__tests__/app/action/fake/runner.ts'
import { type Issue, jobToken, type Pull, startGitHub } from '../../__tests__/github/fake/index.ts'
import type { Handle } from '../../__tests__/links/fake-web/web.ts'
import { PATH } from './play.ts'

/** What two daily runs wrote. */
export interface PlayedSchedule {
  issue: Issue
  fixes: Pull
  /** The list, and as the fix pull request has it. */
  before: string
  after: string
}

/** Status codes of a site on the first day, and on the second. */
const SITES = {
  'Field guide': { host: 'guide.example.org', days: [200, 200] },
  'Video atlas': { host: 'gone.example.org', days: [200, 404] },
  'Clip tools': { host: 'moved.example.org', days: [200, 301] },
  'Paper index': { host: 'robots.example.org', days: [403, 403] },
  'Frame server': { host: 'flaky.example.org', days: [200, 503] },
} as const

const LIST = `# Awesome Video

- [Tools](#tools)
- [Papers](#Papers)

## Tools

${Object.entries(SITES)
  .map(([name, { host }]) => `- [${name}](https://${host}/) - Text.`)
  .join('\n')}

## Papers

| Date | Paper |
| --- | --- |
| 2024-03 | A |
| 2024-02 | B |
| 2023-13 | C |
| 2023-01 | D |
`

const DAYS = ['2026-02-01', '2026-02-02']

/** A token that may push the branch of fixes. */
const token = {
  ...jobToken,
  permissions: { contents: 'write', 'pull-requests': 'write', issues: 'write' } as const,
}

/** Plays two daily runs, always the same. */
export async function playSchedule(): Promise<PlayedSchedule> {
  let day = 0
  const sites = Object.values(SITES).map(({ host, days }): [string, Handle] => [
    host,
    ({ url }, response) => {
      const status = url === '/' ? (days[day] ?? 200) : 200
      response.writeHead(status, status === 301 ? { location: '/new' } : {}).end()
    },
  ])
  const cache = new FakeCache()
  const config = 'links: { retries: 0, max-cache-age: 0 }\n'
  await using github = await startGitHub({
    files: { [PATH]: LIST, '.github/awesome-keeper.yml': config },
    now: `${DAYS[0]}T00:00:00Z`,
    tokens: [token],
  })
  await using network = await startFakeNetwork({
    ...cache.hosts,
    ...Object.fromEntries(sites),
    'archive.org': 200,
  })
  for (const date of DAYS) {
    const env = { ...cache.env, GITHUB_RUN_ID: `${1000 + day}` }
    const now = `${date}T05:17:00Z`
    const inputs = { 'fix-pull-request': 'true' }
    await runAction({ github, network, event: schedule(github), now, env, inputs })
    day++
  }
  github.expectNoProblems()
  const [issue] = github.issues
  const fixes = [...github.state.issues.values()].find(({ pull }) => pull) as Pull | undefined
  if (!issue || !fixes) throw new Error('the scheduled runs opened no issue or no pull request')
  const after = github.read(fixes.pull.head.branch, PATH)
  return { issue, fixes, before: LIST, after }
}
