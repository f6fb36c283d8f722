import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parse } from 'yaml'

/** Starts of each kind; their median counts. */
const ROUNDS = 21
/** The maximum start of the action, as a multiple of an empty node's start. */
const LIMIT = 4

const root = join(import.meta.dirname, '..')

/**
 * The time from the start of the built action until its first request arrives at GitHub, and an empty
 * node's start, in turn.
 */
export async function benchStartup(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'startup-'))
  let arrived = (): void => undefined
  const server = createServer((request) => {
    arrived()
    request.socket.destroy()
  })
  try {
    await once(server.listen(0, '127.0.0.1'), 'listening')
    const { port } = server.address() as AddressInfo
    const env = environment(`http://127.0.0.1:${port}`, folder)
    const [empty, action]: [number[], number[]] = [[], []]
    for (let round = 0; round < ROUNDS; round++) {
      empty.push(await timed(['--eval', '0'], {}, (child) => once(child, 'close')))
      const { promise, resolve } = Promise.withResolvers<void>()
      arrived = resolve
      action.push(await timed([join(root, 'dist/index.js')], env, () => promise))
    }
    const ratio = median(action) / median(empty)
    const times = `${median(action).toFixed(0)} ms against ${median(empty).toFixed(0)} ms`
    console.log(`first request: ${ratio.toFixed(2)} × an empty node's start (${times})`)
    if (ratio > LIMIT) {
      console.error(`The start takes too long: at most ${LIMIT} × an empty node's start is allowed`)
      process.exitCode = 1
    }
  } finally {
    server.close()
    rmSync(folder, { recursive: true })
  }
}

/** Milliseconds from the start of node with these arguments until an event or its end. */
async function timed(
  words: string[],
  env: NodeJS.ProcessEnv,
  until: (child: ReturnType<typeof spawn>) => Promise<unknown>,
): Promise<number> {
  const started = performance.now()
  const child = spawn(process.execPath, words, { env, stdio: 'ignore' })
  const closed = once(child, 'close')
  await Promise.race([until(child), closed])
  const elapsed = performance.now() - started
  child.kill('SIGKILL')
  await closed
  return elapsed
}

/** A pull request's event, and the default inputs of `action.yml`. */
function environment(url: string, folder: string): NodeJS.ProcessEnv {
  const path = join(folder, 'event.json')
  const sha = '0123456789'.repeat(4)
  writeFileSync(
    path,
    JSON.stringify({
      pull_request: { number: 1, state: 'open', head: { sha, repo: null }, base: { ref: 'main' } },
      repository: { default_branch: 'main' },
    }),
  )
  const { inputs } = parse(readFileSync(join(root, 'action.yml'), 'utf8')) as {
    inputs: Record<string, { default: unknown }>
  }
  const given = Object.entries(inputs).map(([name, about]) => [
    `INPUT_${name.toUpperCase()}`,
    String(about.default),
  ])
  return {
    ...Object.fromEntries(given),
    GITHUB_API_URL: url,
    GITHUB_EVENT_NAME: 'pull_request_target',
    GITHUB_EVENT_PATH: path,
    GITHUB_REPOSITORY: 'owner/list',
    GITHUB_SHA: sha,
    RUNNER_TEMP: folder,
  }
}

function median(times: readonly number[]): number {
  return times.toSorted((a, b) => a - b)[times.length >> 1] ?? Number.NaN
}
