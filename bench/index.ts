/** `npm run bench [file]`: all benchmarks, as ratios measured side by side in one run. */

import { readFileSync } from 'node:fs'
import { basename } from 'node:path'
import { benchRules } from './rules.ts'

const [path] = process.argv.slice(2)

console.log('# The rules')
benchRules(
  path === undefined ? undefined : { name: basename(path), text: readFileSync(path, 'utf8') },
)
