/**
 * `npm test`: every check but the slow tests, in order. A failed one does not stop the rest, and for
 * each a line at the end explains how to fix it. The last line counts the tests; any other failed check
 * counts as one.
 * `npm test -- --slow`: the slow tests (`vitest.config.ts` names them), which CI runs, too.
 * `npm test -- --all`: both.
 */

import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const [option] = process.argv.slice(2)
if (option !== undefined && option !== '--slow' && option !== '--all') {
  console.error(`There is no option ${option}: npm test takes -- --slow or -- --all`)
  process.exit(2)
}

const folder = mkdtempSync(join(tmpdir(), 'awesome-keeper-test-'))
const results = join(folder, 'results.json')

const projects = option === '--all' ? '' : `--project='${option === '--slow' ? '' : '!'}slow'`

const checks = [
  {
    name: 'types',
    command: 'tsc && tsc -p src/report/html/browser',
    hint: 'fix the type errors above',
  },
  {
    name: 'lint',
    command: 'biome ci --error-on-warnings',
    hint: 'run `npm run format`, fix what is left',
  },
  { name: 'docs', command: 'node scripts/docs.ts --check', hint: 'run `npm run docs` and commit' },
]

const stages = [
  ...(option === '--slow' ? [] : checks),
  // Before the tests, which run the files of dist.
  {
    name: 'dist',
    command: 'node scripts/build.ts --check',
    hint: 'run `npm run build` and commit dist',
  },
  {
    name: 'tests',
    command: `vitest run ${projects} --reporter=default --reporter=json --outputFile.json="${results}"`,
    hint: 'fix the failed tests above',
  },
]

const failures = stages.filter(({ name, command }) => {
  console.log(`\n# ${name}: ${command.split(' --reporter')[0]}`)
  return spawnSync(command, { shell: true, stdio: 'inherit' }).status !== 0
})

const { passed, failed } = counts()
rmSync(folder, { recursive: true, force: true })

console.log()
for (const { name, hint } of failures) console.log(`${name} failed: ${hint}`)
console.log(`${passed} passed, ${failed} failed`)
if (failed > 0) process.exitCode = 1

function counts() {
  const report = existsSync(results) ? JSON.parse(readFileSync(results, 'utf8')) : {}
  const failedTests: number = report.numFailedTests ?? 0
  // A test file that cannot be loaded fails the stage without a failed test.
  const failedStages = failures.filter(({ name }) => name !== 'tests' || failedTests === 0).length
  return { passed: (report.numPassedTests ?? 0) as number, failed: failedTests + failedStages }
}
