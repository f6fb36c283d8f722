/**
 * The fake web, a process of its own: one server that answers for all hosts,
 * each after its latency, and counts what it is asked.
 */

import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Order, WebCounts } from './web.ts'

const latencies = new Map<string, number>()
const atOnce = new Map<string, number>()
const pages = new Set<string>()
let requests = 0
let maxAtOnce = 0

const page = '<!doctype html><title>A page</title><p>All is well.\n'

const server = createServer((request, response) => {
  const host = request.socket.localAddress ?? ''
  const now = (atOnce.get(host) ?? 0) + 1
  atOnce.set(host, now)
  maxAtOnce = Math.max(maxAtOnce, now)
  requests++
  if (latencies.has(host)) pages.add(host + request.url)

  let open = true
  const end = () => {
    if (open) atOnce.set(host, (atOnce.get(host) ?? 0) - 1)
    open = false
  }
  const timer = setTimeout(() => {
    end()
    response.writeHead(latencies.has(host) ? 200 : 404, {
      'content-type': 'text/html; charset=utf-8',
      'content-length': page.length,
    })
    response.end(request.method === 'HEAD' ? undefined : page)
  }, latencies.get(host) ?? 0)
  response.on('close', () => {
    clearTimeout(timer)
    end()
  })
})

process.on('message', (order: Order) => {
  if (order.kind === 'serve') {
    latencies.clear()
    for (const { address, latency } of order.hosts) latencies.set(address, latency)
    atOnce.clear()
    pages.clear()
    requests = 0
    maxAtOnce = 0
  }
  process.send?.({ pages: pages.size, requests, maxAtOnce } satisfies WebCounts)
})
process.on('disconnect', () => process.exit())

server.listen({ port: 0, host: '0.0.0.0', backlog: 4096 }, () =>
  process.send?.((server.address() as AddressInfo).port),
)
