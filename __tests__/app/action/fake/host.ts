/**
 * A process that runs the built action again and again, each time as if it were new: with its own
 * environment, folder, network and clock, and with new instances of the action's modules. Only the
 * large ones, which are parsers and libraries, are loaded once.
 */

import { statSync } from 'node:fs'
import { registerHooks } from 'node:module'
import { join } from 'node:path'
import { setDefaultCACertificates } from 'node:tls'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { setPlan } from './network-preload.ts'

/** What a run needs. */
export interface HostedRun {
  env: Readonly<Record<string, string | undefined>>
  cwd: string
  /** The certificates of the authority that is trusted. */
  authority: string
  /** Written to both streams after the run. */
  end: string
}

/** Files of `dist` above this size keep no state of a run, in bytes. */
const LARGE = 300_000

const folder = pathToFileURL(join(import.meta.dirname, '../../../../dist/')).href
let runs = 0

function runAgain(url: string): boolean {
  return url.startsWith(folder) && statSync(fileURLToPath(url)).size < LARGE
}

async function run({ env, cwd, authority, end }: HostedRun): Promise<void> {
  runs++
  for (const name of Object.keys(process.env)) delete process.env[name]
  Object.assign(process.env, env)
  process.chdir(cwd)
  setDefaultCACertificates([authority])
  setPlan(JSON.parse(env.AWESOME_KEEPER_TEST_NETWORK ?? '{}'))
  await import(`${folder}index.js`)
  const status = process.exitCode ?? 0
  process.exitCode = undefined
  for (const signal of ['SIGINT', 'SIGTERM']) process.removeAllListeners(signal)
  process.chdir('/')
  process.stdout.write(end)
  process.stderr.write(end)
  process.send?.({ status })
}

registerHooks({
  resolve(specifier, context, next) {
    const found = next(specifier, context)
    return runAgain(found.url) ? { ...found, url: `${found.url}?run=${runs}` } : found
  },
})
process.on('message', (request: HostedRun) => void run(request))
// The test's process has ended.
process.on('disconnect', () => process.kill(process.pid, 'SIGKILL'))
