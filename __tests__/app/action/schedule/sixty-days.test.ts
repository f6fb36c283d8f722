import { expect, it } from 'vitest'
import type { Report } from '../../../../src/report/build.ts'
import type { Pull } from '../../../github/fake/index.ts'
import type { Handle } from '../../../links/fake-web/web.ts'
import { RETREATS } from '../../../links/page/retreats.ts'
import { entry, feed } from '../../../links/providers/fake-arxiv.ts'
import { BRANCH, fixToken } from '../fix-pull-request/stage.ts'
import { section, startStage } from './stage.ts'

const CONFIG = `links: { retries: 0, max-cache-age: 0 }
rules: { paper-update: info }
retire:
  - { when: dead, after: 30d, do: remove }
`

function showing(title: string, text: string, head = '', language = 'en'): Handle {
  return (_, response) => {
    response.setHeader('content-type', 'text/html')
    response.end(
      `<html lang="${language}"><title>${title}</title>${head}<h1>${title}</h1><p>${text}</p></html>`,
    )
  }
}

function leadingTo(location: string): Handle {
  return (_, response) => void response.writeHead(301, { location }).end()
}

const NAMES = 'lapsed taken sold soft asking resting redesigned renamed dead'.split(' ')
const hostOf = (name: string) => `${name}.example.org`
const pageOf = (name: string) => `https://${hostOf(name)}/${name === 'soft' ? 'docs/soft' : ''}`
const line = (name: string) => `- [${name}](${pageOf(name)}) - A parser for logs and metrics.\n`
const PAPER = 'https://arxiv.org/abs/2601.00002'
const PREPRINT = (venue: string) =>
  `| Reading Metrics Without Regret | ${venue} | [paper](${PAPER}) |`
const LIST = `# Awesome things

## Tools

${NAMES.map(line).join('')}
## Papers

| Title | Venue | Paper |
| --- | --- | --- |
| Parsing Logs at Scale | ICCV'25 | |
${PREPRINT('arXiv')}
`

const OOPS = showing('Oops', 'We could not find that page. Try the menu of our restaurant.')
const YOGA = showing('Sunrise Yoga', RETREATS)
/** As long, but with the words of people who move. */
const NEW_HOME = showing('Zephyr', `Same team, another brand. ${RETREATS}`)

/** What becomes of the pages on the tenth day. */
const CHANGES: Readonly<Record<string, Handle>> = {
  lapsed: showing(
    'lapsed.example.org',
    'Related searches: hosting, loans.',
    '<script src="https://c.parkingcrew.net/a.js"></script>',
  ),
  taken: showing(
    'Slot gacor',
    'Judi online, maxwin, togel.',
    '<meta property="og:site_name" content="Gacor">',
    'id',
  ),
  sold: leadingTo('https://yoga.sunrise.test/'),
  soft: OOPS,
  asking: showing(
    'We value your privacy',
    'Our partners: loans, insurance, online casino, free spins.',
  ),
  resting: showing('Down for maintenance', 'The page you requested could not be found meanwhile.'),
  redesigned: showing(
    'The platform for teams',
    'Buy now, and talk to sales.',
    '<meta property="og:site_name" content="Platform">',
    'de',
  ),
  renamed: leadingTo('https://zephyr.test/'),
}

