import type { Socket } from 'node:net'
import { createSecureContext, getCACertificates, type SecureContext, TLSSocket } from 'node:tls'
import { buildConnector } from 'undici'
import type { Guard } from '../network/guard.ts'

export interface ConnectorOptions {
  guard: Guard
  /** Milliseconds until a connection must stand. */
  timeout: number
  allowH2: boolean
  secureContext: SecureContext | undefined
}

export interface Connector {
  connect: buildConnector.connector
  /** Breaks off the connections that do not stand yet; the others are their agent's. */
  close(): void
}

/**
 * Of a host with several addresses, milliseconds for all but the last to connect.
 * Node's own 250 ms are less than a round trip to the other side of the earth.
 */
const attemptTimeout = 3000

/** Makes connections, to public addresses only, and says of a bad certificate when it was good. */
export function createConnector(options: ConnectorOptions): Connector {
  const { guard, timeout, allowH2, secureContext } = options
  const build = buildConnector({
    allowH2,
    timeout,
    lookup: guard.lookup,
    autoSelectFamily: true,
    autoSelectFamilyAttemptTimeout: attemptTimeout,
    ...(secureContext && { secureContext }),
  })
  const connecting = new Set<Socket>()

  function connect(options: buildConnector.Options, callback: buildConnector.Callback): void {
    let validity: object | undefined
    // undici returns the socket, though its types do not say so.
    const socket = build(named(options), (...[error, connected]) => {
      connecting.delete(socket)
      if (error) callback(Object.assign(error, validity && { validity }), null)
      else callback(null, connected)
    }) as unknown as Socket
    connecting.add(socket)
    if (!(socket instanceof TLSSocket)) return
    // Before Node's own listener, which judges the certificate and then forgets it.
    socket.prependOnceListener('secure', () => {
      // (After getPeerX509Certificate that listener would find no certificate.)
      const { valid_from: from, valid_to: to } = socket.getPeerCertificate()
      if (from && to) validity = { from: new Date(from), to: new Date(to) }
    })
  }

  return {
    connect: guard.connector(connect),
    close() {
      for (const socket of connecting) socket.destroy()
    },
  }
}

/** TLS knows no dot at the end of a name (RFC 6066, section 3). */
function named(options: buildConnector.Options): buildConnector.Options {
  const { hostname } = options
  return hostname.endsWith('.') ? { ...options, servername: hostname.slice(0, -1) } : options
}

/** Trusts `authorities` (PEM) besides those the system trusts. */
export function trusting(authorities: readonly string[]): SecureContext {
  return createSecureContext({ ca: [...getCACertificates('default'), ...authorities] })
}
