import { identify } from '../../../identity/identify.ts'

/** What a link to GitHub names. Names are of GitHub's characters only, in the list's spelling. */
export type GitHubLink =
  | { kind: 'owner'; owner: string }
  | {
      kind: 'repository'
      owner: string
      name: string
      /** What in it must be there for the page to be; nothing where the repository is enough. */
      part?: LinkPart | undefined
      /** A page of which the API does not tell whether it is there. */
      isUnknown?: boolean
    }

/** A thing in a repository, by the field that GitHub's schema has for it. */
export type LinkPart =
  | { field: 'object'; value: string; types: readonly string[] }
  | { field: 'issueOrPullRequest' | 'pullRequest' | 'discussion'; value: number }
  | { field: 'release'; value: string }

/** Pages that every repository has. */
const ALWAYS_THERE: ReadonlySet<string> = new Set(
  'branches forks pulls releases stargazers tags watchers'.split(' '),
)

/** What a URL of github.com or raw.githubusercontent.com names; nothing for all else there. */
export function parseGitHubLink(url: string): GitHubLink | undefined {
  const address = URL.parse(url)
  if (!address || address.username || address.pathname.includes('//')) return
  const segments = decodeSegments(address.pathname)
  const [owner = '', repository = '', ...rest] = segments ?? []
  const name = repository.replace(/\.git$/, '')
  if (address.host === 'raw.githubusercontent.com') {
    if (!isRepository(owner, name) || rest.length < 2) return
    return { kind: 'repository', owner, name, ...inRepository('raw', rest) }
  }
  if (address.host !== 'github.com' && address.host !== 'www.github.com') return
  if (repository === '') {
    const isOwner = /^[a-z\d](?:[a-z\d]|-(?=[a-z\d])){0,38}$/i.test(owner) && !address.search
    return isOwner ? { kind: 'owner', owner } : undefined
  }
  if (!isRepository(owner, name)) return
  const [view, ...path] = rest
  return { kind: 'repository', owner, name, ...(view !== undefined && inRepository(view, path)) }
}

/** The URL with a repository's new name in it, the rest of its path kept. */
export function renamedUrl(url: string, nameWithOwner: string): string {
  const address = new URL(url)
  const [, , , ...rest] = address.pathname.split('/')
  address.pathname = ['', nameWithOwner, ...rest].join('/')
  address.protocol = 'https:'
  if (address.host === 'www.github.com') address.host = 'github.com'
  return address.href
}

/** Whether two names may be a repository's: of its characters, and no part of GitHub itself. */
function isRepository(owner: string, name: string): boolean {
  if (owner.length > 39 || name.length > 100 || !/^[\w.-]+$/.test(name)) return false
  const identity = identify(`https://github.com/${owner}/${name}`) ?? ''
  return identity.startsWith('github:')
}

function inRepository(
  view: string,
  path: readonly string[],
): Pick<GitHubLink & { kind: 'repository' }, 'part' | 'isUnknown'> {
  if (ALWAYS_THERE.has(view) && path.length === 0) return {}
  const part = partOf(view, path)
  return part ? { part } : { isUnknown: true }
}

function partOf(view: string, path: readonly string[]): LinkPart | undefined {
  const [first = '', second = ''] = path
  const number = /^[1-9]\d{0,8}$/.test(first) && path.length === 1 ? Number(first) : undefined
  switch (view) {
    case 'tree':
    case 'blob':
    case 'blame':
      return objectOf(path, view === 'tree' ? TREES : FILES)
    case 'raw':
      return objectOf(path, ['Blob'])
    case 'commit':
      return /^[\da-f]{7,40}$/.test(first) && path.length === 1
        ? { field: 'object', value: first, types: ['Commit'] }
        : undefined
    // An issue's address leads on to a pull request of that number, and not the other way round.
    case 'issues':
      return number === undefined ? undefined : { field: 'issueOrPullRequest', value: number }
    case 'pull':
      return number === undefined ? undefined : { field: 'pullRequest', value: number }
    case 'discussions':
      return number === undefined ? undefined : { field: 'discussion', value: number }
    case 'releases':
      return first === 'tag' && second !== ''
        ? { field: 'release', value: path.slice(1).join('/') }
        : undefined
    default:
      return
  }
}

/** Folders' pages lead on to files' and back. */
const FILES = ['Blob', 'Tree']
const TREES = ['Tree', 'Blob', 'Commit', 'Tag']

/**
 * A file or folder as git names it: `main:docs/a.md`. Where a branch's name has a
 * slash this is the wrong one, which git does not know: it cannot have a branch
 * `a` and a branch `a/b`.
 */
function objectOf(path: readonly string[], types: readonly string[]): LinkPart | undefined {
  const isFull = path[0] === 'refs' && (path[1] === 'heads' || path[1] === 'tags')
  const length = isFull ? 3 : 1
  const ref = path.slice(0, length).join('/')
  const file = path.slice(length).join('/')
  // What git would read as more than a name, such as `main~3` or `:/words`.
  if (path.length < length || /[\s~^:?*[\\]|\.\.|@\{|^[-@]/.test(ref)) return
  if (file === '' && types !== TREES) return
  return { field: 'object', value: file === '' ? ref : `${ref}:${file}`, types }
}

/** A path's parts, decoded; nothing where an escape is broken. */
function decodeSegments(path: string): string[] | undefined {
  try {
    return path.split('/').filter(Boolean).map(decodeURIComponent)
  } catch {
    return
  }
}
