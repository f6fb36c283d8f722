import { fork } from 'node:child_process'
import { once } from 'node:events'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { rolldown } from 'rolldown'
import config from '../../rolldown.config.ts'
import type { Limits } from './min-time.ts'
import type { OtherChecker } from './other-checkers.ts'

/** What to check: the URLs of a JSON file. */
export interface RunTask {
  path: string
  limits: Limits
}

export interface RunReport {
  /** From the first request to the last result. */
  milliseconds: number
  /** Milliseconds of processor time, the start included. */
  processor: number
  /** Megabytes. */
  peak: number
  /** Links found alive. */
  alive: number
}

/** Our programs, bundled as released: Node's type stripping costs time and memory. */
export interface OurPrograms {
  /** The checks alone. */
  checks: string
  /** The whole command, as one of the checkers. */
  command: OtherChecker
}

export async function buildOurs(folder: string): Promise<OurPrograms> {
  const entry = join(import.meta.dirname, 'check-list.ts')
  await write({ ...config, input: { checks: entry } }, join(folder, 'checks'))
  await write(config, join(folder, 'command'))
  const settings = join(folder, 'settings.yml')
  // The links of this list lead to this machine.
  writeFileSync(settings, 'links:\n  allow-private: [127.0.0.0/8]\nrules:\n  malformed-link: off\n')
  return {
    checks: join(folder, 'checks', 'checks.js'),
    command: {
      name: 'the command',
      version: '',
      command: [process.execPath, join(folder, 'command', 'cli.js')],
      options: [
        '--quiet',
        ...['--config', settings],
        // Below a file: it cannot be written, so that each run checks all links.
        ...['--cache', join(settings, 'links.json')],
      ],
    },
  }
}

async function write(options: typeof config, dir: string): Promise<void> {
  await using bundle = await rolldown(options)
  await bundle.write({ ...options.output, dir })
}

/** Checks links in a process of its own. */
export async function runOurs({ checks }: OurPrograms, task: RunTask): Promise<RunReport> {
  const child = fork(checks)
  child.send(task)
  const exit = once(child, 'exit').then(([code]) => {
    throw new Error(`our checks ended without a report (exit ${code})`)
  })
  exit.catch(() => undefined)
  const [report] = await Promise.race([once(child, 'message'), exit])
  return report
}
