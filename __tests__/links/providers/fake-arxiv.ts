import type { ApiHandler } from './api.ts'

export interface FakePaper {
  /** As in the API's answers: `1706.03762`, `hep-th/9901001`. */
  id: string
  version?: number
  title?: string
  published?: string
  comment?: string
  summary?: string
  journalRef?: string
  doi?: string
}

/**
 * Answers as described in the manual of arXiv's API: ten entries by default, none for unknown ids,
 * and one error for all if an id is invalid.
 *
 * Source: https://info.arxiv.org/help/api/user-manual.html
 */
export function answeringArxiv(papers: readonly FakePaper[], status = 200): ApiHandler {
  const known = new Map(papers.map((paper) => [paper.id, paper]))
  return ({ path }, response) => {
    const address = new URL(path, 'http://localhost')
    const ids = (address.searchParams.get('id_list') ?? '').split(',')
    const most = Number(address.searchParams.get('max_results') ?? 10)
    const bad = ids.find(
      (id) => !/^(?:[a-z-]+\/\d{7}|\d{4}\.\d{4,5})(?:v\d+)?$/.test(id) || id === '0704.0000',
    )
    const found = ids.flatMap((id) => known.get(id) ?? []).slice(0, most)
    response.writeHead(bad === undefined ? 200 : status, {
      'content-type': 'application/atom+xml; charset=utf-8',
    })
    response.end(feed(address.search, bad === undefined ? found.map(entry) : [error(bad)]))
  }
}

export function feed(query: string, entries: readonly string[]): string {
  return `<?xml version="1.0" encoding="UTF-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xmlns:opensearch="http://a9.com/-/spec/opensearch/1.1/" xmlns:arxiv="http://arxiv.org/schemas/atom">
  <id>https://arxiv.org/api/abcdefghijklmnopqrstuvwxyz0</id>
  <title>arXiv Query: ${escaped(query)}</title>
  <updated>2026-01-01T00:00:00Z</updated>
  <link href="https://arxiv.org/api/query?${escaped(query)}" type="application/atom+xml"/>
  <opensearch:itemsPerPage>${entries.length}</opensearch:itemsPerPage>
  <opensearch:totalResults>${entries.length}</opensearch:totalResults>
  <opensearch:startIndex>0</opensearch:startIndex>
  ${entries.join('\n')}
</feed>`
}

export function entry(paper: FakePaper): string {
  const { id, version = 1, title = `On\n  ${id}`, published = '2020-02-03T23:30:00-05:00' } = paper
  return `<entry>
    <id>http://arxiv.org/abs/${id}v${version}</id>
    <title>${escaped(title)}</title>
    <updated>2021-01-01T00:00:00Z</updated>
    <link href="https://arxiv.org/abs/${id}v${version}" rel="alternate" type="text/html"/>
    <summary>${escaped(paper.summary ?? 'We study &c.')}</summary>
    <category term="cs.CV" scheme="http://arxiv.org/schemas/atom"/>
    <published>${published}</published>
    ${paper.comment === undefined ? '' : `<arxiv:comment>${escaped(paper.comment)}</arxiv:comment>`}
    ${paper.journalRef === undefined ? '' : `<arxiv:journal_ref>${escaped(paper.journalRef)}</arxiv:journal_ref>`}
    ${paper.doi === undefined ? '' : `<arxiv:doi>${escaped(paper.doi)}</arxiv:doi>`}
    <author><name>A. Author</name></author>
  </entry>`
}

function error(id: string): string {
  return `<entry>
    <id>http://arxiv.org/api/errors#incorrect_id_format_for_${id}</id>
    <title>Error</title>
    <summary>incorrect id format for ${id}</summary>
    <updated>2026-01-01T00:00:00Z</updated>
    <author><name>arXiv api core</name></author>
  </entry>`
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
}
