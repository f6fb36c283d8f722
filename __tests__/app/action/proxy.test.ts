import { expect, it } from 'vitest'
import { startGitHub } from '../../github/fake/index.ts'
import { startProxy } from '../../links/fake-web/proxy.ts'
import { pullRequestTarget } from './events.ts'
import { startFakeNetwork } from './fake/network.ts'
import { runAction } from './fake/runner.ts'

it('sends requests to GitHub through the runner’s proxy', async () => {
  const table = '| A | B |\n| - | - |\n'
  await using github = await startGitHub({ files: { 'README.md': table } })
  await using network = await startFakeNetwork()
  const proxy = await startProxy(async () => [{ address: '127.0.0.1', family: 4 }])
  try {
    const pull = github.openPullRequest({ files: { 'README.md': `${table}| a | b | c |\n` } })
    const plan = network.plan([proxy.url.replace('http://', '')], undefined)
    const run = await runAction({
      github,
      network,
      event: pullRequestTarget(github, pull.number),
      inputs: { links: 'none' },
      env: { http_proxy: proxy.url, AWESOME_KEEPER_TEST_NETWORK: JSON.stringify(plan) },
    })
    github.expectNoProblems()
    expect(run.outputs).toMatchObject({ outcome: 'fail', errors: '1' })
    expect(proxy.seen.length).toBeGreaterThan(5)
    for (const one of proxy.seen) expect(one).toContain(github.host)
    expect(network.strays).toEqual([])
  } finally {
    await proxy.close()
  }
})
