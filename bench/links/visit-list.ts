/** Our own visit of a list, a process of its own: started by `ours.ts`. */

import { readFileSync } from 'node:fs'
import { read } from '../../src/inspect.ts'
import { createClient } from '../../src/links/client.ts'
import { systemClock } from '../../src/links/clock.ts'
import { planVisits } from '../../src/links/plan.ts'
import { visit } from '../../src/links/visitor.ts'
import { createRandom } from './hosts.ts'
import type { Report, Task } from './ours.ts'

process.once('message', async ({ path, limits }: Task) => {
  const text = readFileSync(path, 'utf8')
  const urls = path.endsWith('.json') ? JSON.parse(text) : linksIn(text)
  const { visits } = planVisits(urls)
  const client = createClient({
    userAgent: 'awesome-keeper/0.0.0 (benchmark)',
    allow: ['127.0.0.0/8'],
  })
  const start = performance.now()
  const { verdicts } = await visit(visits, {
    ask: client.ask,
    clock: systemClock,
    random: createRandom(2),
    ...limits,
    retries: 3,
    deadline: 600_000,
  })
  const milliseconds = performance.now() - start
  await client.close()
  const alive = [...verdicts.values()].filter(({ verdict }) => verdict === 'alive').length
  const { user, system } = process.cpuUsage()
  const processor = (user + system) / 1000
  process.send?.({ milliseconds, processor, peak: readPeak(), alive } satisfies Report)
  process.disconnect()
})

function linksIn(text: string): string[] {
  return read(text, 'list.md').data.list?.links.map(({ url }) => url) ?? []
}

/**
 * The most memory that this process ever held, in megabytes. Not `maxRSS`, in which
 * Linux counts what the parent held at the fork.
 */
function readPeak(): number {
  const [, kilobytes] = /^VmHWM:\s+(\d+)/m.exec(readFileSync('/proc/self/status', 'utf8')) ?? []
  return Number(kilobytes) / 1024
}
