import fc from 'fast-check'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { arxiv } from '../../../src/links/providers/arxiv.ts'
import { readArxivFeed } from '../../../src/links/providers/arxiv-atom.ts'
import { type Api, type ApiHandler, askAt, InstantClock, startApi } from './api.ts'
import { answeringArxiv, entry, type FakePaper, feed } from './fake-arxiv.ts'

let api: Api

beforeAll(async () => {
  api = await startApi(() => undefined)
})
beforeEach(() => {
  api.calls.length = 0
})
afterAll(async () => await api.close())

async function ask(
  urls: readonly string[],
  answering: ApiHandler | readonly FakePaper[],
  requester = {},
) {
  const clock = new InstantClock()
  api.clock = clock
  api.answering = typeof answering === 'function' ? answering : answeringArxiv(answering)
  return await askAt(api.origin, urls, [arxiv], { clock, requester })
}

const abs = (id: string) => `https://arxiv.org/abs/${id}`

describe('a paper', () => {
  it('has metadata', async () => {
    const url = 'https://www.arxiv.org/pdf/1706.03762v7.pdf'
    const { results, rest } = await ask(
      [url],
      [
        {
          id: '1706.03762',
          version: 7,
          title: 'Attention &\n  all <that>',
          published: '2017-06-12T17:57:34Z',
        },
      ],
    )
    expect(results.get(url)).toEqual({
      url,
      status: 'alive',
      reason: 'arXiv has the paper',
      attempts: 1,
      source: 'arxiv',
      metadata: {
        kind: 'paper',
        id: 'arXiv:1706.03762',
        title: 'Attention & all <that>',
        published: '2017-06-12',
      },
    })
    expect(rest).toEqual([])
  })

  it('has what its authors wrote about it, from the same answer', async () => {
    const journalRef = 'Proceedings of\n  CVPR, 2024'
    const [comment, doi] = ['Accepted to CVPR 2024 & more', '10.1000/xyz']
    const { results } = await ask(
      [abs('2001.00001'), abs('2001.00002')],
      [{ id: '2001.00001', comment, journalRef, doi }, { id: '2001.00002' }],
    )
    const [known, none] = [...results.values()].map(({ metadata }) => metadata)
    expect(known).toMatchObject({ comment, journalRef: 'Proceedings of CVPR, 2024', doi })
    expect(Object.keys(none ?? {})).toEqual(['kind', 'id', 'title', 'published'])
    expect(api.calls).toHaveLength(1)
  })

  it('stays a paper if an element is repeated', () => {
    const twice = entry({ id: '2001.00001', doi: '10.1000/a' }).replace(
      '<arxiv:doi>',
      '<arxiv:doi>10.1000/b</arxiv:doi><arxiv:doi>',
    )
    expect(readArxivFeed(feed('', [twice]))).toMatchObject({
      papers: [{ id: '2001.00001', doi: '' }],
    })
  })

  it('is requested once, whatever its pages; old numbers without their subject class', async () => {
    const urls = [
      abs('hep-th/9901001'),
      'https://arxiv.org/pdf/hep-th/9901001v2',
      'http://export.arxiv.org/abs/math.GT/0309136',
      'https://arxiv.org/format/hep-th/9901001',
    ]
    const { results } = await ask(urls, [
      { id: 'hep-th/9901001', version: 2 },
      { id: 'math/0309136' },
    ])
    expect([...results.keys()].sort()).toEqual([...urls].sort())
    expect(api.calls.map(({ path }) => path)).toEqual([
      '/api/query?id_list=hep-th/9901001,math/0309136&start=0&max_results=2',
    ])
  })

  it.each([
    ['This paper has been withdrawn by the author', undefined],
    ['Withdrawn due to an error in section 3', undefined],
    ['Paper withdrawn', undefined],
    [undefined, 'This submission has been withdrawn by arXiv administrators.'],
  ])('is withdrawn: %s %s', async (comment, summary) => {
    const paper = { id: '2001.00001', ...(comment && { comment }), ...(summary && { summary }) }
    const pdf = 'https://arxiv.org/pdf/2001.00001'
    const { results, rest, metadata } = await ask([abs('2001.00001'), pdf], [paper])
    expect(results.get(abs('2001.00001'))?.metadata).toMatchObject({ isWithdrawn: true })
    expect(rest).toEqual([pdf])
    expect(metadata.get(pdf)).toMatchObject({ isWithdrawn: true })
  })

  it.each([
    '10 pages; withdrawn from ICML',
    'We study how bids are withdrawn in auctions',
    undefined,
  ])('is not withdrawn: %s', async (comment) => {
    const url = 'https://arxiv.org/pdf/2001.00001'
    const { results } = await ask([url], [{ id: '2001.00001', ...(comment && { comment }) }])
    expect(results.get(url)?.metadata).not.toHaveProperty('isWithdrawn')
  })
})

