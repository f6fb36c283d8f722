/**
 * `npm test`: every check, in order. A failed one does not stop the rest, and each says in a line
 * how to mend it. The last line counts the tests, a failed check of another kind as one.
 */

import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const folder = mkdtempSync(join(tmpdir(), 'awesome-keeper-test-'))
const results = join(folder, 'results.json')

const stages = [
  {
    name: 'types',
    command: 'tsc && tsc -p src/report/html/browser',
    mend: 'mend the types named above',
  },
  {
    name: 'lint',
    command: 'biome ci --error-on-warnings',
    mend: 'run `npm run format`, mend what is left',
  },
  // Before the tests, which run what is in dist.
  {
    name: 'dist',
    command: 'node scripts/build.ts --check',
    mend: 'run `npm run build` and commit dist',
  },
  {
    name: 'tests',
    command: `vitest run --reporter=default --reporter=json --outputFile.json="${results}"`,
    mend: 'mend the tests named above',
  },
  { name: 'docs', command: 'node scripts/docs.ts --check', mend: 'run `npm run docs` and commit' },
]

const failures = stages.filter(({ name, command }) => {
  console.log(`\n# ${name}: ${command.split(' --')[0]}`)
  return spawnSync(command, { shell: true, stdio: 'inherit' }).status !== 0
})

const { passed, failed } = counts()
rmSync(folder, { recursive: true, force: true })

console.log()
for (const { name, mend } of failures) console.log(`${name} failed: ${mend}`)
console.log(`${passed} passed, ${failed} failed`)
if (failed > 0) process.exitCode = 1

function counts() {
  const report = existsSync(results) ? JSON.parse(readFileSync(results, 'utf8')) : {}
  const failedTests: number = report.numFailedTests ?? 0
  // A test file that cannot be loaded fails the stage without a failed test.
  const failedStages = failures.filter(({ name }) => name !== 'tests' || failedTests === 0).length
  return { passed: (report.numPassedTests ?? 0) as number, failed: failedTests + failedStages }
}
