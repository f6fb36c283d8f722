import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { arxivMonth } from '../../src/identity/arxiv.ts'
import { identify, isPaper } from '../../src/identity/identify.ts'
import { sites, wrappers } from '../../src/identity/sites.ts'
import { cpuTime } from '../cpu-time.ts'
import { siteExamples, wrapperExamples } from './examples.ts'

/** An identity, then URLs that all name it. */
type Same = [identity: string, ...urls: string[]]

function expectSame([identity, ...urls]: Same): void {
  expect(Object.fromEntries(urls.map((url) => [url, identify(url)]))).toEqual(
    Object.fromEntries(urls.map((url) => [url, identity])),
  )
}

describe('the site data', () => {
  test('has an example for each entry', () => {
    expect([siteExamples.length, wrapperExamples.length]).toEqual([sites.length, wrappers.length])
  })

  test.each(siteExamples)('%s is %s', (url, identity) => {
    expect(identify(url)).toBe(identity)
  })

  test.each(sites.map((site, index) => [siteExamples[index]![0], site] as const))(
    'the entry of %s matches its example',
    (url, { hosts, path, query }) => {
      const { hostname, pathname, search } = new URL(url)
      const host = hostname.replace(/^www\./, '')
      expect(
        hosts.some((name) => name === host || (name[0] === '*' && host.endsWith(name.slice(1)))),
      ).toBe(true)
      expect(pathname.replace(/\/$/, '')).toMatch(path)
      if (query) expect(search.slice(1)).toMatch(query)
    },
  )

  test.each(wrapperExamples)('%s is unwrapped', (url) => {
    expect(identify(url)).toBe('url:example.com/a')
  })
})

