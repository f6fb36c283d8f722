import { decodeUri } from '../text/url.ts'

/** A scheme (`https:`, behind a stray bracket, too), a host (`//host`), or a place in the same file (`#…`, `?…`). */
const ELSEWHERE = /^(?:[a-z][a-z\d+.-]*:|\/\/|#|\?|$|[^/?#]*https?:)/i

/**
 * The path from the repository's root that a relative address in a list names,
 * as GitHub resolves it: `/x` from the root, else from the list's own folder.
 *
 * Nothing for other addresses, and for those that climb out of the repository
 * (`../../issues` is a page of GitHub's).
 *
 * @param url the address as it stands in the list
 * @param listPath the list's own path from the root, with `/` between folders
 */
export function repositoryPath(url: string, listPath: string): string | undefined {
  if (ELSEWHERE.test(url) || lacksScheme(url)) return
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

/** A host in front of a relative address: `github.com/owner/name`, `www.example.org`. */
const HOST_FIRST =
  /^(?:www\.[a-z\d-]+\.|(?:[a-z\d-]+\.)+(?:com|org|net|io|edu|gov|ai|dev)(?=[/?#:]|$))/i

/** A page of a folder that is called like a host: `fast.ai/README.md`. */
const PAGE_IN_FOLDER = /^[a-z\d-]+\.(?:io|ai|dev)\/(?:[^?#]*\/)?[^/?#]*\.(?:md|ipynb)$/i

/** Whether an address was meant for the web but lacks its `https://`. */
export function lacksScheme(url: string): boolean {
  return HOST_FIRST.test(url) && !PAGE_IN_FOLDER.test(url)
}
