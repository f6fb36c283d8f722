/** Inspects lists in a thread of its own, where that can be stopped. */

import { parentPort } from 'node:worker_threads'
import { type Circumstances, Inspection, type Subject } from './lint-session.ts'

/** What can be asked about a list that was read. */
export type Question = { survey: true } | { judge: Circumstances }

/** What the thread is asked, of which list. */
export type Request = { list: number } & ({ read: Subject } | Question | { forget: true })

/** What it answers to all but `forget`. */
export type Answer = { answer?: unknown; failure?: string }

const inspections = new Map<number, Inspection>()

parentPort?.on('message', (request: Request) => {
  if ('forget' in request) {
    inspections.delete(request.list)
    return
  }
  try {
    parentPort?.postMessage({ answer: answerTo(request) } satisfies Answer)
  } catch (error) {
    const failure = error instanceof Error ? error.message : String(error)
    parentPort?.postMessage({ failure } satisfies Answer)
  }
})

function answerTo(request: Exclude<Request, { forget: true }>): unknown {
  if ('read' in request) {
    const inspection = new Inspection(request.read)
    inspections.set(request.list, inspection)
    return inspection.outline
  }
  const inspection = inspections.get(request.list)
  return 'survey' in request ? inspection?.survey() : inspection?.judge(request.judge)
}
