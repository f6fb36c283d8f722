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
import { runOurs } from './links/ours.ts'
import { install, type Peer, peersAt, runPeer } from './links/peers.ts'
import { type Counts, startWeb, type Web } from './links/web.ts'

/** The defaults of the configuration. */
const limits: Limits = { concurrency: 128, perHost: 4, gap: 50 }
const rounds = 3

/** A list's site, served, and its links in a file. */
interface Stage {
  web: Web
  site: Site
  path: string
}

/** Prints all tables. */
export async function benchLinks(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'awesome-keeper-bench-'))
  const web = await startWeb()
  const [load = 0] = loadavg()
  console.log(
    `${availableParallelism()} processors, load before the start ${load.toFixed(1)}; visits at once ` +
      `${limits.concurrency}, on a host ${limits.perHost}, gap ${limits.gap} ms\n`,
  )
  try {
    await compare(web, folder)
    await grow(web, folder)
  } finally {
    web.close()
    rmSync(folder, { recursive: true })
  }
}

/** Ours against the bound and against others. */
async function compare(web: Web, folder: string): Promise<void> {
  const site = createSite(200, 10, [20, 220])
  const path = join(folder, 'README.md')
  writeFileSync(path, toMarkdown(linksOf(site, web.port)))
  const stage = { web, site, path }
  const bound = boundOf(site, limits)
  console.log('2,000 links on 200 hosts of 20 to 220 ms')
  console.log(
    'checker                     seconds   to bound   links   requests   most at once on a host',
  )
  const print = (name: string, milliseconds: number, counts?: Counts, remark = '') =>
    console.log(
      name.padEnd(26),
      seconds(milliseconds).padStart(8),
      `${(milliseconds / bound).toFixed(2)}`.padStart(10),
      `${counts?.pages ?? ''}`.padStart(7),
      `${counts?.requests ?? ''}`.padStart(10),
      `${counts?.mostAtOnce ?? ''}`.padStart(9),
      remark,
    )
  print('the bound', bound)
  const ours = await bestOf(rounds, async () => await measureOurs(stage))
  print('ours', ours.milliseconds, ours.counts, ours.alive < 2000 ? `${ours.alive} alive!` : '')
  print('ours, with start and list', ours.whole, ours.counts)
  for (const peer of peersAt(limits)) {
    try {
      await install(peer)
    } catch (error) {
      const [reason] = String(error).split('\n')
      console.log(`${peer.name} ${peer.version}`.padEnd(26), `cannot be had: ${reason}`)
      continue
    }
    const { milliseconds, counts, end } = await measurePeer(peer, stage)
    const remark = end === '0' ? '' : `ended with ${end}`
    print(`${peer.name} ${peer.version}`, milliseconds, counts, remark)
  }
  console.log('bounds for ours: 1.25 times the bound, 4 at once on a host; all with their start:')
  for (const { name, options } of peersAt(limits)) console.log(`  ${name} ${options.join(' ')}`)
  console.log('  (markdown-link-check has no such option: always 2 at once)\n')
}

/** How time and memory grow with the list. */
async function grow(web: Web, folder: string): Promise<void> {
  console.log('ten links a host, hosts of 5 to 55 ms')
  console.log(
    '  links   hosts   bound s   seconds   to bound   twice the links   processor s   peak MB   most at once',
  )
  let before: number | undefined
  let peak = 0
  for (const hosts of [500, 1000, 2000]) {
    const site = createSite(hosts, 10, [5, 55])
    const path = join(folder, `${hosts}.json`)
    const links = linksOf(site, web.port)
    writeFileSync(path, JSON.stringify(links))
    const bound = boundOf(site, limits)
    const ours = await bestOf(rounds, async () => await measureOurs({ web, site, path }))
    const { milliseconds } = ours
    console.log(
      `${links.length}`.padStart(7),
      `${hosts}`.padStart(7),
      seconds(bound).padStart(9),
      seconds(milliseconds).padStart(9),
      (milliseconds / bound).toFixed(2).padStart(10),
      (before ? `${(milliseconds / before).toFixed(2)} times` : '').padStart(17),
      seconds(ours.processor).padStart(13),
      ours.peak.toFixed(0).padStart(9),
      `${ours.counts.mostAtOnce}`.padStart(14),
      ours.alive < links.length ? `${ours.alive} alive!` : '',
    )
    before = milliseconds
    peak = ours.peak
  }
  console.log(
    `peak memory ${peak.toFixed(0)} MB (bounds: 300 MB, about 2 times for twice the links)`,
  )
}

async function measureOurs({ web, site, path }: Stage) {
  await web.serve(site.hosts)
  const report = await runOurs({ path, limits })
  return { ...report, counts: await web.count() }
}

async function measurePeer(peer: Peer, { web, site, path }: Stage) {
  await web.serve(site.hosts)
  const run = await runPeer(peer, path)
  return { ...run, counts: await web.count() }
}

/** The round that took least: what the work costs where nothing disturbs it. */
async function bestOf<Run extends { milliseconds: number }>(
  count: number,
  run: () => Promise<Run>,
): Promise<Run> {
  let best = await run()
  for (let round = 1; round < count; round++) {
    const next = await run()
    if (next.milliseconds < best.milliseconds) best = next
  }
  return best
}

function seconds(milliseconds: number): string {
  return (milliseconds / 1000).toFixed(2)
}
