import { decodeUri } from '../../text/url.ts'

/**
 * Whether each part of a path names what it seems to, so that it can be written into an API's path:
 * no `.` or `..`, and no slash, backslash or control character behind an escape (or an invalid one).
 */
export function isPlainPath(pathname: string): boolean {
  return pathname.split('/').every(isPlainPart)
}

function isPlainPart(part: string): boolean {
  const decoded = decodeUri(part)
  if (decoded === part && part.includes('%')) return false
  return decoded !== '.' && decoded !== '..' && !/[/\\\p{Cc}]/u.test(decoded)
}
