import type { FailingLink } from './cache/entries.ts'
import type { CacheFile } from './cache/file.ts'
import type { CheckProgress } from './checker.ts'
import type { GitHubServer } from './providers/provider.ts'
import { linkKey } from './result.ts'
import { systemClock } from './scheduling/clock.ts'
import type { LinkSettings } from './settings.ts'

export interface LinkedList {
  path: string
  /** Each with the title of its entry. */
  links: readonly { url: string; entry?: string }[]
  /** The URLs of the base; absent without a base. */
  baseUrls?: readonly string[] | undefined
}

export const MAX_ADDED_LINKS = 200

export interface CheckOptions {
  /** `added`: only URLs that the base does not have. */
  which: 'all' | 'added'
  /** Whether URLs that the base does not have are untrusted: a pull request's (`untrustedSettings`). */
  addedByOthers?: boolean
  /** For github.com's API; without a token, repositories are checked as web pages. */
  githubToken?: string | undefined
  /** The GitHub Enterprise server of the run, whose links are asked about there. */
  githubServer?: GitHubServer | undefined
  /** Whether to read the text of badges; of an untrusted change only those that it adds. */
  badges: boolean
  /** Whether to read what pages show, at first and once a month. */
  pages: boolean
  /** Whether to ask the archives of linked papers for what the check of a link does not give. */
  papers: boolean
  findCopies?: boolean
  /** Failing links that are known from elsewhere, and used if newer than the cache. */
  failing?: readonly FailingLink[]
  /** Without one, results are not cached. */
  cacheFile: CacheFile | undefined
  offline: boolean
  version: string
  /** What `$NAME` in configured headers may stand for. */
  headerVariables: Readonly<Record<string, string | undefined>>
  /** Where proxies are read from. */
  environment: Readonly<Record<string, string | undefined>>
  signal: AbortSignal
  onProgress(progress: CheckProgress): void
}

export function baseKeysOf(lists: readonly LinkedList[]): Set<string | undefined> {
  return new Set(lists.flatMap(({ baseUrls = [] }) => baseUrls).map(linkKey))
}

/** The settings for untrusted URLs: without headers and private ranges. */
export function untrustedSettings(settings: LinkSettings): LinkSettings {
  return { ...settings, headers: {}, 'allow-private': [] }
}

/** The limits of a queue of requests to the web, in real time. */
export function queueOptions(settings: LinkSettings) {
  return {
    ...{ concurrency: settings.concurrency, hostConcurrency: settings['host-concurrency'] },
    hostRequestInterval: settings['host-request-interval'],
    ...{ clock: systemClock, random: Math.random },
  }
}
