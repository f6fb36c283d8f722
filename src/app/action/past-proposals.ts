import type { Admission } from '../../admission/admit.ts'
import { findPastProposals, type PastProposal } from '../../admission/past-proposals.ts'
import { isGitHubError } from '../../github/api/client.ts'
import type { PullRequest } from '../../github/api/pull-requests.ts'
import { truncate } from '../../text/truncate.ts'
import type { Job } from './job.ts'

/** What a reader should know of earlier proposals of the same entries. */
export interface ProposalNotes {
  /** For the summary comment and the job summary. */
  open: string[]
  /** For the job summary alone. */
  past: string[]
}

/** Files whose commits are read: each costs a request. */
const MAX_FILES = 1
/** Entries and proposals to name. */
const MAX_NOTES = 10
/** Code points of an entry's title. */
const MAX_TITLE_LENGTH = 60

/** Looks for earlier proposals of what a pull request adds, as far as the configuration asks for it. */
export async function readPastProposals(
  job: Job,
  pull: PullRequest,
  { added }: Admission,
): Promise<ProposalNotes> {
  const { config, proposals } = job
  const { history = false } = config['pull-request'] ?? {}
  if (history === false || added.length === 0 || job.signal.aborted) return { open: [], past: [] }
  try {
    const files = history === true ? [...new Set(added.map(({ path }) => path))] : []
    const [pulls, ...commits] = await Promise.all([
      proposals.recent(),
      ...files.slice(0, MAX_FILES).map((path) => proposals.commitsOf(path, pull.baseRef)),
    ])
    const others = pulls.filter(
      ({ number, isOpen }) => number !== pull.number && (isOpen || history === true),
    )
    const found = findPastProposals(added, { pulls: others, commits: commits.flat() })
    const [open, past] = [
      found.filter(({ kind }) => kind === 'open'),
      found.filter(({ kind }) => kind !== 'open'),
    ]
    return {
      open: open.slice(0, MAX_NOTES).map(noteOf),
      past: past.slice(0, MAX_NOTES).map(noteOf),
    }
  } catch (error) {
    if (!isGitHubError(error)) throw error
    return { open: [], past: ['GitHub did not answer whether the same was proposed before.'] }
  }
}

/** Numbers and commits are code: otherwise GitHub would write into the other thread. */
function noteOf(proposal: PastProposal): string {
  const title = `“${truncate(proposal.title, MAX_TITLE_LENGTH)}”`
  if (proposal.kind === 'removed') {
    return `${title} was removed on ${proposal.day} by the commit \`${proposal.sha.slice(0, 10)}\`.`
  }
  const state =
    proposal.kind === 'open' ? 'is also proposed by the open' : 'was proposed by the closed'
  return `${title} ${state} pull request \`#${proposal.number}\`.`
}
