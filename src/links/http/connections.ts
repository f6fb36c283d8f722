import type { TLSSocket } from 'node:tls'
import { type buildConnector, Client, Dispatcher, errors } from 'undici'

export interface ConnectionsOptions extends Client.Options {
  connect: buildConnector.connector
}

/**
 * Reused connections to many hosts, instead of undici's Agent: for 20,000 links on 2,000 hosts the
 * Agent (8.x, `npm run bench links`) took 272 to 349 MB where this takes 246, and 20 % more CPU time.
 *
 * The caller limits the requests to a host: a new connection is opened whenever all are busy.
 */
export class Connections extends Dispatcher {
  readonly #options: ConnectionsOptions
  readonly #origins = new Map<string, Origin>()
  #destroyed = false

  constructor(options: ConnectionsOptions) {
    super()
    this.#options = options
  }

  get origins(): number {
    return this.#origins.size
  }

  /** @throws ClientDestroyedError after `destroy`. */
  override dispatch(
    options: Dispatcher.DispatchOptions,
    handler: Dispatcher.DispatchHandler,
  ): boolean {
    if (this.#destroyed) throw new errors.ClientDestroyedError()
    const address = String(options.origin)
    let origin = this.#origins.get(address)
    if (!origin) {
      origin = new Origin(address, this.#options, () => this.#origins.delete(address))
      this.#origins.set(address, origin)
    }
    origin.dispatch({ options, handler })
    return true
  }

  override async destroy(): Promise<void> {
    this.#destroyed = true
    await Promise.all(Array.from(this.#origins.values(), (origin) => origin.destroy()))
  }
}

interface Connection {
  client: Client
  /** Whether it speaks HTTP/2, where one connection takes all requests. */
  isShared: boolean
  /** Whether it takes no request until undici emits `drain`. */
  isBusy: boolean
}

interface QueuedRequest {
  options: Dispatcher.DispatchOptions
  handler: Dispatcher.DispatchHandler
}

class Origin {
  readonly #address: string
  readonly #options: ConnectionsOptions
  readonly #onEmpty: () => void
  readonly #connections: Connection[] = []
  /** Requests that wait for the first connection, which takes them all if it speaks HTTP/2. */
  #waiting: QueuedRequest[] | undefined

  /** @param onEmpty called when the last connection is closed */
  constructor(address: string, options: ConnectionsOptions, onEmpty: () => void) {
    this.#address = address
    this.#options = options
    this.#onEmpty = onEmpty
  }

  dispatch(request: QueuedRequest): void {
    if (this.#waiting) {
      this.#waiting.push(request)
      return
    }
    const connection =
      this.#connections.find(({ isShared, isBusy }) => isShared || !isBusy) ?? this.#open()
    const { client } = connection
    if (client.dispatch(request.options, request.handler)) return
    // A request that it rejected at once (a bad header) does not keep it busy: no `drain` follows.
    connection.isBusy = client.stats.size > 0
    this.#forgetIfUnused(connection)
  }

  async destroy(): Promise<void> {
    const ends = this.#connections.map(({ client }) => client.destroy())
    // A destroyed client rejects every request.
    const [first] = this.#connections
    for (const { options, handler } of this.#waiting ?? []) {
      first?.client.dispatch(options, handler)
    }
    this.#waiting = undefined
    await Promise.all(ends)
  }

  #open(): Connection {
    const connect: buildConnector.connector = (options, callback) =>
      this.#options.connect(options, (...result) => {
        connection.isShared = (result[1] as TLSSocket | null)?.alpnProtocol === 'h2'
        callback(...result)
      })
    const client = new Client(this.#address, { ...this.#options, connect })
    const connection: Connection = { client, isShared: false, isBusy: false }
    const offersHttp2 = this.#options.allowH2 !== false && this.#address.startsWith('https:')
    if (this.#connections.length === 0 && offersHttp2) {
      this.#waiting = []
      client.once('connect', () => this.#endWaiting())
    }
    client.on('drain', () => {
      connection.isBusy = false
    })
    const onEnd = () => this.#forgetIfUnused(connection)
    client.on('disconnect', onEnd)
    client.on('connectionError', onEnd)
    this.#connections.push(connection)
    return connection
  }

  #endWaiting(): void {
    const requests = this.#waiting ?? []
    this.#waiting = undefined
    for (const request of requests) this.dispatch(request)
  }

  #forgetIfUnused(connection: Connection): void {
    const { connected, size } = connection.client.stats
    const index = this.#connections.indexOf(connection)
    if (connected || size > 0 || index < 0) return
    this.#connections.splice(index, 1)
    this.#endWaiting()
    if (this.#connections.length === 0) this.#onEmpty()
  }
}
