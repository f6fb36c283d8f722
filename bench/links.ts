/**
 * How close our visits come to what the limits leave, what others take for the
 * same list, and how time and memory grow. The web is a process of its own on
 * this machine; nothing is asked of the network but, once, the other checkers.
 */

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { availableParallelism, loadavg, tmpdir } from 'node:os'
import { join } from 'node:path'
import { boundOf, type Limits } from './links/bound.ts'
import { createSite, linksOf, type Site, toMarkdown } from './links/hosts.ts'
import { buildOurs, type Ours, runOurs } from './links/ours.ts'
import { install, type Peer, peersAt, runPeer } from './links/peers.ts'
import { type Counts, startWeb, type Web } from './links/web.ts'

/** The defaults of the configuration. */
const limits: Limits = { concurrency: 128, hostConcurrency: 4, hostRequestInterval: 50 }
const rounds = 3

/** What all measurements share. */
interface Bench {
  web: Web
  ours: Ours
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
      `${concurrency} visits, ${hostConcurrency} on a host, ${hostRequestInterval} ms between starts there\n`,
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

/** Our visits against the bound, and the command against others. */
async function compare(bench: Bench): Promise<void> {
  const site = createSite(200, 10, [20, 220])
  const lists = writeLists(bench, site)
  const bound = boundOf(site, limits)
  console.log('2,000 links on 200 hosts of 20 to 220 ms')
  console.log(
    'checker                     seconds   to bound   links   requests   most on a host   peak MB',
  )
  const print = (
    name: string,
    { milliseconds, counts, peak }: { milliseconds: number; counts?: Counts; peak?: number },
    remark = '',
  ) =>
    console.log(
      name.padEnd(26),
      seconds(milliseconds).padStart(8),
      (milliseconds / bound).toFixed(2).padStart(10),
      `${counts?.pages ?? ''}`.padStart(7),
      `${counts?.requests ?? ''}`.padStart(10),
      `${counts?.mostAtOnce ?? ''}`.padStart(16),
      `${peak?.toFixed(0) ?? ''}`.padStart(9),
      remark,
    )
  print('the bound', { milliseconds: bound })
  const ours = await bestOf(rounds, async () => await measureOurs(bench, site, lists.json))
  print('our visits', ours, remarkOn(ours))
  const peers = peersAt(limits)
  for (const peer of [bench.ours.command, ...peers]) {
    const name = `${peer.name} ${peer.version}`.trim()
    try {
      await install(peer)
    } catch (error) {
      console.log(name.padEnd(26), `cannot be had: ${String(error).split('\n')[0]}`)
      continue
    }
    const run = await measurePeer(bench.web, peer, site, lists.markdown)
    print(name, run, run.end === '0' ? '' : `ended with ${run.end}`)
  }
  console.log('required of our visits: 1.25 times the bound, 4 at once on a host')
  console.log('below them whole programs, from their start to their end, told:')
  for (const { name, options } of peers) console.log(`  ${name} ${options.join(' ')}`)
  console.log('  (markdown-link-check has no option for its pace: 2 at once)\n')
}

/** How time and memory grow with the list. */
async function grow(bench: Bench): Promise<void> {
  console.log('ten links a host, hosts of 5 to 55 ms')
  console.log(
    '  links   hosts   bound s   seconds   to bound   twice the links   processor s   peak MB   most on a host',
  )
  let before: number | undefined
  for (const hosts of [500, 1000, 2000]) {
    const site = createSite(hosts, 10, [5, 55])
    const lists = writeLists(bench, site)
    const bound = boundOf(site, limits)
    const ours = await bestOf(rounds, async () => await measureOurs(bench, site, lists.json))
    const { milliseconds, processor, peak, counts } = ours
    console.log(
      `${counts.pages}`.padStart(7),
      `${hosts}`.padStart(7),
      seconds(bound).padStart(9),
      seconds(milliseconds).padStart(9),
      (milliseconds / bound).toFixed(2).padStart(10),
      (before ? `${(milliseconds / before).toFixed(2)} times` : '').padStart(17),
      seconds(processor).padStart(13),
      peak.toFixed(0).padStart(9),
      `${counts.mostAtOnce}`.padStart(16),
      remarkOn(ours),
    )
    before = milliseconds
    if (hosts < 2000) continue
    const run = await measurePeer(bench.web, bench.ours.command, site, lists.markdown)
    console.log(
      `the whole command, which also reads and judges the list: ${seconds(run.milliseconds)} s, ` +
        `${run.peak.toFixed(0)} MB`,
    )
  }
  console.log('required of our visits: 300 MB, about 2 times for twice the links')
}

/** The links of a site as a list, and bare. */
function writeLists({ web, folder }: Bench, site: Site) {
  const links = linksOf(site, web.port)
  const markdown = join(folder, 'README.md')
  const json = join(folder, 'links.json')
  writeFileSync(markdown, toMarkdown(links))
  writeFileSync(json, JSON.stringify(links))
  return { markdown, json }
}

async function measureOurs({ web, ours }: Bench, site: Site, path: string) {
  await web.serve(site.hosts)
  const report = await runOurs(ours, { path, limits })
  return { ...report, counts: await web.count() }
}

async function measurePeer(web: Web, peer: Peer, site: Site, path: string) {
  await web.serve(site.hosts)
  const run = await runPeer(peer, path)
  return { ...run, counts: await web.count() }
}

/** All of the little web is alive. */
function remarkOn({ alive, counts }: { alive: number; counts: Counts }): string {
  return alive === counts.pages ? '' : `${counts.pages - alive} not found alive!`
}

/** The round that took least time, with the most memory that any took: what can be relied on. */
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
