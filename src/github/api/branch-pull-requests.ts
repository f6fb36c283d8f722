import type { FixPullRequest } from '../fix-pull-request/model.ts'
import type { Octokit } from './client.ts'
import type { RepositoryName } from './repository.ts'

/** GitHub's largest page: of the pull requests from one branch the latest are enough. */
const PAGE = 100

const PROPOSALS = `query proposals($owner: String!, $repo: String!, $branch: String!) {
  repository(owner: $owner, name: $repo) {
    pullRequests(first: ${PAGE}, headRefName: $branch, orderBy: { field: CREATED_AT, direction: DESC }) {
      nodes { number body state viewerDidAuthor isCrossRepository headRefOid baseRefName }
    }
  }
}`

interface RawProposals {
  repository: {
    pullRequests: {
      nodes: {
        number: number
        body: string
        state: 'OPEN' | 'CLOSED' | 'MERGED'
        viewerDidAuthor: boolean
        isCrossRepository: boolean
        headRefOid: string
        baseRefName: string
      }[]
    }
  }
}

/** The pull requests from a branch of the repository itself. */
export class BranchPullRequests {
  readonly #octokit: Octokit
  readonly #name: RepositoryName

  constructor(octokit: Octokit, { owner, repo }: RepositoryName) {
    this.#octokit = octokit
    this.#name = { owner, repo }
  }

  /** The latest first; forks' branches of that name are not among them. */
  async list(branch: string): Promise<FixPullRequest[]> {
    const { repository }: RawProposals = await this.#octokit.graphql(PROPOSALS, {
      ...this.#name,
      branch,
    })
    return repository.pullRequests.nodes
      .filter(({ isCrossRepository }) => !isCrossRepository)
      .map(({ number, body, state, viewerDidAuthor, headRefOid, baseRefName }) => ({
        number,
        body,
        state: STATES[state],
        isOwn: viewerDidAuthor,
        headSha: headRefOid,
        baseRef: baseRefName,
      }))
  }

  async create(proposal: {
    branch: string
    baseRef: string
    title: string
    body: string
  }): Promise<number> {
    const { branch: head, baseRef: base, title, body } = proposal
    const request = { ...this.#name, head, base, title, body }
    return (await this.#octokit.rest.pulls.create(request)).data.number
  }

  async edit(number: number, edit: { body: string; state?: 'closed' }): Promise<void> {
    await this.#octokit.rest.pulls.update({ ...this.#name, pull_number: number, ...edit })
  }
}

const STATES = { OPEN: 'open', CLOSED: 'closed', MERGED: 'merged' } as const
