/** Whose facts an entry's are: its repository, and the package that it links. */

import { parseAddress } from '../../identity/normalize.ts'
import { type RepositoryAddress, repositoryOf } from '../../identity/repository.ts'
import { type PackageAddress, packagePageOf } from '../providers/packages.ts'
import type { Fact } from '../result.ts'

export interface FactSubjects {
  repository: Fact<RepositoryAddress>
  /** The first that is linked. */
  package: PackageAddress | undefined
}

/** An entry that links more packages than these before its repository is not understood. */
const MAX_ASKED_PACKAGES = 3

/**
 * Finds the first repository among links, in their order; a package stands for the repository that it
 * names. `none` where no link is one.
 * @param namedBy asks a registry for the address of a package's repository
 */
export async function findSubjects(
  urls: readonly string[],
  githubHost: string | undefined,
  namedBy: (address: PackageAddress) => Promise<Fact<string>>,
): Promise<FactSubjects> {
  const linked = urls.map((url) => packagePageOf(url))
  const first = linked.find((address) => address !== undefined)
  let asked = 0
  for (const [index, url] of urls.entries()) {
    const direct = repositoryOf(url, githubHost)
    if (direct) return { repository: { kind: 'known', value: direct }, package: first }
    const address = linked[index]
    if (!address) continue
    if (asked++ >= MAX_ASKED_PACKAGES) return { repository: TOO_MANY, package: first }
    const named = await namedBy(address)
    if (named.kind === 'unknown') return { repository: named, package: first }
    if (named.kind === 'none') continue
    const indirect = repositoryOf(named.value, githubHost)
    if (indirect) return { repository: { kind: 'known', value: indirect }, package: first }
    const other = otherHostOf(named.value)
    if (other !== undefined) return { repository: notAsked(other), package: first }
  }
  const other = urls.map(otherHostOf).find((host) => host !== undefined)
  return {
    repository: other === undefined ? { kind: 'none' } : notAsked(other),
    package: first,
  }
}

const TOO_MANY: Fact<never> = { kind: 'unknown', why: 'too many packages are linked' }

function notAsked(host: string): Fact<never> {
  return { kind: 'unknown', why: `${host} is not asked about repositories` }
}

/** Hosts of repositories that are not asked, besides servers with such a name. */
const OTHER_HOSTS: ReadonlySet<string> = new Set([
  ...['bitbucket.org', 'gitee.com', 'git.sr.ht', 'hg.sr.ht', 'sr.ht', 'launchpad.net'],
  ...['sourceforge.net', 'notabug.org', 'salsa.debian.org', 'invent.kde.org'],
])

/** The host of a URL that leads to a repository which nobody here can be asked about. */
function otherHostOf(url: string): string | undefined {
  const address = parseAddress(url)
  if (!address || address.path.split('/').length < 3) return
  const { host } = address
  return OTHER_HOSTS.has(host) || /^(?:git|gitlab|gitea|forgejo)\./.test(host) ? host : undefined
}

/** The address of a repository as a package's description writes it; `undefined` for anything else. */
export function repositoryUrl(written: string): string | undefined {
  const text = written.trim().replace(/^git\+/, '')
  const [, place, path] =
    /^(github|gitlab):([\w.-]{1,100}(?:\/[\w.-]{1,100}){1,20})$/.exec(text) ?? []
  if (path !== undefined) return `https://${place}.com/${path}`
  if (/^[\w.-]{1,100}\/[\w.-]{1,100}$/.test(text)) return `https://github.com/${text}`
  const [, remote] = /^git@([\w.-]{1,200}:[\w.-][\w./-]{0,300})$/.exec(text) ?? []
  if (remote !== undefined) return `https://${remote.replace(':', '/')}`
  const address = URL.parse(text)
  if (!address || !/^(?:https?|git|ssh|git\+ssh):$/.test(address.protocol)) return
  return `https://${address.hostname}${address.pathname}`
}
