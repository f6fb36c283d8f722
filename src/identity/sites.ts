import { arxivIdentity } from './arxiv.ts'
import { aclIdentity, doiIdentity } from './doi.ts'
import { githubIdentity, githubOwnerIdentity } from './github.ts'

/** How the addresses of a site name a thing. */
export interface SiteRule {
  /** Without `www.`; with `*.` in front, any name below it. */
  hosts: readonly string[]
  /** Matched against the path, which has no trailing slash. */
  path: RegExp
  /** Matched against the sorted query if present. */
  query?: RegExp
  /** The identity made of the captured groups; `undefined` tries the next rule. */
  identity: (...parts: string[]) => string | undefined
}

/** The number or name of a paper in proceedings or in an index of papers. */
function proceedings(series: string): (...parts: string[]) => string {
  return (...parts) => `proceedings:${series}/${parts.join('/').toLowerCase()}`
}

function youtube(video: string): string | undefined {
  return video === 'videoseries' ? undefined : `youtube:${video}`
}

const neuripsHosts = ['proceedings.neurips.cc', 'papers.neurips.cc', 'papers.nips.cc', 'nips.cc']
/** `paper/2017/hash/…-Abstract.html`, `paper_files/paper/2017/file/…-Paper.pdf`, not a supplement. */
const hashPath =
  /^\/(?:paper_files\/)?paper\/(\d{4})\/(?:hash|file)\/([\da-f]{32})(?:-Abstract|-Paper|\.)/
const aclHosts = ['aclanthology.org', 'aclweb.org', 'anthology.aclweb.org', 'aclanthology.info']

