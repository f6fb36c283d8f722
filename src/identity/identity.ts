/**
 * What a URL names, whatever its form: `https://arxiv.org/pdf/1706.03762v7.pdf`
 * and `https://doi.org/10.48550/arXiv.1706.03762` are both `arxiv:1706.03762`.
 *
 * An identity is for comparing, never for visiting: it forgets the scheme,
 * `www.`, versions and formats. To teach it a site, add a line to `sites`.
 */

export type IdentityKind =
  | 'arxiv' // arxiv:1706.03762, arxiv:hep-th/9901001
  | 'doi' // doi:10.1145/3523061, in lower case
  | 'openreview' // openreview:hw1kGPcSZ5
  | 'acl' // acl:N19-1423, acl:2023.acl-long.5
  | 'proceedings' // a publisher's or index's own number: proceedings:pmlr/v139/radford21a
  | 'github' // github:owner/name in lower case, github:owner/name/blob/main/Path as written
  | 'youtube' // youtube:dQw4w9WgXcQ
  | 'url' // url:host/path?query, normalised

/** Which kind an identity is of. */
export function kindOf(identity: string): IdentityKind {
  return identity.slice(0, identity.indexOf(':')) as IdentityKind
}

const paperKinds: ReadonlySet<string> = new Set<IdentityKind>([
  'arxiv',
  'doi',
  'openreview',
  'acl',
  'proceedings',
])

/** DOIs of what is no paper: whole books (an ISBN and nothing else), data and software. */
const notPapers = [
  /^doi:10\.\d+\/978[\d-]{9,13}[\dx]$/,
  /^doi:10\.5281\/zenodo\./,
  /^doi:10\.57967\/hf\//,
]

/** Whether an identity names one paper: no repository, video, book or mere page. */
export function isPaper(identity: string): boolean {
  return paperKinds.has(kindOf(identity)) && !notPapers.some((pattern) => pattern.test(identity))
}

/**
 * The month in which arXiv gave out a number: `arxiv:1706.03762` is of 2017-06,
 * `arxiv:hep-th/9901001` of 1999-01. `month` counts from 1.
 */
export function arxivMonth(identity: string): { year: number; month: number } | undefined {
  const match = /^arxiv:(?:(\d\d)(\d\d)\.\d{4,5}|[a-z-]+\/(\d\d)(\d\d)\d{3})$/.exec(identity)
  if (!match) return undefined
  const [, newYear, newMonth, oldYear, oldMonth] = match
  if (newYear) return { year: 2000 + Number(newYear), month: Number(newMonth) }
  const year = Number(oldYear)
  return { year: year + (year >= 91 ? 1900 : 2000), month: Number(oldMonth) }
}

/**
 * What `url` names; `undefined` where it is no absolute http(s) URL (relative, a
 * fragment, `mailto:`, unparsable). Takes about 1 µs.
 */
export function identify(url: string): string | undefined {
  return identifyThrough(url, maximumUnwraps)
}

/** No name is longer than this (in UTF-16 code units), and patterns take time. */
const maximumLength = 2000

/** `unwraps`: through how many wrappers to look. */
function identifyThrough(url: string, unwraps: number): string | undefined {
  const address = parse(url)
  if (!address) return undefined
  const { host, path, query, fragment } = address
  const plainIdentity = `url:${host}${path}${query && `?${query}`}${fragment}`
  if (plainIdentity.length > maximumLength) return plainIdentity
  return (
    identifyWrapped(address, unwraps) ??
    identifyBySite(address) ??
    identifyByDoi(address) ??
    plainIdentity
  )
}

// ---------------------------------------------------------------- normal form

/** A URL in parts, each in the one form that stands for all its spellings. */
interface ParsedAddress {
  /**
   * Lower case, punycode, without `www.` (nearly every site answers to both names
   * with the same page), with a port other than 80 and 443.
   */
  host: string
  /** Empty for the root, else `/…` without a slash at the end and without an index page. */
  path: string
  /** `name=value&…` sorted, tracking left out; empty where nothing is left. */
  query: string
  /** `#/…` where the fragment is the address, else empty. */
  fragment: string
}

/** A path's last part that names the same page as the folder. */
const indexPage = /^\/(?:index\.(?:html?|php|aspx?|jsp)|default\.(?:html?|aspx?))$/i

