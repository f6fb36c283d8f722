import { Resource } from './client.ts'

/** A pull request that is open, or was closed without being merged. */
export interface ProposedChange {
  number: number
  title: string
  body: string
  isOpen: boolean
}

/** A commit of a file. */
export interface FileCommit {
  sha: string
  /** The first line of its message. */
  subject: string
  /** An ISO date. */
  day: string
}

/** GitHub's largest page, and all that is read. */
const PAGE = 100

const PULL_REQUESTS = `query proposals($owner: String!, $repo: String!) {
  repository(owner: $owner, name: $repo) {
    pullRequests(first: ${PAGE}, states: [OPEN, CLOSED], orderBy: { field: UPDATED_AT, direction: DESC }) {
      nodes { number title body state }
    }
  }
}`

const COMMITS = `query fileCommits($owner: String!, $repo: String!, $branch: String!, $path: String!) {
  repository(owner: $owner, name: $repo) {
    ref(qualifiedName: $branch) {
      target { ... on Commit { history(first: ${PAGE}, path: $path) { nodes { oid messageHeadline committedDate } } } }
    }
  }
}`

type RawProposal = Omit<ProposedChange, 'isOpen'> & { state: string }
type RawCommit = { oid: string; messageHeadline: string; committedDate: string }

/** What was proposed to a repository before, one request each. */
export class Proposals extends Resource {
  /** The pull requests that were updated last, without those that were merged. */
  async recent(): Promise<ProposedChange[]> {
    const { repository } = await this.octokit.graphql<{
      repository: { pullRequests: { nodes: RawProposal[] } }
    }>(PULL_REQUESTS, { ...this.name })
    return repository.pullRequests.nodes.map(({ state, ...one }) => ({
      ...one,
      isOpen: state === 'OPEN',
    }))
  }

  /** The last commits of a file on a branch, the latest first. */
  async commitsOf(path: string, branch: string): Promise<FileCommit[]> {
    const { repository } = await this.octokit.graphql<{
      repository: { ref: { target: { history?: { nodes: RawCommit[] } } } | null }
    }>(COMMITS, { ...this.name, branch: `refs/heads/${branch}`, path })
    const nodes = repository.ref?.target.history?.nodes ?? []
    return nodes.map(({ oid, messageHeadline, committedDate }) => ({
      ...{ sha: oid, subject: messageHeadline, day: committedDate.slice(0, 10) },
    }))
  }
}
