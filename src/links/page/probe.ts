/** Whether a page is only what its host shows for any address. Pure. */

import { plainWords } from '../../text/plain-words.ts'
import { decodeUri } from '../../text/url.ts'
import type { WebAnswer } from '../http/answer.ts'
import { readPage } from './read.ts'

/** What is compared of a page. */
export interface PageLook {
  /** Where it is, and whether redirects led there. */
  end: string
  isRedirected: boolean
  title: readonly string[]
  /** Absent where it shows too little, or too much to be read whole. */
  words?: ReadonlySet<string>
  /** The words of its address, which error pages repeat. */
  address: ReadonlySet<string>
}

/** A page with fewer words is one that scripts fill: all of such a site look the same. */
const MIN_WORDS = 3
/** What is advertised may differ: the least share of words that both have. */
const MIN_SHARE = 0.9

const RANDOM_LENGTH = 16

/**
 * An address beside that of a page, which nobody can have made a page for.
 * @param random from 0 to below 1
 * @returns `undefined` for a site’s front page: sites may well show it for any address
 */
export function randomAddress(url: string, random: () => number): string | undefined {
  const address = URL.parse(url)
  if (!address || address.pathname === '/') return
  const name = Array.from({ length: RANDOM_LENGTH }, () =>
    String.fromCharCode(97 + Math.floor(random() * 26)),
  ).join('')
  const parts = address.pathname.split('/')
  const last = parts.findLastIndex((part) => part !== '')
  if (last < 0) return
  parts[last] = name
  return `${address.origin}${parts.join('/')}`
}

/** What a page of status 200 looks like; `undefined` where there is none, or it could not be read. */
export function lookOf(
  url: string,
  { hops, headers, body, failure }: WebAnswer,
): PageLook | undefined {
  const last = hops.at(-1)
  const end = URL.parse(last?.url ?? '')
  if (failure || body === undefined || last?.status !== 200 || !end) return
  if (!/\bhtml\b/i.test(headers['content-type'] ?? '')) return
  const page = readPage(body, end.href)
  const words = new Set(wordsOf([...page.headings, page.text].join(' . ')))
  return {
    ...{ end: `${end.host}${end.pathname}`, isRedirected: hops.length > 1 },
    title: wordsOf(page.title),
    ...(page.isShort && words.size >= MIN_WORDS && { words }),
    address: new Set(wordsOf(decodeUri(URL.parse(url)?.pathname ?? ''))),
  }
}

/** Without numbers, such as those of requests and years. */
function wordsOf(text: string): string[] {
  return plainWords(text)
    .split(' ')
    .filter((word) => word !== '' && !/\d/.test(word))
}

/** Whether two addresses lead to one page, or show the same. */
export function isSameLook(one: PageLook, other: PageLook): boolean {
  if (one.isRedirected && other.isRedirected && one.end === other.end) return true
  if (!one.words || !other.words) return false
  const ignored = one.address.union(other.address)
  const titleOf = ({ title }: PageLook) => title.filter((word) => !ignored.has(word)).join(' ')
  if (titleOf(one) !== titleOf(other)) return false
  const [first, second] = [one.words, other.words].map((words) => words.difference(ignored)) as [
    Set<string>,
    Set<string>,
  ]
  const { size } = first.intersection(second)
  return size >= MIN_WORDS && size >= MIN_SHARE * first.union(second).size
}
