/** Entry of the worker: parses and lints lists in a thread of its own, which can be stopped. */

import { parentPort } from 'node:worker_threads'
import {
  answer,
  type ListSource,
  type ParsedList,
  parseList,
  type SessionRequest,
} from './engine.ts'
import { outlineOf } from './outline.ts'

/** A request about the list of this number. */
export type WorkerRequest = { list: number } & (
  | { kind: 'parse'; source: ListSource }
  | SessionRequest
  | { kind: 'forget' }
)

/** The response to all requests but `forget`. */
export type WorkerResponse = { value?: unknown; failure?: string }

const lists = new Map<number, ParsedList>()

parentPort?.on('message', (request: WorkerRequest) => {
  if (request.kind === 'forget') {
    lists.delete(request.list)
    return
  }
  let response: WorkerResponse
  try {
    response = { value: respond(request) }
  } catch (error) {
    response = { failure: error instanceof Error ? error.message : String(error) }
  }
  parentPort?.postMessage(response)
})

function respond(request: Exclude<WorkerRequest, { kind: 'forget' }>): unknown {
  if (request.kind === 'parse') {
    const parsed = parseList(request.source)
    lists.set(request.list, parsed)
    return outlineOf(parsed.file, parsed.base?.data.list)
  }
  const parsed = lists.get(request.list)
  return parsed && answer(parsed, request)
}
