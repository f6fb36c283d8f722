import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { readWorks } from '../../../src/links/papers/crossref.ts'
import { findPapers } from '../../../src/links/papers/find.ts'
import { citedPaper } from '../../../src/links/papers/page.ts'
import { paperSubject } from '../../../src/links/papers/subject.ts'
import { createRequester, type Requester } from '../../../src/links/providers/request.ts'
import {
  type Api,
  type ApiHandler,
  endpointsAt,
  InstantClock,
  json,
  startApi,
} from '../providers/api.ts'
import { answeringArxiv } from '../providers/fake-arxiv.ts'

let api: Api
let requester: Requester

beforeAll(async () => {
  api = await startApi(() => undefined)
  requester = createRequester({ userAgent: 'test', allow: ['127.0.0.0/8'], timeout: 2_000 })
})
beforeEach(() => {
  api.calls.length = 0
})
afterAll(async () => {
  await requester.close()
  await api.close()
})

const idOf = (url: string) => paperSubject(url)?.id

async function find(
  urls: readonly string[],
  answering: ApiHandler,
  signal = new AbortController().signal,
) {
  const clock = new InstantClock()
  api.clock = clock
  api.answering = answering
  const subjects = urls.flatMap((url) => paperSubject(url) ?? [])
  const { request } = requester
  const endpoints = endpointsAt(api.origin)
  const papers = await findPapers(subjects, {
    ...{ request, clock, signal, endpoints, services: 'all' },
  })
  return {
    titles: Object.fromEntries(Array.from(papers, ([id, { title }]) => [id, title])),
    papers,
  }
}

const work = (DOI: string, more: object = {}) => ({
  ...{ DOI, type: 'journal-article', title: [`On ${DOI}`] },
  ...more,
})
const works = (...items: readonly unknown[]) => ({
  ...{ status: 'ok', 'message-type': 'work-list', message: { 'total-results': 1, items } },
})
const asked = (path: string) =>
  (new URL(path, 'http://localhost').searchParams.get('filter') ?? '')
    .split(',')
    .map((filter) => filter.replace(/^doi:/, ''))

/** Crossref that knows every DOI, and OpenReview every note. */
const generous: ApiHandler = ({ path }, response) => {
  const note = new URL(path, 'http://localhost').searchParams.get('id')
  if (path.startsWith('/api/query')) {
    answeringArxiv([{ id: '2301.00001', title: 'A Preprint' }])(api.calls.at(-1)!, response)
  } else if (note !== null) {
    json(response, 200, { notes: [{ id: note, forum: note, content: { title: { value: note } } }] })
  } else json(response, 200, works(...asked(path).map((doi) => work(doi.toUpperCase()))))
}

describe('what a link’s paper is called', () => {
  it.each([
    ['https://doi.org/10.1145/3292500.3330701', 'doi:10.1145/3292500.3330701'],
    ['https://dx.doi.org/10.1109/TPAMI.2021.3067688', 'doi:10.1109/tpami.2021.3067688'],
    ['https://dl.acm.org/doi/abs/10.1145/3292500.3330701', 'doi:10.1145/3292500.3330701'],
    [
      'https://link.springer.com/chapter/10.1007/978-3-030-01234-2_1',
      'doi:10.1007/978-3-030-01234-2_1',
    ],
    ['https://doi.org/10.1609/aaai.v37i1.25072', 'doi:10.1609/aaai.v37i1.25072'],
    ['https://aclanthology.org/2023.acl-long.5.pdf', 'ACL:2023.acl-long.5'],
    ['https://www.aclweb.org/anthology/N19-1423', 'ACL:N19-1423'],
    ['https://openreview.net/pdf?id=YicbFdNTTy', 'OpenReview:YicbFdNTTy'],
    ['https://huggingface.co/papers/2301.00001', 'arXiv:2301.00001'],
    ['https://doi.org/10.48550/arXiv.2301.00001', 'arXiv:2301.00001'],
    ['https://doi.org/10.5281/zenodo.1234567', undefined],
    ['https://doi.org/10.1145/a,type:dataset', undefined],
    ['https://doi.org/10.1145/%2e%2e/secret', undefined],
    ['https://doi.org/10.1145/a%2F..%2Fb', undefined],
    ['https://doi.org/10.1145/a%2F.%2Fb', undefined],
    ['https://doi.org/10.1145/a%0d%0ab', undefined],
    ['https://doi.org/10.1145/a b', undefined],
    ['https://dl.acm.org/doi/proceedings/10.1145/3292500', undefined],
    ['https://openreview.net/group?id=ICLR.cc/2023', undefined],
    ['https://example.org/10.1145/3292500', undefined],
  ])('%s', (url, id) => expect(idOf(url)).toBe(id))
})

