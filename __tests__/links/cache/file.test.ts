import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import {
  chmodSync,
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs'
import { hostname, tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { cachedLink, createCache, record } from '../../../src/links/cache/entries.ts'
import {
  type CacheFile,
  CacheFileError,
  defaultCachePath,
  loadCache,
  saveCache,
} from '../../../src/links/cache/file.ts'
import { formatCache } from '../../../src/links/cache/format.ts'
import type { LinkResult, LinkStatus } from '../../../src/links/result.ts'
import { cpuTime } from '../../cpu-time.ts'

const HOUR = 3_600_000
const DAY = 24 * HOUR
const start = Date.UTC(2026, 0, 2, 3, 4, 5, 678)
const iso = (time: number) => new Date(time).toISOString()

const found = (
  status: LinkStatus,
  url = 'https://a.org/',
  rest: Partial<LinkResult> = {},
): LinkResult => ({ url, status, reason: `was ${status}`, attempts: 1, source: 'web', ...rest })

/** A script's import of a module of the cache. */
function modules(names: string, file: string): string {
  const path = join(import.meta.dirname, `../../../src/links/cache/${file}.ts`)
  return `import { ${names} } from ${JSON.stringify(path)}`
}

describe('the file', () => {
  let folder = ''
  let path = ''
  /** As at the default path, and as `--cache` names it. */
  let file: CacheFile = { path, isNamed: false }
  let named: CacheFile = { path, isNamed: true }
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'cache-'))
    path = join(folder, 'links.json')
    file = { path, isNamed: false }
    named = { path, isNamed: true }
  })
  const children: ChildProcess[] = []
  const begin = (script: string) => {
    const words = ['--input-type=module-typescript', '-e', script]
    const child = spawn(process.execPath, words, { stdio: ['ignore', 'pipe', 'inherit'] })
    children.push(child)
    return child
  }
  afterEach(() => {
    for (const child of children.splice(0)) child.kill('SIGKILL')
    rmSync(folder, { recursive: true })
  })

  const filled = (count = 3, reason = '200 OK') => {
    const cache = createCache()
    for (let index = 0; index < count; index++) {
      record(cache, found('alive', `https://a.org/${index}`, { reason }), start)
    }
    return cache
  }

  it('comes back as it was saved', async () => {
    const cache = filled()
    expect(await saveCache(file, cache, start)).toBeUndefined()
    expect(loadCache(file)).toEqual({ cache })
    expect(await saveCache(file, createCache(), start)).toBeUndefined()
    expect(loadCache(file)).toEqual({ cache })
    expect(readdirSync(folder)).toEqual(['links.json'])
  })

  it('is empty if there is no file', () => {
    expect(loadCache(file)).toEqual({ cache: createCache() })
    expect(loadCache({ path: join(folder, 'no', 'such', 'folder'), isNamed: false })).toEqual({
      cache: createCache(),
    })
    writeFileSync(path, '')
    expect(loadCache(file)).toEqual({ cache: createCache() })
    expect(readdirSync(folder)).toEqual(['links.json'])
  })

  it('is readable only by its owner, in new folders', async () => {
    const deep = join(folder, 'new', 'folder', 'links.json')
    expect(await saveCache({ path: deep, isNamed: false }, filled(), start)).toBeUndefined()
    expect(statSync(deep).mode & 0o777).toBe(0o600)
    expect(statSync(join(folder, 'new')).mode & 0o777).toBe(0o700)
    chmodSync(deep, 0o664)
    await saveCache({ path: deep, isNamed: false }, filled(), start)
    expect(statSync(deep).mode & 0o777).toBe(0o664)
  })

  it('contains no name or password', async () => {
    const cache = createCache()
    record(cache, found('alive', 'https://somebody:secret@a.org/'), start)
    await saveCache(file, cache, start)
    expect(readFileSync(path, 'utf8')).not.toMatch(/somebody|secret|a\.org/)
    const { cache: loaded } = loadCache(file)
    expect(cachedLink(loaded, 'https://somebody:secret@a.org/')?.status).toBe('alive')
    expect(cachedLink(loaded, 'https://a.org/')).toBeUndefined()
  })

  it('drops what was in no list for 90 days', async () => {
    await saveCache(file, filled(), start + 91 * DAY)
    expect(loadCache(file).cache.urls.size).toBe(0)
  })

  const whole = () => formatCache(filled())

  it.each([
    ['foreign', '# My list\n'],
    ['a list of another program', '{"version":1,"urls":{"https://a.org/":1}}\n'],
    ['binary', Buffer.from([0xff, 0xfe, 0, 1])],
    ['our header, but later', ` ${formatCache(createCache())}`],
  ])('that was named and is %s is refused and left alone', async (_, content) => {
    writeFileSync(path, content)
    expect(() => loadCache(named)).toThrow(
      new CacheFileError(
        `--cache ${path}: this file is not a cache of Awesome Keeper; name another file, or one that does not exist yet`,
      ),
    )
    // It may also have come while the links were checked.
    expect(await saveCache(named, filled(), start)).toContain('(it is no cache any more)')
    expect(readFileSync(path)).toEqual(Buffer.from(content))
    expect(readdirSync(folder)).toEqual(['links.json'])
  })

  it('that was named, has no header of ours and is too large to read is refused', () => {
    writeFileSync(path, '')
    truncateSync(path, 64 * 1024 * 1024 + 1)
    expect(() => loadCache(named)).toThrow(CacheFileError)
  })

  it.each([
    ['cut', () => whole().slice(0, 150), true],
    ['cut at its header', () => whole().slice(0, 48), true],
    ['not ours, at the default path', () => '# My list\n', false],
  ])(
    'that is %s starts the run empty and is replaced, without a backup',
    async (_, text, isNamed) => {
      writeFileSync(path, text())
      expect(loadCache({ path, isNamed })).toEqual({
        cache: createCache(),
        warning: `${path} is cut off or broken; this run starts with an empty cache, and replaces it`,
      })
      expect(readFileSync(path, 'utf8')).toBe(text())
      expect(await saveCache({ path, isNamed }, filled(), start)).toBeUndefined()
      expect(loadCache({ path, isNamed })).toEqual({ cache: filled() })
      expect(readdirSync(folder)).toEqual(['links.json'])
    },
  )

  it('that is ours and too large is replaced', async () => {
    writeFileSync(path, whole())
    truncateSync(path, 64 * 1024 * 1024 + 1)
    expect(loadCache(named).warning).toContain('cut off or broken')
    expect(await saveCache(named, filled(), start)).toBeUndefined()
    expect(loadCache(named)).toEqual({ cache: filled() })
  })

  it('of another version stays, and the cache goes on in a file beside it', async () => {
    const newer = whole().replace('"version":1', '"version":2')
    writeFileSync(path, newer)
    expect(loadCache(named)).toEqual({
      cache: createCache(),
      warning: `${path} is a cache of version 2, and is left as it is; this run starts empty, and is saved as links.json.v1`,
    })
    expect(await saveCache(named, filled(), start)).toBeUndefined()
    expect(loadCache(named)).toEqual({ cache: filled() })
    expect(readFileSync(path, 'utf8')).toBe(newer)
    expect(readdirSync(folder).sort()).toEqual(['links.json', 'links.json.v1'])

    writeFileSync(`${path}.v1`, '# My notes\n')
    expect(() => loadCache(named)).toThrow(`--cache ${path}.v1: this file is not a cache`)
    writeFileSync(`${path}.v1`, newer)
    expect(loadCache(named).warning).toContain('links.json.v1 is a cache of version 2')
    expect(await saveCache(named, filled(), start)).toContain('is a cache of version 2')
  })

  it('reports how many entries are invalid, and keeps the others', () => {
    const text = formatCache(filled())
    writeFileSync(
      path,
      text.replace('"alive"', '"fine"').replace('"failures":0', '"failures":"none"'),
    )
    const { cache, warning } = loadCache(file)
    expect(cache.urls.size).toBe(2)
    expect(warning).toBe(`${path} has 1 entry that cannot be read`)
    expect(readdirSync(folder)).toEqual(['links.json'])
  })

  it('is never put in the place of what is not a file', async () => {
    mkdirSync(path)
    writeFileSync(join(path, 'inside'), '')
    expect(loadCache(file)).toEqual({
      cache: createCache(),
      warning: `${path} is not a file; this run starts with an empty cache`,
    })
    expect(await saveCache(file, filled(), start)).toContain('cannot be written (it is not a file)')
    expect(readdirSync(path)).toEqual(['inside'])
    const device = { path: '/dev/null', isNamed: true }
    expect(loadCache(device).warning).toContain('/dev/null is not a file;')
    expect(await saveCache(device, filled(), start)).toContain('cannot be written')
    expect(statSync('/dev/null').isCharacterDevice()).toBe(true)
    expect(readdirSync(folder)).toEqual(['links.json'])
  })

  it('keeps symbolic links, also to a file that does not exist yet', async () => {
    const real = join(folder, 'real.json')
    symlinkSync('real.json', path)
    for (const count of [2, 3]) {
      expect(await saveCache(named, filled(count), start)).toBeUndefined()
      expect(loadCache({ path: real, isNamed: true })).toEqual({ cache: filled(count) })
      expect(loadCache(named)).toEqual({ cache: filled(count) })
      expect(lstatSync(path).isSymbolicLink()).toBe(true)
    }
  })

  it('reports in one line why it cannot be written, and leaves no files', async () => {
    const under = join(folder, 'file', 'links.json')
    writeFileSync(join(folder, 'file'), '')
    const at = (path: string) => ({ path, isNamed: true })
    const save = (path: string) => saveCache(at(path), filled(), start)
    expect(await save(under)).toMatch(/links.json cannot be written \(.*ENOTDIR.*\); this run/)
    expect(await save(join(folder, 'x'.repeat(300)))).toContain('ENAMETOOLONG')
    expect(await save('\0')).toContain('cannot be written')
    expect(loadCache(at('\0')).cache.urls.size).toBe(0)
    expect(loadCache(at(under)).cache.urls.size).toBe(0)
    expect(readdirSync(folder)).toEqual(['file'])
  })

  it('stays whole on a full disk', async () => {
    await saveCache(file, filled(), start)
    const before = readFileSync(path)
    // No file may grow beyond some kilobytes: writing fails after a part of it.
    const script = `
      ${modules('createCache, record', 'entries')}
      ${modules('saveCache', 'file')}
      const cache = createCache()
      for (let index = 0; index < 5000; index++) {
        record(cache, { url: 'https://a.org/' + index, status: 'dead', reason: 'x', attempts: 1, source: 'web' }, ${start + DAY})
      }
      console.log(await saveCache(${JSON.stringify(file)}, cache, ${start + DAY}))`
    const shell = 'trap \'\' XFSZ; ulimit -f 64; exec "$0" --input-type=module-typescript -e "$1"'
    const { stdout } = spawnSync('sh', ['-c', shell, process.execPath, script], {
      encoding: 'utf8',
    })
    expect(stdout).toMatch(/cannot be written \(EFBIG\); this run is not cached/)
    expect(readFileSync(path)).toEqual(before)
    expect(readdirSync(folder)).toEqual(['links.json'])
  })

  it('has what all know that write at once', async () => {
    const cacheOf = (writer: number) => {
      const cache = createCache()
      record(cache, found('alive', `https://a.org/${writer}`), start)
      record(cache, found('alive', 'https://b.org/'), start + writer * HOUR)
      return cache
    }
    const writers = Array.from({ length: 10 }, (_, index) => index)
    const saved = writers.map((writer) => saveCache(file, cacheOf(writer), start))
    expect(await Promise.all(saved)).toEqual(writers.map(() => undefined))
    const { cache, warning } = loadCache(file)
    expect(warning).toBeUndefined()
    expect(cache.urls.size).toBe(11)
    expect(cachedLink(cache, 'https://b.org/')?.checked).toBe(iso(start + 9 * HOUR))
    expect(readdirSync(folder)).toEqual(['links.json'])
  })

  it('has what two processes know that save again and again', async () => {
    const script = (writer: number) => `
      ${modules('createCache, record', 'entries')}
      ${modules('saveCache', 'file')}
      for (let index = 0; index < 20; index++) {
        const cache = createCache()
        record(cache, { url: 'https://a.org/${writer}/' + index, status: 'alive', reason: 'x', attempts: 1, source: 'web' }, ${start})
        const problem = await saveCache(${JSON.stringify(file)}, cache, ${start})
        if (problem) throw new Error(problem)
      }`
    const writers = [1, 2].map((writer) => begin(script(writer)))
    const ends = await Promise.all(writers.map((writer) => once(writer, 'exit')))
    expect(ends.map(([status]) => status)).toEqual([0, 0])
    expect(loadCache(file).cache.urls.size).toBe(40)
  })

  it('takes over the lock of a process that was killed, and waits for one that lives', async () => {
    const lock = join(folder, '.awesome-keeper-links.json.lock')
    const { pid } = spawnSync(process.execPath, ['-v'])
    writeFileSync(lock, `${hostname()} ${pid}`)
    expect(await saveCache(file, filled(), start)).toBeUndefined()
    expect(existsSync(lock)).toBe(false)

    writeFileSync(lock, `${hostname()} ${process.pid}`)
    const save = saveCache(file, filled(5), start)
    await new Promise(setImmediate)
    expect(loadCache(file).cache.urls.size).toBe(3)
    rmSync(lock)
    await save
    expect(loadCache(file).cache.urls.size).toBe(5)
  })

  it('is whole if a writer is killed', async () => {
    const script = `
      ${modules('createCache, record', 'entries')}
      ${modules('saveCache', 'file')}
      const cache = createCache()
      for (let index = 0; index < 1000; index++) {
        record(cache, { url: 'https://a.org/' + index, status: 'alive', reason: 'fine', attempts: 1, source: 'web' }, ${start})
      }
      console.log('ready')
      for (;;) {
        await saveCache(${JSON.stringify(file)}, cache, ${start})
        console.log('saved')
      }`
    for (let round = 0; round < 2; round++) {
      const writer = begin(script)
      // Killed during the write after one of the first, with its lock.
      for (let line = -1; line <= round; line++) await once(writer.stdout!, 'data')
      writer.kill('SIGKILL')
      await once(writer, 'exit')
      const { cache, warning } = loadCache(file)
      expect(warning).toBeUndefined()
      expect(cache.urls.size).toBe(1_000)
    }
  })

  it('may have any content', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 300 }), async (bytes) => {
        writeFileSync(path, bytes)
        const { cache } = loadCache(file)
        expect(cache.urls.size).toBe(0)
        expect(await saveCache(file, filled(), start)).toBeUndefined()
        expect(loadCache(file)).toEqual({ cache: filled() })
      }),
      { numRuns: 30 },
    )
  })

  it('may have any of its bytes changed or cut off', () => {
    const whole = Buffer.from(formatCache(filled(20)))
    fc.assert(
      fc.property(fc.nat(whole.length - 1), fc.nat(255), fc.boolean(), (at, byte, cut) => {
        const bytes = Buffer.from(whole)
        bytes[at] = byte
        writeFileSync(path, cut ? bytes.subarray(0, at) : bytes)
        const { cache } = loadCache(file)
        expect(cache.urls.size).toBeLessThanOrEqual(20)
      }),
    )
  })

  it('handles 30,000 links quickly', async () => {
    const cache = filled(30_000)
    const began = cpuTime()
    await saveCache(file, cache, start)
    const { cache: loaded } = loadCache(file)
    expect(loaded.urls.size).toBe(30_000)
    expect(cpuTime() - began).toBeLessThan(15_000)
  })
})

