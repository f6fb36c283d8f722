/**
 * Builds `dist`: the bundle, the library's declarations, the licenses of what was bundled.
 * With `--check` it builds to another folder and lists the files of `dist` that differ.
 */

import { execFileSync } from 'node:child_process'
import {
  chmodSync,
  cpSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join, relative } from 'node:path'
import { rolldown } from 'rolldown'
import config from '../rolldown.config.ts'
import { licenses } from './licenses.ts'

const root = join(import.meta.dirname, '..')
const dist = join(root, 'dist')
const fresh = mkdtempSync(join(tmpdir(), 'awesome-keeper-'))

try {
  await build(fresh)
  if (process.argv.includes('--check')) {
    const stale = differences(fresh, dist)
    if (stale.length > 0) {
      console.error(
        `dist is out of date: ${stale.join(', ')}. Run \`npm run build\` and commit dist.`,
      )
      process.exitCode = 1
    }
  } else {
    rmSync(dist, { recursive: true, force: true })
    cpSync(fresh, dist, { recursive: true })
  }
} finally {
  rmSync(fresh, { recursive: true, force: true })
}

async function build(folder: string): Promise<void> {
  await using bundle = await rolldown(config)
  const { output } = await bundle.write({ ...config.output, dir: folder })
  const modules = output.flatMap((file) => (file.type === 'chunk' ? file.moduleIds : []))
  writeFileSync(join(folder, 'LICENSES.txt'), licenses(root, modules))
  chmodSync(join(folder, 'cli.js'), 0o755)
  const compiler = join(root, 'node_modules/typescript/bin/tsc')
  const types = ['--project', join(root, 'tsconfig.types.json'), '--outDir', join(folder, 'types')]
  execFileSync(process.execPath, [compiler, ...types], { stdio: 'inherit' })
}

/** Files that only one of the folders has, or whose bytes differ. */
function differences(one: string, other: string): string[] {
  const names = new Set([...filesOf(one), ...filesOf(other)])
  return [...names].sort().filter((name) => {
    const [here, there] = [join(one, name), join(other, name)]
    return (
      !existsSync(here) || !existsSync(there) || !readFileSync(here).equals(readFileSync(there))
    )
  })
}

function filesOf(folder: string): string[] {
  if (!existsSync(folder)) return []
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true })
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)))
}
