/**
 * `npm run bench`: the benchmarks, as ratios measured side by side in one run.
 * `npm run bench rules [file]`, `npm run bench links`: one of them.
 * `npm run bench peers`: whole programs beside others, five figures.
 * `npm run bench startup`: the time of the action until its first request.
 * `npm run bench schedule`: the cost of a daily run over a long list, for two weeks.
 * `npm run bench titles`: the precision and recall of comparing titles.
 * `npm run bench patterns`: the growth of each pattern's time with texts that are made to take long.
 * `npm run bench findings <folder>`: the findings on the lists in a folder.
 * `npm run bench providers <folder>`: the requests for their links, with and without providers.
 */

import { readFileSync } from 'node:fs'
import { basename } from 'node:path'

const [name, path] = process.argv.slice(2)

const benchmarks: Readonly<Record<string, () => Promise<void>>> = {
  async rules() {
    const { benchRules } = await import('./rules.ts')
    console.log('# The rules')
    const extra = path && { name: basename(path), text: readFileSync(path, 'utf8') }
    benchRules(extra || undefined)
  },
  async links() {
    const { benchLinks } = await import('./links.ts')
    console.log('# The links')
    await benchLinks()
  },
  async peers() {
    const { benchPeers } = await import('./peers.ts')
    console.log('# Beside others')
    await benchPeers()
  },
  async startup() {
    const { benchStartup } = await import('./startup.ts')
    console.log('# The start of the action')
    await benchStartup()
  },
  async schedule() {
    const { benchSchedule } = await import('./schedule.ts')
    console.log('# The scheduled run')
    await benchSchedule()
  },
  async titles() {
    const { benchTitles } = await import('./titles.ts')
    console.log('# The titles')
    benchTitles()
  },
  async patterns() {
    const { benchPatterns } = await import('./patterns.ts')
    console.log('# The patterns')
    benchPatterns()
  },
  async findings() {
    const { benchFindings } = await import('./findings.ts')
    benchFindings(path ?? '.')
  },
  async providers() {
    const { benchProviders } = await import('./providers.ts')
    await benchProviders(path ?? '.')
  },
}

/** What `npm run bench` runs. */
const usual = ['rules', 'links', 'startup']

if (name !== undefined && !(name in benchmarks)) {
  const names = Object.keys(benchmarks).join(', ')
  console.error(`There is no benchmark ${name}: choose one of ${names}, or none for the usual ones`)
  process.exitCode = 2
} else {
  for (const [index, key] of (name === undefined ? usual : [name]).entries()) {
    if (index > 0) console.log()
    await benchmarks[key]?.()
  }
}
