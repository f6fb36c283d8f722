import { pipeline, type Readable, type Transform } from 'node:stream'
import { setImmediate } from 'node:timers/promises'
import { createBrotliDecompress, createGunzip, createZstdDecompress } from 'node:zlib'

/** How much of a body is worth reading. */
export interface BodyLimits {
  /** Bytes after decompression. */
  bytes: number
  /** For all of it. */
  milliseconds: number
}

export interface ReadBody {
  bytes: Buffer
  /** More was there than the limits allow, or it broke off, or could not be decompressed. */
  cut: boolean
}

/**
 * Reads a body up to its limits and lets go of the rest. Never rejects: by the
 * time there is a body, the status is known, and that is what counts.
 *
 * @param encoding the `content-encoding` header.
 */
export async function readBody(
  body: Readable,
  encoding: string,
  limits: BodyLimits,
): Promise<ReadBody> {
  body.on('error', ignore)
  const decoders = decodersFor(encoding)
  if (!decoders) {
    body.destroy()
    return { bytes: Buffer.alloc(0), cut: true }
  }
  const source: Readable = decoders.reduce<Readable>(
    (stream, decoder) => pipeline(stream, decoder, ignore),
    body,
  )
  const chunks: Buffer[] = []
  let size = 0
  let cut = false
  const timer = setTimeout(() => {
    cut = true
    source.destroy()
  }, limits.milliseconds)
  try {
    for await (const chunk of source) {
      chunks.push(chunk as Buffer)
      size += (chunk as Buffer).length
      cut = size > limits.bytes
      if (cut) break
    }
  } catch {
    cut = true
  } finally {
    clearTimeout(timer)
    body.destroy()
  }
  // undici gives the connection free only in the event loop's next turn.
  if (!cut) await setImmediate()
  return { bytes: Buffer.concat(chunks).subarray(0, limits.bytes), cut }
}

const makers: Readonly<Record<string, () => Transform>> = {
  gzip: createGunzip,
  'x-gzip': createGunzip,
  br: createBrotliDecompress,
  zstd: createZstdDecompress,
}

/** What `accept-encoding` offers. (Nobody agrees on what `deflate` is.) */
export const acceptedEncodings = 'gzip, br, zstd'

/** Outermost first; `undefined` where we cannot decompress it, or somebody plays with us. */
function decodersFor(encoding: string): Transform[] | undefined {
  const names = encoding
    .toLowerCase()
    .split(',')
    .map((name) => name.trim())
    .filter((name) => name && name !== 'identity')
  if (names.length > 2 || names.some((name) => !Object.hasOwn(makers, name))) return undefined
  return names.reverse().map((name) => makers[name]!())
}

function ignore(): undefined {
  return undefined
}
