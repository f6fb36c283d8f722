import { once } from 'node:events'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { demand, type RestAnswer, type RestCall } from './call.ts'
import { answerProblems, complete, match, requestProblems } from './description.ts'
import { type FaultKind, Faults } from './faults.ts'
import { answerGraphql } from './graphql.ts'
import type { Token } from './model.ts'
import { notFound, Refusal } from './refusal.ts'
import { handlers, scopesOf } from './rest/index.ts'
import type { State } from './state.ts'

/** A logged request. */
export interface LoggedRequest {
  method: string
  /** With its query. */
  path: string
  /** `graphql` for GraphQL; absent where it is unknown. */
  operationId: string | undefined
  /** Absent while the request waits and where the connection was reset. */
  status: number | undefined
  /** Who sent it; absent with an invalid token. */
  actor: string | undefined
  // biome-ignore lint/suspicious/noExplicitAny: tests know what they look for.
  body: any
  accept: string
}

/** Called before a request is handled. */
export type Hook = (request: LoggedRequest) => void | Promise<void>

export interface FakeServer {
  origin: string
  port: number
  requests: LoggedRequest[]
  /** Requests and answers that are invalid for a real GitHub; each fails the test. */
  problems: string[]
  faults: Faults
  tokens: Map<string, Token>
  on(operation: string, hook: Hook): () => void
  close(): Promise<void>
}

export async function startServer(state: State): Promise<FakeServer> {
  const requests: LoggedRequest[] = []
  const problems: string[] = []
  const faults = new Faults()
  const tokens = new Map<string, Token>()
  const hooks = new Map<string, Set<Hook>>()
  const used = new Map<string, number>()
  const reset = Math.floor(state.start.getTime() / 1000) + 3600

  const server = createServer((request, response) => {
    handle(request, response).catch((error: Error) => {
      problems.push(`the fake failed at ${request.method} ${request.url}: ${error.stack}`)
      if (!response.headersSent) send(response, { status: 501, body: { message: 'fake failed' } })
    })
  })
  await once(server.listen(0, '127.0.0.1'), 'listening')
  const { port } = server.address() as AddressInfo
  const origin = `http://127.0.0.1:${port}`

  async function handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { method = '', url: path = '/' } = request
    const text = await read(request)
    const url = new URL(path, origin)
    const isGraphql = method === 'POST' && url.pathname === '/graphql'
    const found = isGraphql ? undefined : match(method, url.pathname)
    const operationId = isGraphql ? 'graphql' : found?.operation.id
    const token = tokens.get(
      /^(?:bearer|token) (.+)$/i.exec(request.headers.authorization ?? '')?.[1] ?? '',
    )
    const actor = token && (token.actor ?? 'github-actions[bot]')
    const accept = request.headers.accept ?? ''
    const body = parse(text)
    const logged: LoggedRequest = {
      method,
      path,
      operationId,
      status: undefined,
      actor,
      body,
      accept,
    }
    requests.push(logged)
    for (const name of [operationId ?? '', '*']) {
      for (const hook of hooks.get(name) ?? []) await hook(logged)
    }

    const fault = faults.meet(method, path, operationId)
    if (fault === 'hang') return
    if (fault === 'reset-before') return abort(request)
    if (fault === 'garbage') {
      logged.status = 200
      const type = 'application/json; charset=utf-8'
      response.writeHead(200, { 'content-type': type }).end('{"id": 1, <html>')
      return
    }
    const limits = count(token, isGraphql ? 'graphql' : 'core', url.pathname === '/rate_limit')
    const ordered = orderedAnswer(fault)
    const answer = ordered ?? (await answerOf())
    if (fault === 'reset-after') return abort(request)
    logged.status = answer.status
    if (fault === 'cut') return cut(response, answer)
    send(response, { ...answer, headers: { ...limits.headers, ...answer.headers } })

    async function answerOf(): Promise<RestAnswer> {
      try {
        if (!token || actor === undefined) throw new Refusal(401, 'Bad credentials')
        if (limits.exceeded) throw new Refusal(403, 'API rate limit exceeded for installation.')
        if (isGraphql) {
          const answer = await answerGraphql({ state, actor, token }, body ?? {})
          for (const problem of answer.problems) problems.push(`graphql: ${problem}`)
          return { status: answer.problems.length > 0 ? 501 : 200, body: answer.body }
        }
        if (!found) return unknown(`${method} ${path} is not in the fake's description`)
        const wrong = requestProblems(found, url.searchParams, body)
        if (wrong.length > 0) return unknown(`${found.operation.id}: ${wrong.join('; ')}`)
        const { operation, parameters } = found
        if (operation.id === 'rate-limit/get') return { status: 200, body: limits.overview }
        const address = `${origin}${url.pathname}`
        const query = url.searchParams
        return rest(operation, { state, actor, token, parameters, query, body, accept, address })
      } catch (error) {
        if (!(error instanceof Refusal)) throw error
        const { status, headers, body } = error
        const wrong = found ? answerProblems(found.operation, status, body) : []
        for (const problem of wrong) problems.push(`${operationId}: ${problem}`)
        return { status, headers, body }
      }
    }

    function rest(operation: NonNullable<typeof found>['operation'], call: RestCall): RestAnswer {
      const { owner, repo } = call.parameters
      const other = state.others.get(`${owner}/${repo}`.toLowerCase())
      if (other && operation.id === 'repos/get-content')
        return answerCall(operation, { ...call, state: other })
      if (owner?.toLowerCase() !== state.owner.toLowerCase()) {
        if (!state.forks.has(owner ?? '')) throw notFound()
        return unknown(`${method} ${path}: the fake does not serve forks`)
      }
      if (repo?.toLowerCase() !== state.repo.toLowerCase()) throw notFound()
      demand(call, method === 'GET' ? 'read' : 'write', scopesOf(operation.id, call))
      return answerCall(operation, call)
    }

    function answerCall(
      operation: NonNullable<typeof found>['operation'],
      call: RestCall,
    ): RestAnswer {
      const handler = handlers[operation.id]
      if (!handler) return unknown(`${operation.id} is not implemented`)
      const answer = handler(call)
      if (answer.raw) return answer
      const whole = complete(operation, answer.status, answer.body)
      const wrong = answerProblems(operation, answer.status, whole)
      if (wrong.length > 0) return unknown(`${operation.id}: ${wrong.join('; ')}`)
      return { ...answer, body: whole }
    }
  }

  function unknown(problem: string): RestAnswer {
    problems.push(problem)
    return { status: 501, body: { message: problem } }
  }

  /** A token's remaining requests; this request is free. */
  function count(token: Token | undefined, resource: 'core' | 'graphql', isFree: boolean) {
    const limit = token?.hourly ?? 1000
    const key = `${resource} ${token?.token}`
    const before = used.get(key) ?? 0
    const exceeded = !isFree && before >= limit
    const now = isFree ? before : Math.min(limit, before + 1)
    used.set(key, now)
    const rate = { limit, used: now, remaining: limit - now, reset }
    const whole = { limit, used: 0, remaining: limit, reset }
    return {
      exceeded,
      headers: {
        'x-ratelimit-limit': String(limit),
        'x-ratelimit-used': String(now),
        'x-ratelimit-remaining': String(limit - now),
        'x-ratelimit-reset': String(reset),
        'x-ratelimit-resource': resource,
      },
      overview: { resources: { core: rate, search: whole, graphql: whole }, rate },
    }
  }

  return {
    origin,
    port,
    requests,
    problems,
    faults,
    tokens,
    on(operation, hook) {
      const own = hooks.get(operation) ?? new Set()
      hooks.set(operation, own.add(hook))
      return () => own.delete(hook)
    },
    async close() {
      server.closeAllConnections()
      server.close()
      await once(server, 'close')
    },
  }
}

