import { readFileSync } from 'node:fs'

/**
 * The peak memory of a running process, in megabytes. Not `maxRSS`, in which
 * Linux counts what its parent held at the fork.
 */
export function readPeak(processId: number): number | undefined {
  try {
    const status = readFileSync(`/proc/${processId}/status`, 'utf8')
    const [, kilobytes] = /^VmHWM:\s+(\d+)/m.exec(status) ?? []
    return kilobytes === undefined ? undefined : Number(kilobytes) / 1024
  } catch {
    // It has ended.
    return
  }
}