describe('arXiv', () => {
  test.each<Same>([
    [
      'arxiv:1706.03762',
      'https://arxiv.org/abs/1706.03762',
      'http://arxiv.org/abs/1706.03762v5',
      'https://arxiv.org/pdf/1706.03762',
      'https://arxiv.org/pdf/1706.03762.pdf',
      'https://arxiv.org/pdf/1706.03762v5.pdf/',
      'https://arxiv.org/html/1706.03762v7#S3.SS2',
      'https://arxiv.org/ps/1706.03762',
      'https://arxiv.org/format/1706.03762',
      'https://arxiv.org/src/1706.03762v1',
      'https://arxiv.org/e-print/1706.03762',
      'https://arxiv.org/abs/arXiv:1706.03762',
      'https://arxiv.org/1706.03762',
      'https://arxiv.org/abs/1706.03762?context=cs.LG',
      'https://www.arxiv.org/abs/1706.03762/',
      'https://export.arxiv.org/abs/1706.03762',
      'https://browse.arxiv.org/pdf/1706.03762v1',
      'https://ar5iv.labs.arxiv.org/html/1706.03762',
      'https://ar5iv.org/abs/1706.03762',
      'https://www.alphaxiv.org/abs/1706.03762v2',
      'https://www.alphaxiv.org/zh/overview/1706.03762',
      'https://huggingface.co/papers/1706.03762',
      'https://hf.co/papers/1706.03762',
      'https://papers.cool/arxiv/1706.03762',
      'https://doi.org/10.48550/arXiv.1706.03762',
      'https://dx.doi.org/10.48550/ARXIV.1706.03762',
      'https://arxiv.org/abs/1706%2E03762',
      'https://arxiv.org/abs/1706.03762.',
      'https://arxiv.org/abs/1706.03762),',
      'https://arxiv.org/pdf/1706.03762.pdf%9D%9E',
      '  https://arxiv.org/abs/1706.03762 ',
      'https://link.zhihu.com/?target=https%3A//arxiv.org/abs/1706.03762',
    ],
    ['arxiv:1412.6980', 'https://arxiv.org/abs/1412.6980v9', 'http://arxiv.org/pdf/1412.6980.pdf'],
    [
      'arxiv:hep-th/9901001',
      'https://arxiv.org/abs/hep-th/9901001',
      'https://arxiv.org/pdf/hep-th/9901001v3.pdf',
      'https://arxiv.org/abs/HEP-TH/9901001',
      'https://arxiv.org/abs/hep-th%2F9901001',
      'https://xxx.lanl.gov/abs/hep-th/9901001',
      'https://doi.org/10.48550/arXiv.hep-th/9901001',
    ],
    [
      'arxiv:cs/0001001',
      'https://arxiv.org/abs/cs/0001001',
      'https://arxiv.org/abs/cs.CL/0001001',
      'https://arxiv.org/abs/arXiv:cs.CL/0001001v1',
      'https://arxiv.org/ftp/cs/papers/0001/0001001.pdf',
    ],
  ])('%s in all forms', (...same) => {
    expectSame(same)
  })

  test.each([
    'https://arxiv.org/list/cs.CL/2301',
    'https://arxiv.org/list/cs.CL/recent',
    'https://arxiv.org/search/?query=1706.03762',
    'https://arxiv.org/a/doe_j_1',
    'https://arxiv.org/abs/1713.03762',
    'https://arxiv.org/abs/1700.03762',
    'https://arxiv.org/abs/0703.0123',
    'https://arxiv.org/abs/9901.00001',
    'https://arxiv.org/abs/2401.1234',
    'https://arxiv.org/abs/1412.06980',
    'https://arxiv.org/abs/2401.123456',
    'https://arxiv.org/abs/hep-th/9913001',
    'https://arxiv.org/abs/hep-th/0704001',
    'https://arxiv.org/abs/hep-th/9106001',
    'https://arxiv.org/html/1706.03762v1/x1.png',
    'https://arxiv.org/abs/1706.03762abc',
    'https://arxiv.org.example.com/abs/1706.03762',
    'https://notarxiv.org/abs/1706.03762',
    'https://img.shields.io/badge/arXiv-1706.03762-b31b1b.svg',
    'https://huggingface.co/papers',
  ])('%s is no arXiv paper', (url) => {
    expect(identify(url)).toMatch(/^url:/)
  })

  test.each([
    ['arxiv:1706.03762', 2017, 6],
    ['arxiv:0704.0001', 2007, 4],
    ['arxiv:hep-th/9901001', 1999, 1],
    ['arxiv:cs/0001001', 2000, 1],
    ['arxiv:math-ph/9107003', 1991, 7],
  ])('%s is of %i-%i', (identity, year, month) => {
    expect(arxivMonth(identity)).toEqual({ year, month })
  })

  test('what is not on arXiv has no month there', () => {
    expect(arxivMonth('doi:10.1145/3523061')).toBeUndefined()
    expect(arxivMonth('url:arxiv.org/list/cs.CL/2301')).toBeUndefined()
    expect(arxivMonth('1706.03762')).toBeUndefined()
  })
})

