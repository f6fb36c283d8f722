import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { expect, it } from 'vitest'

const path = join(import.meta.dirname, '../../../src/app/shared/stop.ts')
const program = `
  import { listenForStop } from ${JSON.stringify(path)}
  const stop = listenForStop()
  stop.signal.addEventListener('abort', () => console.log('stopped', stop.status()))
  setInterval(() => undefined, 1_000)
  console.log('ready')
`

it.each([
  ['SIGINT', 'SIGTERM', 130],
  ['SIGTERM', 'SIGINT', 143],
] as const)(
  'the first signal, %s, asks to stop; the second, %s, ends',
  async (first, second, status) => {
    const child = spawn(process.execPath, ['--input-type=module', '-e', program])
    const ended = once(child, 'exit')
    const words = child.stdout.setEncoding('utf8')
    expect(await once(words, 'data')).toEqual(['ready\n'])
    child.kill(first)
    expect(await once(words, 'data')).toEqual([`stopped ${status}\n`])
    const started = performance.now()
    child.kill(second)
    expect(await ended).toEqual([status, null])
    // After a single signal it may take five seconds.
    expect(performance.now() - started).toBeLessThan(4_000)
  },
)