async function read(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = []
  for await (const chunk of request) chunks.push(chunk as Buffer)
  return Buffer.concat(chunks).toString('utf8')
}

function parse(text: string): unknown {
  if (text === '') return undefined
  try {
    return JSON.parse(text)
  } catch {
    return text
  }
}

function abort(request: IncomingMessage): void {
  request.socket.resetAndDestroy()
}

/** Sends all headers, and one byte of the body that they announce. */
function cut(response: ServerResponse, { status, raw }: RestAnswer): void {
  const type = raw?.type ?? 'application/json; charset=utf-8'
  response.writeHead(status, { 'content-type': type, 'content-length': 1000 })
  response.write('{', () => response.socket?.destroy())
}

function orderedAnswer(fault: FaultKind | undefined): RestAnswer | undefined {
  if (typeof fault !== 'object') return undefined
  const { status, headers = {}, body = { message: 'ordered by the test' } } = fault
  return { status, headers, body }
}

function send(response: ServerResponse, { status, headers, body, raw }: RestAnswer): void {
  const bytes = raw?.bytes ?? (body === undefined ? '' : JSON.stringify(body))
  const type = raw?.type ?? 'application/json; charset=utf-8'
  response
    .writeHead(status, {
      ...(body !== undefined || raw ? { 'content-type': type } : {}),
      'content-length': Buffer.byteLength(bytes),
      ...headers,
    })
    .end(bytes)
}
