import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { Connections } from '../../../src/links/http/connections.ts'
import { createConnector, trusting } from '../../../src/links/http/connector.ts'
import { createNames } from '../../../src/links/network/dns.ts'
import { createGuard } from '../../../src/links/network/guard.ts'
import { createAddressCheck } from '../../../src/links/network/public-addresses.ts'
import { behaviours, ok } from '../fake-web/behaviours.ts'
import { type FakeWeb, startWeb } from '../fake-web/web.ts'

let web: FakeWeb
let connector: ReturnType<typeof createConnector>
let connections: Connections

beforeAll(async () => {
  web = await startWeb({
    'ok.test': behaviours['ok.test'],
    'h2.test': behaviours['h2.test'],
    'tls.test': { speaks: 'https', handle: ok },
    'refused-tls.test': { speaks: 'https', handle: ok },
    'down-tls.test': { speaks: 'https', down: true },
    /** Never answers, so that the TLS handshake does not end. */
    'silent-tls.test': { speaks: 'raw', connect: () => undefined },
  })
})
afterAll(() => web.close())

beforeEach(() => {
  const { resolve, allow = [], ca = [] } = web.options
  const names = createNames(resolve, 1000)
  const guard = createGuard(createAddressCheck(allow), names)
  const secureContext = trusting(ca)
  connector = createConnector({ guard, timeout: 1000, allowH2: true, secureContext })
  connections = new Connections({
    connect: connector.connect,
    keepAliveTimeout: 500,
    keepAliveMaxTimeout: 500,
  })
})
afterEach(async () => {
  connector.close()
  await connections.destroy()
})

/** The status of an answer, its body read. */
async function ask(name: string, headers: Record<string, string> = {}): Promise<number> {
  const origin = web.url(name, '').replace(/^http(?=:\/\/silent)/, 'https')
  const { statusCode, body } = await connections.request({
    origin,
    path: '/',
    method: 'GET',
    headers,
  })
  await body.dump()
  // undici frees the connection only in the event loop's next turn.
  await new Promise(setImmediate)
  return statusCode
}

const three = <Result>(run: () => Promise<Result>) => Promise.allSettled([run(), run(), run()])

/** The code of a rejection. */
const failure = (promise: Promise<unknown>) => promise.then(String, (error) => error.code)

describe('connections', () => {
  it.each(['ok.test', 'tls.test'])(
    'to %s are as many as requests, and used again',
    async (name) => {
      const answered = { status: 'fulfilled', value: 200 }
      for (let turn = 0; turn < 2; turn++) {
        expect(await three(() => ask(name))).toEqual([answered, answered, answered])
      }
      expect(await ask(name)).toBe(200)
      expect(web.load(name)).toMatchObject({ requests: 7, connections: 3 })
    },
  )

  it('with HTTP/2 are shared', async () => {
    for (let turn = 0; turn < 2; turn++) await three(() => ask('h2.test'))
    expect(web.load('h2.test')).toMatchObject({ requests: 6, connections: 1 })
  })

  it('that cannot be made reject waiting requests', async () => {
    const refused = { status: 'rejected', reason: { code: 'ECONNREFUSED' } }
    expect(await three(() => ask('down-tls.test'))).toMatchObject([refused, refused, refused])
  })

  it('go on after a rejected request', async () => {
    const name = 'refused-tls.test'
    const refused = ask(name, { connection: 'of no known kind' })
    const answers = Promise.all([ask(name), ask(name)])
    expect(await failure(refused)).toBe('UND_ERR_INVALID_ARG')
    expect(await answers).toEqual([200, 200])
    for (let turn = 0; turn < 2; turn++) {
      const again = ask(name, { connection: 'of no known kind' })
      expect(await failure(again)).toBe('UND_ERR_INVALID_ARG')
    }
    expect(await ask(name)).toBe(200)
    expect(web.load(name).connections).toBe(2)
  })

  it('that are closed are removed', async () => {
    await Promise.all([ask('ok.test'), ask('h2.test'), failure(ask('down-tls.test'))])
    expect(connections.origins).toBe(2)
    await vi.waitUntil(() => connections.origins === 0, { timeout: 5000 })
    expect(web.open()).toBe(0)
    expect(await ask('ok.test')).toBe(200)
  })

  it('reject all requests when they are destroyed', async () => {
    const stuck = three(() => ask('silent-tls.test'))
    await vi.waitUntil(() => web.load('silent-tls.test').connections > 0)
    connector.close()
    await connections.destroy()
    const destroyed = { status: 'rejected', reason: { code: 'UND_ERR_DESTROYED' } }
    expect(await stuck).toMatchObject([destroyed, destroyed, destroyed])
    expect(web.load('silent-tls.test').connections).toBe(1)
    expect(await failure(ask('ok.test'))).toBe('UND_ERR_DESTROYED')
  })
})
