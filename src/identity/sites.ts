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
  /** A URL and its identity, for the tests. */
  example: readonly [url: string, identity: string]
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
    path: /^\/(?:(?:abs|pdf|html|ps|format|src|e-print)\/)?(.+)$/, identity: arxivIdentity,
    example: ['http://www.arxiv.org/pdf/1706.03762v7.pdf', 'arxiv:1706.03762'] },
  { hosts: ['arxiv.org', '*.arxiv.org'],
    path: /^\/ftp\/arxiv\/papers\/\d{4}\/(.+)$/, identity: arxivIdentity,
    example: ['https://arxiv.org/ftp/arxiv/papers/1706/1706.03762.pdf', 'arxiv:1706.03762'] },
  { hosts: ['arxiv.org', '*.arxiv.org'],
    path: /^\/ftp\/([a-z-]+)\/papers\/\d{4}\/(.+)$/,
    identity: (archive, name) => arxivIdentity(`${archive}/${name}`),
    example: ['https://arxiv.org/ftp/hep-th/papers/9901/9901001.pdf', 'arxiv:hep-th/9901001'] },
  { hosts: ['alphaxiv.org'],
    path: /^\/(?:[a-z]{2}\/)?(?:abs|overview|pdf|html)\/(.+)$/, identity: arxivIdentity,
    example: ['https://www.alphaxiv.org/overview/1706.03762v7', 'arxiv:1706.03762'] },
  { hosts: ['huggingface.co', 'hf.co', 'emergentmind.com', 'arxiv-vanity.com'],
    path: /^\/papers\/(.+)$/, identity: arxivIdentity,
    example: ['https://huggingface.co/papers/1706.03762', 'arxiv:1706.03762'] },
  { hosts: ['scirate.com', 'papers.cool', 'semanticscholar.org'],
    path: /^\/arxiv\/(.+)$/i, identity: arxivIdentity,
    example: ['https://scirate.com/arxiv/hep-th/9901001', 'arxiv:hep-th/9901001'] },
  { hosts: ['ui.adsabs.harvard.edu'],
    path: /^\/abs\/\d{4}arXiv(\d{4})\.?(\d{4,5})[A-Z]/,
    identity: (month, number) => arxivIdentity(`${month}.${number}`),
    example: ['https://ui.adsabs.harvard.edu/abs/2017arXiv170603762V/abstract',
      'arxiv:1706.03762'] },

  // DOIs; an address with `/doi/` in its path needs no rule here
  { hosts: ['doi.org', 'dx.doi.org', 'doi.acm.org', 'doi.ieeecomputersociety.org'],
    path: /(10\.\d{4,9}\/.+)$/, identity: doiIdentity,
    example: ['http://dx.doi.org/10.1145/3523061', 'doi:10.1145/3523061'] },
  { hosts: ['link.springer.com', '*.springeropen.com', '*.biomedcentral.com'],
    path: /^\/(?:articles?|chapter|book|content\/pdf)\/(10\.\d{4,9}\/[^/]+)(?:\/fulltext\.html)?$/,
    identity: doiIdentity,
    example: ['https://link.springer.com/content/pdf/10.1007/s11263-015-0816-Y.pdf',
      'doi:10.1007/s11263-015-0816-y'] },
  { hosts: ['iopscience.iop.org', 'frontiersin.org', 'journals.aps.org'],
    path: /^\/(?:[\w-]+\/){1,3}(10\.\d{4,9}\/.+)$/, identity: doiIdentity,
    example: ['https://iopscience.iop.org/article/10.1088/1361-6560/ac9449/meta',
      'doi:10.1088/1361-6560/ac9449'] },
  { hosts: ['academic.oup.com', 'direct.mit.edu', 'pubs.aip.org'],
    path: /\/doi\/(10\.\d{4,9}\/.+?)\/\d{5,}(?:\/.*)?$/, identity: doiIdentity,
    example: ['https://academic.oup.com/jcde/article/doi/10.1093/jcde/qwaf081/8222498?x=y',
      'doi:10.1093/jcde/qwaf081'] },
  { hosts: ['biorxiv.org', 'medrxiv.org'],
    path: /^\/content\/(10\.\d{4,9}\/(?:\d+\.)*\d+)(?:v\d+)?(?:\..*)?$/, identity: doiIdentity,
    example: ['https://www.biorxiv.org/content/10.1101/2020.12.15.422761v2.full.pdf',
      'doi:10.1101/2020.12.15.422761'] },
  { hosts: ['journals.plos.org'],
    path: /^\/\w+\/article/, query: /(?:^|&)id=(10\.[^&]+)/, identity: doiIdentity,
    example: ['https://journals.plos.org/plosone/article?id=10.1371/journal.pone.0012345',
      'doi:10.1371/journal.pone.0012345'] },
  { hosts: ['spiedigitallibrary.org'],
    path: /\/(10\.1117\/[^/]+)$/, identity: doiIdentity,
    example: ['https://www.spiedigitallibrary.org/journals/x/volume-1/10.1117/1.JMI.1.2.3.short',
      'doi:10.1117/1.jmi.1.2.3'] },
  // `d41586-…` are the magazine's news
  { hosts: ['nature.com'],
    path: /^\/articles\/((?!d\d)[a-z]+\d[\w-]*)(?:\.pdf)?$/,
    identity: (name) => doiIdentity(`10.1038/${name}`),
    example: ['https://www.nature.com/articles/s41586-021-03819-2.pdf',
      'doi:10.1038/s41586-021-03819-2'] },
  { hosts: ['papers.ssrn.com', 'ssrn.com'],
    path: /^(?:\/sol3\/papers\.cfm)?$/, query: /(?:^|&)abstract(?:_?id)?=(\d+)/i,
    identity: (number) => doiIdentity(`10.2139/ssrn.${number}`),
    example: ['https://papers.ssrn.com/sol3/papers.cfm?abstract_id=1234567',
      'doi:10.2139/ssrn.1234567'] },
  { hosts: ['zenodo.org'],
    path: /^\/records?\/(\d+)$/, identity: (number) => doiIdentity(`10.5281/zenodo.${number}`),
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
    path: /^(?!.*\/attachments\/).*\/([^/]+?)(?:\.pdf|\.html)?$/, identity: aclIdentity,
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

  // GitHub; an owner alone is an ordinary page, whatever its case
  { hosts: ['github.com'],
    path: /^\/+([^/]+)\/+([^/]+)(.*)$/, query: /^(.*)$/, identity: githubIdentity,
    example: ['https://GitHub.com/Owner/Name.git?tab=readme-ov-file#readme', 'github:owner/name'] },
  { hosts: ['github.com'],
    path: /^\/([A-Za-z\d-]+)$/, identity: githubOwnerIdentity,
    example: ['https://github.com/Owner/', 'url:github.com/owner'] },
  { hosts: ['raw.githubusercontent.com'],
    path: /^\/([^/]+)\/([^/]+)\/(.+)$/,
    identity: (owner, name, rest) => githubIdentity(owner!, name!, `blob/${rest}`),
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
