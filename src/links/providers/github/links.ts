import { identify } from '../../../identity/identify.ts'
import { isPlainPath } from '../plain-path.ts'

/** The target of a link to GitHub. Names have valid characters only, in the list's spelling. */
export type GitHubLink =
  | { kind: 'owner'; owner: string }
  | {
      kind: 'repository'
      owner: string
      name: string
      /** The part of the repository that must exist for the page to exist, if any. */
      part?: LinkPart | undefined
      /** A page whose existence the API does not give. */
      isUnknown?: boolean
    }

/** A part of a repository, by its field in GitHub's schema. */
export type LinkPart =
  | { field: 'object'; value: string; types: readonly string[] }
  | { field: 'issueOrPullRequest' | 'pullRequest' | 'discussion'; value: number }
  | { field: 'release'; value: string }

const ALWAYS_THERE: ReadonlySet<string> = new Set(
  'branches forks pulls releases stargazers tags watchers'.split(' '),
)

export const GITHUB = 'github.com'

/** Parses a URL of github.com (or raw.githubusercontent.com) or of another server; `undefined` for other pages. */
export function parseGitHubLink(url: string, host = GITHUB): GitHubLink | undefined {
  const address = URL.parse(url)
  if (!address || address.username || address.pathname.includes('//')) return
  if (!isPlainPath(address.pathname)) return
  const segments = decodeSegments(address.pathname)
  const [owner = '', repository = '', ...rest] = segments ?? []
  const name = repository.replace(/\.git$/, '')
  if (host === GITHUB && address.host === 'raw.githubusercontent.com') {
    if (!isRepository(owner, name) || rest.length < 2) return
    return { kind: 'repository', owner, name, ...inRepository('raw', rest) }
  }
  if (address.host !== host && !(host === GITHUB && address.host === `www.${GITHUB}`)) return
  if (repository === '') {
    const isOwner = /^[a-z\d](?:[a-z\d]|-(?=[a-z\d])){0,38}$/i.test(owner) && !address.search
    return isOwner ? { kind: 'owner', owner } : undefined
  }
  if (!isRepository(owner, name)) return
  const [view, ...path] = rest
  return { kind: 'repository', owner, name, ...(view !== undefined && inRepository(view, path)) }
}

/** A URL with the repository's new name; the rest of its path is kept. */
export function renamedUrl(url: string, nameWithOwner: string): string {
  const address = new URL(url)
  const [, , , ...rest] = address.pathname.split('/')
  address.pathname = ['', nameWithOwner, ...rest].join('/')
  address.protocol = 'https:'
  if (address.host === 'www.github.com') address.host = 'github.com'
  return address.href
}

/** Whether two names can be a repository's: valid characters, and no page of GitHub itself. */
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
    // An issue's URL redirects to a pull request of that number, but not vice versa.
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

/** Pages of folders redirect to those of files, and vice versa. */
const FILES = ['Blob', 'Tree']
const TREES = ['Tree', 'Blob', 'Commit', 'Tag']

/**
 * A file or folder as git names it: `main:docs/a.md`. If a branch's name has a slash, this name is
 * wrong and does not exist: git cannot have a branch `a` and a branch `a/b`.
 */
function objectOf(path: readonly string[], types: readonly string[]): LinkPart | undefined {
  const isFull = path[0] === 'refs' && (path[1] === 'heads' || path[1] === 'tags')
  const length = isFull ? 3 : 1
  const ref = path.slice(0, length).join('/')
  const file = path.slice(length).join('/')
  // Git's revision syntax, such as `main~3` or `:/words`.
  if (path.length < length || /[\s~^:?*[\\]|\.\.|@\{|^[-@]/.test(ref)) return
  if (file === '' && types !== TREES) return
  return { field: 'object', value: file === '' ? ref : `${ref}:${file}`, types }
}

/** The segments of a path, decoded; `undefined` if an escape is invalid. */
function decodeSegments(path: string): string[] | undefined {
  try {
    return path.split('/').filter(Boolean).map(decodeURIComponent)
  } catch {
    return
  }
}