describe('papers', () => {
  it('are asked for in batches, each once, and found by their ids', async () => {
    const { titles } = await find(
      [
        'https://dl.acm.org/doi/10.1145/3292500.3330701',
        'https://doi.org/10.1145/3292500.3330701',
        'https://aclanthology.org/N19-1423',
        'https://openreview.net/forum?id=YicbFdNTTy',
        'https://huggingface.co/papers/2301.00001',
      ],
      generous,
    )
    expect(titles).toEqual({
      'doi:10.1145/3292500.3330701': 'On 10.1145/3292500.3330701',
      'ACL:N19-1423': 'On 10.18653/V1/N19-1423',
      'OpenReview:YicbFdNTTy': 'YicbFdNTTy',
      'arXiv:2301.00001': 'A Preprint',
    })
    expect(api.calls.map(({ path }) => path.replace(/[?].*/, '')).sort()).toEqual([
      '/api/query',
      '/notes',
      '/works',
    ])
  })

  it('cost one request a second at Crossref, of at most forty DOIs, and are bounded', async () => {
    const many = Array.from({ length: 1_100 }, (_, index) => `https://doi.org/10.1000/x.${index}`)
    const { papers } = await find(many, generous)
    expect(papers.size).toBe(1_000)
    expect(api.calls).toHaveLength(25)
    const pauses = api.calls.slice(1).map(({ at }, index) => at - api.calls[index]!.at)
    expect(Math.min(...pauses)).toBeGreaterThanOrEqual(1_000)
    expect(Math.max(...api.calls.map(({ path }) => path.length))).toBeLessThan(4_200)
  })

  it('cost thirty requests at OpenReview, half a second apart', async () => {
    const many = Array.from(
      { length: 50 },
      (_, index) => `https://openreview.net/pdf?id=note${1000 + index}`,
    )
    const { papers } = await find(many, generous)
    expect([papers.size, api.calls.length]).toEqual([30, 30])
    expect(api.calls[1]!.at - api.calls[0]!.at).toBeGreaterThanOrEqual(500)
  })

  it.each<[string, ApiHandler]>([
    ['a page', (_, response) => void response.writeHead(200).end('<html>a challenge</html>')],
    ['an error', (_, response) => void response.writeHead(500).end()],
    ['a limit', (_, response) => json(response, 429, {})],
    ['another JSON', (_, response) => json(response, 200, { message: { items: 'none' } })],
    ['an array', (_, response) => json(response, 200, [])],
    ['a broken connection', (_, response) => void response.destroy()],
    ['nothing known', (_, response) => json(response, 200, { ...works(), notes: [] })],
    [
      'other papers',
      (_, response) =>
        json(response, 200, {
          ...works(work('10.1/other')),
          notes: [{ id: 'other1234', content: { title: 'Other' } }],
        }),
    ],
  ])('are unknown, and no error, after %s', async (_, answering) => {
    const urls = ['https://doi.org/10.1000/a', 'https://openreview.net/forum?id=YicbFdNTTy']
    expect((await find(urls, answering)).papers.size).toBe(0)
  })

  it('are not asked for again after the first answer that is none', async () => {
    const names = Array.from({ length: 100 }, (_, index) => index + 1_000)
    const urls = names.flatMap((name) => [
      `https://doi.org/10.1000/x.${name}`,
      `https://openreview.net/pdf?id=note${name}`,
    ])
    await find(urls, (_, response) => void response.writeHead(200).end('<html>'))
    expect(api.calls.map(({ path }) => path.replace(/[?].*/, '')).sort()).toEqual([
      '/notes',
      '/works',
    ])
  })

  it('are not asked for once the run is stopped', async () => {
    const { papers } = await find(['https://doi.org/10.1000/a'], generous, AbortSignal.abort())
    expect([papers.size, api.calls.length]).toEqual([0, 0])
  })

  it('have a submission’s title in either form, not a review’s', async () => {
    const answers: Record<string, object> = {
      first1234: { notes: [{ id: 'first1234', content: { title: 'Old\n Form' } }] },
      review123: { notes: [{ id: 'review123', forum: 'first1234', content: { title: 'Nice' } }] },
      private12: { name: 'ForbiddenError', status: 403 },
    }
    const { titles } = await find(
      Object.keys(answers).map((id) => `https://openreview.net/forum?id=${id}`),
      ({ path }, response) => {
        const id = new URL(path, 'http://localhost').searchParams.get('id') ?? ''
        json(response, id === 'private12' ? 403 : 200, answers[id])
      },
    )
    expect(titles).toEqual({ 'OpenReview:first1234': 'Old Form' })
    expect(api.calls).toHaveLength(3)
  })
})