describe('defaultCachePath', () => {
  it.each([
    ['linux', { HOME: '/home/a' }, '/home/a/.cache/awesome-keeper/links-v1.json'],
    ['linux', { HOME: '/home/a', XDG_CACHE_HOME: '/cache' }, '/cache/awesome-keeper/links-v1.json'],
    [
      'linux',
      { HOME: '/home/a', XDG_CACHE_HOME: 'cache' },
      '/home/a/.cache/awesome-keeper/links-v1.json',
    ],
    [
      'linux',
      { HOME: '/home/a', XDG_CACHE_HOME: '' },
      '/home/a/.cache/awesome-keeper/links-v1.json',
    ],
    ['freebsd', { HOME: '/home/a' }, '/home/a/.cache/awesome-keeper/links-v1.json'],
    ['linux', {}, undefined],
    ['linux', { HOME: '' }, undefined],
    [
      'darwin',
      { HOME: '/Users/a', XDG_CACHE_HOME: '/x' },
      '/Users/a/Library/Caches/awesome-keeper/links-v1.json',
    ],
    [
      'win32',
      { LOCALAPPDATA: 'C:\\Users\\a\\AppData\\Local' },
      'C:\\Users\\a\\AppData\\Local\\awesome-keeper\\links-v1.json',
    ],
    [
      'win32',
      { USERPROFILE: 'C:\\Users\\a' },
      'C:\\Users\\a\\AppData\\Local\\awesome-keeper\\links-v1.json',
    ],
    ['win32', { HOME: '/home/a' }, undefined],
  ] as const)('on %s with %o', (platform, env, expected) => {
    expect(defaultCachePath(env, platform)).toBe(expected)
  })
})
