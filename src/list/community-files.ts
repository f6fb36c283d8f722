/** Files about a repository that GitHub looks for at its root, in `.github` and in `docs`. */

const FOLDER = /^(?:\.github\/|docs\/)?[^/]*$/
const CONTRIBUTING = /^contributing(?:\.[a-z]{1,10})?$/i
const LICENSE = /^(?:licen[cs]e|copying|unlicense)(?:[.-][\w.-]{1,40})?$/i

/** Whether a path from the repository's root is of a file at one of these places. */
export function isRootFile(path: string): boolean {
  return FOLDER.test(path)
}

export function isContributingGuide(path: string): boolean {
  return isRootFile(path) && CONTRIBUTING.test(nameOf(path))
}

/** GitHub finds licenses at the root only. */
export function isLicenseFile(path: string): boolean {
  return !path.includes('/') && LICENSE.test(path)
}

/** Whether a rule may ask for a file that no link names. */
export function isCommunityFile(path: string): boolean {
  return isContributingGuide(path) || isLicenseFile(path)
}

function nameOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1)
}
