import type { WebAnswer } from '../http/answer.ts'
import { readPage } from '../page/read.ts'
import type { PaperMetadata } from '../result.ts'
import { paperSubject } from './subject.ts'

/**
 * The paper that a page of an archive describes (`citation_title`), where the page was read anyway; of
 * the linked paper only: a redirect may lead to another.
 * Source: https://scholar.google.com/intl/en/scholar/inclusion.html#indexing
 */
export function citedPaper(url: string, answer: WebAnswer): PaperMetadata | undefined {
  const { body, hops, headers, failure } = answer
  const last = hops.at(-1)
  if (failure || body === undefined || last?.status !== 200) return
  if (!/\bhtml\b/i.test(headers['content-type'] ?? '')) return
  const { id } = paperSubject(url) ?? {}
  // Publishers name many a thing so; these two have nothing but papers.
  if (id === undefined || !/^(?:ACL|OpenReview):/.test(id)) return
  if (paperSubject(last.url)?.id !== id) return
  const { citationTitle: title } = readPage(body, last.url)
  return title === undefined ? undefined : { kind: 'paper', id, title }
}
