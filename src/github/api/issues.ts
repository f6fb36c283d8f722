import { hasStatus, Resource } from './client.ts'
import { Labels } from './labels.ts'

/** An issue that our token wrote. */
export interface OwnIssue {
  number: number
  body: string
  isOpen: boolean
}

export class IssuesDisabledError extends Error {
  readonly code = 'ERR_ISSUES_DISABLED'
}

const PAGE = 100
/** Pages of the issues changed last that are searched: ours changes at least once a week. */
const MAX_PAGES = 5

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
  hasIssuesEnabled: boolean
  issues: {
    pageInfo: { hasNextPage: boolean; endCursor: string | null }
    nodes: { number: number; body: string; state: 'OPEN' | 'CLOSED'; viewerDidAuthor: boolean }[]
  }
}

export class Issues extends Resource {
  /**
   * The oldest of our token's own issues with such a body, open or closed.
   * @param pages to search, the issues changed last first
   * @throws {IssuesDisabledError}
   */
  async findOurs(
    isMarked: (body: string) => boolean,
    pages = MAX_PAGES,
  ): Promise<OwnIssue | undefined> {
    let after: string | null = null
    for (let page = 0; page < pages; page++) {
      const answer: { repository: RawIssues } = await this.octokit.graphql(ISSUES, {
        ...this.name,
        after,
      })
      const { repository } = answer
      if (!repository.hasIssuesEnabled) {
        throw new IssuesDisabledError('the repository has issues disabled')
      }
      const { nodes, pageInfo } = repository.issues
      const found = nodes
        .filter(({ viewerDidAuthor, body }) => viewerDidAuthor && isMarked(body))
        .sort((a, b) => a.number - b.number)[0]
      if (found) return { ...found, isOpen: found.state === 'OPEN' }
      if (!pageInfo.hasNextPage) return
      after = pageInfo.endCursor
    }
    return
  }

  /** Creates an issue with its labels; people who cannot be assigned are left out. */
  async create(issue: {
    title: string
    body: string
    labels: readonly string[]
    assignees: readonly string[]
  }): Promise<number> {
    const { title, body, labels, assignees } = issue
    const made = new Labels(this.octokit, this.name)
    for (const label of labels) await made.make(label)
    const request = { ...this.name, title, body, labels: [...labels] }
    try {
      const assigned = { ...request, assignees: [...assignees] }
      return (await this.octokit.rest.issues.create(assigned)).data.number
    } catch (error) {
      if (!hasStatus(error, 422) || assignees.length === 0) throw error
      return (await this.octokit.rest.issues.create(request)).data.number
    }
  }

  async edit(number: number, edit: { body?: string; state?: 'open' | 'closed' }): Promise<void> {
    await this.octokit.rest.issues.update({ ...this.name, issue_number: number, ...edit })
  }

  async comment(number: number, body: string): Promise<void> {
    await this.octokit.rest.issues.createComment({ ...this.name, issue_number: number, body })
  }
}
