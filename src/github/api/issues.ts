import type { PastIssue } from '../tracking-issue/model.ts'
import { hasStatus, type Octokit } from './client.ts'
import type { RepositoryName } from './repository.ts'

/** The repository has its issues switched off. */
export class IssuesDisabledError extends Error {
  readonly code = 'ERR_ISSUES_DISABLED'
}

/** Issues a page: as many as GitHub gives. */
const PAGE = 100
/** So many of the issues changed last are looked through: ours changes at least once a week. */
const MOST_PAGES = 5

const ISSUES = `query issues($owner: String!, $repo: String!, $after: String) {
  repository(owner: $owner, name: $repo) {
    hasIssuesEnabled
    issues(first: ${PAGE}, after: $after, orderBy: { field: UPDATED_AT, direction: DESC }) {
      pageInfo { hasNextPage endCursor }
      nodes { number body state viewerDidAuthor }
    }
  }
}`

interface RawIssues {
  repository: {
    hasIssuesEnabled: boolean
    issues: {
      pageInfo: { hasNextPage: boolean; endCursor: string | null }
      nodes: {
        number: number
        body: string
        state: 'OPEN' | 'CLOSED'
        viewerDidAuthor: boolean
      }[]
    }
  }
}

/** The issues of a repository. */
export class Issues {
  readonly #octokit: Octokit
  readonly #name: RepositoryName

  constructor(octokit: Octokit, { owner, repo }: RepositoryName) {
    this.#octokit = octokit
    this.#name = { owner, repo }
  }

  /**
   * The oldest of our token's own issues that is marked so, open or closed.
   *
   * @param pages how many, of those changed last: what was made a moment ago is on the first
   * @throws {IssuesDisabledError}
   */
  async findOurs(
    isMarked: (body: string) => boolean,
    pages = MOST_PAGES,
  ): Promise<PastIssue | undefined> {
    const found: PastIssue[] = []
    let after: string | null = null
    for (let page = 0; page < pages; page++) {
      const answer: RawIssues = await this.#octokit.graphql(ISSUES, {
        ...this.#name,
        after,
      })
      const { repository } = answer
      if (!repository.hasIssuesEnabled) {
        throw new IssuesDisabledError('the repository has its issues switched off')
      }
      const { nodes, pageInfo } = repository.issues
      for (const { viewerDidAuthor, state, number, body } of nodes) {
        if (viewerDidAuthor && isMarked(body)) {
          found.push({ number, body, isOpen: state === 'OPEN' })
        }
      }
      if (found.length > 0 || !pageInfo.hasNextPage) break
      after = pageInfo.endCursor
    }
    return found.toSorted((a, b) => a.number - b.number).at(0)
  }

  /** Makes an issue with its labels; who cannot be assigned is left out. */
  async create(issue: {
    title: string
    body: string
    labels: readonly string[]
    assignees: readonly string[]
  }): Promise<number> {
    const { title, body, labels, assignees } = issue
    for (const label of labels) await this.#makeLabel(label)
    const request = { ...this.#name, title, body, labels: [...labels] }
    try {
      const { data } = await this.#octokit.rest.issues.create({
        ...request,
        assignees: [...assignees],
      })
      return data.number
    } catch (error) {
      if (!hasStatus(error, 422) || assignees.length === 0) throw error
      return (await this.#octokit.rest.issues.create(request)).data.number
    }
  }

  async edit(number: number, edit: { body?: string; state?: 'open' | 'closed' }): Promise<void> {
    await this.#octokit.rest.issues.update({ ...this.#name, issue_number: number, ...edit })
  }

  async comment(number: number, body: string): Promise<void> {
    await this.#octokit.rest.issues.createComment({ ...this.#name, issue_number: number, body })
  }

  /** One that another run made meanwhile, or that cannot be made, is no reason to stop. */
  async #makeLabel(name: string): Promise<void> {
    try {
      await this.#octokit.rest.issues.getLabel({ ...this.#name, name })
      return
    } catch (error) {
      if (!hasStatus(error, 404)) throw error
    }
    const description = 'Kept by Awesome Keeper'
    try {
      await this.#octokit.rest.issues.createLabel({ ...this.#name, name, description })
    } catch (error) {
      if (!hasStatus(error, 422)) throw error
    }
  }
}
