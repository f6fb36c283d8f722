import type { LinkResult } from '../../result.ts'
import {
  type GitHubServer,
  noProviderAnswers,
  type Provider,
  type ProviderAnswers,
  type ProviderContext,
} from '../provider.ts'
import { askGitHub, type CountedSubject, type GitHubAccess } from './ask.ts'
import { GITHUB, type GitHubLink, parseGitHubLink, renamedUrl } from './links.ts'
import type { Found } from './query.ts'

const MAX_PARTS = 20

interface Wanted extends CountedSubject {
  links: { url: string; link: GitHubLink; part: string | undefined }[]
}

/** github.com's links, by its API; needs a token. */
export const github: Provider = githubAt(GITHUB, ({ endpoints, githubToken: token }) =>
  token ? { url: `${endpoints.github}/graphql`, token } : undefined,
)

/** The links of a GitHub Enterprise server, by its own API: its token is sent nowhere else. */
export function enterpriseGitHub({ host, graphqlUrl, token }: GitHubServer): Provider {
  return githubAt(host, () => ({ url: graphqlUrl, token }))
}

/**
 * Repositories, their parts and their owners, by GitHub's GraphQL API. What the token cannot see,
 * what is private, disabled or ambiguous (a branch with a slash in its name), or what GitHub does not
 * answer is left to be checked on the web.
 *
 * Source: https://docs.github.com/en/graphql/guides/forming-calls-with-graphql
 */
function githubAt(
  host: string,
  accessOf: (context: ProviderContext) => GitHubAccess | undefined,
): Provider {
  return {
    name: host === GITHUB ? 'github' : host,
    service: 'github',
    claims: (url) => parseGitHubLink(url, host) !== undefined,
    async ask(urls, context) {
      const answers = noProviderAnswers()
      const access = accessOf(context)
      if (!access) return answers
      const wanted = wantedBy(urls, host)
      const note = await askGitHub(wanted, { ...context, access }, (subject, outcome) => {
        if (outcome !== 'absent') answer(subject, outcome, answers)
      })
      if (note !== undefined && !context.signal.aborted) {
        const where = host === GITHUB ? 'GitHub' : host
        answers.note = `${note}: links to ${where} are checked as web pages instead`
      }
      return answers
    },
  }
}

/** Each repository and owner once, whatever its spelling. */
function wantedBy(urls: readonly string[], host: string): Wanted[] {
  const all: Wanted[] = []
  const open = new Map<string, Wanted>()
  for (const url of urls) {
    const link = parseGitHubLink(url, host)
    if (!link) continue
    const name = link.kind === 'repository' ? link.name : undefined
    const key = `${link.owner}/${name ?? ''}`.toLowerCase()
    const part = link.kind === 'repository' ? link.part : undefined
    const partKey = part && `${part.field} ${part.value} ${'types' in part ? part.types : ''}`
    let wanted = open.get(key)
    if (!wanted || wanted.parts.size >= MAX_PARTS) {
      wanted = { owner: link.owner, name, parts: new Map(), links: [], attempts: 0 }
      open.set(key, wanted)
      all.push(wanted)
    }
    if (part && partKey !== undefined) wanted.parts.set(partKey, part)
    wanted.links.push({ url, link, part: partKey })
  }
  return all
}

function answer(wanted: Wanted, { repository, parts }: Found, answers: ProviderAnswers): void {
  // Readers do not see what only the token sees.
  if (repository && !repository.isPublic) return
  const metadata = repository?.metadata
  for (const { url, link, part } of wanted.links) {
    const exists = part === undefined ? !('isUnknown' in link) : parts.has(part)
    if (!exists || metadata?.isDisabled) {
      if (metadata) answers.metadata.set(url, metadata)
      continue
    }
    const { attempts } = wanted
    const known = { url, attempts, source: 'github', ...(metadata && { metadata }) }
    const result: LinkResult =
      !metadata || isSameName(metadata.name, wanted)
        ? { ...known, status: 'alive', reason: 'GitHub has it' }
        : {
            ...known,
            status: 'moved',
            finalUrl: renamedUrl(url, metadata.name),
            reason: `the repository was renamed to ${metadata.name}`,
          }
    answers.results.set(url, result)
  }
}

function isSameName(now: string, { owner, name }: Wanted): boolean {
  return now.toLowerCase() === `${owner}/${name}`.toLowerCase()
}
