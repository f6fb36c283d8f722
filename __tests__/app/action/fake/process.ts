import { type ChildProcess, spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { COMPILE_CACHE } from '../../../compile-cache.ts'
import type { HostedRun } from './host.ts'

const root = join(import.meta.dirname, '../../../..')
/** The built action. */
const built = join(root, 'dist/index.js')
/** Written by a host to both streams after a run. */
const END_OF_RUN = '\u0000end of the run\u0000'
const networkPreload = join(import.meta.dirname, 'network-preload.ts')

export interface BuiltRun {
  env: Readonly<Record<string, string | undefined>>
  cwd: string
  /** More modules to preload. */
  imports: readonly string[]
  kill: { when: Promise<unknown>; signal?: NodeJS.Signals; twice?: boolean } | undefined
}

export interface Ended {
  /** The exit status; `null` after a signal. */
  status: number | null
  signal: NodeJS.Signals | null
  log: string
  stderr: string
  /** Milliseconds from the signal that was sent to the last annotation. */
  annotatedAfter?: number
}

/** Runs the built action in a process of its own. */
export function runInNewProcess({ env, cwd, imports, kill }: BuiltRun): Promise<Ended> {
  const child = spawn(process.execPath, [...preloads(imports), built], {
    cwd,
    env: { ...COMPILE_CACHE, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const { promise, resolve, reject } = Promise.withResolvers<Ended>()
  let [log, stderr] = ['', '']
  let [signalledAt, annotatedAfter]: (number | undefined)[] = []
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    log += text
    if (signalledAt !== undefined && /::(?:error|warning)/.test(text)) {
      annotatedAfter = performance.now() - signalledAt
    }
  })
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    stderr += text
  })
  child.on('error', reject)
  child.on('close', (status, signal) =>
    resolve({
      ...{ status, signal, log, stderr },
      ...(annotatedAfter !== undefined && { annotatedAfter }),
    }),
  )
  kill?.when.then(() => {
    signalledAt = performance.now()
    child.kill(kill.signal ?? 'SIGTERM')
    // Signals at the same moment may arrive as one.
    if (kill.twice) setTimeout(() => child.kill('SIGTERM'), 200)
  }, reject)
  return promise
}

/** Those that have ended their run and wait for another. */
const idle: Host[] = []
/** Each run leaves its instances of the action's modules behind. */
const MAX_RUNS = 40

/** Runs the built action in a process that other runs of this process use, too. */
export async function runInHost({ env, cwd }: BuiltRun): Promise<Ended> {
  const host = idle.pop() ?? new Host()
  const ended = await host.run({
    env: { ...COMPILE_CACHE, ...env },
    cwd,
    end: END_OF_RUN,
    authority: readFileSync(env.NODE_EXTRA_CA_CERTS ?? '', 'utf8'),
  })
  if (host.waits && host.runs < MAX_RUNS) idle.push(host)
  else host.end()
  return ended
}

/** A process of `host.ts`, which ends with this one. */
class Host {
  /** How many runs it had. */
  runs = 0
  readonly #child: ChildProcess
  readonly #streams = { log: '', stderr: '' }
  #status: number | undefined
  #onEnd: ((ended: Ended) => void) | undefined
  #onError: ((error: Error) => void) | undefined

  constructor() {
    this.#child = spawn(process.execPath, [...preloads([]), join(import.meta.dirname, 'host.ts')], {
      env: { PATH: process.env.PATH, ...COMPILE_CACHE },
      stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
    })
    this.#collect('log', this.#child.stdout)
    this.#collect('stderr', this.#child.stderr)
    this.#child.on('message', (message) => {
      this.#status = (message as { status: number }).status
      this.#look()
    })
    this.#child.on('error', (error) => this.#onError?.(error))
    this.#child.on('close', (status, signal) => this.#end(status, signal))
    this.#hold(false)
  }

  end(): void {
    if (this.#child.connected) this.#child.disconnect()
  }

  get waits(): boolean {
    return this.#child.connected
  }

  run(request: HostedRun): Promise<Ended> {
    this.runs++
    const { promise, resolve, reject } = Promise.withResolvers<Ended>()
    this.#onEnd = resolve
    this.#onError = reject
    this.#hold(true)
    this.#child.send(request)
    return promise
  }

  #collect(name: 'log' | 'stderr', stream: NodeJS.ReadableStream | null): void {
    stream?.setEncoding('utf8').on('data', (text: string) => {
      this.#streams[name] += text
      this.#look()
    })
  }

  /** Ends the run when all of its output has arrived. */
  #look(): void {
    const { log, stderr } = this.#streams
    if (this.#status === undefined) return
    if (log.endsWith(END_OF_RUN) && stderr.endsWith(END_OF_RUN)) this.#end(this.#status, null)
  }

  #end(status: number | null, signal: NodeJS.Signals | null): void {
    const text = (name: 'log' | 'stderr') => this.#streams[name].replace(END_OF_RUN, '')
    this.#onEnd?.({ status, signal, log: text('log'), stderr: text('stderr') })
    Object.assign(this.#streams, { log: '', stderr: '' })
    this.#status = undefined
    this.#hold(false)
  }

  /** Whether this process waits for the host before it ends. */
  #hold(held: boolean): void {
    const { stdout, stderr, channel } = this.#child
    for (const one of [this.#child, stdout, stderr, channel] as Holdable[]) {
      if (held) one?.ref?.()
      else one?.unref?.()
    }
  }
}

type Holdable = { ref?(): void; unref?(): void } | null | undefined

function preloads(imports: readonly string[]): string[] {
  return [networkPreload, ...imports].flatMap((path) => ['--import', path])
}
