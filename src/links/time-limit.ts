import { type Context, createContext, Script } from 'node:vm'

/** Code of this thread took too long and was stopped. */
export class TimeLimitError extends Error {
  readonly code = 'ERR_TIME_LIMIT'
}

const call = new Script('run()')
let context: Context | undefined

/**
 * Runs code in this thread and stops it where it takes too long, also within a regular expression.
 * What was stopped skips its `catch` and `finally` blocks: it should change nothing that is used later.
 *
 * @param run synchronous
 * @param limit in milliseconds
 * @throws {TimeLimitError}
 */
export function withinTime<Result>(run: () => Result, limit: number): Result {
  let result: { value: Result } | undefined
  context ??= createContext({})
  context.run = () => {
    result = { value: run() }
  }
  try {
    call.runInContext(context, { timeout: Math.max(1, Math.ceil(limit)) })
  } catch (error) {
    const { code } = error as { code?: unknown }
    if (code !== 'ERR_SCRIPT_EXECUTION_TIMEOUT') throw error
    if (!result) throw new TimeLimitError(`stopped after ${Math.ceil(limit)} ms`)
  } finally {
    context.run = undefined
  }
  return (result as { value: Result }).value
}
