import { readFileSync, statSync, writeFileSync } from 'node:fs'
import { UsageError } from './usage-error.ts'

/** A text file, with what is needed to write it again byte by byte. */
export interface TextFile {
  path: string
  /** Without the byte order mark. */
  text: string
  hasByteOrderMark: boolean
  /** Whether its bytes are UTF-8, so that writing the text gives the same bytes. */
  isUtf8: boolean
}

const BYTE_ORDER_MARK = '\uFEFF'

/** Reads a file as UTF-8, or UTF-16 where it is that; invalid bytes become U+FFFD. @throws {UsageError} */
export function readTextFile(path: string): TextFile {
  return toTextFile(path, readBytes(path))
}

/** A file of these bytes, as `readTextFile` reads it. */
export function toTextFile(path: string, bytes: Buffer): TextFile {
  const encoding = utf16Of(bytes)
  const whole = encoding
    ? new TextDecoder(encoding, { ignoreBOM: true }).decode(bytes)
    : bytes.toString('utf8')
  const text = withoutByteOrderMark(whole)
  const isUtf8 = !encoding && Buffer.from(whole, 'utf8').equals(bytes)
  return { path, text, hasByteOrderMark: text !== whole, isUtf8 }
}

/** So many bytes show the encoding of a file. */
const SAMPLE = 4096

/** By the byte order mark, otherwise by the zero bytes that half of the bytes of plain letters are. */
function utf16Of(bytes: Buffer): 'utf-16le' | 'utf-16be' | undefined {
  const mark = bytes.subarray(0, 2).toString('hex')
  if (mark === 'fffe') return 'utf-16le'
  if (mark === 'feff') return 'utf-16be'
  const zeros = [0, 0]
  for (const [index, byte] of bytes.subarray(0, SAMPLE).entries()) {
    if (byte === 0) zeros[index % 2]!++
  }
  const [even = 0, odd = 0] = zeros
  if (even + odd < Math.min(bytes.length, SAMPLE) / 20) return
  if (even * 10 < odd) return 'utf-16le'
  return odd * 10 < even ? 'utf-16be' : undefined
}

export function withoutByteOrderMark(text: string): string {
  return text.startsWith(BYTE_ORDER_MARK) ? text.slice(1) : text
}

/** A new text for a file, with the byte order mark that the file has. */
export function encodeText(file: TextFile, text: string): string {
  return file.hasByteOrderMark ? BYTE_ORDER_MARK + text : text
}

/** @param name the file's name in the error @throws {UsageError} */
export function writeTextFile(path: string, text: string, name = path): void {
  try {
    writeFileSync(path, text)
  } catch {
    throw new UsageError(`${name}: cannot be written`)
  }
}

function readBytes(path: string): Buffer {
  try {
    if (!statSync(path).isDirectory()) return readFileSync(path)
  } catch (error) {
    throw new UsageError(`${path}: ${fileProblem(error, 'read')}`)
  }
  throw new UsageError(`${path}: this is a folder; name a Markdown file`)
}

/** Why a file cannot be read or written, in words. */
export function fileProblem(error: unknown, action: 'read' | 'written'): string {
  const { code = 'unknown reason' } = error as NodeJS.ErrnoException
  if (code === 'ENOENT' || code === 'ENOTDIR') return 'no such file'
  if (code === 'EEXIST') return 'exists now, and was not changed'
  const isForbidden = code === 'EACCES' || code === 'EPERM' || code === 'EROFS'
  if (isForbidden) return `no permission to ${action === 'read' ? 'read' : 'write'} it`
  return `cannot be ${action} (${code})`
}
