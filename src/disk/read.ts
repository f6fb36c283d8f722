/** Only files are read, and only up to a size. */

import { closeSync, constants, fstatSync, openSync, readSync } from 'node:fs'

/** A path that leads to a folder, a device or a pipe. */
export class NotAFileError extends Error {
  override readonly name = 'NotAFileError'
  readonly code = 'ERR_NOT_A_FILE'
  readonly isFolder: boolean

  constructor(isFolder: boolean) {
    super(isFolder ? 'this is a folder, not a file' : 'this is a device or a pipe, not a file')
    this.isFolder = isFolder
  }
}

/** A file that is larger than its reader allows. */
export class FileSizeError extends Error {
  override readonly name = 'FileSizeError'
  readonly code = 'ERR_FILE_SIZE'

  /** @param limit in bytes */
  constructor(limit: number) {
    const size = limit >= 1 << 20 ? `${limit >> 20} MB` : `${limit >> 10} KB`
    super(`larger than ${size}`)
  }
}

/** Much larger than any list, report or cache; in bytes. */
export const MAX_FILE_SIZE = 64 * 1024 * 1024

const CHUNK = 256 * 1024

export interface ReadOptions {
  /** In bytes. */
  limit?: number
  /** Whether a path that is itself a symbolic link is an error (ELOOP). */
  refuseLink?: boolean
}

/**
 * Reads a file. What is opened is what was checked, so nothing can be put in its place meanwhile; a
 * pipe without a writer is not waited for; and a file that grows, or hides its size as those of
 * `/proc` do, is read no further than the limit.
 * @throws {NotAFileError} for a folder, a device or a pipe
 * @throws {FileSizeError}
 * @throws an error of `node:fs`
 */
export function readBounded(
  path: string,
  { limit = MAX_FILE_SIZE, refuseLink = false }: ReadOptions = {},
): Buffer {
  // Windows has neither flag.
  const { O_RDONLY, O_NONBLOCK = 0, O_NOFOLLOW = 0 } = constants
  const file = openSync(path, O_RDONLY | O_NONBLOCK | (refuseLink ? O_NOFOLLOW : 0))
  try {
    const stats = fstatSync(file)
    if (!stats.isFile()) throw new NotAFileError(stats.isDirectory())
    if (stats.size > limit) throw new FileSizeError(limit)
    const chunks: Buffer[] = []
    let total = 0
    for (;;) {
      const chunk = Buffer.allocUnsafe(Math.max(CHUNK, stats.size - total))
      const length = readSync(file, chunk)
      if (length === 0) return Buffer.concat(chunks, total)
      total += length
      if (total > limit) throw new FileSizeError(limit)
      chunks.push(chunk.subarray(0, length))
    }
  } finally {
    closeSync(file)
  }
}
