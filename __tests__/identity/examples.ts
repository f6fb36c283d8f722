/** URLs and their identities, one for each entry of `sites`, in its order. */
export const siteExamples: readonly (readonly [url: string, identity: string])[] = [
  ['http://www.arxiv.org/pdf/1706.03762v7.pdf', 'arxiv:1706.03762'],
  ['https://arxiv.org/ftp/arxiv/papers/1706/1706.03762.pdf', 'arxiv:1706.03762'],
  ['https://arxiv.org/ftp/hep-th/papers/9901/9901001.pdf', 'arxiv:hep-th/9901001'],
  ['https://www.alphaxiv.org/overview/1706.03762v7', 'arxiv:1706.03762'],
  ['https://huggingface.co/papers/1706.03762', 'arxiv:1706.03762'],
  ['https://scirate.com/arxiv/hep-th/9901001', 'arxiv:hep-th/9901001'],
  ['https://ui.adsabs.harvard.edu/abs/2017arXiv170603762V/abstract', 'arxiv:1706.03762'],
  ['http://dx.doi.org/10.1145/3523061', 'doi:10.1145/3523061'],
  [
    'https://link.springer.com/content/pdf/10.1007/s11263-015-0816-Y.pdf',
    'doi:10.1007/s11263-015-0816-y',
  ],
  [
    'https://iopscience.iop.org/article/10.1088/1361-6560/ac9449/meta',
    'doi:10.1088/1361-6560/ac9449',
  ],
  [
    'https://academic.oup.com/jcde/article/doi/10.1093/jcde/qwaf081/8222498?x=y',
    'doi:10.1093/jcde/qwaf081',
  ],
  [
    'https://www.biorxiv.org/content/10.1101/2020.12.15.422761v2.full.pdf',
    'doi:10.1101/2020.12.15.422761',
  ],
  [
    'https://journals.plos.org/plosone/article?id=10.1371/journal.pone.0012345',
    'doi:10.1371/journal.pone.0012345',
  ],
  [
    'https://www.spiedigitallibrary.org/journals/x/volume-1/10.1117/1.JMI.1.2.3.short',
    'doi:10.1117/1.jmi.1.2.3',
  ],
  ['https://www.nature.com/articles/s41586-021-03819-2.pdf', 'doi:10.1038/s41586-021-03819-2'],
  ['https://papers.ssrn.com/sol3/papers.cfm?abstract_id=1234567', 'doi:10.2139/ssrn.1234567'],
  ['https://zenodo.org/record/1234567#.Xyz', 'doi:10.5281/zenodo.1234567'],
  ['https://openreview.net/pdf?id=hw1kGPcSZ5', 'openreview:hw1kGPcSZ5'],
  ['https://openreview.net/attachment?id=hw1kGPcSZ5&name=pdf', 'openreview:hw1kGPcSZ5'],
  ['https://www.aclweb.org/anthology/N19-1423.pdf', 'acl:N19-1423'],
  [
    'https://openaccess.thecvf.com/content_cvpr_2018/papers/Doe_CVPR_2018_paper.pdf',
    'proceedings:cvf/doe_cvpr_2018',
  ],
  [
    'https://www.ecva.net/papers/eccv_2022/papers_ECCV/papers/136910001.pdf',
    'proceedings:eccv/2022/136910001',
  ],
  [
    'https://papers.nips.cc/paper/2017/file/3f5ee243547dee91fbd053c1c4a845aa-Paper.pdf',
    'proceedings:neurips/2017/3f5ee243547dee91fbd053c1c4a845aa',
  ],
  ['https://papers.nips.cc/paper/7181-attention-is-all-you-need.pdf', 'proceedings:neurips/7181'],
  [
    'https://proceedings.mlsys.org/paper/2022/file/6c44dc73014d66ba49b28d483a8f8b0d-Paper.pdf',
    'proceedings:mlsys/2022/6c44dc73014d66ba49b28d483a8f8b0d',
  ],
  [
    'https://proceedings.iclr.cc/paper/2024/file/6c44dc73014d66ba49b28d483a8f8b0d-Paper.pdf',
    'proceedings:iclr/2024/6c44dc73014d66ba49b28d483a8f8b0d',
  ],
  [
    'http://proceedings.mlr.press/v139/radford21a/radford21a.pdf',
    'proceedings:pmlr/v139/radford21a',
  ],
  [
    'https://raw.githubusercontent.com/mlresearch/v202/main/assets/doe23a/doe23a.pdf',
    'proceedings:pmlr/v202/doe23a',
  ],
  ['http://jmlr.org/proceedings/papers/v37/ioffe15.pdf', 'proceedings:pmlr/v37/ioffe15'],
  ['https://www.jmlr.org/papers/volume3/blei03a/blei03a.pdf', 'proceedings:jmlr/3/blei03a'],
  ['https://www.ijcai.org/Proceedings/2019/0042.pdf', 'proceedings:ijcai/2019/42'],
  ['https://ojs.aaai.org/index.php/AAAI/article/view/5719/5575', 'proceedings:aaai/5719'],
  ['http://www.roboticsproceedings.org/rss19/p016.pdf', 'proceedings:rss/19/16'],
  [
    'https://www.isca-speech.org/archive/pdfs/interspeech_2022/doe22_interspeech.pdf',
    'proceedings:isca/interspeech_2022/doe22_interspeech',
  ],
  ['https://www.usenix.org/conference/osdi21/presentation/doe', 'proceedings:usenix/osdi21/doe'],
  ['http://www.vldb.org/pvldb/vol15/p900-li.pdf', 'proceedings:pvldb/15/p900-li'],
  ['https://ieeexplore.ieee.org/abstract/document/9710580/', 'proceedings:ieee/9710580'],
  ['https://ieeexplore.ieee.org/stamp/stamp.jsp?tp=&arnumber=9710580', 'proceedings:ieee/9710580'],
  [
    'https://www.sciencedirect.com/science/article/abs/pii/S0004370225000529?via%3Dihub',
    'proceedings:pii/s0004370225000529',
  ],
  ['https://www.mdpi.com/1424-8220/25/14/4509/htm', 'proceedings:mdpi/1424-8220/25/14/4509'],
  [
    'https://www.semanticscholar.org/paper/Title/2f3efe44083af91cef562c1a3451eee2f8601d22',
    'proceedings:s2/2f3efe44083af91cef562c1a3451eee2f8601d22',
  ],
  ['https://api.semanticscholar.org/CorpusID:13756489', 'proceedings:s2/13756489'],
  ['https://GitHub.com/Owner/Name.git?tab=readme-ov-file#readme', 'github:owner/name'],
  ['https://github.com/Owner/', 'url:github.com/owner'],
  [
    'https://raw.githubusercontent.com/Owner/Name/refs/heads/main/Path/a.md',
    'github:owner/name/blob/main/Path/a.md',
  ],
  ['https://m.youtube.com/watch?v=dQw4w9WgXcQ&list=x&t=9s', 'youtube:dQw4w9WgXcQ'],
  ['https://www.youtube-nocookie.com/embed/dQw4w9WgXcQ', 'youtube:dQw4w9WgXcQ'],
  ['https://youtu.be/dQw4w9WgXcQ?si=abc', 'youtube:dQw4w9WgXcQ'],
]

/** URLs that lead on to https://example.com/a, one for each entry of `wrappers`, in its order. */
export const wrapperExamples: readonly string[] = [
  'https://link.zhihu.com/?target=https%3A//example.com/a',
  'https://link.juejin.cn/?target=https%3A%2F%2Fexample.com%2Fa',
  'https://link.csdn.net/?target=https%3A%2F%2Fexample.com%2Fa',
  'https://www.google.com/url?sa=t&q=https://example.com/a&usg=x',
  'https://www.google.com/url?sa=t&url=https://example.com/a&q=&usg=x',
  'https://scholar.google.com/scholar_url?url=https://example.com/a&hl=en',
  'https://www.youtube.com/redirect?event=x&q=https%3A%2F%2Fexample.com%2Fa',
  'https://l.facebook.com/l.php?u=https%3A%2F%2Fexample.com%2Fa&h=x',
  'https://duckduckgo.com/l/?uddg=https%3A%2F%2Fexample.com%2Fa',
]