describe('DOI', () => {
  test.each<Same>([
    [
      'doi:10.1145/3523061',
      'https://doi.org/10.1145/3523061',
      'http://dx.doi.org/10.1145/3523061',
      'https://doi.org/doi:10.1145/3523061',
      'https://doi.org/https://doi.org/10.1145/3523061',
      'http://doi.acm.org/10.1145/3523061',
      'https://dl.acm.org/doi/10.1145/3523061',
      'https://dl.acm.org/doi/abs/10.1145/3523061',
      'https://dl.acm.org/doi/pdf/10.1145/3523061',
      'https://dl.acm.org/doi/fullHtml/10.1145/3523061',
      'https://dl.acm.org/doi/10.1145/3523061#sec-1',
      'https://doi.org/10.1145/3523061.',
      'https://doi.org/10.1145/3523061)',
    ],
    [
      'doi:10.1007/978-3-319-24574-4_28',
      'https://link.springer.com/chapter/10.1007/978-3-319-24574-4_28',
      'https://link.springer.com/content/pdf/10.1007/978-3-319-24574-4_28.pdf?x=y',
      'https://doi.org/10.1007/978-3-319-24574-4_28',
    ],
    [
      'doi:10.1007/s11263-015-0816-y',
      'https://link.springer.com/article/10.1007/s11263-015-0816-y',
      'https://link.springer.com/article/10.1007/S11263-015-0816-Y/fulltext.html',
    ],
    [
      'doi:10.1186/s42400-021-00070-0',
      'https://x.springeropen.com/articles/10.1186/s42400-021-00070-0',
    ],
    [
      'doi:10.1002/ima.12345',
      'https://onlinelibrary.wiley.com/doi/10.1002/ima.12345',
      'https://onlinelibrary.wiley.com/doi/epdf/10.1002/ima.12345',
      'https://sub.onlinelibrary.wiley.com/doi/full/10.1002/ima.12345?campaign=x',
      'https://onlinelibrary.wiley.com/doi/am-pdf/10.1002/ima.12345',
    ],
    ['doi:10.1080/1234.2025.1', 'https://www.tandfonline.com/doi/full/10.1080/1234.2025.1'],
    [
      'doi:10.1108/el-06-2022-0141',
      'https://www.emerald.com/insight/content/doi/10.1108/EL-06-2022-0141/full/html',
    ],
    [
      'doi:10.1162/qss_a_00368',
      'https://direct.mit.edu/qss/article/doi/10.1162/qss_a_00368/128867/A-Title',
    ],
    ['doi:10.1016/0004-3702(94)90047-7', 'https://doi.org/10.1016/0004-3702(94)90047-7'],
    [
      'doi:10.1002/(sici)1097-0258',
      'https://doi.org/10.1002/(SICI)1097-0258',
      'https://doi.org/10.1002/%28sici%291097-0258',
    ],
    [
      'doi:10.1101/2020.12.15.422761',
      'https://www.biorxiv.org/content/10.1101/2020.12.15.422761v1',
      'https://www.biorxiv.org/content/10.1101/2020.12.15.422761v1.abstract',
      'https://doi.org/10.1101/2020.12.15.422761',
    ],
    [
      'acl:N19-1423',
      'https://doi.org/10.18653/v1/N19-1423',
      'https://doi.org/10.18653/v1/n19-1423',
    ],
    ['acl:2023.acl-long.5', 'https://doi.org/10.18653/v1/2023.acl-long.5'],
    ['acl:P14-1062', 'https://doi.org/10.3115/v1/P14-1062'],
    [
      'proceedings:ijcai/2023/462',
      'https://doi.org/10.24963/ijcai.2023/462',
      'https://www.ijcai.org/proceedings/2023/462',
    ],
    [
      'proceedings:aaai/26590',
      'https://doi.org/10.1609/aaai.v37i11.26590',
      'https://ojs.aaai.org/index.php/AAAI/article/view/26590',
    ],
    [
      'proceedings:rss/19/16',
      'https://doi.org/10.15607/RSS.2023.XIX.016',
      'https://www.roboticsproceedings.org/rss19/p016.html',
    ],
    ['doi:10.1609/aaai.v33i01.33013558', 'https://doi.org/10.1609/aaai.v33i01.33013558'],
  ])('%s in all forms', (...same) => {
    expectSame(same)
  })

  test.each([
    'https://dl.acm.org/doi/proceedings/10.1145/3580305',
    'https://dl.acm.org/doi/suppl/10.1145/3580305',
    'https://doi.org/',
    'https://doi.org/10.1145',
    'https://www.nature.com/articles/d41586-025-00001-1',
    'https://example.com/10.1145/3523061',
  ])('%s is no DOI', (url) => {
    expect(identify(url)).toMatch(/^url:/)
  })
})

