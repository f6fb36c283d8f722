/**
 * Time of our checks beside the minimum that the limits allow and beside other checkers, and how
 * time and memory grow. The fake web is a process on this machine; the network is used only to
 * install the other checkers, once.
 */

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { availableParallelism, loadavg, tmpdir } from 'node:os'
import { join } from 'node:path'
import { type BenchSite, createSite, linksOf, toMarkdown } from './links/hosts.ts'
import { type Limits, minTimeOf } from './links/min-time.ts'
import { install, type OtherChecker, otherCheckers, runOther } from './links/other-checkers.ts'
import { buildOurs, type OurPrograms, runOurs } from './links/ours.ts'
import { type BenchWeb, startWeb, type WebCounts } from './links/web.ts'

/** The defaults of the configuration. */
const limits: Limits = { concurrency: 128, hostConcurrency: 4, hostRequestInterval: 50 }
const rounds = 3

/** What all measurements share. */
interface Bench {
  web: BenchWeb
  ours: OurPrograms
  /** For lists and programs. */
  folder: string
}

/** Prints all tables. */
export async function benchLinks(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'awesome-keeper-bench-'))
  const [load = 0] = loadavg()
  const { concurrency, hostConcurrency, hostRequestInterval } = limits
  console.log(
    `${availableParallelism()} processors, load before the start ${load.toFixed(1)}; at once ` +
      `${concurrency} checks, ${hostConcurrency} on a host, ${hostRequestInterval} ms between starts there\n`,
  )
  const web = await startWeb()
  try {
    const ours = await buildOurs(folder)
    await compare({ web, ours, folder })
    await grow({ web, ours, folder })
  } finally {
    web.close()
    rmSync(folder, { recursive: true })
  }
}

/** Our checks beside the minimum, and the command beside other checkers. */
async function compare(bench: Bench): Promise<void> {
  const site = createSite(200, 10, [20, 220])
  const lists = writeLists(bench, site)
  const minimum = minTimeOf(site, limits)
  console.log('2,000 links on 200 hosts of 20 to 220 ms')
  console.log(
    'checker                     seconds   of the min.   links   requests   max. on a host   peak MB',
  )
  const print = (
    name: string,
    { milliseconds, counts, peak }: { milliseconds: number; counts?: WebCounts; peak?: number },
    remark = '',
  ) =>
    console.log(
      name.padEnd(26),
      seconds(milliseconds).padStart(8),
      (milliseconds / minimum).toFixed(2).padStart(10),
      `${counts?.pages ?? ''}`.padStart(7),
      `${counts?.requests ?? ''}`.padStart(10),
      `${counts?.maxAtOnce ?? ''}`.padStart(16),
      `${peak?.toFixed(0) ?? ''}`.padStart(9),
      remark,
    )
  print('the minimum', { milliseconds: minimum })
  const ours = await bestOf(rounds, async () => await measureOurs(bench, site, lists.json))
  print('our checks', ours, remarkOn(ours))
  const others = otherCheckers(limits)
  for (const other of [bench.ours.command, ...others]) {
    const name = `${other.name} ${other.version}`.trim()
    try {
      await install(other)
    } catch (error) {
      console.log(name.padEnd(26), `not available: ${String(error).split('\n')[0]}`)
      continue
    }
    const run = await measureOther(bench.web, other, site, lists.markdown)
    print(name, run, run.end === '0' ? '' : `ended with ${run.end}`)
  }
  console.log('required of our checks: 1.25 times the minimum, 4 at once on a host')
  console.log('below them whole programs, from start to end, with these options:')
  for (const { name, options } of others) console.log(`  ${name} ${options.join(' ')}`)
  console.log('  (markdown-link-check has no such option: 2 at once)\n')
}

/** How time and memory grow with the list. */
async function grow(bench: Bench): Promise<void> {
  console.log('ten links a host, hosts of 5 to 55 ms')
  console.log(
    '  links   hosts   min. s   seconds   of the min.   twice the links   processor s   peak MB   max. on a host',
  )
  let before: number | undefined
  for (const hosts of [500, 1000, 2000]) {
    const site = createSite(hosts, 10, [5, 55])
    const lists = writeLists(bench, site)
    const minimum = minTimeOf(site, limits)
    const ours = await bestOf(rounds, async () => await measureOurs(bench, site, lists.json))
    const { milliseconds, processor, peak, counts } = ours
    console.log(
      `${counts.pages}`.padStart(7),
      `${hosts}`.padStart(7),
      seconds(minimum).padStart(9),
      seconds(milliseconds).padStart(9),
      (milliseconds / minimum).toFixed(2).padStart(10),
      (before ? `${(milliseconds / before).toFixed(2)} times` : '').padStart(17),
      seconds(processor).padStart(13),
      peak.toFixed(0).padStart(9),
      `${counts.maxAtOnce}`.padStart(16),
      remarkOn(ours),
    )
    before = milliseconds
    if (hosts < 2000) continue
    const run = await measureOther(bench.web, bench.ours.command, site, lists.markdown)
    console.log(
      `the whole command, which also reads and lints the list: ${seconds(run.milliseconds)} s, ` +
        `${run.peak.toFixed(0)} MB`,
    )
  }
  console.log('required of our checks: 300 MB, about 2 times for twice the links')
}

/** The links of a site as a list, and as JSON. */
function writeLists({ web, folder }: Bench, site: BenchSite) {
  const links = linksOf(site, web.port)
  const markdown = join(folder, 'README.md')
  const json = join(folder, 'links.json')
  writeFileSync(markdown, toMarkdown(links))
  writeFileSync(json, JSON.stringify(links))
  return { markdown, json }
}

async function measureOurs({ web, ours }: Bench, site: BenchSite, path: string) {
  await web.serve(site.hosts)
  const report = await runOurs(ours, { path, limits })
  return { ...report, counts: await web.count() }
}

async function measureOther(web: BenchWeb, other: OtherChecker, site: BenchSite, path: string) {
  await web.serve(site.hosts)
  const run = await runOther(other, path)
  return { ...run, counts: await web.count() }
}

/** All pages of the fake web are alive. */
function remarkOn({ alive, counts }: { alive: number; counts: WebCounts }): string {
  return alive === counts.pages ? '' : `${counts.pages - alive} not reported alive!`
}

/** The fastest round, with the highest memory of all. */
async function bestOf<Run extends { milliseconds: number; peak: number }>(
  count: number,
  run: () => Promise<Run>,
): Promise<Run> {
  let best = await run()
  let { peak } = best
  for (let round = 1; round < count; round++) {
    const next = await run()
    peak = Math.max(peak, next.peak)
    if (next.milliseconds < best.milliseconds) best = next
  }
  return { ...best, peak }
}

function seconds(milliseconds: number): string {
  return (milliseconds / 1000).toFixed(2)
}
