/**
 * The last two parts of a host: where these differ, so does the registrable domain. Where they are
 * equal only a list of public suffixes knows: `a.co.uk` and `b.co.uk` have different owners.
 */
function domainOf(host: string): string {
  return host.split('.').slice(-2).join('.')
}

/**
 * Whether two hosts belong to different registrable domains. The list of public suffixes is loaded
 * only where the names alone do not show it.
 * @see https://publicsuffix.org/
 */
export async function areDifferentDomains(one: string, other: string): Promise<boolean> {
  const [first, second] = [one, other].map((host) => host.replace(/^www\./, '')) as [string, string]
  if (domainOf(first) !== domainOf(second)) return true
  if (first === second || isBelow(first, second) || isBelow(second, first)) return false
  const { getDomain } = await import('./public-suffixes.ts')
  // An address has no domain.
  return (getDomain(first) ?? first) !== (getDomain(second) ?? second)
}

/** Public suffixes of two parts, as many countries have them. */
const SECOND_LEVEL = /^(?:co|com|org|net|ac|gov|edu|or|ne|go|gob|gouv)\.[a-z]{2}$/

/** How a page may call its site: its host without `www.`, and its domain. */
export function siteNames(host: string): string[] {
  const domain = domainOf(host)
  const isSuffix = SECOND_LEVEL.test(domain)
  return [host.replace(/^www\./, ''), isSuffix ? host.split('.').slice(-3).join('.') : domain]
}

function isBelow(host: string, domain: string): boolean {
  return host.endsWith(`.${domain}`)
}
