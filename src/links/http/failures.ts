import { isoDay } from '../../text/day.ts'
import type { FailureCode, RequestFailure } from './answer.ts'

/** Thrown where the cause is known; becomes the answer's failure. */
export class AskError extends Error {
  override name = 'AskError'
  readonly code: FailureCode

  /** @param detail plain words, without credentials. */
  constructor(code: FailureCode, detail: string, options?: ErrorOptions) {
    super(detail, options)
    this.code = code
  }
}

type FailureDescription = string | ((error: CodedError) => string)

interface CodedError extends Error {
  code?: string
  reason?: string
  /** Of `ERR_TLS_CERT_ALTNAME_INVALID`: the certificate that was shown. */
  cert?: { subjectaltname?: string; subject?: { CN?: string | string[] } }
  /** The dates of the certificate, added by connector.ts. */
  validity?: { from?: Date; to?: Date }
}

/** The codes of undici, Node, OpenSSL and the parser, in words for a maintainer. */
// biome-ignore format: a table
const meanings: Readonly<Record<string, readonly [FailureCode, FailureDescription]>> = {
  ENOTFOUND: ['ERR_NAME', 'the name does not exist'],
  EAI_AGAIN: ['ERR_NAME_SERVER', 'the name server did not answer'],
  ECONNREFUSED: ['ERR_CONNECT', 'connection refused'],
  EHOSTUNREACH: ['ERR_CONNECT', 'no route to the host'],
  EHOSTDOWN: ['ERR_CONNECT', 'no route to the host'],
  ENETUNREACH: ['ERR_CONNECT', 'no route to the network'],
  ENETDOWN: ['ERR_CONNECT', 'the network is down'],
  EADDRNOTAVAIL: ['ERR_CONNECT', 'no route to the network'],
  EACCES: ['ERR_CONNECT', 'this machine does not allow the connection'],
  EPERM: ['ERR_CONNECT', 'this machine does not allow the connection'],
  EMFILE: ['ERR_CONNECT', 'this machine has too many open files'],
  ENFILE: ['ERR_CONNECT', 'this machine has too many open files'],
  ENOBUFS: ['ERR_CONNECT', 'this machine has no memory left for connections'],
  UND_ERR_PRX_CONN: ['ERR_CONNECT', 'the proxy closed the connection'],
  // Our own aborts have a reason of their own.
  UND_ERR_ABORTED: ['ERR_CONNECT', 'the proxy refused to connect'],
  UND_ERR_PRX_TLS: ['ERR_CONNECT', 'the proxy’s certificate is not trusted'],
  ECONNRESET: ['ERR_RESET', 'connection reset'],
  ECONNABORTED: ['ERR_RESET', 'connection reset'],
  EPIPE: ['ERR_RESET', 'connection closed before an answer'],
  UND_ERR_SOCKET: ['ERR_RESET', 'connection closed before an answer'],
  UND_ERR_INFO: ['ERR_RESET', 'connection closed before an answer'],
  UND_ERR_CLOSED: ['ERR_RESET', 'stopped before an answer'],
  UND_ERR_DESTROYED: ['ERR_RESET', 'stopped before an answer'],
  ETIMEDOUT: ['ERR_TIMEOUT', 'no connection in time'],
  UND_ERR_CONNECT_TIMEOUT: ['ERR_TIMEOUT', 'no connection in time'],
  UND_ERR_HEADERS_TIMEOUT: ['ERR_TIMEOUT', 'no answer in time'],
  UND_ERR_BODY_TIMEOUT: ['ERR_TIMEOUT', 'the answer broke off'],
  CERT_HAS_EXPIRED: ['ERR_CERTIFICATE_EXPIRED', expired],
  CERT_NOT_YET_VALID: ['ERR_CERTIFICATE_EXPIRED', notYetValid],
  ERR_TLS_CERT_ALTNAME_INVALID: ['ERR_CERTIFICATE_NAME', otherName],
  HOSTNAME_MISMATCH: ['ERR_CERTIFICATE_NAME', 'certificate is for another host'],
  DEPTH_ZERO_SELF_SIGNED_CERT: ['ERR_CERTIFICATE_UNTRUSTED', 'self-signed certificate'],
  SELF_SIGNED_CERT_IN_CHAIN: ['ERR_CERTIFICATE_UNTRUSTED', 'certificate of an unknown authority'],
  UNABLE_TO_GET_ISSUER_CERT: ['ERR_CERTIFICATE_UNTRUSTED', 'certificate of an unknown authority'],
  UNABLE_TO_GET_ISSUER_CERT_LOCALLY: ['ERR_CERTIFICATE_UNTRUSTED', 'certificate of an unknown authority'],
  UNABLE_TO_VERIFY_LEAF_SIGNATURE: ['ERR_CERTIFICATE_UNTRUSTED', 'certificate chain is incomplete or of an unknown authority'],
  CERT_REVOKED: ['ERR_CERTIFICATE_UNTRUSTED', 'certificate was revoked'],
  UND_ERR_HEADERS_OVERFLOW: ['ERR_HTTP', 'the headers of the answer are too large'],
  HPE_HEADER_OVERFLOW: ['ERR_HTTP', 'the headers of the answer are too large'],
  UND_ERR_INVALID_ARG: ['ERR_BAD_URL', 'cannot be requested'],
  ERR_INVALID_URL: ['ERR_BAD_URL', 'not a URL'],
}

