/**
 * `npm run fuzz -- --seconds 30 --seed 7 --kind markdown`: random lists, configurations, caches and
 * answers of GitHub. Nothing may throw, hang, differ when it is repeated, or pass wrongly. Each case
 * has its own seed, which is printed where one fails; a run that starts with it repeats the case.
 */

import { parseArgs } from 'node:util'
import { Worker } from 'node:worker_threads'
import type { FuzzProgress } from './fuzz/worker.ts'

/** A case that takes longer hangs; the slowest takes a few seconds. In milliseconds. */
const HANG = 120_000
const MAX_FAILURES = 10

const { values } = parseArgs({
  options: {
    seconds: { type: 'string', default: '60' },
    seed: { type: 'string' },
    kind: { type: 'string' },
  },
})
const first = Number(values.seed ?? Math.floor(Math.random() * 2 ** 31))
console.log(`seed ${first}`)

const counts = new Map<string, number>()
const failures: FuzzProgress[] = []
let last: FuzzProgress | undefined
let since = performance.now()
/** From the first case on: loading takes its own time. */
let end: number | undefined

const worker = new Worker(new URL('fuzz/worker.ts', import.meta.url), {
  workerData: { first, only: values.kind },
  execArgv: ['--import', new URL('fuzz/raw.ts', import.meta.url).href],
})
const { promise, resolve } = Promise.withResolvers<void>()
worker.on('message', (progress: FuzzProgress) => {
  if (progress.error === undefined) {
    counts.set(progress.kind, (counts.get(progress.kind) ?? 0) + 1)
    last = progress
    since = performance.now()
  } else fail(progress)
  end ??= performance.now() + Number(values.seconds) * 1000
  if (performance.now() > end || failures.length >= MAX_FAILURES) resolve()
})
worker.on('error', (error) => {
  fail({ seed: first, kind: 'worker', ...last, error: String(error.stack) })
  resolve()
})
const watch = setInterval(() => {
  if (last === undefined || performance.now() - since < HANG) return
  fail({ ...last, error: `no end after ${HANG / 1000} seconds` })
  resolve()
}, 1000)

await promise
clearInterval(watch)
await worker.terminate()
for (const [kind, count] of counts) console.log(`${kind}: ${count} cases`)
console.log(failures.length === 0 ? 'nothing found' : `${failures.length} failures`)
process.exit(failures.length === 0 ? 0 : 1)

function fail(failure: FuzzProgress): void {
  failures.push(failure)
  console.log(`\n${failure.kind}, seed ${failure.seed}: ${failure.error?.slice(0, 4000)}`)
}
