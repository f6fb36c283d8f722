import type { Octokit } from './client.ts'

/** `owner/name` in two parts, as Octokit wants it. */
export type RepositoryName = {
  owner: string
  repo: string
}

export abstract class Resource {
  protected readonly octokit: Octokit
  protected readonly name: RepositoryName

  constructor(octokit: Octokit, { owner, repo }: RepositoryName) {
    this.octokit = octokit
    this.name = { owner, repo }
  }
}