describe('Crossref’s works', () => {
  const read = (more: object) =>
    readWorks(JSON.stringify(works(work('10.1/a', more))))?.get('10.1/a')

  it.each([
    ['entities and markup', ['A &amp;lt;b&gt; <i>New</i>  Way'], 'A <b> New Way'],
    ['a line break', ['A New\n      Way'], 'A New Way'],
  ])('are plain text: %s', (_, title, plain) => expect(read({ title })?.title).toBe(plain))

  it('have their subtitle, and other titles', () => {
    expect(
      read({ title: ['BERT'], subtitle: ['Pre-training'], 'original-title': ['Der BERT'] }),
    ).toEqual({ title: 'BERT: Pre-training', otherTitles: ['BERT', 'Der BERT'] })
    expect(read({ title: ['BERT: Pre-training'], subtitle: ['Pre-Training'] })).toEqual({
      title: 'BERT: Pre-training',
    })
  })

  it('have where and when they were published', () => {
    const issued = { 'date-parts': [[2019, 7, 25]] }
    const container = ['Computer Vision – ECCV 2022', 'Lecture Notes in Computer Science']
    expect(read({ issued, 'container-title': container })).toMatchObject({
      published: '2019-07-25',
      container: 'Computer Vision – ECCV 2022; Lecture Notes in Computer Science',
    })
    expect(read({ issued: { 'date-parts': [[null]] } })).not.toHaveProperty('published')
    expect(read({ issued: 'yesterday', 'container-title': 7 })).toEqual({ title: 'On 10.1/a' })
  })

  it.each([
    ['proceedings', { type: 'proceedings' }],
    ['a dataset', { type: 'dataset' }],
    ['a figure', { type: 'component' }],
    ['a supplement', { title: ['Supplementary material for a New Way'] }],
    ['an erratum', { title: ['Erratum: A New Way'] }],
    ['a correction', { title: ['Correction to: A New Way'] }],
    ['a retraction', { title: ['Retraction Note: A New Way'] }],
    ['front matter', { title: ['Front Matter'] }],
    ['formulas', { title: ['<mml:math><mml:mi>x</mml:mi></mml:math>-net'] }],
    ['no title', { title: [] }],
    ['a title of another type', { title: 7 }],
    ['a title too long', { title: ['a'.repeat(2_000)] }],
    ['only markup', { title: ['<b></b>'] }],
  ])('are no papers: %s', (_, more) => expect(read(more)).toBeUndefined())
})

describe('a page that was read', () => {
  const url = 'https://aclanthology.org/N19-1423/'
  const body = '<html><head><meta content="BERT &amp; Friends" name="citation_title"></head></html>'
  const page = { method: 'GET' as const, hops: [{ url, status: 200 }], body }
  const headers = { 'content-type': 'text/html; charset=utf-8' }

  it('names its paper', () => {
    expect(citedPaper(url, { ...page, headers })).toEqual({
      ...{ kind: 'paper', id: 'ACL:N19-1423', title: 'BERT & Friends' },
    })
  })

  it.each([
    [
      'of another paper',
      { ...page, headers, hops: [{ url: 'https://aclanthology.org/N19-1424/', status: 200 }] },
    ],
    [
      'of no paper',
      { ...page, headers, hops: [{ url: 'https://aclanthology.org/', status: 200 }] },
    ],
    ['that fails', { ...page, headers, hops: [{ url, status: 404 }] }],
    ['of another type', { ...page, headers: { 'content-type': 'application/pdf' } }],
    ['without a title', { ...page, headers, body: '<meta name="citation_title" content=" ">' }],
    ['in a script', { ...page, headers, body: `<script>'${body}'</script>` }],
  ])('names none: %s', (_, answer) => expect(citedPaper(url, answer)).toBeUndefined())
})
