import { pipeline, type Readable, type Transform } from 'node:stream'
import { setImmediate } from 'node:timers/promises'
import { createBrotliDecompress, createGunzip, createZstdDecompress } from 'node:zlib'

export interface BodyLimits {
  /** Bytes after decompression. */
  bytes: number
  milliseconds: number
}

/**
 * Reads a body up to its limits and drops the rest. `cut`: it was longer, broke off, or could not be
 * decompressed. Never rejects: the status, which counts, is known before the body.
 * @param encoding the `content-encoding` header.
 */
export async function readBody(body: Readable, encoding: string, limits: BodyLimits) {
  body.on('error', ignore)
  const decoders = decodersFor(encoding)
  if (!decoders) {
    body.destroy()
    return { bytes: Buffer.alloc(0), cut: true }
  }
  let source = body
  for (const decoder of decoders) source = pipeline(source, decoder, ignore)
  const chunks: Buffer[] = []
  let size = 0
  let cut = false
  const timer = setTimeout(() => {
    cut = true
    source.destroy()
  }, limits.milliseconds)
  try {
    for await (const chunk of source as AsyncIterable<Buffer>) {
      chunks.push(chunk)
      size += chunk.length
      cut = size > limits.bytes
      if (cut) break
    }
  } catch {
    cut = true
  } finally {
    clearTimeout(timer)
    body.destroy()
  }
  // undici frees the connection only in the event loop's next turn.
  if (!cut) await setImmediate()
  return { bytes: Buffer.concat(chunks).subarray(0, limits.bytes), cut }
}

const makers = new Map<string, () => Transform>([
  ['gzip', createGunzip],
  ['x-gzip', createGunzip],
  ['br', createBrotliDecompress],
  ['zstd', createZstdDecompress],
])

/** For `accept-encoding`; without `deflate`, which servers implement in different ways. */
export const acceptedEncodings = 'gzip, br, zstd'

/** Outermost first; `undefined` for unknown encodings, or more of them than any honest answer has. */
function decodersFor(encoding: string): Transform[] | undefined {
  const names = (encoding.toLowerCase().match(/[^\s,]+/g) ?? []).filter((it) => it !== 'identity')
  const made = names.reverse().map((name) => makers.get(name))
  if (made.length > 2 || made.includes(undefined)) return
  return made.flatMap((make) => make?.() ?? [])
}

function ignore(): undefined {
  return undefined
}
