import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { ENDPOINTS } from '../../../src/links/providers/endpoints.ts'
import { isPlainPath } from '../../../src/links/providers/plain-path.ts'
import type { Provider } from '../../../src/links/providers/provider.ts'
import { providers } from '../../../src/links/providers/registry.ts'
import { InstantClock } from './api.ts'

/** Where each provider's requests must stay, whatever a list links; with links that it claims. */
const homes: Readonly<Record<string, { prefixes: string[]; links: string[] }>> = {
  github: {
    prefixes: [`${ENDPOINTS.github}/graphql`],
    links: ['https://github.com/o/n/blob/main/', 'https://raw.githubusercontent.com/o/n/main/'],
  },
  gitlab: {
    prefixes: [`${ENDPOINTS.gitlab}/api/v4/projects/`],
    links: ['https://gitlab.com/group/'],
  },
  arxiv: {
    prefixes: [`${ENDPOINTS.arxiv}/api/query?id_list=`],
    links: ['https://arxiv.org/abs/2301.00001', 'https://arxiv.org/pdf/hep-th/9901001'],
  },
  doi: {
    prefixes: [`${ENDPOINTS.doi}/api/handles/10.`],
    links: ['https://doi.org/10.1145/', 'https://dx.doi.org/10.1145/1/'],
  },
  youtube: {
    prefixes: [`${ENDPOINTS.youtube}/oembed?format=json&url=`],
    links: ['https://youtu.be/', 'https://www.youtube.com/watch?v='],
  },
  'hugging-face': {
    prefixes: ['models', 'datasets', 'spaces'].map(
      (kind) => `${ENDPOINTS.huggingFace}/api/${kind}/`,
    ),
    links: ['https://huggingface.co/o/', 'https://huggingface.co/datasets/o/'],
  },
  npm: {
    prefixes: [`${ENDPOINTS.npm}/`],
    links: ['https://www.npmjs.com/package/', 'https://npmjs.com/package/@scope/'],
  },
  pypi: { prefixes: [`${ENDPOINTS.pypi}/pypi/`], links: ['https://pypi.org/project/'] },
  crates: {
    prefixes: [`${ENDPOINTS.crates}/api/v1/crates/`],
    links: ['https://crates.io/crates/'],
  },
}

/** Parts of paths by which an API's prefix could be left. */
const hostile = fc.oneof(
  fc.constantFrom(
    ...['..', '.', '%2e%2e', '%2E.', '..%2F..', '%2F..%2F..%2F', '%2f%2e%2e%2f', '%5c..%5c'],
    ...['\\..\\', '%00', '%0a', '%0D%0A', '%09', '%7F', '%C2%85', '%', '%zz', '%25%32%65'],
    ...['?', '#', '%3f', '%23', '//', ';', '@', ':', '&', '=', '+', '%20', '@host', '-', '/-/'],
    ...['dQw4w9WgXcQ', 'name', '1.0', 'v1', '()', '<>', '__proto__', 'é', '%C3%A9', '.git'],
  ),
  fc.string({ unit: 'binary', maxLength: 6 }),
)
const tails = fc
  .array(hostile, { maxLength: 6 })
  .chain((parts) => fc.constantFrom('', '/').map((between) => parts.join(between)))

/** The URLs that a provider asks for a link. */
async function asked(provider: Provider, url: string): Promise<string[]> {
  const urls: string[] = []
  await provider.ask([url], {
    request: ({ url: one }) => {
      urls.push(one)
      return Promise.resolve({ status: 418, headers: {}, text: '', cut: false })
    },
    clock: new InstantClock(),
    signal: new AbortController().signal,
    endpoints: ENDPOINTS,
    githubToken: 'a-token',
  })
  return urls
}

describe('the path that a provider asks', () => {
  it.each(providers.map((provider) => [provider.name, provider] as const))(
    'stays beneath its API, for any address: %s',
    async (name, provider) => {
      const { prefixes, links } = homes[name]!
      let requests = 0
      const property = fc.asyncProperty(fc.constantFrom(...links), tails, async (start, tail) => {
        const url = URL.parse(start + tail)?.href
        if (url === undefined || !provider.claims(url)) return
        for (const one of await asked(provider, url)) {
          requests++
          const { origin, pathname, href } = new URL(one)
          expect(prefixes.some((prefix) => href.startsWith(prefix))).toBe(true)
          // As it is written: nothing was taken away by `..`, and nothing is hidden in an escape
          // (npm's and GitLab's names contain one slash as `%2F`).
          expect(one.startsWith(origin + pathname)).toBe(true)
          const parts = decodeURIComponent(pathname).split('/')
          expect(parts.filter((part) => part === '.' || part === '..')).toEqual([])
          expect(decodeURIComponent(pathname)).not.toMatch(/[\\\p{Cc}]/u)
        }
      })
      await fc.assert(property, { numRuns: 300 })
      // The links alone, so that the property is not empty.
      for (const link of links) {
        const whole = link.endsWith('=')
          ? `${link}dQw4w9WgXcQ`
          : link.replace(/\/$/, '/dQw4w9WgXcQ')
        requests += (await asked(provider, whole)).length
      }
      expect(requests).toBeGreaterThan(0)
    },
  )

  it.each([
    'https://doi.org/10.1145/..%2F..%2Fadmin',
    'https://doi.org/10.1145/1%2F..',
    'https://doi.org/10.1145%2F1',
    'https://doi.org/10.1145/a%0Ab',
    'https://doi.org/10.1145/a%00',
    'https://doi.org/10.1145/a%5C..%5Cb',
    'https://www.npmjs.com/package/@a%2F..%2Fb',
    'https://github.com/o/n/blob/main/..%2Fx',
    'https://github.com/o/n/blob/main/x%0A',
    'https://gitlab.com/group/..%2Fname',
    'https://huggingface.co/o/n%2F..',
  ])('is not made of %s', (url) => {
    expect(providers.filter((provider) => provider.claims(url))).toEqual([])
  })

  it('may have any other character', () => {
    const paths = ['/10.1002/(SICI)1097%3C1::AID%3E3.0.CO;2-%23', '/a/.b/..c', '/caf%C3%A9/a%20b']
    expect(paths.map(isPlainPath)).toEqual([true, true, true])
  })
})
