import type { getOctokit } from '@actions/github'

export type Octokit = ReturnType<typeof getOctokit>

/** A repository on GitHub, read through its API at a commit; nothing is checked out. */
export class Repository {
  readonly #octokit: Octokit
  readonly #name: { owner: string; repo: string }

  constructor(octokit: Octokit, name: { owner: string; repo: string }) {
    this.#octokit = octokit
    this.#name = { owner: name.owner, repo: name.repo }
  }

  /** All paths of a commit's files and folders, and whether GitHub gave all of them. */
  async readPaths(
    commit: string,
  ): Promise<{ files: string[]; paths: Set<string>; whole: boolean }> {
    const { data } = await this.#octokit.rest.git.getTree({
      ...this.#name,
      tree_sha: commit,
      recursive: '1',
    })
    const entries = data.tree.filter(({ path }) => path !== undefined)
    return {
      files: entries.filter(({ type }) => type === 'blob').map(({ path }) => path),
      paths: new Set(entries.map(({ path }) => path)),
      whole: !data.truncated,
    }
  }

  /** A file's text at a commit, up to GitHub's 100 MB; nothing where there is no such file. */
  async readText(path: string, commit: string): Promise<string | undefined> {
    try {
      const { data } = await this.#octokit.rest.repos.getContent({
        ...this.#name,
        path,
        ref: commit,
        mediaType: { format: 'raw' },
      })
      return String(data).replace(/^\uFEFF/, '')
    } catch (error) {
      if ((error as { status?: number }).status === 404) return
      throw error
    }
  }

  /** The default branch's name. */
  async readDefaultBranch(): Promise<string> {
    const { data } = await this.#octokit.rest.repos.get(this.#name)
    return data.default_branch
  }

  /** The last commit that two commits have in common: what a pull request's changes are counted from. */
  async readMergeBase(base: string, head: string): Promise<string> {
    const { data } = await this.#octokit.rest.repos.compareCommitsWithBasehead({
      ...this.#name,
      basehead: `${base}...${head}`,
      per_page: 1,
    })
    return data.merge_base_commit.sha
  }
}
