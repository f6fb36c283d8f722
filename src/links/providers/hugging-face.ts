import * as v from 'valibot'
import { askOneByOne, outcomeOf, type ProviderOutcome, parseJson } from './one-by-one.ts'
import type { Provider } from './provider.ts'
import type { ApiReply } from './request.ts'

interface HubRepository {
  kind: 'models' | 'datasets' | 'spaces'
  id: string
}

const HOSTS: ReadonlySet<string> = new Set(['huggingface.co', 'www.huggingface.co', 'hf.co'])

const SEGMENT = '[A-Za-z\\d][\\w.-]{0,95}'
const PATH = new RegExp(`^/(?:(datasets|spaces)/)?(${SEGMENT}/${SEGMENT})/?$`)
const API_PATH = new RegExp(`^/api/(models|datasets|spaces)/(${SEGMENT}/${SEGMENT})$`)

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
 *
 * Source: https://huggingface.co/docs/hub/api, https://huggingface.co/docs/hub/rate-limits
 */
export const huggingFace: Provider = {
  name: 'hugging-face',
  claims: (url) => repositoryOf(url) !== undefined,
  ask: (urls, context) =>
    askOneByOne(urls, context, {
      name: 'hugging-face',
      title: 'Hugging Face',
      pace: { concurrency: 4, interval: 100 },
      async check(url, fresh) {
        const repository = repositoryOf(url)
        if (!repository) return 'unknown'
        const ask = async ({ kind, id }: HubRepository) =>
          await context.request(
            { url: `${context.endpoints.huggingFace}/api/${kind}/${id}`, fresh },
            context.signal,
          )
        const reply = await ask(repository)
        const renamed = redirectOf(reply, repository)
        return outcomeOf(
          renamed ? await ask(renamed) : reply,
          ({ status, text }): ProviderOutcome => {
            const { output, success } = v.safeParse(schema, parseJson(text))
            if (status !== 200 || !success) return 'unknown'
            return outcome(url, { ...repository, id: output.id }, repository)
          },
        )
      },
    }),
}

/** @param now its present name */
function outcome(url: string, now: HubRepository, asked: HubRepository): ProviderOutcome {
  const is = (name: string) => now.id.toLowerCase() === name.toLowerCase()
  if (is(asked.id)) return { status: 'alive', code: 200, reason: 'Hugging Face has it' }
  const path = `/${now.kind === 'models' ? '' : `${now.kind}/`}${now.id}`
  if (!PATH.test(path)) return 'unknown'
  const finalUrl = new URL(url)
  finalUrl.host = 'huggingface.co'
  finalUrl.protocol = 'https:'
  finalUrl.pathname = path
  return { status: 'moved', finalUrl: finalUrl.href, reason: `it was renamed to ${now.id}` }
}

/** The target of a redirect for a renamed repository, if on the same host and of the same kind. */
function redirectOf(reply: ApiReply, { kind }: HubRepository): HubRepository | undefined {
  if (reply.failure || ![301, 302, 307, 308].includes(reply.status)) return
  const { location = '' } = reply.headers
  const [, newKind, id] = API_PATH.exec(location.replace(/^https:\/\/huggingface\.co/, '')) ?? []
  return id !== undefined && newKind === kind ? { kind, id } : undefined
}

function repositoryOf(url: string): HubRepository | undefined {
  const address = URL.parse(url)
  if (!address || !HOSTS.has(address.host) || address.username) return
  const [, kind, id = ''] = PATH.exec(address.pathname) ?? []
  const [owner = ''] = id.split('/')
  if (id === '' || RESERVED.has(owner.toLowerCase())) return
  return { kind: (kind as 'datasets' | 'spaces' | undefined) ?? 'models', id }
}
