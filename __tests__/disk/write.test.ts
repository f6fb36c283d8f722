import { execFileSync } from 'node:child_process'
import {
  chmodSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { writeWhole } from '../../src/disk/write.ts'

let folder: string
const at = (name: string) => join(folder, name)
const read = (name: string) => readFileSync(at(name), 'utf8')

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'awesome-keeper-'))
})

afterEach(() => rmSync(folder, { recursive: true, force: true }))

describe('writeWhole', () => {
  it('creates a file with the usual mode, and leaves nothing beside it', () => {
    writeWhole(at('new'), 'text')
    expect(read('new')).toBe('text')
    expect(statSync(at('new')).mode & 0o777).toBe(0o666 & ~process.umask())
    expect(readdirSync(folder)).toEqual(['new'])
  })

  it('keeps the mode of a file, unless one is given', () => {
    writeFileSync(at('a'), 'old')
    chmodSync(at('a'), 0o751)
    writeWhole(at('a'), 'new')
    expect(statSync(at('a')).mode & 0o777).toBe(0o751)
    writeWhole(at('a'), 'secret', { mode: 0o600 })
    expect(statSync(at('a')).mode & 0o777).toBe(0o600)
  })

  it('never writes into the old file, which a reader may have open', () => {
    writeFileSync(at('a'), 'old')
    const { ino } = statSync(at('a'))
    writeWhole(at('a'), 'new')
    expect(statSync(at('a')).ino).not.toBe(ino)
  })

  it('keeps symbolic links, also one to nothing yet', () => {
    mkdirSync(at('deep'))
    writeFileSync(at('deep/target'), 'old')
    symlinkSync('deep/target', at('one'))
    symlinkSync('one', at('two'))
    writeWhole(at('two'), 'new')
    symlinkSync('deep/later', at('dangling'))
    writeWhole(at('dangling'), 'later')
    for (const name of ['one', 'two', 'dangling']) {
      expect(lstatSync(at(name)).isSymbolicLink()).toBe(true)
    }
    expect([read('deep/target'), read('deep/later')]).toEqual(['new', 'later'])
  })

  it('refuses links in a circle, folders, and devices, which stay as they are', () => {
    symlinkSync('loop', at('loop'))
    expect(() => writeWhole(at('loop'), '')).toThrow(/ELOOP/)
    expect(() => writeWhole(folder, '')).toThrow('this is a folder, not a file')
    expect(() => writeWhole('/dev/null', '')).toThrow('this is a device or a pipe, not a file')
    expect(statSync('/dev/null').isCharacterDevice()).toBe(true)
  })

  it('leaves the old file whole where a write fails halfway', () => {
    writeFileSync(at('a'), 'old')
    const script = `
      import { writeWhole } from ${JSON.stringify(join(import.meta.dirname, '../../src/disk/write.ts'))}
      try { writeWhole('a', 'x'.repeat(1_000_000)) } catch (error) { process.stdout.write(error.code) }`
    // The system refuses what is beyond the limit of a file's size, as a full disk does.
    const limited = 'ulimit -f 64; exec "$0" --input-type=module -e "$1"'
    const code = execFileSync('sh', ['-c', limited, process.execPath, script], { cwd: folder })
    expect(String(code)).toBe('EFBIG')
    expect(read('a')).toBe('old')
    expect(readdirSync(folder)).toEqual(['a'])
  })
})
