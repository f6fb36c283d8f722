/** Whether a page at another domain than listed may be another owner’s. Only the rule knows the entry. */

import { hasPhrase, plainWords } from '../../text/plain-words.ts'
import type { PageSign } from '../result.ts'
import type { PageContent } from './read.ts'

/** What is kept of the words of such a page, in UTF-16 code units. */
export const MAX_PAGE_WORDS = 2_000

/** A page that shows fewer different words shows too little to compare. */
const MIN_WORDS = 80
const MIN_WORD = 3

/** Parts of addresses of pages that stand before the page. */
const BEFORE_PAGE =
  /(?:^|[/._-])(?:log[-_]?in|sign[-_]?in|sign[-_]?up|auth|authorize|oauth2?|sso|saml2?|cas|idp|consent|cookies?|gdpr|captcha|challenge|accounts?|status|maintenance)(?:$|[/._?-])/i

/** What owners write who move. */
const MOVED_HERE: readonly string[] = [
  ...[
    'formerly',
    'previously known as',
    'also known as',
    'is now',
    'are now',
    'we were',
    'was called',
  ],
  ...['renamed', 'rebranded', 'rebrand', 'new name', 'new home', 'new brand', 'another brand'],
  ...[
    'acquired by',
    'has joined',
    'joins',
    'joined forces',
    'has moved',
    'we have moved',
    'we ve moved',
  ],
  ...['merged with', 'merged into', 'same team', 'same people', 'successor of'],
  ...[
    'neuer name',
    'heißt jetzt',
    'umbenannt',
    'umgezogen',
    'nouveau nom',
    'anciennement',
    'devient',
  ],
  ...[
    'nuevo nombre',
    'antes conocido',
    'novo nome',
    'nuovo nome',
    'новое название',
    'переименован',
  ],
  ...['新しい名前', 'になりました', '移転しました', '新名称', '更名为', '迁移到', '새로운 이름'],
]

/**
 * A sign that a page is another owner’s: a redirect led to another registrable domain, and the page
 * shows enough to compare it with the entry, and none of what owners write who move.
 * @param end where the page is
 */
export function ownerSign(page: PageContent, end: URL): PageSign[] {
  if (BEFORE_PAGE.test(end.hostname + end.pathname)) return []
  const text = plainWords([page.title, page.site ?? '', ...page.headings, page.text].join(' . '))
  const words = new Set(text.split(' ').filter((word) => word.length >= MIN_WORD))
  if (words.size < MIN_WORDS) return []
  if (MOVED_HERE.some((phrase) => hasPhrase(text, plainWords(phrase)))) return []
  return [{ topic: 'owner', reason: `it redirects to another site (${shownHost(end)})` }]
}

/** In UTF-16 code units. */
const MAX_HOST = 100

function shownHost({ hostname }: URL): string {
  return hostname.replace(/^www\./, '').slice(0, MAX_HOST)
}

/** The words of a page and of its address, each once, in their order, as many as are kept. */
export function pageWords(page: PageContent, { hostname, pathname }: URL): string {
  const shown = [page.title, page.site ?? '', ...page.headings]
  const host = hostname.slice(0, Math.max(0, hostname.lastIndexOf('.')))
  const text = plainWords([...shown, host, pathname, page.text].join(' . '))
  const words = [...new Set(text.trim().split(' '))].join(' ')
  if (words.length <= MAX_PAGE_WORDS) return words
  return words.slice(0, words.lastIndexOf(' ', MAX_PAGE_WORDS))
}