function parse(url: string): ParsedAddress | undefined {
  // `https:x` and `//x` are relative to a page on https
  if (!/^\s*https?:\/\//i.test(url)) return undefined
  const parsed = URL.parse(url)
  if (!parsed) return undefined

  let host = parsed.hostname
  if (/[^.]\.$/.test(host)) host = host.slice(0, -1)
  while (host.startsWith('www.') && host.indexOf('.', 4) >= 0) host = host.slice(4)
  const bareHost = host
  if (parsed.port && parsed.port !== '80' && parsed.port !== '443') host += `:${parsed.port}`

  let path = trimEnd(normaliseEscapes(parsed.pathname), '/')
  for (
    let last = path.lastIndexOf('/');
    last >= 0 && indexPage.test(path.slice(last));
    last = path.lastIndexOf('/')
  ) {
    path = trimEnd(path.slice(0, last), '/')
  }

  return {
    host,
    path,
    query: parsed.search ? normaliseQuery(parsed.search.slice(1), bareHost) : '',
    fragment: parsed.hash ? normaliseFragment(parsed.hash.slice(1)) : '',
  }
}

/** What `%XX` stands for nothing special in a path or query, so that it means the same bare. */
const plain = /[\w.~!'()*,:;@$-]/

/** One spelling for each escape: bare where it may be, else `%XX` in upper case. */
function normaliseEscapes(text: string): string {
  if (!text.includes('%')) return text
  return text.replaceAll(/%([\da-f]{2})?/gi, (written: string, code?: string) => {
    if (!code) return '%25'
    const character = String.fromCharCode(Number.parseInt(code, 16))
    return plain.test(character) ? character : written.toUpperCase()
  })
}

function normaliseQuery(query: string, host: string): string {
  const names = trackingByHost.get(host)
  return normaliseEscapes(query)
    .split('&')
    .filter((piece) => {
      const name = piece.split('=', 1)[0]!.toLowerCase()
      return piece && !(anyTracking.has(name) || trackingPrefix.test(name) || names?.includes(name))
    })
    .sort()
    .join('&')
}

/**
 * A fragment names a place in a page, and is left out, but for `#/…`, `#!…` and
 * others with a slash (`#owner/name`): there a script makes it the address.
 */
function normaliseFragment(fragment: string): string {
  const textDirective = fragment.indexOf(':~:')
  const place = textDirective < 0 ? fragment : fragment.slice(0, textDirective)
  const address = trimEnd(normaliseEscapes(place), '/')
  return address.includes('/') || /^!./.test(address) ? `#${address}` : ''
}

/** Without the characters of `characters` at the end. (`/x+$/` takes quadratic time.) */
function trimEnd(text: string, characters: string): string {
  let end = text.length
  while (end > 0 && characters.includes(text.charAt(end - 1))) end--
  return text.slice(0, end)
}

/** Parameters that say where a reader came from, on any site. */
const trackingPrefix = /^(?:utm_|hsa_|_hs|pk_|mtm_)/
const anyTracking: ReadonlySet<string> = new Set(
  (
    'fbclid gclid gclsrc dclid gbraid wbraid msclkid yclid twclid ttclid igshid igsh mc_cid ' +
    'mc_eid mkt_tok vero_id oly_enc_id oly_anon_id wickedid _ga _gl ref_src ref_url cmpid wt_mc ' +
    'spm scm spm_id_from from_source vd_source'
  ).split(' '),
)

/** Others, by host (without `www.`), whose names mean something elsewhere. */
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

// ------------------------------------------------------------------- wrappers

/** A page that only leads on to the URL in one of its parameters. */
export interface Wrapper {
  host: string
  path: string
  /** The parameter's name; its value, decoded, is the URL. */
  parameter: string
  /** Leads on to https://example.com/a. */
  example: string
}

// biome-ignore format: one wrapper in two lines
export const wrappers: readonly Wrapper[] = [
  { host: 'link.zhihu.com', path: '', parameter: 'target',
    example: 'https://link.zhihu.com/?target=https%3A//example.com/a' },
  { host: 'link.juejin.cn', path: '', parameter: 'target',
    example: 'https://link.juejin.cn/?target=https%3A%2F%2Fexample.com%2Fa' },
  { host: 'link.csdn.net', path: '', parameter: 'target',
    example: 'https://link.csdn.net/?target=https%3A%2F%2Fexample.com%2Fa' },
  { host: 'google.com', path: '/url', parameter: 'q',
    example: 'https://www.google.com/url?sa=t&q=https://example.com/a&usg=x' },
  { host: 'google.com', path: '/url', parameter: 'url',
    example: 'https://www.google.com/url?sa=t&url=https://example.com/a&q=&usg=x' },
  { host: 'scholar.google.com', path: '/scholar_url', parameter: 'url',
    example: 'https://scholar.google.com/scholar_url?url=https://example.com/a&hl=en' },
  { host: 'youtube.com', path: '/redirect', parameter: 'q',
    example: 'https://www.youtube.com/redirect?event=x&q=https%3A%2F%2Fexample.com%2Fa' },
  { host: 'l.facebook.com', path: '/l.php', parameter: 'u',
    example: 'https://l.facebook.com/l.php?u=https%3A%2F%2Fexample.com%2Fa&h=x' },
  { host: 'duckduckgo.com', path: '/l', parameter: 'uddg',
    example: 'https://duckduckgo.com/l/?uddg=https%3A%2F%2Fexample.com%2Fa' },
]

const wrapperHosts: ReadonlySet<string> = new Set(wrappers.map(({ host }) => host))

/** A wrapper in a wrapper is looked into, but not for ever. */
const maximumUnwraps = 3

/** The identity of what a wrapper leads to; `undefined` where it is none, or leads nowhere. */
function identifyWrapped(address: ParsedAddress, unwraps: number): string | undefined {
  if (unwraps === 0 || !wrapperHosts.has(address.host)) return undefined
  for (const { host, path, parameter } of wrappers) {
    if (host !== address.host || path !== address.path) continue
    const target = new URLSearchParams(address.query).get(parameter)
    const identity = target ? identifyThrough(target, unwraps - 1) : undefined
    if (identity) return identity
  }
  return undefined
}

// ----------------------------------------------------------------- builders
// Each makes an identity of a name as a URL holds it, or none where it is no such name.

/** What may follow an arXiv number: version, format, punctuation and broken escapes from prose. */
const arxivEnd = '(?:v\\d*)?(?:\\.pdf)?(?:%[\\dA-F]{2}|[^\\w%/])*$'
/** Since April 2007: YYMM.number, four digits until 2014, five since. */
const arxivNew = new RegExp(`^(?:arxiv:)?((\\d\\d)(\\d\\d)\\.\\d{4,5})${arxivEnd}`, 'i')
/** From July 1991 to March 2007: archive/YYMMnumber, where a subject class says nothing. */
const arxivOld = new RegExp(
  `^(?:arxiv:)?([a-z]+(?:-[a-z]+)?)(?:\\.[a-z-]+)?(?:/|%2F)((\\d\\d)(\\d\\d)\\d{3})${arxivEnd}`,
  'i',
)

function arxiv(name: string): string | undefined {
  const recent = arxivNew.exec(name)
  if (recent) {
    const month = 100 * Number(recent[2]) + Number(recent[3])
    const digits = recent[1]!.length - 'YYMM.'.length
    const valid =
      isMonth(recent[3]!) && month >= 704 && month < 6000 && digits === (month < 1501 ? 4 : 5)
    return valid ? `arxiv:${recent[1]}` : undefined
  }
  const old = arxivOld.exec(name)
  if (!old) return undefined
  const month = 100 * Number(old[3]) + Number(old[4])
  const valid = isMonth(old[4]!) && (month >= 9107 || month <= 703)
  return valid ? `arxiv:${old[1]!.toLowerCase()}/${old[2]}` : undefined
}

function isMonth(digits: string): boolean {
  const month = Number(digits)
  return month >= 1 && month <= 12
}

/** What publishers put after a DOI in an address. */
const doiTail = /[/.](?:full-?text|full|abstract|abs|e?pdf|html?|short|meta|summary)$|_reference$/

interface Registrant {
  pattern: RegExp
  identity: (...parts: string[]) => string | undefined
}

/** DOIs that say a name by which the same paper has another page. */
// biome-ignore format: one registrant in two lines
const registrants: readonly Registrant[] = [
  { pattern: /^10\.48550\/arxiv\.(.+)$/,
    identity: (name) => arxiv(name) },
  { pattern: /^10\.(?:18653|3115)\/v1\/(.+)$/,
    identity: (name) => acl(name) },
  { pattern: /^10\.24963\/ijcai\.(\d{4})\/(\d+)$/,
    identity: (year, number) => `proceedings:ijcai/${year}/${Number(number)}` },
  // up to 2019 the last number holds issue and page (33013558), since then it is the article's
  { pattern: /^10\.1609\/[a-z]+\.v\d+i\d+\.(\d{1,6})$/,
    identity: (number) => `proceedings:aaai/${number}` },
  { pattern: /^10\.15607\/rss\.(\d{4})\.[ivxl]+\.(\d+)$/,
    identity: (year, number) => `proceedings:rss/${Number(year) - 2004}/${Number(number)}` },
]

/** A DOI from its `10.` on. Case says nothing in a DOI (ISO 26324). */
function doi(text: string): string | undefined {
  let name = trimEnd(decode(text).toLowerCase(), '.,;:\'"/ ')
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

function decode(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}

/** `2023.acl-long.5` since 2020, `N19-1423` before; `v2` after either is a revision. */
const aclNew = /^(\d{4}\.[a-z\d_]+-[a-z\d_]+\.\d+)(?:v\d+)?$/i
const aclOld = /^([a-z]\d\d-\d{4,5})(?:v\d+)?$/i

function acl(name: string): string | undefined {
  const recent = aclNew.exec(name)
  if (recent) return `acl:${recent[1]!.toLowerCase()}`
  const old = aclOld.exec(name)
  return old ? `acl:${old[1]!.toUpperCase()}` : undefined
}

/** First parts of github.com's paths that are no owners. */
const githubReserved: ReadonlySet<string> = new Set(
  (
    'about account advisories apps assets blog codespaces collections contact copilot ' +
    'customer-stories dashboard discussions edu education enterprise enterprises events explore ' +
    'features gist git-guides issues join login logos marketplace mobile models new newsroom ' +
    'notifications open-source organizations orgs partners premium-support pricing pulls readme ' +
    'resources search security settings site solutions sponsors stars team topics trending ' +
    'user-attachments users watching'
  ).split(' '),
)

/** Branches that a repository's first page nearly always shows. */
const defaultBranches: ReadonlySet<string> = new Set(['main', 'master', 'HEAD'])

/**
 * A repository, or with `rest` a thing in it. `tree/main` with nothing after it is
 * the repository: it shows the same page. A file is one thing in all its views
 * (blob, raw, blame); any other page keeps its own path and query.
 */
function github(owner: string, name: string, rest = '', query = ''): string | undefined {
  const login = owner.toLowerCase()
  const repository = name.toLowerCase().replace(/\.git$/, '')
  if (!/^[a-z\d][a-z\d-]*$/.test(login) || githubReserved.has(login)) return undefined
  if (!/^[\w.-]+$/.test(repository)) return undefined

  const [view, ...parts] = rest.split('/').filter(Boolean)
  const base = `github:${login}/${repository}`
  if (view === undefined) return base
  if (view === 'tree') {
    if (parts.length === 1 && defaultBranches.has(parts[0]!)) return base
    return [base, view, ...parts].join('/')
  }
  if (view === 'blob' || view === 'raw' || view === 'blame') {
    if (parts[0] === 'refs' && parts[1] === 'heads') parts.splice(0, 2)
    return [base, 'blob', ...parts].join('/')
  }
  return [base, view, ...parts].join('/') + (query && `?${query}`)
}

function githubOwner(owner: string): string | undefined {
  const login = owner.toLowerCase()
  return githubReserved.has(login) ? undefined : `url:github.com/${login}`
}

/** A number or name by which proceedings, or an index of papers, know a paper. */
function proceedings(series: string): (...parts: string[]) => string {
  return (...parts) => `proceedings:${series}/${parts.join('/').toLowerCase()}`
}

function youtube(video: string): string | undefined {
  return video === 'videoseries' ? undefined : `youtube:${video}`
}

// -------------------------------------------------------------------- sites

/** How one site's addresses name a thing. */
export interface SiteRule {
  /** Without `www.`; with `*.` in front, any name below it. */
  hosts: readonly string[]
  /** Is tried on the path, which has no slash at its end. */
  path: RegExp
  /** Is tried on the sorted query, where the name is there; without it any query will do. */
  query?: RegExp
  /** Makes the identity of what path and query capture; `undefined` tries the next line. */
  identity: (...parts: string[]) => string | undefined
  /** A URL and its identity, which the tests try. */
  example: readonly [url: string, identity: string]
}

const neuripsHosts = ['proceedings.neurips.cc', 'papers.neurips.cc', 'papers.nips.cc', 'nips.cc']
/** `paper/2017/hash/…-Abstract.html`, `paper_files/paper/2017/file/…-Paper.pdf`, no supplement. */
const hashPath =
  /^\/(?:paper_files\/)?paper\/(\d{4})\/(?:hash|file)\/([\da-f]{32})(?:-Abstract|-Paper|\.)/
const aclHosts = ['aclanthology.org', 'aclweb.org', 'anthology.aclweb.org', 'aclanthology.info']

/** Tried in this order among those of a host. */
// biome-ignore format: one site a paragraph
export const sites: readonly SiteRule[] = [
  // arXiv, its mirrors and readers
  { hosts: ['arxiv.org', '*.arxiv.org', 'xxx.lanl.gov', 'ar5iv.org'],
    path: /^\/(?:(?:abs|pdf|html|ps|format|src|e-print)\/)?(.+)$/, identity: arxiv,
    example: ['http://www.arxiv.org/pdf/1706.03762v7.pdf', 'arxiv:1706.03762'] },
  { hosts: ['arxiv.org', '*.arxiv.org'],
    path: /^\/ftp\/arxiv\/papers\/\d{4}\/(.+)$/, identity: arxiv,
    example: ['https://arxiv.org/ftp/arxiv/papers/1706/1706.03762.pdf', 'arxiv:1706.03762'] },
  { hosts: ['arxiv.org', '*.arxiv.org'],
    path: /^\/ftp\/([a-z-]+)\/papers\/\d{4}\/(.+)$/,
    identity: (archive, name) => arxiv(`${archive}/${name}`),
    example: ['https://arxiv.org/ftp/hep-th/papers/9901/9901001.pdf', 'arxiv:hep-th/9901001'] },
  { hosts: ['alphaxiv.org'],
    path: /^\/(?:[a-z]{2}\/)?(?:abs|overview|pdf|html)\/(.+)$/, identity: arxiv,
    example: ['https://www.alphaxiv.org/overview/1706.03762v7', 'arxiv:1706.03762'] },
  { hosts: ['huggingface.co', 'hf.co', 'emergentmind.com', 'arxiv-vanity.com'],
    path: /^\/papers\/(.+)$/, identity: arxiv,
    example: ['https://huggingface.co/papers/1706.03762', 'arxiv:1706.03762'] },
  { hosts: ['scirate.com', 'papers.cool', 'semanticscholar.org'],
    path: /^\/arxiv\/(.+)$/i, identity: arxiv,
    example: ['https://scirate.com/arxiv/hep-th/9901001', 'arxiv:hep-th/9901001'] },
  { hosts: ['ui.adsabs.harvard.edu'],
    path: /^\/abs\/\d{4}arXiv(\d{4})\.?(\d{4,5})[A-Z]/,
    identity: (month, number) => arxiv(`${month}.${number}`),
    example: ['https://ui.adsabs.harvard.edu/abs/2017arXiv170603762V/abstract',
      'arxiv:1706.03762'] },

  // DOIs; an address with `/doi/` in its path needs no line here
  { hosts: ['doi.org', 'dx.doi.org', 'doi.acm.org', 'doi.ieeecomputersociety.org'],
    path: /(10\.\d{4,9}\/.+)$/, identity: doi,
    example: ['http://dx.doi.org/10.1145/3523061', 'doi:10.1145/3523061'] },
  { hosts: ['link.springer.com', '*.springeropen.com', '*.biomedcentral.com'],
    path: /^\/(?:articles?|chapter|book|content\/pdf)\/(10\.\d{4,9}\/[^/]+)(?:\/fulltext\.html)?$/,
    identity: doi,
    example: ['https://link.springer.com/content/pdf/10.1007/s11263-015-0816-Y.pdf',
      'doi:10.1007/s11263-015-0816-y'] },
  { hosts: ['iopscience.iop.org', 'frontiersin.org', 'journals.aps.org'],
    path: /^\/(?:[\w-]+\/){1,3}(10\.\d{4,9}\/.+)$/, identity: doi,
    example: ['https://iopscience.iop.org/article/10.1088/1361-6560/ac9449/meta',
      'doi:10.1088/1361-6560/ac9449'] },
  { hosts: ['academic.oup.com', 'direct.mit.edu', 'pubs.aip.org'],
    path: /\/doi\/(10\.\d{4,9}\/.+?)\/\d{5,}(?:\/.*)?$/, identity: doi,
    example: ['https://academic.oup.com/jcde/article/doi/10.1093/jcde/qwaf081/8222498?x=y',
      'doi:10.1093/jcde/qwaf081'] },
  { hosts: ['biorxiv.org', 'medrxiv.org'],
    path: /^\/content\/(10\.\d{4,9}\/(?:\d+\.)*\d+)(?:v\d+)?(?:\..*)?$/, identity: doi,
    example: ['https://www.biorxiv.org/content/10.1101/2020.12.15.422761v2.full.pdf',
      'doi:10.1101/2020.12.15.422761'] },
  { hosts: ['journals.plos.org'],
    path: /^\/\w+\/article/, query: /(?:^|&)id=(10\.[^&]+)/, identity: doi,
    example: ['https://journals.plos.org/plosone/article?id=10.1371/journal.pone.0012345',
      'doi:10.1371/journal.pone.0012345'] },
  { hosts: ['spiedigitallibrary.org'],
    path: /\/(10\.1117\/[^/]+)$/, identity: doi,
    example: ['https://www.spiedigitallibrary.org/journals/x/volume-1/10.1117/1.JMI.1.2.3.short',
      'doi:10.1117/1.jmi.1.2.3'] },
  // `d41586-…` are the magazine's news
  { hosts: ['nature.com'],
    path: /^\/articles\/((?!d\d)[a-z]+\d[\w-]*)(?:\.pdf)?$/,
    identity: (name) => doi(`10.1038/${name}`),
    example: ['https://www.nature.com/articles/s41586-021-03819-2.pdf',
      'doi:10.1038/s41586-021-03819-2'] },
  { hosts: ['papers.ssrn.com', 'ssrn.com'],
    path: /^(?:\/sol3\/papers\.cfm)?$/, query: /(?:^|&)abstract(?:_?id)?=(\d+)/i,
    identity: (number) => doi(`10.2139/ssrn.${number}`),
    example: ['https://papers.ssrn.com/sol3/papers.cfm?abstract_id=1234567',
      'doi:10.2139/ssrn.1234567'] },
  { hosts: ['zenodo.org'],
    path: /^\/records?\/(\d+)$/, identity: (number) => doi(`10.5281/zenodo.${number}`),
    example: ['https://zenodo.org/record/1234567#.Xyz', 'doi:10.5281/zenodo.1234567'] },

  // OpenReview; an attachment is a supplement, but for the one called `pdf`
  { hosts: ['openreview.net'],
    path: /^\/(?:forum|pdf)$/, query: /(?:^|&)id=([\w-]{8,16})(?![\w-])/,
    identity: (id) => `openreview:${id}`,
    example: ['https://openreview.net/pdf?id=hw1kGPcSZ5', 'openreview:hw1kGPcSZ5'] },
  { hosts: ['openreview.net'],
    path: /^\/attachment$/, query: /(?:^|&)id=([\w-]{8,16})&(?:.*&)?name=pdf(?:&|$)/,
    identity: (id) => `openreview:${id}`,
    example: ['https://openreview.net/attachment?id=hw1kGPcSZ5&name=pdf',
      'openreview:hw1kGPcSZ5'] },

  // ACL Anthology
  { hosts: aclHosts,
    path: /^(?!.*\/attachments\/).*\/([^/]+?)(?:\.pdf|\.html)?$/, identity: acl,
    example: ['https://www.aclweb.org/anthology/N19-1423.pdf', 'acl:N19-1423'] },

  // proceedings and journals
  { hosts: ['openaccess.thecvf.com'],
    path: /\/(?:html|papers)\/(?:[^/]+\/)?([^/]+)_paper\.(?:html|pdf)$/,
    identity: proceedings('cvf'),
    example: ['https://openaccess.thecvf.com/content_cvpr_2018/papers/Doe_CVPR_2018_paper.pdf',
      'proceedings:cvf/doe_cvpr_2018'] },
  { hosts: ['ecva.net'],
    path: /^\/papers\/eccv_(\d{4})\/papers_ECCV\/(?:html|papers)\/(\w+?)(?:_paper)?\.(?:php|pdf)$/,
    identity: proceedings('eccv'),
    example: ['https://www.ecva.net/papers/eccv_2022/papers_ECCV/papers/136910001.pdf',
      'proceedings:eccv/2022/136910001'] },
  { hosts: neuripsHosts,
    path: hashPath, identity: proceedings('neurips'),
    example: ['https://papers.nips.cc/paper/2017/file/3f5ee243547dee91fbd053c1c4a845aa-Paper.pdf',
      'proceedings:neurips/2017/3f5ee243547dee91fbd053c1c4a845aa'] },
  { hosts: neuripsHosts,
    path: /^\/paper\/(\d{1,5})-[^/]+?(?:\.pdf)?$/, identity: proceedings('neurips'),
    example: ['https://papers.nips.cc/paper/7181-attention-is-all-you-need.pdf',
      'proceedings:neurips/7181'] },
  { hosts: ['proceedings.mlsys.org'],
    path: hashPath, identity: proceedings('mlsys'),
    example: [
      'https://proceedings.mlsys.org/paper/2022/file/6c44dc73014d66ba49b28d483a8f8b0d-Paper.pdf',
      'proceedings:mlsys/2022/6c44dc73014d66ba49b28d483a8f8b0d'] },
  { hosts: ['proceedings.iclr.cc'],
    path: hashPath, identity: proceedings('iclr'),
    example: [
      'https://proceedings.iclr.cc/paper/2024/file/6c44dc73014d66ba49b28d483a8f8b0d-Paper.pdf',
      'proceedings:iclr/2024/6c44dc73014d66ba49b28d483a8f8b0d'] },
  { hosts: ['proceedings.mlr.press'],
    path: /^\/([vr]\d+)\/([\w-]+)(?:\.html|\.pdf|\/\2\.pdf)$/, identity: proceedings('pmlr'),
    example: ['http://proceedings.mlr.press/v139/radford21a/radford21a.pdf',
      'proceedings:pmlr/v139/radford21a'] },
  { hosts: ['raw.githubusercontent.com'],
    path: /^\/mlresearch\/(v\d+)\/main\/assets\/([\w-]+)\/\2\.pdf$/, identity: proceedings('pmlr'),
    example: ['https://raw.githubusercontent.com/mlresearch/v202/main/assets/doe23a/doe23a.pdf',
      'proceedings:pmlr/v202/doe23a'] },
  { hosts: ['jmlr.org', 'jmlr.csail.mit.edu'],
    path: /^\/proceedings\/papers\/(v\d+)\/([\w-]+)\.(?:html|pdf)$/, identity: proceedings('pmlr'),
    example: ['http://jmlr.org/proceedings/papers/v37/ioffe15.pdf',
      'proceedings:pmlr/v37/ioffe15'] },
  { hosts: ['jmlr.org', 'jmlr.csail.mit.edu'],
    path: /^\/papers\/v(?:olume)?(\d+)\/([\w-]+)(?:\.html|\.pdf|\/\2\.pdf)$/,
    identity: proceedings('jmlr'),
    example: ['https://www.jmlr.org/papers/volume3/blei03a/blei03a.pdf',
      'proceedings:jmlr/3/blei03a'] },
  { hosts: ['ijcai.org'],
    path: /^\/proceedings\/(\d{4})\/0*(\d+)(?:\.pdf)?$/i, identity: proceedings('ijcai'),
    example: ['https://www.ijcai.org/Proceedings/2019/0042.pdf', 'proceedings:ijcai/2019/42'] },
  { hosts: ['ojs.aaai.org'],
    path: /\/article\/(?:view|download)\/(\d+)/, identity: proceedings('aaai'),
    example: ['https://ojs.aaai.org/index.php/AAAI/article/view/5719/5575',
      'proceedings:aaai/5719'] },
  { hosts: ['roboticsproceedings.org'],
    path: /^\/rss0*(\d+)\/p0*(\d+)\.(?:html|pdf)$/, identity: proceedings('rss'),
    example: ['http://www.roboticsproceedings.org/rss19/p016.pdf', 'proceedings:rss/19/16'] },
  { hosts: ['isca-archive.org', 'isca-speech.org'],
    path: /\/([a-z]+_\d{4}\w*)\/(?:abstracts\/|pdfs\/)?([\w-]+)\.(?:html|pdf)$/i,
    identity: proceedings('isca'),
    example: ['https://www.isca-speech.org/archive/pdfs/interspeech_2022/doe22_interspeech.pdf',
      'proceedings:isca/interspeech_2022/doe22_interspeech'] },
  { hosts: ['usenix.org'],
    path: /^\/conference\/([\w-]+)\/presentation\/([\w-]+)$/, identity: proceedings('usenix'),
    example: ['https://www.usenix.org/conference/osdi21/presentation/doe',
      'proceedings:usenix/osdi21/doe'] },
  { hosts: ['vldb.org'],
    path: /^\/pvldb\/vol(\d+)\/(p\d+-[\w-]+)\.pdf$/, identity: proceedings('pvldb'),
    example: ['http://www.vldb.org/pvldb/vol15/p900-li.pdf', 'proceedings:pvldb/15/p900-li'] },
  { hosts: ['ieeexplore.ieee.org'],
    path: /^\/(?:abstract\/)?document\/(\d+)/, identity: proceedings('ieee'),
    example: ['https://ieeexplore.ieee.org/abstract/document/9710580/',
      'proceedings:ieee/9710580'] },
  { hosts: ['ieeexplore.ieee.org'],
    path: /^\//, query: /(?:^|&)arnumber=0*(\d+)/i, identity: proceedings('ieee'),
    example: ['https://ieeexplore.ieee.org/stamp/stamp.jsp?tp=&arnumber=9710580',
      'proceedings:ieee/9710580'] },
  { hosts: ['sciencedirect.com'],
    path: /^\/science\/article\/(?:abs\/|am\/)?pii\/(S[\dX]+)/i, identity: proceedings('pii'),
    example: ['https://www.sciencedirect.com/science/article/abs/pii/S0004370225000529?via%3Dihub',
      'proceedings:pii/s0004370225000529'] },
  { hosts: ['mdpi.com'],
    path: /^\/(\d{4}-\d{3}[\dX]\/\d+\/\d+\/\d+)(?:\/(?:pdf|htm|html|xml))?$/i,
    identity: proceedings('mdpi'),
    example: ['https://www.mdpi.com/1424-8220/25/14/4509/htm',
      'proceedings:mdpi/1424-8220/25/14/4509'] },
  { hosts: ['semanticscholar.org'],
    path: /^\/paper\/(?:[^/]+\/)?([\da-f]{40})$/, identity: proceedings('s2'),
    example: [
      'https://www.semanticscholar.org/paper/Title/2f3efe44083af91cef562c1a3451eee2f8601d22',
      'proceedings:s2/2f3efe44083af91cef562c1a3451eee2f8601d22'] },
  { hosts: ['api.semanticscholar.org'],
    path: /^\/CorpusID:(\d+)$/i, identity: proceedings('s2'),
    example: ['https://api.semanticscholar.org/CorpusID:13756489', 'proceedings:s2/13756489'] },

  // GitHub; an owner alone is a page like any other, whatever its case
  { hosts: ['github.com'],
    path: /^\/+([^/]+)\/+([^/]+)(.*)$/, query: /^(.*)$/, identity: github,
    example: ['https://GitHub.com/Owner/Name.git?tab=readme-ov-file#readme', 'github:owner/name'] },
  { hosts: ['github.com'],
    path: /^\/([A-Za-z\d-]+)$/, identity: githubOwner,
    example: ['https://github.com/Owner/', 'url:github.com/owner'] },
  { hosts: ['raw.githubusercontent.com'],
    path: /^\/([^/]+)\/([^/]+)\/(.+)$/,
    identity: (owner, name, rest) => github(owner!, name!, `blob/${rest}`),
    example: ['https://raw.githubusercontent.com/Owner/Name/refs/heads/main/Path/a.md',
      'github:owner/name/blob/main/Path/a.md'] },

  // YouTube
  { hosts: ['youtube.com', 'm.youtube.com', 'music.youtube.com'],
    path: /^\/watch$/, query: /(?:^|&)v=([\w-]{11})(?![\w-])/, identity: youtube,
    example: ['https://m.youtube.com/watch?v=dQw4w9WgXcQ&list=x&t=9s', 'youtube:dQw4w9WgXcQ'] },
  { hosts: ['youtube.com', 'm.youtube.com', 'youtube-nocookie.com'],
    path: /^\/(?:embed|shorts|live|v|e)\/([\w-]{11})$/, identity: youtube,
    example: ['https://www.youtube-nocookie.com/embed/dQw4w9WgXcQ', 'youtube:dQw4w9WgXcQ'] },
  { hosts: ['youtu.be'],
    path: /^\/([\w-]{11})$/, identity: youtube,
    example: ['https://youtu.be/dQw4w9WgXcQ?si=abc', 'youtube:dQw4w9WgXcQ'] },
]

const sitesByHost = new Map<string, SiteRule[]>()
for (const site of sites) {
  for (const host of site.hosts) {
    const others = sitesByHost.get(host)
    if (others) others.push(site)
    else sitesByHost.set(host, [site])
  }
}

function identifyBySite(address: ParsedAddress): string | undefined {
  const { host } = address
  const identity = identifyAmong(sitesByHost.get(host), address)
  if (identity) return identity
  for (let dot = host.indexOf('.'); dot >= 0; dot = host.indexOf('.', dot + 1)) {
    const parent = identifyAmong(sitesByHost.get(`*${host.slice(dot)}`), address)
    if (parent) return parent
  }
  return undefined
}

function identifyAmong(
  candidates: SiteRule[] | undefined,
  address: ParsedAddress,
): string | undefined {
  if (!candidates) return undefined
  for (const { path, query, identity } of candidates) {
    const inPath = path.exec(address.path)
    const inQuery = inPath && query ? query.exec(address.query) : undefined
    if (!inPath || inQuery === null) continue
    const found = identity(...inPath.slice(1), ...(inQuery?.slice(1) ?? []))
    if (found) return found
  }
  return undefined
}

/** Most publishers' addresses go `/doi/…/10.…`; volumes and supplements are no papers. */
const doiPath =
  /\/doi\/(?:(?:abs|full|fullHtml|e?pdf|pdfdirect|pdfplus|am-pdf|reader)\/)?(10\.\d{4,9}\/.+)$/i

function identifyByDoi({ path }: ParsedAddress): string | undefined {
  const match = path.includes('/10.') ? doiPath.exec(path) : null
  return match ? doi(match[1]!) : undefined
}
