import type { TLSSocket } from 'node:tls'
import { type buildConnector, Client, Dispatcher, errors } from 'undici'

export interface ConnectionsOptions extends Client.Options {
  connect: buildConnector.connector
}

/**
 * Connections to any number of hosts, each used again while it stands: what undici's Agent
 * does, at a price that suits thousands of hosts. An Agent gives each host a pool with a line
 * of 2,048 places, and goes through all hosts whenever it has done with one: a sixth of all
 * memory that a run asked for, and much of what it held on to.
 *
 * Whoever dispatches to it bounds the requests to a host: there is always one connection more.
 */
export class Connections extends Dispatcher {
  readonly #options: ConnectionsOptions
  readonly #origins = new Map<string, Origin>()
  #destroyed = false

  constructor(options: ConnectionsOptions) {
    super()
    this.#options = options
  }

  /** To how many there are connections. */
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

  /** Breaks off what is under way, and closes all connections. */
  override async destroy(): Promise<void> {
    this.#destroyed = true
    await Promise.all(Array.from(this.#origins.values(), (origin) => origin.destroy()))
  }
}

interface Connection {
  client: Client
  /** Whether it speaks HTTP/2, in which one connection takes all requests. */
  isShared: boolean
  /** Whether it takes no request until it has drained. */
  isBusy: boolean
}

interface QueuedRequest {
  options: Dispatcher.DispatchOptions
  handler: Dispatcher.DispatchHandler
}

/** The connections to one scheme, host and port. */
class Origin {
  readonly #address: string
  readonly #options: ConnectionsOptions
  readonly #onEmpty: () => void
  readonly #connections: Connection[] = []
  /** What came while the first connection was made, which may turn out to take them all. */
  #waiting: QueuedRequest[] | undefined

  /** @param onEmpty told when the last connection has gone */
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
    // What it refused outright (a header, say) does not keep it busy: nothing would drain.
    connection.isBusy = client.stats.size > 0
    this.#forgetIfUnused(connection)
  }

  async destroy(): Promise<void> {
    const ends = this.#connections.map(({ client }) => client.destroy())
    // A destroyed client tells whoever comes.
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
    if (this.#connections.length === 0 && this.#offersHttp2) {
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

  get #offersHttp2(): boolean {
    return this.#options.allowH2 !== false && this.#address.startsWith('https:')
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
