/** A lock between processes: a file that exists while one of them works. */

import { randomUUID } from 'node:crypto'
import { closeSync, openSync, readFileSync, rmSync, writeSync } from 'node:fs'
import { hostname } from 'node:os'
import { setTimeout } from 'node:timers/promises'

/** Milliseconds after which one lock is taken over: no work that it is for lasts so long. */
const PATIENCE = 30_000
const PAUSE = 20

/**
 * Does something that nobody else does meanwhile who uses the same lock. The lock of a process that
 * was killed is taken over.
 * @param path of the lock, in a folder that exists
 */
export async function withLock<Result>(path: string, work: () => Result): Promise<Result> {
  const me = `${hostname()} ${process.pid} ${randomUUID()}`
  let [holder, since] = ['', 0]
  while (!take(path, me)) {
    const now = holderOf(path)
    if (now !== holder) [holder, since] = [now, performance.now()]
    if (isGone(holder) || performance.now() - since > PATIENCE) rmSync(path, { force: true })
    else await setTimeout(PAUSE * (0.5 + Math.random()))
  }
  try {
    return work()
  } finally {
    rmSync(path, { force: true })
  }
}

function take(path: string, owner: string): boolean {
  try {
    const file = openSync(path, 'wx', 0o600)
    writeSync(file, owner)
    closeSync(file)
    return true
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false
    throw error
  }
}

/** Empty where there is none, or where it has not written itself yet. */
function holderOf(path: string): string {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    return ''
  }
}

/** Whether a holder is a process of this machine that has ended. */
function isGone(holder: string): boolean {
  const [host, id = ''] = holder.split(' ')
  if (host !== hostname() || !/^[1-9]\d*$/.test(id)) return false
  try {
    process.kill(Number(id), 0)
    return false
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'ESRCH'
  }
}
