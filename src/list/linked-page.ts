import { decodeUri } from '../text/url.ts'
import { repositoryPath } from './relative.ts'

/** A name under which web addresses lead to the files that are checked. */
export interface RepositoryAddressing {
  /** Such as `github.com`. */
  host: string
  /** Owner and name, as GitHub writes them. */
  name: string
  /** The branches that these files are on, or will be on. */
  branches: readonly string[]
  /** Whether one of them is the default branch, which the page of the repository shows. */
  isDefault: boolean
}

/** What a link with a fragment names in its repository. */
export interface LinkedPage {
  /** From the root; of a folder and of the repository's page (the empty path) its README is shown. */
  path: string
  /** As written, without `#`. */
  fragment: string
}

/** Lines of a file (`L10-L20`), or another tab of the repository's page. */
const OTHER_FRAGMENT = /^L\d{1,9}(?:C\d{1,9})?(?:-L\d{1,9}(?:C\d{1,9})?)?$|-ov-file$/

/**
 * The page of its own repository that a link with a fragment leads to, by a relative or an absolute
 * address, as GitHub resolves it. Nothing for fragments of the list itself (`#x`), for other
 * repositories and branches, and for addresses that show no headings (`raw`, `?plain=1`, lines).
 *
 * @param url the address as written
 * @param listPath the list's own path from the root
 */
export function linkedPage(
  url: string,
  listPath: string,
  own: readonly RepositoryAddressing[],
): LinkedPage | undefined {
  const at = url.indexOf('#')
  if (at <= 0) return
  const [address, fragment] = [url.slice(0, at), url.slice(at + 1)]
  if (OTHER_FRAGMENT.test(fragment)) return
  const isRelative = !address.includes('?')
  const path = (isRelative ? repositoryPath(address, listPath) : undefined) ?? ownPath(address, own)
  return path === undefined ? undefined : { path, fragment }
}

/** Whether an address is one of the repository's own pages. */
function ownPath(url: string, own: readonly RepositoryAddressing[]): string | undefined {
  const address = URL.parse(url)
  if (!address || (address.protocol !== 'https:' && address.protocol !== 'http:')) return
  const host = address.host.replace(/^www\./, '')
  const [owner = '', name = '', view, ...rest] = address.pathname
    .split('/')
    .filter(Boolean)
    .map(decodeUri)
  const fullName = `${owner}/${name.replace(/\.git$/, '')}`.toLowerCase()
  for (const one of own) {
    if (one.host.toLowerCase() !== host || one.name.toLowerCase() !== fullName) continue
    const path = pathOnBranch(one, view, rest.join('/'), address.search)
    if (path !== undefined) return path
  }
  return
}

function pathOnBranch(
  { branches, isDefault }: RepositoryAddressing,
  view: string | undefined,
  rest: string,
  query: string,
): string | undefined {
  if (view === undefined) {
    return isDefault && (query === '' || query === '?tab=readme-ov-file') ? '' : undefined
  }
  if ((view !== 'blob' && view !== 'tree') || query !== '') return
  const names = [...branches, ...(isDefault ? ['HEAD'] : [])]
  for (const name of names.flatMap((branch) => [branch, `refs/heads/${branch}`])) {
    if (rest === name) return ''
    if (rest.startsWith(`${name}/`)) return rest.slice(name.length + 1)
  }
  return
}
