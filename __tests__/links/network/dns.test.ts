import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { Resolve } from '../../../src/links/network/dns.ts'
import { createSystemNames } from '../../../src/links/network/system-dns.ts'
import { type NameServer, startNameServer } from '../fake-web/name-server.ts'

/** The system knows names that name servers do not. */
const lookup = vi.fn<Resolve>((hostname) =>
  hostname === 'hosts-file.test' || hostname === 'localhost' || hostname === 'four.test'
    ? Promise.resolve([{ address: '127.0.0.9', family: 4 }])
    : Promise.reject(Object.assign(new Error('no'), { code: 'ENOTFOUND' })),
)

let server: NameServer
let names: ReturnType<typeof createSystemNames>

beforeEach(async () => {
  lookup.mockClear()
  server = await startNameServer({
    'four.test': { four: ['1.2.3.4', '1.2.3.5'] },
    'six.test': { six: ['2606:4700:0:0:0:0:0:1'] },
    'both.test': { four: ['1.2.3.4'], six: ['2606:4700:0:0:0:0:0:1'] },
    'slow-six.test': { four: ['1.2.3.4'], sixIsSilent: true },
    'empty.test': {},
    'failing.test': 'failing',
    'silent.test': 'silent',
    'hosts-file.test': 'absent',
  })
  names = createSystemNames({ servers: [server.address], lookup, timeout: 250 })
})

afterEach(async () => {
  names.close()
  await server.close()
})

const v4 = (address: string) => ({ address, family: 4 })
const v6 = { address: '2606:4700::1', family: 6 }

describe('a name', () => {
  it.each([
    ['four.test', [v4('1.2.3.4'), v4('1.2.3.5')]],
    ['six.test', [v6]],
    ['both.test', [v4('1.2.3.4'), v6]],
    ['slow-six.test', [v4('1.2.3.4')]],
  ])('%s is known to the name server', async (name, addresses) => {
    const began = performance.now()
    expect(await names.resolve(name)).toEqual(addresses)
    expect(performance.now() - began).toBeLessThan(200)
    expect(lookup).not.toHaveBeenCalled()
  })

  it('is resolved again each time', async () => {
    await names.resolve('four.test')
    const once = server.asked('four.test')
    await names.resolve('four.test')
    expect(server.asked('four.test')).toBe(2 * once)
  })

  it('may be known to the system only', async () => {
    expect(await names.resolve('hosts-file.test')).toEqual([v4('127.0.0.9')])
    for (const name of ['absent.test', 'empty.test']) {
      await expect(names.resolve(name)).rejects.toMatchObject({ code: 'ENOTFOUND' })
      expect(server.asked(name)).toBeGreaterThan(0)
    }
    for (const name of [`${'x'.repeat(64)}.test`, 'a..test']) {
      await expect(names.resolve(name)).rejects.toMatchObject({ code: 'ENOTFOUND' })
    }
    // So the name server works, and its failures count.
    await expect(names.resolve('failing.test')).rejects.toMatchObject({ code: 'ESERVFAIL' })
    expect(lookup).toHaveBeenCalledTimes(5)
  })

  it('without a dot is resolved by the system', async () => {
    expect(await names.resolve('localhost')).toEqual([v4('127.0.0.9')])
    expect(server.asked('localhost')).toBe(0)
  })

  it('that a working name server fails at is a failure, and delays no other', async () => {
    await names.resolve('four.test')
    const silent = Array.from({ length: 20 }, () => names.resolve('silent.test'))
    const failing = names.resolve('failing.test')
    for (const promise of silent) promise.catch(() => undefined)
    await expect(failing).rejects.toMatchObject({ code: 'ESERVFAIL' })
    const began = performance.now()
    await names.resolve('both.test')
    expect(performance.now() - began).toBeLessThan(200)
    await expect(silent[0]).rejects.toMatchObject({ code: 'ETIMEOUT' })
    expect(lookup).not.toHaveBeenCalled()
  })
})

describe('the system', () => {
  it('resolves all names if the name server cannot be reached', async () => {
    const mute = await startNameServer({ 'four.test': 'silent', 'hosts-file.test': 'silent' })
    const own = createSystemNames({ servers: [mute.address], lookup, timeout: 50 })
    expect(await own.resolve('four.test')).toEqual([v4('127.0.0.9')])
    expect(mute.asked('four.test')).toBeGreaterThan(0)
    // From now on, at once.
    expect(await own.resolve('hosts-file.test')).toEqual([v4('127.0.0.9')])
    expect(mute.asked('hosts-file.test')).toBe(0)
    await mute.close()
  })

  it('resolves three names at a time', async () => {
    let now = 0
    let most = 0
    const order: string[] = []
    const slowly: Resolve = async (name) => {
      order.push(name)
      most = Math.max(most, ++now)
      await new Promise(setImmediate)
      now--
      return [v4('127.0.0.9')]
    }
    const own = createSystemNames({ servers: [server.address], lookup: slowly })
    const hosts = Array.from({ length: 20 }, (_, index) => `host-${index}`)
    await Promise.all(hosts.map(own.resolve))
    expect([order, most, now]).toEqual([hosts, 3, 0])
  })
})

it('leaves no query open', async () => {
  await names.resolve('four.test')
  const open = names.resolve('silent.test')
  names.close()
  await expect(open).rejects.toMatchObject({ code: 'ECANCELLED' })
})
