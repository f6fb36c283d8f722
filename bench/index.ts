/**
 * `npm run bench`: all benchmarks, as ratios measured side by side in one run.
 * `npm run bench links` or `npm run bench rules [file]`: one of them.
 */

import { readFileSync } from 'node:fs'
import { basename } from 'node:path'

const [name, path] = process.argv.slice(2)

if (name === undefined || name === 'rules') {
  const { benchRules } = await import('./rules.ts')
  console.log('# The rules')
  benchRules(
    path === undefined ? undefined : { name: basename(path), text: readFileSync(path, 'utf8') },
  )
}
if (name === undefined) console.log()
if (name === undefined || name === 'links') {
  const { benchLinks } = await import('./links.ts')
  console.log('# The links')
  await benchLinks()
}
if (name !== undefined && name !== 'rules' && name !== 'links') {
  console.error(`Unexpected ${name}, expected links, rules or nothing`)
  process.exitCode = 2
}
