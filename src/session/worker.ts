/** Entry of the worker: parses and lints lists in a thread of its own, which can be stopped. */

import { parentPort } from 'node:worker_threads'
import type { ListSource, ParsedList, SessionRequest } from './engine.ts'
import { answer, parseList } from './engine.ts'
import { outlineOf } from './outline.ts'

export type WorkerRequest = { list: number } & (
  | { kind: 'parse'; source: ListSource }
  | SessionRequest
  | { kind: 'forget' }
)

export type WorkerResponse = { value?: unknown; failure?: string }

const lists = new Map<number, ParsedList>()

parentPort?.on('message', (request: WorkerRequest) => {
  if (request.kind === 'forget') lists.delete(request.list)
  else parentPort?.postMessage(respond(request))
})

function respond(request: Exclude<WorkerRequest, { kind: 'forget' }>): WorkerResponse {
  try {
    const parsed = request.kind === 'parse' ? parseList(request.source) : lists.get(request.list)
    if (!parsed) return {}
    if (request.kind !== 'parse') return { value: answer(parsed, request) }
    lists.set(request.list, parsed)
    return { value: outlineOf(parsed.file, parsed.base?.data.list) }
  } catch (error) {
    return { failure: error instanceof Error ? error.message : String(error) }
  }
}
