import { hasPhrase, plainWords } from '../../text/plain-words.ts'
import type { WebAnswer } from '../http/answer.ts'
import { FRONT_PAGE, type PageSeen, type PageSign } from '../result.ts'
import { siteNames } from './domain.ts'
import { ownerSign, pageWords } from './other-owner.ts'
import { type PageContent, readPage } from './read.ts'
import {
  NOT_FOUND,
  NOT_FOUND_TEXT,
  PARKING_HOSTS,
  SHARED_HOSTS,
  SIGNS,
  type SignPhrases,
  WALLS,
} from './signs.ts'

/** What is remembered of a page is cut, in UTF-16 code units. */
export const MAX_PAGE_TEXT = 80
export const MAX_PAGE_SIGNS = 20

/** Pages of parked domains and error pages are shorter, in UTF-16 code units. */
const MAX_SALE_TEXT = 3_000
const MAX_ERROR_TEXT = 1_500

/**
 * What an answer's page shows, and the signs that it is not what was listed. Pure.
 * @param url as it is in the list
 * @param isElsewhere whether redirects led to another registrable domain
 * @returns `undefined` where no page was requested; without title and signs what is no HTML, on a host
 *   where anybody has pages, or perhaps a wall before the page
 */
export function examinePage(
  url: string,
  answer: WebAnswer,
  isElsewhere: boolean,
): PageSeen | undefined {
  const { body, hops, headers, failure, method } = answer
  const last = hops.at(-1)
  const end = URL.parse(last?.url ?? '')
  const listed = URL.parse(url)
  if (method !== 'GET' || failure || !end || !listed) return
  const nothing: PageSeen = { title: '', host: hostOf(end), signs: [] }
  const isPage = last?.status === 200 && /\bhtml\b/i.test(headers['content-type'] ?? '')
  if (body === undefined || !isPage || isOf(end.hostname, SHARED_HOSTS)) return nothing
  const page = readPage(body, end.href)
  const names = [page.title, page.site ?? '', ...page.headings].map(plainWords)
  const [title = '', , heading = ''] = names
  if (phrasesOf(WALLS).some((wall) => hasPhrase(title, wall) || hasPhrase(heading, wall)))
    return nothing
  const domains = domainNames([listed.hostname, end.hostname])
  const signs: PageSign[] = [
    ...phraseSigns(page, names, domains),
    ...parkingSigns(page),
    ...missingSigns(page, names, [listed, end]),
    ...(isElsewhere ? [] : frontPageSign(listed, answer)),
    ...sellerSign(listed, end),
    // Resolvers and other shared hosts lead elsewhere on purpose.
    ...(isElsewhere && !isOf(listed.hostname, SHARED_HOSTS) ? ownerSign(page, end) : []),
  ]
  // Alone it is the title of many a small site.
  if (domains.includes(title.trim()) && signs.some(({ topic }) => topic === 'sale')) {
    signs.push({ topic: 'sale', reason: 'its title is only the name of its domain' })
  }
  return {
    title: page.title.slice(0, MAX_PAGE_TEXT),
    ...(page.headings[0] && { heading: page.headings[0].slice(0, MAX_PAGE_TEXT) }),
    ...(page.site !== undefined && { site: page.site.slice(0, MAX_PAGE_TEXT) }),
    ...(page.language !== undefined && { language: page.language }),
    ...{ host: hostOf(end), signs },
    ...(isElsewhere && { isElsewhere, words: pageWords(page, end) }),
  }
}

function phraseSigns(page: PageContent, names: readonly string[], domains: readonly string[]) {
  const text = plainWords(page.text)
  const all = [...names, text]
  return SIGNS.filter((sign) => {
    if (sign.topic === 'sale' && !(page.isShort && page.text.length <= MAX_SALE_TEXT)) return false
    const { count = 1, where } = sign
    // Several of them: wherever they are.
    const places = where === 'name' ? names : count > 1 ? all : [text]
    const isFound = (phrase: string) => places.some((place) => hasPhrase(place, phrase))
    return countUpTo(count, compiled(sign), (phrase) => withDomains(phrase, domains).some(isFound))
  }).map(toSign)
}

function toSign({ topic, reason, isCertain }: SignPhrases): PageSign {
  return { topic, reason, ...(isCertain && { isCertain }) }
}

