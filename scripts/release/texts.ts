/** The texts of the repository that hold a version. Pure: files are read and written elsewhere. */

import { compareVersions, parseVersion } from './version.ts'

/** The files that hold the version, by path. */
export const VERSION_FILES = [
  'package.json',
  'package-lock.json',
  'src/project.ts',
  'CHANGELOG.md',
] as const

export type VersionFile = (typeof VERSION_FILES)[number]

const UNRELEASED = /^## Unreleased\n/m

/**
 * The files with a new version; of the changes, those that are not released become its section.
 * @param texts of the files as they are
 * @param day an ISO day
 * @throws {Error} with what is wrong: no version, one that is not later, or nothing to release
 */
export function withVersion(
  texts: Readonly<Record<VersionFile, string>>,
  version: string,
  day: string,
): Record<VersionFile, string> {
  const wanted = parseVersion(version)
  if (!wanted) throw new Error(`"${version}" is no version; use one such as 1.2.3 or 1.2.3-beta.1`)
  const former = (JSON.parse(texts['package.json']) as { version: string }).version
  const present = parseVersion(former)
  if (present && compareVersions(wanted, present) <= 0) {
    throw new Error(`${version} does not come after ${former}, the version of package.json`)
  }
  const lock = JSON.parse(texts['package-lock.json'])
  lock.version = version
  lock.packages[''].version = version
  return {
    'package.json': replaceOnce(texts, 'package.json', `"version": "${former}"`, () => {
      return `"version": "${version}"`
    }),
    'package-lock.json': `${JSON.stringify(lock, null, 2)}\n`,
    'src/project.ts': replaceOnce(texts, 'src/project.ts', `VERSION = '${former}'`, () => {
      return `VERSION = '${version}'`
    }),
    'CHANGELOG.md': withSection(texts['CHANGELOG.md'], version, day),
  }
}

function withSection(changes: string, version: string, day: string): string {
  const [, unreleased] = changes.split(UNRELEASED)
  if (unreleased === undefined) throw new Error('CHANGELOG.md has no heading “## Unreleased”')
  if (!/^- /m.test(unreleased.split(/^## /m)[0] ?? '')) {
    throw new Error('CHANGELOG.md has nothing under “Unreleased”; there is nothing to release')
  }
  return changes.replace(UNRELEASED, () => `## Unreleased\n\n## ${version} (${day})\n`)
}

/** Whether the changes have a section of a version. */
export function hasSection(changes: string, version: string): boolean {
  return changes.split('\n').some((line) => line.startsWith(`## ${version} (`))
}

const RELEASE = /(?<=^export const RELEASE: Release = )\{[^}]*\}/m

/**
 * `src/project.ts` with the newest release and its commit.
 * @throws {Error} where it has no place for them, or names a later release
 */
export function withRelease(project: string, version: string, commit: string): string {
  const [former] = RELEASE.exec(project) ?? []
  if (former === undefined) throw new Error('src/project.ts has no constant RELEASE')
  if (!/^[0-9a-f]{40}$/.test(commit)) throw new Error(`"${commit}" is no full SHA of a commit`)
  const wanted = parseVersion(version)
  if (wanted?.prerelease !== '') throw new Error(`"${version}" is no version of a release`)
  const present = parseVersion(/version: '([^']*)'/.exec(former)?.[1] ?? '')
  if (present && compareVersions(wanted, present) < 0) {
    throw new Error(`src/project.ts names a later release than ${version}`)
  }
  return project.replace(RELEASE, () => `{\n  version: '${version}',\n  commit: '${commit}',\n}`)
}

function replaceOnce(
  texts: Readonly<Record<VersionFile, string>>,
  file: VersionFile,
  former: string,
  replacement: () => string,
): string {
  if (texts[file].split(former).length !== 2) {
    throw new Error(`${file} does not have ${former} exactly once`)
  }
  return texts[file].replace(former, replacement)
}
