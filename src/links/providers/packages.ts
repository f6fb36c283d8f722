import { oneByOne, type SingleApi } from './one-by-one.ts'
import { isPlainPath } from './plain-path.ts'
import type { Provider } from './provider.ts'

interface Registry extends Pick<SingleApi<RegistryPackage>, 'pathOf' | 'concurrency' | 'interval'> {
  name: PackageAddress['registry']
  title: string
  hosts: readonly string[]
  /** A package's page: its name, and an optional version. */
  page: RegExp
  /** The path to which the API redirects from another spelling of a name; its name is captured. */
  redirect?: RegExp
}

/** What the page of a package is about. */
export interface PackageAddress {
  registry: 'npm' | 'pypi' | 'crates'
  /** In the spelling of the link; on PyPI as its registry normalizes it. */
  name: string
}

interface RegistryPackage {
  name: string
  version?: string | undefined
}

const registries: readonly Registry[] = [
  {
    // Source: https://github.com/npm/registry/blob/main/docs/REGISTRY-API.md
    name: 'npm',
    title: 'the npm registry',
    hosts: ['www.npmjs.com', 'npmjs.com', 'www.npmjs.org', 'npmjs.org'],
    page: /^\/package\/((?:@[a-z\d~-][\w.~-]*\/)?[a-z\d~-][\w.~-]*)(?:\/v\/(\d[\w.+-]*))?\/?$/i,
    pathOf: ({ name, version = 'latest' }) => `/${name.replace('/', '%2F')}/${version}`,
    ...{ concurrency: 2, interval: 100 },
  },
  {
    // Source: https://docs.pypi.org/api/json/
    name: 'pypi',
    title: 'PyPI',
    hosts: ['pypi.org', 'www.pypi.org', 'pypi.python.org'],
    page: /^\/(?:project|pypi)\/([a-z\d](?:[\w.-]*[a-z\d])?)(?:\/(\d[\w.+!-]*))?\/?$/i,
    pathOf: ({ name, version }) => `/pypi/${name}/${version ? `${version}/` : ''}json`,
    redirect:
      /^(?:https:\/\/pypi\.org)?\/pypi\/([a-z\d](?:[\w.-]*[a-z\d])?)\/(?:\d[\w.+!-]*\/)?json$/i,
    ...{ concurrency: 2, interval: 100 },
  },
  {
    // Requires a User-Agent with a contact, and one request a second.
    // Source: https://crates.io/data-access
    name: 'crates',
    title: 'crates.io',
    hosts: ['crates.io', 'www.crates.io'],
    page: /^\/crates\/([a-z][\w-]*)(?:\/(\d[\w.+-]*))?\/?$/i,
    pathOf: ({ name, version }) => `/api/v1/crates/${name}${version ? `/${version}` : ''}`,
    ...{ concurrency: 1, interval: 1000 },
  },
]

/**
 * Packages on npm, PyPI and crates.io. Their pages show robots nothing: npm answers 403, PyPI may
 * show a challenge, and crates.io has the same script for every name. So what they do not have is
 * requested a second time here, not on the web, and a page is no answer: not that a package exists,
 * nor that there is none.
 */
export const packages: readonly Provider[] = registries.map((registry) =>
  oneByOne<RegistryPackage>({
    ...registry,
    endpoint: registry.name,
    isRegistry: true,
    // Only the status counts.
    request: { bytes: 1024, headers: { accept: 'application/json' } },
    subjectOf: ({ pathname }) => packageOf(pathname, registry.page),
    follow({ status, headers }, { version }) {
      if (status !== 301 && status !== 308) return
      const name = registry.redirect?.exec(headers.location ?? '')?.[1]
      return name === undefined ? undefined : { name, version }
    },
    read({ status }) {
      if (status === 200) return { status: 'alive', code: 200, reason: `${registry.title} has it` }
      return status === 404 ? 'absent' : 'unknown'
    },
  }),
)

function packageOf(pathname: string, page: RegExp): RegistryPackage | undefined {
  const path = pathname.replaceAll(/%40/g, '@')
  const [, name = '', version] = page.exec(path) ?? []
  return name !== '' && name.length <= 214 ? { name, version } : undefined
}

/** The package whose page a URL is, of any version. */
export function packagePageOf(url: string): PackageAddress | undefined {
  const address = URL.parse(url)
  if (!address || address.username || !isPlainPath(address.pathname)) return
  const found = registries.find(({ hosts }) => hosts.includes(address.host))
  const name = found && packageOf(address.pathname, found.page)?.name
  if (!found || name === undefined) return
  const isPython = found.name === 'pypi'
  // https://packaging.python.org/en/latest/specifications/name-normalization/
  return {
    registry: found.name,
    name: isPython ? name.toLowerCase().replaceAll(/[-_.]+/g, '-') : name,
  }
}
