import { Resource } from './client.ts'

export interface BranchPullRequest {
  number: number
  title: string
  body: string
  state: 'open' | 'closed' | 'merged'
  /** Whether our token wrote it. */
  isOwn: boolean
  headSha: string
  baseRef: string
}

/** GitHub's largest page: of the pull requests from one branch the latest are enough. */
const PAGE = 100

const QUERY = `query pullRequests($owner: String!, $repo: String!, $branch: String!) {
  repository(owner: $owner, name: $repo) {
    pullRequests(first: ${PAGE}, headRefName: $branch, orderBy: { field: CREATED_AT, direction: DESC }) {
      nodes { number title body state viewerDidAuthor isCrossRepository headRefOid baseRefName }
    }
  }
}`

type RawBranchPullRequest = Pick<BranchPullRequest, 'number' | 'title' | 'body'> & {
  state: keyof typeof STATES
  viewerDidAuthor: boolean
  isCrossRepository: boolean
  headRefOid: string
  baseRefName: string
}

/** The pull requests from a branch of the repository itself. */
export class BranchPullRequests extends Resource {
  /** The latest first, without those from branches of this name in forks. */
  async list(branch: string): Promise<BranchPullRequest[]> {
    const { repository } = await this.octokit.graphql<{
      repository: { pullRequests: { nodes: RawBranchPullRequest[] } }
    }>(QUERY, { ...this.name, branch })
    return repository.pullRequests.nodes
      .filter(({ isCrossRepository }) => !isCrossRepository)
      .map(({ number, title, body, state, viewerDidAuthor, headRefOid, baseRefName }) => ({
        ...{ number, title, body, state: STATES[state], isOwn: viewerDidAuthor },
        ...{ headSha: headRefOid, baseRef: baseRefName },
      }))
  }

  /** @returns its number */
  async create(request: {
    head: string
    base: string
    title: string
    body: string
  }): Promise<number> {
    return (await this.octokit.rest.pulls.create({ ...this.name, ...request })).data.number
  }

  async edit(
    number: number,
    edit: { title?: string; body: string; state?: 'closed' },
  ): Promise<void> {
    await this.octokit.rest.pulls.update({ ...this.name, pull_number: number, ...edit })
  }
}

const STATES = { OPEN: 'open', CLOSED: 'closed', MERGED: 'merged' } as const
