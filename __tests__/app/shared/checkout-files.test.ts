import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs'
import { devNull, tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { findConfig, readConfig } from '../../../src/app/shared/config-file.ts'
import { matchGlobs } from '../../../src/app/shared/find-lists.ts'
import { readBase } from '../../../src/app/shared/read-base.ts'
import { readTextFile, writeTextFile } from '../../../src/app/shared/text-file.ts'
import { leavesRepository } from '../../../src/repository/paths.ts'

let folder: string
let root: string
const at = (path: string) => join(root, path)

function write(path: string, text = ''): string {
  mkdirSync(dirname(at(path)), { recursive: true })
  writeFileSync(at(path), text)
  return at(path)
}

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'awesome-keeper-'))
  root = join(folder, 'repo')
  write('.git/HEAD')
  writeFileSync(join(folder, 'private.md'), 'secret: text')
})

afterEach(() => rmSync(folder, { recursive: true, force: true }))

const leadsOut = /: this symbolic link leads out of its repository; name the file that it leads to$/
const noFile = /: this is a device or a pipe; name a file$/

describe('a link in a checkout', () => {
  it.each([
    ['../private.md', 'a.md', true],
    ['../absent.md', 'a.md', true],
    ['/proc/self/environ', 'a.md', process.platform === 'linux'],
    ['README.md', 'a.md', false],
    ['absent.md', 'a.md', false],
    ['..', 'up', true],
  ])('to %s leads out of it: %s, %s', (to, name, expected) => {
    write('README.md')
    symlinkSync(to, at(name))
    expect(leavesRepository(at(name))).toBe(expected)
    if (name === 'up') expect(leavesRepository(at('up/private.md'))).toBe(true)
  })

  it('is read and written only within it', () => {
    symlinkSync('../private.md', at('a.md'))
    expect(() => readTextFile(at('a.md'))).toThrow(leadsOut)
    expect(() => writeTextFile(at('a.md'), 'x')).toThrow(leadsOut)
    expect(readTextFile(join(folder, 'private.md')).text).toBe('secret: text')
  })

  it('is no configuration', () => {
    mkdirSync(at('.github'))
    symlinkSync('../../private.md', at('.github/awesome-keeper.yml'))
    expect(() => findConfig(root)).toThrow(leadsOut)
  })

  it('is not followed out of a folder that is no repository, where it was found', () => {
    rmSync(at('.git'), { recursive: true })
    symlinkSync('../private.md', at('a.md'))
    expect(() => readTextFile(at('a.md'), { root })).toThrow(leadsOut)
    expect(readTextFile(at('a.md')).text).toBe('secret: text')
  })
})

it('files of a configuration lead nowhere else, however they are written', () => {
  for (const glob of ['../private.md', '/etc/*', '!../x']) {
    write('.github/awesome-keeper.yml', JSON.stringify({ files: [glob] }))
    expect(() => findConfig(root)).toThrow(/a glob of paths from the repository’s root/)
  }
  write('.github/awesome-keeper.yml', 'files: ["{..,x}/*.md", "@(..)/*.md", "**/*.md"]')
  write('README.md')
  const files = findConfig(root)?.config.files
  for (const path of matchGlobs(files ?? [], root)) {
    if (leavesRepository(path, root)) expect(() => readTextFile(path, { root })).toThrow(leadsOut)
    else expect(path).toMatch(/README\.md$/)
  }
})

describe('what is no file', () => {
  it('is not read, and a pipe without a writer is not waited for', async () => {
    const pipe = at('pipe')
    execFileSync('mkfifo', [pipe])
    for (const path of [pipe, '/dev/zero']) {
      expect(() => readTextFile(path)).toThrow(noFile)
      expect(() => readConfig(path)).toThrow(noFile)
      await expect(readBase(path, 'README.md')).rejects.toThrow(noFile)
    }
    expect(readConfig(devNull)).toMatchObject({ text: '', config: { ignore: [] } })
    expect(() => readTextFile(root)).toThrow(/: this is a folder; name a file$/)
  })
})

it('a file beyond its limit is not read', () => {
  const list = write('README.md')
  truncateSync(list, 65 * 1024 * 1024)
  expect(() => readTextFile(list)).toThrow(/README\.md: larger than 64 MB, so it is not read$/)
  const config = write('.github/awesome-keeper.yml')
  truncateSync(config, 1024 * 1024 + 1)
  expect(() => findConfig(root)).toThrow(/\.yml: larger than 1 MB, so it is not read$/)
})
