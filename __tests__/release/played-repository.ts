import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { git, readRemoteTags } from '../../scripts/release/git.ts'

const IDENTITY = ['-c', 'user.name=Maintainer', '-c', 'user.email=maintainer@example.org']

/** The files of a repository that has not been released. */
export const UNRELEASED = {
  'package.json': '{\n  "name": "some-package",\n  "version": "0.1.0"\n}\n',
  'package-lock.json':
    '{\n  "name": "some-package",\n  "version": "0.1.0",\n  "packages": {\n    "": {\n      "version": "0.1.0"\n    }\n  }\n}\n',
  'src/project.ts':
    "export const PROJECT_VERSION = '0.1.0'\n\nexport const RELEASE: Release = {\n  version: '1',\n}\n",
  'CHANGELOG.md':
    '# Changes\n\n## Unreleased\n\n- Something new.\n\n## 0.0.1 (2025-01-02)\n\n- Older.\n',
}

/** A clone of a bare repository, both on this disk. */
export class PlayedRepository implements Disposable {
  readonly #place = mkdtempSync(join(tmpdir(), 'awesome-keeper-release-'))
  readonly folder = join(this.#place, 'clone')

  constructor(files: Readonly<Record<string, string>> = UNRELEASED) {
    git(this.#place, 'init', '--bare', '--quiet', '--initial-branch=main', 'remote.git')
    git(this.#place, 'clone', '--quiet', 'remote.git', 'clone')
    this.git('checkout', '--quiet', '-B', 'main')
    this.commit('first', files)
    this.push()
  }

  git(...words: string[]): string {
    return git(this.folder, ...IDENTITY, ...words)
  }

  read(path: string): string {
    return readFileSync(join(this.folder, path), 'utf8')
  }

  write(files: Readonly<Record<string, string>>): void {
    for (const [path, text] of Object.entries(files)) {
      mkdirSync(dirname(join(this.folder, path)), { recursive: true })
      writeFileSync(join(this.folder, path), text)
    }
  }

  /** Gives the SHA. */
  commit(message: string, files: Readonly<Record<string, string>> = {}): string {
    this.write(files)
    this.git('add', '--all')
    this.git('commit', '--quiet', '--allow-empty', '-m', message)
    return this.git('rev-parse', 'HEAD')
  }

  push(branch = 'main'): void {
    this.git('push', '--quiet', 'origin', `HEAD:refs/heads/${branch}`)
    this.git('fetch', '--quiet', 'origin')
  }

  /** Tags the present commit as a maintainer does, and gives its SHA. */
  tag(name: string, { annotated = true } = {}): string {
    this.git(...(annotated ? ['tag', '-a', '-m', name, name] : ['tag', name]))
    this.git('push', '--quiet', 'origin', name)
    return this.git('rev-parse', 'HEAD')
  }

  /** The commits of the remote's tags, by name. */
  tags(): Record<string, string> {
    const tags = readRemoteTags(this.folder, 'origin')
    return Object.fromEntries(tags.map(({ name, commit }) => [name, commit]))
  }

  [Symbol.dispose](): void {
    rmSync(this.#place, { recursive: true, force: true })
  }
}
