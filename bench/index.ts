/**
 * `npm run bench`: the benchmarks, as ratios measured side by side in one run.
 * `npm run bench rules [file]`, `npm run bench links`: one of them.
 * `npm run bench findings <folder>`: what the rules say of the lists there.
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

async function findings(): Promise<void> {
  const { benchFindings } = await import('./findings.ts')
  benchFindings(path ?? '.')
}

if (name === undefined) {
  await rules()
  console.log()
  await links()
} else if (name === 'rules') await rules()
else if (name === 'links') await links()
else if (name === 'findings') await findings()
else {
  console.error(`Unexpected ${name}, expected rules, links, findings or nothing`)
  process.exitCode = 2
}
