/** Repositories to ask about beside the links to check, in the same batch: for their present names. */

import { badgeRepository, repositoryName } from '../identity/badge-repository.ts'
import { flatten } from '../text/phrases.ts'
import type { LinkedList } from './options.ts'
import { type LinkResult, linkKey } from './result.ts'

export const MAX_COMPANIONS = 50

/** What a run checks. */
interface PlannedLinks {
  toCheck: readonly string[]
  skipped: readonly LinkResult[]
}

/**
 * The addresses on GitHub whose present name says whether two entries are one thing: of the
 * repositories of badges, of those that their entries link, and of listed ones that share their name
 * or their title with one to check, which may be it under its former name.
 */
export function companionsOf(lists: readonly LinkedList[], plan: PlannedLinks): string[] {
  const checked = new Set(plan.toCheck)
  const badges = new Set(plan.skipped.filter(({ skipped }) => skipped === 'badge').map(keyOf))
  const [names, titles, found] = [new Set<string>(), new Set<string>(), new Set<string>()]
  const others: { key: string; name: string; title: string }[] = []
  const known = new Set<string>()
  for (const { url, entry = '' } of lists.flatMap(({ links }) => links)) {
    const key = linkKey(url) ?? ''
    const title = flatten(entry).toLowerCase()
    const repository = repositoryName(url)
    const badge = badges.has(key) ? badgeRepository(url)?.name.toLowerCase() : undefined
    if (badge !== undefined) {
      found.add(`https://github.com/${badge}`)
      titles.add(title)
    }
    if (repository === undefined || badge !== undefined) continue
    const name = repository.slice(repository.indexOf('/') + 1)
    if (checked.has(key)) {
      known.add(repository)
      names.add(name)
      titles.add(title)
    } else others.push({ key, name, title })
  }
  titles.delete('')
  const namesakes = others.filter(({ name, title }) => names.has(name) || titles.has(title))
  const asked = (url: string) => checked.has(url) || known.has(repositoryName(url) ?? '')
  const ofBadges = [...found].filter((url) => !asked(url))
  return [...new Set([...namesakes.map(({ key }) => key), ...ofBadges])].slice(0, MAX_COMPANIONS)
}

function keyOf({ url }: LinkResult): string {
  return linkKey(url) ?? url
}
