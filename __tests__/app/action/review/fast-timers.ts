/**
 * Imported into the action (`RunOptions.imports`): its pauses take a hundredth of their time and
 * are noted in the file that `PAUSES` names, in milliseconds. With `LIMIT`, so many milliseconds
 * are the most that it waits for anything.
 */

import { appendFileSync } from 'node:fs'
import { syncBuiltinESMExports } from 'node:module'
import timers from 'node:timers/promises'

const SPEED = 100
const { setTimeout: wait } = timers
const { PAUSES, LIMIT } = process.env

timers.setTimeout = (time, value, options) => {
  if (PAUSES) appendFileSync(PAUSES, `${time}\n`)
  return wait((time ?? 0) / SPEED, value, options)
}
syncBuiltinESMExports()

if (LIMIT) {
  const timeout = AbortSignal.timeout.bind(AbortSignal)
  AbortSignal.timeout = (time) => timeout(Math.min(time, Number(LIMIT)))
}
