import { identify } from '../identity/identify.ts'
import { repositoryOf } from '../identity/repository.ts'
import type { NewEntry } from './model.ts'
import { findWord } from './requirements/words.ts'

/** What was proposed to the list before. */
export interface ProposalHistory {
  /** Without the pull request itself. */
  pulls: readonly { number: number; title: string; body: string; isOpen: boolean }[]
  commits: readonly { sha: string; subject: string; day: string }[]
}

/** Where an added entry was proposed, or removed, before. */
export type PastProposal = { title: string } & (
  | { kind: 'open' | 'closed'; number: number }
  | { kind: 'removed'; sha: string; day: string }
)

/** In UTF-16 code units: the rest of a longer description is not looked at. */
const MAX_LENGTH = 10_000
/** More added entries are no proposal that anybody made before. */
const MAX_ENTRIES = 20
/** Addresses of one body that are compared. */
const MAX_ADDRESSES = 200

/**
 * Which added entries were proposed before: an address of the same identity, or the repository's
 * `owner/name`, in a pull request's title or body; or a commit that removes the title. An entry that
 * stands only in a diff is not seen.
 */
export function findPastProposals(
  added: readonly NewEntry[],
  { pulls, commits }: ProposalHistory,
): PastProposal[] {
  const named = pulls.map(({ number, title, body, isOpen }) => {
    const text = `${title}\n${body}`.slice(0, MAX_LENGTH)
    return { number, isOpen, text, identities: identitiesIn(text) }
  })
  return added.slice(0, MAX_ENTRIES).flatMap((entry) => {
    const { title } = entry
    const identities = entry.links.flatMap(({ url }) => identify(url) ?? [])
    const repositories = entry.links.flatMap(({ url }) => repositoryOf(url)?.name ?? [])
    const proposed = named
      .filter(
        (pull) =>
          identities.some((one) => pull.identities.has(one)) ||
          findWord(pull.text, repositories) !== undefined,
      )
      .map(({ number, isOpen }): PastProposal => {
        return { title, kind: isOpen ? 'open' : 'closed', number }
      })
    const removed = commits
      .filter(({ subject }) => REMOVES.test(subject) && findWord(subject, [title]) !== undefined)
      .map(({ sha, day }): PastProposal => ({ title, kind: 'removed', sha, day }))
    return [...proposed, ...removed]
  })
}

const REMOVES = /^(?:remove|delete|drop)/i

function identitiesIn(text: string): Set<string> {
  const addresses = text.matchAll(/https?:\/\/[^\s<>"'`)\]]{1,2000}/gi).take(MAX_ADDRESSES)
  return new Set(addresses.toArray().flatMap(([address]) => identify(withoutEnd(address)) ?? []))
}

/** Without the signs that end a sentence. */
function withoutEnd(address: string): string {
  let end = address.length
  while (end > 0 && '.,;:!?'.includes(address.charAt(end - 1))) end--
  return address.slice(0, end)
}