describe('what is left for the web', () => {
  it('is what the API does not know, or not reliably', async () => {
    const urls = [abs('2001.00002'), abs('2001.00001v3'), 'https://arxiv.org/html/2001.00001']
    const { results, rest, metadata, notes } = await ask(urls, [{ id: '2001.00001', version: 2 }])
    expect(results.size).toBe(0)
    expect(rest).toEqual(urls)
    expect([...metadata.keys()]).toEqual(urls.slice(1))
    expect(notes).toEqual([])
  })

  it('is an entry without a title', async () => {
    const { rest } = await ask([abs('2001.00001')], [{ id: '2001.00001', title: ' ' }])
    expect(rest).toEqual([abs('2001.00001')])
  })

  it.each([200, 400])(
    'is an id that the API calls none (with %i); the others are asked again',
    async (status) => {
      const urls = [abs('0704.0001'), abs('0704.0000'), abs('0704.0002')]
      const { rest } = await ask(
        urls,
        answeringArxiv([{ id: '0704.0001' }, { id: '0704.0002' }], status),
      )
      expect(rest).toEqual([abs('0704.0000')])
      expect(api.calls).toHaveLength(2)
    },
  )

  it.each([
    'https://arxiv.org/list/cs.CV/recent',
    'https://arxiv.org/abs/1706.03762?context=cs',
    'https://arxiv.org/abs/1706.03762.',
    'https://arxiv.org/abs/1706.03762.pdf',
    'https://arxiv.org/abs/1713.03762',
    'https://arxiv.org/abs/1706.03762v0',
    'https://arxiv.org/ftp/arxiv/papers/1706/1706.03762.pdf',
    'https://info.arxiv.org/help/api/index.html',
    'https://www.alphaxiv.org/abs/1706.03762',
    'https://doi.org/10.48550/arXiv.1706.03762',
  ])('%s is not claimed', (url) => {
    expect(arxiv.claims(url)).toBe(false)
  })
})

describe('the rate', () => {
  const papers = Array.from({ length: 250 }, (_, n) => ({
    id: `2001.${String(n).padStart(5, '0')}`,
  }))
  const urls = papers.map(({ id }) => abs(id))

  it('is a hundred papers every three seconds', async () => {
    const { rest, requests } = await ask(urls, papers)
    expect({ rest, requests }).toEqual({ rest: [], requests: 3 })
    const [first = 0, second = 0, third = 0] = api.calls.map(({ at }) => at)
    expect([second - first, third - second]).toEqual([3000, 3000])
  })

  it('is reduced once, if arXiv asks for it', async () => {
    let isFirst = true
    const { rest } = await ask(urls, (call, response) => {
      if (!isFirst) return answeringArxiv(papers)(call, response)
      isFirst = false
      response.writeHead(503, { 'retry-after': '20' }).end()
    })
    expect(rest).toEqual([])
    expect(api.calls[1]!.at - api.calls[0]!.at).toBe(20_000)
  })

  it.each<[string, ApiHandler]>([
    ['asks to wait twice', (_, response) => response.writeHead(503, { 'retry-after': '9' }).end()],
    ['asks to wait long', (_, response) => response.writeHead(503, { 'retry-after': '600' }).end()],
    ['has had enough', (_, response) => response.writeHead(429).end('Rate exceeded.')],
    ['limits with status 200', (_, response) => response.end('Rate exceeded.')],
    ['is broken', (_, response) => response.writeHead(500).end()],
    ['is a page', (_, response) => response.end('<html><p>hello<br></html>')],
    ['is another page', (_, response) => response.end('<html><p>hello</p></html>')],
    [
      'is cut off',
      (_, response) => response.end(feed('', [entry({ id: '2001.00000' })]).slice(0, -20)),
    ],
    [
      'breaks off',
      (_, response) =>
        void response
          .writeHead(200, { 'content-length': '9999' })
          .write('<feed>', () => response.destroy()),
    ],
    [
      'declares entities',
      (_, response) =>
        response.end(feed('', []).replace('<feed', '<!DOCTYPE feed [<!ENTITY x "y">]><feed')),
    ],
    [
      'is an error without an id',
      (_, response) =>
        response
          .writeHead(400)
          .end(
            feed('', [
              '<entry><id>http://arxiv.org/api/errors#max_results</id><title>Error</title></entry>',
            ]),
          ),
    ],
    ['hangs up', (call, response) => response.destroy(new Error(call.path))],
    ['does not answer', () => undefined],
  ])('leaves all for the web when arXiv %s', async (_, answering) => {
    const { rest, notes, results } = await ask(urls, answering, { timeout: 300 })
    expect(results.size).toBe(0)
    expect(rest).toEqual(urls)
    expect(api.calls.length).toBeLessThanOrEqual(2)
    expect(notes).toEqual([
      'arXiv’s API does not answer now: its links are checked as web pages instead',
    ])
  })

  it('keeps earlier results', async () => {
    const { results } = await ask(urls, (call, response) =>
      api.calls.length === 1 ? answeringArxiv(papers)(call, response) : response.destroy(),
    )
    expect(results.size).toBe(100)
  })
})

describe('the feed', () => {
  it('decodes characters', () => {
    const xml = feed('', [
      '<entry><id>http://arxiv.org/abs/2001.00001v1</id><title>&lt;&#960;&#x3C0;&amp;lt; &bogus; &#0;</title><published>2020-01-01T00:00:00Z</published></entry>',
    ])
    expect(readArxivFeed(xml)).toMatchObject({ papers: [{ title: '<ππ&lt; &bogus; &#0;' }] })
  })

  it('is read or not, but never throws', () => {
    const piece = fc.oneof(
      fc.constantFrom(
        '<feed>',
        '</feed>',
        '<entry>',
        '</entry>',
        '<id>',
        '</id>',
        '<__proto__>',
        '&',
        '<![CDATA[',
      ),
      fc.constant(entry({ id: '2001.00001' })),
      fc.string({ unit: 'binary', maxLength: 5 }),
    )
    fc.assert(fc.property(fc.array(piece), (pieces) => void readArxivFeed(pieces.join(''))))
    expect(readArxivFeed('<feed>'.repeat(50_000) + '</feed>'.repeat(50_000))).toBeUndefined()
  })
})
