import type { Socket } from 'node:net'
import { createSecureContext, getCACertificates, type SecureContext, TLSSocket } from 'node:tls'
import { buildConnector } from 'undici'
import type { Guard } from '../network/guard.ts'

export interface ConnectorOptions {
  guard: Guard
  timeout: number
  allowH2: boolean
  secureContext: SecureContext | undefined
}

/** Milliseconds for each address of a host but the last; Node's 250 is less than some round trips. */
const ATTEMPT_TIMEOUT = 3000

/** Connects to public addresses only, and adds the dates of a bad certificate to its error. */
export function createConnector({ guard, timeout, allowH2, secureContext }: ConnectorOptions) {
  const build = buildConnector({
    ...{ allowH2, timeout, lookup: guard.lookup, autoSelectFamily: true },
    autoSelectFamilyAttemptTimeout: ATTEMPT_TIMEOUT,
    ...(secureContext && { secureContext }),
  })
  const connecting = new Set<Socket>()

  const connect: buildConnector.connector = (options, callback) => {
    let validity: object | undefined
    // In TLS a name has no dot at its end (RFC 6066, section 3).
    const { hostname } = options
    const named = hostname.endsWith('.') && { servername: hostname.slice(0, -1) }
    // undici returns the socket, though its types do not show it.
    const socket = build({ ...options, ...named }, (...[error, connected]) => {
      connecting.delete(socket)
      if (error) callback(Object.assign(error, validity && { validity }), null)
      else callback(null, connected)
    }) as unknown as Socket
    connecting.add(socket)
    if (!(socket instanceof TLSSocket)) return
    // Before Node's own listener, which drops a certificate that it rejects.
    socket.prependOnceListener('secure', () => {
      // (After getPeerX509Certificate that listener would find no certificate.)
      const { valid_from: from, valid_to: to } = socket.getPeerCertificate()
      if (from && to) validity = { from: new Date(from), to: new Date(to) }
    })
  }

  return {
    connect: guard.connector(connect),
    /** Stops connections that are still being made; the dispatcher closes the others. */
    close() {
      for (const socket of connecting) socket.destroy()
    },
  }
}

/** Trusts `authorities` (PEM) besides those the system trusts. */
export function trusting(authorities: readonly string[]): SecureContext {
  return createSecureContext({ ca: [...getCACertificates('default'), ...authorities] })
}
