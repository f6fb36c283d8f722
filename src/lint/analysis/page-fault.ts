import {
  FRONT_PAGE,
  type LinkResult,
  linkKey,
  type PageSeen,
  type PageSign,
  SAME_AS_RANDOM,
} from '../../links/result.ts'
import type { Link } from '../../list/model.ts'
import { hasPhrase, plainWords } from '../../text/plain-words.ts'
import { isCommon, plainTitle, wordsOf } from '../../titles/words.ts'
import type { FileContext } from '../context.ts'

/** Why a page is not what was listed. */
export interface PageFault {
  topic: PageSign['topic']
  reasons: string[]
  /** One of the signs is enough alone. */
  isCertain: boolean
  /** All that is known is that it redirects to its site’s front page. */
  isFrontPage: boolean
}

const OTHER_OWNER = 'its title, site name and language were others before, or its domain'
const UNRELATED = 'the page there shares no word with the entry'
const NOT_MENTIONED = 'its title and heading share no word with the entry'

/** What an entry is about where such a page is what it lists. */
const ABOUT: Readonly<Record<Exclude<PageSign['topic'], 'owner'>, readonly string[]>> = {
  sale: (
    'domain|domains|dns|whois|parking|parked|registrar|registrars|hosting|marketplace|dominio|' +
    'dominios|domaine|domaines|domein|domeinen|domena|domeny|domainhandel|домен|домены|域名|' +
    'ドメイン|도메인|alan adı'
  ).split('|'),
  gambling: (
    'casino|casinos|gambling|gamble|poker|blackjack|roulette|baccarat|betting|bet|bets|bookmaker|' +
    'bookmakers|odds|lottery|lotteries|slot|slots|sportsbook|judi|togel|bahis|kumar|казино|ставки|' +
    'азартные|赌|賭|博彩|彩票|カジノ|ギャンブル|카지노|도박|토토|glücksspiel|glücksspiele|wetten|' +
    'sportwetten|spielautomaten|apuestas|paris sportifs|apostas|cassino|kasyno|hazard|scommesse|' +
    'cờ bạc|cá cược|พนัน|คาสิโน'
  ).split('|'),
  missing: (
    '404|not found|error page|error pages|broken link|broken links|missing page|missing pages|' +
    'http status|status codes|fehler 404|nicht gefunden|erreur 404|introuvable|error 404|' +
    'no encontrada|ошибка 404|не найдена|不存在|未找到|見つかりません|찾을 수 없'
  ).split('|'),
}

/** In UTF-16 code units: what else a row or bullet says does not count. */
const MAX_ENTRY = 2_000

/** Why the page of a link is not what was listed; `undefined` where nothing suggests that. */
export function pageFault(
  link: Link,
  { url, page }: LinkResult,
  context: Pick<FileContext, 'text'>,
): PageFault | undefined {
  if (!page || page.signs.length === 0) return
  const entry = entryText(link, context.text)
  for (const topic of ['sale', 'gambling', 'missing'] as const) {
    const fault = isAbout(entry, url, topic) ? undefined : topicFault(topic, entry, page)
    if (fault) return fault
  }
  const owner = page.signs.find((sign) => sign.topic === 'owner')
  if (!owner || !page.isOther || !isUnrelated(entry, url, page)) return
  const reasons = [owner.reason, UNRELATED]
  return { topic: 'owner', reasons, isCertain: false, isFrontPage: false }
}

function topicFault(
  topic: PageSign['topic'],
  entry: string,
  page: PageSeen,
): PageFault | undefined {
  const own = page.signs.filter((sign) => sign.topic === topic && sign.reason !== SAME_AS_RANDOM)
  if (own.length === 0) return
  const confirming = page.signs.filter(({ reason }) => reason === SAME_AS_RANDOM)
  const reasons = [...own, ...confirming].map(({ reason }) => reason)
  const isCertain = own.some((sign) => sign.isCertain)
  const isFrontPage = own.length === 1 && own[0]?.reason === FRONT_PAGE
  const fault = { topic, reasons, isCertain, isFrontPage: false }
  if (isCertain || (reasons.length > 1 && !isFrontPage)) return fault
  if (sharesWord(entry, page)) return
  if (page.isOther) return { ...fault, isFrontPage, reasons: [...reasons, OTHER_OWNER] }
  if (!isFrontPage) return
  const isConfirmed = confirming.length > 0
  return { ...fault, isFrontPage: !isConfirmed, reasons: [...reasons, NOT_MENTIONED] }
}

