import { execFileSync } from 'node:child_process'

/** A tag of a remote. */
export interface RemoteTag {
  name: string
  /** The id of what it names: of an annotated tag its own object. */
  id: string
  /** The commit that it leads to. */
  commit: string
}

/** Runs git in a folder, and gives what it printed. @throws with what it printed as an error */
export function git(folder: string, ...words: readonly string[]): string {
  return execFileSync('git', words, { cwd: folder, encoding: 'utf8', stdio: 'pipe' }).trim()
}

/** The tags that a remote has now, whatever was fetched. */
export function readRemoteTags(folder: string, remote: string): RemoteTag[] {
  const tags = new Map<string, RemoteTag>()
  for (const line of git(folder, 'ls-remote', '--tags', remote).split('\n')) {
    const [, id = '', name = '', peeled] =
      /^([0-9a-f]+)\trefs\/tags\/(.+?)(\^\{\})?$/.exec(line) ?? []
    const known = tags.get(name)
    if (known && peeled !== undefined) known.commit = id
    else if (name !== '') tags.set(name, { name, id, commit: id })
  }
  return [...tags.values()]
}
