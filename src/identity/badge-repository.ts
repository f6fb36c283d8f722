import { identify } from './identify.ts'

/** shields.io's and badgen's badges of a repository's state; `/github/stars/owner/name.svg` too. */
const BADGE =
  /^https?:\/\/(?:img\.shields\.io|(?:flat\.)?badgen\.net)\/github\/(?:stars|forks|watchers|last-commit|license|issues|contributors|languages\/top|release|v\/release|v\/tag|repo-size)\/([^/?#]+)\/([^/?#]+?)(?:\.svg)?(?=[/?#]|$)/i
/** star-history's chart of one repository. */
const CHART =
  /^https?:\/\/(?:api\.|www\.)?star-history\.com\/(?:svg|image|chart)\?(?:[^#]*&)?repos=([^/&#,]+)(?:\/|%2F)([^/&#,]+)(?=[&#]|$)/i

/** A picture's repository, and where in its address the name stands. */
export interface BadgeRepository {
  /** `owner/name` as written. */
  name: string
  countsStars: boolean
  /** The address with another repository's name. */
  withName(name: string): string
}

/** The repository on GitHub that a badge is of, if it is such a badge. */
export function badgeRepository(url: string): BadgeRepository | undefined {
  const [head, owner, repository] = BADGE.exec(url) ?? CHART.exec(url) ?? []
  if (head === undefined || owner === undefined || repository === undefined) return
  const name = `${owner}/${repository}`
  if (repositoryName(`https://github.com/${name}`) === undefined) return
  const start = head.length - (/\.svg$/i.test(head) ? 4 : 0) - repository.length
  const ownerStart = head.lastIndexOf(owner, start - 1)
  return {
    name,
    countsStars: /\/stars\/|star-history/i.test(head),
    withName: (other) => {
      const written = head.slice(ownerStart + owner.length, start)
      const text = other.replace('/', written)
      return url.slice(0, ownerStart) + text + url.slice(start + repository.length)
    },
  }
}

/** `owner/name`, in lower case, of the repository that a URL is in; `undefined` for other URLs. */
export function repositoryName(url: string): string | undefined {
  return /^github:([^/]+\/[^/?]+)/.exec(identify(url) ?? '')?.[1]
}
