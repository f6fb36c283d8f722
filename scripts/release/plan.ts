/**
 * `node scripts/release/plan.ts v1.2.3`: checks that a tag may become a release, and writes what the
 * other jobs need to know to the file of `GITHUB_OUTPUT`.
 */

import { appendFileSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { git, type RemoteTag, readRemoteTags } from './git.ts'
import { runScript } from './script.ts'
import { hasSection } from './texts.ts'
import { compareVersions, type Version, versionOfTag } from './version.ts'

/** What the jobs of a release need to know; the names of the workflow’s outputs. */
export interface ReleasePlan {
  commit: string
  /** npm’s name for it: `latest`, `next` for a pre-release, `release-1.1` for a fix of an old version. */
  'npm-tag': string
  prerelease: boolean
  /** Whether it is the newest release: only then the documentation names it. */
  latest: boolean
}

/** The branches that are released from; `release/1.1` has fixes of an old version. */
const RELEASED_FROM = ['refs/remotes/origin/main', 'refs/remotes/origin/release/*']

/**
 * @param tag of the checked-out commit
 * @throws {Error} where tag, package, changes and branch do not fit together: what to do is said
 */
export function planRelease(folder: string, tag: string, remote = 'origin'): ReleasePlan {
  const version = versionOfTag(tag)
  if (!version) throw new Error(`${tag} names no version; use a tag such as v1.2.3`)
  const read = (path: string) => readFileSync(join(folder, path), 'utf8')
  const manifest = JSON.parse(read('package.json')) as { version: string }
  const name = tag.slice(1)
  if (manifest.version !== name) {
    throw new Error(
      `package.json has version ${manifest.version}, not ${name}; delete the tag, run \`npm run release ${name}\` and tag its commit`,
    )
  }
  if (!hasSection(read('CHANGELOG.md'), name)) {
    throw new Error(`CHANGELOG.md has no section ${name}; \`npm run release ${name}\` writes it`)
  }
  const tags = readRemoteTags(folder, remote)
  const commit = tags.find((other) => other.name === tag)?.commit
  if (commit === undefined || commit !== git(folder, 'rev-parse', 'HEAD')) {
    throw new Error(`The remote’s tag ${tag} is not the commit that is checked out; run it again`)
  }
  if (git(folder, 'for-each-ref', `--contains=${commit}`, ...RELEASED_FROM) === '') {
    throw new Error(`${tag} is on no branch to release from; use main, or release/1.1 for a fix`)
  }
  return { commit, ...standing(version, tags) }
}

function standing(version: Version, tags: readonly RemoteTag[]): Omit<ReleasePlan, 'commit'> {
  if (version.prerelease !== '') return { 'npm-tag': 'next', prerelease: true, latest: false }
  const latest = tags
    .flatMap(({ name }) => versionOfTag(name) ?? [])
    .every((other) => other.prerelease !== '' || compareVersions(other, version) <= 0)
  const [major, minor] = version.numbers
  return { 'npm-tag': latest ? 'latest' : `release-${major}.${minor}`, prerelease: false, latest }
}

if (import.meta.main) {
  runScript(() => {
    const [tag = ''] = process.argv.slice(2)
    const lines = Object.entries(planRelease('.', tag)).map(([key, value]) => `${key}=${value}\n`)
    const { GITHUB_OUTPUT } = process.env
    if (GITHUB_OUTPUT) appendFileSync(GITHUB_OUTPUT, lines.join(''))
    process.stdout.write(lines.join(''))
  })
}
