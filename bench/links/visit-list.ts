/** Visits the addresses of a JSON file as we do, a process of its own: started by `ours.ts`. */

import { readFileSync } from 'node:fs'
import { checkUrls } from '../../src/links/checker.ts'
import { createClient } from '../../src/links/http/client.ts'
import { planLinks } from '../../src/links/plan.ts'
import { systemClock } from '../../src/links/scheduling/clock.ts'
import { createRandom } from './hosts.ts'
import type { BenchReport, Task } from './ours.ts'
import { readPeak } from './peak.ts'

process.once('message', async ({ path, limits }: Task) => {
  const { toCheck: visits } = planLinks(JSON.parse(readFileSync(path, 'utf8')))
  const client = createClient({
    userAgent: 'awesome-keeper/0.0.0 (benchmark)',
    allow: ['127.0.0.0/8'],
  })
  const start = performance.now()
  const { results } = await checkUrls(visits, {
    ask: client.ask,
    clock: systemClock,
    random: createRandom(2),
    ...limits,
    retries: 3,
    deadline: 600_000,
  })
  const milliseconds = performance.now() - start
  await client.close()
  const alive = [...results.values()].filter(({ status: result }) => result === 'alive').length
  const { user, system } = process.cpuUsage()
  const report: BenchReport = {
    milliseconds,
    processor: (user + system) / 1000,
    peak: readPeak(process.pid) ?? Number.NaN,
    alive,
  }
  process.send?.(report)
  process.disconnect()
})
