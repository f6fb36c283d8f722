import { writeFileSync } from 'node:fs'
import { FileSizeError, NotAFileError, type ReadOptions, readBounded } from '../../disk/read.ts'
import { writeWhole } from '../../disk/write.ts'
import { leavesRepository } from '../../repository/paths.ts'
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

interface ReadLimits extends ReadOptions {
  /** The folder out of which no symbolic link may lead; default: the file's repository, if any. */
  root?: string
}

/**
 * Reads a file as UTF-8, or UTF-16 where it is that; invalid bytes become U+FFFD.
 * @throws {UsageError} where it is no file, too large, or a link out of its repository
 */
export function readTextFile(path: string, { root, ...options }: ReadLimits = {}): TextFile {
  refuseForeignLink(path, path, root)
  try {
    return toTextFile(path, readBounded(path, options))
  } catch (error) {
    throw new UsageError(`${path}: ${fileProblem(error, 'read')}`)
  }
}

/**
 * A link in somebody's checkout could lead to any file of this machine, to be shown or replaced.
 * @param name the path in the error
 * @param root default: the file's repository, if any
 * @throws {UsageError}
 */
export function refuseForeignLink(path: string, name = path, root?: string): void {
  if (!leavesRepository(path, root)) return
  throw new UsageError(
    `${name}: this symbolic link leads out of its repository; name the file that it leads to`,
  )
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

/**
 * Writes a file whole, or leaves the old one as it was; what is no file (`/dev/stdout`) just gets
 * the text.
 * @param name the file's name in the error
 * @throws {UsageError}
 */
export function writeTextFile(path: string, text: string, name = path): void {
  refuseForeignLink(path, name)
  try {
    writeTo(path, text)
  } catch (error) {
    throw new UsageError(`${name}: ${fileProblem(error, 'written')}`)
  }
}

function writeTo(path: string, text: string): void {
  try {
    writeWhole(path, text)
  } catch (error) {
    if (!(error instanceof NotAFileError) || error.isFolder) throw error
    writeFileSync(path, text)
  }
}

/** Why a file cannot be read or written, in words. */
export function fileProblem(error: unknown, action: 'read' | 'written'): string {
  if (error instanceof NotAFileError) {
    return `this is ${error.isFolder ? 'a folder' : 'a device or a pipe'}; name a file`
  }
  if (error instanceof FileSizeError) return `${error.message}, so it is not read`
  const { code = 'unknown reason' } = error as NodeJS.ErrnoException
  const isMissing = code === 'ENOENT' || code === 'ENOTDIR'
  if (isMissing) return action === 'read' ? 'no such file' : 'cannot be written: no such folder'
  if (code === 'ELOOP') return 'this is a symbolic link that is not followed'
  if (code === 'EEXIST') return 'exists now, and was not changed'
  if (code === 'ENOSPC' || code === 'EDQUOT') return 'cannot be written: the disk is full'
  const isForbidden = code === 'EACCES' || code === 'EPERM' || code === 'EROFS'
  if (isForbidden) return `no permission to ${action === 'read' ? 'read' : 'write'} it`
  return `cannot be ${action} (${code})`
}
