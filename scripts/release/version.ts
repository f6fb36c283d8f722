/** Versions of semantic versioning, without build metadata, which npm drops. */

/** @see https://semver.org/ */
export interface Version {
  numbers: readonly [major: number, minor: number, patch: number]
  /** `beta.1`; empty for a release. */
  prerelease: string
}

const IDENTIFIER = '(?:0|[1-9]\\d*|\\d*[a-zA-Z-][\\da-zA-Z-]*)'
const PATTERN = new RegExp(
  `^(0|[1-9]\\d*)\\.(0|[1-9]\\d*)\\.(0|[1-9]\\d*)(?:-(${IDENTIFIER}(?:\\.${IDENTIFIER})*))?$`,
)

/** Reads `1.2.3` or `1.2.3-beta.1`; nothing for any other text. */
export function parseVersion(text: string): Version | undefined {
  const [whole, major, minor, patch, prerelease = ''] = PATTERN.exec(text) ?? []
  return whole === undefined
    ? undefined
    : { numbers: [Number(major), Number(minor), Number(patch)], prerelease }
}

/** The version that a tag such as `v1.2.3` names; `v1` and `v1.2` name none. */
export function versionOfTag(tag: string): Version | undefined {
  return tag.startsWith('v') ? parseVersion(tag.slice(1)) : undefined
}

/** Negative if `a` comes before `b`, 0 if they are equal. */
export function compareVersions(a: Version, b: Version): number {
  for (const [index, number] of a.numbers.entries()) {
    const difference = number - (b.numbers[index] ?? 0)
    if (difference !== 0) return difference
  }
  if (a.prerelease === b.prerelease) return 0
  // A release comes after what prepared it.
  if (a.prerelease === '') return 1
  if (b.prerelease === '') return -1
  return comparePrereleases(a.prerelease.split('.'), b.prerelease.split('.'))
}

function comparePrereleases(a: readonly string[], b: readonly string[]): number {
  for (const [index, one] of a.entries()) {
    const other = b[index]
    if (other === undefined) return 1
    if (one === other) continue
    const [isNumber, isOtherNumber] = [/^\d+$/.test(one), /^\d+$/.test(other)]
    if (isNumber && isOtherNumber) return Number(one) - Number(other)
    if (isNumber !== isOtherNumber) return isNumber ? -1 : 1
    return one < other ? -1 : 1
  }
  return a.length - b.length
}
