/** Which bullets of another section are meant to stand there again. */

import type { Bullet, Entry, List } from '../../list/model.ts'
import { comparableTitle } from '../../titles/comparable.ts'
import { ownText } from './own-text.ts'

const LICENSE =
  /^url:(?:apache\.org\/licenses?|opensource\.org\/licenses?|choosealicense\.com\/licenses|creativecommons\.org\/(?:licenses|publicdomain)|gnu\.org\/(?:licenses|copyleft)|spdx\.org\/licenses|unlicense\.org)(?:\/|$)/

/** Whether an entry links a license's text: where that stands again, it is another thing's license. */
export function isLicense(identity: string): boolean {
  return LICENSE.test(identity)
}

/** Bullets that name only what the bullets below them belong to. */
export function captionsOf({ entries }: List): Set<Entry> {
  const parents = new Set<Bullet>()
  for (const entry of entries)
    if (entry.kind === 'bullet' && entry.parent) parents.add(entry.parent)
  const isCaption = (bullet: Bullet) =>
    comparableTitle(ownText(bullet)) === comparableTitle(bullet.title)
  return new Set([...parents].filter(isCaption))
}

/** Words that say so: `already mentioned above`, `see above`, `worth mentioning twice`. */
const SAID =
  /\b(?:see|already|(?:mention|list|describ|cover|link)(?:ed|ing))\b[^.;()]{0,40}?\b(?:above|below|earlier|before|twice|again)\b|\balready (?:mentioned|listed|linked)\b/i

/** Whether an entry itself says that it stands elsewhere, or links the place where. */
export function saysSo(entry: Entry): boolean {
  if (entry.kind !== 'bullet') return false
  if (entry.links.some(({ url }) => url.length > 1 && url.startsWith('#'))) return true
  return SAID.test(ownText(entry).slice(entry.title.length))
}
