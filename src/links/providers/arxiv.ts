import { identify } from '../../identity/identify.ts'
import type { HostPace } from '../checker.ts'
import type { PaperMetadata } from '../result.ts'
import { type ArxivPaper, readArxivFeed } from './arxiv-atom.ts'
import { noProviderAnswers as noAnswers, type Provider, type ProviderContext } from './provider.ts'
import { pause, shortPause } from './retry-pause.ts'

/** Papers in one request; with more, the URL would be too long for some proxies. */
const MAX_BATCH_SIZE = 100

/** Milliseconds between requests, one at a time: https://info.arxiv.org/help/api/tou.html#rate-limits */
const REQUEST_INTERVAL = 3000

/** After so many invalid ids in a batch, arXiv is not asked again. */
const MAX_BAD_IDS = 3

/** Its pages are made for people: a whole list's links come to them only where the API is down. */
const PACE_WITHOUT_API: HostPace = {
  hosts: ['arxiv.org', 'www.arxiv.org', 'export.arxiv.org'],
  interval: 1000,
}

interface ArxivLink {
  url: string
  page: 'abs' | 'pdf' | 'html' | 'format'
  /** `1706.03762`, `hep-th/9901001` */
  id: string
  version: number
}

/**
 * Papers on arXiv, by its API, a hundred at a time. Left to be checked on the web are unknown numbers,
 * since a paper appears hours before the API has it, and pages that not every paper has, such as HTML.
 * Source: https://info.arxiv.org/help/api/user-manual.html
 */
export const arxiv: Provider = {
  ...{ name: 'arxiv', service: 'arxiv', pagePace: PACE_WITHOUT_API },
  claims: (url) => linkOf(url) !== undefined,
  async ask(urls, context) {
    const links = urls.map(linkOf).filter((link) => link !== undefined)
    const papers = Map.groupBy(links, ({ id }) => id)
    const answers = noAnswers()
    const ids = [...papers.keys()]
    let nextAt = Number.NEGATIVE_INFINITY
    const inTurn = async () => {
      const { clock, signal } = context
      const isMyTurn = await pause(clock, nextAt - clock.now(), signal)
      nextAt = clock.now() + REQUEST_INTERVAL
      return isMyTurn
    }
    for (let start = 0; start < ids.length; start += MAX_BATCH_SIZE) {
      const found = await askBatch(ids.slice(start, start + MAX_BATCH_SIZE), context, inTurn)
      if (!found) {
        const note = 'arXiv’s API does not answer now: its links are checked as web pages instead'
        return { ...answers, pace: PACE_WITHOUT_API, ...(!context.signal.aborted && { note }) }
      }
      for (const paper of found) {
        const metadata = metadataOf(paper)
        for (const link of papers.get(paper.id) ?? []) {
          const { url } = link
          const known = { reason: 'arXiv has the paper', attempts: 1, source: 'arxiv', metadata }
          if (hasPage(paper, link)) answers.results.set(url, { url, status: 'alive', ...known })
          else answers.metadata.set(url, metadata)
        }
      }
    }
    return answers
  },
}

/** The papers of some ids; `undefined` if the API does not answer. */
async function askBatch(
  batch: readonly string[],
  context: ProviderContext,
  inTurn: () => Promise<boolean>,
): Promise<ArxivPaper[] | undefined> {
  const { clock, signal, request, endpoints } = context
  let ids = batch
  let hasPaused = false
  for (let badIds = 0; ids.length > 0 && (await inTurn()); ) {
    // The default is ten results.
    const query = `id_list=${ids.join(',')}&start=0&max_results=${ids.length}`
    const reply = await request({ url: `${endpoints.arxiv}/api/query?${query}` }, signal)
    if (reply.failure) return
    const wait = reply.status === 429 || reply.status === 503 ? shortPause(reply, clock) : undefined
    if (wait !== undefined && !hasPaused) {
      hasPaused = true
      if (!(await pause(clock, wait, signal))) return
      continue
    }
    // Errors have status 400, and formerly 200.
    const isAnswer = reply.status === 200 || reply.status === 400
    const feed = isAnswer && !reply.cut ? readArxivFeed(reply.text) : undefined
    if (!feed) return
    if ('papers' in feed) return reply.status === 200 ? feed.papers : undefined
    const others = ids.filter((id) => id !== feed.error)
    if (others.length === ids.length || ++badIds > MAX_BAD_IDS) return
    ids = others
  }
  return ids.length === 0 ? [] : undefined
}

function metadataOf(paper: ArxivPaper): PaperMetadata {
  const { id, title, published, isWithdrawn, comment, journalRef, doi } = paper
  return {
    ...{ kind: 'paper', id: `arXiv:${id}`, title, published },
    ...(isWithdrawn && { isWithdrawn }),
    ...(comment !== '' && { comment }),
    ...(journalRef !== '' && { journalRef }),
    ...(doi !== '' && { doi }),
  }
}

/** Whether the paper has the linked page: every one has `abs` and `format`. */
function hasPage(paper: ArxivPaper, { page, version }: ArxivLink): boolean {
  return version <= paper.version && page !== 'html' && !(page === 'pdf' && paper.isWithdrawn)
}

const HOSTS: ReadonlySet<string> = new Set(PACE_WITHOUT_API.hosts)

/** Stricter than `identify`, which also accepts URLs whose page does not exist. */
const PATH =
  /^\/(abs|pdf|html|format)\/([a-z-]+(?:\.[A-Z]{2})?\/\d{7}|\d{4}\.\d{4,5})(?:v([1-9]\d{0,2}))?(\.pdf)?\/?$/

function linkOf(url: string): ArxivLink | undefined {
  const address = URL.parse(url)
  if (!address || !HOSTS.has(address.host) || address.search || address.username) return
  const [, page, , version = 1, extension] = PATH.exec(address.pathname) ?? []
  if (page === undefined || (extension !== undefined && page !== 'pdf')) return
  // Knows the valid numbers, and drops the subject class of old ones.
  const [, id] = /^arxiv:(.*)/.exec(identify(url) ?? '') ?? []
  return id ? { url, page: page as ArxivLink['page'], id, version: Number(version) } : undefined
}
