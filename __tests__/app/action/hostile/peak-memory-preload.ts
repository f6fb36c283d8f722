/**
 * Preloaded into the action's process: writes the peak memory of the process and its threads to a
 * file, in bytes.
 */

import { writeFileSync } from 'node:fs'
import { isMainThread } from 'node:worker_threads'

const path = process.env.AWESOME_KEEPER_TEST_PEAK
if (isMainThread && path !== undefined) {
  process.on('exit', () => writeFileSync(path, String(process.resourceUsage().maxRSS * 1024)))
}
