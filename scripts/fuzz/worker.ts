/** Runs one case after another; the thread that started it sees where one hangs. */

import { parentPort, workerData } from 'node:worker_threads'
import { checkCache, checkConfiguration } from './files.ts'
import { checkGitHub } from './github.ts'
import { checkMarkdown } from './markdown.ts'
import { Random } from './random.ts'

/** What is sent before each case, and after one that failed. */
export interface FuzzProgress {
  seed: number
  kind: string
  error?: string
}

/** Of 100 cases so many are of each kind; a case of GitHub takes as long as 30 others. */
const KINDS: readonly [
  name: string,
  share: number,
  check: (random: Random) => void | Promise<void>,
][] = [
  ['markdown', 70, checkMarkdown],
  ['configuration', 15, checkConfiguration],
  ['cache', 13, checkCache],
  ['github', 2, checkGitHub],
]

const { first, only } = workerData as { first: number; only: string | undefined }

for (let seed = first; ; seed++) {
  const random = new Random(seed)
  let at = random.below(100)
  const [kind, , check] = KINDS.find(([name, share]) => {
    at -= share
    return only === undefined ? at < 0 : name === only
  })!
  parentPort?.postMessage({ seed, kind } satisfies FuzzProgress)
  try {
    await check(random)
  } catch (error) {
    const text = error instanceof Error ? `${error.stack}\n${error.cause ?? ''}` : String(error)
    parentPort?.postMessage({ seed, kind, error: text } satisfies FuzzProgress)
  }
  // Lets the messages out, and the thread be stopped.
  await new Promise((resolve) => setImmediate(resolve))
}
