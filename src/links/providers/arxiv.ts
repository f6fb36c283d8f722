import { identify } from '../../identity/identify.ts'
import type { PaperMetadata } from '../result.ts'
import { type ArxivPaper, readArxivFeed } from './arxiv-atom.ts'
import {
  noProviderAnswers,
  type Provider,
  type ProviderAnswers,
  type ProviderContext,
} from './provider.ts'
import { pause, shortPause } from './retry-pause.ts'

/** Papers in one request; with more, the URL would be too long for some proxies. */
const MAX_BATCH_SIZE = 100

/**
 * Milliseconds between requests; only one at a time is allowed.
 *
 * Source: https://info.arxiv.org/help/api/tou.html#rate-limits
 */
const REQUEST_INTERVAL = 3000

/** After so many invalid ids in a batch, arXiv is not asked again. */
const MAX_BAD_IDS = 3

interface ArxivLink {
  url: string
  page: 'abs' | 'pdf' | 'html' | 'format'
  /** `1706.03762`, `hep-th/9901001` */
  id: string
  version: number | undefined
}

/**
 * Papers on arXiv, by its API, a hundred at a time.
 *
 * Unknown numbers are left to be checked on the web, where a paper appears hours before the API has
 * it. So are pages that not every paper has (HTML, the PDF of a withdrawn paper), with the paper's
 * metadata.
 *
 * Source: https://info.arxiv.org/help/api/user-manual.html
 */
export const arxiv: Provider = {
  name: 'arxiv',
  claims: (url) => linkOf(url) !== undefined,
  async ask(urls, context) {
    const links = urls.map(linkOf).filter((link) => link !== undefined)
    const papers = Map.groupBy(links, ({ id }) => id)
    const answers = noProviderAnswers()
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
        if (!context.signal.aborted) {
          answers.note =
            'arXiv’s API does not answer now: its links are checked as web pages instead'
        }
        break
      }
      for (const paper of found) answer(paper, papers.get(paper.id) ?? [], answers)
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

function answer(paper: ArxivPaper, links: readonly ArxivLink[], answers: ProviderAnswers): void {
  const { id, title, published, isWithdrawn } = paper
  const metadata: PaperMetadata = {
    kind: 'paper',
    id: `arXiv:${id}`,
    title,
    published,
    ...(isWithdrawn && { isWithdrawn }),
  }
  for (const { url, page, version = 1 } of links) {
    const exists = page === 'abs' || page === 'format' || (page === 'pdf' && !isWithdrawn)
    if (exists && version <= paper.version) {
      const reason = 'arXiv has the paper'
      answers.results.set(url, {
        url,
        status: 'alive',
        reason,
        attempts: 1,
        source: 'arxiv',
        metadata,
      })
    } else answers.metadata.set(url, metadata)
  }
}

const HOSTS: ReadonlySet<string> = new Set(['arxiv.org', 'www.arxiv.org', 'export.arxiv.org'])

/** Stricter than `identify`, which also accepts URLs whose page does not exist. */
const PATH =
  /^\/(abs|pdf|html|format)\/([a-z-]+(?:\.[A-Z]{2})?\/\d{7}|\d{4}\.\d{4,5})(?:v([1-9]\d{0,2}))?(\.pdf)?\/?$/

function linkOf(url: string): ArxivLink | undefined {
  const address = URL.parse(url)
  if (!address || !HOSTS.has(address.host) || address.search || address.username) return
  const [, page, , version, extension] = PATH.exec(address.pathname) ?? []
  if (page === undefined || (extension !== undefined && page !== 'pdf')) return
  // Knows the valid numbers, and drops the subject class of old ones.
  const identity = identify(url) ?? ''
  if (!identity.startsWith('arxiv:')) return
  return {
    url,
    page: page as ArxivLink['page'],
    id: identity.slice('arxiv:'.length),
    version: version === undefined ? undefined : Number(version),
  }
}
