import { connect } from 'node:net'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import type { WebAnswer } from '../../../src/links/http/answer.ts'
import { type ClientOptions, createClient } from '../../../src/links/http/client.ts'
import { createConnector } from '../../../src/links/http/connector.ts'
import { createNames, type Resolve } from '../../../src/links/network/dns.ts'
import { createGuard } from '../../../src/links/network/guard.ts'
import { createAddressCheck } from '../../../src/links/network/public-addresses.ts'
import { ok } from '../fake-web/behaviours.ts'
import { type FakeWeb, startWeb } from '../fake-web/web.ts'

const never = new AbortController().signal

describe('an address', () => {
  const isAllowed = createAddressCheck([])

  it.each([
    '1.1.1.1',
    '140.82.121.4',
    '2606:4700:4700::1111',
    '::ffff:1.1.1.1',
    '64:ff9b::8c52:7904', // NAT64 of 140.82.121.4
    '2002:8c52:7904::1', // 6to4 of it
    '2001:0:4136:e378:8000:63bf:73ad:86fb', // Teredo of 140.82.121.4
  ])('%s is public', (address) => {
    expect(isAllowed(address)).toBe(true)
  })

  it.each([
    '127.0.0.1',
    '127.255.255.254',
    '0.0.0.0',
    '10.0.0.1',
    '172.16.0.1',
    '172.31.255.255',
    '192.168.1.1',
    '100.64.0.1', // carrier-grade NAT
    '169.254.169.254', // metadata of most clouds
    '168.63.129.16', // Azure's
    '192.0.0.192', // Oracle's
    '198.18.0.1', // benchmarks
    '192.0.2.1', // documentation
    '224.0.0.1',
    '240.0.0.1',
    '255.255.255.255',
    '::',
    '::1',
    'fe80::1',
    'fe80::1%eth0',
    'fec0::1',
    'fc00::1',
    'fd00:ec2::254', // Amazon's metadata
    'ff02::1',
    '2001:db8::1',
    '100::1',
    '::ffff:127.0.0.1',
    '::ffff:7f00:1',
    '::ffff:168.63.129.16',
    '::127.0.0.1',
    '::7f00:1',
    '::1.1.1.1', // IPv4-compatible: no longer used
    '4000::1', // not given out: outside 2000::/3
    '5f00::1',
    '8000::1',
    'e000::1',
    '0200::1',
    '3fff::1', // documentation
    '2606:4700::5efe:10.0.0.1', // ISATAP
    '2606:4700::200:5efe:10.0.0.1',
    '2606:4700::5efe:1.1.1.1',
    '2002:8c52:7904::5efe:10.0.0.1', // ISATAP within 6to4
    '::ffff:0:127.0.0.1', // IPv4-translated
    '64:ff9b::7f00:1',
    '64:ff9b:1::a00:1', // NAT64 of a network's own
    '2002:7f00:1::1',
    '2002:a9fe:a9fe::1',
    '2001:0:4136:e378:8000:63bf:80ff:fffe', // Teredo of 127.0.0.1
    'localhost',
    '',
  ])('%s is not', (address) => {
    expect(isAllowed(address)).toBe(false)
  })

  it('is allowed in the configured ranges only', () => {
    const allowing = createAddressCheck(['10.1.0.0/16', 'fd00::/8', '168.63.129.16/32'])
    expect(['10.1.2.3', '::ffff:10.1.2.3', 'fd12::1', '168.63.129.16'].map(allowing)).toEqual(
      Array(4).fill(true),
    )
    expect(['10.2.0.1', '::ffff:10.2.0.1', 'fe80::1', '127.0.0.1'].map(allowing)).toEqual(
      Array(4).fill(false),
    )
  })

  it('rejects invalid ranges', () => {
    expect(() => createAddressCheck(['10.0.0.1'])).toThrow()
    expect(() => createAddressCheck(['everything'])).toThrow()
  })
})

