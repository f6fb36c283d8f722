/**
 * The processor time that this thread has used, in milliseconds. Unlike the time of day it does not
 * grow while others use the machine, so a test can hold that something is not quadratic.
 */
export function cpuTime(): number {
  const { user, system } = process.threadCpuUsage()
  return (user + system) / 1000
}