/** Sixty days of a list, of which those are played on which something happens. */
it('names pages that are others now, retires what is dead, and keeps papers current', async () => {
  const good = NAMES.map((name) => [hostOf(name), showing(name, 'Parses logs.')] as const)
  let comment: string | undefined
  await using stage = await startStage({
    config: CONFIG,
    files: { 'README.md': LIST },
    web: Object.fromEntries(good),
    hosts: {
      'yoga.sunrise.test': { handle: YOGA },
      'zephyr.test': { handle: NEW_HOME },
      'archive.org': {
        handle: ({ url = '' }, response) => {
          const { searchParams } = new URL(url, 'https://archive.org')
          const day = searchParams.get('timestamp') ?? '20260101'
          const copy = `http://web.archive.org/web/${day}000000/${searchParams.get('url')}`
          const closest = { available: true, status: '200', url: copy }
          response.end(JSON.stringify({ archived_snapshots: { closest } }))
        },
      },
      'export.arxiv.org': {
        handle: (_, response) => {
          const title = 'Reading Metrics Without Regret'
          const published = '2026-01-05T00:00:00Z'
          const paper = { id: '2601.00002', title, published, ...(comment && { comment }) }
          response.end(feed('', [entry(paper)]))
        },
      },
    },
    tokens: [fixToken],
  })
  const { github, web, network } = stage
  const { git } = github.state
  const run = async (date: string) => {
    const options = { token: fixToken.token, inputs: { 'fix-pull-request': 'true' } }
    const { status, log, outputs, read } = await stage.run(date, options)
    const report = JSON.parse(read(outputs.report ?? '')) as Report
    stage.clear()
    expect(status, log).toBe(0)
    return report
  }
  const issue = () => github.issues.find(({ title }) => title === 'List health report')
  const problems = () =>
    (issue()?.body ?? '')
      .split('\n')
      .filter((one) => one.startsWith('- ') && one.endsWith('(`wrong-page`)'))
  const named = () =>
    NAMES.filter((name) =>
      problems().some((one) => one.includes(`**${name}**`) || one.includes(pageOf(name))),
    )
  const pulls = () => [...github.state.issues.values()].filter((one): one is Pull => !!one.pull)

  await run('2026-02-01')
  expect(github.issues).toEqual([])
  web[hostOf('dead')] = 404
  await run('2026-02-02')
  expect(section(issue()?.body ?? null, 'Dead')).toHaveLength(1)

  for (const [name, behaviour] of Object.entries(CHANGES)) web[hostOf(name)] = behaviour
  // All pages were read on the first day, and are read again a month later: until then HEAD shows no change.
  await run('2026-02-16')
  expect(named()).toEqual([])
  expect(pulls()).toEqual([])

  await run('2026-03-04')
  expect(named()).toEqual(['lapsed', 'taken', 'soft'])
  const [lapsed, taken, soft] = problems()
  expect(lapsed).toContain('parked or for sale (since 2026-03-04): ')
  expect(lapsed).toContain('what it shows comes from parkingcrew.net, a service for parked domains')
  expect(taken).toContain('gambling site seems to have taken over this page (since 2026-03-04)')
  expect(soft).toContain('its site answers a random address in the same way')
  expect(lapsed).toContain(
    `[archived copy](https://web.archive.org/web/20250304000000/${pageOf('lapsed')})`,
  )
  // No other address is offered.
  for (const one of problems()) expect(one.match(/\]\(https:\/\/(?!github\.com)/g)).toHaveLength(1)
  expect(network.seen(hostOf('soft')).at(-1)).toMatch(/^GET \/docs\/[a-z]{16}$/)

  // The entry that has been dead for thirty days is proposed for removal, in a commit of its own.
  expect(pulls().map(({ title }) => title)).toEqual(['Retire 1 entry'])
  expect(git.text('log', '--format=%s', `main..${BRANCH}`).trim()).toMatch(/^Remove the dead entry/)
  const diff = git.text('diff', '-U0', 'main', BRANCH).split('\n')
  expect(diff.filter((one) => /^[-+](?!--|\+\+)/.test(one))).toEqual([`-${line('dead').trimEnd()}`])

  // Another owner without another sign is one on the second day.
  await run('2026-03-05')
  expect(named()).toEqual(['lapsed', 'taken', 'sold', 'soft'])
  expect(problems()[2]).toContain('another owner’s page (since 2026-03-04)')
  expect(problems()[2]).toContain('redirects to another site (yoga.sunrise.test)')
  expect(issue()?.body).not.toContain(`→ [\`https://yoga.sunrise.test/`)
  expect(network.seen(hostOf('soft')).filter((one) => /[a-z]{16}$/.test(one))).toHaveLength(1)

  comment = 'Accepted to CVPR 2026'
  const { findings } = await run('2026-03-18')
  expect(findings.filter(({ rule }) => rule === 'paper-update')).toMatchObject([
    { message: expect.stringContaining('“Accepted to CVPR 2026”'), expected: ["CVPR'26"] },
  ])
  // The fix pull request carries it in a commit of its own, below that of the dead entry.
  const commits = git.text('log', '--format=%s', `main..${BRANCH}`).trim().split('\n')
  expect(commits).toEqual([
    expect.stringMatching(/^Remove the dead entry/),
    expect.stringMatching(/^Update /),
  ])
  expect(git.text('diff', '-U0', 'main', `${BRANCH}~1`).split('\n')).toEqual(
    expect.arrayContaining([`-${PREPRINT('arXiv')}`, `+${PREPRINT("CVPR'26")}`]),
  )
  expect(network.seen(hostOf('soft')).filter((one) => /[a-z]{16}$/.test(one))).toHaveLength(2)

  for (const name of ['lapsed', 'taken', 'sold', 'soft'])
    web[hostOf(name)] = showing(name, 'Parses logs.')
  const last = await run('2026-04-02')
  expect(named()).toEqual([])
  expect(last.findings.filter(({ rule }) => rule === 'wrong-page')).toEqual([])

  // What is right, or cannot be known, was never named; it cost one request a run.
  for (const name of ['asking', 'resting', 'redesigned']) {
    const methods = network.seen(hostOf(name)).map((one) => one.split(' ')[0])
    expect(methods).toEqual(['GET', 'HEAD', 'HEAD', 'GET', 'HEAD', 'HEAD', 'HEAD'])
  }
}, 120_000)