describe('a connection', () => {
  const resolving = (...addresses: string[]): Resolve =>
    vi.fn(() =>
      Promise.resolve(
        addresses.map((address) => ({ address, family: address.includes(':') ? 6 : 4 })),
      ),
    )
  const guarding = (resolve: Resolve, allow: string[] = []) =>
    createGuard(createAddressCheck(allow), createNames(resolve, 1000))

  it('to an IP literal is checked without a lookup', () => {
    const { connector } = guarding(resolving())
    const inner = vi.fn()
    const guarded = connector(inner)
    const callback = vi.fn()
    for (const hostname of ['127.0.0.1', '::1', '::ffff:127.0.0.1', '169.254.169.254']) {
      guarded({ hostname, protocol: 'http:', port: '80' }, callback)
    }
    expect(inner).not.toHaveBeenCalled()
    expect(callback).toHaveBeenCalledTimes(4)
    expect(callback).toHaveBeenCalledWith(
      expect.objectContaining({ code: 'ERR_PRIVATE_ADDRESS' }),
      null,
    )
    guarded({ hostname: '1.1.1.1', protocol: 'http:', port: '80' }, callback)
    expect(inner).toHaveBeenCalledOnce()
  })

  it.each([true, false])(
    'to a name is checked when it is made (autoSelectFamily %s)',
    async (autoSelectFamily) => {
      const { lookup } = guarding(resolving('10.0.0.1', '::1'))
      const socket = connect({ host: 'inside.test', port: 80, lookup, autoSelectFamily })
      const error = await new Promise((resolve) => socket.once('error', resolve))
      expect(error).toMatchObject({ code: 'ERR_PRIVATE_ADDRESS' })
    },
  )

  it.each(['127.0.0.1', '::1', 'inside.test'])('to %s is not made', async (hostname) => {
    const { connect } = createConnector({
      guard: guarding(resolving('127.0.0.1')),
      timeout: 1000,
      allowH2: true,
      secureContext: undefined,
    })
    for (const protocol of ['http:', 'https:']) {
      const error = await new Promise((resolve) => {
        connect({ hostname, host: hostname, protocol, port: '9' }, (...[error]) => resolve(error))
      })
      expect(error).toMatchObject({ code: 'ERR_PRIVATE_ADDRESS' })
    }
  })

  it('is made to the allowed addresses, IPv4 first', async () => {
    const { lookup } = guarding(resolving('::1', '2606:4700:4700::1111', '10.0.0.1', '1.1.1.1'))
    const addresses = await new Promise((resolve) => {
      lookup('mixed.test', { all: true }, (_error, found) => resolve(found))
    })
    expect(addresses).toEqual([
      { address: '1.1.1.1', family: 4 },
      { address: '2606:4700:4700::1111', family: 6 },
    ])
  })

  it('resolves a name once, however many need it', async () => {
    const resolve = resolving('1.1.1.1')
    const { check } = guarding(resolve)
    await Promise.all([check('a.test'), check('a.test'), check('a.test', true)])
    await check('a.test')
    expect(resolve).toHaveBeenCalledTimes(1)
    await check('a.test', true)
    expect(resolve).toHaveBeenCalledTimes(2)
  })

  it('of a proxy is checked for all addresses of the name', async () => {
    const mixed = guarding(resolving('1.1.1.1', '10.0.0.1'))
    await mixed.check('mixed.test')
    await expect(mixed.check('mixed.test', false, true)).rejects.toMatchObject({
      code: 'ERR_PRIVATE_ADDRESS',
      message: 'one of its addresses is private',
    })
    await guarding(resolving('1.1.1.1', '2606:4700::1111')).check('good.test', false, true)
    await expect(
      guarding(resolving('1.1.1.1', 'fd00::1')).check('inside.test', true, true),
    ).rejects.toMatchObject({ code: 'ERR_PRIVATE_ADDRESS' })
  })

  it('caches names that do not exist, but not failures of the name server', async () => {
    for (const [code, kept] of [
      ['ENOTFOUND', true],
      ['EAI_AGAIN', false],
    ] as const) {
      const resolve = vi.fn(() => Promise.reject(Object.assign(new Error(code), { code })))
      const { check } = guarding(resolve)
      const expected = { code: kept ? 'ERR_NAME' : 'ERR_NAME_SERVER' }
      await expect(check('a.test')).rejects.toMatchObject(expected)
      await expect(check('a.test')).rejects.toMatchObject(expected)
      expect(resolve).toHaveBeenCalledTimes(kept ? 1 : 2)
    }
  })
})

