import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** A file's new content; `null` removes it. */
export type FileChange =
  | string
  | Uint8Array
  | null
  | { symlink: string }
  | { submodule: string }
  | { executable: string }

export type FileChanges = Readonly<Record<string, FileChange>>

export interface TreeEntry {
  mode: string
  type: 'blob' | 'tree' | 'commit'
  sha: string
  /** Of blobs, in bytes. */
  size?: number
  path: string
}

export interface GitCommit {
  sha: string
  tree: string
  parents: string[]
  author: Signature
  committer: Signature
  message: string
}

export interface Signature {
  name: string
  email: string
  date: string
}

export interface CommitRequest {
  ref: string
  parents: readonly string[]
  files: FileChanges
  message: string
  date: Date
  author: string
}

/** A bare repository in its own folder, read and changed by the git program. */
export class Git {
  readonly folder = mkdtempSync(join(tmpdir(), 'fake-github-'))

  constructor() {
    this.run(['init', '--bare', '--quiet', '--template=', '.'])
  }

  /** @throws FakeGitError where git fails. */
  run(words: readonly string[], input?: string | Uint8Array): Buffer {
    try {
      return execFileSync('git', words, {
        cwd: this.folder,
        maxBuffer: 1 << 30,
        input,
        stdio: [input === undefined ? 'ignore' : 'pipe', 'pipe', 'pipe'],
        env: {
          PATH: process.env.PATH,
          GIT_CONFIG_GLOBAL: '/dev/null',
          GIT_CONFIG_NOSYSTEM: '1',
          GIT_DIR: this.folder,
          GIT_LITERAL_PATHSPECS: '1',
          LC_ALL: 'C',
        },
      })
    } catch (error) {
      throw new FakeGitError(words, error)
    }
  }

  text(...words: string[]): string {
    return this.run(words).toString('utf8').trimEnd()
  }

  /** The object that a name points to, if there is one of that type. */
  find(name: string, type: 'commit' | 'tree' | 'blob' = 'commit'): string | undefined {
    if (name.startsWith('-')) return undefined
    try {
      return this.text('rev-parse', '--verify', '--quiet', `${name}^{${type}}`)
    } catch {
      return undefined
    }
  }

  setRef(ref: string, sha: string): void {
    this.run(['update-ref', ref, sha])
  }

  deleteRef(ref: string): void {
    this.run(['update-ref', '-d', ref])
  }

  /** Commits changed files on top of the first parent; the ref then points to the commit. */
  commit({ ref, parents, files, message, date, author }: CommitRequest): string {
    const seconds = Math.floor(date.getTime() / 1000)
    const chunks: (string | Uint8Array)[] = [
      `commit ${ref}\nmark :1\n`,
      `committer ${author} <${author.replaceAll(/[^\w-]/g, '')}@example.org> ${seconds} +0000\n`,
      ...data(message),
    ]
    for (const [index, parent] of parents.entries()) {
      chunks.push(`${index === 0 ? 'from' : 'merge'} ${parent}\n`)
    }
    for (const [path, change] of Object.entries(files)) chunks.push(...fileCommand(path, change))
    chunks.push('\nget-mark :1\n')
    const input = Buffer.concat(chunks.map((chunk) => Buffer.from(chunk as string)))
    // Without `from`, fast-import makes a commit without parents.
    return this.run(['fast-import', '--quiet', '--force'], input).toString('utf8').trim()
  }

  readBlob(sha: string): Buffer {
    return this.run(['cat-file', 'blob', sha])
  }

  writeBlob(content: Uint8Array): string {
    return this.run(['hash-object', '-w', '--stdin'], content).toString('utf8').trim()
  }

  listTree(treeish: string, options: { recursive?: boolean; path?: string } = {}): TreeEntry[] {
    const { recursive, path } = options
    const words = ['ls-tree', '-l', '-z', ...(recursive ? ['-r', '-t'] : []), treeish]
    if (path !== undefined) words.push('--', path)
    const lines = this.run(words).toString('utf8').split('\0').filter(Boolean)
    return lines.map((line) => {
      const [about = '', path = ''] = line.split('\t', 2)
      const [mode = '', type, sha = '', size = '-'] = about.split(/ +/)
      const entry = { mode, type: type as TreeEntry['type'], sha, path }
      return size === '-' ? entry : { ...entry, size: Number(size) }
    })
  }