function parkingSigns(page: PageContent): PageSign[] {
  const signs: PageSign[] = []
  const isSmall = page.isShort && page.text.length <= MAX_SALE_TEXT
  const hosts = isSmall ? page.embedded : []
  const service = PARKING_HOSTS.find((one) => hosts.some((host) => isOf(host, [one])))
  if (service !== undefined) {
    const reason = `what it shows comes from ${service}, a service for parked domains`
    signs.push({ topic: 'sale', reason, isCertain: true })
  }
  return signs
}

function sellerSign(listed: URL, end: URL): PageSign[] {
  const isSeller = ({ hostname }: URL) => isOf(hostname, PARKING_HOSTS)
  if (!isSeller(end) || isSeller(listed)) return []
  return [{ topic: 'sale', reason: 'it redirects to a seller of domains', isCertain: true }]
}

/** A page of status 200 that says that there is none; not one whose address is about that. */
function missingSigns(page: PageContent, names: readonly string[], urls: readonly URL[]) {
  const signs: PageSign[] = []
  if (urls.some(({ pathname }) => /404|not[-_]?found|error/i.test(pathname))) return signs
  const known = new Set(phrasesOf(NOT_FOUND))
  const isKnown = (words: string) => known.has(words.trim())
  if (titleParts(page.title).some((part) => isKnown(plainWords(part)))) {
    signs.push({ topic: 'missing', reason: 'its title says that the page was not found' })
  }
  if (names.slice(2).some(isKnown)) {
    signs.push({ topic: 'missing', reason: 'its heading says that the page was not found' })
  }
  const text = plainWords(page.text)
  const isShort = page.isShort && page.text.length <= MAX_ERROR_TEXT
  if (isShort && phrasesOf(NOT_FOUND_TEXT).some((phrase) => hasPhrase(text, phrase))) {
    signs.push({ topic: 'missing', reason: 'its text says that the page was not found' })
  }
  return signs
}

function titleParts(title: string): string[] {
  return title
    .replace(/[–—|·»•]/g, '\n')
    .replaceAll(' - ', '\n')
    .split('\n')
}

/** A page deep in a site that redirects permanently to the front page, where that is the same site’s. */
function frontPageSign(listed: URL, { hops }: WebAnswer): PageSign[] {
  const isPermanent = hops.slice(0, -1).every(({ status }) => status === 301 || status === 308)
  const end = URL.parse(hops.at(-1)?.url ?? '')
  if (hops.length < 2 || !isPermanent || end?.pathname !== '/' || end.search !== '') return []
  const deep = listed.pathname.split('/').filter((part) => part !== '' && !IN_FRONT.test(part))
  if (deep.length < 2) return []
  return [{ topic: 'missing', reason: FRONT_PAGE }]
}

/** Parts of paths that say nothing: a language, an index file, the beginning of a site. */
const IN_FRONT =
  /^(?:[a-z]{2}(?:[-_][a-z]{2})?|(?:index|default|home|main|welcome)(?:\.\w{1,5})?)$/i

function hostOf({ hostname }: URL): string {
  return hostname.replace(/^www\./, '')
}

function isOf(host: string, domains: readonly string[]): boolean {
  return domains.some((domain) => host === domain || host.endsWith(`.${domain}`))
}

/** Hosts and their domains as plain words. */
function domainNames(hosts: readonly string[]): string[] {
  const names = hosts.flatMap(siteNames)
  return [...new Set(names.map((name) => plainWords(name).trim()))]
}

/** Stands for the page’s domain in plain words. */
const DOMAIN = 'qqdomainqq'

function withDomains(phrase: string, domains: readonly string[]): string[] {
  return phrase.includes(DOMAIN)
    ? domains.map((domain) => phrase.replace(DOMAIN, () => domain))
    : [phrase]
}

const cache = new WeakMap<object, readonly string[]>()

function compiled({ phrases }: SignPhrases): readonly string[] {
  return phrasesOf(phrases, () => Object.values(phrases).flat())
}

/** Phrases as plain words, each list once. */
function phrasesOf(key: readonly string[]): readonly string[]
function phrasesOf(key: object, list: () => readonly string[]): readonly string[]
function phrasesOf(key: object, list = () => key as readonly string[]): readonly string[] {
  const known = cache.get(key)
  if (known) return known
  const plain = list().map((phrase) => plainWords(phrase.replace('{d}', DOMAIN)).trim())
  const unique = [...new Set(plain)]
  cache.set(key, unique)
  return unique
}

function countUpTo<Item>(count: number, items: readonly Item[], test: (item: Item) => boolean) {
  let found = 0
  for (const item of items) if (test(item) && ++found >= count) return true
  return false
}