describe('a request', () => {
  let web: FakeWeb
  beforeAll(async () => {
    web = await startWeb({
      'ok.test': { handle: ok },
      'to.test': {
        handle: (request, response) => {
          const to = new URL(request.url ?? '', 'http://to.test').searchParams.get('to') ?? ''
          response.writeHead(302, { location: to }).end()
        },
      },
    })
  })
  afterAll(() => web.close())

  async function request(url: string, options: Partial<ClientOptions> = {}): Promise<WebAnswer> {
    const client = createClient({ ...web.options, ...options })
    try {
      return await client.ask(url, 'GET', never)
    } finally {
      await client.close()
    }
  }

  const refused = { failure: { code: 'ERR_PRIVATE_ADDRESS', detail: 'the address is private' } }

  it.each([
    'http://127.0.0.1/',
    'http://127.1/',
    'http://2130706433/',
    'http://0x7f000001/',
    'http://0177.0.0.1/',
    'http://0177.1/',
    'http://0/',
    'http://[::1]/',
    'http://[::]/',
    'http://[::ffff:127.0.0.1]/',
    'http://[::ffff:7f00:1]/',
    'http://[::127.0.0.1]/',
    'http://[64:ff9b::127.0.0.1]/',
    'http://１２７.０.０.１/',
    'http://①②⑦.0.0.1/',
    'http://127.0.0.1./',
    'http://user@169.254.169.254/latest/meta-data/',
    'https://10.0.0.1/',
  ])('to %s sends nothing', async (url) => {
    expect(await request(url, { allow: [] })).toMatchObject({ hops: [], ...refused })
  })

  it('to a name with a private address sends nothing', async () => {
    const before = web.load('ok.test').connections
    expect(await request(web.url('ok.test'), { allow: [] })).toMatchObject({ hops: [], ...refused })
    expect(web.load('ok.test').connections).toBe(before)
  })

  it('is checked on every hop', async () => {
    const allow = ['127.1.0.0/16']
    for (const to of [
      'http://127.2.0.1/',
      'http://2130837505/',
      '//[::1]/',
      'http://inner.test/',
    ]) {
      const resolve: Resolve = (name) =>
        name === 'inner.test'
          ? Promise.resolve([{ address: '127.2.0.1', family: 4 }])
          : web.options.resolve(name)
      const url = web.url('to.test', `/?to=${encodeURIComponent(to)}`)
      const answer = await request(url, { allow, resolve })
      expect(answer).toMatchObject({ hops: [{ status: 302 }], ...refused })
    }
  })

  it('connects to the checked address, whatever the name server answers next', async () => {
    const { port } = new URL(web.url('ok.test'))
    const { address } = (await web.options.resolve('ok.test'))[0]!
    const answers = [address, '127.2.0.1', '127.2.0.1']
    const resolve: Resolve = () => Promise.resolve([{ address: answers.shift()!, family: 4 }])
    const client = createClient({ ...web.options, allow: [`${address}/32`], resolve })
    const url = `http://rebinding.test:${port}/`
    expect(await client.ask(url, 'GET', never)).toMatchObject({ hops: [{ status: 200 }] })
    expect(await client.ask(url, 'GET', never)).toMatchObject({ hops: [{ status: 200 }] })
    expect(answers).toHaveLength(2)
    // A second request is checked again, although a connection to the first address is open.
    expect(await client.ask(url, 'GET', never, { fresh: true })).toMatchObject(refused)
    await client.close()
  })
})