  /** @param base of a tree that the entries change; `sha: null` removes one. */
  writeTree(
    entries: readonly { path: string; mode: string; type: string; sha: string | null }[],
    base?: string,
  ): string {
    const index = join(this.folder, `index-${++this.#indexes}`)
    const env = { GIT_INDEX_FILE: index }
    const words = (...more: string[]) => ['--git-dir', this.folder, ...more]
    const run = (more: string[], input = '') =>
      execFileSync('git', words(...more), {
        input,
        env: { PATH: process.env.PATH, GIT_CONFIG_GLOBAL: '/dev/null', ...env },
      })
    try {
      run(base === undefined ? ['read-tree', '--empty'] : ['read-tree', base])
      const lines = entries.map(({ path, mode, sha }) =>
        sha === null ? `0 ${'0'.repeat(40)}\t${path}\0` : `${mode} ${sha}\t${path}\0`,
      )
      run(['update-index', '-z', '--index-info'], lines.join(''))
      return run(['write-tree']).toString('utf8').trim()
    } finally {
      rmSync(index, { force: true })
    }
  }

  #indexes = 0

  /** @throws FakeGitError where a tree or a parent does not exist. */
  commitTree(tree: string, parents: readonly string[], message: string, by: Signature): string {
    const seconds = Math.floor(Date.parse(by.date) / 1000)
    const signature = `${by.name} <${by.email}> ${seconds} +0000`
    const lines = [
      `tree ${tree}`,
      ...parents.map((parent) => `parent ${parent}`),
      `author ${signature}`,
      `committer ${signature}`,
    ]
    const content = `${lines.join('\n')}\n\n${message}`
    return this.run(['hash-object', '-t', 'commit', '-w', '--stdin'], content)
      .toString('utf8')
      .trim()
  }

  readCommit(sha: string): GitCommit {
    const format = '%H%n%T%n%P%n%an%n%ae%n%at%n%cn%n%ce%n%ct%n%B'
    const lines = this.text('show', '-s', `--format=${format}`, sha).split('\n')
    const date = (text = '') => `${new Date(Number(text) * 1000).toISOString().slice(0, 19)}Z`
    return {
      sha: lines[0]!,
      tree: lines[1]!,
      parents: lines[2]!.split(' ').filter(Boolean),
      author: { name: lines[3]!, email: lines[4]!, date: date(lines[5]) },
      committer: { name: lines[6]!, email: lines[7]!, date: date(lines[8]) },
      message: lines.slice(9).join('\n').trimEnd(),
    }
  }

  mergeBase(one: string, other: string): string | undefined {
    try {
      return this.text('merge-base', one, other)
    } catch {
      return undefined
    }
  }

  /** The commits of `head` that `base` does not have, oldest first. */
  between(base: string, head: string): string[] {
    return this.text('rev-list', '--reverse', `${base}..${head}`).split('\n').filter(Boolean)
  }

  [Symbol.dispose](): void {
    rmSync(this.folder, { recursive: true, force: true })
  }
}

export class FakeGitError extends Error {
  override readonly name = 'FakeGitError'
  readonly code = 'GIT_FAILED'

  constructor(words: readonly string[], cause: unknown) {
    const { stderr } = cause as { stderr?: Buffer }
    super(`git ${words[0]} failed: ${stderr?.toString('utf8').trim()}`, { cause })
  }
}

function fileCommand(path: string, change: FileChange): (string | Uint8Array)[] {
  const name = /^"|\n/.test(path) ? JSON.stringify(path) : path
  if (change === null) return [`D ${name}\n`]
  if (typeof change === 'string' || change instanceof Uint8Array) {
    return [`M 100644 inline ${name}\n`, ...data(change)]
  }
  if ('submodule' in change) return [`M 160000 ${change.submodule} ${name}\n`]
  if ('symlink' in change) return [`M 120000 inline ${name}\n`, ...data(change.symlink)]
  return [`M 100755 inline ${name}\n`, ...data(change.executable)]
}

function data(content: string | Uint8Array): (string | Uint8Array)[] {
  return [`data ${Buffer.byteLength(content)}\n`, content, '\n']
}
