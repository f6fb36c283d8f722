/**
 * `node scripts/release/pin.ts v1.2.3 <commit>`: writes the commit of a release into `src/project.ts`,
 * from which the documentation, the examples and `init` have it: a commit cannot hold its own SHA.
 */

import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { runScript } from './script.ts'
import { withRelease } from './texts.ts'

if (import.meta.main) {
  runScript(() => {
    const [tag = '', commit = ''] = process.argv.slice(2)
    const path = join(import.meta.dirname, '../../src/project.ts')
    writeFileSync(path, withRelease(readFileSync(path, 'utf8'), tag.replace(/^v/, ''), commit))
  })
}
