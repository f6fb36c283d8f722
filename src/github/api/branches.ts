import { hasStatus, Resource } from './client.ts'

export interface BranchCommit {
  sha: string
  tree: string
  parents: readonly string[]
  message: string
}

export interface BranchFile {
  path: string
  /** Git's, such as `100644`. */
  mode: TreeMode
  bytes: Buffer
}

type TreeMode = '100644' | '100755'

/**
 * Branches of a repository, written as git objects: nothing is checked out, and a commit is visible
 * only when a branch points to it.
 * @see https://docs.github.com/en/rest/git
 */
export class Branches extends Resource {
  /** The last commit of a branch; nothing where there is no such branch. */
  async readTip(branch: string): Promise<BranchCommit | undefined> {
    try {
      const ref = `heads/${branch}`
      const { data } = await this.octokit.rest.git.getRef({ ...this.name, ref })
      return await this.#readCommit(data.object.sha)
    } catch (error) {
      if (hasStatus(error, 404)) return
      throw error
    }
  }

  async #readCommit(sha: string): Promise<BranchCommit> {
    const { data } = await this.octokit.rest.git.getCommit({ ...this.name, commit_sha: sha })
    const { tree, parents, message } = data
    return { sha, tree: tree.sha, parents: parents.map(({ sha }) => sha), message }
  }

  /** The bytes of those paths of a tree that are plain files. */
  async readFiles(tree: string, paths: readonly string[]): Promise<BranchFile[]> {
    const request = { ...this.name, tree_sha: tree, recursive: '1' }
    const { data } = await this.octokit.rest.git.getTree(request)
    const files: BranchFile[] = []
    for (const { path, mode, sha } of data.tree) {
      if (!paths.includes(path) || !isPlainFile(mode)) continue
      const blob = await this.octokit.rest.git.getBlob({ ...this.name, file_sha: sha })
      files.push({ path, mode, bytes: Buffer.from(blob.data.content, 'base64') })
    }
    return files
  }

  /** Makes a commit that differs from its parent in these files only. */
  async commit(
    parent: BranchCommit,
    files: readonly BranchFile[],
    messageOf: (tree: string) => string,
  ): Promise<BranchCommit> {
    const { git } = this.octokit.rest
    const entries = []
    for (const { path, mode, bytes } of files) {
      const content = bytes.toString('base64')
      const blob = await git.createBlob({ ...this.name, content, encoding: 'base64' })
      entries.push({ path, mode, type: 'blob' as const, sha: blob.data.sha })
    }
    const tree = await git.createTree({ ...this.name, base_tree: parent.tree, tree: entries })
    const { sha } = tree.data
    const commit = { message: messageOf(sha), tree: sha, parents: [parent.sha] }
    const { data } = await git.createCommit({ ...this.name, ...commit })
    return { sha: data.sha, ...commit }
  }

  async create(branch: string, sha: string): Promise<void> {
    await this.octokit.rest.git.createRef({ ...this.name, ref: `refs/heads/${branch}`, sha })
  }

  /** Points a branch to another commit, whatever it pointed to before. */
  async move(branch: string, sha: string): Promise<void> {
    const ref = `heads/${branch}`
    await this.octokit.rest.git.updateRef({ ...this.name, ref, sha, force: true })
  }

  /** Does nothing where the branch is gone already. */
  async delete(branch: string): Promise<void> {
    try {
      await this.octokit.rest.git.deleteRef({ ...this.name, ref: `heads/${branch}` })
    } catch (error) {
      if (!hasStatus(error, 404, 422)) throw error
    }
  }
}

function isPlainFile(mode: string): mode is TreeMode {
  return mode === '100644' || mode === '100755'
}