describe('OpenReview, ACL Anthology, proceedings', () => {
  test.each<Same>([
    [
      'openreview:hw1kGPcSZ5',
      'https://openreview.net/forum?id=hw1kGPcSZ5',
      'https://openreview.net/pdf?id=hw1kGPcSZ5',
      'https://openreview.net/forum?id=hw1kGPcSZ5&noteId=abc',
      'https://openreview.net/forum?noteId=abc&id=hw1kGPcSZ5',
      'https://openreview.net/forum?id=hw1kGPcSZ5},',
      'https://openreview.net/forum?id=hw1kGPcSZ5#discussion',
      'https://openreview.net/attachment?name=pdf&id=hw1kGPcSZ5',
    ],
    ['openreview:-x_Ab1Cd2_', 'https://openreview.net/pdf?id=-x_Ab1Cd2_'],
    [
      'acl:P19-1001',
      'https://aclanthology.org/P19-1001',
      'https://aclanthology.org/P19-1001/',
      'https://aclanthology.org/P19-1001.pdf',
      'https://aclanthology.org/P19-1001v2.pdf',
      'https://www.aclweb.org/anthology/P19-1001',
      'https://aclweb.org/anthology/papers/P/P19/P19-1001/',
      'http://anthology.aclweb.org/P/P19/P19-1001.pdf',
      'https://aclanthology.info/papers/P19-1001/p19-1001',
    ],
    [
      'acl:2023.acl-long.5',
      'https://aclanthology.org/2023.acl-long.5',
      'https://aclanthology.org/2023.acl-long.5/',
      'https://aclanthology.org/2023.acl-long.5.pdf',
      'https://www.aclweb.org/anthology/2023.acl-long.5.pdf',
    ],
    [
      'proceedings:cvf/doe_a_title_cvpr_2024',
      'https://openaccess.thecvf.com/content/CVPR2024/html/Doe_A_Title_CVPR_2024_paper.html',
      'https://openaccess.thecvf.com/content/CVPR2024/papers/Doe_A_Title_CVPR_2024_paper.pdf',
      'http://openaccess.thecvf.com/content_CVPR_2024/html/Doe_A_Title_CVPR_2024_paper.html',
    ],
    [
      'proceedings:cvf/doe_a_title_cvprw_2019',
      'https://openaccess.thecvf.com/content_CVPRW_2019/papers/FG/Doe_A_Title_CVPRW_2019_paper.pdf',
      'https://openaccess.thecvf.com/content_CVPRW_2019/html/FG/Doe_A_Title_CVPRW_2019_paper.html',
    ],
    [
      'proceedings:neurips/2021/db8e1af0cb3aca1ae2d0018624204529',
      'https://papers.nips.cc/paper/2021/hash/db8e1af0cb3aca1ae2d0018624204529-Abstract.html',
      'https://proceedings.neurips.cc/paper/2021/file/db8e1af0cb3aca1ae2d0018624204529-Paper.pdf',
      'https://nips.cc/paper_files/paper/2021/hash/db8e1af0cb3aca1ae2d0018624204529-Abstract-A.html',
    ],
    [
      'proceedings:pmlr/v139/doe21a',
      'https://proceedings.mlr.press/v139/doe21a.html',
      'http://proceedings.mlr.press/v139/doe21a/doe21a.pdf',
      'https://raw.githubusercontent.com/mlresearch/v139/main/assets/doe21a/doe21a.pdf',
    ],
    [
      'proceedings:jmlr/24/21-0224',
      'https://jmlr.org/papers/v24/21-0224.html',
      'https://www.jmlr.org/papers/volume24/21-0224/21-0224.pdf',
    ],
    [
      'proceedings:isca/interspeech_2018/1234',
      'https://www.isca-speech.org/archive/Interspeech_2018/abstracts/1234.html',
      'https://www.isca-speech.org/archive/Interspeech_2018/pdfs/1234.pdf',
    ],
    [
      'proceedings:ieee/9710580',
      'https://ieeexplore.ieee.org/document/9710580',
      'https://ieeexplore.ieee.org/abstract/document/9710580/authors',
      'https://ieeexplore.ieee.org/stamp/stamp.jsp?arnumber=9710580',
    ],
  ])('%s in all forms', (...same) => {
    expectSame(same)
  })

  test.each([
    'https://openreview.net/attachment?id=hw1kGPcSZ5&name=supplementary_material',
    'https://openreview.net/group?id=ICLR.cc/2024/Conference',
    'https://openreview.net/forum?id=ICLR.cc/2024/Conference',
    'https://aclanthology.org/volumes/P19-1/',
    'https://aclanthology.org/events/acl-2024/',
    'https://aclanthology.org/2021.emnlp-main.223.mp4',
    'https://aclanthology.org/attachments/P19-1001.pdf',
    'https://openaccess.thecvf.com/CVPR2024?day=all',
    'https://openaccess.thecvf.com/content/CVPR2024/supplemental/Doe_A_Title_supplemental.pdf',
    'https://proceedings.mlr.press/v139/',
    'https://proceedings.mlr.press/v139/doe21a/doe21a-supp.pdf',
    'https://papers.nips.cc/paper/2021',
    'https://papers.nips.cc/paper/2021/file/db8e1af0cb3aca1ae2d0018624204529-Supplemental.pdf',
    'https://www.ecva.net/papers/eccv_2022/papers_ECCV/papers/136910001-supp.pdf',
    'https://www.ijcai.org/proceedings/2023/',
    'https://www.usenix.org/conference/osdi21/technical-sessions',
  ])('%s is no paper', (url) => {
    expect(identify(url)).toMatch(/^url:/)
  })
})

