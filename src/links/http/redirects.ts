import { MAX_URL_LENGTH } from '../result.ts'
import { AskError } from './failures.ts'

/** The other 3xx statuses have no target. */
const redirects: ReadonlySet<number> = new Set([301, 302, 303, 307, 308])

export function isRedirect(status: number): boolean {
  return redirects.has(status)
}

/**
 * The target of a redirect. Without a fragment of its own it keeps that of `from`, as in browsers.
 *
 * @param location the header, its bytes as Latin-1 characters.
 * @throws AskError `ERR_REDIRECT` where it has no valid target.
 */
export function redirectTarget(location: string | undefined, from: URL): URL {
  if (location === undefined) throw new AskError('ERR_REDIRECT', 'a redirect without Location')
  if (location.length > MAX_URL_LENGTH) throw tooLong()
  if (location.includes('\n')) throw new AskError('ERR_REDIRECT', 'redirects to several addresses')
  const target = URL.parse(asUtf8(location), from.href)
  if (!target) throw new AskError('ERR_REDIRECT', 'a redirect to something that is no URL')
  // Its path may have been encoded, or added to that of `from`.
  if (target.href.length > MAX_URL_LENGTH) throw tooLong()
  if (!/^https?:$/.test(target.protocol)) {
    const scheme = target.protocol.slice(0, 40)
    throw new AskError('ERR_REDIRECT', `a redirect out of the web, to ${scheme}`)
  }
  if (!target.hash) target.hash = from.hash
  return target
}

function tooLong(): AskError {
  return new AskError('ERR_REDIRECT', `a redirect to more than ${MAX_URL_LENGTH} characters`)
}

/** Many sites send an unescaped URL in UTF-8, some in Latin-1. */
function asUtf8(location: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(Buffer.from(location, 'latin1'))
  } catch {
    return location
  }
}
