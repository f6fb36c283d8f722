import { badgeRepository, repositoryName } from '../../identity/badge-repository.ts'
import { metadataOf } from '../../links/result.ts'
import type { Link } from '../../list/model.ts'
import { escapeUrl } from '../analysis/escape-url.ts'
import { code, message } from '../message.ts'
import { rule } from '../rule.ts'

export default rule(
  {
    id: 'mismatched-badge',
    severity: ['warning', 'info'],
    description:
      'A badge of another repository than its row or bullet links, such as one that counts stars.',
    baseline: 'changed-lines',
  },
  (list, { linkResults, report }) => {
    /** A repository's present name; `undefined` while GitHub has not been asked. */
    const presentName = (name: string) =>
      metadataOf(linkResults, `https://github.com/${name}`, 'repository')?.name.toLowerCase()
    for (const link of list.links) {
      const { entry, url, urlSpan } = link
      const badge = entry && badgeRepository(url)
      if (!badge || !urlSpan) continue
      const linked = repositoriesIn(entry.links)
      const own = badge.name.toLowerCase()
      if (linked.size === 0 || linked.has(own)) continue
      const present = presentName(own)
      const others = [...linked].map(([name, { url: address }]) => ({
        name,
        present:
          presentName(name) ?? metadataOf(linkResults, address, 'repository')?.name.toLowerCase(),
      }))
      if (others.some((other) => (other.present ?? other.name) === (present ?? own))) continue
      const isAsked = present !== undefined && others.every((other) => other.present !== undefined)
      const [first] = linked.values()
      const name = first && nameAsWritten(first.url)
      if (name === undefined) continue
      const what = entry.kind === 'row' ? 'row' : 'entry'
      report({
        severity: isAsked ? 'warning' : 'info',
        message: message`The badge ${badge.countsStars ? 'counts the stars' : 'is that'} of ${code(badge.name)}, but this ${what} links ${code(name)}.`,
        place: urlSpan,
        fingerprint: [entry.identity ?? entry.title, own],
        // Of several repositories any may be meant.
        ...(linked.size === 1 && { expected: [escapeUrl(badge.withName(name), link)] }),
      })
    }
  },
)

/** The repositories that an entry's links name, without its pictures. */
function repositoriesIn(links: readonly Link[]): Map<string, Link> {
  const found = new Map<string, Link>()
  for (const link of links) {
    if (link.kind.includes('image')) continue
    const name = repositoryName(link.url)
    if (name !== undefined && !found.has(name)) found.set(name, link)
  }
  return found
}

/** `owner/name` with its capitals. */
function nameAsWritten(url: string): string | undefined {
  return /github\.com\/([\w.-]+\/[\w.-]+?)(?:\.git)?(?=[/?#]|$)/i.exec(url)?.[1]
}
