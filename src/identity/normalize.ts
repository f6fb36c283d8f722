/** The parts of a URL, each in a normalized spelling. */
export interface ParsedAddress {
  /**
   * Lower case, punycode, without `www.` (nearly every site serves the same page
   * under both names), with a port other than 80 and 443.
   */
  host: string
  /** Empty for the root, otherwise `/…` without a slash at the end and without an index page. */
  path: string
  /** `name=value&…` sorted, tracking parameters left out. */
  query: string
  /** `#/…` if the fragment is the address of a page, otherwise empty. */
  fragment: string
}

/** A path's last part that names the same page as the folder. */
const indexPage = /^\/(?:index\.(?:html?|php|aspx?|jsp)|default\.(?:html?|aspx?))$/i

/** The parts of an absolute http(s) URL; `undefined` for anything else. */
export function parseAddress(url: string): ParsedAddress | undefined {
  // `https:x` and `//x` are relative to a page on https
  if (!/^\s*https?:\/\//i.test(url)) return undefined
  const parsed = URL.parse(url)
  if (!parsed) return undefined

  let host = parsed.hostname
  if (/[^.]\.$/.test(host)) host = host.slice(0, -1)
  while (host.startsWith('www.') && host.indexOf('.', 4) >= 0) host = host.slice(4)
  const bareHost = host
  if (parsed.port && parsed.port !== '80' && parsed.port !== '443') host += `:${parsed.port}`

  let path = trimEnd(normalizeEscapes(parsed.pathname), '/')
  while (indexPage.test(path.slice(path.lastIndexOf('/')))) {
    path = trimEnd(path.slice(0, path.lastIndexOf('/')), '/')
  }

  return {
    host,
    path,
    query: parsed.search ? normalizeQuery(parsed.search.slice(1), bareHost) : '',
    fragment: parsed.hash ? normalizeFragment(parsed.hash.slice(1)) : '',
  }
}

/** Characters that mean the same escaped and unescaped in a path or query. */
const plain = /[\w.~!'()*,:;@$-]/

/** One spelling for each escape: unescaped where possible, otherwise `%XX` in upper case. */
function normalizeEscapes(text: string): string {
  if (!text.includes('%')) return text
  return text.replaceAll(/%([\da-f]{2})?/gi, (written: string, code?: string) => {
    if (!code) return '%25'
    const character = String.fromCharCode(Number.parseInt(code, 16))
    return plain.test(character) ? character : written.toUpperCase()
  })
}

function normalizeQuery(query: string, host: string): string {
  const names = trackingByHost.get(host)
  return normalizeEscapes(query)
    .split('&')
    .filter((piece) => {
      const name = piece.split('=', 1)[0]!.toLowerCase()
      return piece && !(anyTracking.has(name) || trackingPrefix.test(name) || names?.includes(name))
    })
    .sort()
    .join('&')
}

/** Left out, except where a script reads it as an address: `#/…`, `#!…`, `#owner/name`. */
function normalizeFragment(fragment: string): string {
  const textDirective = fragment.indexOf(':~:')
  const place = textDirective < 0 ? fragment : fragment.slice(0, textDirective)
  const address = trimEnd(normalizeEscapes(place), '/')
  return address.includes('/') || /^!./.test(address) ? `#${address}` : ''
}

/** The text without trailing `characters`; `/x+$/` would take quadratic time. */
export function trimEnd(text: string, characters: string): string {
  let end = text.length
  while (end > 0 && characters.includes(text.charAt(end - 1))) end--
  return text.slice(0, end)
}

const trackingPrefix = /^(?:utm_|hsa_|_hs|pk_|mtm_)/
const anyTracking: ReadonlySet<string> = new Set(
  (
    'fbclid gclid gclsrc dclid gbraid wbraid msclkid yclid twclid ttclid igshid igsh mc_cid ' +
    'mc_eid mkt_tok vero_id oly_enc_id oly_anon_id wickedid _ga _gl ref_src ref_url cmpid wt_mc ' +
    'spm scm spm_id_from from_source vd_source'
  ).split(' '),
)

/** Tracking parameters whose names have another meaning on other hosts. */
// biome-ignore format: one host a line or two
const trackingByHost: ReadonlyMap<string, readonly string[]> = new Map([
  ['amazon.com', ['ref', 'ref_', 'qid', 'sr', 'crid', 'sprefix', 'tag', 'linkcode']],
  ['bilibili.com', ['buvid', 'is_story_h5', 'mid', 'plat_id', 'share_from', 'share_medium',
    'share_plat', 'share_session_id', 'share_source', 'share_tag', 'timestamp', 'unique_k',
    'up_id']],
  ['linkedin.com', ['lipi', 'originalsubdomain', 'trackingid', 'trk']],
  ['medium.com', ['sk', 'source']],
  ['mp.weixin.qq.com', ['chksm', 'from', 'isappinstalled', 'scene', 'sharer_shareinfo',
    'sharer_shareinfo_first', 'srcid', 'subscene']],
  ['open.spotify.com', ['si']],
  ['producthunt.com', ['ref']],
  ['sciencedirect.com', ['via']],
  ['twitter.com', ['s', 't']],
  ['wsj.com', ['mod', 'reflink', 'st']],
  ['x.com', ['s', 't']],
  ['youtube.com', ['ab_channel', 'feature', 'pp', 'si']],
  ['zhuanlan.zhihu.com', ['s_r']],
])
