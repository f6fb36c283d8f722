import { generateKeyPairSync, type KeyObject, randomBytes, sign } from 'node:crypto'
import { isIP } from 'node:net'

/** A certificate with its key, as TLS servers take them (PEM). */
export interface Certificate {
  cert: string
  key: string
}

/** The signer. */
export interface Authority extends Certificate {
  name: string
  privateKey: KeyObject
}

export interface CertificateOptions {
  /** DNS names or IP addresses that it is for; the first is the subject, too. */
  names: readonly string[]
  /** Without it, the certificate is self-signed. */
  by?: Authority
  from?: Date
  to?: Date
  isAuthority?: boolean
}

const yesterday = (): Date => new Date(Date.now() - 86_400_000)
const nextYear = (): Date => new Date(Date.now() + 365 * 86_400_000)

/**
 * Makes a real X.509 certificate with Node only: OpenSSL may not be installed, and prepared
 * certificates would expire.
 */
export function makeCertificate(options: CertificateOptions): Authority {
  const { names, by, from = yesterday(), to = nextYear(), isAuthority = false } = options
  const [name = 'nobody.test'] = names
  const { publicKey, privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' })
  const extensions = sequence(
    extension('55 1d 13', isAuthority ? sequence(der(0x01, Buffer.of(0xff))) : sequence()),
    extension('55 1d 11', sequence(...names.map(alternativeName))),
  )
  const content = sequence(
    der(0xa0, der(0x02, Buffer.of(2))), // version 3
    der(0x02, Buffer.concat([Buffer.of(1), randomBytes(8)])), // serial number
    ecdsaWithSha256,
    commonName(by?.name ?? name),
    sequence(time(from), time(to)),
    commonName(name),
    publicKey.export({ type: 'spki', format: 'der' }),
    der(0xa3, extensions),
  )
  const signature = sign('sha256', content, by?.privateKey ?? privateKey)
  const whole = sequence(content, ecdsaWithSha256, der(0x03, Buffer.of(0), signature))
  return {
    name,
    privateKey,
    cert: pem('CERTIFICATE', whole),
    key: privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(),
  }
}

/** ASN.1's distinguished encoding: tag, length, contents. */
function der(tag: number, ...contents: readonly Buffer[]): Buffer {
  const content = Buffer.concat(contents)
  const { length } = content
  if (length < 0x80) return Buffer.concat([Buffer.of(tag, length), content])
  if (length < 0x100) return Buffer.concat([Buffer.of(tag, 0x81, length), content])
  return Buffer.concat([Buffer.of(tag, 0x82, length >> 8, length & 0xff), content])
}

function sequence(...contents: readonly Buffer[]): Buffer {
  return der(0x30, ...contents)
}

function identifier(bytes: string): Buffer {
  return der(0x06, Buffer.from(bytes.replaceAll(' ', ''), 'hex'))
}

const ecdsaWithSha256 = sequence(identifier('2a 86 48 ce 3d 04 03 02'))

function commonName(name: string): Buffer {
  return sequence(der(0x31, sequence(identifier('55 04 03'), der(0x0c, Buffer.from(name)))))
}

function time(date: Date): Buffer {
  return der(0x18, Buffer.from(`${date.toISOString().replaceAll(/[-:T]|\.\d+Z/g, '')}Z`))
}

function extension(id: string, value: Buffer): Buffer {
  return sequence(identifier(id), der(0x04, value))
}

function alternativeName(name: string): Buffer {
  if (isIP(name) === 4) return der(0x87, Buffer.from(name.split('.').map(Number)))
  return der(0x82, Buffer.from(name))
}

function pem(label: string, content: Buffer): string {
  const lines = content
    .toString('base64')
    .match(/.{1,64}/g)!
    .join('\n')
  return `-----BEGIN ${label}-----\n${lines}\n-----END ${label}-----\n`
}