/** Families of codes too large to list, tried in order. */
// biome-ignore format: a table
const families: readonly [RegExp, FailureCode, FailureDescription][] = [
  [/^(?:EPROTO$|ERR_SSL_|ERR_TLS_|ERR_OSSL_)/, 'ERR_TLS', tls],
  [/^(?:HPE_|UND_ERR_)/, 'ERR_HTTP', 'the answer is not valid HTTP'],
  [/^(?:ERR_HTTP2_|NGHTTP2_)/, 'ERR_HTTP', 'the answer is not valid HTTP/2'],
  [/^EAI_/, 'ERR_NAME_SERVER', 'the name server failed'],
  [/^(?:CERT_|CRL_|INVALID_|PATH_L|UNABLE_)/, 'ERR_CERTIFICATE_UNTRUSTED', 'certificate is not trusted'],
]

/** The cause of what a request threw. Never throws, and never shows a URL. */
export function toFailure(thrown: unknown): RequestFailure {
  const error = innermost(thrown)
  if (error instanceof AskError) return { code: error.code, detail: error.message }
  // The parser's errors have a code only where llhttp made them.
  const code = error.code ?? (error.name === 'HTTPParserError' ? 'HPE_' : '')
  const [, ...family] = families.find(([pattern]) => pattern.test(code)) ?? []
  const [failure = 'ERR_CONNECT', words = unknown] = meanings[code] ?? family
  return { code: failure, detail: typeof words === 'function' ? words(error) : words }
}

/**
 * The most specific error. Several addresses tried at once fail with an AggregateError, where an
 * address that cannot be reached from this machine matters less than one that answered.
 */
function innermost(thrown: unknown): CodedError {
  if (thrown instanceof AggregateError && thrown.errors.length > 0) {
    const errors = thrown.errors.map(innermost)
    return errors.find(({ code }) => !/UNREACH|NOTAVAIL/.test(code ?? '')) ?? errors[0]!
  }
  if (!(thrown instanceof Error)) return new Error(String(thrown))
  const { code } = thrown as CodedError
  const known = thrown instanceof AskError || (typeof code === 'string' && code in meanings)
  return known || !(thrown.cause instanceof Error) ? thrown : innermost(thrown.cause)
}

function expired({ validity: { to } = {} }: CodedError): string {
  if (!to) return 'certificate expired'
  // If the site's own certificate is valid, one above it has expired.
  if (to.getTime() >= Date.now()) return 'a certificate of the chain has expired'
  return `certificate expired on ${isoDay(to)}`
}

function notYetValid({ validity: { from } = {} }: CodedError): string {
  if (!from) return 'certificate is not valid yet'
  if (from.getTime() <= Date.now()) return 'a certificate of the chain is not valid yet'
  return `certificate is not valid before ${isoDay(from)}`
}

function otherName({ cert }: CodedError): string {
  const names = (cert?.subjectaltname ?? '')
    .split(', ')
    .map((name) => name.replace(/^(?:DNS|IP Address):/, ''))
    // The certificate is untrusted text.
    .filter((name) => /^[\w.*:-]{1,100}$/.test(name))
  const [first] = names
  if (!first) return 'certificate is for another host'
  const more = names.length > 1 ? ` and ${names.length - 1} more` : ''
  return `certificate is for ${first}${more}`
}

function tls({ code = '', reason = '' }: CodedError): string {
  if (code === 'ERR_SSL_WRONG_VERSION_NUMBER') return 'the port does not speak TLS'
  const words = reason || code.replace(/^ERR_(?:SSL|TLS|OSSL)_/, '').replaceAll('_', ' ')
  return words && code !== 'EPROTO' ? `TLS failed: ${words.toLowerCase()}` : 'TLS failed'
}

function unknown({ code = '' }: CodedError): string {
  return /^\w{1,60}$/.test(code) ? `no connection (${code})` : 'no connection'
}
