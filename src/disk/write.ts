/** Files are written whole or not at all. */

import { randomUUID } from 'node:crypto'
import {
  closeSync,
  fchmodSync,
  fchownSync,
  fstatSync,
  fsyncSync,
  openSync,
  renameSync,
  rmSync,
  type Stats,
  statSync,
  writeFileSync,
} from 'node:fs'
import { dirname, join } from 'node:path'
import { followLinks } from './links.ts'
import { NotAFileError } from './read.ts'

interface WriteOptions {
  /** The mode that the file gets; without it, an existing file keeps its own. */
  mode?: number
}

/**
 * Writes a text into a new file beside the old one, syncs it to the disk and renames it. So readers
 * find the old or the new text whole, whatever fails: a full disk, a kill, a power cut. A symbolic
 * link stays one; mode and owner are kept. If several processes write at once, the last one wins.
 * @throws {NotAFileError} for a folder, a device or a pipe
 * @throws an error of `node:fs`; the old file is then as it was
 */
export function writeWhole(path: string, text: string, { mode }: WriteOptions = {}): void {
  const old = statSync(path, { throwIfNoEntry: false })
  if (old && !old.isFile()) throw new NotAFileError(old.isDirectory())
  const target = followLinks(path)
  const folder = dirname(target)
  const draft = join(folder, `.awesome-keeper-${randomUUID()}.tmp`)
  try {
    // The mode of a new file is the one that the user's umask leaves.
    const file = openSync(draft, 'wx', mode ?? (old ? 0o600 : 0o666))
    try {
      writeFileSync(file, text)
      if (old) keepOwner(file, old)
      const wanted = mode ?? (old && old.mode & 0o777)
      if (wanted !== undefined) fchmodSync(file, wanted)
      fsyncSync(file)
    } finally {
      closeSync(file)
    }
    renameSync(draft, target)
  } catch (error) {
    rmSync(draft, { force: true })
    throw error
  }
  syncFolder(folder)
}

/** Makes a rename durable. Some systems cannot open or sync folders, and need not. */
function syncFolder(folder: string): void {
  try {
    const opened = openSync(folder, 'r')
    try {
      fsyncSync(opened)
    } finally {
      closeSync(opened)
    }
  } catch {
    // The new file is in place; only its name may be lost in a power cut.
  }
}

/** Root that writes in another user's folder leaves the file theirs; others cannot change an owner. */
function keepOwner(file: number, { uid, gid }: Stats): void {
  const draft = fstatSync(file)
  if (draft.uid === uid && draft.gid === gid) return
  try {
    fchownSync(file, uid, gid)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EPERM') throw error
  }
}
