import { decodeUri } from '../text/url.ts'
import { arxivIdentity } from './arxiv.ts'
import { type ParsedAddress, trimEnd } from './normalize.ts'

/** What publishers add after a DOI in an address. */
const doiTail = /[/.](?:full-?text|full|abstract|abs|e?pdf|html?|short|meta|summary)$|_reference$/

interface Registrant {
  pattern: RegExp
  identity: (...parts: string[]) => string | undefined
}

/** DOIs that contain an identity of another kind. */
// biome-ignore format: one registrant in two lines
const registrants: readonly Registrant[] = [
  { pattern: /^10\.48550\/arxiv\.(.+)$/,
    identity: (name) => arxivIdentity(name) },
  { pattern: /^10\.(?:18653|3115)\/v1\/(.+)$/,
    identity: (name) => aclIdentity(name) },
  { pattern: /^10\.24963\/ijcai\.(\d{4})\/(\d+)$/,
    identity: (year, number) => `proceedings:ijcai/${year}/${Number(number)}` },
  // up to 2019 the last number holds issue and page (33013558), since then it is the article's
  { pattern: /^10\.1609\/[a-z]+\.v\d+i\d+\.(\d{1,6})$/,
    identity: (number) => `proceedings:aaai/${number}` },
  { pattern: /^10\.15607\/rss\.(\d{4})\.[ivxl]+\.(\d+)$/,
    identity: (year, number) => `proceedings:rss/${Number(year) - 2004}/${Number(number)}` },
]

/** The identity of a DOI from its `10.` on; case has no meaning in a DOI (ISO 26324). */
export function doiIdentity(text: string): string | undefined {
  let name = trimEnd(decodeUri(text).toLowerCase(), '.,;:\'"/ ')
  for (let tails = 0; tails < 3; tails++) name = name.replace(doiTail, '')
  if (name.endsWith(')') && !name.includes('(')) name = trimEnd(name, ')')
  if (!/^10\.\d{4,9}\/./.test(name)) return undefined
  for (const { pattern, identity } of registrants) {
    const match = pattern.exec(name)
    const other = match ? identity(...match.slice(1)) : undefined
    if (other) return other
  }
  return `doi:${name}`
}

/** `2023.acl-long.5` since 2020, `N19-1423` before; `v2` after either is a revision. */
const aclNew = /^(\d{4}\.[a-z\d_]+-[a-z\d_]+\.\d+)(?:v\d+)?$/i
const aclOld = /^([a-z]\d\d-\d{4,5})(?:v\d+)?$/i

export function aclIdentity(name: string): string | undefined {
  const recent = aclNew.exec(name)
  if (recent) return `acl:${recent[1]!.toLowerCase()}`
  const old = aclOld.exec(name)
  return old ? `acl:${old[1]!.toUpperCase()}` : undefined
}

/** `/doi/…/10.…`, as most publishers write it; volumes and supplements are not papers. */
const doiPath =
  /\/doi\/(?:(?:abs|full|fullHtml|e?pdf|pdfdirect|pdfplus|am-pdf|reader)\/)?(10\.\d{4,9}\/.+)/i

export function identifyByDoi({ path }: ParsedAddress): string | undefined {
  const match = path.includes('/10.') ? doiPath.exec(path) : null
  return match ? doiIdentity(match[1]!) : undefined
}
