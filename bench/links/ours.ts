import { fork } from 'node:child_process'
import { once } from 'node:events'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { rolldown } from 'rolldown'
import config from '../../rolldown.config.ts'
import type { Limits } from './bound.ts'
import type { Peer } from './peers.ts'

/** What to visit: a JSON file's array of addresses. */
export interface Task {
  path: string
  limits: Limits
}

export interface BenchReport {
  /** From the first visit to the last verdict. */
  milliseconds: number
  /** Milliseconds of processor time, the start included. */
  processor: number
  /** Megabytes. */
  peak: number
  /** Links found alive. */
  alive: number
}

/** Our programs, bundled as they ship: Node's stripping of types takes time and memory. */
export interface Ours {
  /** The visits alone. */
  visits: string
  /** The whole command, as one of the peers. */
  command: Peer
}

export async function buildOurs(folder: string): Promise<Ours> {
  const entry = join(import.meta.dirname, 'visit-list.ts')
  await write({ ...config, input: { visits: entry } }, join(folder, 'visits'))
  await write(config, join(folder, 'command'))
  const settings = join(folder, 'settings.yml')
  // A list for others to read has no business with one's own machine; this one has.
  writeFileSync(settings, 'links:\n  allow-private: [127.0.0.0/8]\nrules:\n  malformed-link: off\n')
  return {
    visits: join(folder, 'visits', 'visits.js'),
    command: {
      name: 'the command',
      version: '',
      command: [process.execPath, join(folder, 'command', 'cli.js')],
      options: [
        '--quiet',
        ...['--config', settings],
        // None to begin with: each run is to visit all.
        ...['--cache', join(folder, 'no-such-folder', 'store.json')],
      ],
    },
  }
}

async function write(options: typeof config, dir: string): Promise<void> {
  await using bundle = await rolldown(options)
  await bundle.write({ ...options.output, dir })
}

/** Visits links as we do, in a process of its own. */
export async function runOurs({ visits }: Ours, task: Task): Promise<BenchReport> {
  const child = fork(visits)
  child.send(task)
  const exit = once(child, 'exit').then(([code]) => {
    throw new Error(`our visits ended without a report (exit ${code})`)
  })
  exit.catch(() => undefined)
  const [report] = await Promise.race([once(child, 'message'), exit])
  return report
}
