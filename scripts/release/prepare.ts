/**
 * `npm run release 1.2.3`: gives the package, the action and the list of changes one version, writes the
 * documentation and `dist` that hold it, and prints what to do next. Nothing is committed or pushed.
 */

import { spawnSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { git } from './git.ts'
import { runScript } from './script.ts'
import { VERSION_FILES, type VersionFile, withVersion } from './texts.ts'

/** Writes the files that hold the version, all or none. @throws {Error} */
export function prepareRelease(folder: string, version: string, day: string): void {
  if (git(folder, 'status', '--porcelain') !== '') {
    throw new Error('There are changes that are not committed; commit them first')
  }
  const texts = Object.fromEntries(
    VERSION_FILES.map((file) => [file, readFileSync(join(folder, file), 'utf8')]),
  ) as Record<VersionFile, string>
  for (const [file, text] of Object.entries(withVersion(texts, version, day))) {
    writeFileSync(join(folder, file), text)
  }
}

if (import.meta.main) {
  runScript(() => {
    const [version = ''] = process.argv.slice(2)
    const root = join(import.meta.dirname, '../..')
    prepareRelease(root, version, new Date().toISOString().slice(0, 10))
    for (const task of ['build', 'docs']) {
      const { status } = spawnSync('npm', ['run', task], { cwd: root, stdio: 'inherit' })
      if (status !== 0)
        throw new Error(`npm run ${task} failed; \`git checkout .\` takes the version back`)
    }
    console.log(
      `\nEverything has version ${version}. See \`git diff\`; RELEASING.md has the next steps.`,
    )
  })
}
