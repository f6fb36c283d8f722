/**
 * `npm run bench`: the benchmarks, as ratios measured side by side in one run.
 * `npm run bench rules [file]`, `npm run bench links`: one of them.
 * `npm run bench startup`: what the action takes until its first request.
 * `npm run bench schedule`: what a daily run over a long list costs, for two weeks.
 * `npm run bench titles`: how often titles are told apart rightly.
 * `npm run bench findings <folder>`: what the rules say of the lists there.
 * `npm run bench sources <folder>`: the requests that their links take, with and without sources.
 */

import { readFileSync } from 'node:fs'
import { basename } from 'node:path'

const [name, path] = process.argv.slice(2)

async function rules(): Promise<void> {
  const { benchRules } = await import('./rules.ts')
  console.log('# The rules')
  const extra = path && { name: basename(path), text: readFileSync(path, 'utf8') }
  benchRules(extra || undefined)
}

async function links(): Promise<void> {
  const { benchLinks } = await import('./links.ts')
  console.log('# The links')
  await benchLinks()
}

async function startup(): Promise<void> {
  const { benchStartup } = await import('./startup.ts')
  console.log('# The start of the action')
  await benchStartup()
}

async function schedule(): Promise<void> {
  const { benchSchedule } = await import('./schedule.ts')
  console.log('# The scheduled run')
  await benchSchedule()
}

async function titles(): Promise<void> {
  const { benchTitles } = await import('./titles.ts')
  console.log('# The titles')
  benchTitles()
}

async function findings(): Promise<void> {
  const { benchFindings } = await import('./findings.ts')
  benchFindings(path ?? '.')
}

async function sources(): Promise<void> {
  const { benchSources } = await import('./sources.ts')
  await benchSources(path ?? '.')
}

if (name === undefined) {
  await rules()
  console.log()
  await links()
  console.log()
  await startup()
} else if (name === 'rules') await rules()
else if (name === 'links') await links()
else if (name === 'startup') await startup()
else if (name === 'schedule') await schedule()
else if (name === 'titles') await titles()
else if (name === 'findings') await findings()
else if (name === 'sources') await sources()
else {
  console.error(
    `Unexpected ${name}, expected rules, links, startup, schedule, titles, findings, sources or nothing`,
  )
  process.exitCode = 2
}
