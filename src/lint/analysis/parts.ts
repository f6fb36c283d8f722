/** Entries that another file of the same list has, too. */

import { isPaper } from '../../identity/identify.ts'
import type { Entry, List, Span } from '../../list/model.ts'
import { truncate } from '../../text/truncate.ts'
import { comparableTitle } from '../../titles/comparable.ts'
import type { ListSet, SetEntry } from '../list-set.ts'
import { code, type Message, message, quote } from '../message.ts'
import type { Finding } from '../rule.ts'
import { placeOnPage } from './same-thing.ts'

/** An entry, and the one of another file that it repeats. */
interface RepeatElsewhere {
  entry: Entry
  other: SetEntry
  isSameTitle: boolean
  /** Whether the one of the two is surely enough. */
  isCertain: boolean
  /** Whether the change adds it. */
  isAdded: boolean
}

/** A list before and after a change, in its set. */
export interface PartOfList {
  list: List
  base: List | undefined
  set: ListSet
  path: string
  isChanged(span: Span): boolean
  identityOf(entry: Entry): string | undefined
}

/** More of them that no change adds, and a larger share of the list, are its custom. */
const CUSTOM = { entries: 10, share: 0.05 }

/** As many that one other file has, and such a share of the list, make it a copy. */
const COPY = { entries: 10, share: 0.8 }

/** How entries are called in messages and in keys. */
interface EntryNames {
  nameOf(entry: Entry): string
  keyOf(entry: Entry): string
}

/** @param isMeant whether an entry repeats another on purpose, or is reported already */
export function findingsElsewhere(
  part: PartOfList,
  isMeant: (entry: Entry) => boolean,
  { nameOf, keyOf }: EntryNames,
): Finding[] {
  const found = repeatsElsewhere(part, isMeant)
  const all = part.list.entries.length
  const copy = copyOfOther(found, all)
  if (copy) return [copy]
  const old = found.filter(({ isAdded }) => !isAdded)
  const [first] = old
  if (first && old.length > Math.max(CUSTOM.entries, CUSTOM.share * all)) {
    return [
      {
        severity: 'info',
        message: message`${old.length} entries are listed again in other files. This list does so by custom, so they are not reported one by one.`,
        place: first.entry.span,
        fingerprint: ['custom elsewhere'],
      },
    ]
  }
  return found.map(({ entry, other, isSameTitle, isCertain }) => {
    const at = placeElsewhere(other)
    const advice = isCertain ? '' : ' unless both are intended'
    const what = isPaper(other.identity) ? 'paper' : 'page'
    const name = quote(nameOf(entry))
    return {
      severity: isCertain ? 'warning' : 'info',
      message: isSameTitle
        ? message`${name} is already listed on ${at}. Remove one of the two${advice}.`
        : message`${name} links the same ${what} as ${quote(truncate(other.title))} on ${at}. Remove one of the two${advice}.`,
      place: entry.span,
      fingerprint: ['elsewhere', other.path, keyOf(entry)],
    }
  })
}

/** One finding for a file whose entries nearly all stand in another one. */
function copyOfOther(found: readonly RepeatElsewhere[], all: number): Finding | undefined {
  for (const [path, repeats] of Map.groupBy(found, ({ other }) => other.path)) {
    const [first] = repeats
    const count = repeats.length
    if (!first || count < COPY.entries || count < COPY.share * all) continue
    return {
      severity: 'warning',
      message: message`${count} of the ${all} entries of this file are in ${code(path)}, too. Keep them in one of the two files.`,
      place: first.entry.span,
      fingerprint: ['copy of', path],
    }
  }
  return
}

function placeElsewhere({ path, line, section }: SetEntry): Message {
  const at = message`${{ kind: 'place', path, line }}`
  return section ? message`${at} (${truncate(section)})` : at
}

/**
 * What a part of a list repeats of its other parts: of two entries the added one is meant, otherwise
 * the one in the later path.
 */
function repeatsElsewhere(
  { list, base, set, path, isChanged, identityOf }: PartOfList,
  isMeant: (entry: Entry) => boolean,
): RepeatElsewhere[] {
  const byIdentity = Map.groupBy(set.parts, ({ identity }) => identity)
  const before = new Set(base?.entries.map(identityOf))
  const seen = new Set<string>()
  return list.entries.flatMap((entry) => {
    const identity = identityOf(entry)
    if (identity === undefined || seen.has(identity) || isMeant(entry)) return []
    const isAdded = base !== undefined && isChanged(entry.span) && !before.has(identity)
    const others = byIdentity.get(identity) ?? []
    const other = others.find(
      (one) =>
        isSamePlace(entry, one) &&
        areComparable(entry, one) &&
        (isAdded === one.isAdded ? one.path < path : isAdded),
    )
    if (!other) return []
    seen.add(identity)
    const isSameTitle = comparableTitle(entry.title) === comparableTitle(other.title)
    const areBullets = entry.kind === 'bullet' && other.kind === 'bullet'
    const isCertain = areBullets && isSameTitle && !isPaper(identity)
    return { entry, other, isSameTitle, isCertain, isAdded }
  })
}

function isSamePlace(entry: Entry, { place }: SetEntry): boolean {
  const own = placeOnPage(entry)
  return own === '' || place === '' || own === place
}

/** As in one file: rows of one page may be several things. */
function areComparable(entry: Entry, other: SetEntry): boolean {
  const areBullets = entry.kind === 'bullet' && other.kind === 'bullet'
  return (
    areBullets ||
    isPaper(other.identity) ||
    comparableTitle(entry.title) === comparableTitle(other.title)
  )
}
