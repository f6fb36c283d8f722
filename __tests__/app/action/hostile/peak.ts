/**
 * Imported into the action's process: notes in a file the most memory that the process ever had,
 * its threads included, in bytes.
 */

import { writeFileSync } from 'node:fs'
import { isMainThread } from 'node:worker_threads'

const path = process.env.AWESOME_KEEPER_TEST_PEAK
if (isMainThread && path !== undefined) {
  process.on('exit', () => writeFileSync(path, String(process.resourceUsage().maxRSS * 1024)))
}
