/** Inspects lists in a thread of its own, where that can be stopped. */

import { parentPort } from 'node:worker_threads'
import { ListEngine, type ListSource, type SessionContext } from './lint-session.ts'

/** What can be asked about a list that was read. */
export type WorkerQuestion = { survey: true } | { judge: SessionContext }

/** What the thread is asked, of which list. */
export type WorkerRequest = { list: number } & (
  | { read: ListSource }
  | WorkerQuestion
  | { forget: true }
)

/** What it answers to all but `forget`. */
export type WorkerAnswer = { answer?: unknown; failure?: string }

const inspections = new Map<number, ListEngine>()

parentPort?.on('message', (request: WorkerRequest) => {
  if ('forget' in request) {
    inspections.delete(request.list)
    return
  }
  try {
    parentPort?.postMessage({ answer: answerTo(request) } satisfies WorkerAnswer)
  } catch (error) {
    const failure = error instanceof Error ? error.message : String(error)
    parentPort?.postMessage({ failure } satisfies WorkerAnswer)
  }
})

function answerTo(request: Exclude<WorkerRequest, { forget: true }>): unknown {
  if ('read' in request) {
    const inspection = new ListEngine(request.read)
    inspections.set(request.list, inspection)
    return inspection.outline
  }
  const inspection = inspections.get(request.list)
  return 'survey' in request ? inspection?.analyze() : inspection?.lint(request.judge)
}
