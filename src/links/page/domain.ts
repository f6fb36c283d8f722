/**
 * The last two parts of a host: where these differ, so does the registrable domain. (Where they are
 * equal it may differ, too: of `a.co.uk` and `b.co.uk` nothing is concluded.)
 */
export function domainOf(host: string): string {
  return host.split('.').slice(-2).join('.')
}
