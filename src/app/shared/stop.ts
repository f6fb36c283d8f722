/** How SIGINT and SIGTERM end a run. */

export interface Stop {
  /** Aborted by the first signal: no new request begins after that. */
  signal: AbortSignal
  /** The exit status of a stopped run; nothing where it was not stopped. */
  status(): number | undefined
  /** Leaves further signals to Node.js, which ends the process at once. */
  release(): void
}

/** What a stopped run still does ends after this time, in milliseconds. GitHub's runner waits 7.5 s. */
const TIME_TO_END = 5_000

/**
 * Listens for SIGINT and SIGTERM: the first one asks the run to end, and ends the process where that
 * takes too long; the second one ends it at once.
 */
export function listenForStop(): Stop {
  const controller = new AbortController()
  let status: number | undefined
  const onSignal = (name: NodeJS.Signals) => {
    if (status !== undefined) process.exit(status)
    status = name === 'SIGINT' ? 130 : 143
    setTimeout(() => process.exit(status), TIME_TO_END).unref()
    controller.abort()
  }
  process.on('SIGINT', onSignal).on('SIGTERM', onSignal)
  return {
    signal: controller.signal,
    status: () => status,
    release: () => void process.off('SIGINT', onSignal).off('SIGTERM', onSignal),
  }
}