/** The rules of one host are tried in this order. */
// biome-ignore format: one site a paragraph
export const sites: readonly SiteRule[] = [
  // arXiv, its mirrors and readers
  { hosts: ['arxiv.org', '*.arxiv.org', 'xxx.lanl.gov', 'ar5iv.org'],
    path: /^\/(?:(?:abs|pdf|html|ps|format|src|e-print)\/)?(.+)$/, identity: arxivIdentity },
  { hosts: ['arxiv.org', '*.arxiv.org'],
    path: /^\/ftp\/arxiv\/papers\/\d{4}\/(.+)$/, identity: arxivIdentity },
  { hosts: ['arxiv.org', '*.arxiv.org'],
    path: /^\/ftp\/([a-z-]+)\/papers\/\d{4}\/(.+)$/,
    identity: (archive, name) => arxivIdentity(`${archive}/${name}`) },
  { hosts: ['alphaxiv.org'],
    path: /^\/(?:[a-z]{2}\/)?(?:abs|overview|pdf|html)\/(.+)$/, identity: arxivIdentity },
  { hosts: ['huggingface.co', 'hf.co', 'emergentmind.com', 'arxiv-vanity.com'],
    path: /^\/papers\/(.+)$/, identity: arxivIdentity },
  { hosts: ['scirate.com', 'papers.cool', 'semanticscholar.org'],
    path: /^\/arxiv\/(.+)$/i, identity: arxivIdentity },
  { hosts: ['ui.adsabs.harvard.edu'],
    path: /^\/abs\/\d{4}arXiv(\d{4})\.?(\d{4,5})[A-Z]/,
    identity: (month, number) => arxivIdentity(`${month}.${number}`) },

  // DOIs; an address with `/doi/` in its path needs no rule here
  { hosts: ['doi.org', 'dx.doi.org', 'doi.acm.org', 'doi.ieeecomputersociety.org'],
    path: /(10\.\d{4,9}\/.+)/, identity: doiIdentity },
  { hosts: ['link.springer.com', '*.springeropen.com', '*.biomedcentral.com'],
    path: /^\/(?:articles?|chapter|book|content\/pdf)\/(10\.\d{4,9}\/[^/]+)(?:\/fulltext\.html)?$/,
    identity: doiIdentity },
  { hosts: ['iopscience.iop.org', 'frontiersin.org', 'journals.aps.org'],
    path: /^\/(?:[\w-]+\/){1,3}(10\.\d{4,9}\/.+)$/, identity: doiIdentity },
  { hosts: ['academic.oup.com', 'direct.mit.edu', 'pubs.aip.org'],
    path: /^(?:\/(?!doi\/10\.)[^/]*)*\/doi\/(10\.\d{4,9}\/.+?)\/\d{5,}(?:\/|$)/, identity: doiIdentity },
  { hosts: ['biorxiv.org', 'medrxiv.org'],
    path: /^\/content\/(10\.\d{4,9}\/(?:\d+\.)*\d+)(?:v\d+)?(?:\.|$)/, identity: doiIdentity },
  { hosts: ['journals.plos.org'],
    path: /^\/\w+\/article/, query: /(?:^|&)id=(10\.[^&]+)/, identity: doiIdentity },
  { hosts: ['spiedigitallibrary.org'],
    path: /\/(10\.1117\/[^/]+)$/, identity: doiIdentity },
  // `d41586-…` are the magazine's news
  { hosts: ['nature.com'],
    path: /^\/articles\/((?!d\d)[a-z]+\d[\w-]*)(?:\.pdf)?$/,
    identity: (name) => doiIdentity(`10.1038/${name}`) },
  { hosts: ['papers.ssrn.com', 'ssrn.com'],
    path: /^(?:\/sol3\/papers\.cfm)?$/, query: /(?:^|&)abstract(?:_?id)?=(\d+)/i,
    identity: (number) => doiIdentity(`10.2139/ssrn.${number}`) },
  { hosts: ['zenodo.org'],
    path: /^\/records?\/(\d+)$/, identity: (number) => doiIdentity(`10.5281/zenodo.${number}`) },

  // OpenReview; an attachment is a supplement, but for the one called `pdf`
  { hosts: ['openreview.net'],
    path: /^\/(?:forum|pdf)$/, query: /(?:^|&)id=([\w-]{8,16})(?![\w-])/,
    identity: (id) => `openreview:${id}` },
  { hosts: ['openreview.net'],
    path: /^\/attachment$/, query: /^(?=(?:.*&)?name=pdf(?:&|$))(?:.*?&)?id=([\w-]{8,16})&/,
    identity: (id) => `openreview:${id}` },

  // ACL Anthology
  { hosts: aclHosts,
    path: /^(?!.*\/attachments\/).*\/([^/]+?)(?:\.pdf|\.html)?$/, identity: aclIdentity },

  // proceedings and journals
  { hosts: ['openaccess.thecvf.com'],
    path: /\/(?:html|papers)\/(?:[^/]+\/)?([^/]+)_paper\.(?:html|pdf)$/,
    identity: proceedings('cvf') },
  { hosts: ['ecva.net'],
    path: /^\/papers\/eccv_(\d{4})\/papers_ECCV\/(?:html|papers)\/(\w+?)(?:_paper)?\.(?:php|pdf)$/,
    identity: proceedings('eccv') },
  { hosts: neuripsHosts,
    path: hashPath, identity: proceedings('neurips') },
  { hosts: neuripsHosts,
    path: /^\/paper\/(\d{1,5})-[^/]+?(?:\.pdf)?$/, identity: proceedings('neurips') },
  { hosts: ['proceedings.mlsys.org'],
    path: hashPath, identity: proceedings('mlsys') },
  { hosts: ['proceedings.iclr.cc'],
    path: hashPath, identity: proceedings('iclr') },
  { hosts: ['proceedings.mlr.press'],
    path: /^\/([vr]\d+)\/([\w-]+)(?:\.html|\.pdf|\/\2\.pdf)$/, identity: proceedings('pmlr') },
  { hosts: ['raw.githubusercontent.com'],
    path: /^\/mlresearch\/(v\d+)\/main\/assets\/([\w-]+)\/\2\.pdf$/, identity: proceedings('pmlr') },
  { hosts: ['jmlr.org', 'jmlr.csail.mit.edu'],
    path: /^\/proceedings\/papers\/(v\d+)\/([\w-]+)\.(?:html|pdf)$/, identity: proceedings('pmlr') },
  { hosts: ['jmlr.org', 'jmlr.csail.mit.edu'],
    path: /^\/papers\/v(?:olume)?(\d+)\/([\w-]+)(?:\.html|\.pdf|\/\2\.pdf)$/,
    identity: proceedings('jmlr') },
  { hosts: ['ijcai.org'],
    path: /^\/proceedings\/(\d{4})\/0*([1-9]\d*|0)(?:\.pdf)?$/i, identity: proceedings('ijcai') },
  { hosts: ['ojs.aaai.org'],
    path: /\/article\/(?:view|download)\/(\d+)/, identity: proceedings('aaai') },
  { hosts: ['roboticsproceedings.org'],
    path: /^\/rss0*([1-9]\d*|0)\/p0*([1-9]\d*|0)\.(?:html|pdf)$/, identity: proceedings('rss') },
  { hosts: ['isca-archive.org', 'isca-speech.org'],
    path: /\/([a-z]+_\d{4}\w*)\/(?:abstracts\/|pdfs\/)?([\w-]+)\.(?:html|pdf)$/i,
    identity: proceedings('isca') },
  { hosts: ['usenix.org'],
    path: /^\/conference\/([\w-]+)\/presentation\/([\w-]+)$/, identity: proceedings('usenix') },
  { hosts: ['vldb.org'],
    path: /^\/pvldb\/vol(\d+)\/(p\d+-[\w-]+)\.pdf$/, identity: proceedings('pvldb') },
  { hosts: ['ieeexplore.ieee.org'],
    path: /^\/(?:abstract\/)?document\/(\d+)/, identity: proceedings('ieee') },
  { hosts: ['ieeexplore.ieee.org'],
    path: /^\//, query: /(?:^|&)arnumber=0*(\d+)/i, identity: proceedings('ieee') },
  { hosts: ['sciencedirect.com'],
    path: /^\/science\/article\/(?:abs\/|am\/)?pii\/(S[\dX]+)/i, identity: proceedings('pii') },
  { hosts: ['mdpi.com'],
    path: /^\/(\d{4}-\d{3}[\dX]\/\d+\/\d+\/\d+)(?:\/(?:pdf|htm|html|xml))?$/i,
    identity: proceedings('mdpi') },
  { hosts: ['semanticscholar.org'],
    path: /^\/paper\/(?:[^/]+\/)?([\da-f]{40})$/, identity: proceedings('s2') },
  { hosts: ['api.semanticscholar.org'],
    path: /^\/CorpusID:(\d+)$/i, identity: proceedings('s2') },

  // GitHub; an owner alone is an ordinary page, whatever its case
  { hosts: ['github.com'],
    path: /^\/+([^/]+)\/+([^/]+)(.*)/, query: /^(.*)$/, identity: githubIdentity },
  { hosts: ['github.com'],
    path: /^\/([A-Za-z\d-]+)$/, identity: githubOwnerIdentity },
  { hosts: ['raw.githubusercontent.com'],
    path: /^\/([^/]+)\/([^/]+)\/(.+)$/,
    identity: (owner, name, rest) => githubIdentity(owner!, name!, `blob/${rest}`) },

  // YouTube
  { hosts: ['youtube.com', 'm.youtube.com', 'music.youtube.com'],
    path: /^\/watch$/, query: /(?:^|&)v=([\w-]{11})(?![\w-])/, identity: youtube },
  { hosts: ['youtube.com', 'm.youtube.com', 'youtube-nocookie.com'],
    path: /^\/(?:embed|shorts|live|v|e)\/([\w-]{11})$/, identity: youtube },
  { hosts: ['youtu.be'],
    path: /^\/([\w-]{11})$/, identity: youtube },
]

/** A page that only leads on to the URL in one of its parameters. */
export interface Wrapper {
  host: string
  path: string
  /** The parameter's name; its value, decoded, is the URL. */
  parameter: string
}

export const wrappers: readonly Wrapper[] = [
  { host: 'link.zhihu.com', path: '', parameter: 'target' },
  { host: 'link.juejin.cn', path: '', parameter: 'target' },
  { host: 'link.csdn.net', path: '', parameter: 'target' },
  { host: 'google.com', path: '/url', parameter: 'q' },
  { host: 'google.com', path: '/url', parameter: 'url' },
  { host: 'scholar.google.com', path: '/scholar_url', parameter: 'url' },
  { host: 'youtube.com', path: '/redirect', parameter: 'q' },
  { host: 'l.facebook.com', path: '/l.php', parameter: 'u' },
  { host: 'duckduckgo.com', path: '/l', parameter: 'uddg' },
]
