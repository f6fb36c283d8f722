import { setTimeout } from 'node:timers/promises'
import { expect, it, vi } from 'vitest'
import { createFetch } from '../../../src/links/http/fetch.ts'
import type { HttpReply } from '../../../src/links/http/request.ts'

/** In milliseconds; longer than any pause of a loaded machine. */
const TIMEOUT = 60_000

const redirect = 'https://a.example/'
const page = 'https://b.example/'

function replyTo(url: string): HttpReply {
  return {
    status: url === redirect ? 302 : 200,
    headers: url === redirect ? { location: page } : {},
    setCookies: [],
    read: async () => ({ text: 'Hello', cut: false }),
    drop: async () => undefined,
  }
}

it('a redirect costs no time while it waits for its turn', async () => {
  let now = 0
  using _clock = vi.spyOn(performance, 'now').mockImplementation(() => now)
  const ask = createFetch({
    async send({ url }) {
      // A deadline that has passed ends the request before.
      await setTimeout(5)
      return replyTo(url.href)
    },
    headersFor: async () => ({}),
    timeout: TIMEOUT,
    closed: new AbortController().signal,
  })
  const signal = new AbortController().signal
  const first = await ask(redirect, 'GET', signal, { stepwise: true })
  expect(first.next?.url).toBe(page)
  now += 2 * TIMEOUT
  expect(await first.next?.follow()).toMatchObject({
    hops: [{ status: 302 }, { status: 200 }],
    body: 'Hello',
  })
})

it('two steps share the time of one URL', { timeout: TIMEOUT / 2 }, async () => {
  let now = 0
  using _clock = vi.spyOn(performance, 'now').mockImplementation(() => now)
  const ask = createFetch({
    async send({ url }) {
      now += TIMEOUT
      return url.href === redirect ? replyTo(redirect) : await new Promise(() => undefined)
    },
    headersFor: async () => ({}),
    timeout: TIMEOUT,
    closed: new AbortController().signal,
  })
  const signal = new AbortController().signal
  const first = await ask(redirect, 'GET', signal, { stepwise: true })
  expect(await first.next?.follow()).toMatchObject({
    failure: { code: 'ERR_TIMEOUT', detail: 'no answer within 60 s' },
  })
})
