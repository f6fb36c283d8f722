/**
 * `node scripts/release/move-tags.ts v1.2.3`: moves `v1` and `v1.2` on the remote `origin` to that
 * release, unless they name a later one. A second run changes nothing, and a pre-release moves nothing.
 */

import { git, type RemoteTag, readRemoteTags } from './git.ts'
import { runScript } from './script.ts'
import { compareVersions, type Version, versionOfTag } from './version.ts'

export interface MovedTag {
  name: string
  commit: string
  /** What the remote’s tag named before; empty for a new tag. */
  replaced: string
}

/**
 * Which tags a release moves. A tag that names a later release stays: after 1.2.0, release 1.1.9 moves
 * `v1.1` only. Releases whose tag exists, but whose run failed, count for nothing: `v1` never named them.
 * @param tag of the release, such as `v1.2.3`
 * @param tags of the remote
 * @throws {Error} where the remote has no such tag, or it names no version
 */
export function planMoves(tag: string, tags: readonly RemoteTag[]): MovedTag[] {
  const released = tags.find(({ name }) => name === tag)
  const version = versionOfTag(tag)
  if (!version) throw new Error(`${tag} names no version; use a tag such as v1.2.3`)
  if (!released) throw new Error(`The remote has no tag ${tag}; push it first`)
  if (version.prerelease !== '') return []
  const { commit } = released
  const [major, minor] = version.numbers
  return [`v${major}`, `v${major}.${minor}`].flatMap((name): MovedTag[] => {
    const present = tags.find((other) => other.name === name)
    if (present?.commit === commit) return []
    const isLater = releasesAt(present?.commit, tags).some(
      (other) => compareVersions(other, version) > 0,
    )
    return isLater ? [] : [{ name, commit, replaced: present?.id ?? '' }]
  })
}

function releasesAt(commit: string | undefined, tags: readonly RemoteTag[]): Version[] {
  return tags.flatMap((tag) => (tag.commit === commit ? (versionOfTag(tag.name) ?? []) : []))
}

/** Moves them on the remote, all or none, and not where one was moved meanwhile. @throws {Error} */
export function moveTags(folder: string, tag: string, remote = 'origin'): MovedTag[] {
  const moves = planMoves(tag, readRemoteTags(folder, remote))
  if (moves.length === 0) return moves
  const leases = moves.map(
    ({ name, replaced }) => `--force-with-lease=refs/tags/${name}:${replaced}`,
  )
  const updates = moves.map(({ name, commit }) => `${commit}:refs/tags/${name}`)
  git(folder, 'push', '--atomic', ...leases, remote, ...updates)
  return moves
}

if (import.meta.main) {
  runScript(() => {
    const [tag = ''] = process.argv.slice(2)
    const moves = moveTags('.', tag)
    for (const { name, commit } of moves) console.log(`${name} is ${tag} now (${commit})`)
    if (moves.length === 0) console.log(`${tag} moves no tag`)
  })
}
