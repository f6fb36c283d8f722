import { request as forward } from 'node:http'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { type Github, startGitHub } from '../../github/fake/index.ts'
import { type ApiHandler, handleOf } from '../../links/providers/api.ts'
import { answeringGitHub, fakeGitHub } from '../../links/providers/fake-github.ts'
import { pullRequestTarget, schedule, type WorkflowEvent } from './events.ts'
import { type FakeNetwork, startFakeNetwork } from './fake/network.ts'
import { runAction } from './fake/runner.ts'

/** GitHub Enterprise Server, whose API is below its pages. */
const SERVER = 'https://ghe.example'
const ENVIRONMENT = {
  GITHUB_SERVER_URL: SERVER,
  GITHUB_API_URL: `${SERVER}/api/v3`,
  GITHUB_GRAPHQL_URL: `${SERVER}/api/graphql`,
}
const LIST = `# Awesome things

- [Tools](#Tools)

## Tools

- [Hammer](${SERVER}/old/hammer) - Hits.
- [Saw](https://github.com/old/saw) - Cuts.
- [Drill](${SERVER}/gone/drill) - Drills.
`
const FIXED = LIST.replace('#Tools', '#tools').replace('/old/hammer', '/new/hammer')

let github: Github
let network: FakeNetwork
/** The paths of the server's pages, and of requests with a token outside of the server. */
const [pages, leaks]: [string[], string[]] = [[], []]

beforeAll(async () => {
  github = await startGitHub({
    files: { 'README.md': LIST },
    tokens: [
      {
        token: 'a-token',
        actor: 'github-actions[bot]',
        permissions: { contents: 'write', 'pull-requests': 'write', issues: 'write' },
      },
    ],
  })
  const repositories = [{ nameWithOwner: 'new/hammer', formerly: ['old/hammer'] }]
  const answerLinks = answeringGitHub(fakeGitHub({ repositories }))
  const elsewhere: ApiHandler = ({ path, headers }, response) => {
    if (headers.authorization !== undefined) leaks.push(path)
    response.writeHead(200).end()
  }
  network = await startFakeNetwork({
    'ghe.example': handleOf((call, response) => {
      const path = call.path.replace(/^\/api(?:\/v3)?\//, '/')
      if (path === call.path) {
        pages.push(path)
        response.writeHead(path.startsWith('/gone/') ? 404 : 200).end()
      } else if (path === '/graphql' && call.body.includes('rateLimit')) {
        answerLinks({ ...call, path }, response)
      } else {
        const { method, headers, body } = call
        forward(github.apiUrl + path, { method, headers }, (answer) => {
          response.writeHead(answer.statusCode ?? 500, answer.headers)
          answer.pipe(response)
        }).end(body)
      }
    }),
    'api.github.com': handleOf(elsewhere),
    'github.com': handleOf(elsewhere),
  })
})

afterAll(async () => {
  await github.close()
  await network.close()
})

async function act(event: WorkflowEvent, inputs: Record<string, string> = {}) {
  // No address of this machine is reached but by the server's name.
  const own = { ...network, plan: (_: readonly string[], now?: string) => network.plan([], now) }
  const env = ENVIRONMENT
  const run = await runAction({ github, network: own, event, token: 'a-token', inputs, env })
  github.expectNoProblems()
  expect([run.stderr, network.strays, leaks], run.log).toEqual(['', [], []])
  expect(network.seen('api.github.com')).toEqual([])
  return run
}

it('on GitHub Enterprise Server, a schedule keeps the issue and proposes fixes', async () => {
  const run = await act(schedule(github), { 'fix-pull-request': 'true' })
  expect(run.status, run.log).toBe(0)
  const [issue, pull] = [github.issue(1), github.pull(2).pull]
  expect(issue.body).toContain(`(${SERVER}/octo-org/awesome-list/blob/`)
  expect(issue.body).toContain(`${SERVER}/gone/drill`)
  expect(pull.body).toContain(`\`${SERVER}/old/hammer\` → \`${SERVER}/new/hammer\``)
  expect(github.read(pull.pull.head.branch, 'README.md')).toBe(FIXED)
  // Its repositories are asked for at its API, those of github.com are seen as pages.
  expect(pages.filter((path) => path.includes('hammer'))).toEqual([])
  expect(network.seen('github.com').length).toBeGreaterThan(0)
})

it('on GitHub Enterprise Server, a pull request is reviewed', async () => {
  const added = `- [Plane](${SERVER}/gone/plane) - Planes.\n- [File](ttps://github.com/old/file) - Files.\n`
  const { number } = github.openPullRequest({ files: { 'README.md': LIST + added } })
  const run = await act(pullRequestTarget(github, number))
  const { reviews, threads } = github.pull(number)
  expect(
    reviews.map(({ state }) => state),
    run.log,
  ).toEqual(['COMMENTED'])
  expect(threads.map(({ comments: [first] }) => first?.line).sort()).toEqual([10, 11])
  expect(run.summary).toContain(`${SERVER}/octo-org/awesome-list/blob/`)
})