describe('GitHub', () => {
  test.each<Same>([
    [
      'github:owner/some.name',
      'https://github.com/Owner/Some.Name',
      'http://www.github.com/owner/some.name/',
      'https://github.com/owner/some.name.git',
      'https://github.com/owner/some.name#readme',
      'https://github.com/owner/some.name?tab=readme-ov-file#usage',
      'https://github.com/owner/some.name/tree/main',
      'https://github.com/owner/some.name/tree/master/',
      'https://github.com//owner//some.name',
    ],
    [
      'github:owner/name/blob/main/Docs/A%20b.md',
      'https://github.com/Owner/Name/blob/main/Docs/A%20b.md',
      'https://github.com/owner/name/raw/main/Docs/A b.md',
      'https://github.com/owner/name/blob/main/Docs/A%20b.md?raw=true#L3',
      'https://raw.githubusercontent.com/owner/name/main/Docs/A%20b.md',
      'https://raw.githubusercontent.com/Owner/name/refs/heads/main/Docs/A%20b.md',
    ],
    ['github:owner/name/tree/main/Sub', 'https://github.com/Owner/Name/tree/main/Sub/'],
    ['github:owner/name/tree/dev', 'https://github.com/owner/name/tree/dev'],
    ['github:owner/name/issues/12', 'https://github.com/owner/name/issues/12#issuecomment-1'],
    ['github:owner/name/issues?q=is:open', 'https://github.com/owner/name/issues?q=is%3Aopen'],
    ['url:github.com/owner', 'https://github.com/Owner', 'https://www.github.com/owner/'],
    ['url:github.com/topics/nlp', 'https://github.com/topics/nlp'],
    ['url:github.com/sponsors/Owner', 'https://github.com/sponsors/Owner'],
    [
      'url:github.com/user-attachments/assets/1-2',
      'https://github.com/user-attachments/assets/1-2',
    ],
    ['url:github.com/search?q=a', 'https://github.com/search?q=a'],
    ['url:gist.github.com/owner/0123', 'https://gist.github.com/owner/0123'],
    ['url:owner.github.io/Name', 'https://owner.github.io/Name/'],
  ])('%s in all forms', (...same) => {
    expectSame(same)
  })
})

describe('YouTube', () => {
  test.each<Same>([
    [
      'youtube:dQw4w9WgXcQ',
      'https://www.youtube.com/watch?v=dQw4w9WgXcQ',
      'https://youtube.com/watch?list=PLx&v=dQw4w9WgXcQ&index=2&t=9s&ab_channel=X',
      'https://m.youtube.com/watch?v=dQw4w9WgXcQ',
      'https://music.youtube.com/watch?v=dQw4w9WgXcQ',
      'https://youtu.be/dQw4w9WgXcQ',
      'https://youtu.be/dQw4w9WgXcQ?t=1',
      'https://www.youtube.com/embed/dQw4w9WgXcQ?rel=0',
      'https://www.youtube.com/shorts/dQw4w9WgXcQ',
      'https://www.youtube.com/live/dQw4w9WgXcQ?feature=share',
    ],
    ['url:youtube.com/playlist?list=PLx', 'https://www.youtube.com/playlist?list=PLx&si=abc'],
    ['url:youtube.com/@Channel', 'https://www.youtube.com/@Channel'],
    [
      'url:youtube.com/embed/videoseries?list=PLx',
      'https://www.youtube.com/embed/videoseries?list=PLx',
    ],
  ])('%s in all forms', (...same) => {
    expectSame(same)
  })
})

