/** Inspects one list in a thread of its own, where it can be stopped. */

import { parentPort } from 'node:worker_threads'
import { type Circumstances, Inspection, type Subject } from './inspection.ts'

/** What the thread is asked. */
export type Request = { read: Subject } | { judge: Circumstances }

let inspection: Inspection | undefined

parentPort?.on('message', (request: Request) => {
  try {
    if ('read' in request) {
      inspection = new Inspection(request.read)
      parentPort?.postMessage({ answer: inspection.outline })
    } else parentPort?.postMessage({ answer: inspection?.judge(request.judge) })
  } catch (error) {
    parentPort?.postMessage({ failure: error instanceof Error ? error.message : String(error) })
  }
})
