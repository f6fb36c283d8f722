import { decodeUri } from '../text/url.ts'

/** A scheme (`https:`, also after a stray bracket), a host (`//host`), or the same file (`#…`, `?…`). */
const ELSEWHERE = /^(?:[a-z][a-z\d+.-]*:|\/\/|#|\?|$|[^/?#]*https?:\/\/)/i

/**
 * The path from the repository's root that a relative address names, as GitHub resolves it:
 * `/x` from the root, otherwise from the list's folder. `undefined` for other addresses, and
 * for those outside of the repository (`../../issues` is a page of GitHub).
 *
 * @param url the address as written
 * @param listPath the list's own path from the root, with `/` between folders
 */
export function repositoryPath(url: string, listPath: string): string | undefined {
  if (ELSEWHERE.test(url)) return
  const [address = ''] = url.split(/[?#]/)
  const path = decodeUri(address)
  const folders = path.startsWith('/') ? [] : listPath.split('/').slice(0, -1)
  for (const part of path.split('/')) {
    if (part === '..') {
      if (folders.pop() === undefined) return
    } else if (part !== '' && part !== '.') folders.push(part)
  }
  return folders.join('/')
}
