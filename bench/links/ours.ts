import { fork } from 'node:child_process'
import { once } from 'node:events'
import type { Limits } from './bound.ts'

/** What to visit: the links of a Markdown file, or a JSON file's array of URLs. */
export interface Task {
  path: string
  limits: Limits
}

export interface Report {
  /** From the first visit to the last verdict. */
  milliseconds: number
  /** Milliseconds of processor time, all in all. */
  processor: number
  /** Megabytes. */
  peak: number
  /** Links found alive. */
  alive: number
}

/** Visits links as we do, in a process of its own. `whole` is what the process took from its start. */
export async function runOurs(task: Task): Promise<Report & { whole: number }> {
  const start = performance.now()
  const child = fork(new URL('./visit-list.ts', import.meta.url))
  child.send(task)
  const exit = once(child, 'exit').then(([code]) => {
    throw new Error(`our visit ended without a report (exit ${code})`)
  })
  const [report] = await Promise.race([once(child, 'message'), exit])
  exit.catch(() => undefined)
  return { ...report, whole: performance.now() - start }
}
