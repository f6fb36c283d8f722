import { identify, isPaper } from '../../identity/identify.ts'
import { fragmentOf, type LinkResult, linkKey } from '../../links/result.ts'
import type { Entry } from '../../list/model.ts'

type LinkResults = ReadonlyMap<string, LinkResult>

/** An entry, as far as it names what it is about. */
interface NamedThing {
  identity: string | undefined
  mainLink: { url: string } | undefined
}

const REPOSITORY = /^github:[^/]+\/[^/]+/

/**
 * What an entry is about: its identity, that of a repository with the name that GitHub gives it now.
 */
export function currentIdentity(
  { identity, mainLink }: NamedThing,
  results: LinkResults | undefined,
): string | undefined {
  if (!results || !mainLink || !identity || !REPOSITORY.test(identity)) return identity
  return identityNow(mainLink.url, results) ?? identity
}

/** What a URL names; of a repository on GitHub, under its present name where that is known. */
export function identityNow(url: string, results: LinkResults | undefined): string | undefined {
  const identity = identify(url)
  if (!identity || !results || !REPOSITORY.test(identity)) return identity
  const key = linkKey(url)
  if (key === undefined) return identity
  const { status, finalUrl, metadata } = results.get(key) ?? {}
  if (metadata?.kind === 'repository') {
    return identity.replace(REPOSITORY, `github:${metadata.name.toLowerCase()}`)
  }
  const moved = status === 'moved' && finalUrl !== undefined ? identify(finalUrl) : undefined
  return moved && REPOSITORY.test(moved) ? moved : identity
}

/** Repositories (a path of two names on these hosts), and pages of packages. */
const WITHOUT_FRAGMENTS =
  /^(?:github:[^/]+\/[^/]+$|url:(?:gitlab\.com|gitee\.com|bitbucket\.org|codeberg\.org|sr\.ht|git\.sr\.ht|huggingface\.co(?:\/(?:datasets|spaces))?|modelscope\.cn\/(?:models|datasets)|hub\.docker\.com\/r)(?:\/[^/?#]+){2}$|url:(?:npmjs\.com\/package|pypi\.(?:org|python\.org)\/(?:project|pypi)|crates\.io\/crates|lib\.rs\/crates|rubygems\.org\/gems|packagist\.org\/packages|nuget\.org\/packages|hex\.pm\/packages|pub\.dev\/packages|hackage\.haskell\.org\/package|metacpan\.org\/(?:pod|dist|release)|anaconda\.org|cran\.r-project\.org\/web\/packages|pkg\.go\.dev|godoc\.org|docs\.rs|jsr\.io|clojars\.org|formulae\.brew\.sh\/formula)\/|url:cran\.r-project\.org\/package=)/

/** The place on its page that an entry's main link names; empty where its subject has no places. */
export function placeOnPage(entry: Entry): string {
  const { identity } = entry
  return !identity || isPaper(identity) || WITHOUT_FRAGMENTS.test(identity) ? '' : placeOf(entry)
}

/** The fragment of an entry's main link, where it is not that of the whole page. */
export function placeOf({ mainLink }: Entry): string {
  const [fragment = ''] = ((mainLink && fragmentOf(mainLink.url)) ?? '').split(':~:')
  return /^(?:readme(?:-ov-file)?|top|\/)?$/i.test(fragment) ? '' : fragment
}

/** Entries of one identity by the places on its page: one without a place is the same as any. */
export class SeenPlaces<Known> {
  readonly #seen = new Map<string, Map<string, Known>>()

  /** What was kept for the same thing. */
  find(thing: string, place: string): Known | undefined {
    const places = this.#seen.get(thing)
    if (!places || place === '') return places?.values().next().value
    return places.get(place) ?? places.get('')
  }

  /** Keeps the first of a place. */
  keep(thing: string, place: string, known: Known): void {
    const places = this.#seen.get(thing) ?? new Map<string, Known>()
    if (!places.has(place)) this.#seen.set(thing, places.set(place, known))
  }
}
