/**
 * What a daily run over a long list costs: the built action, run after run against a GitHub, a
 * cache and a web on this machine, with the clock a day further each time.
 */

import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { schedule } from '../__tests__/app/action/events.ts'
import { FakeCache } from '../__tests__/app/action/fake/cache.ts'
import { type FakeNetwork, startFakeNetwork } from '../__tests__/app/action/fake/network.ts'
import { type Run, runAction } from '../__tests__/app/action/fake/runner.ts'
import { type Github, startGitHub } from '../__tests__/github/fake/index.ts'
import { createRandom } from './links/hosts.ts'

const HOSTS = 1_200
const LINKS = 3_000
const DAYS = 14
/** The limits of all days but the first, and of all days. */
const MAX_SHARE = 0.25
const MAX_GITHUB_REQUESTS = 15

/** Each day, so many pages die and so many entries are added. */
const DEATHS = 3
const ADDITIONS = 5

/** The defaults, but without delays, which are not measured here. */
const CONFIG = 'links: { host-request-interval: 0ms, retries: 0 }\n'

/** How hosts answer, and the share of each: 8 % refuse robots, as in measured lists. */
const BEHAVIOURS = [
  { share: 0.86, status: 200 },
  { share: 0.08, status: 403 },
  { share: 0.03, status: 404 },
  { share: 0.02, status: 301 },
  { share: 0.01, status: 503 },
] as const

/** So many hosts answer whatever is asked for with a page that has one sign that it is missing. */
const SOFT_404_SHARE = 0.01
const PAGE = '<title>A project</title><h1>A project</h1><p>What it is, and how to use it.</p>'
const SOFT_404 =
  '<title>Page not found</title><p>Here is our menu instead, with all that we do.</p>'

/** A web that is the same in each run, and changes in the same way from day to day. */
class ChangingWeb {
  readonly random = createRandom(7)
  readonly statuses = Array.from({ length: HOSTS }, (_, host) => behaviourOf(host))
  readonly links: string[] = []
  readonly dead = new Set<string>()
  /** The requests of today, those by GET, those for random addresses, and their URLs. */
  requests = 0
  reads = 0
  probes = 0
  asked = new Set<string>()

  constructor() {
    for (let count = 0; count < LINKS; count++) this.add()
  }

  /** Popular hosts have more links than others. */
  add(): void {
    const host = Math.floor(this.random() ** 2 * HOSTS)
    this.links.push(`http://${nameOf(host)}/page-${this.links.length}`)
  }

  startDay(): void {
    for (let count = 0; count < DEATHS; count++) {
      this.dead.add(this.links[Math.floor(this.random() * this.links.length)] ?? '')
    }
    for (let count = 0; count < ADDITIONS; count++) this.add()
    this.requests = this.reads = this.probes = 0
    this.asked = new Set()
  }

  /** The hosts for a network. */
  hosts() {
    const entries = this.statuses.map((usual, host) => {
      const name = nameOf(host)
      const handle: NonNullable<Parameters<typeof startFakeNetwork>[0]>[string] = (
        request,
        response,
      ) => {
        const { url = '/', method } = request
        this.requests++
        if (method === 'GET') this.reads++
        if (/^\/[a-z]{16}$/.test(url)) this.probes++
        this.asked.add(`http://${name}${url}`)
        const isMoved = usual === 301 && !url.startsWith('/new')
        const status = this.dead.has(`http://${name}${url}`) ? 404 : isMoved ? 301 : usual
        response.writeHead(status === 301 && !isMoved ? 200 : status, {
          ...(isMoved && { location: `/new${url}` }),
          'content-type': 'text/html',
        })
        response.end((host * 0.754_877_666) % 1 < SOFT_404_SHARE ? SOFT_404 : PAGE)
      }
      return [name, handle] as const
    })
    return Object.fromEntries(entries)
  }

  list(): string {
    const entries = this.links.map((link, index) => `- [Project ${index}](${link}) - What it is.`)
    return `# A list\n\n## Things\n\n${entries.join('\n')}\n`
  }
}

function nameOf(host: number): string {
  return `host-${host}.example.org`
}

/** Behaviours are spread over the hosts, popular and not, in the shares above. */
function behaviourOf(host: number): number {
  let place = (host * 0.618_033_988_75) % 1
  for (const { share, status } of BEHAVIOURS) {
    if (place < share) return status
    place -= share
  }
  return 200
}

/** Prints a line for each day. */
export async function benchSchedule(): Promise<void> {
  const web = new ChangingWeb()
  const cache = new FakeCache()
  const github = await startGitHub({ files: { '.github/awesome-keeper.yml': CONFIG } })
  const network = await startFakeNetwork({ ...cache.hosts, ...web.hosts() })
  const temp = mkdtempSync(join(tmpdir(), 'keeper-'))
  console.log(`${LINKS} links on ${HOSTS} hosts, checked by the built action once a day`)
  console.log(
    'day   links checked   of all   requests   by GET   random   to GitHub   dead   issue   cache KB   seconds',
  )
  const problems: string[] = []
  try {
    for (let day = 1; day <= DAYS; day++) {
      if (day > 1) web.startDay()
      github.commit('main', { 'README.md': web.list() })
      const before = github.requests.length
      const started = performance.now()
      const run = await runDay(day, { github, network, cache, temp })
      const toGitHub = github.requests.length - before
      const asked = web.links.filter((link) => web.asked.has(link)).length
      const share = asked / web.links.length
      console.log(
        `${day}`.padStart(3),
        `${asked}`.padStart(13),
        `${(share * 100).toFixed(1)} %`.padStart(8),
        `${web.requests}`.padStart(10),
        `${web.reads}`.padStart(8),
        `${web.probes}`.padStart(8),
        `${toGitHub}`.padStart(11),
        `${run.outputs['dead-links']}`.padStart(6),
        `#${run.outputs['issue-number']}`.padStart(7),
        `${((cache.entries.at(-1)?.blob?.length ?? 0) / 1024).toFixed(0)}`.padStart(11),
        ((performance.now() - started) / 1000).toFixed(1).padStart(9),
      )
      if (run.status !== 0) problems.push(`day ${day} failed: ${run.log.slice(-500)}`)
      if (day > 1 && share > MAX_SHARE) problems.push(`day ${day} checked too many links`)
      if (toGitHub > MAX_GITHUB_REQUESTS) problems.push(`day ${day} used GitHub too much`)
      for (const name of readdirSync(temp)) rmSync(join(temp, name), { recursive: true })
    }
    problems.push(...github.problems, ...cache.problems, ...network.strays)
  } finally {
    await Promise.all([github.close(), network.close()])
    rmSync(temp, { recursive: true, force: true })
  }
  console.log(
    `required: at most ${MAX_SHARE * 100} % of the links after the first day, ` +
      `${MAX_GITHUB_REQUESTS} requests to GitHub`,
  )
  for (const problem of problems) console.error(problem)
  if (problems.length > 0) process.exitCode = 1
}

interface RunServices {
  github: Github
  network: FakeNetwork
  cache: FakeCache
  temp: string
}

async function runDay(day: number, { github, network, cache, temp }: RunServices): Promise<Run> {
  return await runAction({
    github,
    network,
    event: schedule(github),
    now: `2026-02-${String(day).padStart(2, '0')}T05:17:00Z`,
    env: { ...cache.env, GITHUB_RUN_ID: `${1_000 + day}`, RUNNER_TEMP: temp },
  })
}