describe('other URLs', () => {
  test.each<Same>([
    [
      'url:example.com',
      'https://example.com',
      'http://example.com/',
      'HTTPS://WWW.Example.COM:443//',
      'http://example.com:80/index.html',
      'https://example.com:80',
      'http://example.com:443',
      'https://www.www.example.com/index.php/index.html',
      'https://example.com/#!/',
      'https://user:secret@example.com/#section',
      'https://example.com./?utm_source=x&fbclid=y#/',
      'https://example.com/#:~:text=a/b',
    ],
    [
      'url:example.com:8080/Path',
      'https://example.com:8080/Path/',
      'http://example.com:8080/Path/index.php',
    ],
    [
      'url:example.com/a?a=1&b=2',
      'https://example.com/a?b=2&a=1',
      'https://example.com/a/?a=1&&b=2&utm_content=',
      'https://example.com/a?a=%31&b=2',
    ],
    ['url:example.com#/a/b', 'https://example.com/#/a/b', 'https://example.com/index.html#/a/b/'],
    ['url:example.com#!a', 'https://example.com/#!a'],
    [
      'url:example.com/~a(b)%20%E4%BD%A0',
      'https://example.com/%7ea%28b%29%20%e4%bd%a0',
      'https://example.com/~a(b) 你',
    ],
    [
      'url:xn--bcher-kva.example/%C3%BC',
      'https://bücher.example/ü',
      'https://xn--bcher-kva.example/%c3%bc',
    ],
    ['url:example.com/100%25', 'https://example.com/100%', 'https://example.com/100%25'],
    ['url:example.com/a%2Fb', 'https://example.com/a%2fb'],
    ['url:www.com', 'https://www.com'],
    ['url:ab.example.com?x', 'https://ab.example.com/?x'],
    ['url:wsj.com/a', 'https://www.wsj.com/a?st=abc&reflink=x'],
    ['url:other.com/a?st=abc', 'https://other.com/a?st=abc'],
    ['url:google.com/url', 'https://www.google.com/url'],
    ['url:link.zhihu.com?target=javascript:1', 'https://link.zhihu.com/?target=javascript:1'],
  ])('%s in all forms', (...same) => {
    expectSame(same)
  })

  test.each([
    '',
    '#readme',
    'docs/a.md',
    '/a',
    '//example.com/a',
    'mailto:a@example.com',
    'ftp://example.com/a',
    'javascript:alert(1)',
    'https:example.com',
    'https:/example.com',
    'ttps://example.com',
    'https: //example.com',
    'https://',
    'https://a b/',
    'https://[::1',
    'data:text/plain,https://arxiv.org/abs/1706.03762',
  ])('%j names nothing', (url) => {
    expect(identify(url)).toBeUndefined()
  })

  test('wrappers in wrappers come to an end', () => {
    let url = 'https://example.com/a'
    for (let depth = 0; depth < 5; depth++) {
      url = `https://link.zhihu.com/?target=${encodeURIComponent(url)}`
    }
    expect(identify(url)).toMatch(/^url:link\.zhihu\.com/)
  })
})

test('isPaper', () => {
  const papers = [
    'arxiv:1706.03762',
    'doi:10.1145/3523061',
    'doi:10.1007/978-3-319-24574-4_28',
    'openreview:hw1kGPcSZ5',
    'acl:N19-1423',
    'proceedings:ieee/1',
  ]
  const others = [
    'github:owner/name',
    'youtube:dQw4w9WgXcQ',
    'url:arxiv.org/list/cs.CL/2301',
    'url:arxiv:1706.03762',
    'doi:10.1007/978-3-319-24574-4',
    'doi:10.5281/zenodo.1234567',
  ]
  expect(papers.filter((identity) => !isPaper(identity))).toEqual([])
  expect(others.filter(isPaper)).toEqual([])
})

