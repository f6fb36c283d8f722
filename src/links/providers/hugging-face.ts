import * as v from 'valibot'
import { parseJson } from '../../text/json.ts'
import { MAX_URL_LENGTH } from '../result.ts'
import { oneByOne, type ProviderOutcome } from './one-by-one.ts'
import type { ApiAnswer } from './request.ts'

interface HubRepository {
  kind: 'models' | 'datasets' | 'spaces'
  id: string
}

const SEGMENT = '[A-Za-z\\d][\\w.-]{0,95}'
const PATH = new RegExp(`^/(?:(datasets|spaces)/)?(${SEGMENT}/${SEGMENT})/?$`)
const API_PATH = new RegExp(
  `^(?:https://huggingface\\.co)?/api/(models|datasets|spaces)/(${SEGMENT}/${SEGMENT})$`,
)

/** First segments of paths that are not owners. */
const RESERVED: ReadonlySet<string> = new Set(
  (
    'api blog chat collections courses datasets docs enterprise inference join learn login models ' +
    'new organizations papers posts pricing search settings spaces tasks'
  ).split(' '),
)

const schema = v.object({ id: v.string() })

/**
 * Models, datasets and Spaces, by the Hub's API, which allows five times as many requests as the
 * pages (500 in five minutes against 100). It answers 401 for what is unknown or private: left to
 * be checked on the web.
 * Source: https://huggingface.co/docs/hub/api, https://huggingface.co/docs/hub/rate-limits
 */
export const huggingFace = oneByOne<HubRepository>({
  ...{ name: 'hugging-face', title: 'Hugging Face', endpoint: 'huggingFace' },
  ...{ concurrency: 4, interval: 100 },
  hosts: ['huggingface.co', 'www.huggingface.co', 'hf.co'],
  subjectOf: repositoryOf,
  pathOf: ({ kind, id }) => `/api/${kind}/${id}`,
  follow: renamedTo,
  read({ status, text }, asked, url) {
    const { output, success } = v.safeParse(schema, parseJson(text))
    return status === 200 && success ? outcome(url, output.id, asked) : 'unknown'
  },
})

/** @param id the present one */
function outcome(url: string, id: string, asked: HubRepository): ProviderOutcome {
  if (id.toLowerCase() === asked.id.toLowerCase()) {
    return { status: 'alive', code: 200, reason: 'Hugging Face has it' }
  }
  const path = `/${asked.kind === 'models' ? '' : `${asked.kind}/`}${id}`
  if (!PATH.test(path)) return 'unknown'
  const finalUrl = new URL(url)
  finalUrl.host = 'huggingface.co'
  finalUrl.protocol = 'https:'
  finalUrl.pathname = path
  return { status: 'moved', finalUrl: finalUrl.href, reason: `it was renamed to ${id}` }
}

/** The target of a redirect for a renamed repository, if on the same host and of the same kind. */
function renamedTo(answer: ApiAnswer, { kind }: HubRepository): HubRepository | undefined {
  if (![301, 302, 307, 308].includes(answer.status)) return
  const { location = '' } = answer.headers
  if (location.length > MAX_URL_LENGTH) return
  const [, newKind, id] = API_PATH.exec(location) ?? []
  return id !== undefined && newKind === kind ? { kind, id } : undefined
}

function repositoryOf({ pathname }: URL): HubRepository | undefined {
  const [, kind, id = ''] = PATH.exec(pathname) ?? []
  const [owner = ''] = id.split('/')
  if (id === '' || RESERVED.has(owner.toLowerCase())) return
  return { kind: (kind as 'datasets' | 'spaces' | undefined) ?? 'models', id }
}
