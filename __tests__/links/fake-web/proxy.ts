import { request as ask, createServer } from 'node:http'
import { type AddressInfo, connect, type Socket } from 'node:net'
import type { Resolve } from '../../../src/links/network/dns.ts'

export interface LittleProxy {
  /** `http://127.0.0.1:port` */
  url: string
  /** Its requests: `CONNECT host:port`, `GET http://…`. */
  seen: string[]
  /** The credentials of the last request. */
  authorization: string | undefined
  /** Answers CONNECT with this status instead of connecting. */
  refuse: number | undefined
  /** The number of open connections. */
  open(): number
  close(): Promise<void>
}

/** A forward proxy on this machine that resolves names itself. */
export async function startProxy(resolve: Resolve): Promise<LittleProxy> {
  const sockets = new Set<Socket>()
  const server = createServer(async (request, response) => {
    const url = new URL(request.url ?? '')
    note(`${request.method} ${url.href}`, request.headers['proxy-authorization'])
    const { address } = (await resolve(url.hostname))[0]!
    const onward = ask(
      {
        host: address,
        port: url.port,
        path: url.pathname + url.search,
        method: request.method,
        headers: request.headers,
      },
      (answer) => {
        response.writeHead(answer.statusCode ?? 500, answer.headers)
        answer.pipe(response)
      },
    )
    request.pipe(onward)
  })
  server.on('connection', (socket) => {
    sockets.add(socket)
    socket.once('close', () => sockets.delete(socket)).on('error', () => undefined)
  })
  server.on('connect', async (request, socket: Socket) => {
    note(`CONNECT ${request.url}`, request.headers['proxy-authorization'])
    if (proxy.refuse) return void socket.end(`HTTP/1.1 ${proxy.refuse} No\r\n\r\n`)
    const { hostname, port } = new URL(`http://${request.url}`)
    const { address } = (await resolve(hostname))[0]!
    const onward = connect(Number(port), address, () => {
      socket.write('HTTP/1.1 200 OK\r\n\r\n')
      onward.pipe(socket).pipe(onward)
    })
    sockets.add(onward.on('error', () => socket.destroy()))
    onward.once('close', () => sockets.delete(onward))
  })

  function note(what: string, authorization: string | undefined): void {
    proxy.seen.push(what)
    proxy.authorization = authorization
  }

  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const proxy: LittleProxy = {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    seen: [],
    authorization: undefined,
    refuse: undefined,
    open: () => sockets.size,
    close() {
      for (const socket of sockets) socket.destroy()
      return new Promise((resolve) => server.close(() => resolve()))
    },
  }
  return proxy
}