describe('for any URL', () => {
  const hosts = [...new Set(sites.flatMap((site) => site.hosts))].map((host) =>
    host.replace('*', 'x'),
  )
  const segment = fc.oneof(
    fc.constantFrom(
      'abs',
      'pdf',
      'doi',
      '10.1145',
      'index.html',
      'index.php',
      '.',
      '..',
      '%2e',
      '',
    ),
    fc.constantFrom('1706.03762', 'N19-1423', 'watch', 'forum', 'tree', 'main', 'raw', 'www.', '%'),
    fc.string({ unit: 'grapheme', maxLength: 6 }),
    fc.webSegment(),
  )
  const piece = fc.oneof(
    fc.constantFrom('id=hw1kGPcSZ5', 'utm_source=x', 'v=dQw4w9WgXcQ', '=', '%', 'q=http://a.b'),
    fc.string({ unit: 'grapheme', maxLength: 6 }),
  )
  const anyUrl = fc
    .record({
      scheme: fc.constantFrom('http', 'https'),
      host: fc.oneof(
        fc.constantFrom(
          ...hosts,
          'www.www.example.com',
          'example.com.',
          'a.1..',
          '.www.a',
          '[::1]',
        ),
        fc.domain(),
        fc.webAuthority({ withIPv4: true, withIPv6: true, withPort: true }),
        fc.string({ unit: 'grapheme', maxLength: 8 }),
      ),
      port: fc.constantFrom('', '', ':80', ':443', ':8080'),
      path: fc.array(segment, { maxLength: 6 }).map((parts) => parts.map((part) => `/${part}`)),
      query: fc.array(piece, { maxLength: 4 }).map((parts) => parts.join('&')),
      fragment: fc.oneof(
        fc.constantFrom('', '#/a', '#!', '#a/', '#//', '#:~:text=/'),
        fc.webFragments(),
      ),
    })
    .map(
      ({ scheme, host, port, path, query, fragment }) =>
        `${scheme}://${host}${port}${path.join('')}${query && `?${query}`}${fragment}`,
    )

  test('never throws', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary' }), anyUrl), (url) => {
        const identity = identify(url)
        if (identity === undefined) return
        expect(identity).toMatch(/^(?:arxiv|doi|openreview|acl|proceedings|github|youtube|url):./s)
        isPaper(identity)
        arxivMonth(identity)
      }),
      { numRuns: 3000 },
    )
  })

  test('the normalised URL names the same', () => {
    fc.assert(
      fc.property(anyUrl, (url) => {
        const identity = identify(url) ?? ''
        fc.pre(identity.startsWith('url:'))
        expect(identify(`https://${identity.slice('url:'.length)}`)).toBe(identity)
      }),
      { numRuns: 3000, examples: [['https://%2e/'], ['https://a.1../'], ['https://a.b/%%341']] },
    )
  })

  test('scheme, case of the host and www. make no difference', () => {
    const examples = siteExamples.map(([url]) => url)
    const plain = fc.oneof(fc.constantFrom(...examples), fc.webUrl({ withQueryParameters: true }))
    fc.assert(
      fc.property(plain, fc.boolean(), fc.boolean(), fc.boolean(), (url, upper, secure, www) => {
        const { host, pathname, search, hash } = new URL(url)
        const bare = host.replace(/^www\./, '')
        const name = (www ? 'www.' : '') + (upper ? bare.toUpperCase() : bare)
        const other = `${secure ? 'HTTPS' : 'http'}://${name}${pathname}${search}${hash}`
        expect(identify(other)).toBe(identify(url))
      }),
      { numRuns: 2000 },
    )
  })
})

test('hostile URLs take no time', () => {
  const repeats = 100_000
  const urls = [
    `https://example.com/${'index.html/'.repeat(repeats)}`,
    `https://example.com/${'/'.repeat(repeats)}a`,
    `https://academic.oup.com/${'/doi/10.1234/'.repeat(repeats)}`,
    `https://doi.org/10.1234/${'.pdf'.repeat(repeats)}`,
    `https://arxiv.org/abs/1706.03762${'%9D'.repeat(repeats)}x`,
    `https://openreview.net/attachment?${'id=hw1kGPcSZ5&'.repeat(repeats)}`,
    `https://example.com/?${'%'.repeat(repeats)}`,
    `https://example.com/#${'/'.repeat(repeats)}`,
  ]
  const start = cpuTime()
  for (const url of urls) identify(url)
  expect(cpuTime() - start).toBeLessThan(2000)
})

test('60,000 links take less than 30 µs of processor time each', () => {
  const urls = siteExamples.map(([url]) => url)
  for (const url of urls) identify(url)
  const rounds = 200
  const start = cpuTime()
  for (let round = 0; round < rounds; round++) for (const url of urls) identify(url)
  const microseconds = ((cpuTime() - start) * 1000) / (rounds * urls.length)
  expect(microseconds).toBeLessThan(30)
})