/** Whether a link is one that the change under review adds. */
export function isAddedLink(link: Link, { base }: Pick<FileContext, 'base'>): boolean {
  const key = linkKey(link.url)
  return base?.list.links.every(({ url }) => linkKey(url) !== key) ?? false
}

/** What an entry says, with the titles of its sections, without addresses. */
function entryText({ entry, text, section }: Link, source: string): string {
  if (!entry) return [text, ...section.path].join(' . ')
  const { start, end } = entry.span
  const spans = entry.links.flatMap(({ urlSpan }) => urlSpan ?? [])
  let words = ''
  let at = start
  for (const span of spans.toSorted((one, other) => one.start - other.start)) {
    if (span.start > at) words += source.slice(at, span.start)
    at = Math.max(at, span.end)
  }
  words += source.slice(at, Math.max(at, end))
  return [words.slice(0, MAX_ENTRY), ...section.path].join(' . ')
}

/** In UTF-16 code units: shorter ones are part of too many names of hosts. */
const MIN_HOST_WORD = 5

function isAbout(entry: string, url: string, topic: keyof typeof ABOUT): boolean {
  const words = plainWords(entry)
  const host = URL.parse(url)?.hostname ?? ''
  return ABOUT[topic].some(
    (about) =>
      hasPhrase(words, plainWords(about)) ||
      (about.length >= MIN_HOST_WORD && host.includes(about)),
  )
}

/** Whether an entry and what its page calls itself have a word in common that names something. */
function sharesWord(entry: string, { title, heading = '', site = '' }: PageSeen): boolean {
  const wordsIn = (text: string) =>
    wordsOf(plainTitle(text)).flatMap(({ text }) => (isCommon(text) || text.length < 3 ? [] : text))
  const known = new Set(wordsIn(entry))
  return [title, heading, site].some((text) => wordsIn(text).some((word) => known.has(word)))
}

/**
 * Entries and pages with fewer different words are not compared. Of two descriptions of one thing with
 * about thirteen words, its name left out, 8 % share none (177 pairs of entries in public lists); of
 * made-up pages of renamed projects with forty words one in twelve.
 */
const MIN_LISTED = 4
const MIN_SHOWN = 60
/** So many of these words a page in English has; an entry has one. */
const MIN_ENGLISH = 3
const ENGLISH: ReadonlySet<string> = new Set(
  'the and for with from to that this which your our its by are you or'.split(' '),
)
/** Words that begin with the same letters count as one: “parser”, “parsing”. */
const STEM = 4

/**
 * Whether a page at another domain has nothing in common with its entry, nor with what was read
 * before at the address that is listed: a page that was never read there may have moved long ago. Only
 * where both are in English: of other languages nothing is known.
 */
function isUnrelated(entry: string, url: string, { words = '', before }: PageSeen): boolean {
  if (!before) return false
  const { title, heading = '', site = '' } = before
  const { hostname = '' } = URL.parse(url) ?? {}
  const host = hostname.slice(0, Math.max(0, hostname.lastIndexOf('.')))
  const listed = readWords([entry, title, heading, site, host].join(' . '))
  const shown = readWords(words)
  return (
    listed.naming.size >= MIN_LISTED &&
    listed.english.size > 0 &&
    shown.naming.size >= MIN_SHOWN &&
    shown.english.size >= MIN_ENGLISH &&
    listed.naming.isDisjointFrom(shown.naming)
  )
}

/** Words that any two texts may share, and those of every site’s menus. */
const LINKING: ReadonlySet<string> = new Set(
  (
    'the and for with from into onto over under about after before between through without within this that ' +
    'these those which what how when where why who your our its their his her are was were will would can could ' +
    'may has have had not but all any each every some more most other one two also only just than then there ' +
    'here out off now get use using used uses make makes new based via per you they them she him own been being ' +
    'home page menu search login sign log account contact help support terms privacy cookies policy press ' +
    'careers jobs blog news newsletter subscribe follow copyright rights reserved faq free site website web ' +
    'online best awesome list com www http https html'
  ).split(' '),
)

/** The beginnings of words that name something, and the words that only English has. */
function readWords(text: string): { naming: Set<string>; english: Set<string> } {
  const words = plainWords(text).trim().split(' ')
  const isNaming = (word: string) => word.length >= 3 && !LINKING.has(word) && !/^\d+$/.test(word)
  return {
    naming: new Set(words.filter(isNaming).map((word) => word.slice(0, STEM))),
    english: new Set(words.filter((word) => ENGLISH.has(word))),
  }
}
