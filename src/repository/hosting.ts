/** Where a server shows the files of a repository. */

/** The software of a server, which decides how the address of a line is written. */
export type HostingKind = 'github' | 'gitlab' | 'gitea' | 'bitbucket'

/** A repository as a server shows it. */
export interface HostedRepository {
  kind: HostingKind
  /** `https://github.com/owner/name`, without credentials and without a slash at its end. */
  url: string
}

/** Lines of a file, counted from 1. */
export interface HostedLines {
  /** From the repository's root. */
  path: string
  line: number
  endLine?: number
}

const HOSTS: ReadonlyMap<string, HostingKind> = new Map([
  ['github.com', 'github'],
  ['gitlab.com', 'gitlab'],
  ['codeberg.org', 'gitea'],
  ['gitea.com', 'gitea'],
  ['bitbucket.org', 'bitbucket'],
])

/** Servers of one's own that are named by their software: `gitlab.example.org`. */
const NAMED_HOST = /^(github|gitlab|gitea|forgejo)\.(?!(?:com|org)\.)/

/** Other names of servers, for those whose network allows port 443 only. */
const SSH_HOST = /^(?:alt)?ssh\.(?=(?:github|gitlab|bitbucket)\.)/

/** `git@host:owner/name`; a drive of Windows has one letter. */
const SCP = /^(?:[\w.-]{1,100}@)?([\w.-]{2,253}):(?!\/\/)(.{1,500})$/

const SEGMENT = /^(?!\.{1,2}$)[\w.~-]{1,100}$/
/** GitLab has groups in groups. */
const MAX_SEGMENTS = 20

/**
 * The page of a repository by the address that git has for a remote; nothing where the server, or
 * its software, is not known.
 */
export function hostedRepository(remote: string): HostedRepository | undefined {
  const address = addressOf(remote)
  const kind = address && kindOf(address.host)
  return kind && repositoryAt(`https://${address.host}`, address.path, kind)
}

/**
 * The page of a repository on a server whose software is known.
 * @param server `https://github.com`; only `https:` is linked
 * @param path `owner/name`
 */
export function repositoryAt(
  server: string,
  path: string,
  kind: HostingKind,
): HostedRepository | undefined {
  const base = URL.parse(server)
  const segments = `${base?.pathname}/${path.replace(/\/$/, '').replace(/\.git$/, '')}`
    .split('/')
    .filter((segment) => segment !== '')
  const isComplete = kind === 'gitlab' ? segments.length > 1 : segments.length === 2
  if (base?.protocol !== 'https:' || !isComplete || segments.length > MAX_SEGMENTS) return
  return segments.every((segment) => SEGMENT.test(segment))
    ? { kind, url: `https://${base.host}/${segments.join('/')}` }
    : undefined
}

/** The address of lines at a commit. Markdown is shown as text, since a page has no lines. */
export function hostedLinesUrl(
  { kind, url }: HostedRepository,
  commit: string,
  { path, line, endLine = line }: HostedLines,
): string {
  const file = path.toWellFormed().split('/').map(encodeURIComponent).join('/')
  const isOne = endLine <= line
  switch (kind) {
    case 'github':
      return `${url}/blob/${commit}/${file}?plain=1#L${line}${isOne ? '' : `-L${endLine}`}`
    case 'gitlab':
      return `${url}/-/blob/${commit}/${file}?plain=1#L${line}${isOne ? '' : `-${endLine}`}`
    case 'gitea':
      return `${url}/src/commit/${commit}/${file}?display=source#L${line}${isOne ? '' : `-L${endLine}`}`
    case 'bitbucket':
      return `${url}/src/${commit}/${file}#lines-${line}${isOne ? '' : `:${endLine}`}`
  }
}

/** Host and path of a remote. The port of SSH says nothing about the one of the pages. */
function addressOf(remote: string): { host: string; path: string } | undefined {
  if (remote.length > 1000) return
  const [, scpHost, scpPath] = SCP.exec(remote) ?? []
  if (scpHost && scpPath) return { host: nameOf(scpHost), path: scpPath }
  const url = URL.parse(remote)
  if (!url || !/^(?:https?|ssh|git):$/.test(url.protocol)) return
  if (url.protocol === 'http:' && url.port !== '') return
  const host = url.protocol === 'https:' ? url.host : nameOf(url.hostname)
  return { host, path: url.pathname }
}

function nameOf(host: string): string {
  return host.toLowerCase().replace(SSH_HOST, '')
}

function kindOf(host: string): HostingKind | undefined {
  const name = host.replace(/:\d+$/, '')
  const known = HOSTS.get(name)
  if (known) return known
  if (name.endsWith('.ghe.com')) return 'github'
  const [, software] = NAMED_HOST.exec(name) ?? []
  return software === 'forgejo' ? 'gitea' : (software as HostingKind | undefined)
}
