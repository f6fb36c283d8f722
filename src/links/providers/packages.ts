import type { Endpoints } from './endpoints.ts'
import { askOneByOne, outcomeOf, type Pace, type ProviderOutcome } from './one-by-one.ts'
import type { Provider, ProviderAnswers, ProviderContext } from './provider.ts'

interface Registry {
  name: 'npm' | 'pypi' | 'crates'
  /** For people. */
  title: string
  hosts: readonly string[]
  /** A package's page: its name, and an optional version. */
  path: RegExp
  /** The API's path. Of name and version only `@` and `/` could need an escape. */
  api(name: string, version: string | undefined): string
  pace: Pace
  source: string
}

/**
 * Their pages show robots nothing: npm answers 403, PyPI may show a challenge, and crates.io has the
 * same script for every name. So what they do not have is requested a second time here, not on the web.
 */
const registries: readonly Registry[] = [
  {
    name: 'npm',
    title: 'the npm registry',
    hosts: ['www.npmjs.com', 'npmjs.com', 'www.npmjs.org', 'npmjs.org'],
    path: /^\/package\/((?:@[a-z\d~-][\w.~-]*\/)?[a-z\d~-][\w.~-]*)(?:\/v\/(\d[\w.+-]*))?\/?$/i,
    api: (name, version) => `/${name.replace('/', '%2F')}/${version ?? 'latest'}`,
    pace: { concurrency: 2, interval: 100 },
    source: 'https://github.com/npm/registry/blob/main/docs/REGISTRY-API.md',
  },
  {
    name: 'pypi',
    title: 'PyPI',
    hosts: ['pypi.org', 'www.pypi.org', 'pypi.python.org'],
    path: /^\/(?:project|pypi)\/([a-z\d](?:[\w.-]*[a-z\d])?)(?:\/(\d[\w.+!-]*))?\/?$/i,
    api: (name, version) => `/pypi/${name}/${version ? `${version}/` : ''}json`,
    pace: { concurrency: 2, interval: 100 },
    source: 'https://docs.pypi.org/api/json/',
  },
  {
    // Requires a User-Agent with a contact, and one request a second.
    name: 'crates',
    title: 'crates.io',
    hosts: ['crates.io', 'www.crates.io'],
    path: /^\/crates\/([a-z][\w-]*)(?:\/(\d[\w.+-]*))?\/?$/i,
    api: (name, version) => `/api/v1/crates/${name}${version ? `/${version}` : ''}`,
    pace: { concurrency: 1, interval: 1000 },
    source: 'https://crates.io/data-access',
  },
]

/** Packages on npm, PyPI and crates.io, each by its registry's API. */
export const packages: Provider = {
  name: 'packages',
  claims: (url) => packageOf(url) !== undefined,
  async ask(urls, context) {
    const groups = Map.groupBy(urls, (url) => packageOf(url)?.registry)
    const all = await Promise.all(
      Array.from(groups, async ([registry, mine]) =>
        registry ? await askRegistry(registry, mine, context) : undefined,
      ),
    )
    const answers = all.filter((answer) => answer !== undefined)
    const note = answers.flatMap((answer) => answer.note ?? []).join('; ')
    return {
      results: new Map(answers.flatMap(({ results }) => [...results])),
      metadata: new Map(),
      ...(note !== '' && { note }),
    }
  },
}

async function askRegistry(
  registry: Registry,
  urls: readonly string[],
  context: ProviderContext,
): Promise<ProviderAnswers> {
  const { name, title, pace, api } = registry
  const endpoint = context.endpoints[name satisfies keyof Endpoints]
  return await askOneByOne(urls, context, {
    name,
    title,
    pace,
    async check(url, fresh) {
      const found = packageOf(url)
      if (!found) return 'unknown'
      const address = `${endpoint}${api(found.name, found.version)}`
      // Only the status counts.
      const request = { url: address, fresh, bytes: 1024, headers: { accept: 'application/json' } }
      return outcomeOf(
        await context.request(request, context.signal),
        ({ status }): ProviderOutcome => {
          if (status === 200) return { status: 'alive', code: 200, reason: `${title} has it` }
          if (status === 301 || status === 308) {
            return { status: 'alive', reason: `${title} has it, in another spelling` }
          }
          return status === 404 ? 'absent' : 'unknown'
        },
      )
    },
  })
}

function packageOf(url: string) {
  const address = URL.parse(url)
  if (!address || address.username) return
  for (const registry of registries) {
    if (!registry.hosts.includes(address.host)) continue
    const path = address.pathname.replaceAll(/%40/g, '@').replaceAll(/%2F/gi, '/')
    const [, name, version] = registry.path.exec(path) ?? []
    if (name !== undefined && name.length <= 214) return { registry, name, version }
  }
  return
}
