import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { FileSizeError, NotAFileError, readBounded } from '../../src/disk/read.ts'

let folder: string
const at = (name: string) => join(folder, name)

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'awesome-keeper-'))
})

afterAll(() => rmSync(folder, { recursive: true, force: true }))

describe('readBounded', () => {
  it('reads a file up to its limit', () => {
    const bytes = Buffer.alloc(600_000, 'abc')
    writeFileSync(at('a'), bytes)
    expect(readBounded(at('a'), { limit: bytes.length }).equals(bytes)).toBe(true)
    expect(() => readBounded(at('a'), { limit: bytes.length - 1 })).toThrow(FileSizeError)
    writeFileSync(at('empty'), '')
    expect(readBounded(at('empty'))).toHaveLength(0)
  })

  it('refuses a pipe, a device and a folder, and waits for none', () => {
    execFileSync('mkfifo', [at('pipe')])
    for (const path of [at('pipe'), '/dev/zero', '/dev/null', folder]) {
      expect(() => readBounded(path)).toThrow(NotAFileError)
    }
  })

  it('follows a link, or refuses it', () => {
    writeFileSync(at('target'), 'text')
    symlinkSync('target', at('link'))
    expect(String(readBounded(at('link')))).toBe('text')
    expect(() => readBounded(at('link'), { refuseLink: true })).toThrow(/ELOOP/)
  })

  it('refuses a huge file before it reads any of it', () => {
    writeFileSync(at('huge'), '')
    // Sparse: it takes no room.
    truncateSync(at('huge'), 2 ** 40)
    expect(() => readBounded(at('huge'))).toThrow('larger than 64 MB')
  })

  it.runIf(process.platform === 'linux')('is bounded where a file hides its size', () => {
    expect(readBounded('/proc/self/status').length).toBeGreaterThan(100)
    expect(() => readBounded('/proc/self/status', { limit: 100 })).toThrow(FileSizeError)
  })
})
