import { isoDay } from '../../text/day.ts'
import type { FailureCode, RequestFailure } from './answer.ts'

/** Thrown inside a visit where the cause is already known; becomes its answer's failure. */
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
  /** OpenSSL's own words. */
  reason?: string
  /** Of `ERR_TLS_CERT_ALTNAME_INVALID`: the certificate that was shown. */
  cert?: { subjectaltname?: string; subject?: { CN?: string | string[] } }
  /** When the certificate that was shown is good: put there by client-connector.ts. */
  validity?: { from: Date; to: Date }
}

const untrusted = 'certificate is not trusted'

/** What the codes of undici, Node, OpenSSL and the parser mean to a maintainer. */
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
  ENOBUFS: ['ERR_CONNECT', 'this machine has no more room for connections'],
  UND_ERR_PRX_CONN: ['ERR_CONNECT', 'the proxy closed the connection'],
  // Our own aborts bring their reason.
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
  CERT_SIGNATURE_FAILURE: ['ERR_CERTIFICATE_UNTRUSTED', untrusted],
  CERT_CHAIN_TOO_LONG: ['ERR_CERTIFICATE_UNTRUSTED', untrusted],
  PATH_LENGTH_EXCEEDED: ['ERR_CERTIFICATE_UNTRUSTED', untrusted],
  INVALID_CA: ['ERR_CERTIFICATE_UNTRUSTED', untrusted],
  INVALID_PURPOSE: ['ERR_CERTIFICATE_UNTRUSTED', untrusted],
  CERT_UNTRUSTED: ['ERR_CERTIFICATE_UNTRUSTED', untrusted],
  CERT_REJECTED: ['ERR_CERTIFICATE_UNTRUSTED', untrusted],
  EPROTO: ['ERR_TLS', tls],

  UND_ERR_HEADERS_OVERFLOW: ['ERR_HTTP', 'the headers of the answer are too large'],
  HPE_HEADER_OVERFLOW: ['ERR_HTTP', 'the headers of the answer are too large'],
  UND_ERR_INVALID_ARG: ['ERR_BAD_URL', 'cannot be asked for'],
  ERR_INVALID_URL: ['ERR_BAD_URL', 'not a URL'],
}

/** Families of codes too large to list, tried in order. */
const families: readonly [RegExp, FailureCode, FailureDescription][] = [
  [/^(?:ERR_SSL_|ERR_TLS_|ERR_OSSL_)/, 'ERR_TLS', tls],
  [/^(?:HPE_|UND_ERR_)/, 'ERR_HTTP', 'the answer is not valid HTTP'],
  [/^(?:ERR_HTTP2_|NGHTTP2_)/, 'ERR_HTTP', 'the answer is not valid HTTP/2'],
  [/^EAI_/, 'ERR_NAME_SERVER', 'the name server failed'],
  [/^(?:CERT_|CRL_|UNABLE_TO_)/, 'ERR_CERTIFICATE_UNTRUSTED', untrusted],
]

/** The cause of what a request threw. Never throws itself, and never shows a URL. */
export function toFailure(thrown: unknown): RequestFailure {
  const error = innermost(thrown)
  if (error instanceof AskError) return { code: error.code, detail: error.message }
  // The parser's errors have a code only where llhttp made them.
  const code = error.code ?? (error.name === 'HTTPParserError' ? 'HPE_' : '')
  const [failure, words] = meanings[code] ??
    families.find(([pattern]) => pattern.test(code))?.slice(1) ?? ['ERR_CONNECT', unknown]
  return {
    code: failure as FailureCode,
    detail: typeof words === 'function' ? words(error) : String(words),
  }
}

/**
 * The error that says most. Several addresses tried at once fail with an
 * AggregateError; one that is merely out of reach from here says little about a
 * host whose other address answered.
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

function expired({ validity }: CodedError): string {
  if (!validity) return 'certificate expired'
  // Where the site's own certificate is in its time, one above it is not.
  return validity.to.getTime() < Date.now()
    ? `certificate expired on ${isoDay(validity.to)}`
    : 'a certificate of the chain has expired'
}

function notYetValid({ validity }: CodedError): string {
  if (!validity) return 'certificate is not valid yet'
  return validity.from.getTime() > Date.now()
    ? `certificate is not valid before ${isoDay(validity.from)}`
    : 'a certificate of the chain is not valid yet'
}

function otherName({ cert }: CodedError): string {
  const names = (cert?.subjectaltname ?? '')
    .split(', ')
    .map((name) => name.replace(/^(?:DNS|IP Address):/, ''))
    // The certificate is the stranger's text.
    .filter((name) => /^[\w.*:-]{1,100}$/.test(name))
  const [first] = names
  if (!first) return 'certificate is for another host'
  const rest = names.length > 1 ? ` and ${names.length - 1} more` : ''
  return `certificate is for ${first}${rest}`
}

function tls({ code = '', reason = '' }: CodedError): string {
  if (code === 'ERR_SSL_WRONG_VERSION_NUMBER') return 'the port does not speak TLS'
  const words = reason || code.replace(/^ERR_(?:SSL|TLS|OSSL)_/, '').replaceAll('_', ' ')
  return words && code !== 'EPROTO' ? `TLS failed: ${words.toLowerCase()}` : 'TLS failed'
}

function unknown({ code = '' }: CodedError): string {
  return /^\w{1,60}$/.test(code) ? `no connection (${code})` : 'no connection'
}
