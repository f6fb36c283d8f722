import { describe, expect, it } from 'vitest'
import { createHeaders } from '../../../src/links/http/headers.ts'
import { createNames } from '../../../src/links/network/dns.ts'
import { createGuard } from '../../../src/links/network/guard.ts'
import { createAddressCheck } from '../../../src/links/network/public-addresses.ts'

const addresses: Readonly<Record<string, string[]>> = {
  'intranet.test': ['10.0.0.5'],
  'both.test': ['10.0.0.5', '93.184.215.14'],
  'public.test': ['93.184.215.14'],
  'other-range.test': ['192.168.0.1'],
}

const resolve = async (name: string) =>
  (addresses[name] ?? []).map((address) => ({ address, family: 4 }))

const guard = createGuard(
  createAddressCheck(['10.0.0.0/8', '127.0.0.0/8', '::1/128']),
  createNames(resolve, 1000),
)

const secret = { 'X-Secret': 'yes' }
const headersFor = createHeaders({
  userAgent: 'test',
  siteHeaders: { 'public.test': { 'X-Site': 'yes' } },
  headers: { '*.test': secret, '127.0.0.1': secret, '[::1]': secret, '8.8.8.8': secret },
  isPrivate: guard.isPrivate,
})

async function isSent(...urls: string[]): Promise<boolean> {
  const [last = '', ...earlier] = urls.toReversed()
  const headers = await headersFor(
    new URL(last),
    earlier.toReversed().map((url) => new URL(url)),
  )
  return 'x-secret' in headers
}

describe('a user’s headers', () => {
  it.each([
    ['https://public.test/', true],
    ['http://public.test/', false],
    ['http://intranet.test/', true],
    ['http://both.test/', false],
    ['http://other-range.test/', false],
    ['http://absent.test/', false],
    ['http://127.0.0.1:8080/', true],
    ['http://8.8.8.8/', false],
  ])('go over https, or within a private network that was allowed: %s', async (url, expected) => {
    expect(await isSent(url)).toBe(expected)
  })

  it.each([
    ['the same site redirects', ['https://a.test/', 'https://b.test/'], true],
    ['another site redirects', ['https://evil.example/', 'https://public.test/'], false],
    [
      'another site stands between',
      ['https://public.test/', 'https://evil.example/', 'https://public.test/'],
      false,
    ],
    ['http redirects to https', ['http://public.test/', 'https://public.test/'], true],
    ['https redirects to http', ['https://a.test/', 'http://intranet.test/'], false],
  ])('where %s', async (_, urls, expected) => {
    expect(await isSent(...urls)).toBe(expected)
  })

  it('are not those without which a site does not answer', async () => {
    const [from, to] = [new URL('http://evil.example/'), new URL('http://public.test/')]
    expect(await headersFor(to, [from])).toMatchObject({ 'x-site': 'yes' })
  })
})
