#!/usr/bin/env node
/**
 * The command's entry. A Node that is too old cannot parse the other files, so this one checks the
 * version before it imports them, and uses only old syntax itself.
 */

/** The same as `engines` in package.json; a test holds them equal. */
const needed = '22.19'

const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)
const [neededMajor = 0, neededMinor = 0] = needed.split('.').map(Number)
const isTooOld = major < neededMajor || (major === neededMajor && minor < neededMinor)

const running = isTooOld ? runWithNewerNode() : runHere()

running
  .then((status) => {
    process.exitCode = status
  })
  .catch((error: unknown) => {
    console.error(`awesome-keeper: unexpected failure, please report it: ${String(error)}`)
    process.exitCode = 2
  })

async function runHere(): Promise<number> {
  const { useCompileCache } = await import('./app/cli/compile-cache.ts')
  useCompileCache()
  const { runCommand } = await import('./app/cli/main.ts')
  return await runCommand(process.argv.slice(2))
}

/** Runs the command with the Node that `npm ci` brings into a clone; the published package has none. */
async function runWithNewerNode(): Promise<number> {
  const { existsSync, realpathSync } = await import('node:fs')
  const { fileURLToPath } = await import('node:url')
  const at = (path: string) => fileURLToPath(new URL(`../${path}`, import.meta.url))
  const node = ['node_modules/node/bin/node', 'node_modules/node/bin/node.exe']
    .map(at)
    .find((path) => existsSync(path))
  if (node !== undefined && realpathSync(node) !== realpathSync(process.execPath)) {
    const status = await runWith(node, [at('dist/cli.js'), ...process.argv.slice(2)])
    if (status !== undefined) return status
  }
  const way = existsSync(at('package-lock.json'))
    ? 'Run `npm ci` in the folder of awesome-keeper once: it brings a newer one.'
    : 'This works: npx -p node@24 -p awesome-keeper awesome-keeper'
  console.error(
    `awesome-keeper needs Node.js ${needed} or newer; this is ${process.versions.node}. ${way}`,
  )
  return 2
}

/** The exit status of a program; nothing where it cannot be started. */
async function runWith(program: string, words: string[]): Promise<number | undefined> {
  const { spawn } = await import('node:child_process')
  // A terminal sends SIGINT to both; what is sent to this process alone is for the other one.
  const forward = (signal: NodeJS.Signals) => {
    if (signal !== 'SIGINT' || !process.stdin.isTTY) child.kill(signal)
  }
  // Before the other one can run.
  process.on('SIGINT', forward).on('SIGTERM', forward)
  const child = spawn(program, words, { stdio: 'inherit' })
  const numbers: { [name: string]: number } = { SIGINT: 2, SIGKILL: 9, SIGTERM: 15 }
  return await new Promise((resolve) => {
    child.on('error', () => resolve(undefined))
    child.on('exit', (status, signal) => {
      resolve(status === null ? 128 + (numbers[String(signal)] || 1) : status)
    })
  })
}
